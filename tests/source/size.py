#!/usr/bin/env python3
"""Norms of the house: .cpp 300 lines, header 120, .qml 150 (hard limits 500, 200, 250). Prints what is above the norm,
fails above the hard limit."""
import pathlib
import sys

LIMITS = {".cpp": (300, 500), ".h": (120, 200), ".qml": (150, 250)}
root = pathlib.Path(sys.argv[1])
failed = False
for path in sorted(p for folder in ("src", "qml") for p in (root / folder).rglob("*") if p.suffix in LIMITS):
    lines = len(path.read_text(encoding="utf-8").splitlines())
    norm, hard = LIMITS[path.suffix]
    if lines > norm:
        print(f"{path.relative_to(root)}: {lines} lines, norm {norm}")
        failed |= lines > hard
sys.exit(1 if failed else 0)
