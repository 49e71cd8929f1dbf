#include "questions/speech/cues.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace shixi::questions
{

namespace
{

QString taskOfYear()
{
    return QStringLiteral("^(?<blank>[^，,、。“”]{6,40})[，,]是(?:今年|[0-9]{4}年)[^，,。]{4,24}的"
                          "(?:重大任务|首要任务|中心任务|头等大事)");
}

// What stands beside the blank tells of what sort it is: the other half of a pair, or the rest of a row.
const std::vector<QRegularExpression> &cuePatterns()
{
    static const std::vector<QRegularExpression> patterns = [] {
        std::vector<QRegularExpression> made;
        for (const QString &pattern :
             {QStringLiteral("坚持[^，,。、]{2,10}?[与和同](?<blank>[^，,。、与和同]{2,8})相结合"),
              QStringLiteral("坚持(?<blank>[^，,。、]{2,8})为主、[^，,。、]{2,8}为辅"),
              QStringLiteral("坚持[^，,。、]{2,8}、(?<blank>[^，,。、]{2,8})的原则"),
              QStringLiteral("把[^，,。、]{2,10}(?:转化为|变成|转变为)(?<blank>[^，,。、]{2,8})(?=、|[，,。]|$)"),
              QStringLiteral("“[^”、“]{2,8}、(?<blank>[^”、“]{2,8})、[^”、“]{2,8}”"),
              QStringLiteral(
                  "的(?<blank>[㐀-鿿]{2})、[㐀-鿿]{2,8}的[㐀-鿿]{2}、[㐀-鿿]{2,8}的[㐀-鿿]{2}(?=[，,"
                  "。]"
                  "|$)"),
              taskOfYear(),
              QStringLiteral("^[^，,。]{2,6}则[^，,。]{2,6}[，,][^，,。]{2,6}则(?<blank>[^，,。]{2,6})$"),
              QStringLiteral("(?:先看|关键看|首先看)(?<blank>[㐀-鿿]{2,4}?)(?:有没有|是否|强不强)"),
              QStringLiteral(
                  "(?:^|[，,])(?:坚持)?(?<blank>[㐀-鿿]{4})(?=是(?:根本|关键|前提|保障|保证|基础|"
                  "核心|"
                  "灵魂|标尺|动力|重点|方向|源泉)(?:[，,。；;]|$))"),
              QStringLiteral("而不是(?<blank>[^，,。、]{2,8})(?=[。]|$)"),
              QStringLiteral("必须在(?<blank>[0-9一二三四五六七八九十]{1,2}(?:个月|个?工作日|天|年))内")}) {
            made.emplace_back(pattern);
        }
        return made;
    }();
    return patterns;
}

struct Manner {
    QRegularExpression before; // ends where the blank starts
    QStringList words; // what alone is said so
};

const std::array<Manner, 8> &manners()
{
    static const std::array<Manner, 8> all{{
        {QRegularExpression(QStringLiteral("一面[㐀-鿿]{0,4}[“]?$")),
         {QStringLiteral("旗帜"), QStringLiteral("镜子")}},
        {QRegularExpression(QStringLiteral("(?:鲜红|火红|飘扬|高高)的?[“]?$")), {QStringLiteral("旗帜")}},
        {QRegularExpression(QStringLiteral("一把[㐀-鿿]{0,4}[“]?$")),
         {QStringLiteral("标尺"), QStringLiteral("火炬")}},
        {QRegularExpression(QStringLiteral("牵(?:住|牢|好|紧)[㐀-鿿]{0,10}[“]?$")),
         {QStringLiteral("牛鼻子")}},
        {QRegularExpression(QStringLiteral("严格[“]?$")),
         {QStringLiteral("管理"),
          QStringLiteral("监督"),
          QStringLiteral("考核"),
          QStringLiteral("规范"),
          QStringLiteral("标准"),
          QStringLiteral("程序")}},
        {QRegularExpression(QStringLiteral("从严[“]?$")),
         {QStringLiteral("管理"), QStringLiteral("监督"), QStringLiteral("治理"), QStringLiteral("考核")}},
        {QRegularExpression(QStringLiteral("依法[“]?$")),
         {QStringLiteral("治理"), QStringLiteral("行政"), QStringLiteral("办事"), QStringLiteral("管理")}},
        {QRegularExpression(QStringLiteral("(?:啃|啃下)[㐀-鿿]{0,10}[“]?$")), {QStringLiteral("硬骨头")}},
    }};
    return all;
}

} // namespace

std::vector<Found> cuedWords(text::Span saying, const Material &material)
{
    for (const QRegularExpression &pattern : cuePatterns()) {
        std::vector<Found> found = wordsBy(pattern, material, saying);
        if (!found.empty()) {
            return found;
        }
    }
    return {};
}

bool tellsTaskOfYear(const QString &saying)
{
    static const QRegularExpression pattern(taskOfYear());
    return pattern.match(saying).hasMatch();
}

QStringList wordsThatFollow(text::Span blank, const Material &material)
{
    constexpr qsizetype lead = 2;
    constexpr qsizetype fewest = 4; // manners of fewer words are met by one and the same
    const qsizetype from = std::max<qsizetype>(0, blank.start - lead);
    const QString before = material.at({from, blank.start - from});
    const auto found = std::ranges::find_if(manners(), [&](const Manner &manner) {
        return manner.words.size() >= fewest && manner.before.match(before).hasMatch();
    });
    return found == manners().end() ? QStringList{} : found->words;
}

text::Span phraseAround(text::Span blank, const Material &material)
{
    constexpr qsizetype half = 2;
    static const QRegularExpression before(
        QStringLiteral("(?:^|[^㐀-鿿]|["
                       "的在是以把将要靠为看成座名面就最有对让使则能才上中与和及不了着过]"
                       ")"
                       "[㐀-鿿]{2}$"));
    static const QRegularExpression behind(
        QStringLiteral("^[㐀-鿿]{2}(?:$|[^㐀-鿿]|[的在是以把将为就最有则能才与和及])"));
    static const QRegularExpression loose(
        QStringLiteral("[的在是以把将要靠为看成座名面就最有对让使则能才上中与和及不了着过一]"));
    if (blank.length != half) {
        return {blank.start, 0};
    }
    const qsizetype end = blank.start + half;
    const qsizetype lead = std::min(blank.start, half + 1);
    const QString left = material.at({blank.start - lead, lead});
    const QString right = material.at({end, std::min(half + 1, material.article().text.size() - end)});
    if (before.match(left).hasMatch() && !left.right(half).contains(loose)) {
        return {blank.start - half, half + half};
    }
    const bool goesOn = behind.match(right).hasMatch() && !right.left(half).contains(loose);
    return {blank.start, goesOn ? half + half : 0};
}

bool goesWith(const QString &word, text::Span blank, const Material &material)
{
    constexpr qsizetype lead = 16;
    const qsizetype from = std::max<qsizetype>(0, blank.start - lead);
    const QString before = material.at({from, blank.start - from});
    static const QString veins = QStringLiteral("经脉气血"); // of a body or a whole only: 组织体系的经脉气血
    if (word == veins && !before.contains(QStringLiteral("体系"))) {
        return false;
    }
    return std::ranges::all_of(manners(), [&](const Manner &manner) {
        return manner.words.contains(word) || !manner.before.match(before).hasMatch();
    });
}

} // namespace shixi::questions
