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
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import wave

RATE = 44100
LOUD = 0.004  # of full scale: below it is silence
TONES = {"right": ((660, 0.10), (880, 0.16)), "wrong": ((440, 0.10), (350, 0.18)), "done": ((520, 0.16), (780, 0.32))}


class Sink:
    """PulseAudio with a null sink alone; its monitor is what is heard."""

    def __init__(self, folder):
        self.folder = folder
        self.environment = {**os.environ, "XDG_RUNTIME_DIR": folder, "HOME": folder, "QT_QPA_PLATFORM": "offscreen",
                            "PULSE_SERVER": f"unix:{folder}/pulse.sock"}
        self.server = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--log-target=stderr",
             "-L", f"module-native-protocol-unix auth-anonymous=1 socket={folder}/pulse.sock",
             # Without rewinds the length of what was played is exact.
             "-L", f"module-null-sink sink_name=nul rate={RATE} channels=2 format=s16le norewinds=1",
             "-L", "module-null-source source_name=nosrc"],
            env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(100):
            if pathlib.Path(folder, "pulse.sock").exists():
                return
            time.sleep(0.1)
        sys.exit("pulseaudio did not start")

    def record(self, *command):
        """What the command printed, and the samples heard meanwhile, from the first loud one to the last."""
        path = pathlib.Path(self.folder, "heard.wav")
        recorder = subprocess.Popen(["parec", "--latency-msec=20", "-d", "nul.monitor", "--file-format=wav", f"--rate={RATE}",
                                     "--channels=1", str(path)], env=self.environment)
        time.sleep(0.5)
        said = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=60)
        time.sleep(2.5)
        recorder.send_signal(signal.SIGINT)
        recorder.wait()
        check(said.returncode == 0, f"{command} ended with {said.returncode}: {said.stderr}")
        return said.stdout, trimmed(samples_of(path))

    def close(self):
        self.server.terminate()
        self.server.wait()


def samples_of(path):
    with wave.open(str(path)) as file:
        values = array.array("h", file.readframes(file.getnframes()))
        step = file.getnchannels()
        return [value / 32768 for value in values[::step]], file.getframerate()


def trimmed(heard):
    samples, rate = heard
    loud = [at for at, value in enumerate(samples) if abs(value) > LOUD]
    return (samples[loud[0]:loud[-1] + 1] if loud else []), rate


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


def check(holds, why):
    if not holds:
        sys.exit(why)


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


def rendered(pinyin, folder):
    """The length of what the voice makes of a pinyin that we know to be right."""
    path = pathlib.Path(folder, "rendered.wav")
    subprocess.run(["espeak-ng", "-v", "cmn-latn-pinyin", "-s", "150", "-w", str(path), "--stdin"], input=pinyin, text=True,
                   check=True)
    samples, rate = trimmed(samples_of(path))
    return len(samples) / rate


def check_voice(sink, probe, folder, text, pinyin):
    said, (samples, rate) = sink.record(probe, "say", text)
    length, wanted = len(samples) / rate, rendered(pinyin, folder)
    check("read" in said, f"{text}: {said}")
    check(abs(length - wanted) < 0.12, f"{text}: {length:.2f} s were heard, {pinyin} takes {wanted:.2f} s")
    held = int(said.split()[1])
    check(held < 200, f"{text}: the caller was held up for {held} ms")
    print(f"{text}: {length:.2f} s as {pinyin} ({wanted:.2f} s); held {held} ms")


def check_without_output(probe, folder):
    environment = {**os.environ, "XDG_RUNTIME_DIR": folder, "PULSE_SERVER": f"unix:{folder}/nobody.sock",
                   "QT_QPA_PLATFORM": "offscreen"}
    for words in (["right"], ["say", "党支部"]):
        said = subprocess.run([probe, *words], env=environment, capture_output=True, text=True, timeout=30)
        check((said.returncode, said.stdout) == (0, "none\n"), f"without an output, {words}: {said}")
    print("without an output: no player and no voice is made")


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
            check_voice(sink, probe, folder, "银行行长重新调查", "yin2 hang2 hang2 zhang3 chong2 xin1 diao4 cha2")
            check_voice(sink, probe, folder, "2019年7月9日", "er4 ling2 yi1 jiu3 nian2 qi1 yue4 jiu3 ri4")
        finally:
            sink.close()


main(sys.argv[1])
