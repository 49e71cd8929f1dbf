#!/usr/bin/env python3
"""The app in a real window, heard: its earcons sound, listening reads question, answer and evidence whole with the silence
to think between them, and killed in the middle it goes on. Without an output and without a voice it says so once and
goes on in text.

    window_test.py SHIXI SOURCE_DIR

Skipped (77) where a program it needs is not installed.
"""
import json
import os
import pathlib
import shutil
import sys
import tempfile
import time

from sink import Sink, check, rendered

PROGRAM, SOURCE = sys.argv[1:3]
sys.path.insert(0, str(pathlib.Path(SOURCE, "tests/e2e")))
from driver import through_the_introduction  # noqa: E402
from harness import App, LearnerFile, Screen  # noqa: E402

NOW = "2026-03-02T10:00:00Z"
TO_THINK = 5  # seconds: what is chosen at first


def ok(holds, what):
    check(holds, what)
    print("ok:", what)


def spy_on_voice(folder):
    """A program espeak-ng before the real one on the PATH, which writes down what it is told to read."""
    real = shutil.which("espeak-ng")
    spy = pathlib.Path(folder, "bin", "espeak-ng")
    said = pathlib.Path(folder, "said")
    spy.parent.mkdir()
    said.mkdir()
    spy.write_text(f'#!/bin/sh\nfile="{said}/$(date +%s%N)"\ncat > "$file"\nexec {real} "$@" < "$file"\n')
    spy.chmod(0o755)
    return spy.parent, said


class Surroundings:
    """Of the app alone: what starts the test keeps its own."""

    def __init__(self, **values):
        self.values, self.before = values, dict(os.environ)

    def __enter__(self):
        os.environ.update(self.values)

    def __exit__(self, *_):
        os.environ.clear()
        os.environ.update(self.before)


def started(screen, data, **surroundings):
    with Surroundings(**surroundings):
        return App(PROGRAM, screen, data, NOW)


def to_listening(app):
    app.wait(lambda t: "act.nav.practice" in t["actions"])
    app.click("act.nav.practice")
    app.wait(lambda t: t["page"] == "practice")
    app.bring("act.listening")
    app.click("act.listening")
    app.wait(lambda t: "act.listening.start" in t["actions"])


def to_sounds(app):
    app.wait(lambda t: "act.nav.mine" in t["actions"])
    app.click("act.nav.mine")
    app.wait(lambda t: t["page"] == "mine")
    app.bring("act.sound.right")


def stretches(samples, rate, least):
    """Where it is loud, as (begin, end) in seconds: parted where it is silent for `least` seconds."""
    loud = [at / rate for at, value in enumerate(samples) if abs(value) > 0.004]
    found = []
    for at in loud:
        if found and at - found[-1][1] < least:
            found[-1][1] = at
        else:
            found.append([at, at])
    return found


def earcons_sound(app, sink):
    to_sounds(app)
    _, (samples, rate) = sink.hear(lambda: app.click("act.sound.right"))
    length = len(samples) / rate
    ok(0.21 < length < 0.28, f"the sound switched on is heard whole: {length:.2f} s")


def spoken(said, count, seconds=90):
    """The first texts read, once there are so many."""
    for _ in range(seconds * 10):
        files = sorted(said.iterdir())
        if len(files) >= count:
            time.sleep(0.3)  # it is being written
            return [file.read_text(encoding="utf-8") for file in files[:count]]
        time.sleep(0.1)
    check(False, f"{count} texts were to be read, {len(files)} were")


def listening_is_heard(app, sink, said, folder):
    to_listening(app)

    def first_question():
        app.click("act.listening.start")
        texts = spoken(said, 4)  # the fourth is the next question
        app.key("space")
        return texts

    texts, (samples, rate) = sink.hear(first_question)
    parts = stretches(samples, rate, 0.9)  # the rest before the next question is longer, a full stop is shorter
    check(len(parts) >= 2, f"the question and the answer were to be heard apart, heard were {parts}")
    wanted = rendered(texts[0], folder)
    heard = parts[0][1] - parts[0][0]
    ok(abs(heard - wanted) < 0.2, f"the question is read whole: {heard:.2f} s of {wanted:.2f} s")
    silence = parts[1][0] - parts[0][1]
    ok(TO_THINK - 0.3 < silence < TO_THINK + 2.5, f"then there is time to think: {silence:.2f} s")
    wanted = rendered(texts[1], folder) + rendered(texts[2], folder)
    heard = parts[1][1] - parts[1][0]
    # Between the two one program ends and the next begins; a busy machine takes its time for that.
    ok(-0.2 < heard - wanted < 3, f"answer and evidence are read whole: {heard:.2f} s of {wanted:.2f} s")


def goes_on_after_a_kill(app, screen, data, **surroundings):
    places = json.loads(LearnerFile(data).rows("SELECT value FROM setting WHERE name = 'listening-places'")[0][0])
    check(places[0]["place"] == 1, f"it stood at the second question: {places}")
    app.kill()
    app = started(screen, data, **surroundings)
    to_listening(app)
    ok("act.listening.goOn" in app.last["actions"], "killed in the middle, it offers to go on")
    app.click("act.listening.goOn")
    app.wait(lambda t: "act.listening.toggle" in t["actions"])
    rows = LearnerFile(data).rows("SELECT (SELECT count(*) FROM answer), (SELECT count(*) FROM session)")
    ok(rows == [(0, 0)], "listening wrote no answer and no session")
    ok(app.last["error"] == "", "nothing went wrong")
    app.quit()


def heard_in_a_window():
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as data:
        sink, screen = Sink(folder), Screen()
        programs, said = spy_on_voice(folder)
        surroundings = {"PULSE_SERVER": sink.environment["PULSE_SERVER"], "PATH": f"{programs}:{os.environ['PATH']}"}
        try:
            app = started(screen, data, **surroundings)
            through_the_introduction(app)
            earcons_sound(app, sink)
            listening_is_heard(app, sink, said, folder)
            goes_on_after_a_kill(app, screen, data, **surroundings)
        finally:
            screen.close()
            sink.close()


def silent_in_a_window():
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as data:
        screen = Screen()
        try:
            app = started(screen, data, PULSE_SERVER=f"unix:{folder}/nobody.sock", PATH=folder)
            through_the_introduction(app)
            to_sounds(app)
            app.click("act.sound.right")
            app.wait(lambda t: "没有声音输出" in t["error"])
            app.click("act.error.close")
            app.wait(lambda t: t["error"] == "")
            app.wait_still()
            app.bring("act.sound.right")
            app.click("act.sound.right")
            app.wait_still()
            app.click("act.sound.right")
            app.wait_still(quiet=0.5)
            ok(app.last["error"] == "", "without an output that is said once")
            to_listening(app)
            app.click("act.listening.start")
            app.wait(lambda t: "act.listening.toggle" in t["actions"])
            goes_on_by_itself(app, LearnerFile(data))
            app.quit()
        finally:
            screen.close()


def goes_on_by_itself(app, learner):
    for _ in range(900):
        rows = learner.rows("SELECT value FROM setting WHERE name = 'listening-places'")
        if rows and json.loads(rows[0][0])[0]["place"] == 1:
            break
        time.sleep(0.1)
    else:
        check(False, "without a voice the text did not go on")
    app.drain()
    ok(app.process.poll() is None and app.last["error"] == "", "without a voice the text goes on by itself")


def main():
    for program in ("pulseaudio", "parec", "espeak-ng", "Xvfb", "xdotool"):
        if shutil.which(program) is None:
            print(f"skipped: {program} is not installed; ./dev test installs it")
            sys.exit(77)
    silent_in_a_window()
    heard_in_a_window()


main()
