#pragma once

#include <QString>

#include <vector>

namespace shixi::questions::answers
{

// A day, a month of a year, a year; what is not told is 0. Years before our era are negative.
struct Day {
    int year = 0;
    int month = 0;
    int day = 0;

    bool operator==(const Day &) const = default;
};

// One way to read a text as a date or as a span of dates.
struct Dated {
    Day first;
    Day last; // equal to first unless it is a span
    bool span = false;
    QString part; // 上旬, 底: of the month or year

    bool operator==(const Dated &) const = default;
};

// All ways to read a plain text: 7-9 is the ninth of July; empty where it is no date.
[[nodiscard]] std::vector<Dated> datesOf(const QString &plain);

// Whether a right answer is a date beyond doubt: it has a year in four digits and 年, two fields with 年 月 日, or
// three fields. 7月 and 5年 alone are figures. `asked`: the question asks for a date, so 2019.7 is no decimal.
[[nodiscard]] bool isDate(const QString &plain, bool asked);

} // namespace shixi::questions::answers
