#!/usr/bin/env python3
"""Fails when a source includes, or a QML file imports, what its room may not see.

    layering.py SOURCE_DIR       check the tree
    layering.py --self-test      check this checker on planted mistakes

The rows are those of docs/architecture.md. A room includes only what its row names, and the standard library.
"""
import pathlib
import re
import sys
import tempfile

QT_CORE, QT_ALL = {"QtCore"}, {"*"}
ROOMS = {  # room: (rooms it may include beside itself, Qt modules, other libraries)
    "core": ("", set(), set()),
    "text": ("core", QT_CORE, set()),
    "messages": ("core", QT_CORE, set()),
    "fsrs": ("core", set(), set()),
    "study": ("core fsrs", set(), set()),
    "statistics": ("core fsrs study", set(), set()),
    "knowledge": ("core text", QT_CORE, set()),
    "extraction": ("core text knowledge", QT_CORE, set()),
    "questions": ("core text knowledge", QT_CORE, set()),
    "formats": ("core text knowledge questions", QT_CORE,
                {"zip.h", "zstd.h", "libxml", "uchardet", "freexl.h", "xlsxwriter.h", "sqlite3.h"}),
    "codes": ("core", QT_CORE, {"ZXing"}),
    "packs": ("core text knowledge questions", QT_CORE, {"zip.h", "sodium.h"}),
    "library": ("core text knowledge questions packs", QT_CORE, set()),
    "store": ("core text fsrs study knowledge questions", QT_CORE, {"SQLiteCpp", "sqlite3.h"}),
    "learner": ("core text fsrs study statistics knowledge questions packs library store", QT_CORE, set()),
    "meeting": ("core text knowledge questions study learner", QT_CORE, set()),
    "workshop": ("core text messages knowledge extraction questions formats packs library study statistics store", QT_CORE, set()),
    "audio": ("core text", QT_CORE | {"QtMultimedia", "QtTextToSpeech"}, {"sndfile.h"}),
    "cli": ("core text messages fsrs study statistics knowledge extraction questions formats codes packs library store learner "
            "workshop", QT_CORE, {"CLI"}),
    "viewmodels": ("core text messages fsrs study statistics knowledge extraction questions formats codes packs library store learner "
                   "meeting workshop audio", QT_CORE | {"QtGui", "QtQml", "QtQmlIntegration", "QtConcurrent"}, set()),
    "app": ("core text messages fsrs study statistics knowledge extraction questions formats codes packs library store learner "
            "meeting workshop audio viewmodels", QT_ALL, set()),
}
# `store` takes QString values from knowledge and questions, so it sees Qt Core through them.
CONTROLS = {"QtQml", "QtQuick", "QtQuick.Controls.Basic", "QtQuick.Shapes"}
QML = {
    "controls": CONTROLS | {"Shixi.Controls"},  # a subfolder sees its own module by name
    "components": CONTROLS | {"QtQuick.Layouts", "QtQuick.Dialogs", "QtMultimedia", "Shixi.Controls", "Shixi.Models"},
    "pages": CONTROLS | {"QtQuick.Layouts", "QtQuick.Dialogs", "QtMultimedia", "Shixi", "Shixi.Controls", "Shixi.Models"},
    "": CONTROLS | {"QtQuick.Layouts", "QtQuick.Dialogs", "QtMultimedia", "Shixi", "Shixi.Controls", "Shixi.Models"},
}
INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]', re.M)
IMPORT = re.compile(r'^\s*import\s+("?)([\w./]+)"?', re.M)
QT_ROOTS = [pathlib.Path(p) for p in ("/usr/include/x86_64-linux-gnu/qt6", "/usr/include/aarch64-linux-gnu/qt6",
                                      "/usr/include/qt6")]


def qt_module(header):
    """The Qt module a header belongs to, or None where it is not Qt's."""
    if header.startswith("Qt") and "/" in header:
        return header.split("/")[0]
    if not re.match(r"Qt?[A-Z]", header) and header != "QtQmlIntegration":
        return None
    for root in QT_ROOTS:
        for module in ("QtCore", "QtGui", "QtQml", "QtQuick", "QtConcurrent", "QtQuickControls2", "QtMultimedia",
                       "QtTextToSpeech", "QtSvg", "QtNetwork", "QtQmlIntegration", "QtTest"):
            if (root / module / header).exists():
                return module
    return "unknown Qt module"


def check_include(room, quote, header, own_headers):
    rooms, qt, libraries = ROOMS[room]
    allowed = set(rooms.split()) | {room}
    first = header.split("/")[0]
    if quote == '"':
        if first in ROOMS and "/" in header:
            return None if first in allowed else f"room {first} is not in its row"
        # View-models include each other, and are included by the app, by bare name: generated code needs that.
        if "/" not in header and (room in ("viewmodels", "app")) and header in own_headers:
            return None
        return f"“{header}” is no header of a room"
    if re.fullmatch(r"[a-z_0-9]+", header) or re.fullmatch(r"(sys/|unistd|fcntl|signal)[a-z/]*\.h", header):
        return None
    module = qt_module(header)
    if module is not None:
        return None if qt == QT_ALL or module in qt else f"{module} is not in its row"
    return None if first in libraries else f"library {first} is not in its row"


def check_sources(root):
    own = {p.name for p in (root / "src/viewmodels").glob("*.h")} | {p.name for p in (root / "src/app").glob("*.h")}
    for folder in sorted(p for p in (root / "src").iterdir() if p.is_dir()):
        if folder.name not in ROOMS:
            yield f"src/{folder.name}: a room without a row in the layering test"
            continue
        for path in sorted([*folder.rglob("*.h"), *folder.rglob("*.cpp"), *folder.rglob("*.in")]):
            for quote, header in INCLUDE.findall(path.read_text(encoding="utf-8")):
                why = check_include(folder.name, quote, header, own)
                if why:
                    yield f"{path.relative_to(root)}: includes {header}: {why}"


def check_qml(root):
    for path in sorted((root / "qml").rglob("*.qml")):
        parts = path.relative_to(root / "qml").parts
        room = parts[0] if len(parts) > 1 else ""
        text = path.read_text(encoding="utf-8")
        where = path.relative_to(root)
        for quote, module in IMPORT.findall(text):
            if quote:
                yield f"{where}: imports the folder {module}; modules only"
            elif module not in QML.get(room, set()):
                yield f"{where}: imports {module}: not in the row of qml/{room}"
        if path.name != "Theme.qml" and re.search(r'"#[0-9A-Fa-f]{3,8}"', text):
            yield f"{where}: a colour outside Theme.qml"
        if re.search(r"^\s*(required )?property var\b", text, re.M):
            yield f"{where}: property var; name the type"
        if re.search(r"https?://|XMLHttpRequest", text):
            yield f"{where}: names the network"


def check(root):
    return [*check_sources(root), *check_qml(root)]


def self_test():
    planted = {
        "src/core/a.h": '#include <QString>\n',
        "src/study/b.cpp": '#include "store/answers.h"\n',
        "src/text/c.cpp": '#include <QGuiApplication>\n',
        "src/packs/d.cpp": '#include <SQLiteCpp/Database.h>\n',
        "src/nowhere/e.cpp": '#include <vector>\n',
        "qml/controls/F.qml": 'import QtQuick\nimport Shixi.Models\n',
        "qml/pages/g/G.qml": 'import QtQuick\nimport "../../controls"\n',
        "qml/components/H.qml": 'import QtQuick\nRectangle { color: "#ff0000" }\n',
        "src/extraction/fine.cpp": '#include "extraction/extract.h"\n#include <QString>\n#include <vector>\n',
    }
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in planted.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        broken = check(root)
    missed = [n for n in planted if "fine" not in n and not any(n.rsplit("/", 1)[0] in b for b in broken)]
    false = [b for b in broken if "fine" in b]
    if missed or false:
        sys.exit(f"the layering check missed {missed}, and wrongly named {false}")
    print(f"layering check: {len(planted) - 1} planted mistakes found, none invented")


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        self_test()
    else:
        problems = check(pathlib.Path(sys.argv[1]))
        if problems:
            sys.exit("\n".join(problems))
        print("every include and import points the right way")
