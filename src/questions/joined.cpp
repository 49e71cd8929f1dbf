#include "questions/questionset.h"

#include <algorithm>
#include <unordered_map>
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
        for (std::size_t at = 0; at < first.size(); ++at) {
            m_places.emplace(first[at].id, at);
        }
    }

    void add(Item item)
    {
        if (m_places.emplace(item.id, m_items.size()).second) {
            m_items.push_back(std::move(item));
        }
    }
    [[nodiscard]] const Item *find(const decltype(Item::id) &id) const
    {
        const auto place = m_places.find(id);
        return place == m_places.end() ? nullptr : &m_items[place->second];
    }
    [[nodiscard]] std::vector<Item> taken() { return std::move(m_items); }

private:
    std::vector<Item> m_items;
    std::unordered_map<decltype(Item::id), std::size_t> m_places;
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

bool hasSameAnswer(const knowledge::Fact &one, const knowledge::Fact &other)
{
    return one.kind == other.kind && one.answer == other.answer && one.items == other.items && one.pairs == other.pairs;
}

bool hasSameAnswer(const Question &one, const Question &other)
{
    const auto rightIn = [](const Question &question) {
        QStringList texts = question.answer;
        for (const QString &id : question.key) {
            const Option *option = question.option(id);
            texts << (option == nullptr ? id : option->text);
        }
        return texts;
    };
    return one.type == other.type && one.facts == other.facts && rightIn(one) == rightIn(other);
}

// One set after another.
class Joining
{
public:
    explicit Joining(const QuestionSet &first)
        : m_facts(first.facts())
        , m_cards(first.cards())
        , m_questions(first.questions())
    {
    }

    // The cards of it that are new here; `leftOut` gets those that contradict what is here.
    std::vector<CardId> add(const QuestionSet &set, std::vector<CardId> &leftOut)
    {
        std::vector<const Card *> added;
        std::unordered_set<FactId> withoutFacts;
        std::unordered_set<QuestionId> withoutQuestions;
        for (const Card &card : set.cards()) {
            const bool fits = agrees(card, set);
            if (fits && m_cards.find(card.id) == nullptr) {
                added.push_back(&card);
                continue;
            }
            withoutFacts.insert(card.facts.begin(), card.facts.end());
            withoutQuestions.insert(card.questions.begin(), card.questions.end());
            if (!fits) {
                leftOut.push_back(card.id);
            }
        }
        std::vector<CardId> ids;
        for (const Card *card : added) {
            ids.push_back(card->id);
            m_cards.add(*card);
            std::ranges::for_each(card->facts, [&](const FactId &id) {
                withoutFacts.erase(id);
            });
            std::ranges::for_each(card->questions, [&](const QuestionId &id) {
                withoutQuestions.erase(id);
            });
        }
        addAllBut(withoutFacts, set.facts(), set, m_facts);
        addAllBut(withoutQuestions, set.questions(), set, m_questions);
        return ids;
    }

    [[nodiscard]] QuestionSet taken(Manifest manifest, std::vector<knowledge::Article> articles)
    {
        return {std::move(manifest), std::move(articles), m_facts.taken(), m_cards.taken(), m_questions.taken()};
    }

private:
    // Whether whatever is here by the ids of this card has its right answers.
    [[nodiscard]] bool agrees(const Card &card, const QuestionSet &set) const
    {
        const Card *here = m_cards.find(card.id);
        return (here == nullptr || (here->rev == card.rev && here->facts == card.facts))
            && std::ranges::all_of(card.facts,
                                   [&](const FactId &id) {
                                       return agree(m_facts.find(id), set.fact(id));
                                   })
            && std::ranges::all_of(card.questions, [&](const QuestionId &id) {
                   return agree(m_questions.find(id), set.question(id));
               });
    }
    template<class Item>
    [[nodiscard]] static bool agree(const Item *here, const Item *other)
    {
        return here == nullptr || other == nullptr || hasSameAnswer(*here, *other);
    }
    template<class Item, class Ids>
    static void
    addAllBut(const Ids &without, const std::vector<Item> &items, const QuestionSet &set, Appender<Item> &to)
    {
        for (const Item &item : items) {
            if (!without.contains(item.id)) {
                to.add(renamed(item, set));
            }
        }
    }

    Appender<knowledge::Fact> m_facts;
    Appender<Card> m_cards;
    Appender<Question> m_questions;
};

} // namespace

// What remains: of two sets that contradict each other the one that comes first holds, whoever published it. And a card
// that is no other's may name cards of another set that are gone as those it carries on.
QuestionSet joined(const std::vector<QuestionSet> &sets, std::vector<CardId> *leftOut)
{
    if (sets.empty()) {
        return {};
    }
    Manifest manifest = sets.front().manifest();
    std::vector<knowledge::Article> articles = sets.front().articles();
    Joining joining(sets.front());
    std::vector<CardId> contradicting;
    std::unordered_map<CardId, std::size_t> otherOf;
    std::vector<Manifest> others;
    for (auto set = sets.begin() + 1; set != sets.end(); ++set) {
        addSections(manifest, set->manifest());
        for (knowledge::Article article : set->articles()) {
            article.name = nameIn(*set, article.name);
            articles.push_back(std::move(article));
        }
        for (const CardId &card : joining.add(*set, contradicting)) {
            otherOf.emplace(card, others.size());
        }
        others.push_back(set->manifest());
    }
    QuestionSet result = joining.taken(std::move(manifest), std::move(articles));
    result.m_others = std::move(others);
    result.m_otherOf = std::move(otherOf);
    if (leftOut != nullptr) {
        *leftOut = std::move(contradicting);
    }
    return result;
}

} // namespace shixi::questions
