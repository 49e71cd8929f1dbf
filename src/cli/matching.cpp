#include "cli/matching.h"

#include "cli/words.h"

#include <algorithm>
#include <map>

namespace shixi::cli
{

Sides sidesOf(const questions::Question &question, const QStringList &order)
{
    Sides sides;
    for (const QString &id : order) {
        const bool left = std::ranges::any_of(question.key, [&](const QString &pair) {
            return pair.section(u'=', 0, 0) == id;
        });
        (left ? sides.lefts : sides.rights).append(id);
    }
    return sides;
}

QStringList pairsNamed(const QString &typed, const Sides &sides)
{
    std::map<qsizetype, QString> rights;
    qsizetype left = -1;
    for (const QChar character : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        const qsizetype number = character.unicode() - u'1';
        const qsizetype letter = character.unicode() - u'A';
        if (number >= 0 && number < sides.lefts.size()) {
            left = number;
        } else if (left >= 0 && letter >= 0 && letter < sides.rights.size()) {
            rights[left] = sides.rights[letter];
            left = -1;
        }
    }
    QStringList pairs;
    for (const auto &[number, right] : rights) {
        pairs.append(sides.lefts[number] + u'=' + right);
    }
    return pairs;
}

void printSides(const questions::Question &question, const Sides &sides, int number, Console &console)
{
    printQuestion(question, {}, number, console);
    for (qsizetype index = 0; index < sides.lefts.size(); ++index) {
        console.line(QStringLiteral("   %1. %2").arg(index + 1).arg(question.option(sides.lefts[index])->text));
    }
    for (qsizetype index = 0; index < sides.rights.size(); ++index) {
        const QString &text = question.option(sides.rights[index])->text;
        console.line(QStringLiteral("      %1. %2").arg(optionLetter(index), text));
    }
}

} // namespace shixi::cli
