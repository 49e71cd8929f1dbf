#include "questions/dates/dateevent.h"

#include "questions/gates/gates.h"
#include "questions/templates/templates.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

constexpr int longestEvent = 70;

// Verbs that are told of what stands behind them: 印发《…》, 召开…会议.
struct Done {
    QString verb;
    QString thing;
};

Done doneTo(const QString &event)
{
    static const QRegularExpression form(QStringLiteral(
        "^(制定修订|制定|修订|印发|发布|出台|颁布|公布|出版|编印|召开|举办|举行|成立|设立|建立|启动|开通)(.{4,60})$"));
    static const QRegularExpression meeting(
        QStringLiteral("(?:会议?|大会|论坛|活动|仪式|展览?|讲坛|比赛|培训班|中心|委员会|组|制度|机制|办法|工程)$"));
    const auto match = form.match(event);
    const QString thing = match.captured(2);
    const bool titled = thing.startsWith(u'《') && thing.endsWith(u'》') && thing.count(u'》') == 1;
    const bool named = !thing.contains(u'，') && !thing.contains(u',') && meeting.match(thing).hasMatch();
    return match.hasMatch() && (titled || named) ? Done{match.captured(1), thing} : Done{};
}

// Word for word from the paragraph, the date left out.
bool isOfTheText(const QString &event, const Fact &fact, const Material &material)
{
    static const QRegularExpression marks(QStringLiteral("[^㐀-鿿0-9A-Za-z]+"));
    const QString &written = fact.surface.isEmpty() ? fact.answer : fact.surface;
    const QString told = material.at(material.paragraph(material.evidence(fact)));
    const QString bare =
        QString(told).remove(u'于' + written).remove(u'自' + written + u'起').remove(u'在' + written).remove(written);
    const QStringList words = event.split(marks, Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) {
        return told.contains(word) || bare.contains(word);
    });
}

// Who issued the document of this title, where the text says so.
QString issuerOf(const QString &title, const Material &material)
{
    for (const Fact *other : material.facts()) {
        if (other->kind == Kind::Document && other->answer == title && !other->issuer.isEmpty()) {
            return other->issuer;
        }
    }
    return {};
}

// 出土于4号坑 and 计划建成投产 tell of something named elsewhere.
bool isNameless(const QString &event)
{
    static const QRegularExpression verb(QStringLiteral(
        "^(?:落实|执行|严格|认真|贯彻|按照|根据|出土|发现|计划|就|还|又|才|已|也|在|于|从|到|自|以|对|把|被|将|由|并|"
        "是|有|向|总结|面对|确定|做好|完成|"
        "全部|基本|力争|展望|开工|建成|获|列入|据|其中|共有?|先后|年代|时间|有效期|施行|罢|重修|奋力|刷新|平均|上午|"
        "下午|"
        "召开的|印发|制定|修订|发布|出台|颁布|公布|召开|举办|举行|成立|设立|建立|启动|开通|出版|编印|参加|赴|去|来|"
        "开始|"
        "改|新|全文|第[一二三四五六七八九十]+条)"));
    return verb.match(event).hasMatch();
}

QString cleaned(QString subject)
{
    static const QRegularExpression head(
        QStringLiteral("^(?:第[一二三四五六七八九十百0-9]+条|[0-9]+(?:\\.[0-9]+)*[.、 "
                       "]|【[^】]*】|(?:夜|凌晨|清晨|上午|下午|傍晚|晚)(?:[0-9]+时[0-9]*分?)?[，,]?)\\s*"));
    static const QRegularExpression tail(QStringLiteral("(?:作出|做出)(重要[批指]示)强调$"));
    static const QRegularExpression end(QStringLiteral("(?:强调|指出|要求)?[，,。；;]*$"));
    subject.remove(head);
    subject.replace(tail, QStringLiteral("作出\\1"));
    return subject.remove(end).trimmed();
}

bool beginsWeakly(const QString &event, const Material &material)
{
    return std::ranges::any_of(material.templates().weakStarts(), [&](const QString &start) {
        return event.startsWith(start);
    });
}

bool canBeRead(const QString &event, const Material &material)
{
    static const QRegularExpression deictic(QStringLiteral("在这里|在此|现场$|(?:会|会议|仪式)上$"));
    return hanCharacters(event) >= 5 && characters(event) <= longestEvent && isBalanced(event)
        && !beginsWeakly(event, material) && !event.contains(u'：') && !event.contains(QStringLiteral("何时"))
        && !deictic.match(event).hasMatch()
        && std::ranges::none_of(material.templates().weakEnds(), [&](const QString &weak) {
               return event.endsWith(weak);
           });
}

} // namespace

QString eventOf(const Fact &fact, const Material &material)
{
    const QString event = cleaned(fact.subject);
    if (!canBeRead(event, material) || !isOfTheText(event, fact, material)) {
        return {};
    }
    const Done done = doneTo(event);
    if (!done.thing.isEmpty()) {
        const QString issuer = issuerOf(done.thing, material);
        return issuer.isEmpty() ? done.thing + done.verb : issuer + done.verb + done.thing;
    }
    return isNameless(event) ? QString() : event;
}

EventAsked eventAsked(const Fact &fact, const QString &when, const Material &material)
{
    static const QRegularExpression inForce(QStringLiteral("^([^，,]{2,40}?)(?:起|开始)?施行$"));
    const QString event = eventOf(fact, material);
    if (event.isEmpty()) {
        return {};
    }
    const Done done = doneTo(cleaned(fact.subject));
    if (!done.thing.isEmpty()) {
        return {done.thing + u'是' + when + done.verb + QStringLiteral("的？"), done.thing + done.verb + u'于'};
    }
    const auto rule = inForce.match(event);
    if (rule.hasMatch()) {
        return {rule.captured(1) + u'自' + when + QStringLiteral("起施行？"),
                rule.captured(1) + QStringLiteral("的施行日期是")};
    }
    static const QRegularExpression happened(
        QStringLiteral("^([^，,在]{4,40})(召开|出版|印发|发布|上线|竣工|投产|成立|开馆|开工|启用|开通)$"));
    const auto told = happened.match(event);
    if (told.hasMatch()) {
        return {told.captured(1) + u'是' + when + told.captured(2) + QStringLiteral("的？"), event + u'于'};
    }
    const QString is = characters(event) > 12 ? QStringLiteral("，是在") : QStringLiteral("是在");
    return {event + is + when + u'？', event + is};
}

} // namespace shixi::questions
