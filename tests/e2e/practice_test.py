#!/usr/bin/env python3
"""Practice in order and study mode, killed in the middle: each goes on where it was, by the log and by what was kept; study
mode writes no answer.

    practice_test.py SHIXI SOURCE_DIR
"""
import json
import sys
import tempfile

from driver import Driver, through_the_introduction
from harness import App, LearnerFile, Screen

PROGRAM, SOURCE = sys.argv[1:3]
QUESTIONS = Driver.read_questions(SOURCE)
NOW = "2026-03-02T10:00:00Z"


def check(told, what):
    if not told:
        raise AssertionError(what)
    print("ok:", what)


def to_practice(app):
    app.wait(lambda t: "act.nav.practice" in t["actions"])
    app.click("act.nav.practice")
    app.wait(lambda t: "act.practice.start" in t["actions"])
    app.wait_still()


def rounds(learner):
    rows = learner.rows("SELECT parameters, planned FROM session WHERE mode = 'practice' ORDER BY seq")
    return [(json.loads(parameters), [step[1] for step in json.loads(planned)]) for parameters, planned in rows]


def answer(driver, many):
    for _ in range(many):
        driver.answer(right=True)
        driver.go_on()


def in_order(screen, data, size):
    app = App(PROGRAM, screen, data, NOW, size)
    through_the_introduction(app)
    learner = LearnerFile(data)
    to_practice(app)
    app.key("o")
    app.wait_still()
    app.click("act.practice.start")
    app.wait(lambda t: t["state"] == "asking")
    answer(Driver(app, QUESTIONS), 3)
    stood = app.last
    first = rounds(learner)[-1]
    check(first[0]["order"] == "text" and first[0]["lap"] == 1, "a round in order, of the first lap")
    check(stood["card"] == first[1][3], "after three answers the fourth stands")
    app.kill()
    app = App(PROGRAM, screen, data, NOW, size)
    to_practice(app)
    app.click("act.practice.continue")
    again = app.wait(lambda t: t["state"] == "asking")
    check([again[k] for k in ("session", "card", "completed")] == [stood[k] for k in ("session", "card", "completed")],
          "killed and started again, the round stands at the same question")
    app.key("Escape")
    app.wait(lambda t: "act.practice.start" in t["actions"])
    app.wait_still()
    app.click("act.practice.start")
    app.wait(lambda t: t["state"] == "asking" and t["session"] != stood["session"])
    check(rounds(learner)[-1][1][0] == stood["card"], "another round goes on at the place reached")
    app.kill()


def study_mode(screen, data, size):
    learner = LearnerFile(data)
    answers = learner.rows("SELECT count(*) FROM answer")
    app = App(PROGRAM, screen, data, NOW, size)
    to_practice(app)
    app.click("act.practice.read")
    app.wait(lambda t: t["reading"] == 0 and "act.read.next" in t["actions"])
    app.key("Right")
    app.wait(lambda t: t["reading"] == 1)
    app.click("act.read.next")
    app.wait(lambda t: t["reading"] == 2)
    app.key("space")
    app.wait(lambda t: t["reading"] == 3)
    app.kill()
    app = App(PROGRAM, screen, data, NOW, size)
    to_practice(app)
    app.click("act.practice.read")
    app.wait(lambda t: t["reading"] == 3)
    check(True, "study mode, killed, goes on at the fourth question")
    app.key("Escape")
    app.wait(lambda t: t["reading"] == -1 and "act.practice.start" in t["actions"])
    check(learner.rows("SELECT count(*) FROM answer") == answers, "and wrote no answer")
    app.quit()


if __name__ == "__main__":
    for size in ((390, 844), (1280, 800)):
        with tempfile.TemporaryDirectory() as folder:
            window = Screen(1280, 900)
            in_order(window, folder, size)
            study_mode(window, folder, size)
            window.close()
            with open(folder + "/stderr.txt", encoding="utf-8") as errors:
                said = errors.read()
            check(not said, f"the app said nothing on stderr {said}")
    print("1 passed, 0 failed")
