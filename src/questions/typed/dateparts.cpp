#include "questions/typed/dateparts.h"

#include "questions/typed/form.h"
#include "text/fold.h"

#include <algorithm>
#include <array>

namespace shixi::questions::answers
{

namespace
{

constexpr int c_pivot = 40; // 19年 is 2019, 78年 is 1978

QChar fieldOf(QChar character)
{
    static const QString fields = QStringLiteral("年月日");
    return character == u'号' ? QChar(u'日') : fields.contains(character) ? character : QChar();
}

bool isJoiner(QChar character)
{
    return QStringLiteral("./- ").contains(character);
}

std::optional<Part> partAt(const QString &text, qsizetype &at)
{
    qsizetype end = at;
    while (end < text.size() && isNumeral(text[end])) {
        ++end;
    }
    const QStringView run = QStringView(text).sliced(at, end - at);
    const auto number = run.size() <= 8 ? text::parseNumber(run) : std::nullopt;
    if (!number || *number > 99'999'999) {
        return std::nullopt;
    }
    const bool digits = std::ranges::none_of(run, [](QChar character) {
        return QStringLiteral("十百千万亿拾佰仟").contains(character);
    });
    Part part{static_cast<int>(*number), digits ? run.size() : 0, {}, {}};
    at = end;
    if (at < text.size()) {
        part.field = fieldOf(text[at]);
        at += part.field.isNull() ? 0 : 1;
        at += part.field == u'月' && at < text.size() && text[at] == u'份' ? 1 : 0;
    }
    if (at + 1 < text.size() && isJoiner(text[at]) && isNumeral(text[at + 1])) {
        part.joiner = text[at];
        ++at;
    }
    return part;
}

int yearOf(const Part &part, bool beforeOurEra)
{
    const bool named = !part.field.isNull();
    if (beforeOurEra) {
        return named ? -part.value : 0;
    }
    if (part.width == 2 && named) {
        return part.value + (part.value <= c_pivot ? 2000 : 1900);
    }
    return part.width == 4 || (named && (part.width == 3 || part.width == 0) && part.value > 99) ? part.value : 0;
}

bool fits(const Part &part, std::size_t field)
{
    static const std::array<QChar, c_dateFields> names = {QChar(u'年'), QChar(u'月'), QChar(u'日')};
    if (!part.field.isNull() && part.field != names[field]) {
        return false;
    }
    const int most = field == 1 ? 12 : 31;
    return field == 0 || (part.value >= 1 && part.value <= most && part.width <= 2);
}

} // namespace

Side sideOf(const QString &text)
{
    Side side;
    qsizetype at = 0;
    while (at < text.size() && isNumeral(text[at]) && side.parts.size() <= c_dateFields) {
        const auto part = partAt(text, at);
        if (!part) {
            return {};
        }
        side.parts.push_back(*part);
        if (part->field.isNull() && part->joiner.isNull()) {
            break;
        }
    }
    side.rest = text.sliced(at);
    return side;
}

// 20190709 and 201907.
Parts withLongSplit(Parts parts)
{
    if (parts.size() != 1 || !parts[0].field.isNull()) {
        return parts;
    }
    const int value = parts[0].value;
    if (parts[0].width == 8) {
        parts = {{value / 10'000, 4, {}, {}}, {value / 100 % 100, 2, {}, {}}, {value % 100, 2, {}, {}}};
    } else if (parts[0].width == 6) {
        parts = {{value / 100, 4, {}, {}}, {value % 100, 2, {}, {}}};
    }
    return parts;
}

// The parts as fields from `start` on; empty where they do not fit.
std::optional<Day> dayFrom(const Parts &parts, std::size_t start, bool beforeOurEra)
{
    if (parts.empty() || start + parts.size() > c_dateFields || (beforeOurEra && start > 0)) {
        return std::nullopt;
    }
    std::array<int, c_dateFields> values = {};
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const std::size_t field = start + at;
        values.at(field) = field == 0 ? yearOf(parts[at], beforeOurEra) : parts[at].value;
        if (!fits(parts[at], field) || values.at(field) == 0) {
            return std::nullopt;
        }
    }
    return Day{values[0], values[1], values[2]};
}

bool sameJoiners(const Parts &parts)
{
    QChar first;
    for (const Part &part : parts) {
        if (!part.joiner.isNull() && part.field.isNull()) {
            if (!first.isNull() && first != part.joiner) {
                return false;
            }
            first = part.joiner;
        }
    }
    return true;
}

bool isClear(const Parts &parts)
{
    return std::ranges::any_of(parts, [](const Part &part) {
        return !part.field.isNull() || part.width == 4;
    });
}

bool usesJoiner(const Parts &parts, QChar joiner)
{
    return std::ranges::any_of(parts, [&](const Part &part) {
        return part.joiner == joiner;
    });
}

} // namespace shixi::questions::answers
