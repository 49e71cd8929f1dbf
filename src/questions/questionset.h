#pragma once

#include "questions/question.h"

#include <set>
#include <unordered_map>
#include <utility>

namespace shixi::questions
{

struct Manifest {
    int format = 1;
    SetId id;
    int version = 1;
    QString title;
    QString publisher;
    QString language;
    QString published; // ISO date, empty in a draft
    std::vector<std::pair<QString, QString>> sections; // name and title, in reading order
    bool points = true; // answers to it can earn learning points
};

// A card that is left out because another asks the same: the memory of both is one.
struct SharedCard {
    Card card;
    CardId with;
};

// A set in memory: the members as they stand in the file, and where to find each. Immutable once built, so any thread
// may read it.
class QuestionSet
{
public:
    QuestionSet() = default;
    QuestionSet(Manifest manifest,
                std::vector<knowledge::Article> articles,
                std::vector<knowledge::Fact> facts,
                std::vector<Card> cards,
                std::vector<Question> questions);

    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }
    [[nodiscard]] const std::vector<knowledge::Article> &articles() const { return m_articles; }
    [[nodiscard]] const std::vector<knowledge::Fact> &facts() const { return m_facts; }
    [[nodiscard]] const std::vector<Card> &cards() const { return m_cards; }
    [[nodiscard]] const std::vector<Question> &questions() const { return m_questions; }

    // Of the set the card came from: another than manifest() where several are joined. So too of a question, which may
    // be of another set than its card where that is shared.
    [[nodiscard]] const Manifest &manifestOf(const CardId &card) const;
    [[nodiscard]] const Manifest &manifestOfQuestion(const QuestionId &question) const;
    // Of the sets joined to the first.
    [[nodiscard]] const std::vector<Manifest> &others() const { return m_others; }
    // Cards another one stands for, as they were in their sets; in the order of these.
    [[nodiscard]] const std::vector<SharedCard> &shared() const { return m_shared; }

    // Null where there is none of that id.
    [[nodiscard]] const knowledge::Article *article(const QString &name) const;
    [[nodiscard]] const knowledge::Fact *fact(const FactId &id) const;
    [[nodiscard]] const Card *card(const CardId &id) const;
    [[nodiscard]] const Question *question(const QuestionId &id) const;

private:
    friend class Joining;

    Manifest m_manifest;
    std::vector<knowledge::Article> m_articles;
    std::vector<knowledge::Fact> m_facts;
    std::vector<Card> m_cards;
    std::vector<Question> m_questions;
    std::unordered_map<FactId, std::size_t> m_factIndex;
    std::unordered_map<CardId, std::size_t> m_cardIndex;
    std::unordered_map<QuestionId, std::size_t> m_questionIndex;
    std::vector<Manifest> m_others; // of the sets joined to the first
    std::unordered_map<CardId, std::size_t> m_otherOf; // a card's place there; not those of the first
    std::unordered_map<QuestionId, std::size_t> m_otherOfQuestion; // the same
    std::vector<SharedCard> m_shared;
};

struct LeftOut; // questions/holding.h

// Several sets as one to learn from, in the name of the first. Texts of the others are named SET/NAME. What two sets
// have by the same id, with the same right answer, is one thing, learnt once and as the first has it. Where they
// contradict each other the first holds, and the later one's cards on it are left out, and told in `leftOut`. Cards
// that ask the same (sharing.h) are one where either of their sets is in `sharing`: the earlier one, with the facts and
// the questions of both.
[[nodiscard]] QuestionSet joined(const std::vector<QuestionSet> &sets,
                                 std::vector<LeftOut> *leftOut = nullptr,
                                 const std::set<SetId> &sharing = {});

} // namespace shixi::questions
