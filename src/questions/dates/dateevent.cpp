#include "questions/dates/dateevent.h"

#include "questions/dates/eventsubject.h"
#include "questions/gates/gates.h"
#include "questions/names/actors.h"
#include "questions/templates/templates.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

constexpr int longestEvent = 70;

// An event in its parts: 市文化局 | 联合印发 | 《借阅办法》. One of who and thing is there.
struct Deed {
    QString who;
    QString verb;
    QString thing;
    bool titled = false; // the thing is a document by its title
    bool inForce = false; // 自…起施行
};

const QString dateMark = QStringLiteral("{date}");

// What is told behind a comma tells more of the event, not when it was.
QString firstClause(QString event)
{
    static const QRegularExpression calendar(QStringLiteral("^(?:农历|正值|时值)[^，,]*[，,]"));
    static const QRegularExpression comma(QStringLiteral("[，,]"));
    event.remove(calendar);
    const qsizetype cut = event.indexOf(comma);
    return (cut < 0 ? event : event.left(cut)).trimmed();
}

QString withoutAsides(QString event)
{
    static const QRegularExpression aside(QStringLiteral("[（(]以下(?:简称|称)[^（）()]*[）)]"));
    static const QRegularExpression head(
        QStringLiteral("^[，, ]+|^(?:第[一二三四五六七八九十百0-9]+条|[0-9]+(?:\\.[0-9]+)*[.、 ]|【[^】]*】)\\s*"));
    static const QRegularExpression tail(
        QStringLiteral("(?:以来|(?<=批示|指示)强调|[（(][^（）()]*号[）)]?|[，,。；;]+)$"));
    return event.remove(aside).remove(head).remove(tail).trimmed();
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

const QString &titleVerbs()
{
    static const QString verbs = QStringLiteral(
        "(?:联合|共同|正式)?(?:制定修订|制定出台|研究出台|制定|修订|印发|发布|出台|颁布|公布|审议通过|表决通过|通过|"
        "批准|出版|编印|施行|实施)了?");
    return verbs;
}

// 集团党委组织部又: an office of the one the article is about has a name enough to have made a document.
QString doerOf(QString who)
{
    static const QRegularExpression adverb(QStringLiteral("(?:又|还|再|也|先后|随后|配套|随即|相应|及时)+$"));
    static const QRegularExpression office(
        QStringLiteral("^(?:集团公司|集团|公司|总公司|总厂|医院|学校)(?:党委|党组|纪委|工会|团委|董事会)"
                       "(?:组织部|宣传部|办公室|[㐀-鿿]{2,4}部)?$"));
    who.remove(adverb);
    return isNamedSubject(who) || office.match(who).hasMatch() ? who : QString();
}

Deed doneToTitle(const QString &event, const Fact &fact, const Material &material)
{
    static const QRegularExpression before(
        QStringLiteral("^(?<who>[^，,；;：:《》]{0,40}?)(?<verb>%1)(?<thing>《[^《》]+(?:《[^《》]+》[^《》]*)*》)$")
            .arg(titleVerbs()));
    static const QRegularExpression behind(
        QStringLiteral(
            "^(?<thing>《[^《》]+(?:《[^《》]+》[^《》]*)*》)(?:由(?<who>[^，,；;：:《》]{2,40}?))?(?<verb>%1)$")
            .arg(titleVerbs()));
    auto match = before.match(event);
    match = match.hasMatch() ? match : behind.match(event);
    if (!match.hasMatch()) {
        return {};
    }
    Deed made{match.captured(QStringLiteral("who")), match.captured(QStringLiteral("verb")), {}, true, false};
    const QString title = match.captured(QStringLiteral("thing"));
    made.thing = titleInFull(title, material);
    made.verb.remove(u'了');
    made.who = made.who.isEmpty() ? issuerOf(title, material) : made.who;
    made.who = made.who.isEmpty() ? actorAbove(fact, material) : made.who;
    made.who = doerOf(made.who);
    made.inForce = made.verb.endsWith(QStringLiteral("施行"));
    return made;
}

// In force as told below the heading, and again in the last article: asked once, there.
bool isToldAgain(const Fact &fact, const Material &material)
{
    return std::ranges::any_of(material.facts(), [&](const Fact *other) {
        return other->kind == Kind::DateEvent && other->answer == fact.answer
            && other->evidence.start > fact.evidence.start + fact.evidence.length
            && other->evidence.quote.contains(QStringLiteral("起施行"));
    });
}

// 某会议审议通过, 以第58号文件公布, 本办法施行: told of the document whose title the sentence or the article bears.
Deed doneToMeant(const QString &event, const Fact &fact, const Material &material)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:本(?:办法|规定|条例|细则|规则|准则|章程|制度|意见|方案|规程))?(?<how>[^，,；;：:《》]{0,30}?)(?<verb>"
        "审议通过|表决通过|讨论通过|通过|公布|发布|印发|施行)$"));
    const bool inForce =
        event.contains(QStringLiteral("施行")) || QString(fact.evidence.quote).contains(QStringLiteral("起施行"));
    const auto match = form.match(inForce ? QStringLiteral("施行") : event);
    const QString title = match.hasMatch() ? titleMeant(fact, material) : QString();
    if (title.isEmpty() || (inForce && isToldAgain(fact, material))) {
        return {};
    }
    Deed made{match.captured(QStringLiteral("how")), match.captured(QStringLiteral("verb")), title, true, inForce};
    const bool byNumber = made.who.startsWith(u'以');
    if (!inForce && !byNumber) {
        made.who = isNamedSubject(made.who) ? made.who : QString();
    }
    return made;
}

// A named subject and what it did: some verbs end the sentence, others need what they are done to.
Deed doneBy(const QString &event)
{
    static const QString how =
        QStringLiteral("(?:在[^，,在]{2,14}?)?(?:正式|联合|共同|首次|全面|全线|隆重|重新|免费|对外|举行)?");
    static const QRegularExpression ends(
        QStringLiteral(
            "^(?<who>.{2,40}?)(?<verb>%1(?:召开|举行|举办|开幕|闭幕|成立|组建|设立|揭牌|挂牌|挂牌成立|开放|开馆|开园|"
            "开业|开学|开工|开工建设|动工|启用|投用|投入使用|投入运行|投产|投运|竣工|落成|建成|建成投产|建成投用|"
            "建成通车|建成开放|通车|通水|通航|上线|上线运行|启动|开通|创刊|出版|首发|首演|印发|发布|公布|出台|试运行|"
            "正式运行|逝世|诞生))$")
            .arg(how));
    static const QRegularExpression does(
        QStringLiteral(
            "^(?<who>.{2,40}?)(?<verb>%1(?:签订|签署|成立|组建|设立|建立|启动|开通|获评|入选|列入|被评为|被列为|"
            "被授予|被命名为|荣获|获得|建成|启用|召开|举办|举行|承办|推出|开设|开办|完成|出席|部署开展|组织开展|"
            "组织实施|对[^，,：:]{2,24}作出|更名为|改制为|迁入|迁至|"
            "首次突破|实施|写进|写入|审议通过))了?(?<thing>[^，,；;：:0-9]{4,40})$")
            .arg(how));
    static const QRegularExpression open(QStringLiteral("^.{0,4}(?:起草|修订|编制|制定|立法|调研|论证|筹备|申报|试点)"
                                                        "工作$|^.{0,10}(?:工作|任务)$|(?:上|中|时|后|的)$"));
    static const QRegularExpression held(QStringLiteral("^(?<who>.{4,30}?)(?<verb>(?:组织)?(?:举办|召开|开展))(?<thing>"
                                                        "[0-9]{1,3}[期场次届轮](?:[㐀-鿿“”]{4,30}))$"));
    auto match = ends.match(event);
    match = match.hasMatch() && isNamedSubject(match.captured(QStringLiteral("who"))) ? match : held.match(event);
    match = match.hasMatch() ? match : does.match(event);
    const QString who = match.captured(QStringLiteral("who"));
    const QString thing = match.captured(QStringLiteral("thing"));
    const bool told = match.hasMatch() && isNamedSubject(who) && !open.match(thing).hasMatch() && isBalanced(thing)
        && !pointsElsewhere(thing);
    return told ? Deed{who, match.captured(QStringLiteral("verb")), thing, false, false} : Deed{};
}

// 召开全市文化工作会议: the meeting is what is asked of.
Deed heldMeeting(const QString &event, const Fact &fact, const Material &material)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?<verb>召开|举办|举行|成立|启动|开通)(?<who>[^，,；;：:0-9]{4,40}(?:会议?|大会|论坛|活动|仪式|展览?|比赛|"
        "培训班|中心|委员会|工程))$"));
    const auto match = form.match(event);
    const QString who = match.captured(QStringLiteral("who"));
    const QString verb = match.captured(QStringLiteral("verb"));
    if (!match.hasMatch() || !isNamedSubject(who)) {
        return {};
    }
    const QString actor = actorAbove(fact, material);
    return actor.isEmpty() ? Deed{who, verb, {}, false, false} : Deed{actor, verb, who, false, false};
}

// 本馆的前身是成立的县文物陈列室: what was founded has a name.
Deed firstNamed(const QString &event)
{
    static const QRegularExpression form(QStringLiteral(
        "前身(?:是|为)(?<verb>成立|建立|设立|创办|组建|建成)的(?<who>[㐀-鿿]{4,20})$"));
    const auto match = form.match(event);
    const QString who = match.captured(QStringLiteral("who"));
    return match.hasMatch() && isNamedSubject(who) ? Deed{who, match.captured(QStringLiteral("verb")), {}, false, false}
                                                   : Deed{};
}

bool isTold(const Deed &deed)
{
    return !deed.verb.isEmpty();
}

// A year that only says of which year a figure or a plan is, or of a document that is no longer in force.
bool isScopeOnly(const Fact &fact, const Material &material)
{
    static const QRegularExpression planned(QStringLiteral("计划[于在建]|力争|预计|拟于|将于|目标|展望"));
    static const QRegularExpression title(QStringLiteral("《[^《》]*》"));
    static const QRegularExpression until(QStringLiteral("(?:截至|截止|到|至|比|较)$"));
    static const QRegularExpression before(QStringLiteral("^(?:年)?(?:底|末)?(?:之?前|以前|至|期间)"));
    const QString &quote = fact.evidence.quote;
    const QString &written = fact.surface.isEmpty() ? fact.answer : fact.surface;
    const qsizetype at = quote.indexOf(written);
    const bool edge =
        at >= 0 && (until.match(quote.left(at)).hasMatch() || before.match(quote.mid(at + written.size())).hasMatch());
    const QString sentence = material.at(material.sentence(material.evidence(fact)));
    const bool repealed = quote.contains(QStringLiteral("废止"))
        || (sentence.contains(QStringLiteral("同时废止")) && !quote.contains(QStringLiteral("施行")));
    return edge || repealed || planned.match(QString(quote).remove(title)).hasMatch();
}

Deed deedOf(const Fact &fact, const Material &material)
{
    if (isScopeOnly(fact, material)) {
        return {};
    }
    const QString whole = withoutAsides(fact.subject);
    const QString event = firstClause(whole);
    Deed made = doneToTitle(whole, fact, material);
    made = isTold(made) ? made : doneToTitle(event, fact, material);
    made = isTold(made) ? made : heldMeeting(event, fact, material);
    made = isTold(made) ? made : firstNamed(event);
    made = isTold(made) ? made : doneToMeant(event, fact, material);
    return isTold(made) ? made : doneBy(event);
}

QString told(const Deed &deed)
{
    const bool behind = deed.titled && (deed.who.isEmpty() || deed.inForce || deed.who.startsWith(u'以'));
    return behind ? deed.thing + (deed.inForce ? QString() : deed.who) + deed.verb : deed.who + deed.verb + deed.thing;
}

} // namespace

QString eventOf(const Fact &fact, const Material &material)
{
    const QString event = told(deedOf(fact, material));
    const bool readable = hanCharacters(event) >= 5 && characters(event) <= longestEvent && isBalanced(event);
    return readable ? event : QString();
}

EventAsked eventAsked(const Fact &fact, const QString &when, const Material &material)
{
    if (eventOf(fact, material).isEmpty()) {
        return {};
    }
    const Deed deed = deedOf(fact, material);
    if (deed.inForce) {
        const QString rest = QStringLiteral("起施行");
        return {deed.thing + u'自' + when + rest + u'？', deed.thing + u'自' + dateMark + rest + u'。'};
    }
    if (deed.titled && deed.who.startsWith(u'以')) {
        return {deed.thing + u'是' + when + deed.who + deed.verb + QStringLiteral("的？"),
                deed.thing + u'于' + dateMark + deed.who + deed.verb + u'。'};
    }
    if (deed.titled && deed.who.isEmpty()) {
        return {deed.thing + u'是' + when + deed.verb + QStringLiteral("的？"),
                deed.thing + u'于' + dateMark + deed.verb + u'。'};
    }
    if (deed.titled && characters(deed.who) > 12) {
        return {deed.thing + u'是' + when + u'由' + deed.who + deed.verb + QStringLiteral("的？"),
                dateMark + u'，' + told(deed) + u'。'};
    }
    return {deed.who + u'是' + when + deed.verb + deed.thing + QStringLiteral("的？"),
            dateMark + u'，' + told(deed) + u'。'};
}

} // namespace shixi::questions
