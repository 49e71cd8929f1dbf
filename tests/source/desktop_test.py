#!/usr/bin/env python3
"""A double click on a set or a withdrawal note opens Shixi, whatever the file is called: the desktop entry is sound, names the
types, and the types are told by content.

    desktop_test.py SOURCE_DIR
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SOURCE = pathlib.Path(sys.argv[1])
LINUX = SOURCE / "packaging/linux"
PACK = SOURCE / "tests/files/packs/v1/signed.shixi"
SET, NOTE = "application/x-shixi+zip", "application/x-shixi-withdrawal"
NAMES = {"四强.shixi": SET, "四强(1).shixi": SET, "四强": SET, "四强.dat": SET}


def type_of(path, data_home):
    told = subprocess.run(["gio", "info", "-a", "standard::content-type", str(path)], check=True, text=True,
                          capture_output=True, env={**os.environ, "XDG_DATA_HOME": str(data_home)}).stdout
    return told.split("standard::content-type:")[1].strip()


def main():
    for tool in ("gio", "update-mime-database", "desktop-file-validate"):
        if not shutil.which(tool):
            print(f"skipped: {tool} is not installed")
            return 77
    subprocess.run(["desktop-file-validate", LINUX / "shixi.desktop"], check=True)
    entry = (LINUX / "shixi.desktop").read_text(encoding="utf-8")
    assert f"MimeType={SET};{NOTE};" in entry, "the entry names both types"
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "mime/packages").mkdir(parents=True)
        shutil.copy(LINUX / "shixi.xml", root / "mime/packages")
        subprocess.run(["update-mime-database", root / "mime"], check=True)
        for name, wanted in NAMES.items():
            shutil.copy(PACK, root / name)
            assert type_of(root / name, root) == wanted, f"{name} is told as {type_of(root / name, root)}"
        note = root / "note"
        note.write_bytes(b"shixi-withdrawal 1\nset=a version=1 number=1 day=2026-11-23\n")
        assert type_of(note, root) == NOTE, f"a note is told as {type_of(note, root)}"
        other = root / "other"
        other.write_bytes(b"PK\x03\x04" + bytes(26) + b"word/document.xml" + bytes(40))
        assert type_of(other, root) != SET, "another zip is no set"
    return 0


if __name__ == "__main__":
    sys.exit(main())
