#include "learner/replay.h"

#include "core/splitmix64.h"
#include "study/leech.h"
#include "study/memory.h"
#include "study/rating.h"

#include <charconv>
#include <tuple>

namespace shixi::learner
{

namespace
{

using Reviews = std::vector<CardReview>;

// The failure a step below stands for: the review its session wrote before it. The end where there is none.
Reviews::const_iterator failureOf(const Reviews &reviews, const CardReview &below)
{
    auto failure = reviews.end();
    for (auto other = reviews.begin(); other != reviews.end(); ++other) {
        if (!other->review.replacesLast && other->review.session == below.review.session && other->seq < below.seq
            && (failure == reviews.end() || other->seq > failure->seq)) {
            failure = other;
        }
    }
    return failure;
}

Reviews paired(const Reviews &reviews)
{
    std::vector<Reviews> after(reviews.size());
    Reviews result;
    for (const CardReview &below : reviews) {
        const auto failure = below.review.replacesLast ? failureOf(reviews, below) : reviews.end();
        if (failure != reviews.end()) {
            after[static_cast<std::size_t>(failure - reviews.begin())].push_back(below);
        }
    }
    for (std::size_t index = 0; index < reviews.size(); ++index) {
        const CardReview &review = reviews[index];
        if (!review.review.replacesLast || failureOf(reviews, review) == reviews.end()) {
            result.push_back(review);
        }
        result.insert(result.end(), after[index].begin(), after[index].end());
    }
    return result;
}

std::vector<study::Review> plain(const Reviews &reviews)
{
    std::vector<study::Review> result;
    result.reserve(reviews.size());
    for (const CardReview &review : reviews) {
        result.push_back(review.review);
    }
    return result;
}

// Folds the rows of one card.
class CardReplay
{
public:
    CardReplay(const CardId &card, const study::Rules &rules)
        : m_rules(rules)
    {
        m_state.card = card;
    }

    void take(const Answer &answer);
    void take(const CardEvent &event);
    [[nodiscard]] store::CardState state() const;
    [[nodiscard]] Reviews reviews() const { return paired(m_reviews); }

private:
    void forgetReviews();

    const study::Rules &m_rules;
    store::CardState m_state;
    Reviews m_reviews;
    std::optional<int> m_dueSet;
};

study::Review reviewOf(const Answer &answer, const study::Rules &rules)
{
    study::Review review{answer.session,
                         answer.stamp.studyDay,
                         *answer.rating,
                         answer.ratingRule == study::stepBelowRule,
                         {},
                         answer.waitDays};
    if (answer.type == QuestionType::TrueFalse) {
        review.longestDays = static_cast<int>(rules.fillFromDays);
    }
    return review;
}

int dayOf(const CardEvent &event)
{
    int day = 0;
    std::from_chars(event.value.data(), event.value.data() + event.value.size(), day);
    return day;
}

void CardReplay::take(const Answer &answer)
{
    ++m_state.answers;
    m_state.missed = study::after(
        m_state.missed, {answer.stamp.id, answer.stamp.studyDay, answer.form, answer.verdict, answer.confidence == 1});
    if (answer.rating) {
        m_reviews.push_back(
            {reviewOf(answer, m_rules), answer.stamp.id, answer.stamp.atMs, answer.form, answer.stamp.seq});
        m_dueSet.reset();
    } else if (answer.ratingRule == "not_introduced" && answer.verdict == Verdict::Wrong) {
        m_state.missedElsewhere = true;
    }
}

void CardReplay::take(const CardEvent &event)
{
    switch (event.kind) {
    case CardEventKind::Introduced:
        m_state.introduced = true;
        break;
    case CardEventKind::Suspended:
        m_state.suspended = true;
        break;
    case CardEventKind::Resumed:
        m_state.suspended = false;
        break;
    case CardEventKind::Buried:
        m_state.buriedDay = dayOf(event);
        break;
    case CardEventKind::Forgotten:
        m_state.introduced = false;
        m_state.missedElsewhere = false;
        forgetReviews();
        break;
    case CardEventKind::DueSet:
        m_dueSet = dayOf(event);
        break;
    case CardEventKind::LevelChanged:
        m_state.level = levelFromWire(event.value);
        break;
    case CardEventKind::AnswerCorrected:
        forgetReviews();
        break;
    case CardEventKind::MissCleared:
        m_state.missed.reset();
        break;
    }
}

void CardReplay::forgetReviews()
{
    m_reviews.clear();
    m_dueSet.reset();
}

store::CardState CardReplay::state() const
{
    store::CardState result = m_state;
    const std::vector<study::Review> reviews = plain(paired(m_reviews));
    result.memory = study::replay(reviews, m_rules, seedFrom(m_state.card.value));
    result.leech = study::isLeech(reviews, m_rules);
    if (m_dueSet) {
        result.memory.dueDay = *m_dueSet;
    }
    return result;
}

// Both lists in order of replay.
CardReplay folded(const CardId &card,
                  const std::vector<Answer> &answers,
                  const std::vector<CardEvent> &events,
                  const study::Rules &rules)
{
    CardReplay replay(card, rules);
    auto event = events.begin();
    for (const Answer &answer : answers) {
        for (; event != events.end() && isEarlier(event->stamp, answer.stamp); ++event) {
            replay.take(*event);
        }
        replay.take(answer);
    }
    for (; event != events.end(); ++event) {
        replay.take(*event);
    }
    return replay;
}

void count(Caches &caches, const Answer &answer)
{
    store::RollUpCount &sum = caches.rollUps[store::rollUpKey(answer)];
    ++sum.answers;
    sum.durationMs += store::countedDurationMs(answer);
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
    return folded(card, answers, events, rules).state();
}

std::vector<CardReview> reviewsOf(const CardId &card,
                                  const std::vector<Answer> &answers,
                                  const std::vector<CardEvent> &events,
                                  const study::Rules &rules)
{
    return folded(card, answers, events, rules).reviews();
}

fsrs::DayRange waitOfLast(const CardId &card,
                          const std::vector<Answer> &answers,
                          const std::vector<CardEvent> &events,
                          const study::Rules &rules)
{
    return study::waitAfter(plain(reviewsOf(card, answers, events, rules)), rules, seedFrom(card.value));
}

Caches replayAll(store::LearnerFile &file, const study::Rules &rules)
{
    Caches caches;
    std::map<CardId, std::vector<CardEvent>> events;
    file.cardEvents.each([&](const CardEvent &event) {
        events[event.card].push_back(event);
    });
    std::vector<Answer> answers; // of one card at a time
    const auto finishCard = [&] {
        if (!answers.empty()) {
            const CardId card = answers.front().card;
            caches.cards[card] = replayCard(card, answers, events[card], rules);
            answers.clear();
        }
    };
    file.answers.each([&](const Answer &answer) {
        if (!answers.empty() && answers.front().card != answer.card) {
            finishCard();
        }
        count(caches, answer);
        answers.push_back(answer);
    });
    finishCard();
    for (const auto &[card, itsEvents] : events) {
        if (!itsEvents.empty() && !caches.cards.contains(card)) {
            caches.cards[card] = replayCard(card, {}, itsEvents, rules);
        }
    }
    return caches;
}

std::string cacheFingerprint(const study::Rules &rules)
{
    std::string text = "replay 6; fsrs " + std::to_string(rules.memory.version()) + ';';
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
    const std::vector<Answer> answers = file.answers.ofCard(card);
    const std::vector<CardEvent> events = file.cardEvents.ofCard(card);
    if (answers.empty() && events.empty()) {
        file.cardStates.remove(card);
    } else {
        file.cardStates.put(replayCard(card, answers, events, rules));
    }
}

void rebuildCaches(store::LearnerFile &file, const study::Rules &rules)
{
    const Caches caches = replayAll(file, rules);
    file.cardStates.clear();
    file.rollUps.clear();
    for (const auto &[card, state] : caches.cards) {
        file.cardStates.put(state);
    }
    for (const auto &[key, sum] : caches.rollUps) {
        file.rollUps.add(key, sum);
    }
    file.setFingerprint(cacheFingerprint(rules));
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
    for (const store::RollUp &kept : file.rollUps.all()) {
        const auto found = fresh.rollUps.find(kept.key);
        if (found == fresh.rollUps.end() || found->second != kept.count) {
            findings.push_back(cacheFinding("learner.rollup-differs", std::to_string(kept.key.studyDay)));
        }
        fresh.rollUps.erase(kept.key);
    }
    for (const auto &[key, sum] : fresh.rollUps) {
        findings.push_back(cacheFinding("learner.rollup-differs", std::to_string(key.studyDay)));
    }
    return findings;
}

} // namespace shixi::learner
