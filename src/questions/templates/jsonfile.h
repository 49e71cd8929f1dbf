#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace shixi::questions
{

// One JSON file being read, so that every message names its file and line.
class JsonFile
{
public:
    // Throws Error{InvalidInput} with NAME:LINE where it is no JSON object.
    JsonFile(QString name, const QByteArray &json, QString language);

    [[nodiscard]] const QJsonObject &root() const { return m_root; }
    [[nodiscard]] const QString &name() const { return m_name; }

    // What follows is about the row with this id: messages carry its line. Empty: about the file.
    void enter(const QString &id);
    [[noreturn]] void fail(const QString &what) const;

    void allowOnly(const QJsonObject &object, const QStringList &known) const;
    [[nodiscard]] QString text(const QJsonObject &object, const QString &key) const; // fails where there is none
    // A text, or one a language: {"zh": …, "en": …}. Fails where this language has none.
    [[nodiscard]] QString localText(const QJsonObject &object, const QString &key) const;
    [[nodiscard]] QStringList list(const QJsonObject &object, const QString &key) const;
    [[nodiscard]] QRegularExpression pattern(const QString &source) const;

private:
    QString m_name;
    QByteArray m_json;
    QString m_language;
    QJsonObject m_root;
    QString m_where;
};

} // namespace shixi::questions
