#include "questions/asking/likeness.h"
#include "questions/dates/dates.h"
#include "questions/documents/documents.h"
#include "questions/documents/issuers.h"
#include "questions/documents/title.h"

#include <algorithm>
#include <array>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

// The text itself tells another date or another issuer of it: what it leaves open might be true as well.
bool isToldOtherwise(const Fact &other, const Fact &fact, const Asked &asked)
{
    const bool byWhen = !asked.words.at(QStringLiteral("when")).isEmpty();
    const bool byTopic = !asked.words.at(QStringLiteral("topic")).isEmpty();
    const bool otherDate =
        !other.docDate.isEmpty() && !fact.docDate.contains(other.docDate) && !other.docDate.contains(fact.docDate);
    const bool otherIssuer = !other.issuer.isEmpty() && !fact.issuer.isEmpty() && !other.issuer.contains(fact.issuer)
        && !fact.issuer.contains(other.issuer);
    return byTopic || otherIssuer || (byWhen && otherDate);
}

// Classes of papers that can stand for each other at the end of a title; few go with 若干.
const QStringList &classesBeside(const QString &word, const QString &frame)
{
    static const QStringList several{QStringLiteral("规定"), QStringLiteral("意见"), QStringLiteral("措施")};
    if (frame.endsWith(QStringLiteral("若干"))) {
        return several;
    }
    static const std::vector<QStringList> groups{
        {QStringLiteral("条例"), QStringLiteral("办法"), QStringLiteral("规定"), QStringLiteral("细则")},
        {QStringLiteral("行动计划"),
         QStringLiteral("行动方案"),
         QStringLiteral("行动纲要"),
         QStringLiteral("行动规划")},
        {QStringLiteral("实施方案"),
         QStringLiteral("实施意见"),
         QStringLiteral("实施办法"),
         QStringLiteral("实施细则")},
        {QStringLiteral("工作方案"),
         QStringLiteral("工作规则"),
         QStringLiteral("工作办法"),
         QStringLiteral("工作计划")},
        {QStringLiteral("意见"), QStringLiteral("通知"), QStringLiteral("决定"), QStringLiteral("规定")},
        {QStringLiteral("规则"), QStringLiteral("办法"), QStringLiteral("规定"), QStringLiteral("细则")},
        {QStringLiteral("措施"), QStringLiteral("意见"), QStringLiteral("办法"), QStringLiteral("规定")},
        {QStringLiteral("规划"), QStringLiteral("方案"), QStringLiteral("计划"), QStringLiteral("纲要")},
        {QStringLiteral("规范"), QStringLiteral("规程"), QStringLiteral("细则"), QStringLiteral("办法")},
        {QStringLiteral("指引"), QStringLiteral("规范"), QStringLiteral("办法"), QStringLiteral("细则")},
    };
    static const QStringList none;
    const auto found = std::ranges::find_if(groups, [&](const QStringList &group) {
        return group.contains(word);
    });
    return found == groups.end() ? none : *found;
}

struct MonthOfYear {
    int year = 0;
    int month = 0;
};

// Three beside the right one, in order of time, in different months; none later than the text can know.
Pool ladderOfMonths(MonthOfYear own, bool yearTold, const Material &material, SplitMix64 &random)
{
    constexpr int wanted = 3;
    constexpr int months = 12;
    const auto &article = material.article();
    const int told = article.published ? article.published->year() : article.anchorYear.value_or(own.year + wanted);
    const int last = std::max(told, own.year);
    std::vector<int> years;
    const int under = static_cast<int>(random.below(wanted + 1));
    for (int rung = -under; rung <= wanted - under; ++rung) {
        const bool late = own.year + wanted - under > last;
        years.push_back(own.year + rung - (late ? own.year + wanted - under - last : 0));
    }
    if (yearTold) {
        years = {own.year - 1, own.year - 1, own.year}; // two and two
    } else {
        std::erase(years, own.year);
    }
    std::vector<MonthOfYear> made;
    std::vector<int> used{own.month};
    for (const int year : years) {
        int month = 1 + static_cast<int>(random.below(months));
        while (std::ranges::count(used, month) > 0) {
            month = month % months + 1;
        }
        used.push_back(month);
        made.push_back({year, month});
    }
    const auto inTime = [](MonthOfYear one) {
        return one.year * 100 + one.month;
    };
    std::ranges::sort(made, {}, inTime);
    Pool pool;
    pool.keyPlace = static_cast<int>(std::ranges::count_if(made, [&](MonthOfYear one) {
        return inTime(one) < inTime(own);
    }));
    for (const MonthOfYear one : made) {
        pool.strays.push_back({QStringLiteral("%1年%2月").arg(one.year).arg(one.month), nullptr});
    }
    return pool;
}

} // namespace

Pool documentStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &)
{
    const bool paper = isPaper(asked.key);
    auto strays = fromOthers(fact, material, [&](const Fact &other, std::vector<Stray> &into) {
        if (other.kind == fact.kind && isPaper(other.answer) == paper && isToldOtherwise(other, fact, asked)) {
            into.push_back({other.answer, &other});
        }
    });
    return ranked(std::move(strays), {asked.key});
}

Pool documentsStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &)
{
    auto strays = fromOthers(fact, material, [&](const Fact &other, std::vector<Stray> &into) {
        const bool dated = !other.docDate.isEmpty() && other.docDate != fact.docDate;
        const bool ofAnother = !other.issuer.isEmpty() && !sameText(other.issuer, fact.issuer);
        if (other.kind == fact.kind && isPaper(other.answer) && (ofAnother || (dated && other.issuer != fact.issuer))) {
            into.push_back({other.answer, &other});
        }
    });
    return ranked(std::move(strays), asked.items);
}

Pool titleClassStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    Pool pool;
    const QString frame = fact.answer.left(asked.blank.start - placeInEvidence(fact.answer, fact).start);
    for (const QString &word : classesBeside(asked.key, frame)) {
        if (word != asked.key && !material.article().text.contains(frame + word)) {
            pool.strays.push_back({word, nullptr});
        }
    }
    shuffle(std::span<Stray>(pool.strays), random);
    return pool;
}

Pool documentDateStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    static const QRegularExpression monthOnly(QStringLiteral("^([0-9]{4})年([0-9]{1,2})月$"));
    const auto found = monthOnly.match(asked.key);
    if (!found.hasMatch()) {
        return dateStrays(asked, fact, material, random);
    }
    const MonthOfYear own{found.captured(1).toInt(), found.captured(2).toInt()};
    return ladderOfMonths(own, fact.answer.contains(found.captured(1)), material, random);
}

Pool issuerStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    return {issuersBeside(asked.key, fact, material, random), {}, {}};
}

} // namespace shixi::questions
