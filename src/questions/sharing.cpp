#include "questions/sharing.h"

#include "questions/identity/factmatch.h"
#include "questions/identity/likeness.h"
#include "text/fold.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

constexpr int sameSubjectPpm = 500'000; // of one answer in one sentence: from here on it is the same subject
constexpr std::ptrdiff_t mostCompared =
    16; // of one saying, of sets that share and of others: a set may say one thing ten thousand times, to no good
constexpr std::size_t mostFacts = 32; // of a card that is compared
constexpr std::size_t mostPairs = 200'000; // of facts compared for the cards of one set
constexpr QChar partedBy = u'\x1f';

// Most facts have neither day nor unit.
QString normalOrNone(const QString &words)
{
    return words.isEmpty() ? QString() : text::normalForm(words);
}

// What must be the same in any case.
QString answerIn(const Card &card, const Fact &fact)
{
    QString words;
    words.reserve(64);
    const std::string_view kind = wireName(fact.kind);
    words += QLatin1String(kind.data(), static_cast<qsizetype>(kind.size()));
    words += partedBy + card.direction + partedBy + QString::number(card.rev) + partedBy
        + QString::number(card.facts.size());
    words +=
        partedBy + identity::answerKey(fact) + partedBy + normalOrNone(fact.asOf) + partedBy + normalOrNone(fact.unit);
    for (const auto &[one, other] : fact.pairs) {
        words += partedBy + text::normalForm(one) + partedBy + text::normalForm(other);
    }
    return words + partedBy;
}

QString sentenceOf(const Fact &fact)
{
    return text::normalForm(fact.evidence.quote);
}

bool isOneSubject(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() || one.contains(other) || other.contains(one)
        || identity::pairLikenessPpm(one, other) >= sameSubjectPpm;
}

bool saysTheSame(const Card &card, const Fact &fact, const Card &otherCard, const Fact &other)
{
    if (answerIn(card, fact) != answerIn(otherCard, other)) {
        return false;
    }
    const QString subject = identity::sayingOf(fact);
    const QString otherSubject = identity::sayingOf(other);
    if (!subject.isEmpty() && subject == otherSubject) {
        return true;
    }
    const QString sentence = sentenceOf(fact);
    return !sentence.isEmpty() && sentence == sentenceOf(other) && isOneSubject(subject, otherSubject);
}

// Each fact of the one has its own in the other.
bool asksTheSame(const Card &card, const QuestionSet &set, const Card &other, const QuestionSet &otherSet)
{
    std::vector<FactId> open = other.facts;
    return std::ranges::all_of(card.facts, [&](const FactId &id) {
        const Fact *fact = set.fact(id);
        const auto found = std::ranges::find_if(open, [&](const FactId &otherId) {
            const Fact *same = otherSet.fact(otherId);
            return fact != nullptr && same != nullptr && saysTheSame(card, *fact, other, *same);
        });
        const bool isThere = found != open.end();
        if (isThere) {
            open.erase(found);
        }
        return isThere;
    });
}

std::vector<const Card *> cardsOf(const QuestionSet &set)
{
    std::vector<const Card *> cards;
    for (const Card &card : set.cards()) {
        cards.push_back(&card);
    }
    return cards;
}

} // namespace

void EqualCards::add(const QuestionSet &set, const std::vector<const Card *> &cards, bool shares)
{
    for (const Card *card : cards) {
        const bool isCompared = !card->facts.empty() && card->facts.size() <= mostFacts;
        const Fact *fact = isCompared ? set.fact(card->facts.front()) : nullptr;
        if (fact == nullptr) {
            continue;
        }
        const Entry entry{card, &set, shares};
        const QString answer = answerIn(*card, *fact);
        m_byAnswer[answer].push_back(entry);
        if (const QString subject = identity::sayingOf(*fact); !subject.isEmpty()) {
            put(entry, m_bySubject[answer + subject]);
        }
    }
}

const Card *EqualCards::find(const Card &card, const QuestionSet &set, bool shares)
{
    if (m_asking != &set) {
        m_asking = &set;
        m_pairs = 0;
    }
    if (card.facts.size() > mostFacts) {
        return nullptr;
    }
    for (const FactId &id : card.facts) {
        const Fact *fact = set.fact(id);
        const QString answer = fact == nullptr ? QString() : answerIn(card, *fact);
        if (fact == nullptr || !m_byAnswer.contains(answer)) {
            continue;
        }
        const QString subject = identity::sayingOf(*fact);
        if (const Card *found = subject.isEmpty() ? nullptr : in(m_bySubject, answer + subject, card, set, shares)) {
            return found;
        }
        readSentences(answer);
        if (const Card *found = in(m_bySentence, answer + sentenceOf(*fact), card, set, shares)) {
            return found;
        }
    }
    return nullptr;
}

const Card *
EqualCards::in(const Entries &entries, const QString &key, const Card &card, const QuestionSet &set, bool shares)
{
    const auto there = entries.constFind(key);
    if (there == entries.constEnd()) {
        return nullptr;
    }
    const std::size_t pairs = card.facts.size() * card.facts.size();
    const bool isSaid = &entries == &m_bySubject && card.facts.size() == 1; // all there is to compare
    for (const Entry &entry : *there) {
        if (!shares && !entry.shares) {
            continue;
        }
        if (isSaid) {
            return entry.card;
        }
        m_pairs += pairs;
        if (m_pairs > mostPairs) {
            break;
        }
        if (asksTheSame(card, set, *entry.card, *entry.set)) {
            return entry.card;
        }
    }
    return nullptr;
}

void EqualCards::readSentences(const QString &answer)
{
    std::vector<Entry> &entries = m_byAnswer[answer];
    for (const Entry &entry : std::exchange(entries, {})) { // the key stays
        const QString sentence = sentenceOf(*entry.set->fact(entry.card->facts.front()));
        if (!sentence.isEmpty()) {
            put(entry, m_bySentence[answer + sentence]);
        }
    }
}

void EqualCards::put(const Entry &entry, std::vector<Entry> &entries)
{
    if (std::ranges::count(entries, entry.shares, &Entry::shares) < mostCompared) {
        entries.push_back(entry);
    }
}

int factsInBoth(const QuestionSet &set, const QuestionSet &other)
{
    EqualCards cards;
    cards.add(other, cardsOf(other), true);
    std::unordered_set<FactId> facts;
    for (const Card &card : set.cards()) {
        if (other.card(card.id) == nullptr && cards.find(card, set, true) != nullptr) {
            facts.insert(card.facts.begin(), card.facts.end());
        }
    }
    return static_cast<int>(facts.size());
}

} // namespace shixi::questions
