#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace shixi::questions
{

// A pattern, and what shows that it says what it means.
struct ItemPattern {
    QRegularExpression expression;
    QStringList examples;
    QStringList counterExamples;
};

// What the item check goes by, read from data (content/rules/itemcheck.json). Immutable: any thread may read it.
class ItemRules
{
public:
    // Throws Error{InvalidInput, "NAME:LINE: …"} where a name is missing, unknown or of the wrong type, or a pattern
    // fails one of its examples.
    [[nodiscard]] static ItemRules parse(const QByteArray &json, const QString &name);

    [[nodiscard]] const QString &language() const { return m_language; } // of words and patterns
    [[nodiscard]] std::optional<Severity> severity(const char *rule) const; // empty where the rule is off
    [[nodiscard]] int limit(const char *name) const { return m_limits.value(QLatin1String(name)); }
    [[nodiscard]] const QStringList &words(const char *name) const;
    [[nodiscard]] const std::vector<ItemPattern> &patterns(const char *name) const;
    // The first match of any pattern of that name; invalid where there is none.
    [[nodiscard]] QRegularExpressionMatch match(const char *name, const QString &text) const;
    [[nodiscard]] bool matches(const char *name, const QString &text) const { return match(name, text).hasMatch(); }

    [[nodiscard]] static std::span<const char *const> ruleNames();

private:
    friend class ItemRulesReader;
    QString m_language;
    QHash<QString, std::optional<Severity>> m_severities;
    QHash<QString, int> m_limits;
    QHash<QString, QStringList> m_words;
    QHash<QString, std::vector<ItemPattern>> m_patterns;
};

} // namespace shixi::questions
