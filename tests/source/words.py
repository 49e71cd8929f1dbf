#!/usr/bin/env python3
"""The lists of words that stand for a publisher's key are read out over the phone: 1,024 words each, and no two that a
listener could take for one another.

    words.py ROOT
    words.py --self-test
"""
import itertools
import pathlib
import re
import sys

COUNT = 1024
LEXICONS = pathlib.Path(__file__).resolve().parents[2] / "content" / "lexicons"
INITIALS = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("n", "l"))
LETTERS = (("ght", "t"), ("igh", "i"), ("kn", "n"), ("wr", "r"), ("wh", "w"), ("ph", "f"), ("mb$", "m"), ("ck", "k"),
           ("qu", "kw"), ("x", "ks"), ("tch", "j"), ("ch", "j"), ("dge", "j"), ("sh", "j"), ("g(?=[ei])", "j"),
           ("c(?=[eiy])", "s"), ("c", "k"), ("y(?=[aeiou])", "j"), ("(?<=[aeiou])[wyh]", ""), ("z", "s"), ("v", "f"),
           ("b", "p"), ("d", "t"), ("g", "k"), ("(?<=.)e$", ""))


def readings():
    """All the readings there are of each character, without tone."""
    found = {}
    for name in ("pinyin.txt", "readings.txt"):
        for row in (LEXICONS / name).read_text(encoding="utf-8").splitlines():
            if row and not row.startswith("#"):
                syllable, characters = row.split(" ", 1)
                for character in characters.replace(" ", ""):
                    found.setdefault(character, []).append(syllable.rstrip("12345"))
    return found


def heard_syllable(syllable):
    """What is left of a syllable on a bad line: n and l, zh and z, ch and c, sh and s, -ng and -n are one."""
    for sound, same in INITIALS:
        if syllable.startswith(sound):
            syllable = same + syllable[len(sound):]
            break
    return re.sub("ng$", "n", syllable)


def heard_chinese(word, known):
    return {" ".join(said) for said in itertools.product(*({heard_syllable(one) for one in known[c]} for c in word))}


def heard_english(word):
    """Letters folded to what is heard: voiced and unvoiced are one, vowels are light (a, e, i, y) or dark (o, u)."""
    for letters, sound in LETTERS:
        word = re.sub(letters, sound, word)
    word = re.sub("[aeiy]*[ou][aeiouy]*", "o", word)
    return re.sub(r"(.)\1+", r"\1", re.sub("[aeiy]+", "a", word))


def of_primary_school(character):
    """The first level of GB 2312: the common characters."""
    try:
        code = character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return len(code) == 2 and 0xB0 <= code[0] <= 0xD7


def chinese_faults(words):
    known, heard = readings(), {}
    for word in words:
        if len(word) != 2 or not all(of_primary_school(c) and c in known for c in word):
            yield f"{word}: not two common characters"
            continue
        for said in heard_chinese(word, known):
            if heard.setdefault(said, word) != word:
                yield f"{word}: sounds like {heard[said]} ({said})"


def english_faults(words):
    begins, heard = {}, {}
    for word in words:
        if not re.fullmatch("[a-z]{4,7}", word):
            yield f"{word}: not four to seven small letters"
            continue
        if re.search("[^s]s$", word):
            yield f"{word}: ends like a plural"
        if begins.setdefault(word[:4], word) != word:
            yield f"{word}: begins like {begins[word[:4]]}"
        elif heard.setdefault(heard_english(word), word) != word:
            yield f"{word}: sounds like {heard[heard_english(word)]}"


def list_faults(text, faults, count):
    words = text.splitlines()
    if len(words) != count or text != "".join(word + "\n" for word in words):
        yield f"{len(words)} lines, not {count} words, one a line"
    for word in sorted({word for word in words if words.count(word) > 1}):
        yield f"{word}: twice"
    yield from faults(words)


def self_test():
    planted = (
        (chinese_faults, ["苹果", "香蕉"], True), (chinese_faults, ["苹果", "平锅"], False),
        (chinese_faults, ["城市", "层次"], True), (chinese_faults, ["山头", "三头"], False),
        (chinese_faults, ["南瓜", "蓝瓜"], False), (chinese_faults, ["城门", "陈门"], False),
        (chinese_faults, ["金鱼", "京鱼"], False), (chinese_faults, ["馄饨"], False), (chinese_faults, ["大苹果"], False),
        (chinese_faults, ["苹果", "苹果"], False),
        (english_faults, ["apple", "bread"], True), (english_faults, ["flour", "flower"], False),
        (english_faults, ["knight", "night"], False), (english_faults, ["pear", "bear"], False),
        (english_faults, ["card", "cardinal"], False), (english_faults, ["candle", "candy"], False),
        (english_faults, ["trees"], False), (english_faults, ["Paris"], False), (english_faults, ["steak", "stake"], False))
    wrong = [words for faults, words, good in planted
             if (not list(list_faults("".join(w + "\n" for w in words), faults, len(words)))) != good]
    wrong += [] if list(list_faults("apple\n", english_faults, 2)) else ["one word for two"]
    wrong += [] if list(list_faults("apple", english_faults, 1)) else ["no line end"]
    return [f"not judged right: {words}" for words in wrong]


def main():
    if sys.argv[1] == "--self-test":
        faults = self_test()
    else:
        folder = pathlib.Path(sys.argv[1]) / "content" / "words"
        faults = [f"{name}.txt: {fault}" for name, judge in (("zh", chinese_faults), ("en", english_faults))
                  for fault in list_faults((folder / f"{name}.txt").read_text(encoding="utf-8"), judge, COUNT)]
    print("\n".join(faults) or "words: nothing wrong")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
