#pragma once

#include <QByteArray>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace shixi::extraction
{

// One pattern of the rule file. What it finds is its group `v`, or the whole match where it has none.
struct Rule {
    QString id;
    QString finder; // the first part of the id: date, figure, …
    QRegularExpression pattern;
    int confidencePpm = 0;
};

// What the rule file says: word lists, patterns, scores. Everything that grows with the field of the texts is here, and
// the code only interprets it.
class Rules
{
public:
    // Throws Error{InvalidInput, "FILE:RULE: …"} for a file that is not well formed, and for a rule that does not find
    // what its own examples say or finds something in its counter-examples.
    [[nodiscard]] static Rules parse(const QByteArray &json,
                                     const QString &fileName = QStringLiteral("extraction.json"));

    [[nodiscard]] std::vector<const Rule *> of(const QString &finder) const; // in the order of the file: earlier wins
    [[nodiscard]] const std::vector<Rule> &all() const { return m_rules; }
    [[nodiscard]] const QStringList &words(const QString &name) const; // longest first
    [[nodiscard]] int score(const QString &name) const; // 0 where the file has none
    [[nodiscard]] QString reason(const QString &name) const; // in Chinese, for levelWhy
    [[nodiscard]] QString version() const { return m_version; }

private:
    QMap<QString, QStringList> m_words;
    QMap<QString, QString> m_macros;
    QMap<QString, int> m_scores;
    QMap<QString, QString> m_reasons;
    std::vector<Rule> m_rules;
    QString m_version;

    friend class RulesReader;
};

} // namespace shixi::extraction
