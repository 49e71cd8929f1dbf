"""A private PulseAudio with a sink that is none; what it plays is recorded from its monitor and measured."""
import array
import os
import pathlib
import signal
import subprocess
import sys
import time
import wave

RATE = 44100
LOUD = 0.004  # of full scale: below it is silence


def check(holds, why):
    if not holds:
        sys.exit(why)


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

    def hear(self, work):
        """What `work` returns, and the samples heard meanwhile, from the first loud one to the last."""
        path = pathlib.Path(self.folder, "heard.wav")
        recorder = subprocess.Popen(["parec", "--latency-msec=20", "-d", "nul.monitor", "--file-format=wav", f"--rate={RATE}",
                                     "--channels=1", str(path)], env=self.environment)
        time.sleep(0.5)
        result = work()
        time.sleep(2.5)
        recorder.send_signal(signal.SIGINT)
        recorder.wait()
        return result, trimmed(samples_of(path))

    def record(self, *command):
        """The same of a program: what it printed."""
        said, heard = self.hear(lambda: subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=60))
        check(said.returncode == 0, f"{command} ended with {said.returncode}: {said.stderr}")
        return said.stdout, heard

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


def rendered(pinyin, folder):
    """The length of what the voice makes of a pinyin that we know to be right."""
    path = pathlib.Path(folder, "rendered.wav")
    subprocess.run(["espeak-ng", "-v", "cmn-latn-pinyin", "-s", "150", "-w", str(path), "--stdin"], input=pinyin, text=True,
                   check=True)
    samples, rate = trimmed(samples_of(path))
    return len(samples) / rate
