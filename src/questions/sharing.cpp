#include "questions/sharing.h"

#include "questions/identity/factmatch.h"
#include "questions/identity/likeness.h"
#include "text/fold.h"

#include <algorithm>
#include <unordered_set>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

constexpr int sameSubjectPpm = 500'000; // of one answer in one sentence: from here on it is the same subject
constexpr std::size_t mostCompared = 16; // of one saying: a set may say one thing ten thousand times, to no good
constexpr QChar joint = u'\x1f';

// What a card is found by: nothing that is in the other one in other words.
QString withAnswer(const Card &card, const Fact &fact)
{
    const std::string_view kind = wireName(fact.kind);
    QString words = QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())) + joint + card.direction
        + joint + QString::number(card.rev) + joint + QString::number(card.facts.size()) + joint
        + identity::answerKey(fact) + joint + text::normalForm(fact.asOf) + joint + text::normalForm(fact.unit);
    for (const auto &[one, other] : fact.pairs) {
        words += joint + text::normalForm(one) + joint + text::normalForm(other);
    }
    return words + joint;
}

// As to its subject, then as to its sentence; an empty one has no equal.
QStringList keysOf(const Card &card, const Fact &fact)
{
    const QString common = withAnswer(card, fact);
    QStringList keys;
    if (const QString subject = identity::sayingOf(fact); !subject.isEmpty()) {
        keys << common + u's' + subject;
    }
    if (const QString sentence = text::normalForm(fact.evidence.quote); !sentence.isEmpty()) {
        keys << common + u'e' + sentence;
    }
    return keys;
}

bool isOneSubject(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() || one.contains(other) || other.contains(one)
        || identity::pairLikenessPpm(one, other) >= sameSubjectPpm;
}

bool saysTheSame(const Card &card, const Fact &fact, const Card &otherCard, const Fact &other)
{
    return withAnswer(card, fact) == withAnswer(otherCard, other)
        && (text::normalForm(fact.evidence.quote) == text::normalForm(other.evidence.quote)
                ? isOneSubject(identity::sayingOf(fact), identity::sayingOf(other))
                : !identity::sayingOf(fact).isEmpty() && identity::sayingOf(fact) == identity::sayingOf(other));
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
        const Fact *fact = card->facts.empty() ? nullptr : set.fact(card->facts.front());
        for (const QString &key : fact == nullptr ? QStringList() : keysOf(*card, *fact)) {
            std::vector<Entry> &entries = m_entries[key];
            if (entries.size() < mostCompared) {
                entries.push_back({card, &set, shares});
            }
        }
    }
}

const Card *EqualCards::find(const Card &card, const QuestionSet &set, bool shares) const
{
    for (const FactId &id : card.facts) {
        const Fact *fact = set.fact(id);
        for (const QString &key : fact == nullptr ? QStringList() : keysOf(card, *fact)) {
            const auto entries = m_entries.constFind(key);
            if (entries == m_entries.constEnd()) {
                continue;
            }
            const auto found = std::ranges::find_if(*entries, [&](const Entry &entry) {
                return (shares || entry.shares) && asksTheSame(card, set, *entry.card, *entry.set);
            });
            if (found != entries->end()) {
                return found->card;
            }
        }
    }
    return nullptr;
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
