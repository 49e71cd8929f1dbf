#include "extraction/cases/cases.h"
#include "extraction/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_longestTrouble = 60;
constexpr qsizetype c_longestDate = 10;

// What stood in the way of a subject.
class TroubleReader
{
public:
    TroubleReader(const Scene &scene, const CaseSubject &subject, Span segment)
        : m_scene(scene)
        , m_layout(scene.layout)
        , m_subject(subject)
        , m_segment(segment)
    {
    }

    [[nodiscard]] Span difficulty() const
    {
        for (const Hit &hit : hitsOf(m_scene, QStringLiteral("difficulty"), m_segment)) {
            return hit.value;
        }
        const Span here = troubleIn(m_segment, m_subject.said.start);
        const Sentence *before = neighbourOf(m_layout, m_subject.sentence, -1);
        const bool told = here.length > 0 || before == nullptr || m_segment.start > sentenceStart();
        if (told || meetsAny(m_layout.quotes, before->span) || actsThere(before->span)
            || !hitsOf(m_scene, QStringLiteral("difficulty"), before->span).empty()) {
            return here; // what is quoted, or faced by another, is not this subject's
        }
        return wholeTrouble(before->span);
    }

private:
    [[nodiscard]] const QStringList &words(const char *list) const
    {
        return m_scene.rules.words(QString::fromLatin1(list));
    }

    [[nodiscard]] bool isTrouble(Span clause) const { return tellsTrouble(m_scene, m_layout.view(clause)); }

    // Another unit acts in that sentence: its trouble is its own.
    [[nodiscard]] bool actsThere(Span sentence) const
    {
        const auto hits = hitsOf(m_scene, QStringLiteral("case"), sentence);
        const QStringView own = m_layout.view(m_subject.name);
        return std::any_of(hits.begin(), hits.end(), [&](const Hit &hit) {
            return m_layout.view(hit.value) != own;
        });
    }

    // A sentence of its own tells all of the difficulty: without its date and 一直是大家的烦心事.
    [[nodiscard]] Span wholeTrouble(Span sentence) const
    {
        const Span last = troubleIn(sentence, endOf(sentence));
        if (last.length == 0) {
            return last;
        }
        Span told = last;
        for (const Span clause : clausesOf(m_layout, sentence)) {
            const qsizetype from = overlap(clause, m_subject.name) ? endOf(m_subject.name) : clause.start;
            const bool isDate = clause.start == sentence.start && clause.length <= c_longestDate
                && containsAny(m_layout.view(clause).last(1), words("dateTail"));
            if (!isDate && from < last.start && endOf(last) - from <= c_longestTrouble) {
                told = {from, endOf(last) - from};
                break;
            }
        }
        return withoutLead(m_scene, told);
    }

    [[nodiscard]] qsizetype sentenceStart() const
    {
        return m_layout.sentences[static_cast<std::size_t>(m_subject.sentence)].span.start;
    }

    // From the first clause that tells of it to the last, before `limit`.
    Span troubleIn(Span where, qsizetype limit) const
    {
        Span told{where.start, 0};
        for (Span clause : clausesOf(m_layout, where)) {
            if (overlap(clause, m_subject.name)) {
                clause = {endOf(m_subject.name), endOf(clause) - endOf(m_subject.name)};
            }
            const bool counts = endOf(clause) <= limit && clause.length > 0 && isTrouble(clause);
            if (counts && told.length == 0) {
                told = clause;
            } else if (counts && !startsWithAny(m_layout.view(clause), words("afterthought"))
                       && endOf(clause) - told.start <= c_longestTrouble) {
                told = joined(told, clause);
            }
        }
        return told;
    }

    const Scene &m_scene;
    const Layout &m_layout;
    const CaseSubject &m_subject;
    Span m_segment;
};

} // namespace

Span difficultyOf(const Scene &scene, const CaseSubject &subject, Span segment)
{
    return TroubleReader(scene, subject, segment).difficulty();
}

bool tellsTrouble(const Scene &scene, QStringView said)
{
    return containsAny(said, scene.rules.words(QStringLiteral("troubleWord")))
        && !containsAny(said, scene.rules.words(QStringLiteral("notTrouble")));
}

const Sentence *neighbourOf(const Layout &layout, int sentence, int step)
{
    const int at = sentence + step;
    if (at < 0 || at >= static_cast<int>(layout.sentences.size())) {
        return nullptr;
    }
    const Sentence &other = layout.sentences[static_cast<std::size_t>(at)];
    return other.paragraph == layout.sentences[static_cast<std::size_t>(sentence)].paragraph ? &other : nullptr;
}

Span withoutLead(const Scene &scene, Span part)
{
    // 去年7月 opens no practice: a date is asked by itself.
    static const QRegularExpression date(QStringLiteral(
        "^(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|初|底)?(?:起|以来)?,?(?=[\\x{4e00}-\\x{9fff}])"));
    for (bool cut = true; cut && part.length > 0;) {
        cut = false;
        if (const auto match = date.match(scene.layout.view(part)); match.hasMatch()) {
            part = {part.start + match.capturedLength(), part.length - match.capturedLength()};
        }
        for (const QString &word : scene.rules.words(QStringLiteral("dropAtStart"))) {
            if (scene.layout.view(part).startsWith(word)) {
                part = {part.start + word.size(), part.length - word.size()};
                cut = true;
                break;
            }
        }
    }
    return part;
}

} // namespace shixi::extraction
