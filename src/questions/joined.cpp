#include "questions/questionset.h"

#include <algorithm>
#include <unordered_set>

namespace shixi::questions
{

namespace
{

// Puts the items of one set behind those of another, but what is there already.
template<class Item>
class Appender
{
public:
    explicit Appender(const std::vector<Item> &first)
        : m_items(first)
    {
        for (const Item &item : first) {
            m_ids.insert(item.id);
        }
    }

    bool add(Item item)
    {
        if (!m_ids.insert(item.id).second) {
            return false;
        }
        m_items.push_back(std::move(item));
        return true;
    }
    [[nodiscard]] std::vector<Item> taken() { return std::move(m_items); }

private:
    std::vector<Item> m_items;
    std::unordered_set<decltype(Item::id)> m_ids;
};

QString nameIn(const QuestionSet &set, const QString &article)
{
    return QString::fromStdString(set.manifest().id.value) + u'/' + article;
}

template<class Item>
Item renamed(Item item, const QuestionSet &set)
{
    item.evidence.article = nameIn(set, item.evidence.article);
    return item;
}

void addSections(Manifest &manifest, const Manifest &other)
{
    for (const auto &section : other.sections) {
        if (std::ranges::find(manifest.sections, section) == manifest.sections.end()) {
            manifest.sections.push_back(section);
        }
    }
}

} // namespace

QuestionSet joined(const std::vector<QuestionSet> &sets)
{
    if (sets.empty()) {
        return {};
    }
    const QuestionSet &first = sets.front();
    Manifest manifest = first.manifest();
    std::vector<knowledge::Article> articles = first.articles();
    Appender facts(first.facts());
    Appender cards(first.cards());
    Appender questions(first.questions());
    std::unordered_map<CardId, std::size_t> otherOf;
    std::vector<Manifest> others;
    for (auto set = sets.begin() + 1; set != sets.end(); ++set) {
        addSections(manifest, set->manifest());
        for (knowledge::Article article : set->articles()) {
            article.name = nameIn(*set, article.name);
            articles.push_back(std::move(article));
        }
        for (const knowledge::Fact &fact : set->facts()) {
            facts.add(renamed(fact, *set));
        }
        for (const Question &question : set->questions()) {
            questions.add(renamed(question, *set));
        }
        for (const Card &card : set->cards()) {
            if (cards.add(card)) {
                otherOf.emplace(card.id, others.size());
            }
        }
        others.push_back(set->manifest());
    }
    QuestionSet result(std::move(manifest), std::move(articles), facts.taken(), cards.taken(), questions.taken());
    result.m_others = std::move(others);
    result.m_otherOf = std::move(otherOf);
    return result;
}

} // namespace shixi::questions
