#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace shixi::packs
{

// Writes one JSON object with its keys in the order given (QJsonObject sorts them). Text stays UTF-8; only what JSON
// demands is escaped.
class JsonWriter
{
public:
    JsonWriter &text(const char *key, const QString &value);
    JsonWriter &textUnlessEmpty(const char *key, const QString &value);
    JsonWriter &number(const char *key, qint64 value);
    // The shortest decimal that reads back as the same value.
    JsonWriter &real(const char *key, double value);
    JsonWriter &boolean(const char *key, bool value);
    JsonWriter &texts(const char *key, const QStringList &values);
    JsonWriter &textsUnlessEmpty(const char *key, const QStringList &values);
    // `json` is already JSON.
    JsonWriter &raw(const char *key, const QByteArray &json);

    [[nodiscard]] QByteArray line() const; // compact, without a line end
    [[nodiscard]] QByteArray lines() const; // one key a line, for files people read

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_members;
};

[[nodiscard]] QByteArray jsonString(const QString &text);
[[nodiscard]] QByteArray jsonArray(const std::vector<QByteArray> &elements);
// One element a line, inside an object written by JsonWriter::lines.
[[nodiscard]] QByteArray jsonLines(const std::vector<QByteArray> &elements);

} // namespace shixi::packs
