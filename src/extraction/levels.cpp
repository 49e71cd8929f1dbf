#include "extraction/scene.h"
#include "text/fold.h"

#include <QMap>

#include <algorithm>

namespace shixi::extraction
{

namespace
{

bool containsAny(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [text](const QString &word) {
        return text.contains(word);
    });
}

// Adds up the scores of learning.md ("What deserves to be learnt") and keeps the reasons in their order.
class LevelJudge
{
public:
    LevelJudge(const Scene &scene, const std::vector<Candidate> &candidates)
        : m_scene(scene)
    {
        for (const Span heading : scene.layout.headings) {
            m_headings += text::normalForm(scene.layout.view(heading)) + u'\n';
        }
        for (const Candidate &candidate : candidates) {
            if (candidate.fact.kind == Kind::Case) {
                const knowledge::Evidence &evidence = candidate.fact.evidence;
                m_cases.push_back({evidence.start, evidence.length});
            }
            m_sections[keyOf(candidate.fact)].append(candidate.fact.section);
        }
        std::sort(m_cases.begin(), m_cases.end(), [](Span a, Span b) {
            return a.start < b.start;
        });
    }

    void judge(Candidate &candidate)
    {
        m_points = 0;
        m_reasons.clear();
        const knowledge::Fact &fact = candidate.fact;
        const std::string_view word = wireName(fact.kind);
        const QString kind = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        add(QStringLiteral("kind.") + kind);
        judgeWeight(candidate);
        judgeSetting(candidate);
        const int most = m_scene.rules.score(QStringLiteral("most.") + kind);
        m_points = most > 0 ? std::min(m_points, most) : m_points;
        candidate.fact.level = m_points >= m_scene.rules.score(QStringLiteral("level.core")) ? Level::Core
            : m_points >= m_scene.rules.score(QStringLiteral("level.useful"))                ? Level::Useful
                                                                                             : Level::Detail;
        candidate.fact.levelWhy = m_reasons.join(QStringLiteral("，"));
    }

private:
    static QString keyOf(const knowledge::Fact &fact) { return text::normalForm(fact.answer); }

    void add(const QString &name)
    {
        m_points += m_scene.rules.score(name);
        const QString reason = m_scene.rules.reason(name);
        const qsizetype length = m_reasons.join(QStringLiteral("，")).size() + reason.size();
        if (!reason.isEmpty() && length < 25) {
            m_reasons << reason;
        }
    }

    void addIf(bool holds, const char *name)
    {
        if (holds) {
            add(QString::fromLatin1(name));
        }
    }

    [[nodiscard]] bool statesNorm(const Candidate &candidate) const
    {
        const Span sentence = m_scene.layout.sentences[static_cast<std::size_t>(candidate.sentence)].span;
        return !hitsOf(m_scene, QStringLiteral("norm"), sentence).empty();
    }

    void judgeWeight(const Candidate &candidate)
    {
        const knowledge::Fact &fact = candidate.fact;
        const Rules &rules = m_scene.rules;
        const QString evidence = text::fold(fact.evidence.quote);
        const bool isCase = fact.kind == Kind::Case;
        const bool central = !isCase && !inCase(candidate)
            && containsAny(evidence + fact.issuer, rules.words(QStringLiteral("central")));
        addIf(central, "central");
        addIf(!isCase && keyOf(fact).size() > 3 && m_headings.contains(keyOf(fact)), "heading");
        addIf(!isCase && statesNorm(candidate), "norm");
        addIf(recurs(fact), "recurs");
        addIf(candidate.counted, "counted");
        addIf(!isCase && !inCase(candidate), "general");
    }

    void judgeSetting(const Candidate &candidate)
    {
        const knowledge::Fact &fact = candidate.fact;
        const Rules &rules = m_scene.rules;
        const QString evidence = text::fold(fact.evidence.quote);
        const bool numeric = fact.kind == Kind::Figure || fact.kind == Kind::DateEvent || fact.kind == Kind::Document;
        addIf(numeric && inCase(candidate), "figureInCase");
        const bool timed = fact.kind == Kind::DateEvent || fact.kind == Kind::Meeting;
        addIf(timed && containsAny(evidence, rules.words(QStringLiteral("venue"))), "venue");
        addIf(fact.kind == Kind::SloganList && containsAny(evidence, rules.words(QStringLiteral("activity"))),
              "activities");
        addIf(fact.kind == Kind::SloganList && candidate.open, "open");
        const bool rough = containsAny(text::fold(fact.answer), rules.words(QStringLiteral("approximate")));
        addIf(fact.kind == Kind::Figure && rough, "approximate");
    }

    [[nodiscard]] bool inCase(const Candidate &candidate) const
    {
        return std::any_of(m_cases.begin(), m_cases.end(), [&](Span told) {
            return overlap(told, candidate.value);
        });
    }

    [[nodiscard]] bool recurs(const knowledge::Fact &fact) const
    {
        QStringList sections = m_sections.value(keyOf(fact));
        sections.removeDuplicates();
        return fact.kind == Kind::SloganList && sections.size() > 1;
    }

    const Scene &m_scene;
    QString m_headings;
    std::vector<Span> m_cases;
    QMap<QString, QStringList> m_sections;
    int m_points = 0;
    QStringList m_reasons;
};

} // namespace

void judgeLevels(std::vector<Candidate> &candidates, const Scene &scene)
{
    LevelJudge judge(scene, candidates);
    for (Candidate &candidate : candidates) {
        judge.judge(candidate);
    }
}

} // namespace shixi::extraction
