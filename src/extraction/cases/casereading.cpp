#include "extraction/cases/cases.h"
#include "extraction/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_longestPractice = 90;
constexpr qsizetype c_longestDotted = 110; // told in several parts, all of them before the dots
constexpr qsizetype c_longestEffect = 60;
constexpr qsizetype c_leastToldFrame = 12;
constexpr qsizetype c_leastTold = 6;

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
        reading.difficulty = difficultyOf(m_scene, m_subject, m_segment);
        reading.practice = carriedOn(notBroken(practice()));
        const bool goesOn = endOf(reading.practice) > endOf(m_segment);
        reading.effect = goesOn ? effectBehind(reading.practice) : notBroken(effect(reading.practice));
        reading.evidence = m_segment;
        for (const Span part : {m_subject.name, reading.difficulty, reading.practice, reading.effect}) {
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

    [[nodiscard]] bool isEffect(Span clause) const
    {
        return startsWithAny(m_layout.view(clause), words("effectVerb")) || matches("effect", clause);
    }

    // 做了甲、做了乙……某单位通过…: what was done stands before the dots.
    [[nodiscard]] Span toldBefore() const
    {
        const QStringView head = m_layout.view({m_segment.start, m_subject.said.start - m_segment.start});
        const qsizetype dots = head.lastIndexOf(u"……");
        if (dots >= 0 && !m_subject.framed) {
            qsizetype part = 0;
            while (dots - part > c_longestDotted && head.first(dots).indexOf(u';', part) >= 0) {
                part = head.indexOf(u';', part) + 1;
            }
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
            if (endOf(clause) < m_subject.said.start && opens && !tellsTrouble(m_scene, m_layout.view(clause))
                && !isFrame(clause)) {
                told = told.length == 0 ? clause : joined(told, clause);
            }
        }
        return told;
    }

    // 用水不愁的背后，是… frames; 腾出库房、派人值守的，是… tells.
    [[nodiscard]] bool isFrame(Span clause) const
    {
        const QStringView said = m_layout.view(clause);
        const bool tells = clause.length >= c_leastToldFrame && startsWithAny(said, words("opensDeed"));
        return m_subject.framed && (said.endsWith(u"背后") || (said.endsWith(u'的') && !tells));
    }

    // 他们来自某队。 and 带头的，是某人。: what they did stands in the sentence before or after.
    [[nodiscard]] Span toldBeside() const
    {
        for (const int step : {-1, 1}) {
            const Sentence *beside = neighbourOf(m_layout, m_subject.sentence, step);
            if (beside == nullptr || meetsAny(m_layout.quotes, beside->span)) {
                continue;
            }
            Span told{m_segment.start, 0};
            const bool refers = startsWithAny(m_layout.view(beside->span), words("refersBack"));
            for (const Span clause : clausesOf(m_layout, beside->span)) {
                const Span part = refers ? withoutLead(m_scene, clause) : clause;
                const bool opens = told.length > 0 || startsWithAny(m_layout.view(part), words("opensDeed"));
                if (opens && (step < 0 || refers)) {
                    told = told.length == 0 ? part : joined(told, part);
                }
            }
            if (told.length >= c_leastToldFrame && told.length <= c_longestPractice) {
                return told;
            }
        }
        return {m_segment.start, 0};
    }

    Span practice() const
    {
        const Span before = toldBefore();
        const Span beside = before.length > 0 || !m_subject.framed ? before : toldBeside();
        if (beside.length == 0) {
            return toldAfter();
        }
        return {beside.start, beside.length - (m_layout.view(beside).endsWith(u'的') ? 1 : 0)};
    }

    // From the first clause after the subject that does not only lead on, up to what came of it.
    [[nodiscard]] Span toldAfter() const
    {
        Span told{m_segment.start, 0};
        bool idle = false;
        for (const Span clause : m_clauses) {
            const Span part = partAfterSubject(clause, told.length == 0);
            if (part.length == 0 || (told.length == 0 && leadsOn(part))) {
                continue;
            }
            const bool faces = matches("difficulty", part) && startsWithAny(m_layout.view(part), words("faces"));
            if (faces && endOf(clause) < endOf(m_clauses.back())) {
                told = {m_segment.start, 0}; // what follows answers the difficulty
                continue;
            }
            if (told.length == 0 && matchesAny(m_scene, "idle", m_layout.view(part))) {
                idle = true;
                continue;
            }
            if (idle && told.length == 0 && !startsWithAny(m_layout.view(part), words("opensDeed"))) {
                continue; // 地处山脊，覆冰期长达4个月 goes on about the place
            }
            if (told.length > 0 && isAside(part)) {
                break;
            }
            if (told.length > 0 && (isEffect(part) || endOf(part) - told.start > c_longestPractice)) {
                break;
            }
            told = told.length == 0 ? part : joined(told, part);
        }
        return told;
    }

    // 被授予…称号 and 到今年6月 are no part of what was done.
    [[nodiscard]] bool isAside(Span part) const
    {
        static const QRegularExpression aside(QStringLiteral(
            "^被[^,;]*(?:授予|评为|评选为|命名为|表彰)|^(?:截至|截止|到|至)(?:今年|去年|\\d{4}年)?\\d{1,2}月"
            "(?:底|末|初|\\d{1,2}日)?$"));
        return aside.match(m_layout.view(part)).hasMatch();
    }

    // 他们白天跟班、晚上会诊…: the next sentence goes on about what the same unit did.
    [[nodiscard]] Span carriedOn(Span told) const
    {
        const Sentence *next = neighbourOf(m_layout, m_subject.sentence, 1);
        const bool whole = told.length > 0 && endOf(told) == endOf(m_clauses.back()) && !m_subject.framed
            && !m_subject.asked && told.start >= endOf(m_subject.said);
        if (!whole || next == nullptr || meetsAny(m_layout.quotes, next->span)
            || !startsWithAny(m_layout.view(next->span), words("staysWith"))) {
            return told;
        }
        Span all = told;
        for (const Span clause : clausesOf(m_layout, next->span)) {
            if (isEffect(clause) || isAside(clause) || endOf(clause) - told.start > c_longestPractice) {
                break;
            }
            all = joined(told, clause);
        }
        return all;
    }

    // What came of it, in the sentence that goes on.
    [[nodiscard]] Span effectBehind(Span practice) const
    {
        const Span next = neighbourOf(m_layout, m_subject.sentence, 1)->span;
        Span told{m_segment.start, 0};
        for (const Span clause : clausesOf(m_layout, next)) {
            const bool behind = clause.start >= endOf(practice);
            if (behind && told.length > 0 && !goesOn(told, clause)) {
                break;
            }
            if (behind && (told.length > 0 || isEffect(clause))) {
                told = told.length == 0 ? clause : joined(told, clause);
            }
        }
        return told;
    }

    // Where what is told breaks off inside a quotation, or inside what a colon announces, it ends before that.
    [[nodiscard]] Span notBroken(Span told) const
    {
        const QStringView words = m_layout.view(told);
        const qsizetype opens = words.lastIndexOf(u'“');
        const bool inQuote = opens > words.lastIndexOf(u'”');
        const qsizetype colon = (inQuote ? words.first(opens) : words).lastIndexOf(u':');
        const QStringView after = m_layout.view({endOf(told), std::max<qsizetype>(0, endOf(m_segment) - endOf(told))});
        const bool goesOn = after.size() > 1 && (after.front() == u';' || after.front() == u',');
        const bool counts = colon >= 0 && goesOn
            && (words.sliced(colon + 1).startsWith(u"一是") || words.sliced(colon + 1).startsWith(u"一要")
                || after.front() == u';');
        qsizetype end = inQuote ? std::max(words.first(opens).lastIndexOf(u','), words.first(opens).lastIndexOf(u';'))
            : counts            ? colon
                                : words.size();
        return end >= c_leastTold ? Span{told.start, end} : inQuote ? Span{told.start, 0} : told;
    }

    // What of a clause stands after the subject's name, without 也 and the like where it opens the practice.
    [[nodiscard]] Span partAfterSubject(Span clause, bool opens) const
    {
        const qsizetype from = endOf(m_subject.said);
        if (endOf(clause) <= from) {
            return {clause.start, 0};
        }
        const Span part = clause.start < from ? Span{from, endOf(clause) - from} : clause;
        return opens ? withoutLead(m_scene, part) : part;
    }

    // 分享了…做法: and 就是其中一位, lead to the practice.
    [[nodiscard]] bool leadsOn(Span part) const
    {
        const QStringView said = m_layout.view(part);
        const bool tells =
            containsAny(said, words("tellVerb")) && m_layout.folded.mid(endOf(part), 1) == QStringLiteral(":");
        return tells || containsAny(said, words("oneOfThem")) || startsWithAny(said, words("introduces"));
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
        const Sentence *after = neighbourOf(m_layout, m_subject.sentence, 1);
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

bool matchesAny(const Scene &scene, const char *finder, QStringView words)
{
    const auto &rules = scene.rules.of(QString::fromLatin1(finder));
    return std::any_of(rules.begin(), rules.end(), [words](const Rule *rule) {
        return rule->worthATry(words) && rule->pattern.match(words).hasMatch();
    });
}

} // namespace shixi::extraction
