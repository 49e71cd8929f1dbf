#include "learner/practising.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shixi::learner
{

namespace
{

const QString missedKey = QStringLiteral("missed");

bool isChosen(const ShelfCard &card, const store::CardState &state, const PracticeChoice &choice)
{
    const auto &facts = choice.facts;
    return (choice.section.isEmpty() || card.fact->section == choice.section)
        && (!choice.kind || card.fact->kind == *choice.kind)
        && (!choice.level || state.level.value_or(card.level) == *choice.level)
        && (facts.empty() || std::ranges::find(facts, card.fact->id) != facts.end())
        && (!choice.missed || isInBook(state, card));
}

bool isStarred(store::LearnerFile &file, const FactId &fact)
{
    const auto mark = file.marks.find(fact.value);
    return mark && !mark->value.empty();
}

study::Candidate candidateOf(const ShelfCard &card, const store::CardState &state, int today)
{
    study::Candidate candidate;
    candidate.card = card.id;
    candidate.level = state.level.value_or(card.level);
    candidate.siblings = card.siblings;
    candidate.order = card.order;
    candidate.introduced = state.introduced;
    candidate.suspended = state.suspended;
    candidate.dueDay = state.memory.dueDay;
    candidate.doneToday = state.memory.memory && state.memory.lastDay == today;
    if (state.memory.memory) {
        candidate.retrievability = recallOn(today, state.memory);
    }
    return candidate;
}

MissedFact pageOf(const ShelfCard &card, const study::Missed &missed, const Desk &desk, const Stamps &stamps)
{
    MissedFact page;
    page.card = card.id;
    page.fact = card.fact;
    page.date = stamps.dateOf(missed.studyDay);
    page.rightDaysLeft = std::max(0, study::rightDaysWanted - missed.rightDays);
    page.wantsOtherForm = card.forms.size() > 1 && !missed.otherForm;
    if (const auto answer = desk.file.answers.find(missed.answer)) {
        page.question = desk.shelf.question(answer->question);
        for (const std::string &chosen : answer->chosen) {
            page.chosen.append(QString::fromStdString(chosen));
        }
    }
    return page;
}

bool isRedo(const SessionRecord &record)
{
    return record.start.mode == Mode::Practice
        && QJsonDocument::fromJson(QByteArray::fromStdString(record.start.parameters))
               .object()
               .value(missedKey)
               .toBool();
}

} // namespace

bool isInBook(const store::CardState &state, const ShelfCard &card)
{
    return state.missed && !study::isMadeGood(*state.missed, card.forms.size() > 1);
}

std::vector<study::Candidate> practiceCandidates(const Desk &desk, const PracticeChoice &choice, int today)
{
    auto states = statesOf(desk.file);
    std::vector<study::Candidate> candidates;
    for (const ShelfCard &card : desk.shelf.cards()) {
        const store::CardState &state = states[card.id];
        if (isChosen(card, state, choice) && (!choice.starred || isStarred(desk.file, card.fact->id))) {
            candidates.push_back(candidateOf(card, state, today));
        }
    }
    return candidates;
}

std::vector<MissedFact> missedFactsOf(const Desk &desk, const Stamps &stamps)
{
    struct Page {
        const ShelfCard *card;
        study::Missed missed;
    };
    std::vector<Page> pages;
    for (const store::CardState &state : desk.file.cardStates.all()) {
        const ShelfCard *card = desk.shelf.find(state.card);
        if (card != nullptr && isInBook(state, *card)) {
            pages.push_back({card, *state.missed});
        }
    }
    std::sort(pages.begin(), pages.end(), [](const Page &left, const Page &right) {
        return left.missed.studyDay != right.missed.studyDay ? left.missed.studyDay > right.missed.studyDay
                                                             : left.card->order < right.card->order;
    });
    std::vector<MissedFact> book;
    for (const Page &page : pages) {
        book.push_back(pageOf(*page.card, page.missed, desk, stamps));
    }
    return book;
}

std::string practiceParameters(const PracticeChoice &choice, int questions)
{
    QJsonObject parameters{{QStringLiteral("questions"), questions}};
    const auto put = [&parameters](const QString &key, const QString &value) {
        if (!value.isEmpty()) {
            parameters.insert(key, value);
        }
    };
    const auto word = [](const auto &value) {
        return value ? QString::fromUtf8(wireName(*value)) : QString();
    };
    put(QStringLiteral("section"), choice.section);
    put(QStringLiteral("kind"), word(choice.kind));
    put(QStringLiteral("level"), word(choice.level));
    if (choice.missed) {
        parameters.insert(missedKey, true);
    }
    if (choice.starred) {
        parameters.insert(QStringLiteral("starred"), true);
    }
    return QJsonDocument(parameters).toJson(QJsonDocument::Compact).toStdString();
}

const questions::Question *redoneQuestion(const Desk &desk, const SessionRecord &record, const store::CardState &state)
{
    if (!isRedo(record) || !state.missed || record.state.next->attempt > 1) {
        return nullptr;
    }
    const ShelfCard &card = *desk.shelf.find(state.card);
    const auto answer = desk.file.answers.find(state.missed->answer);
    const questions::Question *missed = answer ? desk.shelf.question(answer->question) : nullptr;
    if (state.missed->rightDays == 0 || state.missed->otherForm) {
        return missed;
    }
    const auto other = std::ranges::find_if(card.questions, [&state](const questions::Question *question) {
        return question->form != state.missed->form && question->type != QuestionType::Short;
    });
    return other == card.questions.end() ? missed : *other;
}

} // namespace shixi::learner
