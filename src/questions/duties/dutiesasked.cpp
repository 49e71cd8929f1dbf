#include "questions/asking/likeness.h"
#include "questions/dates/eventsubject.h"
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
    static const QRegularExpression ownHouse(QStringLiteral("本([㐀-鿿])"));
    const auto house = ownHouse.match(duty); // 学校校长 answers for 本校
    return house.hasMatch() && unit.contains(house.captured(1));
}

bool isForbidden(const Fact &fact)
{
    static const QRegularExpression forbidden(QStringLiteral("不得有下列|禁止(?:下列|有下列)|严禁下列"));
    return forbidden.match(fact.subject).hasMatch();
}

// 发生事故后， and 对查出的隐患，: in what case, or what about. 48小时 is no 时.
const QRegularExpression &limiting()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:为|对|因|自|经|凡|如|遇|发生|发现|发出|出现|属于|需要|违反|根据|按照)[^；;。]*[，,]$|"
                       "^[^；;。]*(?:的|(?<![小学工临及同随])时|后|前|(?<![途集])中|情况下|人员|党员|单位)[，,]$|"
                       "^[^，,；;。]{0,10}(?:发现|查出|存在|提出|反映|收到)的[^，,]{2,8}[，,]$"));
    return pattern;
}

// What stands before who and what.
QString conditionOf(const Fact &fact)
{
    constexpr qsizetype longest = 24;
    const QString before =
        fact.subject.endsWith(fact.practice) ? fact.subject.chopped(fact.practice.size()) : QString();
    return before.size() <= longest && limiting().match(before).hasMatch() ? before : QString();
}

// 材料不全的 and 逾期未改的 do not say which papers, and what.
bool isVague(const QString &premise)
{
    constexpr int fewest = 7; // Han characters
    static const QRegularExpression late(QStringLiteral("^(?:逾期|到期|期满|届满)"));
    const bool open = premise.endsWith(QStringLiteral("的，")) || premise.endsWith(QStringLiteral("的,"));
    return (open && hanCharacters(premise) < fewest) || late.match(premise).hasMatch();
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
    static const QRegularExpression another(QStringLiteral("应当|不得|必须|负责|的[，,]"));
    if (longer && another.match(before.mid(std::max<qsizetype>(0, first))).hasMatch()) {
        return {}; // 因病请假的， is no word to leave out
    }
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
    static const QRegularExpression clock(QStringLiteral("^[0-9一二三四五六七八九十]+(?:秒|分钟|小时)内[，,]$"));
    const QString said = saidBefore(fact, material).section(QRegularExpression(QStringLiteral("[；;]")), -1);
    const std::optional<QString> before = withNoun(said, fact, material);
    if (!before || clock.match(said).hasMatch() || isVague(*before)) { // within five minutes of what?
        return std::nullopt;
    }
    if (!limiting().match(*before).hasMatch()) {
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
        "^(?:应当|应|须)?(?:自(?:受理|收到|接到)[^，,之]{0,4}之[日时]|自[㐀-鿿]{2,4}完成之["
        "日时]"
        "|"
        "(?:在|于)?[^，,。]{2,10}内"
        "(?:予以|及时|书面|完成)?(?:审核|复核|初审|复查|核查|处置|验收|登记|作出决定|答复|回复|办结|"
        "办理|处理|整改|报告|公布|告知|反馈|完成)$)"));
    static const QRegularExpression missing(
        QStringLiteral("相应的|^(?:应当|应|须)?在(?:收到|接到)(?:申请|材料|通知|票据)后|^(?:应当|应|须)?(?:到位|"
                       "到场|协同|配合)[^，,]{0,6}$"));
    return hanCharacters(duty) >= shortestDuty && !missing.match(duty).hasMatch() && !ofWhat.match(duty).hasMatch()
        && !habit.match(duty).hasMatch() && !pointing.match(duty).hasMatch();
}

bool anyoneMust(const QString &duty)
{
    static const QRegularExpression common(QStringLiteral("^(?:应当|应|须)?(?:不得擅离|遵守|服从|配合|佩戴)"));
    return common.match(duty).hasMatch();
}

// 本办法 by its name; nothing where the text does not tell it. 对某事，应当 reads on.
std::optional<QString> toldOfItsPaper(const QString &before, QString duty, const Fact &fact, const Material &material)
{
    static const QRegularExpression paper(
        QStringLiteral("本(?:办法|规定|条例|细则|规则|准则|章程|制度|规程|守则|预案|规范|标准)"));
    static const QRegularExpression halt(QStringLiteral("^(对[^，,]{2,16})[，,](?=应|须|必)"));
    duty.replace(halt, QStringLiteral("\\1"));
    const bool spoken = paper.match(duty).hasMatch();
    const QString title = spoken ? titleMeant(fact, material) : QString();
    if (paper.match(before).hasMatch() || (spoken && title.isEmpty())) {
        return std::nullopt;
    }
    return spoken ? duty.replace(paper, title) : duty;
}

QString whoWord(const QString &owner, const Material &material)
{
    const OwnerClass sort = ownerClass(owner); // false options are of its class
    const bool joint = isJointOwner(owner);
    return material.templates().word(joint                                ? QStringLiteral("which_person")
                                         : sort == OwnerClass::Department ? QStringLiteral("which_department")
                                         : sort == OwnerClass::Committee  ? QStringLiteral("which_body")
                                                                          : QStringLiteral("which_person"));
}

bool mayBeAskedFor(const Fact &fact, const Material &material)
{
    return ownerClass(fact.unit) != OwnerClass::Whole && !isTornOwner(fact, material) && !pointsAway(fact.unit)
        && !isAnybody(fact.unit);
}

} // namespace

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
    const bool joint = isJointOwner(fact.unit) && row.type != QuestionType::Reveal;
    if (duty.isEmpty() || joint || anyoneMust(duty) || !mayBeAskedFor(fact, material)) {
        return {};
    }
    const QString condition = conditionOf(fact);
    const std::optional<QString> premise = isVague(condition) ? std::nullopt : premiseOf(fact, material);
    const std::optional<QString> named = withNoun(condition, fact, material);
    const QString said = condition.isEmpty() ? premise.value_or(QString()) : named.value_or(QString());
    const QString context = said.isEmpty() && !readsAlone(duty) ? contextOf(fact, material) : said;
    const bool matched = row.type == QuestionType::Matching; // shows the duty alone
    const bool vague = isRole(fact.unit, material) && (said.isEmpty() || row.type != QuestionType::Reveal);
    const std::optional<QString> told = toldOfItsPaper(context + leadOf(duty), duty, fact, material);
    if (!premise || !named || vague || !told || (matched && !context.isEmpty())
        || (!readsAlone(duty) && context.isEmpty()) || pointsAway(context + duty)
        || tellsDuty(fact.unit, context + duty)) {
        return {};
    }
    const QString key = ownerShown(fact.unit, material);
    std::vector<Asked> made = oneAsked(key, placeInEvidence(ownerShown(fact.unit), fact));
    for (Asked &asked : made) {
        asked.words[QStringLiteral("unit")] = key;
        asked.words[QStringLiteral("who")] = context + leadOf(duty) + whoWord(key, material);
        asked.words[QStringLiteral("verb")] = context + leadOf(duty);
        asked.words[QStringLiteral("event")] = *told;
    }
    return made;
}

// Under a condition the false ones, which have none, would be seen at once.
std::vector<Asked> dutyAsked(const Template &, const Fact &fact, const Material &material)
{
    const QString duty = dutyAsOption(fact.practice);
    const bool told = !duty.isEmpty() && tellsWholeDuty(fact, material);
    if (!told || anyoneMust(duty) || isForbidden(fact) || pointsAway(duty) || tellsDuty(fact.unit, duty)
        || isJointOwner(fact.unit)) {
        return {};
    }
    std::vector<Asked> made = oneAsked(duty, placeInEvidence(duty, fact));
    for (Asked &asked : made) {
        asked.words[QStringLiteral("unit")] = ownerShown(fact.unit, material);
    }
    return made;
}

QString dutyAsOption(const QString &practice)
{
    static const QRegularExpression ought(QStringLiteral("^(?:应当|必须|须|应(?![急对]))"));
    static const QRegularExpression limited(QStringLiteral("^[^，,]{2,20}(?:后|前|时|的)[，,]"));
    static const QRegularExpression place( // tells whose it is
        QStringLiteral(
            "本(?:[省市县区镇乡村街院校馆站所公支级办条规制细]|地区|单位|部门|科室|辖区|行政)|全[省市县区镇乡村院校]"));
    const QString duty = tellingDuty(practice);
    const bool whole = !limited.match(duty).hasMatch() && !place.match(duty).hasMatch();
    return whole ? QString(duty).remove(ought) : QString();
}

bool tellsWholeDuty(const Fact &fact, const Material &material)
{
    const std::optional<QString> premise = premiseOf(fact, material);
    return readsAlone(tellingDuty(fact.practice)) && conditionOf(fact).isEmpty() && premise && premise->isEmpty()
        && mayBeAskedFor(fact, material) && !isRole(fact.unit, material);
}

} // namespace shixi::questions
