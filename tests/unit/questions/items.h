#pragma once

#include "questions/itemcheck/itemcheck.h"

#include <gtest/gtest.h>

#include <QFile>

namespace shixi::questions::items
{

inline const ItemRules &itemRules()
{
    static const ItemRules rules = [] {
        QFile file(QStringLiteral(SHIXI_SOURCE_DIR "/content/rules/itemcheck.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return ItemRules::parse(file.readAll(), QStringLiteral("itemcheck.json"));
    }();
    return rules;
}

// The first option is the key.
inline Question single(const char *stem, std::initializer_list<const char *> options)
{
    static int made = 0;
    Question question;
    question.id = {"q" + std::to_string(++made)};
    question.stem = QString::fromUtf8(stem);
    for (const char *option : options) {
        question.options.push_back(
            {QString(QChar(static_cast<char16_t>(u'a' + question.options.size()))), QString::fromUtf8(option), {}});
    }
    question.key = {QStringLiteral("a")};
    question.answer = {question.options.front().text};
    question.evidence = {QStringLiteral("article"), 0, 5, QStringLiteral("有依据的话")};
    return question;
}

inline std::vector<ItemFinding> found(std::vector<Question> questions, std::vector<knowledge::Fact> facts = {})
{
    Manifest manifest;
    manifest.language = QStringLiteral("zh-CN");
    knowledge::Article article;
    article.name = QStringLiteral("article");
    article.anchorYear = 2023;
    return checkItems({manifest, {article}, std::move(facts), {}, std::move(questions)}, itemRules());
}

inline std::vector<std::string> rulesIn(std::vector<Question> questions, std::vector<knowledge::Fact> facts = {})
{
    std::vector<std::string> rules;
    for (const ItemFinding &finding : found(std::move(questions), std::move(facts))) {
        rules.push_back(finding.finding.rule);
    }
    return rules;
}

} // namespace shixi::questions::items
