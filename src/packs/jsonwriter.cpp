#include "packs/jsonwriter.h"

#include <QLocale>

namespace shixi::packs
{

namespace
{

void appendEscaped(QByteArray &json, char character)
{
    static constexpr const char *digits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(character);
    switch (character) {
    case '"':
        json += "\\\"";
        break;
    case '\\':
        json += "\\\\";
        break;
    case '\n':
        json += "\\n";
        break;
    case '\r':
        json += "\\r";
        break;
    case '\t':
        json += "\\t";
        break;
    default:
        if (byte < 0x20) {
            json += "\\u00";
            json += digits[byte >> 4U];
            json += digits[byte & 0xFU];
        } else {
            json += character;
        }
    }
}

} // namespace

QByteArray jsonString(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray json;
    json.reserve(utf8.size() + 2);
    json += '"';
    for (const char character : utf8) {
        appendEscaped(json, character);
    }
    json += '"';
    return json;
}

QByteArray jsonLines(const std::vector<QByteArray> &elements)
{
    QByteArray json = "[";
    for (const QByteArray &element : elements) {
        json += (json.size() > 1 ? ",\n    " : "\n    ") + element;
    }
    return json + "\n  ]";
}

QByteArray jsonArray(const std::vector<QByteArray> &elements)
{
    QByteArray json = "[";
    for (const QByteArray &element : elements) {
        if (json.size() > 1) {
            json += ',';
        }
        json += element;
    }
    json += ']';
    return json;
}

JsonWriter &JsonWriter::raw(const char *key, const QByteArray &json)
{
    m_members.emplace_back(QByteArray(key), json);
    return *this;
}

JsonWriter &JsonWriter::text(const char *key, const QString &value)
{
    return raw(key, jsonString(value));
}

JsonWriter &JsonWriter::textUnlessEmpty(const char *key, const QString &value)
{
    return value.isEmpty() ? *this : text(key, value);
}

JsonWriter &JsonWriter::number(const char *key, qint64 value)
{
    return raw(key, QByteArray::number(value));
}

JsonWriter &JsonWriter::real(const char *key, double value)
{
    return raw(key, QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
}

JsonWriter &JsonWriter::boolean(const char *key, bool value)
{
    return raw(key, value ? "true" : "false");
}

JsonWriter &JsonWriter::texts(const char *key, const QStringList &values)
{
    std::vector<QByteArray> elements;
    for (const QString &value : values) {
        elements.push_back(jsonString(value));
    }
    return raw(key, jsonArray(elements));
}

JsonWriter &JsonWriter::textsUnlessEmpty(const char *key, const QStringList &values)
{
    return values.isEmpty() ? *this : texts(key, values);
}

QByteArray JsonWriter::line() const
{
    QByteArray json = "{";
    for (const auto &[key, value] : m_members) {
        json += (json.size() > 1 ? ",\"" : "\"") + key + "\":" + value;
    }
    return json + '}';
}

QByteArray JsonWriter::lines() const
{
    QByteArray json = "{";
    for (const auto &[key, value] : m_members) {
        json += (json.size() > 1 ? ",\n  \"" : "\n  \"") + key + "\": " + value;
    }
    return json + "\n}\n";
}

} // namespace shixi::packs
