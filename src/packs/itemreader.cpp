#include "packs/itemreader.h"

#include <cmath>

namespace shixi::packs
{

namespace
{

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    static constexpr double largest = 9007199254740991.0; // beyond it a double skips integers
    const double number = value.toDouble(-largest - 2);
    if (!value.isDouble() || std::abs(number) > largest || number != std::floor(number)) {
        return std::nullopt;
    }
    return static_cast<qint64>(number);
}

} // namespace

void ItemReader::note(const char *rule, std::vector<std::string> arguments, Severity severity)
{
    m_findings.push_back({rule, m_place, std::move(arguments), severity});
    m_sound = m_sound && severity != Severity::Error;
}

bool ItemReader::missing(const char *key)
{
    if (has(key)) {
        return false;
    }
    note("set.missing-key", {key});
    return true;
}

QString ItemReader::text(const char *key)
{
    if (missing(key)) {
        return {};
    }
    const QString found = textOr(key);
    if (value(key).isString() && found.isEmpty()) {
        note("set.empty-key", {key});
    }
    return found;
}

QString ItemReader::textOr(const char *key, const QString &otherwise)
{
    if (!has(key)) {
        return otherwise;
    }
    if (!value(key).isString()) {
        note("set.wrong-type", {key});
    }
    return value(key).toString();
}

qint64 ItemReader::integer(const char *key)
{
    return missing(key) ? 0 : integerOr(key, 0);
}

qint64 ItemReader::integerOr(const char *key, qint64 otherwise)
{
    if (!has(key)) {
        return otherwise;
    }
    const std::optional<qint64> found = wholeNumber(value(key));
    if (!found) {
        note("set.wrong-type", {key});
    }
    return found.value_or(otherwise);
}

double ItemReader::realOr(const char *key, double otherwise)
{
    if (has(key) && !value(key).isDouble()) {
        note("set.wrong-type", {key});
    }
    return value(key).toDouble(otherwise);
}

std::optional<bool> ItemReader::boolean(const char *key)
{
    if (!has(key)) {
        return std::nullopt;
    }
    if (!value(key).isBool()) {
        note("set.wrong-type", {key});
    }
    return value(key).toBool();
}

QJsonArray ItemReader::arrayOr(const char *key)
{
    if (has(key) && !value(key).isArray()) {
        note("set.wrong-type", {key});
    }
    return value(key).toArray();
}

QStringList ItemReader::textsOr(const char *key)
{
    QStringList found;
    for (const QJsonValue &element : arrayOr(key)) {
        if (!element.isString() || element.toString().isEmpty()) {
            note("set.wrong-type", {key});
            return {};
        }
        found.append(element.toString());
    }
    return found;
}

QStringList ItemReader::texts(const char *key)
{
    if (missing(key)) {
        return {};
    }
    const bool soundBefore = m_sound;
    QStringList found = textsOr(key);
    if (found.isEmpty() && (m_sound || !soundBefore)) {
        note("set.empty-key", {key});
    }
    return found;
}

} // namespace shixi::packs
