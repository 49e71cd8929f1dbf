#pragma once

#include "extraction/extract.h"
#include "extraction/rules/rules.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace shixi::extraction::testing
{

inline std::vector<RuleFile> ruleFiles()
{
    const QDir folder(QStringLiteral(SHIXI_SOURCE_DIR "/content/rules/extraction"));
    std::vector<RuleFile> files;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        files.push_back({name, file.readAll()});
    }
    return files;
}

inline const Rules &rules()
{
    static const Rules parsed = Rules::parse(ruleFiles());
    return parsed;
}

inline knowledge::Article articleOf(const QString &text)
{
    knowledge::Article article;
    article.name = QStringLiteral("article");
    article.text = text;
    article.id = knowledge::articleId(text);
    return article;
}

inline Extraction extracted(const QString &text)
{
    return extract(articleOf(text), rules());
}

inline std::vector<knowledge::Fact> factsOf(const Extraction &result, Kind kind)
{
    std::vector<knowledge::Fact> found;
    for (const knowledge::Fact &fact : result.facts) {
        if (fact.kind == kind) {
            found.push_back(fact);
        }
    }
    return found;
}

inline QStringList answers(const Extraction &result, Kind kind)
{
    QStringList found;
    for (const knowledge::Fact &fact : factsOf(result, kind)) {
        found << fact.answer;
    }
    return found;
}

// Facts of one place stand in the order of their ids, which is no order a person expects.
inline QStringList sortedAnswers(const Extraction &result, Kind kind)
{
    QStringList found = answers(result, kind);
    found.sort();
    return found;
}

inline QStringList answers(const QString &text, Kind kind)
{
    return answers(extracted(text), kind);
}

inline void PrintTo(const QStringList &list, std::ostream *out)
{
    *out << '[' << list.join(u'|').toStdString() << ']';
}

} // namespace shixi::extraction::testing
