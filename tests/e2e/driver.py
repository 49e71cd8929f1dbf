"""Answers whatever question stands in the window, right or wrong, by mouse or by keys."""
import json
import pathlib


class Driver:
    def __init__(self, app, questions):
        self.app = app
        self.questions = questions

    @staticmethod
    def read_questions(source):
        """As learners see them: with what the reviewer edited."""
        folder = pathlib.Path(source) / "content/four-strong"
        rows = [map(json.loads, (folder / name).read_text(encoding="utf-8").splitlines())
                for name in ("questions.jsonl", "decisions.jsonl")]
        questions = {question["id"]: question for question in rows[0]}
        for decision in rows[1]:
            if decision["item"] in questions and decision["decision"] == "edit":
                questions[decision["item"]].update(decision["fields"])
        return questions

    def act(self, name, key, by_mouse):
        if by_mouse:
            self.app.click("act." + name)
        else:
            self.app.key(key)

    def option(self, option_id, by_mouse):
        """Chooses an option by where it stands now."""
        place = self.app.last["options"].index(option_id)
        if by_mouse:
            self.app.click("act.option." + "abcdefgh"[place])
        else:
            self.app.key(str(place + 1))

    def wanted_options(self, question, right):
        key = question["key"]
        others = [o["id"] for o in question["options"] if o["id"] not in key]
        if right:
            return key
        if question["type"] == "multiple":
            return others[:1]
        return (others + key)[: len(key)] if others else key[::-1]

    def answer(self, right=True, by_mouse=False):
        """From the question asked to its feedback."""
        trace = self.app.last
        question = self.questions[trace["question"]]
        if question["type"] == "reveal":
            self.reveal(question, right, by_mouse)
        else:
            for option in self.wanted_options(question, right):
                self.option(option, by_mouse)
                self.app.wait_still()
            if question["type"] not in ("single", "true_false"):
                self.act("submit", "Return", by_mouse)
        return self.app.wait(lambda t: t["state"] == "answered")

    def reveal(self, question, right, by_mouse):
        self.act("reveal", "Return", by_mouse)
        self.app.wait(lambda t: t.get("revealed"))
        self.app.wait_still()
        if isinstance(question["answer"], str) or len(question["answer"]) == 1:
            self.act("had" if right else "forgot", "1" if right else "2", by_mouse)
            return
        if right:
            for index in range(len(question["answer"])):
                self.act(f"tick.{index}", str(index + 1), by_mouse)
                self.app.wait_still()
        self.act("submit", "Return", by_mouse)

    def go_on(self, by_mouse=False):
        """From teaching or feedback to the next step."""
        before = self.app.last
        self.act("continue", "Return", by_mouse)
        return self.app.wait(lambda t: t["state"] in ("teaching", "asking", "finished") and t != before
                             and (t["state"], t["card"], t["attempt"]) != (before["state"], before["card"], before["attempt"]))


def through_the_introduction(app):
    """Every page of it, one question tried, and back once; ends on today's page."""
    def go(name, wanted):
        app.click(name)
        app.wait(lambda t: wanted in t["actions"])

    app.wait(lambda t: t["page"] == "first-run" and "act.first.next" in t["actions"])
    go("act.first.next", "act.option.a")
    go("act.option.a", "act.first.next")
    go("act.first.next", "act.option.a")
    go("act.first.withoutQuestions", "act.first.levels.0")
    go("act.first.back", "act.option.a")
    go("act.first.withoutQuestions", "act.first.levels.1")
    go("act.first.levels.1", "act.first.next")
    go("act.first.next", "act.first.look")
    app.click("act.first.look")
    app.wait(lambda t: t["page"] == "today")
