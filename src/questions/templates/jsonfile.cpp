#include "questions/templates/jsonfile.h"

#include "core/error.h"

#include <QJsonDocument>

namespace shixi::questions
{

JsonFile::JsonFile(QString name, const QByteArray &json, QString language)
    : m_name(std::move(name))
    , m_json(json)
    , m_language(std::move(language))
{
    QJsonParseError problem;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        m_where = m_name + QLatin1Char(':') + QString::number(json.left(problem.offset).count('\n') + 1);
        fail(problem.errorString());
    }
    m_where = m_name + QStringLiteral(":1");
    if (!parsed.isObject()) {
        fail(QStringLiteral("not an object"));
    }
    m_root = parsed.object();
}

void JsonFile::enter(const QString &id)
{
    const QRegularExpression place(QStringLiteral("\"id\"\\s*:\\s*\"") + QRegularExpression::escape(id) + u'"');
    const QString source = QString::fromUtf8(m_json);
    const auto match = id.isEmpty() ? QRegularExpressionMatch() : place.match(source);
    const qsizetype line = match.hasMatch() ? source.left(match.capturedStart()).count(u'\n') + 1 : 1;
    m_where = m_name + QLatin1Char(':') + QString::number(line);
    if (!id.isEmpty()) {
        m_where += QStringLiteral(": template ") + id;
    }
}

void JsonFile::fail(const QString &what) const
{
    throw Error(ErrorCode::InvalidInput, (m_where + QStringLiteral(": ") + what).toStdString());
}

void JsonFile::allowOnly(const QJsonObject &object, const QStringList &known) const
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key)) {
            fail(QStringLiteral("unknown key ") + key);
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
        fail(key + QStringLiteral(" has no text in the language ") + m_language);
    }
    return local;
}

QStringList JsonFile::list(const QJsonObject &object, const QString &key) const
{
    QStringList values;
    for (const QJsonValue value : object.value(key).toArray()) {
        if (value.toString().isEmpty()) {
            fail(key + QStringLiteral(" has an entry that is not a text"));
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
        fail(QStringLiteral("pattern ") + source + QStringLiteral(": ") + compiled.errorString());
    }
    return compiled;
}

} // namespace shixi::questions
