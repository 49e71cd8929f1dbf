#!/usr/bin/env python3
"""The file of a set opened while the program runs is handed to it, and a set that comes into a watched folder is offered; what
is taken is there when the program has begun anew.

    sets_test.py SHIXI SOURCE_DIR
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from driver import through_the_introduction
from harness import App, Screen

PROGRAM, SOURCE = sys.argv[1:3]
PACKS = pathlib.Path(SOURCE) / "tests/files/packs/v1"
NOW = "2026-11-24T10:00:00Z"


def check(told, what):
    if not told:
        raise AssertionError(what)
    print("ok:", what)


def open_once_more(app, data, *files):
    """What a double click does while the program runs."""
    began = time.monotonic()
    again = subprocess.run([PROGRAM, "--data", str(data), *map(str, files)], env=app.environment, timeout=30,
                           capture_output=True, text=True)
    check(again.returncode == 0, f"the second program ends well ({again.stderr.strip()}) in {time.monotonic() - began:.1f} s")


def sets_in(data):
    return {s["id"]: s["version"] for s in json.loads((data / "library/library.json").read_text(encoding="utf-8"))["sets"]}


def taken(app):
    app.wait(lambda t: "act.offer.take" in t["actions"])
    app.click("act.offer.take")
    app.wait(lambda t: "act.set.dismiss" in t["actions"])
    app.click("act.set.dismiss")
    app.wait(lambda t: "act.set.dismiss" not in t["actions"] and t["page"] == "today")


def handed_over(app, data, folder):
    pack = folder / "一份(1)"
    shutil.copy(PACKS / "signed.shixi", pack)
    open_once_more(app, data, pack)
    taken(app)
    check(len(sets_in(data)) == 1, "the set of the file handed over is there")
    open_once_more(app, data)
    check(app.process.poll() is None, "opened without a file, the one that runs goes on")
    open_once_more(app, data, PACKS / "signed.shixi")
    app.wait(lambda t: "act.sheet.close" in t["actions"])
    check(not app.last["error"], "the program that began anew takes files too")
    app.click("act.sheet.close")


def watched(app, home, data):
    app.wait(lambda t: "act.nav.mine" in t["actions"])
    app.click("act.nav.mine")
    app.wait(lambda t: t["page"] == "mine" and "act.watch" in t["actions"])
    app.click("act.watch")
    app.wait(lambda t: "act.watch.folder.0" in t["actions"])
    app.click("act.watch.folder.0")
    app.wait(lambda t: "act.watch.folder.0" not in t["actions"])
    before = sets_in(data)
    shutil.copy(PACKS / "second.shixi", home / "Downloads/second.shixi")
    app.wait(lambda t: "act.offer.take" in t["actions"])
    check(sets_in(data) == before, "a set in the watched folder is offered, and nothing changes before it is taken")
    app.click("act.offer.take")
    app.wait(lambda t: "act.set.dismiss" in t["actions"])
    check(sets_in(data) != before, "once taken it is there")


def main():
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder)
        (home / "Downloads").mkdir()
        data = home / "data"
        data.mkdir(mode=0o700)
        screen = Screen(1280, 3600)
        app = App(PROGRAM, screen, data, NOW, (1280, 3500), home)
        through_the_introduction(app)
        handed_over(app, data, home)
        watched(app, home, data)
        app.quit()
        check(not any((data / "handover").iterdir()),
              "nothing is left of what was handed over")
        screen.close()


if __name__ == "__main__":
    main()
