#include "questions/forms/options.h"

#include "questions/asking/told.h"
#include "questions/dates/relativedates.h"
#include "questions/gates/gates.h"
#include "questions/templates/placeholders.h"
#include "text/punctuation.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

constexpr int mostMultiple = 7;
constexpr int fewestMultiple = 4;
constexpr int fewestSingle = 3;
const QString claimMark = QStringLiteral("{claim}");

struct Choice {
    Stray stray;
    bool right = false;
};

// A stray that echoes the stem as much as the key does goes first, so that the echo tells nothing.
std::vector<Stray>
withEchoFirst(std::vector<Stray> strays, const Asked &asked, const QString &stem, const Limits &limits)
{
    const int own = asked.items.isEmpty() ? sharedPairs(asked.key, stem) : 0;
    const auto echoes = [&](const Stray &stray) {
        return sharedPairs(stray.text, stem) >= own && fitsBeside(stray.text, {asked.key}, {}, stem, limits);
    };
    const auto first = own == 0 ? strays.begin() : std::ranges::find_if(strays, echoes);
    if (first != strays.begin() && first != strays.end()) {
        std::rotate(strays.begin(), first, first + 1);
    }
    return strays;
}

// As many strays as fit beside each other, in order of preference; a ladder stands whole or not at all.
std::vector<Stray> chosenStrays(const Task &task, const Asked &asked, const Pool &pool, const QString &stem, int wanted)
{
    const Limits &limits = task.material.templates().limits();
    const std::vector<Stray> ordered = pool.keyPlace ? pool.strays : withEchoFirst(pool.strays, asked, stem, limits);
    const QStringList keys = keysOf(asked);
    std::vector<Stray> chosen;
    QStringList texts;
    for (const Stray &stray : ordered) {
        const bool forbidden = task.material.templates().forbiddenOptions().contains(stray.text);
        if (static_cast<int>(chosen.size()) < wanted && !forbidden
            && fitsBeside(stray.text, keys, texts, stem, limits)) {
            chosen.push_back(stray);
            texts.append(stray.text);
        } else if (pool.keyPlace) {
            return {};
        }
    }
    return chosen;
}

QString whyFalse(const Stray &stray, const Task &task)
{
    if (!stray.why.isEmpty() || stray.from == nullptr) {
        return stray.why;
    }
    // Of a date, a figure or a paper the evidence is often a clause without its subject.
    const bool clause =
        stray.from->kind == Kind::DateEvent || stray.from->kind == Kind::Figure || stray.from->kind == Kind::Document;
    const bool own = stray.from->evidence.article == task.material.article().name;
    const WordMap words =
        clause && own ? WordMap{{QStringLiteral("quote"), toldWhole(*stray.from, task.material)}} : WordMap{};
    const auto why = fill(task.row.why, *stray.from, words);
    return why ? withYearsTold(why->text, *stray.from, task.material) : QString();
}

void putOptions(Question &question, std::vector<Choice> choices, const Task &task)
{
    if (!question.fixedOptions) {
        shuffle(std::span<Choice>(choices), task.random);
    }
    for (std::size_t at = 0; at < choices.size(); ++at) {
        const Choice &choice = choices[at];
        question.options.push_back({optionId(at),
                                    text::chinesePunctuation(choice.stray.text),
                                    choice.right ? QString() : whyFalse(choice.stray, task)});
    }
    for (const QString &right : question.answer) {
        const auto option = std::ranges::find(question.options, right, &Option::text);
        question.key.append(option->id);
    }
}

int wantedStrays(const Question &question, const QStringList &keys, const Limits &limits)
{
    const bool several = question.type == QuestionType::Multiple;
    return several ? std::min(limits.strays, mostMultiple - static_cast<int>(keys.size())) : limits.strays;
}

bool areEnough(const Question &question, const QStringList &keys, const std::vector<Stray> &strays)
{
    const auto made = static_cast<int>(strays.size());
    const int all = made + static_cast<int>(keys.size());
    if (keys.size() == 1) {
        return made >= fewestSingle - 1;
    }
    const bool fillsItself = question.type == QuestionType::Cloze && keys.size() >= fewestSingle;
    return (made >= 1 || fillsItself) && (question.type != QuestionType::Multiple || all >= fewestMultiple);
}

bool repeats(const QStringList &keys)
{
    return std::ranges::any_of(keys, [&](const QString &key) {
        return keys.count(key) > 1;
    });
}

} // namespace

QStringList keysOf(const Asked &asked)
{
    return asked.items.isEmpty() ? QStringList{asked.key} : asked.items;
}

std::optional<Reason> addOptions(Question &question, const Task &task, const Asked &asked)
{
    const QStringList keys = keysOf(asked);
    const Asking &asking = askingOf(task.row.ask);
    const Pool pool = asking.strays(asked, task.fact, task.material, task.random);
    if (pool.fault) {
        return pool.fault;
    }
    const int wanted = pool.wanted > 0 ? pool.wanted : wantedStrays(question, keys, task.material.templates().limits());
    std::vector<Stray> strays = chosenStrays(task, asked, pool, question.stem, wanted);
    if (repeats(keys) || !areEnough(question, keys, strays)) {
        return Reason::FewStrays;
    }
    if (asking.isText && keys.size() == 1 && overlapGivesAway(asked.key, strays, question.stem)) {
        return Reason::Overlap;
    }
    std::vector<Choice> choices;
    for (Stray &stray : strays) {
        choices.push_back({std::move(stray), false});
    }
    for (const QString &right : keys) {
        const auto place = pool.keyPlace ? choices.begin() + *pool.keyPlace : choices.end();
        choices.insert(place, {{right, nullptr, {}}, true});
    }
    question.fixedOptions = pool.keyPlace.has_value();
    putOptions(question, std::move(choices), task);
    return std::nullopt;
}

std::optional<Reason> addVerdict(Question &question, const Task &task, const Asked &asked)
{
    const Pool pool = askingOf(task.row.ask).strays(asked, task.fact, task.material, task.random);
    if (pool.fault) {
        return pool.fault;
    }
    const std::vector<Stray> strays = chosenStrays(task, asked, pool, question.stem, 1);
    if (strays.empty()) {
        return Reason::FewStrays;
    }
    const bool holds = task.random.below(2) == 0;
    question.stem.replace(claimMark, text::chinesePunctuation(holds ? asked.key : strays.front().text));
    const QString why = holds ? QString() : whyFalse(strays.front(), task);
    static const QString right = QStringLiteral("对"); // the words of the set format, in every language
    static const QString wrong = QStringLiteral("错");
    question.options = {{optionId(0), right, why}, {optionId(1), wrong, {}}};
    question.answer = {holds ? right : wrong};
    question.answerIsList = false;
    question.key = {optionId(holds ? 0 : 1)};
    question.fixedOptions = true;
    return std::nullopt;
}

} // namespace shixi::questions
