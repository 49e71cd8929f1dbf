#pragma once

#include "core/error.h"
#include "questions/identity/anchors.h"
#include "questions/questionset.h"

#include <map>
#include <set>
#include <vector>

namespace shixi::questions::identity
{

// Which of the proposed continuations a person confirmed, by the ids of the old facts.
struct Confirmation {
    bool given = false; // a person has answered, be it with none
    bool all = false;
    std::set<std::string> facts;

    [[nodiscard]] bool covers(const FactId &old) const { return all || facts.contains(old.value); }
};

// The text a new draft is made of, and the set it corrects. `article` has the name it has in that set.
struct Correction {
    const QuestionSet &old;
    const knowledge::Article &article;
    Confirmation confirmation;
};

// The name, in the old set, of the article this text corrects: that of the same id, else the likest one. Empty where
// none is like it.
[[nodiscard]] QString correctedArticle(const knowledge::Article &article, const QuestionSet &old);

// The facts of the new draft under the ids they carry on.
struct CarriedFacts {
    std::vector<knowledge::Fact> facts; // in order of place; those of other articles of the set last
    std::set<FactId> continued; // their ids that stood in the old set
    std::set<FactId> changed; // of those: the answer is another now
    std::map<FactId, FactId> merged; // old ones that are gone → the one that says the same
    std::vector<Finding> findings;
    int open = 0; // proposals not confirmed
    int lost = 0; // facts written by a person that stand in the text no longer
};
[[nodiscard]] CarriedFacts carryFacts(std::vector<knowledge::Fact> fresh, const Correction &correction);

// The cards and questions made of those facts under the ids they carry on, and those written by a person.
struct CarriedItems {
    std::vector<Card> cards;
    std::vector<Question> questions;
    std::vector<Finding> findings;
    int lost = 0; // questions written by a person that could not be kept
};
[[nodiscard]] CarriedItems carryItems(std::vector<Card> cards,
                                      std::vector<Question> questions,
                                      const CarriedFacts &facts,
                                      const Correction &correction);

// What a fact says, for comparing: the right answer (lists without an order of their own: whatever the order).
[[nodiscard]] QString answerKey(const knowledge::Fact &fact);
[[nodiscard]] bool writtenByHand(const knowledge::Fact &fact);
[[nodiscard]] bool writtenByHand(const Question &question);

// Another id for an item whose minted one belongs to another already.
[[nodiscard]] std::string anotherId(std::string minted, const std::set<std::string> &taken);

} // namespace shixi::questions::identity
