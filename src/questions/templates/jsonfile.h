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

    // What follows is about a row of the array of the root with this key: messages carry its line, and what it is
    // called.
    void enter(const QString &key, qsizetype row, const QString &called);
    void leave(); // it is about the file
    [[noreturn]] void fail(const QString &what) const;
    // With the line where this key or text stands, from the row on; else as fail.
    [[noreturn]] void failAt(const QString &words, const QString &what) const;

    void allowOnly(const QJsonObject &object, const QStringList &known) const;
    [[nodiscard]] QString text(const QJsonObject &object, const QString &key) const; // fails where there is none
    // A text, or one a language: {"zh": …, "en": …}. Fails where this language has none.
    [[nodiscard]] QString localText(const QJsonObject &object, const QString &key) const;
    // Empty where there is none; these fail where it is of another sort.
    [[nodiscard]] QJsonObject object(const QJsonObject &object, const QString &key) const;
    [[nodiscard]] QJsonArray array(const QJsonObject &object, const QString &key) const;
    [[nodiscard]] QStringList list(const QJsonObject &object, const QString &key) const; // of texts
    [[nodiscard]] QRegularExpression pattern(const QString &source) const;

private:
    [[noreturn]] void failFrom(qsizetype place, const QString &what) const;

    QString m_name;
    QByteArray m_json;
    QString m_language;
    QJsonObject m_root;
    qsizetype m_from = 0; // where the row begins
    QString m_about;
};

} // namespace shixi::questions
