#include "questions/figures/figurescope.h"

#include "questions/figures/figurewhole.h"
#include "questions/gates/gates.h"
#include "questions/scope/scope.h"
#include "text/fold.h"
#include "text/punctuation.h"

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr int longestPassage = 82; // with what a row asks for behind it, a stem may have 90
constexpr int fewestOwn = 8;
constexpr qint64 mostCounted = 10;

const QRegularExpression &asks()
{
    static const QRegularExpression pattern(QStringLiteral("多少|几成|几分之几|百分之几|千分之几|多久|多长时间"));
    return pattern;
}

bool findsIn(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

// Behind the last ； of what is told before.
QString lastMatter(const QString &told)
{
    static const QRegularExpression counted(QStringLiteral("^[一二三四五六七八九十](?=要)"));
    QString last = told.mid(told.lastIndexOf(u'；', -2) + 1).trimmed();
    last = characters(last) >= fewestOwn ? last : told;
    return last.remove(counted);
}

// 澜州市档案博物馆 of the title 走进澜州市档案博物馆.
QString nameInTitle(const QString &kind, const Material &material)
{
    const QString &text = material.article().text;
    const QString title = material.article().title.isEmpty() ? text.left(std::max<qsizetype>(0, text.indexOf(u'\n')))
                                                             : material.article().title;
    static const QRegularExpression opening(QStringLiteral("^.*(?:走进|关于|来自|[：——《“\\s])"));
    const QRegularExpression name(QStringLiteral("^[一-龥]{2,16}?") + kind);
    const auto match = name.match(QString(title.trimmed()).remove(opening));
    return match.captured().size() > 3 ? match.captured() : QString();
}

} // namespace

QStringList ownMatters(const QString &question, bool isRegulation)
{
    static const QRegularExpression number(QStringLiteral("^[0-9]{1,2}[.．、]\\s*(?![0-9])"));
    static const QRegularExpression listed(
        QStringLiteral("^.*(?:[：；，。]|^)(?:[一二三四五六七八]是|第[一二三四五六七八][，、]|其[一二三四][，、])"));
    const QString whole = QString(question).remove(number);
    const qsizetype asked = whole.indexOf(asks());
    const QString before = whole.left(std::max<qsizetype>(0, asked));
    const QString told = whole.mid(before.size());
    QStringList made;
    if (const auto match = listed.match(before); match.hasMatch()) {
        const QString rest = before.mid(match.capturedEnd());
        return {rest + told, rest.mid(rest.lastIndexOf(u'，') + 1) + told};
    }
    made.append(before.mid(before.lastIndexOf(u'；') + 1) + told);
    if (isRegulation && made.front() != whole) {
        made.append(whole);
    }
    return made;
}

QString byItsName(QString question, const Material &material)
{
    static const QRegularExpression own(
        QStringLiteral("(?<![一-龥])(?:本|我)(馆|院|校|公司|厂|行|所|集团|局|中心|社)"));
    const auto found = own.match(question);
    if (!found.hasMatch()) {
        return question;
    }
    const QString kind = found.captured(1);
    const QString name = kind.isEmpty() ? QString() : nameInTitle(kind, material);
    return name.isEmpty() ? question : question.replace(found.captured(), name);
}

bool leansBack(const QString &question)
{
    static const QRegularExpression back(QStringLiteral("(?:^|，|后)由[^，]{2,14}(?:牵头|负责|承担|出资|办理|实施)|”后|"
                                                        "过去|此后|(?:^|，)后(?:来|由)|(?:^|，)(?:最终|最后)"));
    return findsIn(back, question);
}

QString withPassage(const QString &question, const QString &key, const Fact &fact, const Material &material)
{
    static const QRegularExpression digits(QStringLiteral("[0-9.]+"));
    const text::Span sentence = material.sentence(material.evidence(fact));
    const text::Span both = passageSpan(sentence, material, longestPassage * 2);
    if (question.isEmpty() || both.length == 0) {
        return {};
    }
    const text::Span before{both.start, sentence.start - both.start};
    const QString shown = passage(sentence, material, longestPassage * 2);
    const qsizetype own = text::chinesePunctuation(material.at(sentence).trimmed()).size();
    const QString told = lastMatter(shown.chopped(own).trimmed());
    const QString number = digits.match(key).captured();
    static const QRegularExpression nobody(QStringLiteral("^(?:讲述|记述|介绍|展示|展出|回顾|反映|包括|分为)"));
    const bool gives = findsIn(nobody, told) || told.contains(number.isEmpty() ? key : number);
    const QString made = told + question;
    const bool fits =
        before.length > 0 && characters(told) >= fewestOwn && characters(made) <= longestPassage && isBalanced(made);
    return fits && !gives && mayOpen(told, material) && mayGoOn(question) ? made : QString();
}

QString worded(QString question, const QString &key)
{
    static const QRegularExpression share(QStringLiteral("多少(?=[？，]|以[上下内]|左右)"));
    static const QRegularExpression counted(QStringLiteral("多少(?=[个名次年天项份座条人层道种件家期])"));
    static const QRegularExpression plain(
        QStringLiteral("^([0-9]{1,2}|[一二两三四五六七八九十])(?=[个名次年天项份座条人层道种件家期])"));
    static const QRegularExpression least(QStringLiteral("多久(不少于|至少)([^，。？]{0,16}一次)"));
    if (const auto often = least.match(question); often.hasMatch()) {
        question.replace(often.capturedStart(), often.capturedLength(), QStringLiteral("至少多久") + often.captured(2));
    }
    const auto number = plain.match(key);
    if (key.endsWith(u'%') && question.count(QStringLiteral("多少")) == 1) {
        return question.replace(share, QStringLiteral("百分之几"));
    }
    const qint64 value =
        number.captured() == QStringLiteral("两") ? 2 : text::parseNumber(number.captured()).value_or(0);
    return number.hasMatch() && value > 0 && value <= mostCounted ? question.replace(counted, QStringLiteral("几"))
                                                                  : question;
}

} // namespace shixi::questions
