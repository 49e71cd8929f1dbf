#!/usr/bin/env python3
"""What the app plays, recorded from the monitor of a sink that is none, and measured.

    sound_test.py SOUND_PROBE

A private PulseAudio with its own folder: nothing of the machine's sound is touched. Skipped (77) where it is not installed.
"""
import array
import cmath
import math
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import wave

from sink import Sink, check, rendered

TONES = {"right": ((660, 0.10), (880, 0.16)), "wrong": ((440, 0.10), (350, 0.18)), "done": ((520, 0.16), (780, 0.32))}


def hertz(samples, rate, low=200, high=1200):
    """The frequency that is loudest, to 2 Hz."""
    window = [value * math.sin(math.pi * at / len(samples)) for at, value in enumerate(samples)]

    def strength(frequency):
        turn = cmath.exp(-2j * math.pi * frequency / rate)
        total, place = 0, 1
        for value in window:
            total, place = total + value * place, place * turn
        return abs(total)

    return max(range(low, high, 2), key=strength)


def check_earcon(sink, probe, name):
    _, (samples, rate) = sink.record(probe, name)
    (first, first_seconds), (second, second_seconds) = TONES[name]
    length, wanted = len(samples) / rate, first_seconds + second_seconds
    check(wanted - 0.05 < length < wanted + 0.02, f"{name}: {length:.3f} s were heard of {wanted:.3f} s")
    cut = round(first_seconds * rate)
    heard = hertz(samples[cut // 10:cut * 9 // 10:2], rate / 2), hertz(samples[cut + cut // 10:2 * cut:2], rate / 2)
    check(abs(heard[0] - first) <= 16 and abs(heard[1] - second) <= 16, f"{name}: {heard} Hz were heard")
    loudest = max(map(abs, samples))
    check(0.1 < loudest < 0.5, f"{name}: the loudest sample is {loudest:.2f}")
    print(f"{name}: {length:.3f} s, {heard[0]} Hz then {heard[1]} Hz, loudest {loudest:.2f}")


def check_voice(sink, probe, folder, text, pinyin):
    said, (samples, rate) = sink.record(probe, "say", text)
    length, wanted = len(samples) / rate, rendered(pinyin, folder)
    check("read" in said, f"{text}: {said}")
    check(abs(length - wanted) < 0.12, f"{text}: {length:.2f} s were heard, {pinyin} takes {wanted:.2f} s")
    held = int(said.split()[1])
    check(held < 200, f"{text}: the caller was held up for {held} ms")
    print(f"{text}: {length:.2f} s as {pinyin} ({wanted:.2f} s); held {held} ms")


def write_tone(path, seconds, frequency, rate):
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(array.array("h", (round(16000 * math.sin(2 * math.pi * frequency * at / rate))
                                           for at in range(round(seconds * rate)))).tobytes())


def check_clip(sink, probe, folder, seconds, frequency, rate):
    """Whole to its last sample, whatever its rate, and its end told after it was heard, once."""
    path = pathlib.Path(folder, f"{rate}.wav")
    write_tone(path, seconds, frequency, rate)
    said, (samples, heard_rate) = sink.record(probe, "clip", path)
    length = len(samples) / heard_rate
    check(abs(length - seconds) < 0.03, f"clip of {rate} Hz: {length:.3f} s were heard of {seconds} s")
    middle = samples[len(samples) // 2:][:8192]
    heard = hertz(middle, heard_rate)
    check(abs(heard - frequency) <= 8, f"clip of {rate} Hz: {heard} Hz were heard of {frequency}")
    told = re.fullmatch(r"held (\d+) ms\nplayed after (\d+) ms\n", said)
    check(told, f"clip of {rate} Hz: {said}")
    held, after = map(int, told.groups())
    check(held < 200, f"clip: the caller was held up for {held} ms")
    check(seconds * 1000 <= after < seconds * 1000 + 2000, f"clip of {seconds} s: its end was told after {after} ms")
    print(f"clip of {seconds} s at {rate} Hz: {length:.3f} s, {heard} Hz, end told after {after} ms; held {held} ms")


def check_stopped_clip(sink, probe, folder):
    path = pathlib.Path(folder, "long.wav")
    write_tone(path, 10, 500, 44100)
    said, (samples, rate) = sink.record(probe, "clip", path, "1500")
    length = len(samples) / rate
    check("stopped after" in said and "played" not in said, f"stopped clip: {said}")
    check(0.8 < length < 2.2, f"stopped after 1.5 s, {length:.2f} s were heard")
    print(f"clip stopped after 1.5 s: {length:.2f} s were heard")


def check_without_output(probe, folder):
    environment = {**os.environ, "XDG_RUNTIME_DIR": folder, "PULSE_SERVER": f"unix:{folder}/nobody.sock",
                   "QT_QPA_PLATFORM": "offscreen"}
    write_tone(pathlib.Path(folder, "short.wav"), 0.2, 440, 8000)
    for words in (["right"], ["say", "党支部"], ["clip", f"{folder}/short.wav"]):
        said = subprocess.run([probe, *words], env=environment, capture_output=True, text=True, timeout=30)
        check((said.returncode, said.stdout) == (0, "none\n"), f"without an output, {words}: {said}")
    print("without an output: no player, no voice and no player of clips is made")


def main(probe):
    for program in ("pulseaudio", "parec", "espeak-ng"):
        if shutil.which(program) is None:
            print(f"skipped: {program} is not installed; ./dev test installs it")
            sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        check_without_output(probe, folder)
        sink = Sink(folder)
        try:
            for name in TONES:
                check_earcon(sink, probe, name)
            check_clip(sink, probe, folder, 3, 440, 44100)
            check_clip(sink, probe, folder, 1.5, 600, 8000)
            check_clip(sink, probe, folder, 1.5, 500, 96000)
            check_clip(sink, probe, folder, 0.15, 440, 48000)
            check_stopped_clip(sink, probe, folder)
            check_voice(sink, probe, folder, "银行行长重新调查", "yin2 hang2 hang2 zhang3 chong2 xin1 diao4 cha2")
            check_voice(sink, probe, folder, "2019年7月9日", "er4 ling2 yi1 jiu3 nian2 qi1 yue4 jiu3 ri4")
        finally:
            sink.close()


main(sys.argv[1])
