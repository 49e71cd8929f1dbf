#include "core/splitmix64.h"
#include "study/sessions.h"

#include <gtest/gtest.h>

namespace shixi::study
{

namespace
{

// A session that is never interrupted, told in another way: one list, a missed card put back into it.
class LiveSession
{
public:
    LiveSession(const std::vector<PlannedStep> &planned, const std::map<CardId, CardForms> &cards)
        : m_cards(cards)
    {
        for (const PlannedStep &step : planned) {
            m_line.push_back(
                {step, formFor(cards.at(step.card).stability, cards.at(step.card).available, {}), 1, false});
        }
    }

    [[nodiscard]] bool done() const { return m_line.empty(); }
    [[nodiscard]] const NextStep &now() const { return m_line.front(); }
    [[nodiscard]] std::size_t left() const { return m_line.size(); }

    void take(Verdict verdict)
    {
        NextStep step = m_line.front();
        m_line.erase(m_line.begin());
        if (step.step.kind == PlannedStep::Kind::Teach || verdict != Verdict::Wrong || step.attempt == 4) {
            return;
        }
        const Form lower = stepBelow(step.form, m_cards.at(step.step.card).available);
        step.stepBelow = step.attempt == 1 && lower != step.form;
        step.form = step.attempt == 1 ? lower : step.form;
        ++step.attempt;
        m_line.insert(m_line.begin() + std::min<std::ptrdiff_t>(5, std::ssize(m_line)), step);
    }

private:
    const std::map<CardId, CardForms> &m_cards;
    std::vector<NextStep> m_line;
};

std::map<CardId, CardForms> randomCards(SplitMix64 &random, int count)
{
    std::map<CardId, CardForms> cards;
    for (int index = 0; index < count; ++index) {
        CardForms card;
        for (const Form form : allForms) {
            if (random.below(2) == 0) {
                card.available.push_back(form);
            }
        }
        if (card.available.empty()) {
            card.available.push_back(Form::Recognise);
        }
        if (random.below(3) != 0) {
            card.stability = static_cast<double>(random.below(30));
        }
        cards[{"c" + std::to_string(index)}] = card;
    }
    return cards;
}

std::vector<PlannedStep> randomPlan(SplitMix64 &random, const std::map<CardId, CardForms> &cards)
{
    std::vector<PlannedStep> planned;
    for (const auto &[card, own] : cards) {
        planned.push_back({PlannedStep::Kind::Ask, card});
    }
    shuffle(std::span<PlannedStep>(planned), random);
    for (const auto &[card, own] : cards) {
        if (random.below(3) == 0) {
            planned.insert(planned.begin(), {PlannedStep::Kind::Teach, card});
        }
    }
    return planned;
}

Verdict randomVerdict(SplitMix64 &random)
{
    return random.below(2) == 0 ? Verdict::Wrong : static_cast<Verdict>(random.below(4));
}

} // namespace

// Killed and opened again after any event, a session goes on as if it had never been interrupted.
TEST(SessionOverRandomRuns, ResumedAfterEveryEventStandsWhereTheUninterruptedOneDoes)
{
    SplitMix64 random(5);
    for (int run = 0; run < 400; ++run) {
        const auto cards = randomCards(random, 1 + static_cast<int>(random.below(12)));
        const auto planned = randomPlan(random, cards);
        LiveSession live(planned, cards);
        Events events;
        while (!live.done()) {
            const SessionState resumed = fold(planned, events, cards, {});
            ASSERT_TRUE(resumed.next);
            ASSERT_EQ(resumed.next->step, live.now().step);
            ASSERT_EQ(resumed.remaining, static_cast<int>(live.left()));
            ASSERT_EQ(resumed.completed, static_cast<int>(events.size()));
            if (live.now().step.kind == PlannedStep::Kind::Teach) {
                events.emplace_back(Taught{live.now().step.card});
                live.take(Verdict::Right);
                continue;
            }
            ASSERT_EQ(resumed.next->form, live.now().form);
            ASSERT_EQ(resumed.next->attempt, live.now().attempt);
            ASSERT_EQ(resumed.next->stepBelow, live.now().stepBelow);
            const Verdict verdict = randomVerdict(random);
            events.emplace_back(Answered{live.now().step.card, live.now().form, verdict});
            live.take(verdict);
        }
        ASSERT_FALSE(fold(planned, events, cards, {}).next);
    }
}

TEST(SessionOverRandomRuns, AnySequenceOfEventsLeavesASoundStateThatCanBeFinished)
{
    SplitMix64 random(6);
    for (int run = 0; run < 400; ++run) {
        auto cards = randomCards(random, 1 + static_cast<int>(random.below(6)));
        const auto planned = randomPlan(random, cards);
        cards.erase(CardId{"c3"}); // the set lost it
        Events events;
        for (auto left = random.below(25); left > 0; --left) {
            const CardId card{"c" + std::to_string(random.below(8))};
            switch (random.below(8)) {
            case 0:
                events.emplace_back(Extended{{planned.front(), {PlannedStep::Kind::Ask, card}}});
                break;
            case 1:
            case 2:
                events.emplace_back(Taught{card});
                break;
            case 3:
                events.emplace_back(PassedOver{card});
                break;
            default:
                events.emplace_back(Answered{card, static_cast<Form>(random.below(3)), randomVerdict(random)});
            }
        }
        const SessionState state = fold(planned, events, cards, {});
        ASSERT_LE(state.completed, static_cast<int>(events.size()));
        ASSERT_LE(state.asked, state.completed);
        ASSERT_TRUE(state.right <= state.firstAsks && state.firstAsks <= state.asked);
        ASSERT_EQ(state.next.has_value(), state.remaining > 0);
        const auto rest = walk(planned, events, cards, std::vector<Verdict>(100, Verdict::Wrong));
        ASSERT_LE(rest.size(), 4 * (planned.size() + 50));
        ASSERT_EQ(fold(planned, events, cards, {}).completed, state.completed + static_cast<int>(rest.size()));
    }
}

// What was reported has its answers voided: the session stands as one that had never planned the card.
TEST(SessionOverRandomRuns, WithReportedCardsItStandsAsOneThatNeverPlannedThem)
{
    SplitMix64 random(7);
    for (int run = 0; run < 400; ++run) {
        const auto cards = randomCards(random, 2 + static_cast<int>(random.below(12)));
        std::vector<PlannedStep> planned = randomPlan(random, cards);
        Events events;
        Events without;
        std::vector<PlannedStep> others = planned;
        while (const auto next = fold(planned, events, cards, {}).next) {
            const CardId card = next->step.card;
            const auto isOfCard = [&card](const SessionEvent &event) {
                const auto *given = std::get_if<Answered>(&event);
                return given != nullptr && given->card == card;
            };
            if (next->step.kind == PlannedStep::Kind::Teach) {
                events.emplace_back(Taught{card});
                without.emplace_back(Taught{card});
            } else if (random.below(5) == 0) {
                std::erase_if(events, isOfCard);
                std::erase_if(without, isOfCard);
                events.emplace_back(PassedOver{card});
                std::erase(others, PlannedStep{PlannedStep::Kind::Ask, card});
            } else {
                events.emplace_back(Answered{card, next->form, randomVerdict(random)});
                without.push_back(events.back());
            }
            const SessionState state = fold(planned, events, cards, {});
            const SessionState never = fold(others, without, cards, {});
            ASSERT_EQ(state.right, never.right);
            ASSERT_EQ(state.firstAsks, never.firstAsks);
            ASSERT_EQ(state.asked, never.asked);
            ASSERT_EQ(state.completed, never.completed);
            ASSERT_EQ(state.planned, never.planned);
            ASSERT_EQ(state.plannedLeft, never.plannedLeft);
            ASSERT_EQ(state.remaining, never.remaining);
            ASSERT_EQ(state.next.has_value(), never.next.has_value());
        }
    }
}

} // namespace shixi::study
