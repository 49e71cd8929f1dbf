#include "learner/practising.h"

#include "learner/updating.h"
#include "study/rating.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <unordered_set>

namespace shixi::learner
{

namespace
{

const QString missedKey = QStringLiteral("missed");
const QString starredKey = QStringLiteral("starred");
const QString factsKey = QStringLiteral("facts");

bool isChosen(const ShelfCard &card, const store::CardState &state, const PracticeChoice &choice)
{
    const auto &facts = choice.facts;
    const auto isOfSection = [&choice](const knowledge::Fact &fact) {
        return fact.section == choice.section;
    };
    const auto isAsked = [&facts](const knowledge::Fact &fact) {
        return std::ranges::find(facts, fact.id) != facts.end();
    };
    return (choice.section.isEmpty() || card.anyFact(isOfSection)) && (!choice.kind || card.fact->kind == *choice.kind)
        && (!choice.level || state.level.value_or(card.level) == *choice.level)
        && (facts.empty() || card.anyFact(isAsked)) && (!choice.missed || isInBook(state, card));
}

std::unordered_set<std::string> starredFacts(store::LearnerFile &file)
{
    std::unordered_set<std::string> starred;
    for (const store::LatestValue &mark : file.marks.all()) {
        if (!mark.value.empty()) {
            starred.insert(mark.name);
        }
    }
    return starred;
}

study::Candidate candidateOf(const ShelfCard &card, const store::CardState &state, int today, const fsrs::Model &model)
{
    study::Candidate candidate;
    candidate.card = card.id;
    candidate.level = state.level.value_or(card.level);
    candidate.siblings = card.siblings;
    candidate.order = card.order;
    candidate.introduced = state.introduced;
    candidate.suspended = isStopped(card, state);
    candidate.dueDay = state.memory.dueDay;
    candidate.doneToday = state.memory.memory && state.memory.lastDay == today;
    if (state.memory.memory) {
        candidate.retrievability = recallOn(today, state.memory, model);
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
        page.sure = answer->confidence == study::verySure;
        for (const std::string &chosen : answer->chosen) {
            page.chosen.append(QString::fromStdString(chosen));
        }
    }
    return page;
}

bool isRedo(const SessionRecord &record)
{
    return record.start.mode == Mode::Practice && practiceRoundOf(record.start.parameters).choice.missed;
}

std::string textOf(const QJsonValue &value)
{
    return value.toString().toStdString();
}

} // namespace

bool isInBook(const store::CardState &state, const ShelfCard &card)
{
    return !card.rests() && state.missed && !study::isMadeGood(*state.missed, card.forms.size() > 1);
}

const store::CardState *find(const CardStates &states, const CardId &card)
{
    const auto found = states.find(card);
    return found == states.end() ? nullptr : &found->second;
}

std::vector<KnownCard> knownCards(const Desk &desk)
{
    static const store::CardState untouched;
    const CardStates &states = statesOf(desk.file);
    std::vector<KnownCard> cards;
    cards.reserve(desk.shelf.cards().size());
    for (const ShelfCard &card : desk.shelf.cards()) {
        const store::CardState *known = find(states, card.id);
        cards.push_back({&card, known != nullptr ? known : &untouched});
    }
    return cards;
}

std::vector<KnownCard> chosenCards(const Desk &desk, const std::vector<KnownCard> &cards, const PracticeChoice &choice)
{
    const auto starred = choice.starred ? starredFacts(desk.file) : std::unordered_set<std::string>();
    const auto isStarred = [&starred](const knowledge::Fact &fact) {
        return starred.contains(fact.id.value);
    };
    std::vector<KnownCard> chosen;
    for (const KnownCard &known : cards) {
        if (isChosen(*known.card, *known.state, choice) && (!choice.starred || known.card->anyFact(isStarred))) {
            chosen.push_back(known);
        }
    }
    return chosen;
}

std::vector<study::Candidate>
practiceCandidates(const std::vector<KnownCard> &chosen, int today, const fsrs::Model &model)
{
    std::vector<study::Candidate> candidates;
    candidates.reserve(chosen.size());
    for (const KnownCard &known : chosen) {
        candidates.push_back(candidateOf(*known.card, *known.state, today, model));
    }
    return candidates;
}

std::vector<study::Candidate> practiceCandidates(const Desk &desk, const PracticeChoice &choice, int today)
{
    return practiceCandidates(chosenCards(desk, knownCards(desk), choice), today, desk.rules.memory);
}

std::vector<CardId> missedCardsOf(const Desk &desk)
{
    struct Page {
        const ShelfCard *card;
        int missedOn;
    };
    std::vector<Page> pages;
    for (const auto &[id, state] : statesOf(desk.file)) {
        const ShelfCard *card = desk.shelf.find(id);
        if (card != nullptr && isInBook(state, *card)) {
            pages.push_back({card, state.missed->studyDay});
        }
    }
    std::sort(pages.begin(), pages.end(), [](const Page &left, const Page &right) {
        return left.missedOn != right.missedOn ? left.missedOn > right.missedOn : left.card->order < right.card->order;
    });
    std::vector<CardId> cards;
    for (const Page &page : pages) {
        cards.push_back(page.card->id);
    }
    return cards;
}

std::optional<MissedFact> missedFactOf(const Desk &desk, const CardId &card, const Stamps &stamps)
{
    const ShelfCard *shelfCard = desk.shelf.find(card);
    const auto state = desk.file.cardStates.find(card);
    if (shelfCard == nullptr || !state || !isInBook(*state, *shelfCard)) {
        return std::nullopt;
    }
    MissedFact page = pageOf(*shelfCard, *state->missed, desk, stamps);
    page.leech = state->leech && !state->suspended;
    return page;
}

std::vector<MissedFact> missedFactsOf(const Desk &desk, const Stamps &stamps)
{
    std::vector<MissedFact> book;
    for (const CardId &card : missedCardsOf(desk)) {
        book.push_back(*missedFactOf(desk, card, stamps));
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
        parameters.insert(starredKey, true);
    }
    QJsonArray facts;
    for (const FactId &fact : choice.facts) {
        facts.append(QString::fromStdString(fact.value));
    }
    if (!facts.isEmpty()) {
        parameters.insert(factsKey, facts);
    }
    return QJsonDocument(parameters).toJson(QJsonDocument::Compact).toStdString();
}

PracticeRound practiceRoundOf(const std::string &parameters)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(parameters)).object();
    PracticeRound round;
    round.questions = object.value(QStringLiteral("questions")).toInt();
    round.choice.section = object.value(QStringLiteral("section")).toString();
    round.choice.kind = kindFromWire(textOf(object.value(QStringLiteral("kind"))));
    round.choice.level = levelFromWire(textOf(object.value(QStringLiteral("level"))));
    round.choice.missed = object.value(missedKey).toBool();
    round.choice.starred = object.value(starredKey).toBool();
    for (const QJsonValue &fact : object.value(factsKey).toArray()) {
        round.choice.facts.push_back({textOf(fact)});
    }
    return round;
}

const questions::Question *redoneQuestion(const Desk &desk, const SessionRecord &record, const store::CardState &state)
{
    if (!isRedo(record) || !state.missed || record.state.next->attempt > 1) {
        return nullptr;
    }
    const ShelfCard &card = *desk.shelf.find(state.card);
    const auto answer = desk.file.answers.find(state.missed->answer);
    // Not where it rests, or is another card's by now: then of the others the one that stands.
    const auto asked = std::ranges::find_if(card.questions, [&answer](const questions::Question *question) {
        return answer && question->id == answer->question;
    });
    const questions::Question *missed = asked == card.questions.end() ? nullptr : *asked;
    if (state.missed->rightDays == 0 || state.missed->otherForm) {
        return missed;
    }
    const auto other = std::ranges::find_if(card.questions, [&state](const questions::Question *question) {
        return question->form != state.missed->form && question->type != QuestionType::Short;
    });
    return other == card.questions.end() ? missed : *other;
}

} // namespace shixi::learner
