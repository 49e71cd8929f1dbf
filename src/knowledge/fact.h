#pragma once

#include "core/ids.h"
#include "core/kinds.h"
#include "knowledge/article.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace shixi::knowledge
{

// Valid only if the text at [start, start + length) of the article equals the quote. UTF-16 units.
struct Evidence {
    QString article; // its name
    qsizetype start = 0;
    qsizetype length = 0;
    QString quote;

    bool operator==(const Evidence &) const = default;
};

// What a learner can know. Fields by kind are empty where they do not apply; docs/formats/set.md says what each is.
struct Fact {
    FactId id;
    Kind kind = Kind::DateEvent;
    Level level = Level::Useful;
    QString levelWhy;
    QString subject;
    QString answer;
    QStringList items;
    Evidence evidence;
    QString section;
    QString rule;
    int confidencePpm = 1'000'000; // parts per million: compared, so integers
    QString surface;
    QString asOf;
    QString speaker;
    QString issuer;
    QString docDate;
    QString unit;
    QString practice;
    QString difficulty;
    QString effect;
    QString place;
    QString counts;
    std::optional<bool> fixedOrder;
    std::vector<std::pair<QString, QString>> pairs;
    std::vector<int> basis;
};

// Minted at first extraction, then carried.
[[nodiscard]] FactId mintFactId(
    const ArticleId &article, Kind kind, qsizetype startCodePoint, qsizetype lengthCodePoints, const QString &answer);

// Whether the evidence stands in the text.
[[nodiscard]] bool holds(const Evidence &evidence, const QString &text);

} // namespace shixi::knowledge
