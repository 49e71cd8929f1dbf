#include "learner/pointing.h"

#include "learner/cardlines.h"
#include "learner/cardreplay.h"
#include "learner/pointrules.h"

#include <algorithm>
#include <limits>
#include <set>

namespace shixi::learner
{

namespace
{

using Cleared = std::unordered_set<LogId>; // by these answers
using CardIs = std::function<CardOfFact(const CardId &)>;

CardOfFact cardOfFact(const ShelfCard *card, const CardId &id)
{
    return card == nullptr ? CardOfFact{{id.value}, false} : CardOfFact{card->fact->id, card->forms.size() > 1};
}

void addCleared(Cleared &cleared, const CardRows &rows, bool hasOtherForm, const study::Rules &rules)
{
    if (rows.isContinued) { // the card that goes on with these rows says it
        return;
    }
    const CardReplay replay(rows, rules);
    for (const store::Reply *reply : replay.madeGood(hasOtherForm)) {
        cleared.insert({store::hexOf(reply->id)});
    }
}

// By the answers of a few cards, and of those that go on with them.
Cleared clearedIn(const Desk &desk, const std::set<CardId> &cards, const CardIs &is)
{
    Cleared cleared;
    for (const CardId &card : cards) {
        const CardLines lines(desk.file, card);
        for (const CardId &each : lines.withRowsOf(card)) {
            const RowsOfCard rows = rowsOf(desk.file, lines, each);
            store::ReplyNames names;
            std::vector<store::Reply> replies;
            for (const Answer &answer : rows.answers) {
                replies.push_back(store::replyOf(answer, names));
            }
            addCleared(cleared,
                       {each, replies, rows.events, names, lines.isContinued(each)},
                       is(each).hasOtherForm,
                       desk.rules);
        }
    }
    return cleared;
}

bool earns(const store::RightAnswerRow &row, const statistics::PointRules &rules)
{
    return std::ranges::find(rules.verdicts, row.verdict) != rules.verdicts.end()
        && std::ranges::find(rules.notFor, row.ratingRule) == rules.notFor.end();
}

std::vector<statistics::PointChance> chancesOf(const std::vector<store::RightAnswerRow> &rows,
                                               const std::unordered_set<SetId> &without,
                                               const Cleared &cleared,
                                               const std::function<FactId(const CardId &)> &factOf)
{
    const statistics::PointRules &rules = builtInPointRules();
    std::vector<statistics::PointChance> chances;
    for (const store::RightAnswerRow &row : rows) {
        if (!earns(row, rules) || without.contains(row.set)) {
            continue;
        }
        chances.push_back({row.studyDay, row.session, factOf(row.card).value});
        if (cleared.contains(row.id)) {
            chances.push_back({row.studyDay, row.session, {}});
        }
    }
    return chances;
}

std::unordered_set<SetId> setsWithoutPoints(const Shelf &shelf, bool &any)
{
    std::unordered_set<SetId> without;
    any = false;
    const auto look = [&](const questions::Manifest &set) {
        any = any || set.points;
        if (!set.points) {
            without.insert(set.id);
        }
    };
    look(shelf.library().manifest());
    std::ranges::for_each(shelf.library().others(), look);
    return without;
}

} // namespace

PointTerms pointTermsOf(const Shelf &shelf)
{
    PointTerms terms;
    terms.without = setsWithoutPoints(shelf, terms.any);
    for (const ShelfCard &card : shelf.cards()) {
        terms.cards.emplace(card.id, cardOfFact(&card, card.id));
    }
    return terms;
}

std::vector<statistics::PointChance>
allPointChances(store::LearnerFile &file, const PointTerms &terms, const study::Rules &rules)
{
    const auto is = [&terms](const CardId &card) {
        const auto found = terms.cards.find(card);
        return found == terms.cards.end() ? cardOfFact(nullptr, card) : found->second;
    };
    Cleared cleared;
    eachCard(file, store::Replies(file.database), [&](const CardRows &rows) {
        addCleared(cleared, rows, is(rows.card).hasOtherForm, rules);
    });
    const CardLines lines(file);
    constexpr int ever = std::numeric_limits<int>::max();
    return chancesOf(file.tallies.rightAnswers(-ever, ever), terms.without, cleared, [&](const CardId &card) {
        return is(lines.last(card)).fact;
    });
}

SessionPoints sessionPointsOf(const Desk &desk, const SessionRecord &record)
{
    SessionPoints points;
    bool any = false;
    const std::unordered_set<SetId> without = setsWithoutPoints(desk.shelf, any);
    if (!any || record.answers.empty()) {
        return points;
    }
    const auto [first, last] = std::ranges::minmax(record.answers, {}, [](const Answer &answer) {
        return answer.stamp.studyDay;
    });
    const auto rows = desk.file.tallies.rightAnswers(first.stamp.studyDay, last.stamp.studyDay);
    std::set<CardId> cards;
    for (const store::RightAnswerRow &row : rows) {
        cards.insert(row.card);
    }
    const CardIs is = [&desk](const CardId &card) {
        return cardOfFact(desk.shelf.find(card), card);
    };
    const auto factOf = [&](const CardId &card) {
        return is(CardLines(desk.file, card).last(card)).fact;
    };
    const auto chances = chancesOf(rows, without, clearedIn(desk, cards, is), factOf);
    const statistics::PointRules &rules = builtInPointRules();
    points.gained = statistics::pointsOf(record.start.id(), chances, rules);
    points.aDay = rules.aDay;
    for (const statistics::DayPoints &day : statistics::pointsByDay(chances, rules)) {
        points.today = day.day == last.stamp.studyDay ? day.points : points.today;
    }
    return points;
}

} // namespace shixi::learner
