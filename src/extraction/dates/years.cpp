#include "extraction/dates/years.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr int c_yearEnd = 11;
constexpr int c_soon = 7; // days a dateline may run ahead of the day of publication
constexpr int c_halfYear = 183; // a day farther ahead of it is one of the year before

bool anyMeets(const std::vector<Hit> &hits, Span span)
{
    return std::any_of(hits.begin(), hits.end(), [span](const Hit &hit) {
        return overlap(hit.value, span);
    });
}

// 2024年春季比武现场: the year is part of the name of what happens.
bool namesEvent(const std::vector<Hit> &years, Span date)
{
    return std::any_of(years.begin(), years.end(), [date](const Hit &year) {
        return year.rule->id == QLatin1String("anchor.named") && overlap(year.value, date);
    });
}

} // namespace

void YearReader::enterSentence(const Sentence &sentence, const std::vector<Hit> &dates)
{
    if (sentence.paragraph != m_paragraph) {
        m_nearYear = 0;
        m_nearMonth = 0;
        m_toldYear = 0;
        m_frameHere = false;
    }
    if (sentence.section != m_section) {
        m_section = sentence.section;
        openFrame(QStringView(m_section));
        m_frameSaid = false;
    }
    m_nearHere = false;
    m_paragraph = sentence.paragraph;
    m_sentence = sentence.span;
    m_plans = hitsOf(m_scene, QStringLiteral("plan"), sentence.span);
    openFrame(m_scene.layout.view(sentence.span));
    lookAhead(sentence, dates);
}

// 如今年轻人: no year.
bool YearReader::saysThisYear(const QString &text)
{
    static const QRegularExpression thisYear(QStringLiteral("(?<!如)今年(?![轻迈幼龄纪])"));
    return thisYear.match(text).hasMatch();
}

// 5月28日印发，自2024年7月1日起施行: the year of the later date is that of the earlier one, if the later one is a day
// of its own or names the event. 刷新了1998年的纪录 gives none.
void YearReader::lookAhead(const Sentence &sentence, const std::vector<Hit> &dates)
{
    const std::vector<Hit> years =
        dates.size() > 1 ? hitsOf(m_scene, QStringLiteral("anchor"), sentence.span) : std::vector<Hit>();
    m_later = {};
    m_laterBegins = false;
    for (const Hit &hit : dates) {
        DatePoint point = dateValueOf(hit).from;
        const bool firm = point.month > 0 || namesEvent(years, hit.value);
        const qsizetype rest = endOf(sentence.span) - endOf(hit.value);
        const QStringView after = m_scene.layout.view({endOf(hit.value), std::min<qsizetype>(rest, 2)});
        const bool begins = after.startsWith(u'起');
        if (begins && !point.relative.isEmpty()) {
            point.year = relativeYear(point.relative); // 3月27日通过，今年5月1日起施行
        }
        if (point.year > 0 && firm && !anyMeets(m_plans, hit.value) && (begins || !standsAside(hit.value))
            && !namesSomethingElse(hit.value)) {
            m_later = point;
            m_laterBegins = begins;
            return;
        }
    }
}

bool YearReader::resolve(DateValue &value, Span place, bool qualifies)
{
    m_planned = anyMeets(m_plans, place);
    m_counts = isCounted(place);
    if (value.from.year == 0) {
        value.from.year = yearFor(value.from);
    }
    if (value.to && value.to->year == 0 && !value.to->relative.isEmpty()) {
        m_toldYear = value.from.year > 0 ? value.from.year : m_toldYear; // 2020年9月至次年2月
        value.to->year = yearFor(*value.to);
    }
    if (value.from.year == 0) {
        return false;
    }
    remember(value, qualifies || standsAside(place));
    return true;
}

void YearReader::remember(const DateValue &value, bool aside)
{
    const bool later = value.to && value.to->year > 0;
    m_toldYear = later ? value.to->year : value.from.year;
    if (value.to || m_planned || aside) {
        return;
    }
    m_nearHere = true;
    m_nearYear = value.from.year;
    m_nearMonth = value.from.month;
    m_lastYear = value.from.year;
    m_frame = value.from.relative.isEmpty() ? m_frame : 0;
}

// 截至10月底 is a count of the present, whatever year was told before.
bool YearReader::isCounted(Span place) const
{
    static const QRegularExpression counted(QStringLiteral("截[至止]到?$"));
    return counted.match(m_scene.layout.view({m_sentence.start, place.start - m_sentence.start})).hasMatch();
}

// 12月19日，2004年1月立项的工程完成交接; 自2015年4月起负责的老王退休: the year is that of the noun.
bool YearReader::namesSomethingElse(Span place) const
{
    static const QRegularExpression noun(
        QStringLiteral("^[^,。;:、《]{0,12}?的(?!通知|决定|意见)|"
                       "^起(?![^,。;:]{0,6}?(?:[施实试推]行|实施|执行|生效|启用|开放|运行))"));
    const QStringView after = m_scene.layout.view({endOf(place), endOf(m_sentence) - endOf(place)});
    return noun.match(after).hasMatch() || meetsAny(m_scene.layout.quotes, place);
}

// 比2019年增长, 1998年以来: named only to compare with.
bool YearReader::standsAside(Span place) const
{
    const QStringView before = m_scene.layout.view({m_sentence.start, place.start - m_sentence.start});
    const QStringView after = m_scene.layout.view({endOf(place), endOf(m_sentence) - endOf(place)});
    const QStringList &leads = m_scene.rules.words(QStringLiteral("asideBefore"));
    const QStringList &tails = m_scene.rules.words(QStringLiteral("asideAfter"));
    return std::any_of(leads.begin(),
                       leads.end(),
                       [before](const QString &word) {
                           return before.endsWith(word);
                       })
        || std::any_of(tails.begin(), tails.end(), [after](const QString &word) {
               return after.startsWith(word);
           });
}

// 2023年，全厂…: what follows is told of that year.
void YearReader::openFrame(QStringView text)
{
    for (const Rule *rule : m_scene.rules.of(QStringLiteral("frame"))) {
        const auto match = rule->pattern.match(text);
        if (match.hasMatch()) {
            m_frame = match.captured(QStringLiteral("y")).toInt();
            m_lastYear = m_frame;
            m_frameHere = true;
            m_frameSaid = true;
        }
    }
}

int YearReader::relativeYear(const QString &relative) const
{
    if (m_scene.rules.words(QStringLiteral("sameYear")).contains(relative)) {
        return m_toldYear;
    }
    if (m_scene.rules.words(QStringLiteral("nextYear")).contains(relative)) {
        return m_toldYear > 0 ? m_toldYear + 1 : 0;
    }
    const std::optional<int> &anchor = m_scene.anchor.year;
    return anchor ? *anchor + m_scene.rules.score(QStringLiteral("year.") + relative) : 0;
}

int YearReader::laterYearFor(const DatePoint &point) const
{
    if (m_later.year == 0 || (m_later.month == 0 && point.month >= c_yearEnd)) {
        return 0; // 12月28日，2025年工作会议召开: by then events are named after the year to come
    }
    const int year =
        m_laterBegins && m_later.month > 0 && m_later.month < point.month ? m_later.year - 1 : m_later.year;
    const std::optional<QDate> &published = m_scene.anchor.published;
    return (!published || std::abs(year - published->year()) <= 1) && !isBeforeGiven(year) ? year : 0;
}

int YearReader::yearFor(const DatePoint &point) const
{
    if (!point.relative.isEmpty()) {
        return relativeYear(point.relative);
    }
    if (m_nearYear > 0 && m_nearMonth > 0 && point.month >= m_nearMonth && !m_planned) {
        return m_nearHere || !isBeforeGiven(m_nearYear) ? m_nearYear : 0;
    }
    if (const int later = laterYearFor(point); later > 0) {
        return later;
    }
    const int told = m_frame > 0 && !m_counts ? fromFrame() : fromAnchor(point);
    return m_nearYear > 0 && m_nearYear != told ? 0 : told; // another year stands nearer
}

// Who read the text has told its year: one of the past that stands near gives it to no bare day.
bool YearReader::isBeforeGiven(int year) const
{
    const bool given = m_scene.article.anchorYear || m_scene.article.published;
    return given && m_scene.anchor.year && year < *m_scene.anchor.year;
}

int YearReader::fromFrame() const
{
    const std::optional<int> &anchor = m_scene.anchor.year;
    if (isBeforeGiven(m_frame)) {
        return 0;
    }
    if (m_frameSaid && m_saysThisYear && anchor && anchor != m_frame) {
        return 0; // the text tells of both years
    }
    if (m_frameHere || anchor == m_frame) {
        return m_lastYear == m_frame || anchor == m_frame ? m_frame : 0;
    }
    const bool justEnded = anchor && *anchor == m_frame + 1;
    return justEnded && m_lastYear == m_frame ? m_frame : 0;
}

// 12月28日 in a text of early January is last year's; 展期至10月8日 is to come.
int YearReader::fromAnchor(const DatePoint &point) const
{
    const Anchor &anchor = m_scene.anchor;
    if (!anchor.year) {
        return 0;
    }
    const QDate date(*anchor.year, std::max(point.month, 1), std::max(point.day, 1));
    const bool ahead = anchor.published && date.isValid() && date > anchor.published->addDays(c_soon);
    if (!ahead || m_planned) {
        return *anchor.year;
    }
    return date > anchor.published->addDays(c_halfYear) ? *anchor.year - 1 : 0;
}

} // namespace shixi::extraction
