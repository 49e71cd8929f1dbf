#pragma once

#include "learner/cardlines.h"
#include "learner/replay.h"
#include "store/replies.h"

#include <array>
#include <functional>
#include <span>

namespace shixi::learner
{

// The rows of one card and of those it continues, each list in order of replay and without voided rows.
struct CardRows {
    CardId card;
    std::span<const store::Reply> replies;
    std::span<const CardEvent> events;
    const store::ReplyNames &names; // of the replies
    bool isContinued = false; // by another, which has these rows too
};

// Every card with rows, in order of their ids.
void eachCard(store::LearnerFile &file,
              const store::Replies &replies,
              const std::function<void(const CardRows &)> &visit);

// Folds the rows of one card: the only place that says what they come to.
class CardReplay
{
public:
    CardReplay(CardRows rows, const study::Rules &rules);

    [[nodiscard]] store::CardState state() const;
    [[nodiscard]] fsrs::DayRange wait() const; // after the last review
    // Since the card was last forgotten, of the answer that holds now, each step below right after its
    // failure: a clock set back, or another device's review between the two, does not part them.
    [[nodiscard]] std::vector<study::Review> reviews() const;
    // The answers that made a page of the wrong-answer book good, each the first that was enough.
    [[nodiscard]] const std::vector<const store::Reply *> &madeGood(bool hasOtherForm) const
    {
        return m_madeGood[hasOtherForm ? 1 : 0].by;
    }
    [[nodiscard]] const store::Reply &replyOf(std::size_t review) const { return *m_reviews[review].reply; }

private:
    // A review and its row.
    struct Made {
        study::Review review;
        const store::Reply *reply = nullptr;
    };
    using MadeReviews = std::vector<Made>;
    struct MadeGood {
        std::vector<const store::Reply *> by;
        bool now = false; // the page as it stands
    };

    static std::vector<std::size_t> placesOf(const MadeReviews &reviews);
    static MadeReviews paired(const MadeReviews &reviews);
    [[nodiscard]] bool isEarlier(const CardEvent &event, const store::Reply &reply) const;
    void take(const store::Reply &reply);
    void take(const CardEvent &event);
    void takeReview(const store::Reply &reply);
    void noteMadeGood(const store::Reply &reply);
    void forget();

    const CardRows m_rows;
    const Revision m_revision;
    const study::Rules &m_rules;
    store::CardState m_state;
    const store::Reply *m_missed = nullptr; // the answer the book's page is about
    std::array<MadeGood, 2> m_madeGood; // where the card has one form, and where it has others
    MadeReviews m_reviews;
    std::optional<int> m_dueSet;
};

} // namespace shixi::learner
