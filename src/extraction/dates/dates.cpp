#include "extraction/dates/years.h"
#include "text/fold.h"

#include <QSet>

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_leastEvent = 8; // characters of event beside the date
constexpr int c_leastWords = 2;
constexpr qsizetype c_shortEvent = 6; // characters of a subject that tells too little
constexpr qsizetype c_longestTold = 100;

// 2019年5月发布的《守则》: the date belongs to that noun. Length 0 where it does not.
Span qualifierAfter(const Scene &scene, Span sentence, Span date)
{
    const QStringView rest = scene.layout.view({endOf(date), endOf(sentence) - endOf(date)});
    for (const Rule *rule : scene.rules.of(QStringLiteral("qualifying"))) {
        const auto match = rule->pattern.match(rest);
        if (match.hasMatch()) {
            return {endOf(date), match.capturedLength()};
        }
    }
    return {endOf(date), 0};
}

// 9日上午 behind a dateline: the day is one of the week before the text was published, or it is none.
bool completesDay(DateValue &value, const std::optional<QDate> &published)
{
    constexpr int c_week = 7;
    for (int back = 0; published && back < c_week; ++back) {
        const QDate day = published->addDays(-back);
        if (day.day() == value.from.day) {
            value.from.year = day.year();
            value.from.month = day.month();
            return true;
        }
    }
    return false;
}

// 的, 以前的: tells of no act that the date would be the date of.
bool isBare(QStringView qualifier)
{
    static const QRegularExpression bare(QStringLiteral("^(?:[以之][前后来])?的$"));
    return bare.match(qualifier).hasMatch();
}

// The title that the date belongs to, right behind 发布的.
QString titleAt(const Layout &layout, qsizetype place)
{
    const auto title = std::lower_bound(layout.titles.begin(), layout.titles.end(), place, [](Span span, qsizetype at) {
        return span.start < at;
    });
    const bool there = title != layout.titles.end() && title->start == place;
    return there ? layout.original(*title) : QString();
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

// 自何时以来, 何时前完成, 《守则》（何时起施行）: what leans on the date cannot do without it.
bool leansOnDate(QStringView head, QStringView tail)
{
    static const QRegularExpression leaning(
        QStringLiteral("^ ?(?:以[来后前]|之[前后间]|[前后止间里内底初末)）]|年间|期间|至今|起(?:$|[,，、)）])|"
                       "起?[^,，。;；:：]{0,12}?(?:以来|以后|之后|至今))"));
    static const QRegularExpression opened(QStringLiteral("[(（] ?[^()（）]{0,2}$"));
    return leaning.match(tail).hasMatch() || opened.match(head).hasMatch();
}

bool hasWords(const QString &event)
{
    const auto letters = std::count_if(event.begin(), event.end(), [](QChar c) {
        return c.isLetterOrNumber();
    });
    return letters >= c_leastWords;
}

// Empty where nothing is told beside the date.
QString eventText(const Scene &scene, Span evidence, Span date)
{
    static const QRegularExpression marks(QStringLiteral("^[，,：:；;、的\\s]+|[，,：:；;、\\s]+$"));
    static const QRegularExpression from(QStringLiteral("^起(?![草点源])"));
    QString head = scene.layout.original({evidence.start, date.start - evidence.start});
    QString tail = scene.layout.original({endOf(date), endOf(evidence) - endOf(date)});
    const bool leaning = leansOnDate(head, tail);
    for (const QString &lead : scene.rules.words(QStringLiteral("dateLead"))) {
        if (head.endsWith(lead) && !leaning) {
            head.chop(lead.size());
            tail.remove(from); // 自7月起开通
            break;
        }
    }
    const bool open = leaning || from.match(tail).hasMatch(); // 起施行, without 自
    QString event = head + (open ? QStringLiteral("何时") + tail : tail.remove(marks));
    event.remove(marks);
    return hasWords(open ? head + tail : event) ? event : QString();
}

// What the date says as far as the text tells it: 1846年 for 道光二十六年（1846年）.
QString ancientDate(const Hit &hit, const QString &surface)
{
    static const QRegularExpression spare(QStringLiteral("[ “”‘’]"));
    const QString western = hit.text("w") + hit.text("w2");
    if (western.isEmpty()) {
        return surface.simplified().remove(spare);
    }
    static const QRegularExpression parts(QStringLiteral("^(?:公元)? ?(前?) ?(\\d+)"));
    const auto match = parts.match(western);
    const bool early = match.captured(2).size() < 4 || !match.captured(1).isEmpty();
    return (early ? QStringLiteral("公元") : QString()) + match.captured(1) + match.captured(2) + u'年';
}

bool isAncient(const Hit &hit)
{
    return hit.rule->id.endsWith(QLatin1String("era")) || hit.rule->id.endsWith(QLatin1String("reign_span"))
        || hit.rule->id.startsWith(QLatin1String("date.regnal"));
}

// Goes through the text once; each date knows the years told before it.
class DateFinder
{
public:
    explicit DateFinder(Scene &scene)
        : m_scene(scene)
        , m_years(scene)
    {
    }

    std::vector<Candidate> find()
    {
        for (std::size_t i = 0; i < m_scene.layout.sentences.size(); ++i) {
            const std::vector<Hit> hits = hitsOf(m_scene, QStringLiteral("date"), m_scene.layout.sentences[i].span);
            m_years.enterSentence(m_scene.layout.sentences[i], hits);
            for (const Hit &hit : hits) {
                read(hit, static_cast<int>(i));
            }
        }
        m_scene.take(m_taken);
        return std::move(m_found);
    }

private:
    void read(const Hit &hit, int sentence)
    {
        DateValue value = dateValueOf(hit);
        const bool alone = value.from.month == 0 && value.from.day > 0;
        if (meetsAny(m_scene.layout.titles, hit.value) || !value.possible()
            || (alone && !completesDay(value, m_scene.anchor.published))) {
            return;
        }
        m_taken.push_back(hit.value);
        const Span whole = m_scene.layout.sentences[static_cast<std::size_t>(sentence)].span;
        const Span qualifier = qualifierAfter(m_scene, whole, hit.value);
        const bool dated = isAncient(hit) || m_years.resolve(value, hit.value, qualifier.length > 0);
        if (!dated) {
            report(hit, sentence);
        }
        const bool plain = value.from.month == 0 && value.from.part.isEmpty() && !value.to && !isAncient(hit);
        const bool parted = !value.from.relative.isEmpty() && !value.from.part.isEmpty();
        const bool vague = value.from.month == 0 && !parted && !hit.rule->id.endsWith(QLatin1String("festival"));
        if ((!dated && vague) || (plain && isBare(m_scene.layout.view(qualifier)))) {
            return; // 今年 of an unknown year tells nothing, nor does 2022年的工作
        }
        keep(hit, value, sentence, qualifier, dated);
    }

    void keep(const Hit &hit, const DateValue &value, int sentence, Span qualifier, bool dated)
    {
        const QString surface = m_scene.layout.original(hit.value);
        const Sentence &whole = m_scene.layout.sentences[static_cast<std::size_t>(sentence)];
        const Span evidence = eventSpan(m_scene, whole, hit.value);
        Candidate date = m_scene.candidate(Kind::DateEvent, *hit.rule, sentence, hit.value, evidence);
        date.fact.answer = isAncient(hit) ? ancientDate(hit, surface)
            : dated                       ? value.written()
                                          : surface.simplified().remove(u' ');
        if (repeats(m_found, date)) {
            return;
        }
        date.fact.surface = surface == date.fact.answer ? QString() : surface;
        date.fact.subject = eventText(m_scene, evidence, hit.value);
        if (date.fact.subject.size() < c_shortEvent && whole.span.length <= c_longestTold) {
            date.fact.subject = eventText(m_scene, whole.span, hit.value); // 何时起施行: what does, stands before
        }
        date.yearless = !dated;
        const QString title = qualifier.length > 0 ? titleAt(m_scene.layout, endOf(qualifier)) : QString();
        if (!title.isEmpty()) {
            const QString said = m_scene.layout.original(qualifier);
            const qsizetype from = said.startsWith(u'起') ? 1 : 0;
            date.fact.subject = title + said.sliced(from, said.size() - 1 - from);
            if (toldBefore(date.fact.answer + title)) {
                return; // says again which document is meant
            }
        }
        if (date.fact.subject.isEmpty()) {
            return; // nothing but the date itself
        }
        m_found.push_back(std::move(date));
    }

    bool toldBefore(const QString &dateAndTitle)
    {
        const QString key = text::normalForm(dateAndTitle);
        const bool known = m_told.contains(key);
        m_told.insert(key);
        return known;
    }

    void report(const Hit &hit, int sentence)
    {
        const int paragraph = m_scene.layout.sentences[static_cast<std::size_t>(sentence)].paragraph;
        m_scene.tell({"extraction.unanchored-date",
                      "paragraph " + std::to_string(paragraph),
                      {m_scene.layout.original(hit.value).toStdString()},
                      Severity::Warning});
    }

    Scene &m_scene;
    YearReader m_years;
    std::vector<Candidate> m_found;
    std::vector<Span> m_taken;
    QSet<QString> m_told; // asked only, never walked
};

} // namespace

std::vector<Candidate> findDates(Scene &scene)
{
    return DateFinder(scene).find();
}

} // namespace shixi::extraction
