#include "extraction/scene.h"
#include "text/fold.h"

#include <QMap>

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_longestPractice = 90;
constexpr qsizetype c_leastPractice = 4;

bool startsWithAny(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [text](const QString &word) {
        return text.startsWith(word);
    });
}

bool hasAny(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [text](const QString &word) {
        return text.contains(word);
    });
}

// Where several units share a sentence, each has its part between semicolons.
Span segmentOf(const Layout &layout, Span sentence, Span unit, bool alone)
{
    if (alone) {
        return sentence;
    }
    const qsizetype before = layout.folded.lastIndexOf(u';', unit.start);
    const qsizetype after = layout.folded.indexOf(u';', endOf(unit));
    const qsizetype start = before < sentence.start ? sentence.start : before + 1;
    const qsizetype end = after < 0 || after > endOf(sentence) ? endOf(sentence) : after;
    return {start, end - start};
}

// 分享了…经验做法 says that something was done, not what.
bool onlyTells(const Scene &scene, const QString &practice)
{
    const auto rules = scene.rules.of(QStringLiteral("telling"));
    return std::any_of(rules.begin(), rules.end(), [words = text::fold(practice)](const Rule *rule) {
        return rule->pattern.match(words).hasMatch();
    });
}

class CaseReader
{
public:
    CaseReader(const Scene &scene, Span segment, Span unit)
        : m_scene(scene)
        , m_segment(segment)
        , m_unit(unit)
        , m_clauses(clausesOf(scene.layout, segment))
    {
    }

    void read(knowledge::Fact &fact)
    {
        fact.practice = m_scene.layout.original(practice());
        fact.effect = m_scene.layout.original(effect());
        for (const Hit &hit : hitsOf(m_scene, QStringLiteral("difficulty"), m_segment)) {
            fact.difficulty = m_scene.layout.original(hit.value);
            break;
        }
    }

private:
    // 做了甲、做了乙……某单位通过…: what was done stands before the dots.
    [[nodiscard]] Span toldBefore() const
    {
        const QStringView head = m_scene.layout.view({m_segment.start, m_unit.start - m_segment.start});
        const qsizetype dots = head.lastIndexOf(u"……");
        return dots < 0 ? Span{m_segment.start, 0} : Span{m_segment.start, dots};
    }

    Span practice()
    {
        const Span before = toldBefore();
        if (before.length > 0) {
            return before;
        }
        Span told{0, 0};
        for (const Span clause : m_clauses) {
            if (endOf(clause) <= endOf(m_unit)) {
                continue;
            }
            const Span part =
                clause.start < endOf(m_unit) ? Span{endOf(m_unit), endOf(clause) - endOf(m_unit)} : clause;
            const QStringView words = m_scene.layout.view(part);
            if (told.length == 0 && hasAny(words, m_scene.rules.words(QStringLiteral("tellVerb")))
                && m_scene.layout.folded.mid(endOf(part), 1) == QStringLiteral(":")) {
                continue; // 分享了…做法: what follows is the practice
            }
            const bool effect = startsWithAny(words, m_scene.rules.words(QStringLiteral("effectVerb")));
            if (told.length > 0 && (effect || endOf(part) - told.start > c_longestPractice)) {
                break;
            }
            told = told.length == 0 ? part : joined(told, part);
        }
        return told;
    }

    [[nodiscard]] Span effect() const
    {
        for (const Span clause : m_clauses) {
            const QStringView words = m_scene.layout.view(clause);
            if (clause.start >= endOf(m_unit)
                && startsWithAny(words, m_scene.rules.words(QStringLiteral("effectVerb")))) {
                return clause;
            }
        }
        return {m_segment.start, 0};
    }

    const Scene &m_scene;
    Span m_segment;
    Span m_unit;
    std::vector<Span> m_clauses;
};

// A unit that only told of its experience is named, with no practice until the text says one.
std::optional<Candidate> caseOf(const Scene &scene, const Hit &hit, int sentence, Span segment)
{
    Candidate made = scene.candidate(Kind::Case, *hit.rule, sentence, hit.value, segment);
    made.fact.unit = made.fact.answer;
    CaseReader(scene, segment, hit.value).read(made.fact);
    if (made.fact.practice.size() < c_leastPractice) {
        return std::nullopt;
    }
    if (onlyTells(scene, made.fact.practice)) {
        made.fact.practice.clear();
    }
    made.fact.subject = made.fact.practice.isEmpty() ? made.fact.unit : made.fact.practice;
    return made;
}

} // namespace

std::vector<Candidate> findCases(const Scene &scene)
{
    std::vector<Candidate> found;
    QMap<QString, std::size_t> known;
    for (std::size_t i = 0; i < scene.layout.sentences.size(); ++i) {
        const Span sentence = scene.layout.sentences[i].span;
        const std::vector<Hit> hits = hitsOf(scene, QStringLiteral("case"), sentence);
        for (const Hit &hit : hits) {
            const QString key = text::normalForm(scene.layout.original(hit.value));
            const auto told = known.constFind(key);
            const bool isTold = told != known.constEnd() && !found[*told].fact.practice.isEmpty();
            if (meetsAny(scene.layout.titles, hit.value) || isTold) {
                continue;
            }
            const Span segment = segmentOf(scene.layout, sentence, hit.value, hits.size() == 1);
            std::optional<Candidate> made = caseOf(scene, hit, static_cast<int>(i), segment);
            const bool isNew = told == known.constEnd();
            if (made && isNew) {
                known.insert(key, found.size());
                found.push_back(std::move(*made));
            } else if (made && !made->fact.practice.isEmpty()) {
                found[*told] = std::move(*made);
            }
        }
    }
    return found;
}

} // namespace shixi::extraction
