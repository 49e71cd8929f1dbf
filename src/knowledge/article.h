#pragma once

#include "core/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace shixi::knowledge
{

enum class ArticleRole { Article, StudyGuide };

struct Article {
    ArticleId id; // SHA-256 of the normalised text
    QString name; // set-scoped, kept by a corrected text
    QString title;
    QString publisher;
    QString text;
    ArticleRole role = ArticleRole::Article;
    std::optional<QDate> published;
    std::optional<int> anchorYear; // what 今年 means
    QString about; // why that year, or what else the manifest says of the text
};

// A line of the text that is not blank; numbered from 1 as readers count.
struct Paragraph {
    int number = 0;
    qsizetype start = 0; // UTF-16
    qsizetype length = 0;
};

[[nodiscard]] ArticleId articleId(const QString &text);
[[nodiscard]] std::vector<Paragraph> paragraphs(const QString &text);

// The number of the paragraph holding the position; 0 where there is none.
[[nodiscard]] int paragraphNumberAt(const std::vector<Paragraph> &paragraphs, qsizetype position);

} // namespace shixi::knowledge
