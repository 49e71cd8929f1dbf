#include "extraction/datevalue.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_leastEvent = 8; // characters of event beside the date
constexpr int c_soon = 7; // days a dateline may run ahead of the day of publication
constexpr int c_halfYear = 183; // a day farther ahead of it is one of the year before

bool anyMeets(const std::vector<Hit> &hits, Span span)
{
    return std::any_of(hits.begin(), hits.end(), [span](const Hit &hit) {
        return overlap(hit.value, span);
    });
}

// Gives every date of one text its year: its own; the one beside it; the one the text is telling of; what 今年 means.
// Where these disagree there is none.
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
            m_frameHere = false;
        }
        if (sentence.section != m_section) {
            m_section = sentence.section;
            openFrame(QStringView(m_section));
        }
        m_paragraph = sentence.paragraph;
        m_laterYear = 0;
        m_plans = hitsOf(m_scene, QStringLiteral("plan"), sentence.span);
        openFrame(m_scene.layout.view(sentence.span));
    }

    void lookAhead(const std::vector<Hit> &hits)
    {
        for (const Hit &hit : hits) {
            if (m_laterYear == 0 && !anyMeets(m_plans, hit.value)) {
                m_laterYear = dateValueOf(hit).from.year;
            }
        }
    }

    bool resolve(DateValue &value, Span place)
    {
        m_planned = anyMeets(m_plans, place);
        if (value.from.year == 0) {
            value.from.year = yearFor(value.from);
        }
        if (value.to && value.to->year == 0 && !value.to->relative.isEmpty()) {
            value.to->year = yearFor(*value.to);
        }
        if (value.from.year == 0) {
            return false;
        }
        if (!value.to && !m_planned) {
            m_nearYear = value.from.year;
            m_nearMonth = value.from.month;
            m_lastYear = value.from.year;
            m_frame = value.from.relative.isEmpty() ? m_frame : 0;
        }
        return true;
    }

private:
    // 2023年，全厂…: what follows is told of that year.
    void openFrame(QStringView text)
    {
        for (const Rule *rule : m_scene.rules.of(QStringLiteral("frame"))) {
            const auto match = rule->pattern.match(text);
            if (match.hasMatch()) {
                m_frame = match.captured(QStringLiteral("y")).toInt();
                m_lastYear = m_frame;
                m_frameHere = true;
            }
        }
    }

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
        if (m_nearYear > 0 && m_nearMonth > 0 && point.month >= m_nearMonth && !m_planned) {
            return m_nearYear;
        }
        if (m_laterYear > 0) {
            return m_laterYear;
        }
        const int told = m_frame > 0 ? fromFrame() : fromAnchor(point);
        return m_nearYear > 0 && m_nearYear != told ? 0 : told; // another year stands nearer
    }

    [[nodiscard]] int fromFrame() const
    {
        const std::optional<int> &anchor = m_scene.anchor.year;
        if (m_frameHere || anchor == m_frame) {
            return m_lastYear == m_frame || anchor == m_frame ? m_frame : 0;
        }
        const bool justEnded = anchor && *anchor == m_frame + 1;
        return justEnded && m_lastYear == m_frame ? m_frame : 0;
    }

    // 12月28日 in a text of early January is last year's; 展期至10月8日 is to come.
    [[nodiscard]] int fromAnchor(const DatePoint &point) const
    {
        const Anchor &anchor = m_scene.anchor;
        if (!anchor.year) {
            return 0;
        }
        const QDate date(*anchor.year, point.month, std::max(point.day, 1));
        const bool ahead = anchor.published && date.isValid() && date > anchor.published->addDays(c_soon);
        if (!ahead || m_planned) {
            return *anchor.year;
        }
        return date > anchor.published->addDays(c_halfYear) ? *anchor.year - 1 : 0;
    }

    Scene &m_scene;
    std::vector<Hit> m_plans; // of the sentence
    QString m_section;
    int m_paragraph = 0;
    int m_nearYear = 0;
    int m_nearMonth = 0;
    int m_laterYear = 0;
    int m_lastYear = 0; // stated last, anywhere before
    int m_frame = 0; // the year the text says it tells of
    bool m_frameHere = false; // in this paragraph
    bool m_planned = false;
};

// 2019年5月发布的《守则》同时废止: the date belongs to a noun, what the clause tells has another.
bool qualifiesNoun(const Scene &scene, Span sentence, Span date)
{
    const QStringView rest = scene.layout.view({endOf(date), endOf(sentence) - endOf(date)});
    const auto rules = scene.rules.of(QStringLiteral("qualifying"));
    return std::any_of(rules.begin(), rules.end(), [rest](const Rule *rule) {
        return rule->pattern.match(rest).hasMatch();
    });
}

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
    static const QRegularExpression from(QStringLiteral("^起(?![草点源])"));
    for (const QString &lead : scene.rules.words(QStringLiteral("dateLead"))) {
        if (head.endsWith(lead)) {
            head.chop(lead.size());
            tail.remove(from); // 自7月起开通
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
            if (!ancient && !years.resolve(value, hit.value)) {
                scene.findings.push_back({"extraction.unanchored-date",
                                          "paragraph " + std::to_string(sentence.paragraph),
                                          {surface.toStdString()},
                                          Severity::Warning});
                continue;
            }
            if (qualifiesNoun(scene, sentence.span, hit.value)) {
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
