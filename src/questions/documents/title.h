#pragma once

#include "questions/material/material.h"

namespace shixi::questions
{

// A title in 《》 and how the text speaks of it.
struct Title {
    text::Span span; // in the article, its marks included
    text::Span classWord; // 办法 …, in the article; no length where it has none
    QString issuer; // empty where the text names none beside it
    QString verb; // how it came to be, before or behind it; empty where the text does not say
    bool inForce = false; // the verb tells when it came into force
    bool planned = false; // 将发布: not yet
};

[[nodiscard]] Title titleOf(const knowledge::Fact &fact, const Material &material);

// 条例, 意见, 方案 …: a paper of an authority, not a book or a song. 《条例》 alone is none: it names no document.
[[nodiscard]] bool isPaper(const QString &title);

// What it settles, by the clause behind it; empty where none tells.
[[nodiscard]] QString settledBy(const Title &title, const Material &material);

} // namespace shixi::questions
