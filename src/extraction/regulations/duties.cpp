#include "extraction/regulations/regulation.h"
#include "extraction/words.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_longestDuty = 120;
constexpr qsizetype c_longestReach = 320; // from who is named to what the row below says
constexpr qsizetype c_longestCondition = 40;
constexpr qsizetype c_leastDuty = 4;

// Who is named once, for the numbered rows that follow.
struct Bearer {
    const Rule *rule = nullptr;
    Span name;
    Span lead; // 应当履行下列职责, which the rows continue
    qsizetype from = 0; // where the evidence begins
    bool inHeading = false;
    bool needsVerb = false; // the heading does not say that duties follow
};

class DutyReader
{
public:
    explicit DutyReader(const Scene &scene)
        : m_scene(scene)
        , m_layout(scene.layout)
    {
    }

    std::vector<Candidate> read()
    {
        if (!isRegulation(m_scene)) {
            return {};
        }
        bool begun = false;
        for (std::size_t i = 0; i < m_layout.sentences.size(); ++i) {
            enterHeading(m_layout.sentences[i].span.start);
            for (const Segment &segment : segmentsOf(m_scene, static_cast<int>(i))) {
                begun = begun || segment.isArticle || m_numberedHeading;
                if (begun) {
                    readSegment(segment);
                }
            }
        }
        return std::move(m_found);
    }

private:
    // A heading that names who is charged speaks for the lines below it.
    void enterHeading(qsizetype before)
    {
        std::optional<Span> passed;
        while (m_heading < m_layout.headings.size() && m_layout.headings[m_heading].start < before) {
            passed = m_layout.headings[m_heading++];
        }
        if (!passed) {
            return;
        }
        m_bearer.reset();
        const qsizetype label = std::max(articleLabel(m_scene, *passed), itemLabel(m_scene, *passed));
        m_numberedHeading = m_numberedHeading || articleLabel(m_scene, *passed) > 0;
        const Span name{passed->start + label, passed->length - label};
        for (const Hit &hit : hitsOf(m_scene, QStringLiteral("bearer"), name)) {
            const bool plain = endOf(hit.value) == endOf(name);
            m_bearer = Bearer{hit.rule, hit.value, {name.start, 0}, hit.value.start, true, plain};
        }
    }

    // Where the last clause before the place begins, its mark included.
    [[nodiscard]] qsizetype markBefore(qsizetype from, qsizetype place) const
    {
        static const QString marks = QStringLiteral(",:");
        qsizetype at = place;
        while (at > from && !marks.contains(m_layout.folded[at - 1])) {
            --at;
        }
        return at;
    }

    // 应当登记并由某人陪同: one clause, one duty.
    [[nodiscard]] std::vector<Hit> hitsApart(Span where) const
    {
        std::vector<Hit> apart;
        for (Hit &hit : hitsOf(m_scene, QStringLiteral("duty"), where)) {
            const qsizetype before = apart.empty() ? -1 : endOf(apart.back().value);
            if (before < 0 || markBefore(before, hit.value.start) > before) {
                apart.push_back(std::move(hit));
            }
        }
        return apart;
    }

    void readSegment(const Segment &segment)
    {
        const bool opensRows = m_layout.view(segment.span).endsWith(u':');
        if (m_bearer && !m_bearer->inHeading && !segment.isItem) {
            m_bearer.reset();
        }
        const std::vector<Hit> hits = hitsApart(segment.span);
        qsizetype from = segment.span.start;
        for (std::size_t i = 0; i < hits.size(); ++i) {
            const bool last = i + 1 == hits.size();
            const qsizetype own = firstClauseEnd(hits[i].value, segment); // the next one's condition is not its own
            const qsizetype end = last
                ? endOf(segment.span)
                : std::max(endOf(hits[i].value),
                           conditionStart(hits[i + 1].value, std::min(own, hits[i + 1].value.start)));
            if (last && opensRows && namesRows(endOf(hits[i].value), end)) {
                const Span lead{endOf(hits[i].value), end - 1 - endOf(hits[i].value)};
                m_bearer = Bearer{hits[i].rule, hits[i].value, lead, hits[i].value.start, false, false};
            } else if (!last || !opensRows) { // 应当具备下列条件: says nothing without its rows
                tell(hits[i], segment, from, end);
            }
            from = end;
        }
        if (hits.empty() && opensRows && !segment.isItem) {
            for (const Hit &hit : hitsOf(m_scene, QStringLiteral("bearer"), segment.span)) {
                m_bearer = Bearer{hit.rule, hit.value, {hit.value.start, 0}, hit.value.start, false, false};
            }
        } else if (hits.empty() && m_bearer && (segment.isItem || m_bearer->inHeading)) {
            tellRow(segment);
        }
    }

    // 应当履行下列职责: what follows is what must be done. 应当具备下列条件: it is not.
    [[nodiscard]] bool namesRows(qsizetype from, qsizetype to) const
    {
        return endsWithAny(m_layout.view({from, to - from - 1}), m_scene.rules.words(QStringLiteral("dutyList")));
    }

    // Who is named after another has been spoken of may be left again by the next clause: 某党委负主体责任，负责人为
    // 第一责任人，并应当…. What only limits the duty speaks of nobody.
    [[nodiscard]] bool followsAnother(Span name, const Segment &segment) const
    {
        const qsizetype own = markBefore(segment.span.start, name.start);
        const std::vector<Span> before = clausesOf(m_layout, {segment.span.start, own - segment.span.start});
        return std::any_of(before.begin(), before.end(), [this](Span clause) {
            return clause.length > 0 && !limits(m_layout.view(clause));
        });
    }

    // 48小时 is no 时, and 检查中发现的问题 is what something is done about.
    [[nodiscard]] bool limits(QStringView words) const
    {
        const bool hours = endsWithAny(words, m_scene.rules.words(QStringLiteral("dutyNotWhen")));
        return (!hours && endsWithAny(words, m_scene.rules.words(QStringLiteral("dutyWhen"))))
            || startsWithAny(words, m_scene.rules.words(QStringLiteral("dutyFor")))
            || !hitsOf(m_scene, QStringLiteral("matter"), spanOf(words)).empty();
    }

    [[nodiscard]] Span spanOf(QStringView words) const
    {
        return {words.data() - m_layout.folded.constData(), words.size()};
    }

    [[nodiscard]] qsizetype firstClauseEnd(Span name, const Segment &segment) const
    {
        qsizetype at = endOf(name);
        while (at < endOf(segment.span) && m_layout.folded[at] != u',') {
            ++at;
        }
        return std::min(at + 1, endOf(segment.span));
    }

    // What goes on about the same bearer: clauses that open with a verb or what stands before one.
    [[nodiscard]] Span practiceOf(Span rest, bool alone) const
    {
        const QStringList &verbs = m_scene.rules.words(QStringLiteral("dutyVerb"));
        Span told{rest.start, 0};
        for (const Span clause : clausesOf(m_layout, rest)) {
            const bool first = told.length == 0;
            const QChar mark = clause.start > rest.start ? m_layout.folded[clause.start - 1] : QChar(u',');
            const bool goesOn = mark == u':' || startsWithAny(m_layout.view(clause), verbs);
            if (!first && (alone || !goesOn || endOf(clause) - rest.start > c_longestDuty)) {
                break;
            }
            const bool dangles = !first && m_layout.view(clause).endsWith(u'的'); // the condition of the next duty
            told = first ? clause : dangles ? told : joined(told, clause);
        }
        const QStringView words = m_layout.view(told);
        const bool torn =
            words.count(u'“') > words.count(u'”') && m_layout.folded.mid(endOf(told), 1) == QStringLiteral("”");
        return {told.start, told.length + (torn ? 1 : 0)};
    }

    // Where the words that limit the duty begin: 发生事故后, or what is done 由 whom.
    [[nodiscard]] qsizetype conditionStart(Span name, qsizetype from) const
    {
        static const QString marks = QStringLiteral(", ");
        const qsizetype clause = markBefore(from, name.start);
        const QStringView own = m_layout.view({clause, name.start - clause});
        const bool only = own == QStringView(u"须由") || own == QStringView(u"由") || own == QStringView(u"应当由");
        if (clause < name.start && !only) {
            return clause; // within its own clause
        }
        qsizetype end = clause;
        while (end > from && marks.contains(m_layout.folded[end - 1])) {
            --end;
        }
        const qsizetype start = markBefore(from, end);
        const QStringView words = m_layout.view({start, end - start});
        const bool says = words.contains(m_layout.view(name)); // would give the answer away
        return limits(words) && !says && end - start <= c_longestCondition ? start : clause;
    }

    void tell(const Hit &hit, const Segment &segment, qsizetype from, qsizetype end)
    {
        const Span practice =
            practiceOf({endOf(hit.value), end - endOf(hit.value)}, followsAnother(hit.value, segment));
        const Span evidence = joined({conditionStart(hit.value, from), 0}, practice);
        QString before = m_layout.original({evidence.start, hit.value.start - evidence.start});
        if (before.endsWith(u'由')) {
            before.chop(1);
            before.chop(before.endsWith(QStringLiteral("应当")) ? 2 : before.endsWith(u'须') ? 1 : 0);
            before += before.isEmpty() || before.endsWith(u'，') ? QString() : QStringLiteral("，");
        }
        add(hit.rule, hit.value, practice, evidence, before + m_layout.original(practice), segment.sentence);
    }

    void tellRow(const Segment &segment)
    {
        const QStringList &verbs = m_scene.rules.words(QStringLiteral("dutyVerb"));
        const bool far = endOf(segment.span) - m_bearer->from > c_longestReach;
        if (far || (m_bearer->needsVerb && !startsWithAny(m_layout.view(segment.span), verbs))) {
            return;
        }
        const QString lead = m_layout.original(m_bearer->lead);
        const QString subject = (lead.isEmpty() ? lead : lead + u'：') + m_layout.original(segment.span);
        const Span evidence = joined({m_bearer->from, 0}, segment.span);
        add(m_bearer->rule, m_bearer->name, segment.span, evidence, subject, segment.sentence);
    }

    void add(const Rule *rule, Span name, Span practice, Span evidence, const QString &subject, int sentence)
    {
        static const QString rows = QStringLiteral("下列情形"); // which are not said here
        const bool other =
            m_layout.view(evidence).contains(rows) || !hitsOf(m_scene, QStringLiteral("nonduty"), evidence).empty();
        if (other || practice.length < c_leastDuty || meetsAny(m_layout.titles, name)) {
            return;
        }
        Candidate made = m_scene.candidate(Kind::Duty, *rule, sentence, name, evidence);
        made.fact.unit = made.fact.answer;
        made.fact.practice = m_layout.original(practice);
        made.fact.subject = subject;
        m_found.push_back(std::move(made));
    }

    const Scene &m_scene;
    const Layout &m_layout;
    std::vector<Candidate> m_found;
    std::size_t m_heading = 0;
    bool m_numberedHeading = false;
    std::optional<Bearer> m_bearer;
};

} // namespace

std::vector<Candidate> findDuties(const Scene &scene)
{
    return DutyReader(scene).read();
}

} // namespace shixi::extraction
