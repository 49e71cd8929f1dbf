#include "learner/replay.h"

#include "learner/cardlines.h"
#include "learner/cardreplay.h"
#include "store/replies.h"

#include <charconv>
#include <tuple>
#include <unordered_map>

namespace shixi::learner
{

namespace
{

constexpr std::string_view replayVersion = "replay 9;";

using Cards = std::map<CardId, store::CardState>;
using RollUps = std::map<store::RollUpKey, store::RollUpCount>;

// What the replay of these rows says to `ask`.
template<class Ask>
auto folded(const CardId &card,
            const std::vector<Answer> &answers,
            const std::vector<CardEvent> &events,
            const study::Rules &rules,
            Ask ask)
{
    store::ReplyNames names;
    std::vector<store::Reply> replies;
    replies.reserve(answers.size());
    for (const Answer &answer : answers) {
        replies.push_back(store::replyOf(answer, names));
    }
    return (CardReplay({card, replies, events, names}, rules).*ask)();
}

Cards replayed(store::LearnerFile &file, const store::Replies &replies, const study::Rules &rules)
{
    Cards cards;
    eachCard(file, replies, [&](const CardRows &rows) {
        cards.emplace_hint(cards.end(), rows.card, CardReplay(rows, rules).state());
    });
    return cards;
}

// What replies that are counted together have in common: to look for a roll-up's key in order a million times would
// take longer than everything else.
struct Way {
    std::uint32_t rule;
    int studyDay;
    Kind kind;
    QuestionType type;
    Form form;
    Verdict verdict;
    std::optional<Rating> rating;

    bool operator==(const Way &) const = default;
};

struct WayHash {
    std::size_t operator()(const Way &way) const
    {
        constexpr std::uint64_t spread = 0x9E3779B97F4A7C15U;
        std::uint64_t hash = way.rating ? static_cast<std::uint64_t>(*way.rating) : 0;
        for (const auto part : {static_cast<int>(way.kind),
                                static_cast<int>(way.type),
                                static_cast<int>(way.form),
                                static_cast<int>(way.verdict)}) {
            hash = hash * 16 + static_cast<std::uint64_t>(part);
        }
        hash = (hash * spread) ^ way.rule;
        return (hash * spread) ^ static_cast<std::uint32_t>(way.studyDay);
    }
};

Way wayOf(const store::Reply &reply)
{
    return {reply.rule, reply.studyDay, reply.kind, reply.type, reply.form, reply.verdict, reply.rating()};
}

store::RollUpKey keyOf(const Way &way, const store::ReplyNames &names)
{
    return {
        way.studyDay, way.kind, way.type, way.form, way.verdict, way.rating, std::string(names.rules.nameOf(way.rule))};
}

RollUps rollUpsOf(const store::Replies &replies)
{
    std::unordered_map<Way, store::RollUpCount, WayHash> sums;
    for (std::size_t index = 0; index < replies.cards(); ++index) {
        for (const store::Reply &reply : replies.of(index)) {
            store::RollUpCount &sum = sums[wayOf(reply)];
            ++sum.answers;
            sum.durationMs += store::countedDurationMs(reply.durationMs);
        }
    }
    RollUps rollUps;
    for (const auto &[way, sum] : sums) {
        rollUps[keyOf(way, replies.names())] = sum;
    }
    return rollUps;
}

void put(store::LearnerFile &file, const Cards &cards)
{
    file.cardStates.clear();
    for (const auto &[card, state] : cards) {
        file.cardStates.put(state);
    }
}

void put(store::LearnerFile &file, const RollUps &rollUps)
{
    file.rollUps.clear();
    for (const auto &[key, sum] : rollUps) {
        file.rollUps.add(key, sum);
    }
}

std::string shortest(double number)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return {text.data(), end};
}

Finding cacheFinding(const std::string &rule, const std::string &place)
{
    return {rule, place, {}, Severity::Error};
}

} // namespace

bool isEarlier(const LogStamp &left, const LogStamp &right)
{
    return std::tie(left.atMs, left.device, left.seq, left.id)
        < std::tie(right.atMs, right.device, right.seq, right.id);
}

bool isWrittenBefore(const LogStamp &left, const LogStamp &right)
{
    return std::tie(left.seq, left.device, left.id) < std::tie(right.seq, right.device, right.id);
}

store::CardState replayCard(const CardId &card,
                            const std::vector<Answer> &answers,
                            const std::vector<CardEvent> &events,
                            const study::Rules &rules)
{
    return folded(card, answers, events, rules, &CardReplay::state);
}

fsrs::DayRange waitOfLast(const CardId &card,
                          const std::vector<Answer> &answers,
                          const std::vector<CardEvent> &events,
                          const study::Rules &rules)
{
    return folded(card, answers, events, rules, &CardReplay::wait);
}

Caches replayAll(store::LearnerFile &file, const study::Rules &rules)
{
    const store::Replies replies(file.database);
    return {replayed(file, replies, rules), rollUpsOf(replies)};
}

Caches replayForRules(store::LearnerFile &file, const study::Rules &rules)
{
    const store::Replies replies(file.database);
    const bool stay = file.fingerprint().starts_with(replayVersion);
    return {replayed(file, replies, rules), stay ? std::nullopt : std::optional(rollUpsOf(replies))};
}

std::string cacheFingerprint(const study::Rules &rules)
{
    std::string text = std::string(replayVersion) + " fsrs " + std::to_string(rules.memory.version()) + ';';
    for (const double number : rules.memory.numbers()) {
        text += ' ' + shortest(number);
    }
    const std::array numbers{rules.desiredRetention,
                             static_cast<double>(rules.maximumIntervalDays),
                             static_cast<double>(rules.daysAfterMiss),
                             rules.fillFromDays,
                             static_cast<double>(rules.leechMisses),
                             rules.leechChance,
                             static_cast<double>(rules.leechUntilPassed)};
    text += ';';
    for (const double number : numbers) {
        text += ' ' + shortest(number);
    }
    return text;
}

void refreshCard(store::LearnerFile &file, const CardId &card, const study::Rules &rules)
{
    const CardLines lines(file, card);
    for (const CardId &each : lines.withRowsOf(card)) {
        const RowsOfCard rows = rowsOf(file, lines, each);
        if (rows.answers.empty() && rows.events.empty()) {
            file.cardStates.remove(each);
        } else {
            file.cardStates.put(replayCard(each, rows.answers, rows.events, rules));
        }
    }
}

void rebuildCaches(store::LearnerFile &file, const study::Rules &rules)
{
    writeCaches(file, replayAll(file, rules), rules);
}

void writeCaches(store::LearnerFile &file, const Caches &caches, const study::Rules &rules)
{
    put(file, caches.cards);
    if (caches.rollUps) {
        put(file, *caches.rollUps);
    }
    file.setFingerprint(cacheFingerprint(rules));
}

void renewCaches(store::LearnerFile &file, const study::Rules &rules)
{
    writeCaches(file, replayForRules(file, rules), rules);
}

std::vector<Finding> compareCaches(store::LearnerFile &file, const study::Rules &rules)
{
    Caches fresh = replayAll(file, rules);
    std::vector<Finding> findings;
    for (const store::CardState &kept : file.cardStates.read()) {
        const auto found = fresh.cards.find(kept.card);
        if (found == fresh.cards.end() || found->second != kept) {
            findings.push_back(cacheFinding("learner.memory-differs", kept.card.value));
        }
        fresh.cards.erase(kept.card);
    }
    for (const auto &[card, state] : fresh.cards) {
        findings.push_back(cacheFinding("learner.memory-differs", card.value));
    }
    RollUps &freshRollUps = *fresh.rollUps;
    for (const store::RollUp &kept : file.rollUps.all()) {
        const auto found = freshRollUps.find(kept.key);
        if (found == freshRollUps.end() || found->second != kept.count) {
            findings.push_back(cacheFinding("learner.rollup-differs", std::to_string(kept.key.studyDay)));
        }
        freshRollUps.erase(kept.key);
    }
    for (const auto &[key, sum] : freshRollUps) {
        findings.push_back(cacheFinding("learner.rollup-differs", std::to_string(key.studyDay)));
    }
    return findings;
}

} // namespace shixi::learner
