#include "extraction/scene.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr int c_leastArticles = 3; // fewer are quoted, not the rules themselves
constexpr qsizetype c_longestLabel = 24;
constexpr qsizetype c_longestDuty = 120;
constexpr qsizetype c_longestReach = 320; // from who is named to what the row below says
constexpr qsizetype c_longestCondition = 40;
constexpr qsizetype c_leastDuty = 4;

bool opensWithAny(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [text](const QString &word) {
        return text.startsWith(word);
    });
}

// A part of a sentence between semicolons, without the number before it.
struct Segment {
    Span span;
    int sentence = 0;
    bool isArticle = false; // 第三条, 5.2.1
    bool isItem = false; // (一), 2.
};

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
        if (!isRegulation()) {
            return {};
        }
        bool begun = false;
        for (std::size_t i = 0; i < m_layout.sentences.size(); ++i) {
            enterHeading(m_layout.sentences[i].span.start);
            for (const Segment &segment : segmentsOf(static_cast<int>(i))) {
                begun = begun || segment.isArticle || m_numberedHeading;
                if (begun) {
                    readSegment(segment);
                }
            }
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] qsizetype labelLength(const char *finder, Span where) const
    {
        const Span head{where.start, std::min(where.length, c_longestLabel)};
        const std::vector<Hit> hits = hitsOf(m_scene, QString::fromLatin1(finder), head);
        return hits.empty() ? 0 : endOf(hits.front().value) - where.start;
    }

    // A text is a regulation by its build: articles that are counted, or numbered rules of a text that calls itself
    // one.
    [[nodiscard]] bool isRegulation() const
    {
        int articles = 0;
        int numbered = 0;
        const auto count = [&](Span line) {
            const bool labelled = labelLength("article", line) > 0;
            articles += labelled && m_layout.folded[line.start] == u'第' ? 1 : 0;
            numbered += labelled && m_layout.folded[line.start] != u'第' ? 1 : 0;
        };
        for (const Span heading : m_layout.headings) {
            count(heading);
        }
        for (const Sentence &sentence : m_layout.sentences) {
            count(sentence.span);
        }
        const QStringList &books = m_scene.rules.words(QStringLiteral("ruleBook"));
        return articles >= c_leastArticles
            || (numbered >= c_leastArticles && std::any_of(books.begin(), books.end(), [this](const QString &book) {
                    return m_layout.folded.contains(book);
                }));
    }

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
        const qsizetype label = std::max(labelLength("article", *passed), labelLength("item", *passed));
        m_numberedHeading = m_numberedHeading || labelLength("article", *passed) > 0;
        const Span name{passed->start + label, passed->length - label};
        for (const Hit &hit : hitsOf(m_scene, QStringLiteral("bearer"), name)) {
            const bool plain = endOf(hit.value) == endOf(name);
            m_bearer = Bearer{hit.rule, hit.value, {name.start, 0}, hit.value.start, true, plain};
        }
    }

    [[nodiscard]] std::vector<Segment> segmentsOf(int index) const
    {
        const Span sentence = m_layout.sentences[static_cast<std::size_t>(index)].span;
        std::vector<Segment> segments;
        qsizetype start = sentence.start;
        for (qsizetype i = sentence.start; i <= endOf(sentence); ++i) {
            const bool end = i == endOf(sentence);
            const QChar mark = end ? QChar(u';') : m_layout.folded[i];
            const bool opens = mark == u':' && labelLength("item", {i + 1, endOf(sentence) - i - 1}) > 0;
            if ((mark == u';' && !meetsAny(m_layout.titles, {i, 1})) || opens) {
                const Segment segment = segmentOf({start, i + (opens ? 1 : 0) - start}, index);
                if (segment.span.length > 0) {
                    segments.push_back(segment);
                }
                start = i + 1;
            }
        }
        return segments;
    }

    [[nodiscard]] Segment segmentOf(Span span, int sentence) const
    {
        Segment segment{span, sentence, false, false};
        const auto skip = [&segment](qsizetype length) {
            segment.span = {segment.span.start + length, segment.span.length - length};
            return length > 0;
        };
        segment.isArticle = skip(labelLength("article", segment.span));
        segment.isItem = skip(labelLength("item", segment.span));
        static const QString ends = QStringLiteral("。!? ”");
        while (segment.span.length > 0 && ends.contains(m_layout.folded[endOf(segment.span) - 1])) {
            --segment.span.length;
        }
        return segment;
    }

    void readSegment(const Segment &segment)
    {
        const bool opensRows = m_layout.view(segment.span).endsWith(u':');
        if (m_bearer && !m_bearer->inHeading && !segment.isItem) {
            m_bearer.reset();
        }
        const std::vector<Hit> hits = hitsOf(m_scene, QStringLiteral("duty"), segment.span);
        for (std::size_t i = 0; i < hits.size(); ++i) {
            const qsizetype end = i + 1 < hits.size() ? hits[i + 1].value.start : endOf(segment.span);
            const bool last = i + 1 == hits.size();
            if (last && opensRows && namesRows(endOf(hits[i].value), end)) {
                const Span lead{endOf(hits[i].value), end - 1 - endOf(hits[i].value)};
                m_bearer = Bearer{hits[i].rule, hits[i].value, lead, hits[i].value.start, false, false};
            } else {
                tell(hits[i], segment, i == 0 ? segment.span.start : hits[i].value.start, end);
            }
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
        const QStringView lead = m_layout.view({from, to - from});
        const QStringList &words = m_scene.rules.words(QStringLiteral("dutyList"));
        return std::any_of(words.begin(), words.end(), [lead](const QString &word) {
            return lead.chopped(1).endsWith(word);
        });
    }

    // What goes on about the same bearer: clauses that open with a verb or what stands before one.
    [[nodiscard]] Span practiceOf(Span rest, qsizetype sentenceEnd) const
    {
        const QStringList &verbs = m_scene.rules.words(QStringLiteral("dutyVerb"));
        Span told{rest.start, 0};
        for (const Span clause : clausesOf(m_layout, rest)) {
            const bool first = told.length == 0;
            const QChar mark = clause.start > rest.start ? m_layout.folded[clause.start - 1] : QChar(u',');
            const bool goesOn = mark == u':' || opensWithAny(m_layout.view(clause), verbs);
            if (!first && (!goesOn || endOf(clause) - rest.start > c_longestDuty)) {
                break;
            }
            const qsizetype end = std::min(endOf(clause), sentenceEnd);
            told = {first ? clause.start : told.start, end - (first ? clause.start : told.start)};
        }
        return told;
    }

    void tell(const Hit &hit, const Segment &segment, qsizetype from, qsizetype end)
    {
        static const QString marks = QStringLiteral(",; :");
        const Span practice = practiceOf({endOf(hit.value), end - endOf(hit.value)}, end);
        const bool far = hit.value.start - from > c_longestCondition;
        const Span evidence = joined({far ? hit.value.start : from, 0}, practice);
        QString before = m_layout.original({evidence.start, hit.value.start - evidence.start});
        if (before.endsWith(u'由')) {
            before.chop(1);
            before += before.isEmpty() ? QString() : QStringLiteral("，");
        }
        add(hit.rule, hit.value, practice, evidence, before + m_layout.original(practice), segment.sentence);
    }

    void tellRow(const Segment &segment)
    {
        const QStringList &verbs = m_scene.rules.words(QStringLiteral("dutyVerb"));
        const bool far = endOf(segment.span) - m_bearer->from > c_longestReach;
        if (far || (m_bearer->needsVerb && !opensWithAny(m_layout.view(segment.span), verbs))) {
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
