#include "questions/questionset.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

// The first of two items with one id stays: later ones are the finding of the item check.
template<class Item>
auto indexById(const std::vector<Item> &items)
{
    std::unordered_map<decltype(Item::id), std::size_t> index;
    index.reserve(items.size());
    for (std::size_t at = 0; at < items.size(); ++at) {
        index.emplace(items[at].id, at);
    }
    return index;
}

template<class Item, class Id>
const Item *findById(const std::vector<Item> &items, const std::unordered_map<Id, std::size_t> &index, const Id &id)
{
    const auto found = index.find(id);
    return found == index.end() ? nullptr : &items[found->second];
}

} // namespace

QuestionSet::QuestionSet(Manifest manifest,
                         std::vector<knowledge::Article> articles,
                         std::vector<knowledge::Fact> facts,
                         std::vector<Card> cards,
                         std::vector<Question> questions)
    : m_manifest(std::move(manifest))
    , m_articles(std::move(articles))
    , m_facts(std::move(facts))
    , m_cards(std::move(cards))
    , m_questions(std::move(questions))
    , m_factIndex(indexById(m_facts))
    , m_cardIndex(indexById(m_cards))
    , m_questionIndex(indexById(m_questions))
{
}

const Manifest &QuestionSet::manifestOf(const CardId &card) const
{
    const auto found = m_otherOf.find(card);
    return found == m_otherOf.end() ? m_manifest : m_others[found->second];
}

const Manifest &QuestionSet::manifestOfQuestion(const QuestionId &question) const
{
    const auto found = m_otherOfQuestion.find(question);
    return found == m_otherOfQuestion.end() ? m_manifest : m_others[found->second];
}

const knowledge::Article *QuestionSet::article(const QString &name) const
{
    const auto found = std::ranges::find(m_articles, name, &knowledge::Article::name);
    return found == m_articles.end() ? nullptr : &*found;
}

const knowledge::Fact *QuestionSet::fact(const FactId &id) const
{
    return findById(m_facts, m_factIndex, id);
}

const Card *QuestionSet::card(const CardId &id) const
{
    return findById(m_cards, m_cardIndex, id);
}

const Question *QuestionSet::question(const QuestionId &id) const
{
    return findById(m_questions, m_questionIndex, id);
}

} // namespace shixi::questions
