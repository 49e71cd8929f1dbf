#pragma once

#include "knowledge/fact.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <map>
#include <vector>

// Compares what the engine found with what a person annotated by hand. A row is found when a fact of its kind gives its
// answer (dates, figures and cases also at its place). Optional rows are neither reward nor penalty; a second fact for
// one row is neither.
namespace shixi::golden
{

struct Count {
    int core = 0; // rows that are not optional
    int found = 0; // of these
    int wrong = 0; // facts that no row knows
};

struct Scored {
    std::map<QString, Count> kinds;
    std::vector<QJsonObject> missed;
    std::vector<const knowledge::Fact *> wrong;

    [[nodiscard]] Count pooled() const;
};

[[nodiscard]] double f1(const Count &count); // of precision and recall; 1 where there is nothing to find

[[nodiscard]] std::vector<QJsonObject> rowsOf(const QByteArray &lines);
[[nodiscard]] QString kindOf(const knowledge::Fact &fact);
[[nodiscard]] bool matches(const QJsonObject &row, const knowledge::Fact &fact, const QString &text);

// Of the kinds named only.
[[nodiscard]] Scored scored(const std::vector<QJsonObject> &rows,
                            const std::vector<knowledge::Fact> &facts,
                            const QString &text,
                            const QStringList &kinds);

} // namespace shixi::golden
