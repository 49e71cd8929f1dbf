#pragma once

#include "questions/material/material.h"

namespace shixi::questions
{

// How the text speaks of a meeting, read off the sentence around its name. What it does not say is empty.
struct Occasion {
    text::Span span; // of the name
    QString when; // with its year where known
    QString holder;
    QString place;
    QString verb; // 召开, 举办 …
    QString count; // 11期
    QString came; // what it came to: 强调要…
    QString before; // its clause up to the name …
    QString behind; // … and from it
};

// A forum or ceremony, no meeting: they are no false options of each other.
[[nodiscard]] bool isEvent(const QString &name);

[[nodiscard]] Occasion occasionOf(const knowledge::Fact &fact, const Material &material);

} // namespace shixi::questions
