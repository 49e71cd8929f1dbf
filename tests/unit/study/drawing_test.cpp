#include "core/splitmix64.h"
#include "study/drawing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace shixi::study
{

namespace
{

PaperCandidate asks(std::size_t card, QuestionType type, Level level = Level::Core, std::string section = "one")
{
    PaperCandidate candidate;
    candidate.about = card;
    candidate.type = type;
    candidate.level = level;
    candidate.section = std::move(section);
    return candidate;
}

PaperPart part(int questions, std::optional<QuestionType> type = {}, std::optional<Level> level = {})
{
    PaperPart wanted;
    wanted.questions = questions;
    wanted.type = type;
    wanted.level = level;
    return wanted;
}

std::size_t drawnInAll(const Drawn &drawn)
{
    std::size_t count = 0;
    for (const auto &places : drawn) {
        count += places.size();
    }
    return count;
}

std::vector<PaperCandidate> hundredOfBothTypes()
{
    std::vector<PaperCandidate> candidates;
    for (std::size_t card = 0; card < 100; ++card) {
        candidates.push_back(asks(card, QuestionType::Single));
        candidates.push_back(asks(card, QuestionType::Multiple));
    }
    return candidates;
}

TEST(DrawPaper, EachPartGetsSoManyOfItsSortAndNoCardTwice)
{
    const auto candidates = hundredOfBothTypes();
    const std::vector<PaperPart> parts{part(40, QuestionType::Single), part(50, QuestionType::Multiple)};
    const Drawn drawn = drawPaper(parts, candidates, 5);
    EXPECT_EQ(drawn.at(0).size(), 40U);
    EXPECT_EQ(drawn.at(1).size(), 50U);
    std::set<std::size_t> cards;
    for (std::size_t index = 0; index < drawn.size(); ++index) {
        for (const std::size_t place : drawn[index]) {
            EXPECT_TRUE(parts[index].wants(candidates[place]));
            EXPECT_TRUE(cards.insert(candidates[place].about).second);
        }
    }
}

TEST(DrawPaper, OneSeedDrawsOnePaperAndAnotherAnother)
{
    const auto candidates = hundredOfBothTypes();
    const std::vector<PaperPart> parts{part(20)};
    EXPECT_EQ(drawPaper(parts, candidates, 5), drawPaper(parts, candidates, 5));
    EXPECT_NE(drawPaper(parts, candidates, 5), drawPaper(parts, candidates, 6));
}

TEST(DrawPaper, APartThatWantsWhatAnotherTookGetsItWhereThatOneCanDoWithAnother)
{
    // Only card 1 is core; a part for any two cards comes first.
    const std::vector<PaperCandidate> candidates{asks(1, QuestionType::Single),
                                                 asks(2, QuestionType::Single, Level::Useful),
                                                 asks(3, QuestionType::Single, Level::Useful)};
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const Drawn drawn = drawPaper({part(2), part(1, {}, Level::Core)}, candidates, seed);
        ASSERT_EQ(drawnInAll(drawn), 3U) << seed;
        ASSERT_EQ(candidates[drawn.at(1).at(0)].about, 1U);
    }
}

TEST(DrawPaper, WhereThereAreTooFewAsManyAreDrawnAsCanBeHad)
{
    const std::vector<PaperCandidate> candidates{asks(1, QuestionType::Single), asks(1, QuestionType::Multiple)};
    const Drawn drawn = drawPaper({part(5, QuestionType::Single), part(5, QuestionType::Multiple)}, candidates, 1);
    EXPECT_EQ(drawn.at(0).size(), 1U);
    EXPECT_EQ(drawn.at(1).size(), 0U);
    EXPECT_EQ(drawnInAll(drawPaper({part(5)}, {}, 1)), 0U);
}

// Hall's condition, by trying: the most that can be had of all ways to give cards to parts.
std::size_t mostOf(const std::vector<PaperPart> &parts,
                   const std::vector<PaperCandidate> &candidates,
                   std::size_t card,
                   std::vector<int> left)
{
    if (card == 6) {
        return 0;
    }
    std::size_t most = mostOf(parts, candidates, card + 1, left);
    for (std::size_t index = 0; index < parts.size(); ++index) {
        const bool wanted = std::ranges::any_of(candidates, [&](const PaperCandidate &candidate) {
            return candidate.about == card && parts[index].wants(candidate);
        });
        if (wanted && left[index] > 0) {
            std::vector<int> rest = left;
            --rest[index];
            most = std::max(most, 1 + mostOf(parts, candidates, card + 1, rest));
        }
    }
    return most;
}

TEST(DrawPaper, NoWayToDrawGivesMoreQuestions)
{
    SplitMix64 random(11);
    for (int round = 0; round < 400; ++round) {
        std::vector<PaperCandidate> candidates;
        for (int index = 0; index < 8; ++index) {
            candidates.push_back(asks(static_cast<std::size_t>(random.below(6)),
                                      static_cast<QuestionType>(random.below(3)),
                                      static_cast<Level>(random.below(2)),
                                      random.below(2) == 0 ? "one" : "two"));
        }
        std::vector<PaperPart> parts;
        std::vector<int> left;
        for (int index = 0; index < 3; ++index) {
            PaperPart wanted = part(1 + static_cast<int>(random.below(3)));
            if (random.below(3) != 0) {
                wanted.type = static_cast<QuestionType>(random.below(3));
            }
            if (random.below(3) == 0) {
                wanted.section = "one";
            }
            parts.push_back(wanted);
            left.push_back(wanted.questions);
        }
        ASSERT_EQ(drawnInAll(drawPaper(parts, candidates, random.next())), mostOf(parts, candidates, 0, left));
    }
}

} // namespace

} // namespace shixi::study
