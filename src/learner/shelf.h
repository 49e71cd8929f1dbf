#pragma once

#include "questions/questionset.h"

#include <functional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace shixi::learner
{

// What learning needs of one card of the library.
struct ShelfCard {
    CardId id;
    const knowledge::Fact *fact = nullptr; // its first
    std::vector<const knowledge::Fact *> equal; // facts of other sets that say the same, remembered with it
    Level level = Level::Useful; // the highest of its facts, as the set says
    int order = 0; // reading order
    std::vector<std::string> siblings; // its facts, and the sentences their evidence stands in
    std::vector<const questions::Question *> questions; // those asked: empty where all of them rest
    std::vector<Form> forms; // of these, easiest first; of all where none is asked
    int rev = 1;
    std::vector<CardId> supersedes;

    [[nodiscard]] bool rests() const { return questions.empty(); }
    [[nodiscard]] bool isAbout(const FactId &wanted) const;
    // Of the facts it is about.
    [[nodiscard]] bool anyFact(const std::function<bool(const knowledge::Fact &)> &is) const;
};

// The library as a planner and a session see it. A card without a fact or a question is not there: it cannot be taught
// or asked. Questions may rest, because this learner holds them to be wrong: their cards go on with the others.
class Shelf
{
public:
    explicit Shelf(const questions::QuestionSet &library);

    [[nodiscard]] const std::vector<ShelfCard> &cards() const { return m_cards; }
    [[nodiscard]] const ShelfCard *find(const CardId &card) const; // null where there is none
    [[nodiscard]] const ShelfCard *cardOf(const QuestionId &question) const; // one that asks it, resting or not
    // Null where it is not left out for another.
    [[nodiscard]] const ShelfCard *standsFor(const CardId &leftOut) const;
    // Cards left out, as their sets have them, and which ones stand for them.
    [[nodiscard]] const std::vector<questions::SharedCard> &shared() const { return m_library.shared(); }
    [[nodiscard]] const questions::Manifest &manifestOf(const CardId &card) const { return m_library.manifestOf(card); }
    [[nodiscard]] const questions::Manifest &manifestOf(const QuestionId &question) const
    {
        return m_library.manifestOfQuestion(question);
    }
    [[nodiscard]] const std::vector<knowledge::Fact> &facts() const { return m_library.facts(); }
    [[nodiscard]] const questions::Question *question(const QuestionId &id) const { return m_library.question(id); }
    [[nodiscard]] const questions::QuestionSet &library() const { return m_library; }

    // These rest and no others. Touches only the cards that are concerned.
    void rest(std::unordered_set<QuestionId> questions);
    [[nodiscard]] bool rests(const QuestionId &question) const { return m_resting.contains(question); }

private:
    void fill(ShelfCard &card) const;

    const questions::QuestionSet &m_library;
    std::vector<ShelfCard> m_cards;
    std::unordered_map<CardId, std::size_t> m_index;
    std::unordered_multimap<QuestionId, std::size_t> m_cardsOf;
    std::unordered_set<QuestionId> m_resting;
    std::unordered_map<CardId, CardId> m_standing; // which stands for which left out
};

// Questions of one form take turns: `turn` is how often the card was answered before. `form` is one the card has. Those
// to be typed come only where `typing` is on, or there is no other of this form.
[[nodiscard]] const questions::Question &questionFor(const ShelfCard &card, Form form, int turn, bool typing);

} // namespace shixi::learner
