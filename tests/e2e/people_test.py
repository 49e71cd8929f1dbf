#!/usr/bin/env python3
"""Two learners on one machine: a second one is added, each goes on where they were, also after kill -9; a PIN stands before
a name, and whoever owns the account takes it away. A lock falls in the middle of a session.

    people_test.py SHIXI SHIXICTL SOURCE_DIR
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import time

from driver import Driver
from harness import App, Screen

PROGRAM, CTL, SOURCE = sys.argv[1:4]
NOW = "2026-11-22T08:00:00Z"
HASH_OF_2704 = ("$argon2id$v=19$m=65536,t=2,p=1$kneMXZoZtDEilIqggjTJXQ"
                "$dsw/kyhpCKAM5fY8wpBz9xLVK/wJmHLNvsVlSpDFv28")


def click_to(app, name, wanted):
    app.wait(lambda t: name in t["actions"])
    app.wait_still()
    app.click(name)
    return app.wait(wanted, 40)


def skip_introduction(app):
    app.wait(lambda t: t["page"] == "first-run" and "act.first.skip" in t["actions"], 40)
    click_to(app, "act.first.skip", lambda t: t["page"] == "today")


def answer_some(app, questions, steps):
    """Takes steps of today's session; where it stands then."""
    name = "act.continueToday" if "act.continueToday" in app.last["actions"] else "act.start"
    click_to(app, name, lambda t: t["page"] == "session")
    driver = Driver(app, questions)
    for _ in range(steps):
        if app.last["state"] == "asking":
            driver.answer()
        driver.go_on()
    return app.wait_still()


def pick(app, index):
    return click_to(app, f"act.person.{index}", lambda t: t["page"] != "people")


def add_second(app):
    """By the page of the first, with a name typed on the keyboard."""
    app.key("ctrl+5")
    click_to(app, "act.people.change", lambda t: t["page"] == "people")
    app.wait_still(0.4)
    app.screen.send("type", "Anna")
    click_to(app, "act.person.add", lambda t: t["page"] == "first-run")
    skip_introduction(app)


def main():
    questions = Driver.read_questions(SOURCE)
    screen = Screen()
    for size in ((390, 844), (1280, 800)):
        with tempfile.TemporaryDirectory() as data:
            walk(screen, data, size, questions)
            print(f"{size[0]}x{size[1]}: two learners, switched, killed, resumed, a PIN reset")
    with tempfile.TemporaryDirectory() as data:
        lock_in_mid_session(screen, data, questions)
        print("locked while a question was shown, unlocked, gone on with")
    screen.close()


def lock_in_mid_session(screen, data, questions):
    """Nobody touches it for the minute that was chosen: the question goes, a PIN is asked for, and it is there again."""
    (pathlib.Path(data) / "device.ini").write_text("[people]\nlockMinutes=1\n")
    app = App(PROGRAM, screen, data, NOW, (390, 844))
    skip_introduction(app)
    app.quit()
    (pathlib.Path(data) / "learner.db.pin").write_text(json.dumps({"hash": HASH_OF_2704}))
    app = App(PROGRAM, screen, data, NOW, (390, 844))
    unlock(app)
    left = answer_some(app, questions, 2)
    while left["state"] != "asking":
        left = Driver(app, questions).go_on()
    left = app.wait_still()
    assert left["question"] and left["options"], left
    began = time.monotonic()
    locked = app.wait(lambda t: t["page"] == "people", 90)
    assert time.monotonic() - began > 50, "locked before the minute was over"
    locked = app.wait_still(0.5)
    assert "act.pin.1" in locked["actions"], locked
    assert all(name.startswith("act.pin.") for name in locked["actions"]), f"more than the PIN on view: {locked}"
    assert (locked["session"], locked["question"], locked["options"]) == ("", "", []), f"it is still there: {locked}"
    app.key("Escape", "1", "Return", "ctrl+1", "ctrl+5")
    app.wait_still(0.5)
    assert app.last["page"] == "people", "keys lead past the PIN"
    click_to(app, "act.person.0", lambda t: "act.pin.1" in t["actions"])
    unlock(app)
    assert "act.continueToday" in app.last["actions"], app.last
    here = click_to(app, "act.continueToday", lambda t: t["page"] == "session" and t["state"] == "asking")
    for part in ("session", "question", "completed", "total"):
        assert here[part] == left[part], f"{left} became {here}"
    Driver(app, questions).answer()
    app.quit()
    subprocess.run([CTL, "learner", str(pathlib.Path(data) / "learner.db"), "check"], check=True, stdout=subprocess.DEVNULL)


def unlock(app):
    app.wait(lambda t: t["page"] == "people" and "act.pin.1" in t["actions"], 40)
    app.wait_still(0.4)
    x, y, width, _ = app.last["window"]
    app.screen.send("mousemove", x + width // 2, y + 20)  # keys go to the window below the pointer
    app.key("2", "7", "0", "4")
    app.wait(lambda t: "act.pin.ok" in t["actions"])
    app.key("KP_Enter")
    app.wait(lambda t: t["page"] == "today" and any(a.startswith("act.") for a in t["actions"]), 40)
    return app.wait_still(0.3)


def walk(screen, data, size, questions):
    app = App(PROGRAM, screen, data, NOW, size)
    skip_introduction(app)
    first = answer_some(app, questions, 2)
    app.key("Escape")
    app.wait(lambda t: t["page"] == "today")
    add_second(app)
    second = answer_some(app, questions, 1)
    assert second["session"] != first["session"], "the second learner stands in the first one's session"
    app.kill()

    app = App(PROGRAM, screen, data, NOW, size)
    app.wait(lambda t: t["page"] == "people", 40)
    pick(app, 0)
    app.wait(lambda t: t["page"] == "today" and "act.continueToday" in t["actions"], 40)
    here = click_to(app, "act.continueToday", lambda t: t["page"] == "session")
    assert (here["session"], here["completed"]) == (first["session"], first["completed"]), f"{first} became {here}"
    app.key("Escape")
    app.wait(lambda t: t["page"] == "today")
    app.key("ctrl+l")
    app.wait(lambda t: t["page"] == "people")
    pick(app, 1)
    app.wait(lambda t: t["page"] == "today" and "act.continueToday" in t["actions"], 40)
    here = click_to(app, "act.continueToday", lambda t: t["page"] == "session")
    assert (here["session"], here["completed"]) == (second["session"], second["completed"]), f"{second} became {here}"
    app.quit()
    check_pin(screen, data, size)


def check_pin(screen, data, size):
    """What shixictl takes away was asked for before."""
    files = [pathlib.Path(data) / "learner.db", *(pathlib.Path(data) / "learners").glob("*/learner.db")]
    assert len(files) == 2, files
    pin = pathlib.Path(str(files[1]) + ".pin")
    # A hash no PIN has.
    pin.write_text('{"hash": "$argon2id$v=19$m=65536,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}')
    app = App(PROGRAM, screen, data, NOW, size)
    click_to(app, "act.person.1", lambda t: "act.pin.1" in t["actions"])
    app.key("2", "7", "0", "5", "Return")
    app.wait_still(1.5, 20)
    assert app.last["page"] == "people", "a wrong PIN opened a learner's file"
    app.quit()
    subprocess.run([CTL, "learner", str(files[1]), "reset-pin"], check=True, stdout=subprocess.DEVNULL)
    assert not pin.exists()
    app = App(PROGRAM, screen, data, NOW, size)
    app.wait(lambda t: t["page"] == "people", 40)
    pick(app, 1)
    app.quit()
    for file in files:
        subprocess.run([CTL, "learner", str(file), "check"], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
