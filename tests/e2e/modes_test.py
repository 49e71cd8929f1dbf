#!/usr/bin/env python3
"""Modes in a real window, at a phone's size and a desktop's: begun by mouse, killed in the middle, resumed where they stood.

    modes_test.py SHIXI SOURCE_DIR
"""
import sys
import tempfile

from driver import Driver, through_the_introduction
from harness import App, LearnerFile, Screen

PROGRAM, SOURCE = sys.argv[1:3]
NOW = "2026-04-01T10:00:00Z"
SIZES = ((390, 844), (1280, 800))


def to_practice(app):
    app.wait(lambda t: "act.nav.practice" in t["actions"])
    app.click("act.nav.practice")
    app.wait(lambda t: t["page"] == "practice")


def begun_anew(app, screen, data, size):
    app.kill()
    return App(PROGRAM, screen, data, NOW, size)


def click_in_view(app, name):
    app.bring(name)
    app.click(name)


def daily(screen, data, size, questions):
    """The quiz of a day: two of its questions, a kill, and on from the third."""
    app = App(PROGRAM, screen, data, NOW, size)
    through_the_introduction(app)
    to_practice(app)
    click_in_view(app, "act.daily.0")
    driver = Driver(app, questions)
    app.wait(lambda t: t["state"] == "asking")
    for right in (True, False):
        driver.answer(right)
        driver.go_on()
    before = app.last
    app = begun_anew(app, screen, data, size)
    to_practice(app)
    click_in_view(app, "act.daily.0")
    app.wait(lambda t: t["state"] == "asking")
    same = ("session", "question", "options", "completed", "total")
    assert [app.last[k] for k in same] == [before[k] for k in same], f"stood at {before}, stands at {app.last}"
    driver = Driver(app, questions)
    while app.last["state"] == "asking":
        driver.answer()
        driver.go_on()
    app.wait(lambda t: t["page"] == "summary")
    app.click("act.done")
    app.wait(lambda t: t["page"] == "practice")
    app.kill()


def paper(screen, data, size):
    """A mock exam: three questions and a flag, a kill, and all of it is there; handed in, it is looked through."""
    app = App(PROGRAM, screen, data, NOW, size)
    to_practice(app)
    click_in_view(app, "act.paper.offer")
    app.wait(lambda t: "act.paper.start" in t["actions"])
    app.click("act.paper.start")
    app.wait(lambda t: "act.paper.flag" in t["actions"])
    for _ in range(3):
        app.key("1")
        app.wait_still()
        app.key("Right")
        app.wait_still()
    app.click("act.paper.flag")
    app.wait_still()
    learner = LearnerFile(data)
    edits = "SELECT kind, item, chosen FROM paper_edit ORDER BY seq"
    before = learner.rows(edits)
    assert any(row[0] == "picked" for row in before) and before[-1][0] == "flagged", before
    app = begun_anew(app, screen, data, size)
    to_practice(app)
    click_in_view(app, "act.paper.resume")
    app.wait(lambda t: "act.paper.flag" in t["actions"])
    now = [row for row in learner.rows(edits) if row[0] != "waited"]
    assert now == [row for row in before if row[0] != "waited"], f"{before} became {now}"
    app.key("ctrl+Return")
    app.wait(lambda t: "act.paper.finish" in t["actions"])
    app.wait_still(0.4)
    app.click("act.paper.finish")
    app.wait(lambda t: "act.paper.done" in t["actions"])
    assert learner.rows("SELECT count(*) FROM paper_edit WHERE kind = 'handed_in'")[0][0] == 1
    app.quit()


def main():
    questions = Driver.read_questions(SOURCE)
    screen = Screen()
    for size in SIZES:
        with tempfile.TemporaryDirectory() as data:
            daily(screen, data, size, questions)
            paper(screen, data, size)
            print(f"{size[0]}x{size[1]}: quiz of a day and mock exam, each killed and resumed")
    screen.close()
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
