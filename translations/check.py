#!/usr/bin/env python3
"""Fails where a word of the source is missing from a translation, is unfinished, or is no longer in the source.

    check.py LUPDATE ZH_TS EN_TS SOURCES…     works on copies; the files themselves are not touched
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

OPTIONS = {"zh_CN": ["-target-language", "zh_CN"], "en": ["-target-language", "en", "-pluralonly"]}


def entries(path):
    """(context, source, comment) of every entry, with what is missing of it."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            done = translation.get("type") is None and all((form.text or "").strip() for form in forms)
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = done
    return found


def check(lupdate, language, ts, sources):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / pathlib.Path(ts).name
        shutil.copy(ts, copy)
        subprocess.run([lupdate, *sources, "-source-language", "en", *OPTIONS[language], "-no-obsolete", "-locations",
                        "none", "-ts", str(copy)], check=True, stdout=subprocess.DEVNULL)
        wanted, present = entries(copy), entries(ts)
    for key, done in wanted.items():
        if key not in present or not done:
            yield f"{ts}: {key[0]}: “{key[1]}” is {'unfinished' if key in present else 'missing; build shixi_lupdate'}"
    for key in present.keys() - wanted.keys():
        yield f"{ts}: {key[0]}: “{key[1]}” is no longer in the source; build shixi_lupdate"


# In a namespace tr() looks for its words under another name than lupdate gives them, and finds none.
def unqualified(sources):
    for source in sources:
        if source.endswith(".cpp") and re.search(r"(?<![\w:.>])tr\(", pathlib.Path(source).read_text(encoding="utf-8")):
            yield f"{source}: tr() finds no translation here; use QCoreApplication::translate(\"CLASS\", …)"


def main():
    lupdate, zh, en, *sources = sys.argv[1:]
    problems = [*check(lupdate, "zh_CN", zh, sources), *check(lupdate, "en", en, sources), *unqualified(sources)]
    print("\n".join(problems) or f"every word of {len(sources)} sources is translated")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
