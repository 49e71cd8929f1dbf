#include "questions/figures/figureplain.h"

#include "questions/figures/figurewhole.h"
#include "text/fold.h"
#include "text/punctuation.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace shixi::questions
{

namespace
{

constexpr qsizetype titleReach = 900; // characters in which a text tells its own name
constexpr int longestNamed = 83;
constexpr int enoughTold = 2; // how often a place is named that the whole text is about

bool isFoundIn(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

// Of the title: 临淞市基层党建…会议召开, 小支部破解“老大难”——青硖县基层治理一线见闻.
QString placeInTitle(const QString &level, const QString &title)
{
    const QRegularExpression name(QStringLiteral("(?:^|[—：:\\s“《])([一-龥]{2}") + level
                                  + QStringLiteral(")(?![一-龥]?[级直辖场]|[委民中区])"));
    const QRegularExpression body(QStringLiteral("(?:^|[—：:\\s“《])([一-龥]{2}") + level
                                  + QStringLiteral(")(?=委|直|人民政府)"));
    const auto found = name.match(title);
    return found.hasMatch() ? found.captured(1) : body.match(title).captured(1);
}

// The only one whose government or committee the text names.
QString placeInText(const QString &level, const QString &text)
{
    const QRegularExpression body(QStringLiteral("(?<![一-龥])([一-龥]{2}") + level
                                  + QStringLiteral(")(?=委|人民政府|政府|人大|[一-龥]{2,6}局)"));
    static const QRegularExpression common(QStringLiteral("^(?:[全各本我该同上超门城都地县两]|江南省$)"));
    QSet<QString> names;
    auto found = body.globalMatch(text);
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        if (!isFoundIn(common, name)) {
            names.insert(name);
        }
    }
    const bool sure = names.size() == 1 && text.count(*names.begin()) >= enoughTold;
    return sure ? *names.begin() : QString();
}

QString ruleName(const Material &material)
{
    static const QString sort = QStringLiteral("(?:办法|条例|规定|细则|规程|规则|守则|管理制度)(?:（试行）)?");
    static const QRegularExpression line(QStringLiteral("(?:^|\\n)[^\\S\\n]*([一-龥（）]{4,30}?") + sort
                                         + QStringLiteral(")\\s*(?=\\n|$)"));
    static const QRegularExpression cited(QStringLiteral("《(?!中华人民共和国)([一-龥（）]{4,30}?") + sort
                                          + QStringLiteral(")》"));
    const QString &title = material.article().title;
    const bool ofArticles = isRegulation(material);
    const QString head = text::chinesePunctuation(title + u'\n' + material.article().text.left(titleReach));
    const auto own = line.match(head);
    const bool sure = ofArticles || own.captured(1).contains(QStringLiteral("管理"));
    return own.hasMatch() && sure ? own.captured(1) : cited.match(ofArticles ? head : title).captured(1);
}

} // namespace

QString withVerb(QString question)
{
    static const QRegularExpression waiting(
        QStringLiteral("((?:尚未|还没有?|没有|待|正在)[^，的]{1,10}的)多少([^，的0-9]{1,2}?)([一-龥]{2,8})$"));
    const auto still = waiting.match(question);
    if (still.hasMatch()) {
        return question.left(still.capturedStart()) + still.captured(1) + still.captured(3) + QStringLiteral("有多少")
            + still.captured(2);
    }
    return question;
}

QString placeNamed(QString question, const Material &material)
{
    static const QRegularExpression whole(QStringLiteral("(?<![一-龥])(?:[^，]{0,12}?)([全我](省|市|县|区|镇|乡|村))"));
    const auto found = whole.match(question);
    if (!found.hasMatch()) {
        return question;
    }
    const QString level = found.captured(2);
    const QString title = placeInTitle(level, material.article().title + QStringLiteral(" 《") + ruleName(material));
    const QString name = title.isEmpty() ? placeInText(level, material.article().text) : title;
    const bool told = name.isEmpty() || question.contains(name);
    return told ? question : question.replace(found.capturedStart(1), found.capturedLength(1), name);
}

QString systemNamed(QString question, const Material &material)
{
    static const QString whole = QStringLiteral("全系统");
    static const QRegularExpression named(
        QStringLiteral("(?<![㐀-鿿])([㐀-鿿]{2,16}?(?:厅|局|委|办|集团|公司|总公司|银行)系统)"));
    if (!question.contains(whole)) {
        return question;
    }
    QSet<QString> names;
    auto found = named.globalMatch(material.article().text);
    while (found.hasNext()) {
        names.insert(found.next().captured(1));
    }
    return names.size() == 1 ? question.replace(whole, *names.begin()) : QString();
}

QString underItsRule(const QString &question, const Material &material)
{
    static const QRegularExpression demand(
        QStringLiteral("应当|应(?=[^，]{0,12}[，交由在于将])|不得|必须|须(?!知)|不少于|不超过|不大于|予以|扣除|责令"));
    const QString name = isFoundIn(demand, question) ? ruleName(material) : QString();
    const bool told = name.isEmpty() || question.contains(name) || question.startsWith(QStringLiteral("据文中"))
        || question.startsWith(u'《') || question.startsWith(QStringLiteral("根据"));
    const QString made = u'《' + name + QStringLiteral("》规定，") + question;
    return told || characters(made) > longestNamed ? QString() : made;
}

bool isTrivial(const QString &question, const QString &key)
{
    static const QRegularExpression one(QStringLiteral("^[1一][个名人项支家件座条位种场道]$"));
    static const QRegularExpression trivial(QStringLiteral(
        "(?<!满|龄)多少(?:周)?岁(?!以)|海拔|岗位上干了|干了多少年|(?:工作|坚守|从[事业医教]|任职)了?多少年|"
        "覆冰|结冰|封冻|冰期|长达多少个?[月天年]|分(?:成|到|为)多少个?(?:班|组|小组|党小组)|"
        "多少(?:个)?小时(?:值班|值守|轮班|营业|在线|待命)|"
        "多少(?:余|多)?[名人位][^，]{0,12}(?:参加|出席|到会|与会|登台|观摩)(?!培训)|(?:去|来|跑|走)[过了]多少|只有多少["
        "把辆]"));
    return isFoundIn(one, key) || isFoundIn(trivial, question);
}

bool isLoose(const QString &question)
{
    static const QRegularExpression middle(
        QStringLiteral("(?:与|同|跟|和)(?:周边|附近|邻近|其他|另外)?多少|"
                       "(?:^|，|：)?对[^，应须每]{0,14}多少[^，]{0,8}$|(?:^|，)[^，0-9]+，占[^，]*(?:多少|百分之几)|"
                       "全[村镇乡]|^[一二三四五六七八九十]要|"
                       "(?:^|，)(?:[一-龥]{1,3}[省市县区镇村])?(?:财政|计划|又|共|累计|已|先后)*(?:投入|花费|投资|安排)"
                       "(?:资金)?多少元$"));
    // Open to whom, of what: the name of the place is not in it.
    static const QRegularExpression open(
        QStringLiteral("^(?!.*(?:屋|馆|院|场|室|站|园|厅|中心|设施|景区)).*(?:错时|延时|预约|轮流|免费)开放|"
                       "^(?!.*(?:屋|馆|院|场|室|站|园|厅|中心|设施|景区)).*延长到"));
    static const QRegularExpression total(
        QStringLiteral("总产量|总产值|增加值|可支配收入|总收入|营业收入|研发投入|信访总量|投诉量|同比|实现产值"));
    static const QRegularExpression told(QStringLiteral("[0-9]{4}年|据文中|后的第|力争|不[少低高超]|突破"));
    return isFoundIn(middle, question) || isFoundIn(open, question)
        || (isFoundIn(total, question) && !isFoundIn(told, question));
}

bool isNorm(const QString &question)
{
    static const QRegularExpression norm(QStringLiteral(
        "应当?|不得|必须|须|不少于|不低于|不超过|不高于|不大于|不小于|至少|要求|规定|力争|确保|要(?!素|地|求)|达到|"
        "责令|罚款|》规定，|有效期|公示期|质保期|保存"));
    return isFoundIn(norm, question);
}

} // namespace shixi::questions
