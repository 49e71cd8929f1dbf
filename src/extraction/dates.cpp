#include "extraction/datevalue.h"

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_leastEvent = 8; // characters of event beside the date
constexpr int c_soon = 7; // days a dateline may run ahead of the day of publication

// Gives every date of one text its year: its own; the one beside it; what 今年 means.
class YearReader
{
public:
    explicit YearReader(Scene &scene)
        : m_scene(scene)
    {
    }

    void enterSentence(const Sentence &sentence)
    {
        if (sentence.paragraph != m_paragraph) {
            m_nearYear = 0;
            m_nearMonth = 0;
        }
        m_paragraph = sentence.paragraph;
        m_laterYear = 0;
    }

    void lookAhead(const std::vector<Hit> &hits)
    {
        for (const Hit &hit : hits) {
            if (m_laterYear == 0) {
                m_laterYear = dateValueOf(hit).from.year;
            }
        }
    }

    bool resolve(DateValue &value)
    {
        if (value.from.year == 0) {
            value.from.year = yearFor(value.from);
        }
        if (value.to && value.to->year == 0 && !value.to->relative.isEmpty()) {
            value.to->year = yearFor(*value.to);
        }
        if (value.from.year == 0) {
            return false;
        }
        if (!value.to) {
            m_nearYear = value.from.year;
            m_nearMonth = value.from.month;
        }
        return true;
    }

private:
    int yearFor(const DatePoint &point)
    {
        const QString &relative = point.relative;
        const QStringList &same = m_scene.rules.words(QStringLiteral("sameYear"));
        if (same.contains(relative)) {
            return m_nearYear;
        }
        if (!relative.isEmpty()) {
            return m_scene.anchor.year ? *m_scene.anchor.year + m_scene.rules.score(QStringLiteral("year.") + relative)
                                       : 0;
        }
        if (m_nearYear > 0 && m_nearMonth > 0 && point.month >= m_nearMonth) {
            return m_nearYear;
        }
        return m_laterYear > 0 ? m_laterYear : fromAnchor(point);
    }

    // 12月28日 in a text of early January is last year's.
    [[nodiscard]] int fromAnchor(const DatePoint &point) const
    {
        const Anchor &anchor = m_scene.anchor;
        if (!anchor.year) {
            return 0;
        }
        const QDate date(*anchor.year, point.month, std::max(point.day, 1));
        const bool ahead = anchor.published && date.isValid() && date > anchor.published->addDays(c_soon);
        return *anchor.year - (ahead ? 1 : 0);
    }

    Scene &m_scene;
    int m_paragraph = 0;
    int m_nearYear = 0;
    int m_nearMonth = 0;
    int m_laterYear = 0;
};

// The clause of the date, and the next ones until they say what happened.
Span eventSpan(const Scene &scene, const Sentence &sentence, Span date)
{
    Span span = clauseAround(scene.layout, sentence.span, date);
    while (span.length - date.length < c_leastEvent) {
        const Span next = clauseAfter(scene.layout, sentence.span, span);
        if (next.length == 0) {
            return span;
        }
        span = joined(span, next);
    }
    return span;
}

QString eventText(const Scene &scene, Span evidence, Span date)
{
    const Span before{evidence.start, date.start - evidence.start};
    const Span after{endOf(date), endOf(evidence) - endOf(date)};
    QString head = scene.layout.original(before);
    QString tail = scene.layout.original(after);
    for (const QString &lead : scene.rules.words(QStringLiteral("dateLead"))) {
        if (head.endsWith(lead)) {
            head.chop(lead.size());
            break;
        }
    }
    static const QRegularExpression marks(QStringLiteral("^[，,：:；;、的\\s]+|[，,：:；;、\\s]+$"));
    QString event = head + tail.remove(marks);
    event.remove(marks);
    return event;
}

} // namespace

std::vector<Candidate> findDates(Scene &scene)
{
    std::vector<Candidate> found;
    std::vector<Span> taken;
    YearReader years(scene);
    for (std::size_t i = 0; i < scene.layout.sentences.size(); ++i) {
        const Sentence &sentence = scene.layout.sentences[i];
        const std::vector<Hit> hits = hitsOf(scene, QStringLiteral("date"), sentence.span);
        years.enterSentence(sentence);
        years.lookAhead(hits);
        for (const Hit &hit : hits) {
            DateValue value = dateValueOf(hit);
            if (meetsAny(scene.layout.titles, hit.value) || !value.possible()) {
                continue;
            }
            taken.push_back(hit.value);
            const QString surface = scene.layout.original(hit.value);
            const bool ancient = hit.rule->id.endsWith(QLatin1String("era"));
            if (!ancient && !years.resolve(value)) {
                scene.findings.push_back({"extraction.unanchored-date",
                                          "paragraph " + std::to_string(sentence.paragraph),
                                          {surface.toStdString()},
                                          Severity::Warning});
                continue;
            }
            const Span evidence = eventSpan(scene, sentence, hit.value);
            Candidate date = scene.candidate(Kind::DateEvent, *hit.rule, static_cast<int>(i), hit.value, evidence);
            date.fact.answer = ancient ? surface.simplified().remove(u' ') : value.written();
            date.fact.surface = surface == date.fact.answer ? QString() : surface;
            date.fact.subject = eventText(scene, evidence, hit.value);
            found.push_back(std::move(date));
        }
    }
    scene.take(taken);
    return found;
}

} // namespace shixi::extraction
