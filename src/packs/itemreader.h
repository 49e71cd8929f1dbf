#pragma once

#include "core/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace shixi::packs
{

// Takes the fields of one item out of its JSON; what is missing or of the wrong type is noted as a finding at its
// place.
class ItemReader
{
public:
    ItemReader(QJsonObject object, std::string place, std::vector<Finding> &findings)
        : m_object(std::move(object))
        , m_place(std::move(place))
        , m_findings(findings)
    {
    }

    [[nodiscard]] bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    [[nodiscard]] bool isArray(const char *key) const { return value(key).isArray(); }
    [[nodiscard]] QString text(const char *key); // must be there
    [[nodiscard]] QString textOr(const char *key, const QString &otherwise = {});
    [[nodiscard]] qint64 integer(const char *key);
    [[nodiscard]] qint64 integerOr(const char *key, qint64 otherwise);
    [[nodiscard]] double realOr(const char *key, double otherwise);
    [[nodiscard]] std::optional<bool> boolean(const char *key);
    [[nodiscard]] QStringList texts(const char *key);
    [[nodiscard]] QStringList textsOr(const char *key);
    [[nodiscard]] QJsonArray arrayOr(const char *key);

    // A word of a fixed list; `parse` gives nothing where it is not in it.
    template<class Value>
    [[nodiscard]] Value word(const char *key, std::optional<Value> (*parse)(std::string_view))
    {
        const std::string given = text(key).toStdString();
        const std::optional<Value> value = parse(given);
        if (!value && !given.empty()) {
            note("set.unknown-word", {key, given});
        }
        return value.value_or(Value{});
    }

    void note(const char *rule, std::vector<std::string> arguments = {}, Severity severity = Severity::Error);
    [[nodiscard]] bool sound() const { return m_sound; } // no error so far
    [[nodiscard]] const std::string &place() const { return m_place; }

private:
    [[nodiscard]] QJsonValue value(const char *key) const { return m_object.value(QLatin1String(key)); }
    bool missing(const char *key);

    QJsonObject m_object;
    std::string m_place;
    std::vector<Finding> &m_findings;
    bool m_sound = true;
};

} // namespace shixi::packs
