#!/usr/bin/env python3
"""A relay test and two on one screen, in a real window with real events on a phone and a desktop, killed at every step: started
again, the meeting stands where it stood, and nothing of it is in the learner's file.

    meetings_test.py SHIXI
"""
import json
import pathlib
import sys
import tempfile
import time

from driver import through_the_introduction
from harness import App, LearnerFile, Screen

PROGRAM = sys.argv[1]
NOW = "2026-03-02T10:00:00Z"
LATER = "2027-03-02T10:00:00Z"  # a clock set wrongly meanwhile
SIZES = ((390, 844), (1280, 800))
# One of them is there at each stage.
RELAY = {"act.relay.start": "offer", "act.relay.begin": "waiting", "act.paper.handIn": "working", "act.relay.next": "told",
         "act.relay.done": "results"}
DUEL = {"act.duel.start": "offer", "act.duel.onward": "asking", "act.duel.done": "result"}


def check(told, what):
    if not told:
        raise AssertionError(what)
    print("ok:", what)


def events(data, name):
    """The lines of a journal without those that only say that time went by."""
    path = pathlib.Path(data) / "meetings" / name
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []
    return [line for line in lines if line.get("event") != "waits"]


def press(app, name):
    app.bring(name, 0.3)
    app.click(name)
    app.wait_still(0.3)


def stage(app, stages):
    app.wait(lambda t: any(name in t["actions"] for name in stages))
    return next(word for name, word in stages.items() if name in app.last["actions"])


class Life:
    """The app at a meeting; killed and started again it goes back there."""

    def __init__(self, screen, data, size, row, stages):
        self.screen, self.data, self.size, self.row, self.stages = screen, data, size, row, stages
        self.kills = 0
        self.app = None

    def enter(self):
        self.app = App(PROGRAM, self.screen, self.data, LATER if self.kills % 2 else NOW, self.size)
        self.app.wait(lambda t: t["page"] in ("first-run", "today"))
        if self.app.last["page"] == "first-run":
            through_the_introduction(self.app)
        press(self.app, "act.nav.practice")
        press(self.app, self.row)
        return stage(self.app, self.stages)

    def kill(self, journal, wanted):
        """At once, with no warning; it stands there again."""
        before = events(self.data, journal)
        self.app.kill()
        self.kills += 1
        stands = self.enter()
        check(stands == wanted, f"killed {self.kills} times: it stands at {stands}")
        check(events(self.data, journal) == before, f"{len(before)} lines of the journal are as they were")

    def go(self, action, journal, wanted):
        press(self.app, action)
        self.app.wait(lambda t: any(name in t["actions"] and word == wanted for name, word in self.stages.items()))
        self.kill(journal, wanted)


def hand_in(life):
    press(life.app, "act.paper.handIn")
    life.app.wait(lambda t: "act.paper.finish" in t["actions"])
    time.sleep(0.4)  # the sheet has come
    life.go("act.paper.finish", "relay.jsonl", "told")


def relay(screen, data, size):
    life = Life(screen, data, size, "act.practice.relay", RELAY)
    check(life.enter() == "offer", "a relay test is offered")
    life.go("act.relay.start", "relay.jsonl", "waiting")
    for person, name in enumerate(("zhang", "li"), 1):
        press(life.app, "act.relay.name")
        life.screen.send("type", name)
        life.app.wait_still(0.3)
        life.go("act.relay.begin", "relay.jsonl", "working")
        for _ in range(3):
            life.app.key("1")
            life.app.wait_still(0.2)
            life.kill("relay.jsonl", "working")
        picks = sum(line.get("event") == "picks" for line in events(data, "relay.jsonl"))
        check(picks >= person, f"{picks} choices are in the journal")
        hand_in(life)
        life.go("act.relay.next", "relay.jsonl", "waiting")
    names = [line["name"] for line in events(data, "relay.jsonl") if line.get("event") == "comes"]
    check(names == ["zhang", "li"], "both names are there as they were typed")
    press(life.app, "act.relay.close")
    life.app.wait(lambda t: "act.relay.closeNow" in t["actions"])
    time.sleep(0.4)
    life.go("act.relay.closeNow", "relay.jsonl", "results")
    tables = list((pathlib.Path(data) / "meetings").glob("relay-*.csv"))
    check(len(tables) == 1 and tables[0].read_bytes().startswith(b"\xef\xbb\xbf"), "the table is kept, for spreadsheets")
    check("zhang" in tables[0].read_text(encoding="utf-8-sig"), "with its names")
    press(life.app, "act.relay.done")
    life.app.wait(lambda t: "act.practice.relay" in t["actions"] or "act.nav.practice" in t["actions"])
    life.app.quit()
    check(not events(data, "relay.jsonl"), "the round is over")


def duel(screen, data, size):
    life = Life(screen, data, size, "act.practice.duel", DUEL)
    check(life.enter() == "offer", "two on one screen are offered")
    life.go("act.duel.start", "duel.jsonl", "asking")
    while stage(life.app, DUEL) == "asking":
        press(life.app, "act.duel.left.0")
        life.kill("duel.jsonl", "asking")
        press(life.app, "act.duel.right.1")
        press(life.app, "act.duel.onward")
        life.app.wait_still(0.3)
    points = [line for line in events(data, "duel.jsonl") if line.get("event") == "picks"]
    check(len(points) == 20, "ten questions were answered by both")
    life.kill("duel.jsonl", "result")
    press(life.app, "act.duel.done")
    life.app.quit()
    check(not events(data, "duel.jsonl"), "nothing of it stays")


def main():
    for size in SIZES:
        screen = Screen(1280, 900)
        with tempfile.TemporaryDirectory() as data:
            relay(screen, data, size)
            duel(screen, data, size)
            learner = LearnerFile(data)
            check(learner.rows("SELECT count(*) FROM answer")[0][0] == 0, "no answer is in the learner's file")
            check(learner.rows("SELECT count(*) FROM session")[0][0] == 0, "no session either")
        screen.close()


if __name__ == "__main__":
    main()
