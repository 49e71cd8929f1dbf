#include "questions/lists/listwords.h"

#include "questions/gates/gates.h"
#include "questions/lists/listframe.h"
#include "questions/lists/listsubject.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

const QString frameBlank = QStringLiteral("____");
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
        "^(?:[一二三四五六七八九十两]+|[0-9]+)(?:部分|[个项种类级道支面位件点条色步市方大名组样段批层轮套](?:方面|工作|"
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

// The name a list is told to be: 所谓“三促”，就是以联促学……
QString nameBefore(const Fact &fact, const Material &material)
{
    static const QRegularExpression told(QStringLiteral(
        "“([一二两三四五六七八九十][^“”，。]{1,8})”[，,]?(?:也)?(?:就是|即|指的是|是指|分别是|包括|[：:])*$"));
    constexpr qsizetype reach = 20;
    const auto places = itemPlaces(fact);
    const qsizetype end = places.empty() ? fact.evidence.start : places.front().start;
    const qsizetype start = std::max<qsizetype>(0, end - reach);
    return told.match(material.at({start, end - start})).captured(1);
}

// “三联三促”, where 三联 is a part of it.
QString outerName(const QString &name, const Fact &fact, const Material &material)
{
    static const QRegularExpression quoted(QStringLiteral("“([^“”，。、]{3,12})”"));
    auto found = quoted.globalMatch(material.at(material.paragraph(material.evidence(fact))));
    while (found.hasNext()) {
        const QString outer = found.next().captured(1);
        if (outer != name && outer.contains(name)) {
            return outer;
        }
    }
    return {};
}

// 三处, 三街: a number and what it counts; a name only where the text marks it so, by itself or in a longer one.
bool isBareCount(const QString &name, const Fact &fact, const Material &material)
{
    static const QRegularExpression counted(QStringLiteral("^[一二三四五六七八九十两][㐀-鿿]$"));
    return counted.match(name).hasMatch() && !isBeside(inMarks(name), fact, material)
        && !material.article().text.contains(inMarks(name))
        && !material.article().text.contains(u'”' + name) // “剔、补”二法
        && outerName(name, fact, material).isEmpty();
}

// “六步工作法”, where the text counts 六步.
QString methodName(const QString &counts, const Fact &fact, const Material &material)
{
    static const QRegularExpression quoted(QStringLiteral("“([一二两三四五六七八九十][^“”，。、]{1,7}法)”"));
    auto found = quoted.globalMatch(material.at(material.paragraph(material.evidence(fact))));
    while (!counts.isEmpty() && found.hasNext()) {
        const QString name = found.next().captured(1);
        if (name.startsWith(counts)) {
            return inMarks(name);
        }
    }
    return {};
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
    static const QRegularExpression nobodys( // 眼下有三道难题: whose?
        QStringLiteral("[，,](?:眼下|目前|当前|如今|下一步|下步)?(?:主要|仍然?|还|也)?(?:有|存在|面临)[^，,]*$"));
    const bool whose = tellsWhose(found) && !nobodys.match(found).hasMatch();
    return starts && names && isBalanced(found) && whose ? found : QString();
}

// 五道 and what it counts, where the text says so right behind: 五道工序.
QString countedSteps(const QString &counts, const Fact &fact, const Material &material)
{
    static const QRegularExpression noun(
        QStringLiteral("^[㐀-鿿]{0,2}(?:工序|步骤|环节|流程|程序|阶段|法)"));
    const QString sentence = material.at(material.sentence(material.evidence(fact)));
    const qsizetype at = counts.isEmpty() ? -1 : sentence.lastIndexOf(counts);
    const auto match = noun.match(at < 0 ? QString() : sentence.mid(at + counts.size()));
    return match.hasMatch() ? counts + match.captured() : QString();
}

} // namespace

QString stepsHead(const Fact &fact, const Material &material)
{
    const QString head = listHead(fact, material);
    const QString steps = countedSteps(fact.counts, fact, material);
    const QString unit = isBeside(ownerOf(fact), fact, material) ? ownerOf(fact) : QString();
    return head.isEmpty() && !steps.isEmpty() && !unit.isEmpty() ? unit + steps : head;
}

QString listHead(const Fact &fact, const Material &material)
{
    const QString told = nameBefore(fact, material);
    const QString name = bareName(told.isEmpty() ? fact.counts : told);
    if (name.isEmpty() || isBareCount(name, fact, material)) {
        return {};
    }
    if (const QString method = methodName(name, fact, material); !method.isEmpty()) {
        return QStringLiteral("文中的") + method;
    }
    const QString unit = isBeside(ownerOf(fact), fact, material) ? ownerOf(fact) : QString();
    if (isFormulaName(name) && !(unit.isEmpty() && isLooseName(name, fact, material))) {
        const QString outer = outerName(name, fact, material);
        return outer.isEmpty() ? (unit.isEmpty() ? QStringLiteral("文中的") : unit) + inMarks(name)
                               : inMarks(outer) + QStringLiteral("中的") + inMarks(name);
    }
    return {};
}

QString listLead(const Fact &fact, const Material &material)
{
    const QString lead = countedLead(fact, material);
    if (!lead.isEmpty()) {
        return lead;
    }
    const QString cloze = wholeListFrame(fact, material).text;
    QString left = cloze.left(cloze.indexOf(frameBlank));
    static const QRegularExpression done(QStringLiteral("。[“‘]*$")); // its last sentence is whole without them
    if (done.match(left).hasMatch()) {
        return {};
    }
    while (!left.isEmpty() && !left.back().isLetterOrNumber() && left.back() != u'”' && left.back() != u'》') {
        left.chop(1);
    }
    constexpr int enough = 5; // 协同推进 leads to nothing
    return hanCharacters(left) >= enough && isBalanced(left) ? left : QString();
}

QString listTail(const Fact &fact, const Material &material)
{
    constexpr qsizetype longest = 16;
    const QString cloze = wholeListFrame(fact, material).text;
    const qsizetype at = cloze.indexOf(frameBlank);
    QString right = at < 0 ? QString() : cloze.mid(at + frameBlank.size());
    while (!right.isEmpty() && !right.front().isLetterOrNumber()) {
        right.remove(0, 1);
    }
    while (right.endsWith(u'。')) {
        right.chop(1);
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
    return parts.join(separatorOf(items));
}

QChar separatorOf(const QStringList &items)
{
    static const QRegularExpression mark(QStringLiteral("[、，,]"));
    return items.filter(mark).isEmpty() ? u'、' : u'；';
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

QString joinedWhole(const QStringList &items)
{
    return items.join(separatorOf(items));
}

QString innerQuotes(QString text)
{
    return text.replace(u'“', u'‘').replace(u'”', u'’');
}

} // namespace shixi::questions
