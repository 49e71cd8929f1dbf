#!/usr/bin/env python3
"""kill -9 at random instants loses nothing that was shown and nothing that was written: started again, the app stands at the
question the log says, and the file is sound.

    kill_test.py SHIXI SHIXICTL SOURCE_DIR [ROUNDS]
"""
import random
import subprocess
import sys
import tempfile
import time

from driver import Driver
from harness import App, LearnerFile, Screen

PROGRAM, CTL, SOURCE = sys.argv[1:4]
ROUNDS = int(sys.argv[4]) if len(sys.argv) > 4 else 100
SAME = ("session", "card", "question", "options", "attempt", "completed", "total")


def steps_in_log(learner, session):
    """Answers and introductions of a session that are not taken back: the steps the app may call completed."""
    return learner.rows(
        """SELECT (SELECT count(*) FROM answer WHERE session = x'{0}' AND id NOT IN (SELECT target FROM void))
                + (SELECT count(*) FROM card_event WHERE session = x'{0}' AND id NOT IN (SELECT target FROM void))"""
        .format(session))[0][0]


def go_to_session(app):
    """From whatever stands there to a question or a fact."""
    app.wait(lambda t: t["page"] in ("first-run", "today", "session", "summary"))
    while app.last["page"] != "session":
        for name in ("act.first.skip", "act.continueToday", "act.start", "act.more", "act.done"):
            if name in app.last["actions"]:
                before = app.last
                app.click(name)
                app.wait(lambda t: t["page"] != before["page"] or t["actions"] != before["actions"])
                break
        else:
            raise AssertionError(f"no way on from {app.last}")


def one_life(screen, data, now, dice, questions, learner, before):
    """Starts, compares with where the last life stood, takes random steps, and is killed in the middle of one."""
    app = App(PROGRAM, screen, data, now)
    go_to_session(app)
    here = app.last
    done = steps_in_log(learner, here["session"])
    assert here["completed"] == done, f"shows {here['completed']} steps, the log has {done}"
    if before and before["session"] == here["session"]:
        assert here["completed"] >= before["completed"], "a step that was shown is gone"
        if here["completed"] == before["completed"]:
            assert [here[k] for k in SAME] == [before[k] for k in SAME], f"stood at {before}, stands at {here}"
    driver = Driver(app, questions)
    kill_at = time.monotonic() + dice.uniform(0.0, 0.6)
    standing = here
    while time.monotonic() < kill_at and app.last["page"] == "session":
        if app.last["state"] == "asking":
            driver.answer(right=dice.random() < 0.7)
        else:
            driver.go_on()
        standing = app.last
    if standing["state"] == "asking" and dice.random() < 0.8:
        app.key(str(dice.randint(1, 3)), "Return")  # the kill comes while this is being written
        time.sleep(dice.uniform(0, 0.03))
    app.kill()
    newest = app.drain()
    return newest if newest["state"] in ("asking", "teaching") else None


def main():
    dice = random.Random(20260322)
    questions = Driver.read_questions(SOURCE)
    screen = Screen()
    compared = 0
    with tempfile.TemporaryDirectory() as data:
        learner = LearnerFile(data)
        before = None
        for life in range(ROUNDS):
            day = 1 + life // 10
            before = one_life(screen, data, f"2026-04-{day:02d}T10:00:00Z", dice, questions, learner,
                              before if life % 10 else None)
            compared += before is not None
        rows = learner.rows("SELECT count(*), count(DISTINCT id) FROM answer")[0]
        checked = subprocess.run([CTL, "learner", str(learner.path), "check"], capture_output=True, text=True)
        assert checked.returncode == 0, checked.stdout + checked.stderr
    screen.close()
    assert rows[0] == rows[1] and rows[0] > ROUNDS // 2, f"{rows[0]} answers"
    print(f"killed {ROUNDS} times, {compared} of them with a question or a fact standing; {rows[0]} answers, file sound")
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
