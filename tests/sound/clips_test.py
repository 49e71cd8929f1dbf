#!/usr/bin/env python3
"""The sound of a question in a real window, heard: a set with one is added, its sound is played whole by the mouse and stopped
by its key, is not heard once the question is left, and where its file was damaged or there is no output that is said and the
question is answered all the same.

    clips_test.py SHIXI SOURCE_DIR

Skipped (77) where a program it needs is not installed.
"""
import array
import hashlib
import io
import json
import math
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import wave
import zipfile

from sink import Sink, check

PROGRAM, SOURCE = sys.argv[1:3]
sys.path.insert(0, str(pathlib.Path(SOURCE, "tests/e2e")))
from driver import through_the_introduction  # noqa: E402
from harness import App, Screen  # noqa: E402

NOW = "2026-11-24T10:00:00Z"
SECONDS = 4
QUIZ = "act.daily.1"  # of the set that is added


def ok(holds, what):
    check(holds, what)
    print("ok:", what)


def tone():
    """A WAV as a publisher records it: 44,100 samples a second, two channels."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(2)
        sound.setsampwidth(2)
        sound.setframerate(44100)
        values = (round(16000 * math.sin(2 * math.pi * 440 * at / 44100)) for at in range(SECONDS * 44100))
        sound.writeframes(array.array("h", (both for value in values for both in (value, value))).tobytes())
    return file.getvalue()


def pack_with(sound, folder):
    """The pack of the made-up set with this sound at each of its questions."""
    with zipfile.ZipFile(pathlib.Path(SOURCE, "tests/files/packs/v1/unsigned.shixi")) as pack:
        members = {name: pack.read(name) for name in pack.namelist()}
    manifest = json.loads(members.pop("manifest.json"))
    medium = f"media/{hashlib.sha256(sound).hexdigest()}.wav"
    questions = [json.loads(row) for row in members["questions.jsonl"].decode().splitlines()]
    rows = (json.dumps({**question, "media": [{"file": medium, "alt": "读书会的铃声"}]}, ensure_ascii=False) + "\n"
            for question in questions)
    members["questions.jsonl"] = "".join(rows).encode()
    members[medium] = sound
    manifest["members"] = [{"name": name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
                           for name, data in members.items()]
    path = pathlib.Path(folder, "sounding.shixi")
    with zipfile.ZipFile(path, "w") as pack:
        for name, data in {"manifest.json": json.dumps(manifest, ensure_ascii=False).encode(), **members}.items():
            pack.writestr(zipfile.ZipInfo(name), data)
    return path


def started(screen, data, server):
    before = os.environ.get("PULSE_SERVER")
    os.environ["PULSE_SERVER"] = server
    try:
        return App(PROGRAM, screen, data, NOW)
    finally:
        os.environ.pop("PULSE_SERVER")
        if before is not None:
            os.environ["PULSE_SERVER"] = before


def with_the_set(app, data, pack):
    through_the_introduction(app)
    subprocess.run([PROGRAM, "--data", str(data), str(pack)], env=app.environment, timeout=30, check=True, capture_output=True)
    app.wait(lambda t: "act.offer.take" in t["actions"] or t["error"])
    check(not app.last["error"], f"the set with a sound was refused: {app.last['error']}")
    app.wait_still()
    app.click("act.offer.take")
    app.wait(lambda t: "act.set.dismiss" in t["actions"])
    app.click("act.set.dismiss")
    app.wait(lambda t: "act.set.dismiss" not in t["actions"] and t["page"] == "today")


def to_question(app):
    app.wait(lambda t: "act.nav.practice" in t["actions"])
    app.click("act.nav.practice")
    app.wait(lambda t: t["page"] == "practice")
    app.bring(QUIZ)
    app.click(QUIZ)
    app.wait(lambda t: t["state"] == "asking" and "act.clip.0" in t["actions"])
    app.wait_still(0.5)


def is_played_whole(app, sink):
    def play():
        app.click("act.clip.0")
        time.sleep(SECONDS)

    _, (samples, rate) = sink.hear(play)
    length = len(samples) / rate
    ok(abs(length - SECONDS) < 0.05, f"the sound of a question is heard whole: {length:.3f} s of {SECONDS} s")
    silent = sum(1 for at in range(0, len(samples) - 441, 441) if max(map(abs, samples[at:at + 441])) < 0.1)
    ok(silent == 0, "and without a gap")


def is_stopped(app, sink, how, what):
    def play_and_stop():
        app.key("p")
        time.sleep(1.5)
        how()
        time.sleep(1)

    _, (samples, rate) = sink.hear(play_and_stop)
    length = len(samples) / rate
    ok(0.5 < length < 2.3, f"{what}: {length:.2f} s were heard")


def damaged_it_is_said(app, data, sound):
    packs = [path for path in (data / "library").rglob("*") if path.is_file() and sound in path.read_bytes()]
    check(len(packs) == 1, f"one pack was to hold the sound, {packs} do")
    content = bytearray(packs[0].read_bytes())
    content[content.index(sound) + len(sound) // 2] ^= 1
    packs[0].write_bytes(content)
    app.click("act.clip.0")
    app.wait(lambda t: "已损坏" in t["error"])
    ok("题目照样可以作答" in app.last["error"], "a damaged sound is not played, and that is said")
    is_answered(app)


def is_answered(app):
    app.click("act.error.close")
    app.wait(lambda t: t["error"] == "")
    app.wait_still(0.5)
    app.click("act.option.a")
    app.wait(lambda t: t["state"] == "answered")
    ok(app.last["error"] == "", "the question is answered all the same")


def heard_in_a_window():
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as place:
        data = pathlib.Path(place)
        sound = tone()
        sink, screen = Sink(folder), Screen()
        try:
            app = started(screen, data, sink.environment["PULSE_SERVER"])
            with_the_set(app, data, pack_with(sound, folder))
            to_question(app)
            is_played_whole(app, sink)
            is_stopped(app, sink, lambda: app.key("p"), "pressed once more it stops")
            is_stopped(app, sink, lambda: app.key("Escape"), "nothing is heard of it once the question is left")
            to_question(app)
            damaged_it_is_said(app, data, sound)
            app.quit()
        finally:
            screen.close()
            sink.close()


def silent_in_a_window():
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as place:
        data = pathlib.Path(place)
        screen = Screen()
        try:
            app = started(screen, data, f"unix:{folder}/nobody.sock")
            with_the_set(app, data, pack_with(tone(), folder))
            to_question(app)
            app.key("p")
            app.wait(lambda t: "没有声音输出" in t["error"])
            is_answered(app)
            app.key("p")
            app.wait_still(0.5)
            ok(app.last["error"] == "", "without an output that is said once")
            app.quit()
        finally:
            screen.close()


def main():
    for program in ("pulseaudio", "parec", "Xvfb", "xdotool"):
        if shutil.which(program) is None:
            print(f"skipped: {program} is not installed; ./dev test installs it")
            sys.exit(77)
    heard_in_a_window()
    silent_in_a_window()


main()
