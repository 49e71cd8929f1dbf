#include "questions/typed/typed.h"

#include "text/fold.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

constexpr qsizetype shortestForgiven = 4; // Han characters

qsizetype hanCount(const QList<uint> &characters)
{
    return std::ranges::count_if(characters, [](uint character) {
        return QChar::script(character) == QChar::Script_Han;
    });
}

// A slip in one of these changes what is said: 两个 and 三个, 不忘 and 忘.
bool isFirm(uint character)
{
    static const QString firm =
        QStringLiteral("〇零一二三四五六七八九十百千万亿两俩几半双壹贰叁肆伍陆柒捌玖拾佰仟年月日"
                       "不无非未没莫勿否反");
    return QChar::isDigit(character)
        || (QChar::requiresSurrogates(character) ? false : firm.contains(QChar(character)));
}

bool hasFirm(const QList<uint> &characters)
{
    return std::ranges::any_of(characters, isFirm);
}

// Whether one insertion, deletion, exchange or swap of neighbours makes one the other. They are known to differ.
bool oneSlipApart(QList<uint> left, QList<uint> right)
{
    if (left.size() > right.size()) {
        std::swap(left, right);
    }
    if (right.size() - left.size() > 1) {
        return false;
    }
    const auto [l, r] = std::ranges::mismatch(left, right);
    const auto restLeft = left.end() - l;
    if (left.size() != right.size()) {
        return std::equal(l, left.end(), r + 1, right.end());
    }
    if (restLeft == 0 || std::equal(l + 1, left.end(), r + 1, right.end())) {
        return true;
    }
    return restLeft >= 2 && *l == *(r + 1) && *(l + 1) == *r && std::equal(l + 2, left.end(), r + 2, right.end());
}

bool isNear(const QString &wanted, const QString &typed)
{
    const QList<uint> left = wanted.toUcs4();
    const QList<uint> right = typed.toUcs4();
    return hanCount(left) >= shortestForgiven && !hasFirm(left) && !hasFirm(right) && oneSlipApart(left, right);
}

bool isSame(const QString &wanted, const QString &typed)
{
    const QString wantedForm = text::normalForm(wanted);
    const QString typedForm = text::normalForm(typed);
    if (typedForm.isEmpty()) {
        return false;
    }
    if (wantedForm == typedForm) {
        return true;
    }
    const auto number = text::parseNumber(wanted);
    return number && number == text::parseNumber(typed);
}

} // namespace

Verdict checkTyped(const Question &question, const QString &typed)
{
    QStringList accepted = question.accept;
    accepted.prepend(question.answer.join(QChar(u'、')));
    if (std::ranges::any_of(accepted, [&](const QString &wanted) {
            return isSame(wanted, typed);
        })) {
        return Verdict::Right;
    }
    return isNear(text::normalForm(accepted.front()), text::normalForm(typed)) ? Verdict::Near : Verdict::Wrong;
}

} // namespace shixi::questions
