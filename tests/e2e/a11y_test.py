#!/usr/bin/env python3
"""First run, a session, every page, the search and the beginning of another session through AT-SPI alone: what a learner
with a screen reader has. The window is never looked at and no key or mouse is sent; the right answer is found by the words
of the question that are read out.

    a11y_test.py SHIXI SOURCE_DIR
"""
import sys
import tempfile
import time

from driver import Driver
from harness import App, LearnerFile, Screen
from reader import Absent, Bus, Reader

PROGRAM, SOURCE = sys.argv[1:3]
QUESTIONS = list(Driver.read_questions(SOURCE).values())
FIRST_DAY, LATER_DAY = "2026-03-02T10:00:00Z", "2026-03-05T10:00:00Z"
FEW = 4  # answers of the later day's session, which is left before its end
SKIPPED = 77

KINDS = {"单选题": "single", "多选题": "multiple", "判断题": "true_false", "填空题": "cloze", "排序题": "ordering",
         "先说后看": "reveal", "输入题": "short", "配对题": "matching", "按序挑选": "tiles"}
RIGHT = ("答对了", "想起来了", "正确")
WRONG = ("没答对", "没想起来", "还差一项", "基本答对")
GO_ON, TAUGHT, SUBMIT, REVEAL, DONE = "继续", "看明白了，继续", "提交", "看答案", "完成"


def check(told, what):
    if not told:
        raise AssertionError(what)
    print("ok:", what)


def named(nodes, page):
    """Whatever can have the focus says what it is, and what can be chosen is told apart by its name."""
    mute = [node for node in nodes if node.focusable and node.showing and not node.name]
    assert not mute, f"{page}: without a name: {mute}"
    assert any(node.focused for node in nodes), f"{page}: nothing has the focus"


class Learner:
    def __init__(self, reader):
        self.reader = reader
        self.types = {}
        self.wrong = 0

    def headings(self, nodes):
        return [node.name for node in nodes if node.role == "heading"]

    def question(self, nodes):
        """The question read out: found by its kind, its words and, where there are several, its options."""
        kind = next((KINDS[node.name] for node in nodes if node.name in KINDS), None)
        heads = self.headings(nodes)
        fitting = [q for q in QUESTIONS if q["type"] == kind and q["stem"] in heads]
        if len(fitting) > 1:
            names = " ".join(node.name for node in nodes)
            fitting = [q for q in fitting if all(option["text"] in names for option in q.get("options", []))]
        assert fitting, f"no question of kind {kind} among {heads}"
        return fitting[0]

    def option(self, words):
        """The button of an option, whatever letter stands before its words."""
        def find(nodes):
            return next((node for node in nodes if node.role in Reader.BUTTONS and node.enabled
                         and (node.name == words or node.name[1:].strip() == words
                              or node.name.split(" – ")[0][1:].strip() == words)), None)

        return find(self.reader.wait(find, f"the option “{words}”"))

    def distinct(self, question, nodes):
        texts = {option["text"] for option in question.get("options", [])}
        names = [node.name for node in nodes if node.role in Reader.BUTTONS
                 and (node.name in texts or node.name[1:].strip() in texts)]
        assert len(names) == len(set(names)), f"options of one name: {names}"
        if question["type"] not in ("reveal", "short", "matching"):
            assert len(names) == len(texts), f"read out: {names}, to choose among: {texts}"

    def answer(self, right):
        nodes = self.reader.wait(lambda seen: any(node.name in KINDS for node in seen), "a question")
        named(nodes, "question")
        question = self.question(nodes)
        self.types[question["type"]] = self.types.get(question["type"], 0) + 1
        self.distinct(question, nodes)
        getattr(self, question["type"])(question, right)
        return question

    def words(self, question, right):
        """Of the options to press."""
        text = {option["id"]: option["text"] for option in question["options"]}
        if right:
            return [text[key] for key in question["key"]]
        others = [option["text"] for option in question["options"] if option["id"] not in question["key"]]
        if question["type"] == "multiple":
            return others[:1]
        return (others + [text[key] for key in question["key"]])[: len(question["key"])] if others \
            else [text[key] for key in reversed(question["key"])]

    def single(self, question, right):
        words = self.words(question, right)[0]
        self.option(words).press()
        nodes = self.reader.wait(lambda seen: self.verdict(seen), "a verdict")
        chosen = [node for node in nodes if node.checked and words in node.name]
        assert chosen, f"“{words}” was pressed and is not told to be chosen"

    true_false = single

    def multiple(self, question, right):
        for words in self.words(question, right):
            self.option(words).press()
            self.reader.wait(lambda seen: any(node.checked and words in node.name for node in seen),
                             f"“{words}” to be told as chosen", 5)
        self.reader.press(SUBMIT)

    def cloze(self, question, right):
        wanted = self.words(question, right)
        for words in wanted:
            self.option(words).press()
            self.reader.wait(lambda seen: any("按下可收回" == node.description and words in node.name for node in seen)
                             or self.verdict(seen), f"“{words}” in its place", 5)
        self.reader.press(SUBMIT)

    tiles = ordering = cloze

    def matching(self, question, right):
        text = {option["id"]: option["text"] for option in question["options"]}
        pairs = [key.split("=") for key in question["key"]]
        if not right:
            pairs = [(left, pairs[place - 1][1]) for place, (left, _) in enumerate(pairs)]
        for left, other in pairs:
            self.option(text[left]).press()
            self.reader.wait(lambda seen: any(node.checked and text[left] in node.name for node in seen),
                             f"“{text[left]}” to be told as waiting", 5)
            self.option(text[other]).press()
            self.reader.wait(lambda seen: any(text[left] in node.name and text[other] in node.name for node in seen),
                             f"“{text[left]}” to be told as joined", 5)
        self.reader.press(SUBMIT)

    def short(self, question, right):
        words = question["answer"] if right else "不知道"
        nodes = self.reader.wait(lambda seen: any(node.role in ("entry", "text") for node in seen), "a field")
        field = next(node for node in nodes if node.role in ("entry", "text"))
        field.accessible.get_editable_text_iface().set_text_contents(words)
        self.reader.press(SUBMIT)

    def reveal(self, question, right):
        self.reader.press(REVEAL)
        answer = question["answer"]
        if isinstance(answer, str) or len(answer) == 1:
            words = answer if isinstance(answer, str) else answer[0]
            self.reader.wait(lambda seen: any(words in node.name for node in seen), f"the answer “{words}” to be read")
            self.reader.press("想起来了" if right else "没想起来")
            return
        for part in answer if right else []:
            self.option(part).press()
            self.reader.wait(lambda seen: any(node.checked and part in node.name for node in seen),
                             f"“{part}” to be told as ticked", 5)
        self.reader.press(SUBMIT)

    @staticmethod
    def verdict(nodes):
        return next((node.name for node in nodes if node.role in ("alert", "notification")
                     and node.name in RIGHT + WRONG), None)

    def session(self, wrong_at=(), at_most=1000):
        """From its first step to its summary, or left after some answers; returns how many were given."""
        answers = 0
        while answers < at_most:
            nodes = self.reader.wait(lambda seen: self.stage(seen), "a step of the session")
            stage = self.stage(nodes)
            if stage == "finished":
                return answers
            if stage == "teaching":
                self.taught(nodes)
                continue
            right = answers not in wrong_at
            question = self.answer(right)
            self.feedback(question, right)
            answers += 1
        return answers

    def stage(self, nodes):
        if any(node.name == "这一轮学完了" and node.role == "heading" for node in nodes):
            return "finished"
        if self.reader.button(TAUGHT, nodes):
            return "teaching"
        if any(node.name in KINDS for node in nodes) and not self.verdict(nodes):
            return "asking"
        return None

    def taught(self, nodes):
        named(nodes, "new fact")
        fact = self.headings(nodes)
        assert fact and any("段" in node.name for node in nodes), "a new fact is read out with where it stands"
        self.reader.button(TAUGHT, nodes).press()
        self.reader.wait(lambda seen: self.headings(seen) != fact, "the next step")

    def feedback(self, question, right):
        nodes = self.reader.wait(lambda seen: self.verdict(seen), "a verdict in words")
        told = self.verdict(nodes)
        assert told in (RIGHT if right else WRONG), f"{question['id']} is told to be “{told}”"
        self.wrong += not right
        named(nodes, "feedback")
        read = " ".join(node.name for node in nodes)
        if not right and question["type"] not in ("matching", "reveal"):
            answer = question["answer"]
            for part in answer if isinstance(answer, list) else [answer]:
                assert str(part) in read, f"the right answer “{part}” is not read out"
        assert self.reader.button(GO_ON, nodes), "the page waits for a reader"
        if self.wrong == 1 and not right:
            self.evidence(question, nodes)
        before = self.headings(nodes)
        self.reader.press(GO_ON)
        self.reader.wait(lambda seen: self.headings(seen) != before or (self.stage(seen) and not self.verdict(seen)),
                         "the next step")

    def evidence(self, question, nodes):
        """Where the answer stands, in its paragraph."""
        link = next(node for node in nodes if node.role == "push button" and node.name.endswith("段"))
        link.press()
        opened = self.reader.wait(lambda seen: any(question["evidence"] in node.name for node in seen), "the paragraph")
        named(opened, "evidence")
        self.reader.press("关闭")
        self.reader.wait(lambda seen: not self.reader.button("关闭", seen), "the paragraph closed")


def first_run(reader):
    """Language, letters and mode, a question tried, how much to learn."""
    learner = Learner(reader)
    nodes = reader.wait(lambda seen: reader.button(GO_ON, seen), "the introduction")
    named(nodes, "introduction")
    check(any(node.name == "标准版" and node.checked for node in nodes), "what is chosen is told from the start")
    reader.press("大")
    reader.wait(lambda seen: any(node.name == "大" and node.checked for node in seen), "large letters to be told as chosen")
    reader.press("标准")
    reader.press(GO_ON)
    stems = {question["stem"]: question for question in QUESTIONS if question["type"] in ("single", "true_false")}
    nodes = reader.wait(lambda seen: reader.button("先不试题", seen) and any(n in stems for n in learner.headings(seen)),
                        "a question to try")
    named(nodes, "question to try")
    question = next(stems[name] for name in learner.headings(nodes) if name in stems)
    learner.option(learner.words(question, True)[0]).press()
    nodes = reader.wait(lambda seen: learner.verdict(seen), "a verdict")
    check(learner.verdict(nodes) in RIGHT, "the question tried is answered by its words and told to be right")
    named(nodes, "question tried")
    reader.press("下一题")
    reader.press("先不试题")
    nodes = reader.wait(lambda seen: any(node.name == "学多少" for node in seen), "how much to learn")
    named(nodes, "how much")
    reader.press("全部")
    reader.wait(lambda seen: any(node.name == "全部" and node.checked for node in seen), "everything to be told as chosen")
    reader.press(GO_ON)
    named(reader.wait(lambda seen: reader.button("先随便看看", seen), "the last page"), "last page")


def one_session(reader, begin, wrong_at):
    reader.press(begin)
    learner = Learner(reader)
    started = time.monotonic()
    answers = learner.session(wrong_at)
    nodes = reader.look()
    named(nodes, "summary")
    read = " ".join(node.name for node in nodes)
    check("答对" in read and "计入复习" in read, "the summary is read out: how many were right, how many count")
    check(all(question in read for question in ["明天"]), "and what comes tomorrow")
    reader.press(DONE)
    reader.wait(lambda seen: any(node.name == "今日" and node.role == "heading" for node in seen), "today's page")
    print(f"ok: a session of {answers} answers in {time.monotonic() - started:.0f} s, by kind: {learner.types}")
    return answers


def search(reader):
    """Of the Study page. Qt 6.4 gives no way to write into a field over AT-SPI: an example is pressed."""
    reader.press("学习")
    reader.press("搜索")
    nodes = reader.wait(lambda seen: reader.button("四强", seen) and any(node.focused for node in seen), "the search")
    named(nodes, "search")
    check(any(node.focused and "搜索" in node.name for node in nodes), "search: the field to type in has the focus")
    reader.press("四强")
    nodes = reader.wait(lambda seen: any(node.role == "heading" and node.name.startswith("要点") for node in seen),
                        "what was found")
    named(nodes, "found")
    check(any(node.role in Reader.BUTTONS and "四强" in node.name for node in nodes), "search: what was found can be pressed")
    reader.press("返回")


def every_page(reader):
    for place in ("学习", "练习", "成绩", "我的", "今日"):
        reader.press(place)
        nodes = reader.wait(lambda seen: any(node.name == place and node.selected for node in seen)
                            and any(node.focused for node in seen), f"the page {place}")
        named(nodes, place)
        check(len([node for node in nodes if node.role == "heading"]) > 0,
              f"{place}: every control of {len(nodes)} nodes has a name, and there are headings")


def day(bus, data, now, steps):
    screen = Screen()
    app = App(PROGRAM, screen, data, now)
    try:
        steps(Reader(bus, "shixi"))
    finally:
        app.quit()
        screen.close()


def main():
    with tempfile.TemporaryDirectory() as data:
        bus = Bus()
        learner = LearnerFile(data)

        def first_day(reader):
            first_run(reader)
            answers = one_session(reader, "开始今天的学习", wrong_at=(1,))
            written = learner.rows("SELECT count(*) FROM answer")[0][0]
            check(written == answers, f"all {answers} answers are in the file, and nothing of the introduction")
            every_page(reader)
            search(reader)

        def later_day(reader):
            reader.press("开始")
            later = Learner(reader)
            check(later.session(wrong_at=(0, 3), at_most=FEW) == FEW, f"a later day's session too, by kind: {later.types}")

        try:
            day(bus, data, FIRST_DAY, first_day)
            day(bus, data, LATER_DAY, later_day)
        finally:
            bus.close()
        with open(data + "/stderr.txt", encoding="utf-8") as errors:
            said = errors.read()
        check(not said, f"the app said nothing on stderr {said}")
    print("1 passed, 0 failed")


if __name__ == "__main__":
    try:
        main()
    except Absent as reason:
        print("skipped:", reason)
        sys.exit(SKIPPED)
