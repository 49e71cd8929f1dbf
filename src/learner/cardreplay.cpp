#include "learner/cardreplay.h"

#include "core/splitmix64.h"
#include "study/leech.h"
#include "study/rating.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>
#include <numeric>
#include <tuple>

namespace shixi::learner
{

namespace
{

int dayOf(const CardEvent &event)
{
    int day = 0;
    std::from_chars(event.value.data(), event.value.data() + event.value.size(), day);
    return day;
}

using RowsByCard = std::map<CardId, std::pair<std::span<const store::Reply>, std::vector<CardEvent>>>;

// As learner::rowsOf of one card.
std::pair<std::vector<store::Reply>, std::vector<CardEvent>>
withFormer(const CardId &card, const RowsByCard &rows, const CardLines &lines, const store::ReplyNames &names)
{
    std::pair<std::vector<store::Reply>, std::vector<CardEvent>> result;
    auto &[replies, events] = result;
    const auto eventsOf = [&rows](const CardId &each) {
        const auto found = rows.find(each);
        return found == rows.end() ? std::vector<CardEvent>() : found->second.second;
    };
    for (const auto &[each, before] : lines.parts(card, eventsOf)) {
        const auto found = rows.find(each);
        if (found == rows.end()) {
            continue;
        }
        const auto &[itsReplies, itsEvents] = found->second;
        std::ranges::copy_if(itsReplies, std::back_inserter(replies), [end = before](const store::Reply &reply) {
            return reply.seq < end;
        });
        std::ranges::copy_if(itsEvents, std::back_inserter(events), [end = before](const CardEvent &event) {
            return event.stamp.seq < end;
        });
    }
    std::ranges::sort(replies, [&names](const store::Reply &left, const store::Reply &right) {
        return store::isEarlier(left, right, names);
    });
    std::ranges::sort(events, [](const CardEvent &left, const CardEvent &right) {
        return isEarlier(left.stamp, right.stamp);
    });
    return result;
}

} // namespace

void eachCard(store::LearnerFile &file,
              const store::Replies &replies,
              const std::function<void(const CardRows &)> &visit)
{
    RowsByCard rows;
    for (std::size_t index = 0; index < replies.cards(); ++index) {
        rows[replies.card(index)].first = replies.of(index);
    }
    file.cardEvents.each([&rows](const CardEvent &event) {
        rows[event.card].second.push_back(event);
    });
    const CardLines lines(file);
    for (const auto &[card, both] : rows) {
        const bool isContinued = lines.isContinued(card);
        if (!lines.hasOtherRows(card)) {
            visit({card, both.first, both.second, replies.names(), isContinued});
            continue;
        }
        const auto [itsReplies, itsEvents] = withFormer(card, rows, lines, replies.names());
        visit({card, itsReplies, itsEvents, replies.names(), isContinued});
    }
}

CardReplay::CardReplay(CardRows rows, const study::Rules &rules)
    : m_rows(std::move(rows))
    , m_revision(m_rows.events)
    , m_rules(rules)
{
    m_state.card = m_rows.card;
    m_state.rev = m_revision.rev();
    m_reviews.reserve(m_rows.replies.size());
    auto event = m_rows.events.begin();
    for (const store::Reply &reply : m_rows.replies) {
        for (; event != m_rows.events.end() && isEarlier(*event, reply); ++event) {
            take(*event);
        }
        take(reply);
    }
    for (; event != m_rows.events.end(); ++event) {
        take(*event);
    }
    m_reviews = paired(m_reviews);
}

bool CardReplay::isEarlier(const CardEvent &event, const store::Reply &reply) const
{
    if (event.stamp.atMs != reply.atMs) {
        return event.stamp.atMs < reply.atMs;
    }
    const DeviceId device{std::string(m_rows.names.devices.nameOf(reply.device))};
    const LogStamp stamp{{store::hexOf(reply.id)}, device, reply.seq, reply.atMs};
    return learner::isEarlier(event.stamp, stamp);
}

void CardReplay::take(const store::Reply &reply)
{
    ++m_state.answers;
    if (!m_revision.holds(reply.rev, reply.seq)) {
        ++m_state.answersBefore;
        return;
    }
    m_state.missed = study::after(m_state.missed, {{}, reply.studyDay, reply.form, reply.verdict, reply.guessed});
    if (reply.verdict == Verdict::Wrong || reply.verdict == Verdict::Partial) {
        m_missed = &reply;
        m_madeGood[0].now = m_madeGood[1].now = false;
    } else if (m_state.missed) {
        noteMadeGood(reply);
    }
    if (reply.rating()) {
        takeReview(reply);
    } else if (reply.verdict == Verdict::Wrong && m_rows.names.rules.nameOf(reply.rule) == "not_introduced") {
        m_state.missedElsewhere = true;
    }
}

void CardReplay::noteMadeGood(const store::Reply &reply)
{
    for (const bool hasOtherForm : {false, true}) {
        MadeGood &page = m_madeGood[hasOtherForm ? 1 : 0];
        if (!page.now && study::isMadeGood(*m_state.missed, hasOtherForm)) {
            page.now = true;
            page.by.push_back(&reply);
        }
    }
}

void CardReplay::takeReview(const store::Reply &reply)
{
    study::Review review;
    review.session = reply.session;
    review.studyDay = reply.studyDay;
    review.rating = *reply.rating();
    review.replacesLast = m_rows.names.rules.nameOf(reply.rule) == study::stepBelowRule;
    if (reply.waitDays > 0) {
        review.waitDays = reply.waitDays;
    }
    if (reply.type == QuestionType::TrueFalse) {
        review.longestDays = static_cast<int>(m_rules.fillFromDays);
    }
    m_reviews.push_back({review, &reply});
    m_dueSet.reset();
}

void CardReplay::take(const CardEvent &event)
{
    if (!m_revision.holds(event)) {
        return;
    }
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
        forget();
        break;
    case CardEventKind::DueSet:
        m_dueSet = dayOf(event);
        break;
    case CardEventKind::LevelChanged:
        m_state.level = levelFromWire(event.value);
        break;
    case CardEventKind::MissCleared:
        m_state.missed.reset();
        break;
    case CardEventKind::AnswerCorrected: // Revision says what it comes to, CardLines the other
    case CardEventKind::Continues:
    case CardEventKind::Reported: // the shelf leaves its question out
        break;
    }
}

void CardReplay::forget()
{
    m_state.introduced = false;
    m_state.missedElsewhere = false;
    m_reviews.clear();
    m_dueSet.reset();
}

// Where each stands: a step below at the failure it stands for, which is the review its session wrote before it; at its
// own place where there is none.
std::vector<std::size_t> CardReplay::placesOf(const MadeReviews &reviews)
{
    std::vector<std::size_t> places(reviews.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    // By session in the order of writing, so that nothing is searched for through a whole history.
    const auto written = [&reviews](std::size_t index) {
        return std::tuple(reviews[index].review.session, reviews[index].reply->seq);
    };
    std::vector<std::size_t> failures;
    std::ranges::remove_copy_if(places, std::back_inserter(failures), [&reviews](std::size_t index) {
        return reviews[index].review.replacesLast;
    });
    std::ranges::sort(failures, {}, [&written](std::size_t index) {
        return std::tuple(written(index), ~index); // of two the first is the last here
    });
    for (std::size_t index = 0; index < reviews.size(); ++index) {
        if (reviews[index].review.replacesLast) {
            const auto after = std::ranges::lower_bound(failures, written(index), {}, written);
            if (after != failures.begin() && reviews[*(after - 1)].review.session == reviews[index].review.session) {
                places[index] = *(after - 1);
            }
        }
    }
    return places;
}

CardReplay::MadeReviews CardReplay::paired(const MadeReviews &reviews)
{
    const auto isBelow = [](const Made &made) {
        return made.review.replacesLast;
    };
    if (std::ranges::none_of(reviews, isBelow)) {
        return reviews;
    }
    const std::vector<std::size_t> places = placesOf(reviews);
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&places](std::size_t index) {
        return std::tuple(places[index], places[index] != index, index);
    });
    MadeReviews result;
    result.reserve(reviews.size());
    for (const std::size_t index : order) {
        result.push_back(reviews[index]);
    }
    return result;
}

std::vector<study::Review> CardReplay::reviews() const
{
    std::vector<study::Review> result;
    result.reserve(m_reviews.size());
    for (const Made &made : m_reviews) {
        result.push_back(made.review);
    }
    return result;
}

store::CardState CardReplay::state() const
{
    store::CardState result = m_state;
    const std::vector<study::Review> made = reviews();
    result.memory = study::replay(made, m_rules, seedFrom(m_state.card.value));
    result.leech = study::isLeech(made, m_rules);
    if (m_dueSet) {
        result.memory.dueDay = *m_dueSet;
    }
    if (result.missed) {
        result.missed->answer = {store::hexOf(m_missed->id)};
    }
    return result;
}

fsrs::DayRange CardReplay::wait() const
{
    return study::waitAfter(reviews(), m_rules, seedFrom(m_state.card.value));
}

} // namespace shixi::learner
