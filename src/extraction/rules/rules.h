#pragma once

#include <QByteArray>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace shixi::extraction
{

// One pattern of the rule files. What it finds is its group `v`, or the whole match where it has none.
struct Rule {
    QString id;
    QString finder; // the first part of the id: date, figure, …
    QRegularExpression pattern;
    QRegularExpression needs; // empty, or what a text must hold for the pattern to be worth a try
    QStringList groups; // by number; empty where a group has no name
    int confidencePpm = 0;

    [[nodiscard]] bool worthATry(QStringView text) const
    {
        return needs.pattern().isEmpty() || needs.match(text).hasMatch();
    }
};

struct RuleFile {
    QString name; // before the place of a refusal
    QByteArray json;
    bool ours = true; // false: from outside; its patterns are tried on texts that make a bad one run without end
};

// What the rule files say: word lists, patterns, scores. Everything that grows with the field of the texts is there,
// and the code only interprets it. Once parsed nothing changes: any number of threads may read it. Only parse throws.
class Rules
{
public:
    // A later file adds words to the lists of the same name and takes the place of macros, scores and rules of the same
    // name; its other rules stand before those of earlier files. Throws Error{InvalidInput, "FILE:RULE: …"} for a file
    // that is not well formed, for a rule that does not find what its own examples say or finds something in its
    // counter-examples, and for one from outside that needs too many steps.
    [[nodiscard]] static Rules parse(const std::vector<RuleFile> &files);

    // Earlier wins where matches overlap.
    [[nodiscard]] const std::vector<const Rule *> &of(const QString &finder) const;
    [[nodiscard]] const std::vector<Rule> &all() const { return m_rules; }
    [[nodiscard]] const QStringList &words(const QString &name) const; // longest first
    [[nodiscard]] int score(const QString &name) const; // 0 where the files have none
    [[nodiscard]] QString reason(const QString &name) const; // in Chinese, for levelWhy
    [[nodiscard]] QString version() const { return m_version; }

    Rules() = default;
    Rules(Rules &&) = default;
    Rules &operator=(Rules &&) = default;
    Rules(const Rules &) = delete; // the index points into the rules
    Rules &operator=(const Rules &) = delete;

private:
    void index();

    QMap<QString, QStringList> m_words;
    QMap<QString, QString> m_macros;
    QMap<QString, int> m_scores;
    QMap<QString, QString> m_reasons;
    std::vector<Rule> m_rules;
    QMap<QString, std::vector<const Rule *>> m_byFinder;
    QString m_version;

    friend class RulesReader;
};

} // namespace shixi::extraction
