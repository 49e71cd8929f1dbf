#pragma once

#include "knowledge/fact.h"
#include "questions/material/material.h"

namespace shixi::questions
{

// In what a unit did something: 为早日突破“卡脖子”难题, 在热点难点工作中; empty where the text says no such thing.
struct Matter {
    QString text; // without the comma behind it
    qsizetype end = 0; // in the quote: behind it stands what was done
};
[[nodiscard]] Matter matterOf(const knowledge::Fact &fact, const Material &material);

} // namespace shixi::questions
