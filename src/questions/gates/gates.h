#pragma once

#include "questions/asking/asked.h"
#include "questions/templates/placeholders.h"

#include <optional>

namespace shixi::questions
{

// Why something was not asked, the nearest to success last.
enum class Reason {
    NoTemplate,
    Duplicate,
    Evidence, // the text does not stand where the fact says
    MissingField,
    NoPlace, // the answer does not stand in the evidence as it is written
    StemLength,
    StemForm, // begins with 这 or 其, has a hole, or one of a pair of marks
    Closure, // words that are neither in the paragraph nor the template's
    DateInStem,
    KeyInStem,
    GivesAway, // the answer bears a mark of what is asked by
    OpenInterval, // a figure that no other can be shown to be wrong beside
    FewStrays,
    Overlap, // the key alone shares most words with the stem
    SameStem, // another fact has this stem and another key
};

// The word after "questions.skipped-".
[[nodiscard]] const char *wireName(Reason reason);

// Whether a text may be asked of a fact: its own words, its length, and nothing that gives the key away.
[[nodiscard]] std::optional<Reason> stemFault(
    const Template &row, const Filled &stem, const knowledge::Fact &fact, const Asked &asked, const Material &material);

// Whether the marks that come in pairs do.
[[nodiscard]] bool isBalanced(const QString &text);

// Whether a number stands right behind a list of as many things: 学、查、改____环节.
[[nodiscard]] bool countsItself(const QString &stem, qint64 number);

// A false option, and the fact it is true of (null where it was made).
struct Stray {
    QString text;
    const knowledge::Fact *from = nullptr;
};

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
