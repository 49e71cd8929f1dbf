#include "questions/asking/likeness.h"
#include "questions/documents/documents.h"
#include "questions/documents/issuers.h"
#include "questions/documents/title.h"

#include <algorithm>

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

Pool issuerStrays(const Asked &asked, const Fact &fact, const Material &material, SplitMix64 &random)
{
    return {issuersBeside(asked.key, fact, material, random), {}, {}};
}

} // namespace shixi::questions
