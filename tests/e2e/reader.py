"""What a screen reader gets: the tree of the app's window over AT-SPI, and the actions in it.

Needs gi and Atspi (python3-gi, gir1.2-atspi-2.0), dbus-daemon and at-spi2-core; Bus raises Absent, with the reason, where
one of them is not here.
"""
import os
import pathlib
import subprocess
import time

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


class Absent(Exception):
    pass


class Bus:
    """A session bus of the test's own, with an accessibility bus on it; its address goes into the environment."""

    def __init__(self):
        if not pathlib.Path(LAUNCHER).exists():
            raise Absent(f"no {LAUNCHER} (package at-spi2-core)")
        try:
            self.daemon = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"],
                                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        except FileNotFoundError as error:
            raise Absent("no dbus-daemon") from error
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self.daemon.stdout.readline().decode().strip()
        if not os.environ["DBUS_SESSION_BUS_ADDRESS"]:
            raise Absent("dbus-daemon does not start")
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        os.environ.pop("AT_SPI_BUS_ADDRESS", None)
        os.environ.pop("DISPLAY", None)  # another bus may stand on its root window
        self.launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], stdout=subprocess.DEVNULL,
                                         stderr=subprocess.DEVNULL)
        try:
            import gi
            gi.require_version("Atspi", "2.0")
            from gi.repository import Atspi
        except (ImportError, ValueError) as error:
            self.close()
            raise Absent(f"no Atspi for Python: {error}") from error
        Atspi.init()
        self.atspi = Atspi

    def close(self):
        for process in (self.launcher, self.daemon):
            process.terminate()
            process.wait()


class Node:
    """One thing in the tree as it stood when it was looked at."""

    def __init__(self, atspi, accessible, depth):
        self.accessible = accessible
        self.depth = depth
        self.role = accessible.get_role_name()
        self.name = accessible.get_name() or ""
        self.description = accessible.get_description() or ""
        states = accessible.get_state_set()
        has = lambda state: states.contains(state)  # noqa: E731
        self.visible = has(atspi.StateType.VISIBLE)
        self.showing = has(atspi.StateType.SHOWING)
        self.focusable = has(atspi.StateType.FOCUSABLE)
        self.focused = has(atspi.StateType.FOCUSED)
        self.enabled = has(atspi.StateType.ENABLED)
        self.checked = has(atspi.StateType.CHECKED)
        self.selected = has(atspi.StateType.SELECTED)

    @property
    def actions(self):
        action = self.accessible.get_action_iface()
        return [action.get_action_name(i) for i in range(action.get_n_actions())] if action else []

    def do(self, name):
        action = self.accessible.get_action_iface()
        names = self.actions
        assert name in names, f"{self} has no {name}, only {names}"
        action.do_action(names.index(name))

    def press(self):
        self.do("Press" if "Press" in self.actions else "Toggle")

    def __repr__(self):
        return f"{self.role} “{self.name}”"


class Reader:
    """Looks at the window of one app."""

    BUTTONS = ("push button", "radio button", "check box", "toggle button")

    def __init__(self, bus, name, seconds=20):
        self.atspi = bus.atspi
        desktop = self.atspi.get_desktop(0)
        desktop.set_cache_mask(self.atspi.Cache.NONE)
        self.root = self._until(lambda: self._application(desktop, name), seconds, f"no {name} on the bus")
        self.root.set_cache_mask(self.atspi.Cache.NONE)

    @staticmethod
    def _application(desktop, name):
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_name() == name and child.get_child_count() > 0:
                return child
        return None

    @staticmethod
    def _until(look, seconds, why):
        deadline = time.monotonic() + seconds
        while True:
            found = look()
            if found:
                return found
            if time.monotonic() > deadline:
                raise AssertionError(why)
            time.sleep(0.05)

    def look(self):
        """Every node that is there for a reader, scrolled out of the window or not."""
        for trial in range(20):
            try:
                nodes = []
                self._collect(self.root, 0, nodes)
                return nodes
            except Exception as error:  # what was told of is gone: GLib.Error, which is known only once gi is there
                if type(error).__name__ not in ("Error", "GError") or trial == 19:
                    raise
                time.sleep(0.05)
        return []

    def _collect(self, accessible, depth, nodes):
        node = Node(self.atspi, accessible, depth)
        if depth > 1 and not node.visible:
            return
        nodes.append(node)
        for index in range(accessible.get_child_count()):
            child = accessible.get_child_at_index(index)
            if child:
                self._collect(child, depth + 1, nodes)

    def wait(self, wanted, what, seconds=15):
        """Until `wanted(nodes)` is true; returns the nodes."""
        seen = []

        def look():
            seen[:] = self.look()
            return seen if wanted(seen) else None

        try:
            return self._until(look, seconds, "")
        except AssertionError as error:
            raise AssertionError(f"waited in vain for {what}; there are: {seen}") from error

    def button(self, name, nodes=None):
        """The enabled button of that name, or whose name begins with it and a space or a mark."""
        for node in nodes if nodes is not None else self.look():
            if node.role in self.BUTTONS and node.enabled and (node.name == name or node.name.startswith(name + " ·")):
                return node
        return None

    def press(self, name):
        nodes = self.wait(lambda seen: self.button(name, seen), f"a button “{name}”")
        self.button(name, nodes).press()
