#include "extraction/datevalue.h"
#include "text/fold.h"

#include <algorithm>
#include <set>

namespace shixi::extraction
{

namespace
{

// The years a sentence states as past or present, titles, quotations and plans apart.
std::vector<int> yearsStated(const Scene &scene, Span where)
{
    const std::vector<Hit> plans = hitsOf(scene, QStringLiteral("plan"), where);
    std::vector<int> years;
    for (const Hit &hit : hitsOf(scene, QStringLiteral("anchor"), where)) {
        const bool planned = std::any_of(plans.begin(), plans.end(), [&hit](const Hit &plan) {
            return overlap(plan.value, hit.value);
        });
        if (!planned && !meetsAny(scene.layout.titles, hit.value)) {
            // 截至2013年底 is written in the year after.
            const bool ended = hit.rule->id.endsWith(QLatin1String("past"));
            years.push_back(hit.text("y").toInt() + (ended ? 1 : 0));
        }
    }
    return years;
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

// Goes through the sentences until it knows what 今年 may mean.
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
        const std::optional<int> told = titleYear();
        if (m_opened && m_beside && (!told || m_beside == told)) {
            return m_beside;
        }
        if (!m_opened || told) {
            return told;
        }
        if (m_before) {
            return *m_before == *m_all.rbegin() ? m_before : std::nullopt;
        }
        return m_all.size() == 1 ? std::optional(*m_all.begin()) : std::nullopt;
    }

private:
    // 2024年工作综述, if the text tells of no later year.
    [[nodiscard]] std::optional<int> titleYear() const
    {
        for (const Span heading : m_scene.layout.headings) {
            const bool above =
                m_scene.layout.sentences.empty() || heading.start < m_scene.layout.sentences.front().span.start;
            const std::vector<int> years = above ? yearsStated(m_scene, heading) : std::vector<int>();
            if (years.size() == 1) {
                return m_all.empty() || years.front() >= *m_all.rbegin() ? std::optional(years.front()) : std::nullopt;
            }
        }
        return std::nullopt;
    }

    void read(const Sentence &sentence)
    {
        const std::vector<int> years = yearsStated(m_scene, sentence.span);
        const std::vector<Hit> opens = hitsOf(m_scene, QStringLiteral("open"), sentence.span);
        const bool relative = std::any_of(opens.begin(), opens.end(), [this](const Hit &hit) {
            return isRelative(hit);
        });
        // A year told beside 今年 is another one.
        if (!relative) {
            m_all.insert(years.begin(), years.end());
        }
        const bool alike = !years.empty() && std::equal(years.begin() + 1, years.end(), years.begin());
        if (!m_opened && !opens.empty() && !relative && alike) {
            m_beside = years.front();
        }
        m_opened = m_opened || !opens.empty();
        if (!m_opened && !years.empty()) {
            m_before = years.back();
        }
    }

    [[nodiscard]] bool isRelative(const Hit &open) const
    {
        return m_scene.rules.words(QStringLiteral("relYear")).contains(m_scene.layout.view(open.value).toString());
    }

    const Scene &m_scene;
    bool m_opened = false; // a date without its year has been seen
    std::optional<int> m_beside; // the year in the sentence of the first of them
    std::optional<int> m_before; // the last year stated before it
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
