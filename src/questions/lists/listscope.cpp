#include "questions/lists/listscope.h"

#include "questions/gates/gates.h"
#include "questions/lists/listframe.h"
#include "questions/lists/listsubject.h"
#include "questions/lists/listwords.h"
#include "questions/scope/scope.h"
#include "questions/speech/saying.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

bool holds(const Fact &outer, const Fact &inner)
{
    const qsizetype end = inner.evidence.start + inner.evidence.length;
    return outer.evidence.start <= inner.evidence.start && end <= outer.evidence.start + outer.evidence.length;
}

bool isSaid(const Fact &fact)
{
    return fact.kind == Kind::Principle || fact.kind == Kind::Quote;
}

} // namespace

QString spokenScope(const Fact &fact, const Material &material)
{
    static const QString anybody = QStringLiteral("文中的话");
    for (const Fact *other : material.facts()) {
        const QString whose = isSaid(*other) && holds(*other, fact) ? whoseWords(*other, material) : QString();
        if (!whose.isEmpty() && whose != anybody) {
            return whose;
        }
    }
    const QString meeting = meetingSpeaking(fact, material);
    return meeting.isEmpty() ? QString() : meeting + QStringLiteral("提出的要求");
}

QString doerScope(const Fact &fact, const Material &material)
{
    static const QString who = QStringLiteral("^\\s*((?:[0-9]{4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?[，,])?)([^，,。；;"
                                              "：:“”《》]{2,18}?(?:工委|[党省市县区镇]委|"
                                              "党组|党总支|党支部|政府|[部厅局办院馆校所会]|集团|公司))");
    static const QRegularExpression paper(
        who
        + QStringLiteral(
            "(?:印发|出台|制定|下发|发布)(?:了)?《[^《》]+?(意见|办法|通知|方案|规定|条例|细则|规划|计划|纲要|"
            "决定)(?:[（(]试行[）)])?》[，,](?:明确|进一步)?(?:要求|提出|规定|指出|明确)[，,：:]?“?$"));
    static const QRegularExpression work(
        who
        + QStringLiteral(
            "(?:在[^，,。；;]{2,14}?)?(部署开展|组织开展|部署|启动|开展|实施)[^，,。；;“”]*?(专项工作|专项行动|"
            "专项整治|主题活动|试点工作)[，,]"));
    const text::Span sentence = material.sentence(material.evidence(fact));
    const auto places = itemPlaces(fact);
    const QString before =
        places.empty() ? QString() : material.at({sentence.start, places.front().start - sentence.start});
    static const QRegularExpression opened(QStringLiteral("“[^”]*$"));
    const auto quoted = opened.match(before);
    const auto issued = paper.match(before.left(quoted.hasMatch() ? quoted.capturedStart() + 1 : 0));
    const auto done = work.match(before);
    const auto when = [](const QRegularExpressionMatch &match) {
        return match.captured(1).chopped(match.captured(1).isEmpty() ? 0 : 1) + match.captured(2);
    };
    if (issued.hasMatch()) {
        return when(issued) + QStringLiteral("印发的《") + issued.captured(3) + QStringLiteral("》提出的要求");
    }
    return done.hasMatch()
        ? QStringLiteral("文中关于") + when(done) + done.captured(3) + u'的' + done.captured(4) + QStringLiteral("的话")
        : QString();
}

QString sectionScope(const Fact &fact, const Material &material)
{
    QString name = sectionName(fact, material);
    if (name.isEmpty()) { // of a long heading its first half
        knowledge::Fact half = fact;
        static const QRegularExpression comma(QStringLiteral("[，,]"));
        half.section = fact.section.section(comma, 0, 0);
        name = half.section == fact.section ? QString() : sectionName(half, material);
    }
    static const QRegularExpression doer(
        QStringLiteral("(?:中心|支部|[党省市县区镇]委|政府|[部厅局院馆校所村]|集团|公司|街道|社区)"
                       "：")); // 某中心：签约有约
    return doer.match(name).hasMatch() ? QStringLiteral("文中“") + innerQuotes(name) + QStringLiteral("”部分的话")
                                       : QString();
}

QString sentenceScope(const Fact &fact, const Material &material)
{
    static const QRegularExpression opening(QStringLiteral("^\\s*([^，,。；;：:]{6,24})[，,：:]"));
    const text::Span sentence = material.sentence(material.evidence(fact));
    const auto match = opening.match(material.at(sentence));
    const bool before = match.hasMatch() && sentence.start + match.capturedEnd() <= fact.evidence.start;
    static const QRegularExpression says(QStringLiteral("(?:体会到|认识到|感到|介绍|表示|认为|指出|强调|要求|说|道)$"));
    const bool said = says.match(match.captured(1)).hasMatch();
    return before && said && tellsWhose(match.captured(1)) && isBalanced(match.captured(1))
        ? QStringLiteral("文中“") + innerQuotes(match.captured(1)) + QStringLiteral("”这句话")
        : QString();
}

} // namespace shixi::questions
