#!/usr/bin/env python3
"""Every key a page answers to is in the list that ? shows: PlaceKeys.qml for the places, KeysSheet.qml for the session,
the KeysSheet of its folder for a mode with a page of its own (exam, listening).

    keys.py ROOT
"""
import pathlib
import re
import sys

NAMES = {"Return": "Enter", "Escape": "Esc", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Slash": "/",
         "Backtab": "Shift+Tab", "Ctrl+": "Ctrl+1", "Ctrl+Return": "Ctrl+Enter", "／": "/", "？": "?", "Shift+?": "?"}
# The same as another on the keypad, on a phone's edge, on a headset or on a page that tells its keys itself.
SAME = {"Enter", "Back", "MediaPlay", "MediaPause", "MediaTogglePlayPause", "MediaNext", "MediaPrevious"}
RANGES = {"1–9": {"1", "9"}, "A–H": {"A", "H"}}
PLACES = {"today": "today", "study": "study", "search": "study", "practice": "practice", "scores": "scores", "mine": "mine"}
KEY = re.compile(r"Qt\.Key_(\w+)|Keys\.on(\w+?)Pressed|sequences?: (.*)")
WITH_CONTROL = re.compile(r"Qt\.Key_(\w+) && \w+(?:\.\w+)? === Qt\.ControlModifier")


def answered(path):
    """The keys a file answers to, by the names the lists have for them."""
    found = set()
    for row in path.read_text(encoding="utf-8").splitlines():
        control = set(WITH_CONTROL.findall(row))
        for key, handler, sequences in KEY.findall(row):
            if sequences:
                found |= {NAMES.get(name, name) for name in re.findall(r'"([^"]+)"', sequences)}
            elif (key or handler) and (key or handler) not in SAME:
                name = NAMES.get(key or handler, key or handler)
                found.add("Ctrl+" + name if key in control else name)
    return found


def listed(words):
    """The keys of `1 · 2 · 3`, with what a range holds."""
    keys = set(re.split(r"[ ·]+", words))
    for name, held in RANGES.items():
        if name in keys:
            keys |= held
    return keys


def place_lists(root):
    text = (root / "qml/components/PlaceKeys.qml").read_text(encoding="utf-8")
    lists = {}
    for place, rows in re.findall(r'case "(\w*)":\s*//:[^\n]*\n\s*return qsTr\("([^"]*\|[^"]*)"\)', text):
        lists[place] = set().union(*(listed(row.split(" | ")[0]) for row in rows.split("\\n")))
    return lists


def mode_list(sheet):
    lines = re.search(r'lines: qsTr\("([^"]+)"\)', sheet.read_text(encoding="utf-8"))[1]
    return set().union(*(listed(row.split(" | ")[0]) for row in lines.split("\\n")))


def main():
    root = pathlib.Path(sys.argv[1])
    lists = place_lists(root)
    assert set(lists) >= {"", "today", "study", "practice", "scores"}, f"lists only for {sorted(lists)}"
    session = (root / "qml/pages/session/KeysSheet.qml").read_text(encoding="utf-8")
    in_session = set().union(*(listed(words) for words in re.findall(r'keys: "([^"]+)"', session)))
    in_mode = {sheet.parent.name: mode_list(sheet) for sheet in (root / "qml/pages").glob("*/*KeysSheet.qml")
               if sheet.parent.name not in ("session", "readthrough")}
    in_mode["meeting"] |= in_mode["paper"]  # a relay test is a paper
    reading = (root / "qml/pages/readthrough/ReadKeysSheet.qml").read_text(encoding="utf-8")
    in_mode["readthrough"] = set().union(*(listed(words) for words in re.findall(r'keys: "([^"]+)"', reading)))
    missing = []
    seen = 0
    for path in sorted((root / "qml").rglob("*.qml")):
        folder = path.parent.name
        if folder in ("first", "summary", "gallery", "people"):
            continue  # Enter, Escape and the options' own letters, the digits of a PIN; the gallery is for developers
        held = in_session if folder == "session" else in_mode[folder] if folder in in_mode else lists[""] | lists.get(PLACES.get(folder, ""), set())
        if folder in ("controls", "charts"):
            held = lists[""] | lists["scores"]
        keys = answered(path)
        seen += len(keys)
        missing += [f"{path.relative_to(root)}: {key} is in no list" for key in sorted(keys - held)]
    assert seen > 60, f"only {seen} keys found: does this still read the pages?"
    for row in missing:
        print(row)
    print(f"{seen} keys, {len(missing)} in no list")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
