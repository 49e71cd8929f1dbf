#include "questions/identity/factmatch.h"

#include "text/fold.h"

#include <algorithm>

namespace shixi::questions::identity
{

namespace
{

using knowledge::Fact;

constexpr int sameMatterPpm = 500'000; // of one answer: from here on it is the same fact without asking
constexpr int relatedPpm = 300'000; // of one answer: from here on it is worth asking
constexpr qsizetype tellingAnswer = 8; // an answer that long names its fact by itself
constexpr qsizetype context = 24;

// What the rounds compare, worked out once.
struct Aspects {
    QString id;
    QString kind;
    QString answer; // kind and answer
    QString quote;
    QString saying;
    QString around; // the text before and after
    bool telling = false; // the answer alone tells which fact it is
};

// A unit or a post has many practices; a date or a number is of many things.
bool namesItself(Kind kind)
{
    switch (kind) {
    case Kind::Document:
    case Kind::SloganList:
    case Kind::Meeting:
    case Kind::Principle:
    case Kind::Quote:
    case Kind::Term:
        return true;
    case Kind::DateEvent:
    case Kind::Figure:
    case Kind::Case:
    case Kind::Duty:
        break;
    }
    return false;
}

Aspects aspectsOf(const Fact &fact, const QString &text)
{
    Aspects aspects;
    const std::string_view word = wireName(fact.kind);
    const QString answer = answerKey(fact);
    aspects.id = QString::fromStdString(fact.id.value);
    aspects.kind = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    aspects.answer = aspects.kind + u'\x1f' + answer;
    aspects.quote = text::normalForm(fact.evidence.quote);
    aspects.saying = sayingOf(fact);
    const qsizetype start = std::clamp<qsizetype>(fact.evidence.start, 0, text.size());
    const qsizetype before = std::min(context, start);
    aspects.around = text.mid(start - before, before) + u'\x1f'
        + text.mid(start + std::max<qsizetype>(fact.evidence.length, 0), context);
    aspects.telling = namesItself(fact.kind) && answer.size() >= tellingAnswer;
    return aspects;
}

class Matcher
{
public:
    Matcher(std::vector<Aspects> old, const std::vector<bool> &stands, std::vector<Aspects> fresh)
        : m_old(std::move(old))
        , m_stands(stands)
        , m_fresh(std::move(fresh))
        , m_match{Pairing(m_old.size(), m_fresh.size()), {}}
    {
    }

    FactMatch run()
    {
        static const QString joint(u'\x1f');
        equal([](const Aspects &one) {
            return one.id + one.answer;
        });
        equal([](const Aspects &one) {
            return QStringList{one.answer, one.quote, one.saying, one.around}.join(joint);
        });
        equal([](const Aspects &one) {
            return QStringList{one.answer, one.quote, one.saying}.join(joint);
        });
        equal([](const Aspects &one) {
            return one.answer + joint + one.quote;
        });
        equal([](const Aspects &one) {
            return one.saying.isEmpty() ? QString() : one.answer + joint + one.saying;
        });
        sameAnswer();
        sameId();
        propose();
        return std::move(m_match);
    }

private:
    using Aspect = QString (*)(const Aspects &);

    [[nodiscard]] Pairing::Key ofOld(Aspect aspect) const
    {
        return [this, aspect](std::size_t at) {
            return aspect(m_old[at]);
        };
    }
    // The same without those that continue as they are.
    [[nodiscard]] Pairing::Key ofFallen(Aspect aspect) const
    {
        return [this, aspect](std::size_t at) {
            return m_stands[at] ? QString() : aspect(m_old[at]);
        };
    }
    [[nodiscard]] Pairing::Key ofFresh(Aspect aspect) const
    {
        return [this, aspect](std::size_t at) {
            return aspect(m_fresh[at]);
        };
    }

    void equal(Aspect aspect) { m_match.pairing.takeEqual(ofOld(aspect), ofFresh(aspect)); }

    [[nodiscard]] int likeness(Candidate pair) const
    {
        const Aspects &old = m_old[pair.old];
        const Aspects &fresh = m_fresh[pair.fresh];
        const int quotes = pairLikenessPpm(old.quote, fresh.quote);
        return old.saying.isEmpty() || fresh.saying.isEmpty()
            ? quotes
            : std::max(quotes, editLikenessPpm(old.saying, fresh.saying));
    }

    static QString answer(const Aspects &one) { return one.answer; }
    static QString tellingAnswerOf(const Aspects &one) { return one.telling ? one.answer : QString(); }
    static QString kind(const Aspects &one) { return one.kind; }
    static QString quote(const Aspects &one) { return one.quote; }
    static QString saying(const Aspects &one) { return one.saying; }
    static QString id(const Aspects &one) { return one.id; }

    void sameAnswer()
    {
        const auto alike = [this](Candidate pair) {
            return likeness(pair);
        };
        m_match.pairing.takeLike(
            {ofOld(answer), ofOld(quote)}, {ofFresh(answer), ofFresh(quote)}, alike, sameMatterPpm);
        m_match.pairing.takeLike(
            {ofOld(tellingAnswerOf), ofOld(quote)}, {ofFresh(tellingAnswerOf), ofFresh(quote)}, alike, 0);
    }

    // Its words went back to what they were when the id was given, while another answer was carried since.
    void sameId() { m_match.pairing.takeEqual(ofFallen(id), ofFresh(id)); }

    void propose()
    {
        const auto alikeSayings = [this](Candidate pair) {
            const Aspects &old = m_old[pair.old];
            const Aspects &fresh = m_fresh[pair.fresh];
            const bool told = !old.saying.isEmpty() && !fresh.saying.isEmpty();
            const int ppm = told ? editLikenessPpm(old.saying, fresh.saying) : 0;
            // Of several with one subject the one whose sentence is likest.
            return ppm < alikePpm ? 0 : (ppm + pairLikenessPpm(old.quote, fresh.quote)) / 2;
        };
        add(m_match.pairing.like(
            {ofFallen(kind), ofFallen(saying)}, {ofFresh(kind), ofFresh(saying)}, alikeSayings, 1));
        const auto related = [this](Candidate pair) {
            return likeness(pair);
        };
        add(m_match.pairing.like(
            {ofFallen(answer), ofFallen(quote)}, {ofFresh(answer), ofFresh(quote)}, related, relatedPpm));
    }

    void add(const std::vector<Liked> &liked)
    {
        for (const Liked &found : liked) {
            const Candidate pair = found.pair;
            const bool known = std::ranges::any_of(m_match.proposals, [&pair](const Proposal &earlier) {
                return earlier.old == pair.old || earlier.fresh == pair.fresh;
            });
            if (!known) {
                m_match.proposals.push_back({pair.old, pair.fresh, likeness(pair)});
            }
        }
    }

    std::vector<Aspects> m_old;
    const std::vector<bool> &m_stands;
    std::vector<Aspects> m_fresh;
    FactMatch m_match;
};

} // namespace

QString answerKey(const Fact &fact)
{
    if (fact.items.isEmpty() || fact.fixedOrder.value_or(false)) {
        return text::normalForm(fact.answer);
    }
    QStringList items;
    for (const QString &item : fact.items) {
        items.append(text::normalForm(item));
    }
    items.sort();
    return items.join(u'\x1e');
}

QString sayingOf(const Fact &fact)
{
    return text::normalForm(fact.subject + fact.practice);
}

FactMatch matchFacts(const std::vector<const Fact *> &old,
                     const QString &oldText,
                     const std::vector<bool> &stands,
                     const std::vector<Fact> &fresh,
                     const QString &freshText)
{
    std::vector<Aspects> olds;
    for (const Fact *fact : old) {
        olds.push_back(aspectsOf(*fact, oldText));
    }
    std::vector<Aspects> freshs;
    for (const Fact &fact : fresh) {
        freshs.push_back(aspectsOf(fact, freshText));
    }
    return Matcher(std::move(olds), stands, std::move(freshs)).run();
}

} // namespace shixi::questions::identity
