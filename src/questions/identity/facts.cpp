#include "questions/identity/factmatch.h"
#include "text/fold.h"

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

namespace shixi::questions::identity
{

namespace
{

using knowledge::Fact;

constexpr int sameTextPpm = 300'000;

auto placeOf(const Fact &fact)
{
    return std::tuple(fact.evidence.start, fact.evidence.length, fact.id.value);
}

std::string wordsOf(const Fact &fact)
{
    const QString words = fact.subject.isEmpty() ? fact.answer : fact.subject + QStringLiteral("：") + fact.answer;
    return words.toStdString();
}

class FactCarrier
{
public:
    FactCarrier(std::vector<Fact> fresh, const Correction &correction)
        : m_fresh(std::move(fresh))
        , m_correction(correction)
        , m_oldText(oldTextOf(correction))
        , m_anchors(m_oldText, correction.article)
    {
        for (Fact &fact : m_fresh) {
            fact.evidence.article = correction.article.name;
        }
        std::ranges::sort(m_fresh, {}, placeOf);
        for (const Fact &fact : correction.old.facts()) {
            m_taken.insert(fact.id.value);
            if (fact.evidence.article == correction.article.name) {
                m_old.push_back(&fact);
            }
        }
        std::ranges::sort(m_old, {}, [](const Fact *fact) {
            return placeOf(*fact);
        });
    }

    CarriedFacts run()
    {
        std::vector<bool> stands;
        for (const Fact *fact : m_old) {
            m_anchored.push_back(writtenByHand(*fact) ? m_anchors.anchored(fact->evidence) : std::nullopt);
            stands.push_back(m_anchored.back().has_value());
        }
        FactMatch match = matchFacts(m_old, m_oldText, stands, m_fresh, m_correction.article.text);
        settle(match);
        for (std::size_t at = 0; at < m_fresh.size(); ++at) {
            const auto old = match.pairing.oldOf(at);
            old ? continueAs(*old, m_fresh[at]) : begin(m_fresh[at]);
        }
        for (std::size_t at = 0; at < m_old.size(); ++at) {
            if (!match.pairing.freshOf(at)) {
                standAlone(at);
            }
        }
        std::ranges::sort(m_carried.facts, {}, placeOf);
        merge(match.pairing);
        keepOtherArticles();
        return std::move(m_carried);
    }

private:
    static QString oldTextOf(const Correction &correction)
    {
        const knowledge::Article *article = correction.old.article(correction.article.name);
        return article == nullptr ? QString() : article->text;
    }

    void say(const char *rule, const FactId &id, std::vector<std::string> arguments, Severity severity)
    {
        m_carried.findings.push_back({rule, id.value, std::move(arguments), severity});
    }

    void settle(FactMatch &match)
    {
        for (const Proposal &proposal : match.proposals) {
            const Fact &old = *m_old[proposal.old];
            const Fact &fresh = m_fresh[proposal.fresh];
            std::vector<std::string> words{
                wordsOf(old), wordsOf(fresh), std::to_string(proposal.ppm / 10'000), old.id.value};
            if (m_correction.confirmation.covers(old.id)) {
                match.pairing.take({proposal.old, proposal.fresh});
                say("identity.confirmed", old.id, std::move(words), Severity::Note);
            } else {
                ++m_carried.open;
                say("identity.proposed", old.id, std::move(words), Severity::Warning);
            }
            m_proposed.insert(old.id.value);
        }
        for (const std::string &id : m_correction.confirmation.facts) {
            if (!m_proposed.contains(id)) {
                say("identity.not-proposed", {id}, {id}, Severity::Warning);
            }
        }
    }

    void continueAs(std::size_t at, const Fact &fresh)
    {
        const Fact &old = *m_old[at];
        if (m_anchored[at]) {
            keep(old, *m_anchored[at]);
            return;
        }
        Fact carried = fresh;
        carried.id = old.id;
        m_carried.continued.insert(old.id);
        if (answerKey(old) != answerKey(fresh)) {
            m_carried.changed.insert(old.id);
            say("identity.answer-changed", old.id, {wordsOf(old), wordsOf(fresh)}, Severity::Warning);
        }
        if (writtenByHand(old)) {
            ++m_carried.lost;
            say("identity.hand-rewritten", old.id, {wordsOf(old), wordsOf(fresh)}, Severity::Warning);
        }
        m_carried.facts.push_back(std::move(carried));
    }

    void begin(const Fact &fresh)
    {
        Fact carried = fresh;
        carried.id.value = anotherId(fresh.id.value, m_taken);
        m_taken.insert(carried.id.value);
        m_carried.facts.push_back(std::move(carried));
    }

    void keep(const Fact &old, const knowledge::Evidence &evidence)
    {
        Fact kept = old;
        kept.evidence = evidence;
        m_carried.continued.insert(old.id);
        m_carried.facts.push_back(std::move(kept));
    }

    void standAlone(std::size_t at)
    {
        const Fact &old = *m_old[at];
        if (m_anchored[at]) {
            keep(old, *m_anchored[at]);
        } else if (writtenByHand(old)) {
            ++m_carried.lost;
            say("identity.hand-lost", old.id, {wordsOf(old), old.evidence.quote.toStdString()}, Severity::Warning);
        } else if (!m_proposed.contains(old.id.value)) {
            say("identity.gone", old.id, {wordsOf(old)}, Severity::Note);
        }
    }

    // Of what was said twice one is left: it stands for both.
    void merge(const Pairing &pairing)
    {
        const auto matter = [](const Fact &fact) {
            return std::tuple(fact.kind, answerKey(fact), sayingOf(fact));
        };
        std::map<std::tuple<Kind, QString, QString>, FactId> living;
        for (const Fact &fact : m_carried.facts) {
            living.emplace(matter(fact), fact.id);
        }
        for (std::size_t at = 0; at < m_old.size(); ++at) {
            const Fact &old = *m_old[at];
            const bool gone = !pairing.freshOf(at) && !m_anchored[at] && !m_proposed.contains(old.id.value);
            const auto same = gone ? living.find(matter(old)) : living.end();
            if (same != living.end()) {
                m_carried.merged.emplace(old.id, same->second);
            }
        }
    }

    void keepOtherArticles()
    {
        for (const Fact &fact : m_correction.old.facts()) {
            if (fact.evidence.article != m_correction.article.name) {
                m_carried.continued.insert(fact.id);
                m_carried.facts.push_back(fact);
            }
        }
    }

    std::vector<Fact> m_fresh;
    const Correction &m_correction;
    const QString m_oldText;
    const Anchors m_anchors;
    std::vector<const Fact *> m_old;
    std::vector<std::optional<knowledge::Evidence>> m_anchored; // of those written by hand
    std::set<std::string> m_taken;
    std::set<std::string> m_proposed;
    CarriedFacts m_carried;
};

} // namespace

QString correctedArticle(const knowledge::Article &article, const QuestionSet &old)
{
    const auto same = std::ranges::find(old.articles(), article.id, &knowledge::Article::id);
    if (same != old.articles().end()) {
        return same->name;
    }
    const QString words = text::normalForm(article.text);
    QString likest;
    int most = sameTextPpm - 1;
    for (const knowledge::Article &candidate : old.articles()) {
        const int ppm = sharedRunsPpm(words, text::normalForm(candidate.text));
        if (ppm > most) {
            most = ppm;
            likest = candidate.name;
        }
    }
    return likest;
}

CarriedFacts carryFacts(std::vector<Fact> fresh, const Correction &correction)
{
    return FactCarrier(std::move(fresh), correction).run();
}

bool writtenByHand(const Fact &fact)
{
    return fact.rule == QStringLiteral("hand");
}

std::string anotherId(std::string minted, const std::set<std::string> &taken)
{
    while (taken.contains(minted)) {
        const QByteArray again = QByteArray::fromStdString(minted)
            + "\x1f"
              "again";
        minted = QCryptographicHash::hash(again, QCryptographicHash::Sha256).toHex().left(16).toStdString();
    }
    return minted;
}

} // namespace shixi::questions::identity
