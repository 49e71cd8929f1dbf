#pragma once

#include "extraction/rules/rules.h"

#include <QJsonObject>

#include <utility>

namespace shixi::extraction
{

// Reads rule files one after the other: first what patterns refer to, then the patterns.
class RulesReader
{
public:
    [[nodiscard]] Rules read(const std::vector<RuleFile> &files);

private:
    [[noreturn]] void refuse(const QString &place, const char *rule, const QStringList &arguments = {}) const;
    [[nodiscard]] QJsonObject open(const RuleFile &file) const;
    void readWords(const QJsonObject &lists);
    void readMacros(const QJsonObject &macros);
    void readScores(const QJsonObject &scores);
    void readRules(const QJsonObject &root);
    [[nodiscard]] Rule readRule(const QJsonObject &object) const;
    [[nodiscard]] QRegularExpression readPattern(const QString &id, const QString &body) const;
    [[nodiscard]] QString expanded(const QString &id, QString pattern, int depth = 0) const;

    QString m_file; // the one being read
    QString m_outside; // the last file from outside: with it in play a failing rule of ours is its fault
    Rules m_rules;
};

} // namespace shixi::extraction
