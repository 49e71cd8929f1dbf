#pragma once

#include "questions/typed/date.h"

#include <QString>

#include <optional>
#include <vector>

namespace shixi::questions::answers
{

constexpr std::size_t c_dateFields = 3; // year, month, day

// One number of a date and what stands behind it: 年 月 日, or how it is parted from the next.
struct Part {
    int value = 0;
    qsizetype width = 0; // written digits; 0 for numerals with units (十二)
    QChar field; // 年, 月, 日 or none
    QChar joiner; // . / - space or none
};
using Parts = std::vector<Part>;

struct Side {
    Parts parts;
    QString rest;
};

// The numbers a date begins with, and what stands behind the last.
[[nodiscard]] Side sideOf(const QString &text);

// The parts as fields from `start` (0 year, 1 month, 2 day) on; empty where they do not fit.
[[nodiscard]] std::optional<Day> dayFrom(const Parts &parts, std::size_t start, bool beforeOurEra);

// 20190709 and 201907 are three parts and two.
[[nodiscard]] Parts withLongSplit(Parts parts);

[[nodiscard]] bool sameJoiners(const Parts &parts);
[[nodiscard]] bool usesJoiner(const Parts &parts, QChar joiner);

// A name of a field or a year in four digits is written.
[[nodiscard]] bool isClear(const Parts &parts);

} // namespace shixi::questions::answers
