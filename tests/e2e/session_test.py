#!/usr/bin/env python3
"""A session answered in a real window with real mouse and key events is in the learner's file and moves the due dates; undo
takes a row back; closed and started again, the app stands at the same question.

    session_test.py SHIXI SOURCE_DIR
"""
import sys
import tempfile

from driver import Driver, through_the_introduction
from harness import App, LearnerFile, Screen

PROGRAM, SOURCE = sys.argv[1:3]
QUESTIONS = Driver.read_questions(SOURCE)
FIRST_DAY, NEXT_DAY = "2026-03-02T10:00:00Z", "2026-03-03T10:00:00Z"
PHONE, DESKTOP = (390, 844), (1280, 800)


def check(told, what):
    if not told:
        raise AssertionError(what)
    print("ok:", what)


def whole_session(app, by_mouse, wrong_at=()):
    """From today's page to the summary; returns how many answers were given."""
    driver = Driver(app, QUESTIONS)
    app.wait(lambda t: t["page"] == "today")
    driver.act("start", "Return", by_mouse=True)
    app.wait(lambda t: t["page"] == "session")
    answers = 0
    while app.last["state"] != "finished":
        if app.last["state"] == "teaching":
            driver.go_on(by_mouse)
            continue
        right = answers not in wrong_at
        driver.answer(right, by_mouse)
        check(app.last["verdict"] == ("right" if right else "wrong"), f"answer {answers} is judged {app.last['verdict']}")
        answers += 1
        driver.go_on(by_mouse)
    return answers


def first_day_by_mouse_on_a_phone(data):
    screen = Screen(800, 900)
    app = App(PROGRAM, screen, data, FIRST_DAY, PHONE)
    through_the_introduction(app)
    learner = LearnerFile(data)
    check(learner.rows("SELECT count(*) FROM answer")[0][0] == 0, "what was tried in the introduction is not written")
    answers = whole_session(app, by_mouse=True, wrong_at=(1,))
    learner = LearnerFile(data)
    rows = learner.rows("SELECT verdict, rating, rating_rule FROM answer ORDER BY seq")
    check(len(rows) == answers, f"all {answers} answers are in the file")
    check(sum(r[1] is not None for r in rows) == 5, "five of them count: one for each new fact")
    check([r[0] for r in rows].count("wrong") == 1, "the wrong one is wrong there too")
    due = learner.rows("SELECT due_day - last_day FROM card_memory WHERE reviews > 0")
    check(len(due) == 5 and all(d[0] >= 1 for d in due), "each of the five is due on a later day")
    app.quit()
    screen.close()


def next_day_by_keys_on_a_desktop(data):
    screen = Screen()
    learner = LearnerFile(data)
    before = dict(learner.rows("SELECT card, due_day FROM card_memory WHERE reviews > 0"))
    app = App(PROGRAM, screen, data, NEXT_DAY, DESKTOP)
    driver = Driver(app, QUESTIONS)
    app.wait(lambda t: t["page"] == "today")
    app.key("Tab")
    driver.act("start", "Return", by_mouse=True)
    app.wait(lambda t: t["page"] == "session")
    while app.last["state"] != "asking":
        driver.go_on()
    undone_and_resumed(app, driver, learner, screen, data)
    screen.close()
    after = dict(learner.rows("SELECT card, due_day FROM card_memory WHERE reviews > 0"))
    moved = [c for c in before if after[c] > before[c]]
    check(moved, f"{len(moved)} due dates moved on the second day")


def undone_and_resumed(app, driver, learner, screen, data):
    def count():
        return learner.rows("SELECT (SELECT count(*) FROM answer), (SELECT count(*) FROM void)")[0]

    asked, had = app.last, count()
    driver.answer(right=False)
    check(count() == (had[0] + 1, had[1]), "the answer is written before its feedback is seen")
    app.key("u")
    app.wait(lambda t: t["state"] == "asking" and t["question"] == asked["question"])
    check(count() == (had[0] + 1, had[1] + 1), "undo appends a void, and the same question stands again")
    stood = app.last
    app.quit()
    app = App(PROGRAM, screen, data, NEXT_DAY, DESKTOP)
    app.wait(lambda t: t["page"] == "today")
    app.click("act.continueToday")
    resumed = app.wait(lambda t: t["page"] == "session")
    same = ("session", "card", "question", "options", "completed", "total")
    check([resumed[k] for k in same] == [stood[k] for k in same], "started again, it stands at the same question")
    driver.app = app
    while app.last["state"] != "finished":
        if app.last["state"] == "asking":
            driver.answer()
        driver.go_on()
    app.quit()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        first_day_by_mouse_on_a_phone(folder)
        next_day_by_keys_on_a_desktop(folder)
        with open(folder + "/stderr.txt", encoding="utf-8") as errors:
            said = errors.read()
        check(not said, f"the app said nothing on stderr {said}")
    print("1 passed, 0 failed")
