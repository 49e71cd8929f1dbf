#include "questions/lists/listwords.h"

#include "questions/gates/gates.h"
#include "questions/lists/listframe.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

const QString listBlank = QStringLiteral("____");
constexpr int longestShown = 76; // characters of a cloze
constexpr qsizetype mostShown = 5; // items of a long list

QString bareName(QString name)
{
    static const QRegularExpression marks(QStringLiteral("[“”‘’\"]"));
    return name.remove(marks);
}

// 四强, 三个不放过; not 四项 and not 三件事, which say nothing alone.
bool isFormulaName(const QString &name)
{
    static const QRegularExpression counted(QStringLiteral(
        "^(?:[一二三四五六七八九十两]+|[0-9]+)(?:[个项种类级道支面位件点条色步市方大名组样段批层轮套](?:方面|工作|"
        "事|任务|措施|特点|体会|"
        "大事|问题|原因|保障|重点|的|举措|内容|环节|阶段)*)?$"));
    return name.size() >= 2 && !counted.match(name).hasMatch();
}

// 五个统筹 tells itself where every item has 统筹 in it.
bool namesItsItems(const QString &name, const Fact &fact)
{
    static const QRegularExpression counted(QStringLiteral("^.[个项种类级]"));
    const QString noun = QString(name).remove(counted);
    return noun.size() >= 2 && std::ranges::all_of(fact.items, [&](const QString &item) {
               return item.contains(noun);
           });
}

// 四项 and what it counts, where the text says so right behind: 四项措施.
QString countedNoun(const QString &counts, const Fact &fact, const Material &material)
{
    static const QRegularExpression noun(QStringLiteral(
        "^(?:的)?([㐀-䶿一-鿿]{0,4}(?:措施|举措|工序|平台|制度|机制|指标|功能区|工程|小组|"
        "小分队|"
        "产业集群|清单|原则|"
        "方针|要求|目标|方法|办法|思路|手段|级别|等次|党支部|工作法|步骤|关口|渠道|服务))"));
    const QString sentence = material.at(material.sentence(material.evidence(fact)));
    const qsizetype at = sentence.lastIndexOf(counts);
    if (at < 0) {
        return {};
    }
    const auto match = noun.match(sentence.mid(at + counts.size()));
    return match.hasMatch() ? counts + match.captured() : QString();
}

QString inMarks(const QString &name)
{
    return QStringLiteral("“") + name + QStringLiteral("”");
}

// 三个主体 and 四项工程 are names only where the text marks them so or says whose they are.
bool isLooseName(const QString &name, const Fact &fact, const Material &material)
{
    static const QRegularExpression counted(
        QStringLiteral("^(?:[一二三四五六七八九十两]+|[0-9]+)[个项种类级道支位件点条张大]"));
    return counted.match(name).hasMatch() && !namesItsItems(name, fact) && !isBeside(inMarks(name), fact, material);
}

// 会议部署了八个方面的重点任务：
QString countedLead(const Fact &fact, const Material &material)
{
    static const QRegularExpression lead(
        QStringLiteral("([^。！？!?；;\\n]{6,60})[：:，,。]\\s*(?:[一1]是|（一）|\\(一\\)|即)?$"));
    constexpr qsizetype reach = 70;
    const qsizetype start = std::max<qsizetype>(0, fact.evidence.start - reach);
    const QString text = material.at({start, fact.evidence.start - start});
    const auto match = lead.match(text);
    QString found = match.captured(1).trimmed();
    static const QRegularExpression comma(QStringLiteral("[，,]"));
    const bool starts = match.capturedStart(1) > 0 || start == 0;
    for (qsizetype at = found.indexOf(comma); !tellsWhose(found) && at >= 0; at = found.indexOf(comma)) {
        found = found.mid(at + 1).trimmed();
    }
    static const QRegularExpression told(QStringLiteral("[：:]\\s*(?:（一）|\\(一\\)|[一1]是)?$"));
    const bool names = fact.counts.isEmpty() ? told.match(text).hasMatch() : found.contains(fact.counts);
    return starts && names && isBalanced(found) && tellsWhose(found) ? found : QString();
}

} // namespace

QString listHead(const Fact &fact, const Material &material)
{
    const QString name = bareName(fact.counts);
    if (name.isEmpty()) {
        return {};
    }
    const QString unit = isBeside(ownerOf(fact), fact, material) ? ownerOf(fact) : QString();
    if (isFormulaName(name) && !(unit.isEmpty() && isLooseName(name, fact, material))) {
        return unit + inMarks(name);
    }
    const QString counted = countedNoun(fact.counts, fact, material);
    return counted.isEmpty() || unit.isEmpty() ? QString() : unit + inMarks(bareName(counted));
}

QString listLead(const Fact &fact, const Material &material)
{
    const QString lead = countedLead(fact, material);
    if (!lead.isEmpty()) {
        return lead;
    }
    const QString cloze = wholeListFrame(fact, material).text;
    QString left = cloze.left(cloze.indexOf(listBlank));
    while (!left.isEmpty() && !left.back().isLetterOrNumber() && left.back() != u'”' && left.back() != u'》') {
        left.chop(1);
    }
    return hanCharacters(left) >= 2 && isBalanced(left) ? left : QString();
}

QString listTail(const Fact &fact, const Material &material)
{
    constexpr qsizetype longest = 16;
    const QString cloze = wholeListFrame(fact, material).text;
    const qsizetype at = cloze.indexOf(listBlank);
    QString right = at < 0 ? QString() : cloze.mid(at + listBlank.size());
    while (!right.isEmpty() && !right.front().isLetterOrNumber()) {
        right.remove(0, 1);
    }
    return right.size() <= longest && isBalanced(right) ? right : QString();
}

QString joinedItems(const QStringList &items, qsizetype place, const QString &shown)
{
    const qsizetype latest = std::max<qsizetype>(0, items.size() - mostShown);
    const qsizetype first = place < 0 ? 0 : std::clamp<qsizetype>(place - mostShown / 2, 0, latest);
    QStringList parts;
    for (qsizetype at = first; at < std::min(items.size(), first + mostShown); ++at) {
        parts.append(at == place ? shown : items.at(at));
    }
    const bool parted = std::ranges::any_of(items, [](const QString &item) {
        return item.contains(u'、');
    });
    return parts.join(parted ? u'；' : u'、');
}

bool isOpenList(const Fact &fact, const Material &material)
{
    const auto places = itemPlaces(fact);
    if (places.empty()) {
        return true;
    }
    static const QRegularExpression open(QStringLiteral("^[”’》]*(?:等|及其他|……|、)"));
    const text::Span last = places.back();
    return open.match(material.at({last.start + last.length, 6})).hasMatch();
}

QString innerQuotes(QString text)
{
    return text.replace(u'“', u'‘').replace(u'”', u'’');
}

} // namespace shixi::questions
