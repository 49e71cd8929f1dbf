#include "questions/templates/jsonfile.h"

#include "core/error.h"

#include <QJsonDocument>

#include <algorithm>

namespace shixi::questions
{

namespace
{

// Where the objects of the array with this key of the root begin.
QList<qsizetype> rowStarts(const QByteArray &json, const QByteArray &key)
{
    QList<qsizetype> starts;
    QByteArray text;
    int depth = 0;
    bool wanted = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char character = json.at(at);
        if (character == '"') {
            const qsizetype start = at + 1;
            for (++at; at < json.size() && json.at(at) != '"'; ++at) {
                at += json.at(at) == '\\' ? 1 : 0;
            }
            text = json.mid(start, at - start);
        } else if (character == ':' && depth == 1) {
            wanted = text == key;
        } else if (character == '{' || character == '[') {
            if (wanted && depth == 2 && character == '{') {
                starts.append(at);
            }
            ++depth;
        } else if (character == '}' || character == ']') {
            --depth;
        }
    }
    return starts;
}

// As it is written in JSON, between its quotes.
QByteArray written(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(2).sliced(2);
}

} // namespace

JsonFile::JsonFile(QString name, const QByteArray &json, QString language)
    : m_name(std::move(name))
    , m_json(json)
    , m_language(std::move(language))
{
    QJsonParseError problem;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        m_from = problem.offset;
        fail(problem.errorString());
    }
    if (!parsed.isObject()) {
        fail(QStringLiteral("not an object"));
    }
    m_root = parsed.object();
}

void JsonFile::enter(const QString &key, qsizetype row, const QString &called)
{
    leave();
    const QList<qsizetype> starts = rowStarts(m_json, key.toUtf8());
    if (starts.size() != m_root.value(key).toArray().size()) {
        failAt(key, key + QStringLiteral(" has an entry that is not an object"));
    }
    m_from = starts.value(row);
    m_about = called + QStringLiteral(": ");
}

void JsonFile::leave()
{
    m_from = 0;
    m_about.clear();
}

void JsonFile::failFrom(qsizetype place, const QString &what) const
{
    const QString where = m_name + QLatin1Char(':') + QString::number(m_json.left(place).count('\n') + 1);
    throw Error(ErrorCode::InvalidInput, (where + QStringLiteral(": ") + m_about + what).toStdString());
}

void JsonFile::fail(const QString &what) const
{
    failFrom(m_from, what);
}

void JsonFile::failAt(const QString &words, const QString &what) const
{
    const QByteArray text = written(words);
    const qsizetype whole = m_json.indexOf('"' + text + '"', m_from);
    failFrom(std::max(m_from, whole >= 0 ? whole : m_json.indexOf(text, m_from)), what);
}

void JsonFile::allowOnly(const QJsonObject &object, const QStringList &known) const
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key)) {
            failAt(key, QStringLiteral("unknown key ") + key);
        }
    }
}

QString JsonFile::text(const QJsonObject &object, const QString &key) const
{
    const QString value = object.value(key).toString().trimmed();
    if (value.isEmpty()) {
        fail(key + QStringLiteral(" is missing or not a text"));
    }
    return value;
}

QString JsonFile::localText(const QJsonObject &object, const QString &key) const
{
    const QJsonValue value = object.value(key);
    if (!value.isObject()) {
        return text(object, key);
    }
    const QString local = value.toObject().value(m_language).toString();
    if (local.trimmed().isEmpty()) {
        failAt(key, key + QStringLiteral(" has no text in the language ") + m_language);
    }
    return local;
}

QJsonObject JsonFile::object(const QJsonObject &object, const QString &key) const
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isObject()) {
        failAt(key, key + QStringLiteral(" is not an object"));
    }
    return value.toObject();
}

QJsonArray JsonFile::array(const QJsonObject &object, const QString &key) const
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isArray()) {
        failAt(key, key + QStringLiteral(" is not a list"));
    }
    return value.toArray();
}

QStringList JsonFile::list(const QJsonObject &object, const QString &key) const
{
    QStringList values;
    for (const QJsonValue value : array(object, key)) {
        if (value.toString().isEmpty()) {
            failAt(key, key + QStringLiteral(" has an entry that is not a text"));
        }
        values.append(value.toString());
    }
    return values;
}

QRegularExpression JsonFile::pattern(const QString &source) const
{
    const QRegularExpression compiled(QStringLiteral("(*LIMIT_MATCH=200000)") + source,
                                      QRegularExpression::UseUnicodePropertiesOption);
    if (!compiled.isValid()) {
        failAt(source, QStringLiteral("pattern ") + source + QStringLiteral(": ") + compiled.errorString());
    }
    return compiled;
}

} // namespace shixi::questions
