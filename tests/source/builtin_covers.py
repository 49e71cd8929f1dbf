#!/usr/bin/env python3
"""Every core fact that was annotated by hand in the article stands in the built-in set, and is asked by a question that was
not rejected.

    builtin_covers.py SET_FOLDER      seed.jsonl of $SHIXI_GOLD_DIR; says so and is skipped (77) where that is absent
"""
import json
import os
import pathlib
import re
import sys
import unicodedata


def rows(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def folded(text):
    return re.sub(r"[^\w]", "", unicodedata.normalize("NFKC", text))


def standing(folder):
    """The last decision on every item that is not taken back, and what its edits say."""
    history = {}
    for decision in rows(folder / "decisions.jsonl"):
        kept = history.setdefault(decision["item"], [])
        if decision["decision"] != "revert":
            kept.append(decision)
        elif kept:
            kept.pop()
    return history


def pairs(text):
    return {text[at:at + 2] for at in range(len(text) - 1)}


def paragraph_of(fact, text):
    end = text.find("\n", fact["offset"])
    return text[text.rfind("\n", 0, fact["offset"]) + 1:end if end >= 0 else len(text)]


def is_told(wanted, fact, text):
    """By its answer; by its words in the sentence the fact cites; a principle told in our own words, by half of its pairs
    of characters in the paragraph."""
    words = folded(wanted["answer"])
    if words == folded(fact["answer"]) or words in folded(fact["evidence"]):
        return True
    paragraph = pairs(folded(paragraph_of(fact, text)))
    return wanted["kind"] in ("principle", "quote") and len(pairs(words) & paragraph) * 2 >= len(pairs(words))


def main():
    gold = pathlib.Path(os.environ.get("SHIXI_GOLD_DIR") or pathlib.Path(__file__).resolve().parents[3] / "shared" / "gold")
    if not (gold / "seed.jsonl").exists():
        print(f"skipped: no seed.jsonl in {gold}")
        sys.exit(77)
    folder = pathlib.Path(sys.argv[1])
    history = standing(folder)
    rejected = {item for item, kept in history.items() if kept and kept[-1]["decision"] == "reject"}
    facts = [fact for fact in rows(folder / "facts.jsonl") if fact["id"] not in rejected]
    asked = {fact for question in rows(folder / "questions.jsonl") if question["id"] not in rejected for fact in question["facts"]}
    text = (folder / "article.txt").read_text(encoding="utf-8")
    missing = 0
    core = [wanted for wanted in rows(gold / "seed.jsonl") if wanted.get("level") == "core"]
    for wanted in core:
        found = [fact for fact in facts if is_told(wanted, fact, text)]
        if not any(fact["id"] in asked for fact in found):
            missing += 1
            print(f"{wanted['id']}: {'not asked' if found else 'not told'}: {wanted['answer']}")
    print(f"{len(core)} core facts of the article, {missing} not in the set or not asked")
    sys.exit(1 if missing else 0)


if __name__ == "__main__":
    main()
