#!/usr/bin/env python3
"""The study guide is told in our own words: no run of 15 characters is shared with the article it rests on, outside quoted
sayings, titles, names of units and formulas (the answers and items of its facts).

    own_words.py SET_FOLDER      article.txt of $SHIXI_GOLD_DIR; says so and is skipped (77) where that is absent
"""
import json
import os
import pathlib
import re
import sys
import unicodedata

RUN = 15


def folded(text):
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def allowed_spans(guide, facts):
    """Quoted sayings, titles, names of branches and meetings, and what the facts of the set name."""
    yield from re.findall(r"“[^”]*”|《[^》]*》", guide)
    yield from re.findall(r"[\u4e00-\u9fff（）]{4,30}(?:党支部|会议)", guide)
    for fact in facts:
        yield from (fact.get(field, "") for field in ("answer", "unit", "issuer", "speaker", "place"))
        yield from fact.get("items", [])
        yield "、".join(fact.get("items", []))


def mask(text, spans):
    kept = bytearray(b"\1" * len(text))
    for span in {folded(s) for s in spans if len(folded(s)) >= 4}:
        start = text.find(span)
        while start >= 0:
            kept[start:start + len(span)] = b"\0" * len(span)
            start = text.find(span, start + 1)
    return kept


def shared_runs(guide, article, kept):
    start = 0
    while start + RUN <= len(guide):
        if guide[start:start + RUN] in article:
            end = start + RUN
            while end < len(guide) and guide[start:end + 1] in article:
                end += 1
            if sum(kept[start:end]) >= RUN:
                yield guide[start:end]
            start = end
        else:
            start += 1


def main():
    gold = pathlib.Path(os.environ.get("SHIXI_GOLD_DIR") or pathlib.Path(__file__).resolve().parents[3] / "shared" / "gold")
    if not (gold / "article.txt").exists():
        print(f"skipped: no article.txt in {gold}")
        sys.exit(77)
    folder = pathlib.Path(sys.argv[1])
    guide = (folder / "article.txt").read_text(encoding="utf-8")
    facts = [json.loads(line) for line in (folder / "facts.jsonl").read_text(encoding="utf-8").splitlines()]
    article = folded((gold / "article.txt").read_text(encoding="utf-8"))
    text = folded(guide)
    runs = list(shared_runs(text, article, mask(text, allowed_spans(guide, facts))))
    for run in runs:
        print(f"shared with the article: {run}")
    print(f"{len(text)} characters, {len(runs)} runs of {RUN} or more shared outside quotations, titles, names and formulas")
    sys.exit(1 if runs else 0)


if __name__ == "__main__":
    main()
