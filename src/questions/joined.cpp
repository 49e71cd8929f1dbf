#include "questions/appender.h"
#include "questions/holding.h"
#include "questions/sharing.h"

#include <QSet>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace shixi::questions
{

namespace
{

// One card stands for so many others, by so many questions: a set may say one thing ten thousand times, to no good.
constexpr std::size_t mostStoodFor = 64;
constexpr std::size_t mostQuestionsOfShared = 256;

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

// A stranger's set may name very many.
void addSections(Manifest &manifest, const Manifest &other)
{
    std::set<std::pair<QString, QString>> named(manifest.sections.begin(), manifest.sections.end());
    for (const auto &section : other.sections) {
        if (named.insert(section).second) {
            manifest.sections.push_back(section);
        }
    }
}

QString wordForWord(const Question &question)
{
    return QString::number(static_cast<int>(question.type)) + u' ' + question.stem;
}

} // namespace

// One set after another.
class Joining
{
public:
    Joining(const QuestionSet &first, const std::set<SetId> &sharing)
        : m_sharing(sharing)
        , m_manifest(first.manifest())
        , m_articles(first.articles())
        , m_facts(first.facts())
        , m_cards(first.cards())
        , m_questions(first.questions())
    {
        std::vector<const Card *> cards;
        for (const Card &card : first.cards()) {
            cards.push_back(&card);
        }
        m_holding.add(first);
        index(first, cards);
    }

    void add(const QuestionSet &set)
    {
        addSections(m_manifest, set.manifest());
        for (knowledge::Article article : set.articles()) {
            article.name = nameIn(set, article.name);
            m_articles.push_back(std::move(article));
        }
        m_holding.add(set);
        std::vector<const Card *> added;
        std::vector<std::pair<const Card *, const Card *>> equal;
        Without without = sort(set, added, equal);
        for (const auto &[card, with] : equal) {
            share(*card, *with, set, without);
        }
        for (const Card *card : added) {
            m_cards.add(*card);
            without.keep(*card);
        }
        addAllBut(without.facts, set.facts(), set, m_facts);
        for (const QuestionId &question : addAllBut(without.questions, set.questions(), set, m_questions)) {
            m_otherOfQuestion.emplace(question, m_others.size());
        }
        for (const Card *card : added) {
            m_otherOf.emplace(card->id, m_others.size());
        }
        m_others.push_back(set.manifest());
        index(set, added);
    }

    [[nodiscard]] QuestionSet taken()
    {
        QuestionSet result{
            std::move(m_manifest), std::move(m_articles), m_facts.taken(), m_cards.taken(), m_questions.taken()};
        result.m_others = std::move(m_others);
        result.m_otherOf = std::move(m_otherOf);
        result.m_otherOfQuestion = std::move(m_otherOfQuestion);
        result.m_shared = std::move(m_shared);
        return result;
    }
    // Those that contradict an earlier set.
    [[nodiscard]] const std::vector<LeftOut> &leftOut() const { return m_holding.leftOut(); }

private:
    // What no card asks that is here.
    struct Without {
        std::unordered_set<FactId> facts;
        std::unordered_set<QuestionId> questions;

        void drop(const Card &card)
        {
            facts.insert(card.facts.begin(), card.facts.end());
            questions.insert(card.questions.begin(), card.questions.end());
        }
        void keep(const Card &card)
        {
            for (const FactId &id : card.facts) {
                facts.erase(id);
            }
            for (const QuestionId &id : card.questions) {
                questions.erase(id);
            }
        }
    };

    // A card that stands for others: for how many, and by how many questions at most.
    struct Standing {
        std::size_t cards = 0;
        std::size_t questions = 0;
    };

    void index(const QuestionSet &set, const std::vector<const Card *> &cards)
    {
        if (!m_sharing.empty()) {
            m_equal.add(set, cards, m_sharing.contains(set.manifest().id));
        }
    }

    // Its cards into those that are new here, and those another one asks already.
    Without sort(const QuestionSet &set,
                 std::vector<const Card *> &added,
                 std::vector<std::pair<const Card *, const Card *>> &equal)
    {
        Without without;
        const bool shares = m_sharing.contains(set.manifest().id);
        for (const Card &card : set.cards()) {
            if (m_holding.leftOutOfLast().contains(card.id) || isHere(card.id)) {
                without.drop(card);
            } else if (const Card *same = standingFor(card, set, shares)) {
                equal.emplace_back(&card, same);
            } else {
                added.push_back(&card);
            }
        }
        return without;
    }

    // Null where none can. The card counts as one of those it stands for.
    const Card *standingFor(const Card &card, const QuestionSet &set, bool shares)
    {
        const Card *same = m_sharing.empty() ? nullptr : m_equal.find(card, set, shares);
        if (same == nullptr) {
            return nullptr;
        }
        Standing &standing = m_standing.try_emplace(same->id, Standing{0, same->questions.size()}).first->second;
        const std::size_t questions = standing.questions + card.questions.size();
        if (standing.cards == mostStoodFor || questions > mostQuestionsOfShared) {
            return nullptr;
        }
        ++standing.cards;
        standing.questions = questions;
        return same;
    }

    // By itself, or as one that another stands for.
    [[nodiscard]] bool isHere(const CardId &id) const { return m_cards.find(id) != nullptr || m_otherOf.contains(id); }

    // The earlier card stands for both: on the facts and by the questions of both.
    void share(const Card &card, const Card &with, const QuestionSet &set, Without &without)
    {
        Card &both = *m_cards.find(with.id);
        without.keep(card);
        for (const FactId &fact : card.facts) {
            if (std::ranges::find(both.facts, fact) == both.facts.end()) {
                both.facts.push_back(fact);
            }
        }
        QSet<QString> asked = askedBy(both, set);
        for (const QuestionId &id : card.questions) {
            const bool isThere = std::ranges::find(both.questions, id) != both.questions.end();
            const Question *question = set.question(id);
            if (question != nullptr && !isThere && !asked.contains(wordForWord(*question))) {
                asked.insert(wordForWord(*question));
                const auto harder = std::ranges::find_if(both.questions, [&](const QuestionId &there) {
                    const Question *other = questionOf(there, set);
                    return other != nullptr && other->form > question->form;
                });
                both.questions.insert(harder, id);
            } else if (!isThere) {
                without.questions.insert(id);
            }
        }
        m_shared.push_back({card, with.id});
        m_otherOf.emplace(card.id, m_others.size());
    }
    [[nodiscard]] QSet<QString> askedBy(const Card &card, const QuestionSet &set) const
    {
        QSet<QString> asked;
        for (const QuestionId &id : card.questions) {
            if (const Question *question = questionOf(id, set)) {
                asked.insert(wordForWord(*question));
            }
        }
        return asked;
    }
    [[nodiscard]] const Question *questionOf(const QuestionId &id, const QuestionSet &set) const
    {
        const Question *here = m_questions.find(id);
        return here == nullptr ? set.question(id) : here;
    }

    // The ids of those that are new here.
    template<class Item, class Ids>
    static std::vector<decltype(Item::id)>
    addAllBut(const Ids &without, const std::vector<Item> &items, const QuestionSet &set, Appender<Item> &to)
    {
        std::vector<decltype(Item::id)> added;
        for (const Item &item : items) {
            if (!without.contains(item.id) && to.add(renamed(item, set))) {
                added.push_back(item.id);
            }
        }
        return added;
    }

    const std::set<SetId> &m_sharing;
    Manifest m_manifest;
    std::vector<knowledge::Article> m_articles;
    Appender<knowledge::Fact> m_facts;
    Appender<Card> m_cards;
    Appender<Question> m_questions;
    Holding m_holding;
    EqualCards m_equal;
    std::unordered_map<CardId, Standing> m_standing;
    std::vector<Manifest> m_others;
    std::unordered_map<CardId, std::size_t> m_otherOf;
    std::unordered_map<QuestionId, std::size_t> m_otherOfQuestion;
    std::vector<SharedCard> m_shared;
};

// What remains: of two sets that contradict each other the one that comes first holds, whoever published it. And a card
// that is no other's may name cards of another set that are gone as those it carries on.
QuestionSet joined(const std::vector<QuestionSet> &sets, std::vector<LeftOut> *leftOut, const std::set<SetId> &sharing)
{
    if (sets.size() < 2) {
        return sets.empty() ? QuestionSet() : sets.front();
    }
    Joining joining(sets.front(), sharing);
    for (auto set = sets.begin() + 1; set != sets.end(); ++set) {
        joining.add(*set);
    }
    if (leftOut != nullptr) {
        *leftOut = joining.leftOut();
    }
    return joining.taken();
}

} // namespace shixi::questions
