#include "questions/figures/figurequestion.h"

#include "questions/figures/figureclauses.h"
#include "questions/figures/figureplain.h"
#include "questions/figures/figurescope.h"
#include "questions/figures/figuresetter.h"
#include "questions/figures/figurevalue.h"
#include "questions/figures/figurewhole.h"
#include "questions/gates/gates.h"
#include "text/punctuation.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

constexpr int longestQuestion = 84;

// What is told of the thing named above it and does not name it again.
bool isMeasure(const QString &question)
{
    static const QRegularExpression measure(QStringLiteral(
        "^(?:[通全口底直半]?[长宽高厚重深径]|腹径|面积|容量|残[长高]|约?[长宽高厚重深])(?:度|仅|约|达|为)?"
        "(?:多少|[0-9一二两三四五六七八九十])"));
    return measure.match(question).hasMatch();
}

bool isBare(const QString &question, const Material &material)
{
    static const QRegularExpression bare(QStringLiteral(
        "^(?:多少|首批|其中|最[大小高低长短多少早]的?|同比|历时|提前|用|已有|已|就|又|还|也|平均|年龄|"
        "每[年月周天日](?!均)|要求|规定|使|由|从|为|到|至|经过|经(?![济营开])|面对|达|仅|约|近|可|应当?|须|以|即[便使]|"
        "如果|采用|设置?|开展|建立|推行|提供|实行|实现|完成|组织|选派|派出|促成|保住|帮助|邀请|发动|征集|修缮|改造|"
        "引进|培育|打造|覆盖|带动|安排|拿出|吸引|排查|化解|办结|受理|自上而下|分为|身旁|出土|一组|一次|整改|接入|培训|"
        "收到|担负|把|将|让|走完|自己|印发|含|出自|届时|为纪念|[^，]{0,5}率(?:达|为|由|从|提高|保持|稳定|多少|在))"));
    return bare.match(question).hasMatch() || isMeasure(question)
        || material.templates().bareStarts().match(question).hasMatch();
}

// 某党支部：党支部派出… says its name twice; 某人：他调处… tells of him.
QString joined(const QString &head, QString rest)
{
    static const QRegularExpression pronoun(
        QStringLiteral("^(?:他们|她们|它们|他|她|它|该(?:单位|支部|局|站|队|公司|社))"));
    static const QRegularExpression onward(QStringLiteral("^(?:同时|此外|目前|并|还|也|又|而是|就)(?!业)"));
    rest.remove(pronoun).remove(onward);
    for (qsizetype length = std::min(head.size(), rest.size()); length >= 2; --length) {
        if (head.endsWith(rest.left(length))) {
            return head + rest.mid(length);
        }
    }
    return head.contains(rest.left(2)) ? head + u'，' + rest : head + rest;
}

QString yearOf(const Fact &fact, const Material &material)
{
    const auto &article = material.article();
    const bool known = article.anchorYear || article.published;
    const int year = article.anchorYear ? *article.anchorYear : article.published ? article.published->year() : 0;
    return known ? QString::number(year) : fact.asOf.left(fact.asOf.indexOf(u'年'));
}

// 今年3月 by what the facts of the sentence know it to be.
QString inItsTime(QString question, const Fact &fact, const Material &material)
{
    static const QRegularExpression monthFirst(QStringLiteral("^[0-9]{1,2}月"));
    static const QRegularExpression yearFirst(QStringLiteral("^[0-9]{4}年"));
    static const QRegularExpression relativeYear(QStringLiteral("^[今去同次明当翌前]年"));
    for (const Fact *other : material.facts()) {
        const bool relative = other->kind == Kind::DateEvent && !other->surface.isEmpty()
            && relativeYear.match(other->surface).hasMatch() && other->answer.front().isDigit();
        if (relative && question.contains(other->surface) && material.shareSentence(fact, *other)) {
            question.replace(other->surface, other->answer);
        }
        const bool dayOnly = other->kind == Kind::DateEvent && monthFirst.match(other->surface).hasMatch()
            && question.startsWith(other->surface) && yearFirst.match(other->answer).hasMatch();
        if (dayOnly && material.shareSentence(fact, *other)) {
            question.replace(0, other->surface.size(), other->answer);
        }
    }
    const QString year = yearOf(fact, material);
    if (!year.isEmpty()) {
        question.replace(QStringLiteral("今年"), year + QStringLiteral("年"));
        question.replace(QStringLiteral("去年"), QString::number(year.toInt() - 1) + QStringLiteral("年"));
    }
    return question;
}

// 陶三足炊器 above, or 玉琮： at the head of the paragraph: what is told without its name below it.
struct Thing {
    QString name;
    bool numbered = false; // 12：陶三足炊器 is what the paragraph is about; a heading may be about more
};

Thing thingAbove(const Fact &fact, const Material &material)
{
    static const QRegularExpression number(
        QStringLiteral("^(?:【[^】]*】|[（(]?[0-9]{1,3}[)）]?[：:、.．]\\s*|展[品柜][0-9]+[：:])"));
    static const QRegularExpression head(QStringLiteral("^([^，,。；;：:\\n]{2,16})[：:　]"));
    const text::Span paragraph = material.paragraph(material.evidence(fact));
    QString own = material.at(paragraph);
    const bool numbered = number.match(own).hasMatch();
    const auto named = head.match(own.remove(number));
    if (named.hasMatch()) {
        return {named.captured(1).trimmed(), numbered};
    }
    const QString before =
        material.article()
            .text.mid(std::max<qsizetype>(0, paragraph.start - 60), std::min<qsizetype>(60, paragraph.start))
            .trimmed();
    QString line = before.mid(before.lastIndexOf(u'\n') + 1).trimmed();
    const bool listed = number.match(line).hasMatch();
    line.remove(number);
    static const QRegularExpression sentence(
        QStringLiteral("[，,。；;！？]|第[一二三四五六七八九十0-9]+[部章节]|^[一二三四五六七八九十]+、"));
    const bool isName = line.size() >= 2 && line.size() <= 14 && !sentence.match(line).hasMatch();
    return isName ? Thing{line, listed} : Thing{};
}

// 口径多少厘米 of the thing named above it; of a heading only what is measured.
QString ofThing(const QString &question, const Fact &fact, const Material &material)
{
    const Thing thing = thingAbove(fact, material);
    const bool measured = isMeasure(question);
    if (thing.name.isEmpty() || !(thing.numbered || measured) || !isBare(question, material)) {
        return {};
    }
    return measured ? thing.name + question : thing.name + u'，' + question;
}

// 来自多少个部门的代表 says nothing of what they did: the clause behind it does, past one that only says how.
QString withClauseBehind(const QString &question, const Fact &fact, const Material &material)
{
    static const QRegularExpression nounOnly(
        QStringLiteral("^(?:来自|今年|海拔)[^，,]{0,12}多少[^，,]{1,12}的[^，,的是有在]{2,16}$"));
    static const QRegularExpression behind(
        QStringLiteral("^(?:[，,](?:通过|以|围绕|按照?|根据|随着)[^，,。；;！？：:]{2,30})?([，,][^，,。；;！？：:0-9]{"
                       "3,50})(?=[，,。；;！？])"));
    const text::Span sentence = material.sentence(material.evidence(fact));
    const qsizetype end = fact.evidence.start + fact.evidence.length;
    if (!nounOnly.match(question).hasMatch() || end >= sentence.start + sentence.length) {
        return question;
    }
    const auto next = behind.match(material.at({end, sentence.start + sentence.length - end}));
    const QString made = question + next.captured(1);
    return characters(made) <= longestQuestion && isBalanced(made) ? made : question;
}

// 自收到答复之日起多少个工作日内 is open before what is to be done by then.
QString runToEnd(const QString &question, const Fact &fact, const Material &material)
{
    static const QRegularExpression open(QStringLiteral("(?:(?<!以)[内前后起的]|(?<![小学课])时|之日|期间)$"));
    static const QRegularExpression next(QStringLiteral("^[，,][^，,。；;！？：:]{3,40}(?=[，,。；;！？])"));
    const text::Span sentence = material.sentence(material.evidence(fact));
    const qsizetype end = fact.evidence.start + fact.evidence.length;
    if (!open.match(question).hasMatch() || end >= sentence.start + sentence.length) {
        return question;
    }
    const auto behind = next.match(material.at({end, sentence.start + sentence.length - end}));
    return question + text::chinesePunctuation(behind.captured());
}

// 截至2023年, or what span of time it tells of, where the words do not say so.
QString withTime(QString question, const Fact &fact)
{
    const bool during = fact.asOf.contains(u'至') || fact.asOf.contains(u'—');
    if (fact.asOf.isEmpty() || question.contains(fact.asOf) || question.isEmpty()) {
        return question;
    }
    const QString day = fact.asOf.mid(fact.asOf.indexOf(u'年') + 1);
    if (!during && !day.isEmpty() && question.contains(QStringLiteral("截至") + day)) {
        return question.replace(QStringLiteral("截至") + day, QStringLiteral("截至") + fact.asOf);
    }
    question.remove(QStringLiteral("目前"));
    const bool inside = question.contains(QStringLiteral("截至")) || (!during && question.contains(fact.asOf.left(5)));
    return inside ? question : (during ? QString() : QStringLiteral("截至")) + fact.asOf + u'，' + question;
}

// 截至目前: the article does not say when that is.
bool toldNow(const Fact &fact, const Material &material)
{
    static const QRegularExpression now(QStringLiteral("截至目前|(?<![0-9])目前"));
    return !fact.asOf.isEmpty() && !material.at(material.paragraph(material.evidence(fact))).contains(fact.asOf)
        && now.match(material.at(material.sentence(material.evidence(fact)))).hasMatch();
}

QString asTold(QString question)
{
    static const QRegularExpression now(QStringLiteral("^(?:截至)?(?:目前)?，|截至目前，?|目前，?"));
    question.remove(now);
    return question.isEmpty() ? question : QStringLiteral("据文中介绍，") + question;
}

// The limit stands beside what is asked: 不少于多少学时, 多少吨以上.
QString withLimit(QString question, const LimitedFigure &figure)
{
    static const QRegularExpression asked(QStringLiteral("多少|几成|几分之几"));
    const auto place = asked.match(question);
    if (figure.limit.isEmpty() || !place.hasMatch()) {
        return question;
    }
    static const QRegularExpression limits(QStringLiteral("(?:不|至|最|超|突破|逾|高|低|大|小)[^，]{0,3}$"));
    const QString left = question.left(place.capturedStart());
    if (figure.before) {
        const bool said = left.endsWith(figure.limit) || limits.match(left).hasMatch();
        return said ? question : question.insert(place.capturedStart(), figure.limit);
    }
    static const QRegularExpression figureItself(QStringLiteral("^.*?[0-9.一二两三四五六七八九十百千]+[万亿%％]*"));
    const QString unit = QString(figure.key).remove(figureItself);
    const QString right = question.mid(place.capturedEnd());
    const qsizetype end = place.capturedEnd() + (right.startsWith(unit) ? unit.size() : 0);
    return question.mid(end).startsWith(figure.limit) ? question : question.insert(end, figure.limit);
}

bool startsWeak(const QString &question, const Material &material)
{
    return std::ranges::any_of(material.templates().weakStarts(), [&](const QString &start) {
        return question.startsWith(start);
    });
}

// In its time and with its limit.
QString complete(QString question, const Fact &fact, const LimitedFigure &figure, const Material &material)
{
    static const QRegularExpression dayOfNoYear(QStringLiteral("^[0-9]{1,2}月[0-9]{1,2}日，"));
    question = placeNamed(withLimit(inItsTime(std::move(question), fact, material), figure), material);
    if (dayOfNoYear.match(question).hasMatch()) {
        return question.contains(u'《') ? question.remove(dayOfNoYear) : QString();
    }
    return toldNow(fact, material) ? asTold(question) : withTime(question, fact);
}

// Who must do it, in the first words of a rule.
bool namesActor(const QString &question)
{
    static const QRegularExpression actor(
        QStringLiteral("^[^，]{0,18}(?:部|会|室|科|队|站|车间|班组|人员|职工|员工|人|员|长|委|"
                       "单位|公司|部门|经理|主任|机构|政府|局|馆|作业|设备|学会|业主|司机)[）)]?(?="
                       "应|须|不|每|在|对|负责|按|可|接|于|由|要|的|连续|自|统一)"));
    return actor.match(question).hasMatch();
}

// 公示期, 检测不合格的: what the rule before it has just told of; or the paragraph sets the case for all its rules.
bool hangsOnBefore(const QString &question, const Fact &fact, const Material &material)
{
    static const QRegularExpression subject(
        QStringLiteral("^[^，]{1,16}?(?=应|须|必须|不|每|可|统一|为|在|自|由|于|控制|保存|按|多)"));
    static const QRegularExpression ofCase(
        QStringLiteral("^(?:第[^条]{1,5}条\\s*)?[^，,。]{4,20}的[^，,。应]{0,5}[，,]"));
    constexpr int shortest = 4;
    const text::Span paragraph = material.paragraph(material.evidence(fact));
    const text::Span sentence = material.sentence(material.evidence(fact));
    const QString before = material.at({paragraph.start, std::max<qsizetype>(0, sentence.start - paragraph.start)});
    if (hanCharacters(before) < shortest) {
        return false;
    }
    static const QRegularExpression incase(QStringLiteral("^[^，]{2,10}[后时的]，"));
    static const QRegularExpression between(QStringLiteral("^[^，]{2,8}与[^，]{2,8}的(?:间距|距离)"));
    const QString rest = QString(question).remove(incase);
    const QString who = subject.match(rest).captured();
    const bool thing = !namesActor(rest) && !namesActor(question) && !between.match(rest).hasMatch()
        && (hanCharacters(who) < shortest || before.contains(who.left(2)));
    return thing || ofCase.match(before.trimmed()).hasMatch();
}

// 因维修等原因需要停用消防设施的，…: it sets its own case, the sentence before it tells of another matter.
bool setsItsCase(const QString &question)
{
    static const QRegularExpression own(QStringLiteral("^(?:因|发现|确需|需要|遇|遇有|发生|出现)[^，]{4,30}的，"));
    return own.match(question).hasMatch();
}

// 火灾扑灭后， at the head of the paragraph is the case of the sentences behind it as well.
QString inItsCase(const QString &question, const Fact &fact, const Material &material)
{
    static const QRegularExpression caseAhead(
        QStringLiteral("^(?:第[一二三四五六七八九十百0-9]+条\\s*)?([^，,。；：\\n]{3,14}[后时])[，,]"));
    static const QRegularExpression hasCase(QStringLiteral("^[^，]{2,20}(?:后|时|的|前|内|期间)，"));
    const text::Span paragraph = material.paragraph(material.evidence(fact));
    const text::Span sentence = material.sentence(material.evidence(fact));
    const auto ahead = caseAhead.match(material.at(paragraph).trimmed());
    const bool later = sentence.start > paragraph.start + ahead.capturedLength();
    const bool told = !ahead.hasMatch() || !later || question.contains(ahead.captured(1)) || question.isEmpty()
        || hasCase.match(question).hasMatch();
    return told ? question : ahead.captured(1) + u'，' + question;
}

// A rule by the name of its regulation where it can be read so, else behind the rule it goes on from.
QString asRule(const QString &whole, const Fact &fact, const LimitedFigure &figure, const Material &material)
{
    const auto alone = [&](const QString &question) {
        const bool hangs = !setsItsCase(question) && (leansBack(question) || hangsOnBefore(question, fact, material));
        const QString made = hangs
            ? QString()
            : inItsCase(aloneQuestion(complete(question, fact, figure, material), fact, material), fact, material);
        const QString named = made.isEmpty() ? QString() : underItsRule(made, material);
        const bool bare = named.isEmpty() && made.startsWith(QStringLiteral("连续"));
        return bare ? QString() : named.isEmpty() ? made : named;
    };
    static const QRegularExpression incase(QStringLiteral("^[^，；]{2,10}[后时]，[^；]*；"));
    QStringList matters = ownMatters(whole, true);
    if (incase.match(whole).hasMatch()) {
        std::ranges::reverse(matters); // the case holds for what is behind the ； too
    }
    for (const QString &question : matters) {
        if (const QString made = alone(question); !made.isEmpty()) {
            return made;
        }
    }
    const QString behind = withPassage(complete(whole, fact, figure, material), figure.key, fact, material);
    return behind.isEmpty() && !leansBack(whole)
        ? aloneQuestion(complete(ownMatters(whole, true).front(), fact, figure, material), fact, material)
        : behind;
}

// Alone where a stranger understands it so, else behind the sentence it goes on from.
QString inItsPlace(const QString &whole, const Fact &fact, const LimitedFigure &figure, const Material &material)
{
    if (isRegulation(material)) {
        return asRule(whole, fact, figure, material);
    }
    QString made;
    if (!leansBack(whole)) {
        for (const QString &question : ownMatters(whole, false)) {
            made = made.isEmpty() ? aloneQuestion(complete(question, fact, figure, material), fact, material) : made;
        }
    }
    const QString named = made.isEmpty() ? QString() : underItsRule(made, material);
    if (!named.isEmpty()) {
        return named;
    }
    return made.isEmpty() ? withPassage(complete(whole, fact, figure, material), figure.key, fact, material) : made;
}

} // namespace

LimitedFigure limitedFigure(const Fact &fact, const Material &material)
{
    static const QStringList above{QStringLiteral("超"), QStringLiteral("超过"), QStringLiteral("逾")};
    static const QRegularExpression often(
        QStringLiteral("^(每.{1,3}?)((?:不少于|不超过|至少)?[0-9两一二三四五六七八九十]+[^0-9]*)$"));
    QString answer = fact.answer;
    const auto counted = often.match(answer);
    if (counted.hasMatch() && fact.subject.contains(counted.captured(1))
        && fact.subject.contains(QStringLiteral("多少"))) {
        answer = counted.captured(2);
    }
    const auto value = FigureValue::parse(answer, material.templates().approximations());
    if (!value || value->mark == nullptr || !(value->mark->open || above.contains(value->mark->mark))) {
        return {answer, {}, true};
    }
    const QString &limit = value->mark->mark;
    const bool last = !value->mark->before && answer.endsWith(limit);
    if (!value->mark->before && !last) {
        return {answer, {}, true};
    }
    return {last ? answer.chopped(limit.size()) : answer.mid(limit.size()), limit, value->mark->before};
}

namespace
{

QString ownQuestion(const Fact &fact, const LimitedFigure &figure, const Material &material)
{
    static const QRegularExpression asks(QStringLiteral("多少|几成|几分之几|百分之几|千分之几|多久|多长时间"));
    static const QRegularExpression stops(QStringLiteral("[。；;，,]+$"));
    static const QRegularExpression article(QStringLiteral(
        "^(?:第[一二三四五六七八九十百0-9]+条|[0-9]+(?:\\.[0-9]+)+(?=\\s)|[a-z][)）]|[一二三四]是)\\s*"));
    QString question = text::chinesePunctuation(QString(fact.subject).remove(article).remove(stops));
    if (!asks.match(question).hasMatch()) {
        return {};
    }
    const qsizetype colon = question.indexOf(u'：');
    const bool named =
        colon > 0 && colon < question.indexOf(asks) && colon <= 40 && !fact.subject.left(colon).contains(u'，');
    const QString thing = named ? QString() : ofThing(question, fact, material);
    if (named || !thing.isEmpty()) {
        question =
            complete(named ? joined(question.left(colon), question.mid(colon + 1)) : thing, fact, figure, material);
        question = named ? aloneQuestion(question, fact, material) : question;
    } else {
        question = runToEnd(withClauseBehind(question, fact, material), fact, material);
        question = inItsPlace(wholeQuestion(question, fact, material), fact, figure, material);
    }
    static const QRegularExpression meaning(QStringLiteral("([^，：》]{2,10})：指[^，]+，"));
    question = withVerb(byItsName(question, material)).replace(meaning, QStringLiteral("\\1的"));
    question = bySetter(systemNamed(withoutHanging(question), material), fact, material);
    question = inItsYear(question, fact, material);
    const bool fits = !question.isEmpty() && !isTrivial(question, figure.key) && characters(question) <= longestQuestion
        && isBalanced(question) && !startsWeak(question, material) && !question.contains(u'\n');
    return fits ? question + u'？' : QString();
}

// Figures told before this one in its question that are asked themselves.
QStringList askedBefore(const QString &question, const Fact &fact, const Material &material)
{
    constexpr qsizetype near = 200;
    QStringList made;
    for (const Fact *other : material.facts()) {
        const qsizetype gap = fact.evidence.start - other->evidence.start;
        const bool before = other->kind == Kind::Figure && other->level != Level::Detail && gap > 0 && gap < near
            && other->evidence.start + other->evidence.length <= fact.evidence.start;
        const LimitedFigure figure = before ? limitedFigure(*other, material) : LimitedFigure{};
        if (before && question.contains(figure.key) && carriesTheNews(*other, material)
            && !ownQuestion(*other, figure, material).isEmpty()) {
            made.append(figure.key);
        }
    }
    return made;
}

} // namespace

QString figureQuestion(const Fact &fact, const LimitedFigure &figure, const Material &material)
{
    const QString question = ownQuestion(fact, figure, material);
    const QStringList others = question.isEmpty() ? QStringList() : askedBefore(question, fact, material);
    return others.isEmpty() ? question : withoutFigures(question, others);
}

} // namespace shixi::questions
