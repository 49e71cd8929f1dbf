#include "questions/asking/likeness.h"
#include "questions/duties/duties.h"
#include "questions/gates/gates.h"

#include <algorithm>
#include <optional>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr int shortestDuty = 8; // Han characters: 每周检查一次 does not say of what
constexpr int enoughOfDuty = 10; // as many tell whose it is
constexpr qsizetype longestDuty = 46;
constexpr qsizetype longestContext = 56;

// 二者 points back, 前款 to what is not shown.
bool pointsAway(const QString &text)
{
    static const QRegularExpression pointing(QStringLiteral(
        "^(?:二者|两者|双方|前者|后者|其|本人|本单位|上述|前述)|前款|上款|本条|第[一二三四五六七八九十]+项|因此|此类|"
        "对其|向其|为其|^[㐀-鿿]{2,4}期间"));
    return pointing.match(text).hasMatch();
}

// 安全员 and 安全检查: the post tells its duty.
bool tellsDuty(const QString &unit, const QString &duty)
{
    static const QRegularExpression common(QStringLiteral(
        "(?:主管部门|人民政府|委员会|办事处|负责人|管理员|管理局|管理|部门|单位|人员|中心|[部处科局员长])"));
    const QString bare = QString(unit).remove(common);
    for (qsizetype at = 0; at + 1 < bare.size(); ++at) {
        if (duty.contains(bare.mid(at, 2))) {
            return true;
        }
    }
    return false;
}

bool isForbidden(const Fact &fact)
{
    static const QRegularExpression forbidden(QStringLiteral("不得有下列|禁止(?:下列|有下列)|严禁下列"));
    return forbidden.match(fact.subject).hasMatch();
}

// 发生事故后， stands before who and what.
QString conditionOf(const Fact &fact)
{
    static const QRegularExpression condition(QStringLiteral("^[^，,。；;：:]{2,20}(?:后|前|时|的|中)[，,]$"));
    const QString before =
        fact.subject.endsWith(fact.practice) ? fact.subject.chopped(fact.practice.size()) : QString();
    return condition.match(before).hasMatch() ? before : QString();
}

// What the sentence says before it: 专库实行…管理，库管员每日盘点一次，
QString saidBefore(const Fact &fact, const Material &material)
{
    static const QRegularExpression number(QStringLiteral(
        "^(?:[0-9.]+\\s+|第[一二三四五六七八九十百]+条[\\s　]*|[（(][一二三四五六七八九十]+[）)]|[a-z][)）]\\s*)"));
    const text::Span unit = placeInEvidence(fact.unit, fact);
    const text::Span sentence = material.sentence(unit);
    QString before = material.at({sentence.start, unit.start - sentence.start}).trimmed();
    return before.remove(number).trimmed();
}

QString withoutUnit(const QString &context, const Fact &fact)
{
    const bool shown = context.size() <= longestContext && isBalanced(context) && !context.contains(fact.unit);
    return shown ? context : QString();
}

// What it is told of, where the duty alone does not say it.
QString contextOf(const Fact &fact, const Material &material)
{
    QString before = saidBefore(fact, material);
    const qsizetype first = before.indexOf(u'，');
    const bool longer = before.count(u'，') + before.count(u'；') > 2 || before.contains(fact.unit);
    if (longer && hanCharacters(before.left(first)) >= shortestDuty) {
        before.truncate(first + 1); // what it is about stands first
    }
    const bool hangs = before.endsWith(u'，') || before.endsWith(u',') || before.endsWith(u'；');
    return hangs ? withoutUnit(before, fact) : QString();
}

// 对能够当场改正的火灾隐患，…。不能当场改正的，: the noun is said before; nothing where it is not.
std::optional<QString> withNoun(const QString &premise, const Fact &fact, const Material &material)
{
    static const QRegularExpression bare(
        QStringLiteral("^(?:对)?(?:(?:不能|无法|未能|不宜|不得|拒不|不|未)([^，,。；;]{2,10}的))[，,]$"));
    const auto match = bare.match(premise);
    if (!match.hasMatch()) {
        return premise;
    }
    const text::Span unit = placeInEvidence(fact.unit, fact);
    const text::Span paragraph = material.paragraph(unit);
    const QString told = material.at({paragraph.start, unit.start - paragraph.start});
    const qsizetype at = told.indexOf(match.captured(1));
    const qsizetype behind = at + match.captured(1).size();
    static const QRegularExpression noun(QStringLiteral("^[㐀-鿿]{2,8}(?=[，,])"));
    const QString named = at < 0 ? QString() : noun.match(told.mid(behind)).captured();
    const QString lead = premise.startsWith(u'对') ? QString() : QStringLiteral("对");
    return named.isEmpty() ? std::nullopt : std::optional(lead + premise.chopped(1) + named + u'，');
}

// For whom and in what case it must be done: 为参加应急救援的党员，; 党员对积分有异议的，
std::optional<QString> premiseOf(const Fact &fact, const Material &material)
{
    static const QRegularExpression premise(
        QStringLiteral("^(?:为|对|因|经|凡|如|遇|发生|发现|出现|属于|需要|违反|根据|按照)[^；;。]*[，,]$|"
                       "^[^；;。]*(?:的|时|后|前|中|情况下|人员|党员|单位)[，,]$"));
    static const QRegularExpression clock(QStringLiteral("^[0-9一二三四五六七八九十]+(?:秒|分钟|小时)内[，,]$"));
    const QString said = saidBefore(fact, material).section(QRegularExpression(QStringLiteral("[；;]")), -1);
    const std::optional<QString> before = withNoun(said, fact, material);
    if (!before || clock.match(said).hasMatch()) { // within five minutes of what?
        return std::nullopt;
    }
    if (!premise.match(*before).hasMatch()) {
        return QString();
    }
    const QString shown = withoutUnit(*before, fact);
    return shown.isEmpty() ? std::nullopt : std::optional(shown);
}

// 由哪个部门建立档案, but 哪个部门负责…: a bare verb is led by 由.
QString leadOf(const QString &duty)
{
    static const QRegularExpression modal(QStringLiteral(
        "^(?:应|须|必须|不得|不准|负责|是|履行|承担|有权|可以|要|每|在|接|自|根据|按照|按|实行|对|发现|为)"));
    return modal.match(duty).hasMatch() ? QString() : QStringLiteral("由");
}

bool readsAlone(const QString &duty)
{
    static const QRegularExpression pointing(QStringLiteral("^(?:这|其|该|此)"));
    static const QRegularExpression habit(QStringLiteral("^(?:应当|应|须)?每[^，,。]{1,3}(?:至少)?(?:检查|盘点|抽查|"
                                                         "巡查|一查)(?:不少于|至少)?[0-9一二三两]?次?(?:[，,]|$)"));
    static const QRegularExpression ofWhat(QStringLiteral(
        "^(?:应当|应|须)?(?:自(?:受理|收到|接到)[^，,之]{0,4}之日|自[㐀-鿿]{2,4}完成之日|"
        "(?:在|于)?[^，,。]{2,10}内"
        "(?:予以|及时|书面)?(?:作出决定|答复|回复|办结|办理|处理|整改|报告|公布|告知|反馈|完成)$)"));
    static const QRegularExpression missing(
        QStringLiteral("相应的|^(?:应当|应|须)?(?:到位|到场|协同|配合)[^，,]{0,6}$"));
    return hanCharacters(duty) >= shortestDuty && !missing.match(duty).hasMatch() && !ofWhat.match(duty).hasMatch()
        && !habit.match(duty).hasMatch() && !pointing.match(duty).hasMatch();
}

bool anyoneMust(const QString &duty)
{
    static const QRegularExpression common(QStringLiteral("^(?:应当|应|须)?(?:不得擅离|遵守|服从|配合|佩戴)"));
    return common.match(duty).hasMatch();
}

// 党员 and 使用人 tell themselves by what is asked of them: who served hands in the record of the service.
bool isAnybody(const QString &unit)
{
    static const QRegularExpression common(QStringLiteral(
        "^(?:各|全体|在职|正式|预备|流动|老年|本市|参加[㐀-鿿]{2,6}的)*(?:党员|干部|职工|"
        "员工|"
        "使用人|"
        "申请人|当事人|"
        "用户|业主|志愿者|学生|参与者|服务对象|村民|居民|群众|人员|消费者|旅游者|游客)$"));
    return common.match(unit).hasMatch();
}

// 组织单位 is whoever organises: a role is asked for only where the text says what it means.
bool isRole(const QString &unit, const Material &material)
{
    static const QRegularExpression role(QStringLiteral(
        "^(?:组织|使用|责任|主办|承办|实施|管理|服务|建设|所在|用人|有关|相关)(?:单位|部门|组织|机构|企业)$"));
    return role.match(unit).hasMatch() && std::ranges::none_of(material.facts(), [&](const Fact *other) {
               return other->kind == Kind::Term && sameText(other->answer, unit);
           });
}

bool mayBeAskedFor(const Fact &fact, const Material &material)
{
    return ownerClass(fact.unit) != OwnerClass::Whole && !isTornOwner(fact, material) && !pointsAway(fact.unit)
        && !isAnybody(fact.unit);
}

} // namespace

OwnerClass ownerClass(const QString &name)
{
    static const QRegularExpression whole(
        QStringLiteral("^(?:公司|集团|本公司|单位|本单位|各(?:部门|单位|车间|处室|"
                       "科室|级)|组织|有关[㐀-鿿]*|任何[㐀-鿿]*|车间)$"));
    static const QRegularExpression person(
        QStringLiteral("(?:经理|[^部]长|主任|书记|负责人|人员|监护人|[管理操作值班检验安全党]员|工|者|人)$"));
    static const QRegularExpression authority(QStringLiteral("(?:政府|办事处)$"));
    static const QRegularExpression party(
        QStringLiteral("(?:党组织|支部|党委|党组|总支|党（工）委|党工委|[市县区省]委|团委)$"));
    static const QRegularExpression committee(QStringLiteral("(?:委员会|领导小组|指挥部|理事会)$"));
    static const QRegularExpression office(
        QStringLiteral("(?:部|处|科|室|部门|办|局|厅|办公室|中心|委员会|工作委|监委|纪委|工委|团[省市县区]委)$"));
    if (whole.match(name).hasMatch()) {
        return OwnerClass::Whole;
    }
    if (party.match(name).hasMatch()) {
        return OwnerClass::Party;
    }
    if (authority.match(name).hasMatch()) {
        return OwnerClass::Authority;
    }
    if (committee.match(name).hasMatch()) {
        return OwnerClass::Committee;
    }
    if (office.match(name).hasMatch()) {
        return OwnerClass::Department;
    }
    return person.match(name).hasMatch() ? OwnerClass::Person : OwnerClass::Body;
}

QString ownerShown(const QString &unit)
{
    static const QRegularExpression each(QStringLiteral("^各(?=[㐀-鿿]{1,6}(?:支部|党组织|党委)$)"));
    return QString(unit).remove(each);
}

QString ownerShown(const QString &unit, const Material &material)
{
    static const QRegularExpression bare(QStringLiteral("^(?:委员会|领导小组|指挥部|理事会|工作组|小组)$"));
    if (!bare.match(unit).hasMatch()) {
        return ownerShown(unit);
    }
    const QRegularExpression founded(QStringLiteral("(?:设立|成立|组建)([㐀-鿿]{2,14}?%1)").arg(unit));
    const QString named = founded.match(material.article().text).captured(1);
    return named.isEmpty() ? unit : named;
}

// 市委 of 市委组织部会同…, and 市委社会工作部 of 市委组织部会同市委社会工作部.
bool isTornOwner(const Fact &fact, const Material &material)
{
    static const QRegularExpression goesOn(QStringLiteral("^(?:组织部|宣传部|统战部|政法委|社会工作部|办公室|(?:[㐀-"
                                                          "鿿]{2,4}(?:部|局|办|处|科|厅))(?:门)?"
                                                          "(?:会同|负责|应|牵头))"));
    static const QRegularExpression behind(QStringLiteral("(?:会同|和|与|及|、|联合)$"));
    const text::Span unit = placeInEvidence(fact.unit, fact);
    constexpr qsizetype lead = 2;
    const QString before = material.at({std::max<qsizetype>(0, unit.start - lead), std::min(lead, unit.start)});
    return unit.length > 0 && (goesOn.match(fact.practice).hasMatch() || behind.match(before).hasMatch());
}

QString tellingDuty(const QString &practice)
{
    static const QRegularExpression mark(QStringLiteral("[，,；;：:]"));
    qsizetype cut = practice.indexOf(mark);
    while (cut >= 0 && (hanCharacters(practice.left(cut)) < enoughOfDuty || !isBalanced(practice.left(cut)))) {
        cut = practice.indexOf(mark, cut + 1);
    }
    static const QRegularExpression torn(QStringLiteral("^[^，,]{1,4}[，,]")); // 管理，在保障自身使用的前提下
    static const QRegularExpression meeting(QStringLiteral("召开[^，,]{0,8}会议$"));
    if (cut >= 0 && meeting.match(practice.left(cut)).hasMatch()) { // a meeting on what?
        cut = practice.indexOf(mark, cut + 1);
    }
    const QString told = torn.match(practice).hasMatch() ? QString() : cut < 0 ? practice : practice.left(cut);
    return isBalanced(told) && told.size() <= longestDuty ? told : QString();
}

std::vector<Asked> dutyOwnerAsked(const Template &row, const Fact &fact, const Material &material)
{
    const QString duty = tellingDuty(fact.practice);
    if (duty.isEmpty() || anyoneMust(duty) || tellsDuty(fact.unit, duty) || !mayBeAskedFor(fact, material)) {
        return {};
    }
    const QString condition = conditionOf(fact);
    const std::optional<QString> premise = premiseOf(fact, material);
    const std::optional<QString> named = withNoun(condition, fact, material);
    const QString said = condition.isEmpty() ? premise.value_or(QString()) : named.value_or(QString());
    const QString context = said.isEmpty() && !readsAlone(duty) ? contextOf(fact, material) : said;
    const bool matched = row.type == QuestionType::Matching; // shows the duty alone
    const bool vague = isRole(fact.unit, material) && (said.isEmpty() || row.type != QuestionType::Reveal);
    if (!premise || !named || vague || (matched && !context.isEmpty()) || (!readsAlone(duty) && context.isEmpty())
        || pointsAway(context + duty)) {
        return {};
    }
    const QString key = ownerShown(fact.unit, material);
    const OwnerClass sort = ownerClass(key); // false options are of its class
    const QString word =
        material.templates().word(sort == OwnerClass::Department      ? QStringLiteral("which_department")
                                      : sort == OwnerClass::Committee ? QStringLiteral("which_body")
                                                                      : QStringLiteral("which_person"));
    std::vector<Asked> made = oneAsked(key, placeInEvidence(ownerShown(fact.unit), fact));
    for (Asked &asked : made) {
        asked.words[QStringLiteral("unit")] = key;
        asked.words[QStringLiteral("who")] = context + leadOf(duty) + word;
        asked.words[QStringLiteral("verb")] = context + leadOf(duty);
        asked.words[QStringLiteral("event")] = duty;
    }
    return made;
}

// Under a condition the false ones, which have none, would be seen at once.
std::vector<Asked> dutyAsked(const Template &, const Fact &fact, const Material &material)
{
    const QString duty = tellingDuty(fact.practice);
    const std::optional<QString> premise = premiseOf(fact, material);
    const bool alone = conditionOf(fact).isEmpty() && premise && premise->isEmpty();
    if (!readsAlone(duty) || anyoneMust(duty) || !alone || isForbidden(fact) || pointsAway(duty)
        || tellsDuty(fact.unit, duty) || !mayBeAskedFor(fact, material) || isRole(fact.unit, material)) {
        return {};
    }
    std::vector<Asked> made = oneAsked(duty, placeInEvidence(duty, fact));
    for (Asked &asked : made) {
        asked.words[QStringLiteral("unit")] = ownerShown(fact.unit, material);
    }
    return made;
}

bool tellsWholeDuty(const Fact &fact, const Material &material)
{
    const std::optional<QString> premise = premiseOf(fact, material);
    return readsAlone(tellingDuty(fact.practice)) && conditionOf(fact).isEmpty() && premise && premise->isEmpty()
        && mayBeAskedFor(fact, material) && !isRole(fact.unit, material);
}

} // namespace shixi::questions
