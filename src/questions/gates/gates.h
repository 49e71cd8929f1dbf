#pragma once

#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/templates/placeholders.h"
#include "questions/templates/templates.h"

#include <optional>

namespace shixi::questions
{

// Whether a text may be asked of a fact: its own words, its length, and nothing that gives the key away.
[[nodiscard]] std::optional<Reason> stemFault(
    const Template &row, const Filled &stem, const knowledge::Fact &fact, const Asked &asked, const Material &material);

// Whether the marks that come in pairs do.
[[nodiscard]] bool isBalanced(const QString &text);

// Whether a number stands right behind a list of as many things: 学、查、改____环节.
[[nodiscard]] bool countsItself(const QString &stem, qint64 number);

// Whether a stray can stand beside the keys and what is chosen: different from all, none inside another, not in the
// stem; as long as the others where there is one key, as some key where there are several.
[[nodiscard]] bool fitsBeside(const QString &stray,
                              const QStringList &keys,
                              const QStringList &chosen,
                              const QString &stem,
                              const Limits &limits);

// The key shares two pairs of characters or more with the stem and no stray shares as many.
[[nodiscard]] bool overlapGivesAway(const QString &key, const std::vector<Stray> &strays, const QString &stem);

// Whether the text already says this in the frame the blank leaves.
[[nodiscard]] bool isAttested(const QString &stray, text::Span blank, const Material &material);

} // namespace shixi::questions
