#include "questions/scope/scope.h"

#include "questions/gates/gates.h"
#include "text/punctuation.h"

#include <QRegularExpression>

namespace shixi::questions
{

namespace
{

constexpr int longestSection = 24;
constexpr int mostBefore = 2; // sentences
constexpr int fewestBefore = 4; // characters

// 第一章, 二、, （三）, 6.2.1, 12：, 【: where it stands, not what it is about.
const QRegularExpression &placeNumber()
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:第[一二三四五六七八九十百0-9]+(?:章|节|单元|部分|条|展厅|篇)\\s*|[一二三四五六七八九十百0-9]+"
        "(?:\\.[0-9]+)*(?:[、.．：:]\\s*|\\s+)|[（(][一二三四五六七八九十0-9]+[）)]\\s*|[0-9]+[)）]\\s*|【)"));
    return pattern;
}

// Headings any text could have.
bool isGeneral(const QString &heading)
{
    static const QString words = QStringLiteral(
        "(?:总则|附则|目的|范围|术语|定义|规范性引用文件|附录|结语|引言|前言|序厅|尾声|概述|背景|做法|要求|成效|启示|"
        "体会|"
        "打算|思路|目标|任务|措施|职责|职责分工|机构|管理|保护|利用|罚则|法律责任|保障|监督|责任|考核|奖惩|检查|应急|"
        "培训|"
        "须知|提示|参观须知|参观提示|展望|展望[0-9]+|概况|简介|问题|建议|经验|工作|情况|安排|下步|下一步|亮点|看点)");
    static const QRegularExpression general(
        QStringLiteral("^(?:(?:主要|重点|基本|总体|初步|几点|下一步|下步|今后|起草|有关|具体|工作|今年|管理|组织)*")
        + words + QStringLiteral("(?:和|与|及|、|，)?)+$"));
    return general.match(heading).hasMatch();
}

// What a text under way begins with: it needs the words before it itself.
bool pointsBack(const QString &sentence, const Material &material)
{
    static const QRegularExpression back(QStringLiteral(
        "^[“‘]?(?:这|那|该|此|其(?!他|它|余|实)|他|她|它|上述|前述|同时|此外|另外|对此|为此|于是|因此|因而|所以|随后|"
        "后来|"
        "不久|接着|但|而(?!今)|可是|不过|也|并|又|还|就|再|由|经(?!济|营|开)|将|把|被|从此|其中|第[二三四五六七]，|"
        "[二三四五六七八九]是|相比|同[年月日天]|当[年月日天时]|如今|目前|截至目前|最终|最后|结果|一个月后)"));
    return back.match(sentence).hasMatch() || material.templates().bareStarts().match(sentence).hasMatch();
}

// The sentence that ends where this one starts; of no length where the paragraph starts here.
text::Span sentenceBefore(qsizetype start, text::Span paragraph, const Material &material)
{
    const QString &text = material.article().text;
    static const QString closers = QStringLiteral("”’」』）)》");
    qsizetype at = start - 1;
    while (at > paragraph.start && (text.at(at).isSpace() || closers.contains(text.at(at)))) {
        --at;
    }
    if (at <= paragraph.start) {
        return {start, 0};
    }
    const text::Span found = material.sentence({at - 1, 1});
    return {found.start, start - found.start};
}

} // namespace

QString sectionName(const knowledge::Fact &fact, const Material &material)
{
    QString heading = fact.section.trimmed();
    if (heading.isEmpty() || heading == material.article().title.trimmed()) {
        return {};
    }
    heading.remove(placeNumber());
    heading.remove(u'】');
    static const QRegularExpression hall(QStringLiteral("[（(][^（()）]{1,8}[）)]$"));
    heading.remove(hall);
    heading = text::chinesePunctuation(heading.trimmed());
    static const QRegularExpression asks(QStringLiteral("^[问答][：:]|[？?]$|(?:规定|办法|条例|制度|细则|方案)$"));
    const bool fits = characters(heading) <= longestSection && hanCharacters(heading) >= 2;
    return fits && !isGeneral(heading) && !asks.match(heading).hasMatch() ? heading : QString();
}

text::Span passageSpan(text::Span sentence, const Material &material, int mostCharacters)
{
    const text::Span none{sentence.start, 0};
    const text::Span paragraph = material.paragraph(sentence);
    const qsizetype end = sentence.start + sentence.length;
    qsizetype start = sentence.start;
    for (int count = 0; count < mostBefore; ++count) {
        const text::Span before = sentenceBefore(start, paragraph, material);
        if (before.length == 0) {
            return none;
        }
        start = before.start;
        const QString shown = material.at({start, end - start}).trimmed();
        if (characters(shown) > mostCharacters) {
            return none;
        }
        QString own = material.at(before).trimmed();
        own.remove(placeNumber());
        if (characters(own) >= fewestBefore && !pointsBack(own, material) && isBalanced(shown)) {
            return {start, end - start};
        }
    }
    return none;
}

QString passage(text::Span sentence, const Material &material, int mostCharacters)
{
    QString shown = material.at(passageSpan(sentence, material, mostCharacters)).trimmed();
    return text::chinesePunctuation(shown.remove(placeNumber()));
}

} // namespace shixi::questions
