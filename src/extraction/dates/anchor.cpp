#include "extraction/dates/datevalue.h"
#include "text/fold.h"

#include <algorithm>
#include <set>

namespace shixi::extraction
{

namespace
{

constexpr int c_earlyMonth = 3;
constexpr int c_lateMonth = 10;
constexpr std::ptrdiff_t c_opening = 8; // sentences
constexpr qsizetype c_restOfDay = 12; // 年12月31日 with spaces

// The years a sentence states as past or present, titles, quotations and plans apart.
std::vector<Hit> yearsStated(const Scene &scene, Span where)
{
    const std::vector<Hit> plans = hitsOf(scene, QStringLiteral("plan"), where);
    std::vector<Hit> years;
    for (const Hit &hit : hitsOf(scene, QStringLiteral("anchor"), where)) {
        const bool planned = std::any_of(plans.begin(), plans.end(), [&hit](const Hit &plan) {
            return overlap(plan.value, hit.value);
        });
        if (!planned && !meetsAny(scene.layout.titles, hit.value)) {
            years.push_back(hit);
        }
    }
    return years;
}

bool isOf(const Hit &hit, QLatin1String rule)
{
    return hit.rule->id.endsWith(rule);
}

// 截至2013年底 is written in the year after.
int yearOf(const Hit &hit)
{
    return hit.text("y").toInt() + (isOf(hit, QLatin1String(".past")) ? 1 : 0);
}

std::optional<QDate> dayOfDateline(const Scene &scene)
{
    static const QRegularExpression day(QStringLiteral("^(\\d{4}|[^年]{4})\\D(\\d+|[^月]+)\\D(\\d+|[^日]+)"));
    for (const Rule *rule : scene.rules.of(QStringLiteral("dateline"))) {
        const QString written = rule->pattern.match(scene.layout.folded).captured(QStringLiteral("v"));
        const auto parts = day.match(written);
        const auto number = [&parts](int at) {
            return static_cast<int>(text::parseNumber(parts.captured(at)).value_or(0));
        };
        const QDate date(number(1), number(2), number(3));
        if (parts.hasMatch() && date.isValid()) {
            return date;
        }
    }
    return std::nullopt;
}

// Goes through the sentences until it knows what 今年 may mean. Only what is told of the present tells it: a year of
// the past, though it be the only one in the text, does not.
class YearSearch
{
public:
    explicit YearSearch(const Scene &scene)
        : m_scene(scene)
    {
    }

    std::optional<int> year()
    {
        for (const Sentence &sentence : m_scene.layout.sentences) {
            read(sentence);
        }
        const int latest = m_all.empty() ? 0 : *m_all.rbegin();
        if (m_glossed) {
            return m_glossed; // the text says itself what it calls 今年
        }
        if (const std::optional<int> told = reviewedYear(); told && latest <= m_reviewed + 1) {
            return told; // it may well speak of the year after
        }
        for (const std::optional<int> &told :
             {besideYear(), titleYear(), countedYear(), m_relative ? std::nullopt : m_before, openingYear()}) {
            if (told && *told >= latest) {
                return told;
            }
        }
        return std::nullopt;
    }

private:
    // 12月28日，2025年工作会议召开: late in a year events are named after the one to come.
    [[nodiscard]] std::optional<int> besideYear() const
    {
        return m_firstMonth <= c_lateMonth ? m_beside : std::nullopt;
    }

    // 2024年工作综述, if the text tells of no later year.
    [[nodiscard]] std::optional<int> titleYear() const
    {
        static const QRegularExpression accounts(QStringLiteral(
            "20\\d\\d "
            "?年(?!的|前|代)[^,。;:]{0,24}?(?:工作|综述|总结|报告|情况|成绩|回顾|回眸|盘点|大事记|纪实|年会|论坛|会议|"
            "大会|比赛|大赛|活动)"));
        for (const Span heading : m_scene.layout.headings) {
            const bool above =
                m_scene.layout.sentences.empty() || heading.start < m_scene.layout.sentences.front().span.start;
            const std::vector<Hit> years = above ? yearsStated(m_scene, heading) : std::vector<Hit>();
            if (years.size() == 1 && accounts.match(m_scene.layout.view(heading)).hasMatch()) {
                return yearOf(years.front());
            }
        }
        return std::nullopt;
    }

    // 截至2024年11月底: it may be an old count, unless something is told of the rest of that year; the end of a year
    // needs nothing more.
    [[nodiscard]] std::optional<int> countedYear() const
    {
        const bool ended = m_countedMonth == 0;
        return m_counted > 0 && (ended || m_openMonth > m_countedMonth) ? std::optional(m_counted) : std::nullopt;
    }

    // 2025年2月8日…召开。今年3月…: a day told to the year at the opening, and what follows comes later in that year.
    // Where 去年 has a month the day may be of that year, so nothing is taken from it.
    [[nodiscard]] std::optional<int> openingYear() const
    {
        return m_opening > 0 && !m_lastYearDated && m_firstMonth >= m_openingMonth ? std::optional(m_opening)
                                                                                   : std::nullopt;
    }

    // 会议12月10日举行，总结2025年工作，部署2026年工作.
    [[nodiscard]] std::optional<int> reviewedYear() const
    {
        if (m_reviewed == 0 || m_firstMonth == 0) {
            return std::nullopt;
        }
        if (m_firstMonth >= c_lateMonth) {
            return m_reviewed;
        }
        return m_firstMonth <= c_earlyMonth ? std::optional(m_reviewed + 1) : std::nullopt;
    }

    void read(const Sentence &sentence)
    {
        const std::vector<Hit> years = yearsStated(m_scene, sentence.span);
        const std::vector<Hit> opens = hitsOf(m_scene, QStringLiteral("open"), sentence.span);
        const bool relative = std::any_of(opens.begin(), opens.end(), [this](const Hit &hit) {
            return isRelative(hit);
        });
        if (!m_opened && !opens.empty() && !relative) {
            m_beside = yearBeside(years);
        }
        if (!m_opened && opens.empty() && m_all.empty() && years.size() == 1) {
            m_before = framedYear(years.front());
        }
        if (!m_opened && opens.empty() && &sentence - m_scene.layout.sentences.data() < c_opening) {
            readOpening(years);
        }
        m_opened = m_opened || !opens.empty();
        std::for_each(years.begin(), years.end(), [this](const Hit &hit) {
            readYear(hit);
        });
        std::for_each(opens.begin(), opens.end(), [this](const Hit &hit) {
            readOpen(hit);
        });
        m_relative = m_relative || relative;
    }

    void readYear(const Hit &hit)
    {
        if (isOf(hit, QLatin1String(".glossed"))) {
            m_glossed = yearOf(hit) - m_scene.rules.score(QStringLiteral("year.") + hit.text("rel"));
        }
        m_all.insert(yearOf(hit));
        if (isOf(hit, QLatin1String(".past")) || isOf(hit, QLatin1String(".counted"))) {
            const int month = static_cast<int>(text::parseNumber(hit.text("m")).value_or(0));
            if (yearOf(hit) > m_counted || (yearOf(hit) == m_counted && month > m_countedMonth)) {
                m_counted = yearOf(hit);
                m_countedMonth = month;
            }
        }
        m_reviewed = isOf(hit, QLatin1String(".reviewed")) ? std::max(m_reviewed, yearOf(hit)) : m_reviewed;
    }

    void readOpening(const std::vector<Hit> &years)
    {
        static const QRegularExpression day(QStringLiteral("^ ?年 ?(\\d{1,2}) ?月 ?\\d{1,2} ?日"));
        for (const Hit &hit : years) {
            const QString after = m_scene.layout.folded.mid(endOf(hit.value), c_restOfDay);
            const auto match = day.match(after);
            if (match.hasMatch()) {
                m_opening = yearOf(hit);
                m_openingMonth = match.captured(1).toInt();
            }
        }
    }

    void readOpen(const Hit &hit)
    {
        static const QRegularExpression monthNext(QStringLiteral("^ ?\\d{1,2} ?月"));
        const QString after = m_scene.layout.folded.mid(endOf(hit.value), c_restOfDay);
        const bool lastYear = m_scene.layout.view(hit.value).startsWith(u"去年");
        m_lastYearDated = m_lastYearDated || (lastYear && monthNext.match(after).hasMatch());
        const int month = static_cast<int>(text::parseNumber(hit.text("om") + hit.text("om2")).value_or(0));
        m_firstMonth = m_firstMonth == 0 ? month : m_firstMonth;
        m_openMonth = std::max(m_openMonth, month);
    }

    // 2023年，全厂…: where the text begins so, and knows no 今年, it tells of that year.
    [[nodiscard]] static std::optional<int> framedYear(const Hit &hit)
    {
        return isOf(hit, QLatin1String(".framed")) ? std::optional(yearOf(hit)) : std::nullopt;
    }

    // 4月8日，2024年春季比武现场: the year is part of the name of what happens.
    [[nodiscard]] static std::optional<int> yearBeside(const std::vector<Hit> &years)
    {
        const auto named = std::find_if(years.begin(), years.end(), [](const Hit &hit) {
            return isOf(hit, QLatin1String(".named"));
        });
        return named == years.end() ? std::nullopt : std::optional(yearOf(*named));
    }

    [[nodiscard]] bool isRelative(const Hit &open) const
    {
        const QStringView said = m_scene.layout.view(open.value);
        const QStringList &words = m_scene.rules.words(QStringLiteral("relYear"));
        return std::any_of(words.begin(), words.end(), [said](const QString &word) {
            return said.startsWith(word);
        });
    }

    const Scene &m_scene;
    bool m_relative = false; // 今年 or its like has been seen
    bool m_opened = false; // a date without its year has been seen
    std::optional<int> m_beside; // the year in the sentence of the first of them
    std::optional<int> m_before; // the year the text opens with
    std::optional<int> m_glossed; // 今年（2019年）
    int m_opening = 0; // of a day told to the year before any other
    int m_openingMonth = 0;
    bool m_lastYearDated = false; // 去年10月
    int m_counted = 0; // 截至: the latest
    int m_countedMonth = 0;
    int m_reviewed = 0; // 总结2025年工作
    int m_firstMonth = 0; // of the dates without a year
    int m_openMonth = 0; // the last month of them
    std::set<int> m_all;
};

} // namespace

Anchor anchorOf(const Scene &scene)
{
    Anchor anchor;
    anchor.published = scene.article.published;
    if (!anchor.published && !scene.article.anchorYear) {
        anchor.published = dayOfDateline(scene);
    }
    anchor.year = scene.article.anchorYear;
    if (!anchor.year && anchor.published) {
        anchor.year = anchor.published->year();
    }
    if (!anchor.year) {
        anchor.year = YearSearch(scene).year();
    }
    return anchor;
}

} // namespace shixi::extraction
