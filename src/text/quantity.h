#pragma once

#include <QStringView>

#include <optional>

namespace shixi::text
{

// A number that need not be whole, exactly: 118.6 is 593/5, 60% is 3/5. Always in lowest terms, denominator above 0.
struct Ratio {
    qint64 numerator = 0;
    qint64 denominator = 1;

    bool operator==(const Ratio &) const = default;
};

// Empty where it cannot be held exactly.
[[nodiscard]] std::optional<Ratio> ratioOf(qint64 numerator, qint64 denominator);
[[nodiscard]] std::optional<Ratio> product(const Ratio &one, const Ratio &other);
[[nodiscard]] std::optional<Ratio> sum(const Ratio &one, const Ratio &other);

// False where it cannot be told exactly.
[[nodiscard]] bool isLess(const Ratio &one, const Ratio &other);

// Whole numbers as parseNumber reads them, decimals (118.6万, 三点五), fractions (三分之二, 2/3), shares (60%,
// 百分之六十, 千分之三, 六成, 八成五), 半 and 一半. Empty when it is none of these.
[[nodiscard]] std::optional<Ratio> parseRatio(QStringView text);

} // namespace shixi::text
