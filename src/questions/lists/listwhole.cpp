#include "questions/lists/listwhole.h"

#include "questions/lists/listframe.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

// 由某部牵头 tells who, not what: what is done stands behind it. The item itself where that is not found.
QString deedOf(const QString &head, const Fact &fact)
{
    static const QRegularExpression deed(
        QStringLiteral("^[^；;。]*?((?:出台|制定|印发|建立|完成|拿出|开展|组建|编制)[^，,；;。]{3,18})[，,；;。]"));
    const qsizetype at = fact.evidence.quote.indexOf(head);
    const auto match = deed.match(fact.evidence.quote.mid(at + head.size()));
    return at >= 0 && match.hasMatch() ? match.captured(1) : head;
}

// 由某部牵头 tells who.
bool isHead(const QString &item)
{
    static const QRegularExpression head(QStringLiteral("^由.{2,}(?:牵头|负责|组织|主办|会同|实施)$"));
    return head.match(item).hasMatch();
}

// Its subject and what stands before it in its line.
QString leadingWords(const Fact &fact, const Material &material)
{
    constexpr qsizetype reach = 60;
    const text::Span told = material.evidence(fact);
    const qsizetype start = std::max<qsizetype>(0, told.start - reach);
    return fact.subject + material.at({start, told.start - start}).section(u'。', -1);
}

QString behind(const Fact &fact, const Material &material)
{
    constexpr qsizetype reach = 12;
    const auto places = itemPlaces(fact);
    return places.empty() ? QString() : material.at({places.back().start + places.back().length, reach});
}

// The verb before all of them that came along with the first: 从事煤电、新能源……三大业务.
void dropVerb(QStringList &items, const QString &after)
{
    static const QRegularExpression verb(QStringLiteral(
        "^(?:主要)?(?:从事|转做|设立|设置|设有|设|包括|提供|分为|生产|经营|涵盖|开展|推出|建立|途经|途径|覆盖|涉及|"
        "辐射|"
        "联结|连接|(?:改造提升|培育壮大|做优做强|做强做优|做大做强|重点发展|加快发展|发展壮大|打造|形成|建成|组建|"
        "成立))(?=.{2,}$)"));
    static const QRegularExpression counted(QStringLiteral(
        "^[”’]?(?:[一二两三四五六七八九十]|[0-9]{1,2})[个项种类级道支面条大方组批套张处家市县区镇村街步名]"));
    const auto match = verb.match(items.front());
    const bool alone = std::none_of(items.begin() + 1, items.end(), [&](const QString &item) {
        return item.startsWith(match.captured());
    });
    if (match.hasMatch() && alone && counted.match(after).hasMatch()) {
        items.front().remove(0, match.capturedLength());
    }
}

// 一支是专业队伍、一支是乡土队伍: the items are 专业队伍 and 乡土队伍.
void dropCounters(QStringList &items)
{
    static const QRegularExpression counter(QStringLiteral("^(?:一|另一)[支个项条类种批组]是(?=.{2,}$)"));
    for (QString &item : items) {
        item.remove(counter);
    }
}

// 有下列情形之一的：……超标准开支的: the 的 of each belongs to the law's sentence.
void dropLegalTails(QStringList &items, const QString &lead)
{
    static const QRegularExpression legal(QStringLiteral("下列|情形|行为|之一"));
    const bool all = std::ranges::all_of(items, [](const QString &item) {
        return item.size() > 3 && item.endsWith(u'的');
    });
    for (qsizetype at = 0; all && legal.match(lead).hasMatch() && at < items.size(); ++at) {
        items[at].chop(1);
    }
}

// 最美志愿家庭五类: the number counts all of them.
void dropCount(QStringList &items)
{
    static const QRegularExpression counted(QStringLiteral("^(.{2,})([二两三四五六七八九十])[个项种类级]$"));
    static const QString digits = QStringLiteral("零一二三四五六七八九十");
    const auto match = counted.match(items.back());
    const qsizetype number = match.captured(2) == QStringLiteral("两") ? 2 : digits.indexOf(match.captured(2));
    if (match.hasMatch() && number == items.size()) {
        items.back() = match.captured(1);
    }
}

// 把党员骨干输送到重要|岗位的: items of 把 run on to the 的 behind them. False where the last stays open.
bool completeLast(QStringList &items, const QString &after)
{
    static const QRegularExpression turned(QStringLiteral("^[把将]"));
    static const QRegularExpression goesOn(QStringLiteral("^([㐀-鿿]{1,6}?)的"));
    static const QRegularExpression closed(QStringLiteral("^(?:[^㐀-鿿]|$|[的等来])"));
    const bool all = std::ranges::all_of(items, [&](const QString &item) {
        return turned.match(item).hasMatch();
    });
    if (!all || closed.match(after).hasMatch()) {
        return true;
    }
    const auto match = goesOn.match(after);
    items.back() += match.captured(1);
    return match.hasMatch();
}

} // namespace

namespace
{

// 接受公司、车间、班组三级教育，其中公司级、车间级、班组级各……: what stands before tells them all.
bool areToldBefore(const Fact &fact, const Material &material)
{
    const auto places = itemPlaces(fact);
    const text::Span sentence = material.sentence(material.evidence(fact));
    const QString before = places.empty() || places.front().start <= sentence.start
        ? QString()
        : material.at({sentence.start, places.front().start - sentence.start});
    return !before.isEmpty() && std::ranges::all_of(fact.items, [&](const QString &item) {
        return before.contains(item.size() > 2 ? item.chopped(1) : item);
    });
}

} // namespace

std::optional<Fact> wholeList(const Fact &fact, const Material &material)
{
    Fact whole = fact;
    for (QString &item : whole.items) {
        item = isHead(item) ? deedOf(item, fact) : item;
    }
    if (fact.items.size() < 2 || areToldBefore(fact, material) || std::ranges::any_of(whole.items, isHead)) {
        return std::nullopt;
    }
    const QString after = behind(fact, material);
    dropVerb(whole.items, after);
    dropCount(whole.items);
    dropCounters(whole.items);
    dropLegalTails(whole.items, leadingWords(fact, material));
    if (!completeLast(whole.items, after)) {
        return std::nullopt;
    }
    return whole;
}

} // namespace shixi::questions
