#include "extraction/cases.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_longestPractice = 90;
constexpr qsizetype c_longestEffect = 60;
constexpr qsizetype c_longestTrouble = 60;
constexpr qsizetype c_longestDate = 10;

class CaseReader
{
public:
    CaseReader(const Scene &scene, const CaseSubject &subject, Span segment)
        : m_scene(scene)
        , m_layout(scene.layout)
        , m_subject(subject)
        , m_segment(segment)
        , m_clauses(clausesOf(scene.layout, segment))
    {
    }

    CaseReading read()
    {
        CaseReading reading;
        reading.difficulty = difficulty();
        reading.practice = practice();
        reading.effect = effect(reading.practice);
        reading.evidence = m_segment;
        for (const Span part : {m_subject.name, reading.difficulty, reading.effect}) {
            if (part.length > 0) {
                const qsizetype start = std::min(reading.evidence.start, part.start);
                reading.evidence = {start, std::max(endOf(reading.evidence), endOf(part)) - start};
            }
        }
        return reading;
    }

private:
    [[nodiscard]] const QStringList &words(const char *list) const
    {
        return m_scene.rules.words(QString::fromLatin1(list));
    }

    [[nodiscard]] bool matches(const char *finder, Span where) const
    {
        return !hitsOf(m_scene, QString::fromLatin1(finder), where).empty();
    }

    [[nodiscard]] bool isTrouble(Span clause) const { return hasAny(m_layout.view(clause), words("troubleWord")); }

    [[nodiscard]] bool isEffect(Span clause) const
    {
        return startsWithAny(m_layout.view(clause), words("effectVerb")) || matches("effect", clause);
    }

    [[nodiscard]] const Sentence *neighbour(int step) const
    {
        const int at = m_subject.sentence + step;
        const std::vector<Sentence> &all = m_layout.sentences;
        if (at < 0 || at >= static_cast<int>(all.size())) {
            return nullptr;
        }
        const Sentence &other = all[static_cast<std::size_t>(at)];
        return other.paragraph == all[static_cast<std::size_t>(m_subject.sentence)].paragraph ? &other : nullptr;
    }

    Span difficulty() const
    {
        for (const Hit &hit : hitsOf(m_scene, QStringLiteral("difficulty"), m_segment)) {
            return hit.value;
        }
        const Span here = troubleIn(m_segment, m_subject.said.start);
        const Sentence *before = neighbour(-1);
        const bool told = here.length > 0 || before == nullptr || m_segment.start > sentenceStart();
        if (told || meetsAny(m_layout.quotes, before->span) || matches("difficulty", before->span)) {
            return here; // what is quoted, or faced by another, is not this subject's
        }
        return wholeTrouble(before->span);
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
            const bool isDate = clause.start == sentence.start && !isTrouble(clause) && clause.length <= c_longestDate;
            if (!isDate && from < last.start && endOf(last) - from <= c_longestTrouble) {
                told = {from, endOf(last) - from};
                break;
            }
        }
        return withoutLead(told);
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

    // 做了甲、做了乙……某单位通过…: what was done stands before the dots.
    [[nodiscard]] Span toldBefore() const
    {
        const QStringView head = m_layout.view({m_segment.start, m_subject.said.start - m_segment.start});
        const qsizetype dots = head.lastIndexOf(u"……");
        if (dots >= 0 && !m_subject.framed) {
            const qsizetype part = head.first(dots).lastIndexOf(u';') + 1;
            return {m_segment.start + part, dots - part};
        }
        const QStringView after = m_layout.view({endOf(m_subject.said), endOf(m_segment) - endOf(m_subject.said)});
        const bool givesEffect = startsWithAny(after, words("causes"));
        return m_subject.framed || givesEffect ? clausesBefore() : Span{m_segment.start, 0};
    }

    // The clauses before the subject's own that are no difficulty.
    [[nodiscard]] Span clausesBefore() const
    {
        Span told{m_segment.start, 0};
        for (const Span clause : m_clauses) {
            const bool opens = told.length > 0 || startsWithAny(m_layout.view(clause), words("opensDeed"));
            if (endOf(clause) < m_subject.said.start && opens && !isTrouble(clause) && !isFrame(clause)) {
                told = told.length == 0 ? clause : joined(told, clause);
            }
        }
        return told;
    }

    [[nodiscard]] bool isFrame(Span clause) const
    {
        return m_subject.framed && (m_layout.view(clause).endsWith(u'的') || m_layout.view(clause).endsWith(u"背后"));
    }

    [[nodiscard]] Span withoutLead(Span part) const
    {
        for (bool cut = true; cut && part.length > 0;) {
            cut = false;
            for (const QString &word : words("dropAtStart")) {
                if (m_layout.view(part).startsWith(word)) {
                    part = {part.start + word.size(), part.length - word.size()};
                    cut = true;
                    break;
                }
            }
        }
        return part;
    }

    Span practice() const
    {
        const Span before = toldBefore();
        if (before.length > 0) {
            return before;
        }
        Span told{m_segment.start, 0};
        for (const Span clause : m_clauses) {
            if (endOf(clause) <= endOf(m_subject.said)) {
                continue;
            }
            Span part = clause.start < endOf(m_subject.said)
                ? Span{endOf(m_subject.said), endOf(clause) - endOf(m_subject.said)}
                : clause;
            part = told.length == 0 ? withoutLead(part) : part;
            if (part.length == 0 || (told.length == 0 && leadsOn(part))) {
                continue;
            }
            if (told.length > 0 && matches("difficulty", part) && startsWithAny(m_layout.view(part), words("faces"))) {
                told = {m_segment.start, 0}; // what follows answers the difficulty
                continue;
            }
            if (told.length > 0 && (isEffect(part) || endOf(part) - told.start > c_longestPractice)) {
                break;
            }
            told = told.length == 0 ? part : joined(told, part);
        }
        return told;
    }

    // 分享了…做法: and 就是其中一位, lead to the practice.
    [[nodiscard]] bool leadsOn(Span part) const
    {
        const QStringView said = m_layout.view(part);
        const bool tells =
            hasAny(said, words("tellVerb")) && m_layout.folded.mid(endOf(part), 1) == QStringLiteral(":");
        return tells || hasAny(said, words("oneOfThem")) || startsWithAny(said, words("introduces"));
    }

    // The run of clauses that tell what came of it; a sentence of its own where it says 后来.
    Span effect(Span practice) const
    {
        Span told{m_segment.start, 0};
        const qsizetype from = m_subject.framed ? m_segment.start : endOf(m_subject.said);
        for (const Span clause : m_clauses) {
            const bool counts = clause.start >= from && clause.start >= practice.start + practice.length;
            if (!counts || (told.length == 0 && !isEffect(clause))) {
                continue;
            }
            if (told.length > 0 && !goesOn(told, clause)) {
                break;
            }
            told = told.length == 0 ? clause : joined(told, clause);
        }
        return told.length > 0 ? told : causedOrLater();
    }

    // After the first result all that follows is result, up to 被授予 or another part of the sentence.
    [[nodiscard]] bool goesOn(Span told, Span clause) const
    {
        const bool newPart = m_layout.view({endOf(told), clause.start - endOf(told)}).contains(u';');
        return endOf(clause) - told.start <= c_longestEffect && (!newPart || isEffect(clause))
            && !startsWithAny(m_layout.view(clause), words("stopsEffect"));
    }

    // 为确保…，某单位…: the aim told before.
    [[nodiscard]] Span aim() const
    {
        Span told{m_segment.start, 0};
        for (const Span clause : m_clauses) {
            const bool before = endOf(clause) <= m_subject.said.start;
            if (before && told.length == 0 && startsWithAny(m_layout.view(clause), words("aim"))) {
                told = clause;
            } else if (before && told.length > 0) {
                told = joined(told, clause);
            }
        }
        const qsizetype lead = m_layout.view(told).startsWith(u"为了") ? 2 : 1;
        return told.length > 0 ? Span{told.start + lead, told.length - lead} : told;
    }

    [[nodiscard]] Span causedOrLater() const
    {
        const Span rest{endOf(m_subject.said), endOf(m_segment) - endOf(m_subject.said)};
        if (startsWithAny(m_layout.view(rest), words("causes"))) {
            const std::vector<Span> parts = clausesOf(m_layout, rest);
            return parts.empty() ? Span{m_segment.start, 0} : parts.front();
        }
        const Span aimed = aim();
        if (aimed.length > 0) {
            return aimed;
        }
        const Sentence *after = neighbour(1);
        if (after == nullptr || !startsWithAny(m_layout.view(after->span), words("afterWord"))) {
            return {m_segment.start, 0};
        }
        const std::vector<Span> parts = clausesOf(m_layout, after->span);
        const bool tells = std::any_of(parts.begin(), parts.end(), [this](Span part) {
            return isEffect(part);
        });
        return tells && after->span.length <= c_longestEffect ? joined(parts.front(), parts.back())
                                                              : Span{m_segment.start, 0};
    }

    const Scene &m_scene;
    const Layout &m_layout;
    const CaseSubject &m_subject;
    Span m_segment;
    std::vector<Span> m_clauses;
};

} // namespace

CaseReading readingOf(const Scene &scene, const CaseSubject &subject, Span segment)
{
    return CaseReader(scene, subject, segment).read();
}

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

} // namespace shixi::extraction
