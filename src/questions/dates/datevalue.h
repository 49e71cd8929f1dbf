#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace shixi::questions
{

// A date or a range as it is written, by its numbers: 2023年3月至7月 is the text with three fields.
class DateValue
{
public:
    enum class Field { Year, Month, Day };
    enum class Grain { Year, Month, Day, Range };

    // Empty where the text is no calendar date: 2023年3月1日, or 3月1日 of a year that is not told.
    [[nodiscard]] static std::optional<DateValue> parse(const QString &text);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString shape() const; // the text with its numbers taken out: equal for dates of one granularity
    [[nodiscard]] Grain grain() const;
    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }
    [[nodiscard]] int value(std::size_t field) const { return m_values.at(field); }
    [[nodiscard]] DateValue with(std::size_t field, int value) const;
    [[nodiscard]] bool hasYear() const;
    [[nodiscard]] bool isValid() const; // every day exists, a range ends after it begins
    [[nodiscard]] int firstDay() const; // 20230301: for putting in order
    [[nodiscard]] int lastDay() const;

private:
    struct Day {
        int year = 0;
        int month = 0;
        int day = 0;
    };
    [[nodiscard]] std::vector<Day> days() const;
    [[nodiscard]] bool isRange() const;

    std::vector<QString> m_between; // around the numbers: one more than these
    std::vector<int> m_values;
    std::vector<Field> m_fields;
};

} // namespace shixi::questions
