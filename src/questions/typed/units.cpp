#include "questions/typed/units.h"

#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace shixi::questions::answers
{

namespace
{

constexpr char16_t c_things[] = u"个";

// All names of a unit, the first stands for them; longer names are tried before shorter ones.
const std::vector<QStringList> &unitNames()
{
    static const std::vector<QStringList> names = {
        {"年", "周年"},
        {"岁", "周岁"},
        {"个月"},
        {"月", "月份"},
        {"周", "个星期", "星期", "个礼拜"},
        {"天", "日", "号"},
        {"小时", "个小时", "个钟头"},
        {"分钟"},
        {"分"},
        {"秒", "秒钟"},
        {"季度", "个季度"},
        {"工作日", "个工作日"},
        {"学时", "个学时"},
        {"课时", "个课时"},
        {"学分", "个学分"},
        {"公里", "千米", "km"},
        {"米", "m"},
        {"厘米", "cm"},
        {"毫米", "mm"},
        {"里", "华里"},
        {"平方公里", "平方千米", "km2"},
        {"平方米", "平米", "m2"},
        {"立方米", "方", "m3"},
        {"亩"},
        {"公顷", "ha"},
        {"公斤", "千克", "kg"},
        {"克", "g"},
        {"吨", "t"},
        {"斤"},
        {"升", "l"},
        {"毫升", "ml"},
        {"元", "块", "块钱", "元人民币", "rmb"},
        {"美元"},
        {"度", "°c", "摄氏度", "°"},
        {"千瓦", "kw"},
        {"千瓦时", "kwh"},
        {"瓦", "w"},
        {"瓦时"},
        {"倍"},
        {"百分点", "个百分点"},
        {"名", "人", "位", "个人"},
        {"人次"},
        {"场次"},
        {"班次"},
        {"架次"},
        {"户次"},
        {"个"},
        {"家"},
        {"项"},
        {"条"},
        {"次", "回"},
        {"期"},
        {"届"},
        {"种"},
        {"类"},
        {"批"},
        {"组"},
        {"对"},
        {"双"},
        {"字", "个字"},
        {"件"},
        {"座"},
        {"所"},
        {"支"},
        {"篇"},
        {"本"},
        {"部"},
        {"张"},
        {"处"},
        {"间"},
        {"份"},
        {"门"},
        {"场"},
        {"户"},
        {"台"},
        {"辆"},
        {"艘"},
        {"架"},
        {"只"},
        {"头"},
        {"匹"},
        {"棵", "株"},
        {"册"},
        {"集"},
        {"章"},
        {"节"},
        {"步"},
        {"级"},
        {"层"},
        {"村", "个村"},
        {"县", "个县"},
        {"省", "个省"},
        {"票"},
        {"封"},
        {"套"},
        {"亿元"},
    };
    return names;
}

// Counted singly: 个 may stand for them.
bool isThing(const QString &unit)
{
    static const QStringList things = {"名", "家", "项", "条", "种", "件", "座", "所", "支", "篇", "本", "部",
                                       "张", "处", "间", "份", "门", "台", "艘", "架", "只", "头", "棵", "册"};
    return things.contains(unit) || unit == QStringView(c_things);
}

struct UnitName {
    QString name;
    QString unit;
};

const std::vector<UnitName> &longestFirst()
{
    static const std::vector<UnitName> sorted = [] {
        std::vector<UnitName> made;
        for (const QStringList &names : unitNames()) {
            for (const QString &name : names) {
                made.push_back({name, names.front()});
            }
        }
        std::ranges::stable_sort(made, [](const UnitName &a, const UnitName &b) {
            return a.name.size() > b.name.size();
        });
        return made;
    }();
    return sorted;
}

// 千 before a unit is a number or part of the unit: both come to the same in the smaller one.
std::pair<QString, qint64> smallerOf(const QString &unit)
{
    if (unit == QStringLiteral("公里")) {
        return {QStringLiteral("米"), 1000};
    }
    if (unit == QStringLiteral("公斤")) {
        return {QStringLiteral("克"), 1000};
    }
    if (unit.startsWith(QStringLiteral("千瓦"))) {
        return {unit.sliced(1), 1000};
    }
    return {unit, 1};
}

bool isLatin(const QString &text, qsizetype at)
{
    return at < text.size() && text[at].unicode() < 128 && text[at].isLetterOrNumber();
}

} // namespace

Counted countedOf(const QString &behind)
{
    for (const auto &[name, unit] : longestFirst()) {
        const bool cutsAWord = isLatin(name, 0) && isLatin(behind, name.size());
        if (behind.startsWith(name) && !cutsAWord) {
            const auto [plain, times] = smallerOf(unit);
            return {plain, behind.sliced(name.size()), times};
        }
    }
    return {{}, behind, 1};
}

bool sameCounted(const Counted &right, const Counted &typed)
{
    const bool nothing = typed.unit.isEmpty() && typed.noun.isEmpty();
    const bool noneWanted = right.unit.isEmpty() && right.noun.isEmpty();
    if (nothing || noneWanted) {
        return true;
    }
    const bool singly = (right.unit == QStringView(c_things) || typed.unit == QStringView(c_things))
        && isThing(right.unit) && isThing(typed.unit);
    const bool unit = right.unit == typed.unit || singly || right.unit.isEmpty() || typed.unit.isEmpty();
    const bool noun = right.noun == typed.noun || right.noun.isEmpty() || typed.noun.isEmpty();
    return unit && noun;
}

} // namespace shixi::questions::answers
