#include "questions/dates/eventsubject.h"

#include "questions/dates/dateevent.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

// The first line before a place that is the heading of a regulation, 某某办法, else nothing.
QString headingTitle(qsizetype place, const Material &material)
{
    static const QRegularExpression regulation(QStringLiteral(
        "(?:^|\n)[ \\t　]*《?(?![第附一二三四五六七八九十0-9（(])([^《》，,。：:！!\\n]{4,60}"
        "(?:办法|条例|规定|细则|规则|准则|章程|决定|规程|守则|制度|意见|方案)(?:[（(][^（）()\\n]{1,6}[）)])?)》?"
        "[ \\t　]*(?=\n)"));
    const QString before = material.at({0, place});
    const QString title = regulation.match(before).captured(1).section(u' ', -1).trimmed();
    return title.isEmpty() ? QString() : u'《' + title + u'》';
}

QStringList titlesIn(QString sentence)
{
    static const QRegularExpression aside(QStringLiteral("[（(]以下(?:简称|称)[^（）()]*[）)]"));
    static const QRegularExpression title(QStringLiteral("《[^《》]+(?:《[^《》]+》[^《》]*)*》"));
    QStringList made;
    auto matches = title.globalMatch(sentence.remove(aside));
    while (matches.hasNext()) {
        const QString found = matches.next().captured();
        if (!made.contains(found)) {
            made.append(found);
        }
    }
    return made;
}

} // namespace

QString titleInFull(const QString &title, const Material &material)
{
    const QString name = title.mid(1, title.size() - 2);
    QStringList longer;
    for (const Fact *other : material.facts()) {
        const bool holds = other->kind == Kind::Document && other->answer.size() > title.size()
            && other->answer.endsWith(name + u'》') && !longer.contains(other->answer);
        if (holds) {
            longer.append(other->answer);
        }
    }
    return longer.size() == 1 && characters(name) <= 8 ? longer.front() : title;
}

bool pointsElsewhere(const QString &words)
{
    static const QRegularExpression pointer(
        QStringLiteral("[该其此这它他她]|本(?=[馆院校局省市县区厂行站所中社报刊办条规])|上述|以下|我[省市县区国们]"));
    return pointer.match(QString(words).remove(QStringLiteral("其他")).remove(QStringLiteral("应该"))).hasMatch();
}

bool isNamedSubject(const QString &who)
{
    static const QRegularExpression both(QStringLiteral("^([省市县区])委、\\1政府$"));
    if (both.match(who).hasMatch()) {
        return true;
    }
    static const QRegularExpression start(QStringLiteral("^(?:[由以自从在于把将被对为经按据并又还也就再先后共已]|随后|"
                                                         "后来|最终|同时|目前|当天|当日|当年|当时|转折|首[期批次]|有关|"
                                                         "相关|部分|一些|一批|多|各|新流程|编写的|"
                                                         "(?:保健院|卫生院|医院|学校|公司|集团|支部|党支部|中心|项目部|"
                                                         "法院|研究所|合作社)(?=[与和、同党的第]|$)|(?:[0-9]+|["
                                                         "一二三四五六七八九十两几]+)(?:名|个|家|项|人|位|座|条|支))"));
    static const QRegularExpression end(QStringLiteral(
        "(?:省|市|县|区|镇|乡|村|街道|社区|厅|局|委|部|办|院|馆|所|站|校|学|公司|集团|厂|行|中心|协会|"
        "学会|联合会|会|工委|党委|"
        "党组|支部|政府|会议|总书记|论坛|仪式|活动|节|季|周|展览?|工程|项目|平台|系统|热线|基地|园区?|机场|桥|线|"
        "铁路|高速|公路|地铁|"
        "电站|水库|机组|装置|生产线|实验室|专班|小组|工作组|队|班|行动|报|刊|网|室|店|港|港区|台|卫星|"
        "法庭|隧道|广场|剧场|"
        "剧院|号|路|展厅|学堂|大赛|比赛|讲坛|培训班|检查组|联盟|机构|制度|体系|机制|》|”|[)）])$"));
    static const QRegularExpression loose(QStringLiteral("[，,；;：:。？！]|何时|[把将被]|(?<!党)的(?!士)"));
    static const QRegularExpression figure(QStringLiteral("(?<!第)(?<![0-9])[0-9]+(?!号|[0-9])"));
    static const QRegularExpression seat(QStringLiteral("^[省市县区州全国]"));
    const bool proper = who.contains(u'“') || who.contains(u'《');
    static const QRegularExpression place(QStringLiteral("^(?!全|本|各|我|该)[㐀-鿿]{2,3}[省市县区]$"));
    const int shortest = proper ? 2 : place.match(who).hasMatch() ? 3 : seat.match(who).hasMatch() ? 4 : 5;
    return hanCharacters(who) >= shortest && !start.match(who).hasMatch() && end.match(who).hasMatch()
        && !loose.match(who).hasMatch() && !figure.match(who).hasMatch() && !pointsElsewhere(who);
}

QString titleMeant(const Fact &fact, const Material &material)
{
    static const QRegularExpression own(
        QStringLiteral("本(?:办法|规定|条例|细则|规则|准则|章程|决定|制度|意见|方案|规程)"));
    const text::Span evidence = material.evidence(fact);
    const QString paragraph = material.at(material.paragraph(evidence)).trimmed();
    const bool below = (paragraph.startsWith(u'（') || paragraph.startsWith(u'(')) && evidence.start < 400;
    const QString sentence = material.at(material.sentence(evidence));
    const QStringList titles = titlesIn(sentence);
    if (below || own.match(fact.evidence.quote).hasMatch()) {
        return headingTitle(evidence.start, material);
    }
    return titles.size() == 1 ? titleInFull(titles.front(), material) : QString();
}

} // namespace shixi::questions
