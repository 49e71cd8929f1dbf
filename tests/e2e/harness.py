"""A real window under Xvfb, driven by real mouse and key events, watched through `shixi --trace`.

Standard library only. Each App runs on the display of one Screen; the learner's data is a folder of the test's own.
"""
import json
import os
import pathlib
import queue
import signal
import sqlite3
import subprocess
import threading
import time


class Screen:
    def __init__(self, width=1280, height=800):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.display = ":" + pipe.readline().strip()

    def send(self, *words):
        subprocess.run(["xdotool", *map(str, words)], check=True, env={**os.environ, "DISPLAY": self.display},
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def close(self):
        self.server.terminate()
        self.server.wait()


class App:
    def __init__(self, program, screen, data, now, size=(1280, 800), home=None):
        self.screen = screen
        self.traces = queue.Queue()
        self.last = None
        environment = {**os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software",
                       "LC_ALL": "zh_CN.UTF-8", "TZ": "UTC", "XDG_RUNTIME_DIR": str(data)}
        if home:
            environment["HOME"] = str(home)
        self.environment = environment
        self.errors = open(pathlib.Path(data) / "stderr.txt", "ab")
        self.process = subprocess.Popen(
            [program, "--data", str(data), "--trace", "--now", now, "--size", f"{size[0]}x{size[1]}"],
            stdout=subprocess.PIPE, stderr=self.errors, env=environment)
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            try:
                self.traces.put(json.loads(line))
            except json.JSONDecodeError:
                pass  # cut off by a kill
        self.traces.put(None)

    def drain(self):
        """Takes in what was traced so far; returns the newest."""
        while True:
            try:
                trace = self.traces.get_nowait()
            except queue.Empty:
                return self.last
            if trace is not None:
                self.last = trace

    def wait(self, wanted, seconds=20):
        """Until a trace (the newest one so far, or a later one) satisfies `wanted`."""
        deadline = time.monotonic() + seconds
        self.drain()
        while self.last is None or not wanted(self.last):
            left = deadline - time.monotonic()
            if left <= 0:
                raise AssertionError(f"waited {seconds} s in vain; last seen: {self.last}")
            try:
                trace = self.traces.get(timeout=left)
            except queue.Empty:
                continue
            if trace is None:
                raise AssertionError(f"the app ended with {self.process.wait()}; last seen: {self.last}")
            self.last = trace
        return self.last

    def wait_still(self, quiet=0.1, seconds=5):
        """Until nothing new was traced for a while: what was last seen stands."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            try:
                trace = self.traces.get(timeout=quiet)
            except queue.Empty:
                return self.last
            if trace is not None:
                self.last = trace
        return self.last

    def place(self, name):
        place = self.last["actions"].get(name)
        assert place, f"no {name} among {sorted(self.last['actions'])}"
        return place

    def in_sight(self, name):
        """On the page, and not below the button that is pinned to its foot."""
        actions = self.last["actions"]
        pinned = actions.get("act.practice.start")
        return name in actions and (name == "act.practice.start" or name.startswith("act.nav.") or not pinned
                                    or actions[name][1] < pinned[1] - 60)

    def bring(self, name, quiet=0.2):
        """Scrolls until it is in sight, as a hand does, and stands still."""
        self.wait_still(quiet)
        x, y, width, height = self.last["window"]
        for _ in range(40):
            if self.in_sight(name):
                self.wait_still(0.6)  # a list that still rolls prints nothing
                if self.in_sight(name):
                    return
            self.screen.send("mousemove", x + width // 2, y + height // 2, "click", 5)
            self.wait_still(quiet)
        raise AssertionError(f"no {name} in sight; {sorted(self.last['actions'])}")

    def click(self, name):
        x, y = self.place(name)
        self.screen.send("mousemove", x, y, "click", 1)

    def key(self, *keys):
        self.screen.send("key", *keys)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.errors.close()

    def quit(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        finally:
            self.errors.close()


class LearnerFile:
    """Reads the learner's file as any program could, beside the running app."""

    def __init__(self, data):
        self.path = pathlib.Path(data) / "learner.db"

    def rows(self, sql, *values):
        connection = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=10)
        try:
            return connection.execute(sql, values).fetchall()
        finally:
            connection.close()
