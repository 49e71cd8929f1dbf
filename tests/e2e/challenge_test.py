#!/usr/bin/env python3
"""A challenge in a real window, on a phone's and on a desk's screen: begun with the mouse, answered by keys, killed in the
middle and gone on with. What it shows is what the log says; time that ran when it was killed costs nothing once.

    challenge_test.py SHIXI SHIXICTL SOURCE_DIR
"""
import random
import subprocess
import sys
import tempfile
import time

from driver import Driver
from harness import App, LearnerFile, Screen

PROGRAM, CTL, SOURCE = sys.argv[1:4]
NOW = "2026-04-01T10:00:00Z"
SIZES = ((390, 844), (1280, 800))


class Challenge:
    """One life of the program, at the challenge."""

    def __init__(self, screen, data, size, questions):
        self.questions = questions
        self.app = App(PROGRAM, screen, data, NOW, size)
        self.app.wait(lambda t: t["page"] in ("first-run", "today"))
        if self.app.last["page"] == "first-run":
            self.app.click("act.first.skip")
            self.app.wait(lambda t: t["page"] == "today" and "act.nav.practice" in t["actions"])
        self.app.click("act.nav.practice")
        self.app.wait(lambda t: t["page"] == "practice")
        self.app.bring("act.challenge.offer")
        self.app.click("act.challenge.offer")
        self.wait("offered")

    @property
    def now(self):
        return self.app.last["challenge"]

    def wait(self, *states):
        return self.app.wait(lambda t: t.get("challenge", {}).get("state") in states)["challenge"]

    def begin(self, lives, seconds=0):
        self.app.click(f"act.challenge.lives.{lives}")
        self.app.click(f"act.challenge.seconds.{seconds}")
        self.app.wait_still()
        self.app.click("act.challenge.start")
        return self.wait("asking", "finished")

    def resume(self):
        self.app.key("Return")
        return self.wait("asking", "finished")

    def answer(self, right):
        question = self.questions[self.now["question"]]
        wrong = [o["id"] for o in question["options"] if o["id"] not in question["key"]]
        for option in question["key"] if right else wrong[:1]:
            self.app.key(str(self.now["options"].index(option) + 1))
        if question["type"] == "multiple":
            self.app.wait_still()
            self.app.key("Return")
        return self.wait("answered")

    def next(self):
        self.app.key("Return")
        return self.wait("asking", "finished")


def logged(learner, session):
    """Right answers, and lives lost, by the rows of the log alone; no row was taken back."""
    right, wrong, rated = learner.rows(
        """SELECT total(verdict IN ('right', 'near')), total(verdict NOT IN ('right', 'near')), count(rating)
           FROM answer WHERE session = x'{0}'""".format(session))[0]
    ran_out = learner.rows(
        "SELECT count(*) FROM paper_edit WHERE session = x'{0}' AND used_ms >= 20000".format(session))[0][0]
    assert rated == 0, "a challenge never counts"
    return int(right), int(wrong) + ran_out


def killed_at_random(screen, data, size, questions, dice):
    """With three lives and no limit: every life of the program goes on where the last one stood."""
    learner = LearnerFile(data)
    challenge = Challenge(screen, data, size, questions)
    stood = challenge.begin(1)
    kills = 0
    while stood["state"] != "finished":
        for _ in range(dice.randint(0, 3)):
            stood = challenge.answer(dice.random() < 0.75)
            if dice.random() < 0.3:
                break
            stood = challenge.next()
            if stood["state"] == "finished":
                break
        if stood["state"] == "finished":
            break
        challenge.app.kill()
        kills += 1
        right, lost = logged(learner, stood["session"])
        assert (stood["right"], stood["lives"]) == (right, 3 - lost), f"showed {stood}, the log has {right}, {lost}"
        challenge = Challenge(screen, data, size, questions)
        if lost == 3:
            assert "act.challenge.resume" not in challenge.app.last["actions"], "it was over"
            break
        before = stood
        stood = challenge.resume()
        assert (stood["session"], stood["right"], stood["lives"]) == (before["session"], right, 3 - lost)
        if before["state"] == "asking":
            assert (stood["question"], stood["options"]) == (before["question"], before["options"])
    challenge.app.kill()
    return kills


def killed_while_time_ran(screen, data, size, questions):
    learner = LearnerFile(data)
    challenge = Challenge(screen, data, size, questions)
    challenge.begin(1, 1)
    challenge.answer(True)
    stood = challenge.next()
    for lives in (3, 2):
        challenge.app.kill()
        challenge = Challenge(screen, data, size, questions)
        before, stood = stood, challenge.resume()
        assert stood["question"] != before["question"], "it was left while its time ran"
        assert (stood["right"], stood["lives"]) == (1, lives), f"{stood}"
    began = time.monotonic()
    ran_out = challenge.app.wait(lambda t: t["challenge"]["state"] == "answered", 40)["challenge"]
    assert 17 < time.monotonic() - began < 30, "twenty seconds"
    assert ran_out["lives"] == 1
    challenge.next()
    challenge.answer(False)
    assert challenge.next()["state"] == "finished"
    assert logged(learner, stood["session"]) == (1, 2), "one wrong, one out of time; what was left is in no answer"
    challenge.app.key("Return")
    again = challenge.wait("asking")
    assert (again["right"], again["lives"]) == (0, 3) and again["session"] != stood["session"]
    challenge.app.key("Escape")
    challenge.app.wait(lambda t: "challenge" not in t)
    challenge.app.quit()


def main():
    dice = random.Random(20261124)
    questions = Driver.read_questions(SOURCE)
    kills = 0
    for size in SIZES:
        screen = Screen(*size)
        with tempfile.TemporaryDirectory() as data:
            while kills < 6 * (SIZES.index(size) + 1):
                kills += killed_at_random(screen, data, size, questions, dice)
            killed_while_time_ran(screen, data, size, questions)
            checked = subprocess.run([CTL, "learner", str(LearnerFile(data).path), "check"], capture_output=True, text=True)
            assert checked.returncode == 0, checked.stdout + checked.stderr
        screen.close()
    print(f"killed {kills} times without a limit and {2 * len(SIZES)} times while time ran; nothing lost, nothing given")
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
