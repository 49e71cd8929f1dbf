#pragma once

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace shixi::questions
{

class JsonFile;

// What a unit's name shows it to be; the first that fits. A person is nobody's 单位.
struct UnitClass {
    QString who; // 哪个党支部
    QRegularExpression unit;
    bool person = false;
};

// What everyone expects of whom without having read: medicines of a pharmacy.
struct Field {
    QRegularExpression unit;
    QRegularExpression deed;
};

// How what a unit did is told: patterns over one clause where not said otherwise.
struct CaseWords {
    std::vector<UnitClass> classes;
    QString anyUnit; // 哪个单位: where units of several classes stand beside each other
    std::vector<Field> fields;
    std::vector<QRegularExpression> names; // over the text: what was founded or called so, group blank; one sort each
    QString generic; // characters that tell of no unit
    QString genericPairs; // pairs of them, apart by spaces
    QRegularExpression report{QStringLiteral("(?!)")}; // tells that something was told, and is no practice
    QRegularExpression opening{QStringLiteral("(?!)")}; // at its head, left out: a time, 她
    QRegularExpression doing{QStringLiteral("(?!)")}; // begins with what is done
    QRegularExpression outcome{QStringLiteral("(?!)")}; // tells what came of it
    QRegularExpression fragment{QStringLiteral("(?!)")}; // cannot stand alone
    QRegularExpression rule{QStringLiteral("(?!)")}; // a sentence that demands or plans, and tells nothing done
    QRegularExpression hardship{QStringLiteral("(?!)")}; // a difficulty that can stand behind 针对
    QRegularExpression trouble{QStringLiteral("(?!)")}; // one told in a sentence of its own
};

[[nodiscard]] CaseWords caseWordsOf(const JsonFile &file);

} // namespace shixi::questions
