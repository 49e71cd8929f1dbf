#pragma once

namespace shixi::questions
{

// Why something was not asked, the nearest to success last.
enum class Reason {
    NoTemplate,
    Detail, // read, not asked
    Contradiction, // the text says two things of it
    Duplicate,
    Evidence, // the text does not stand where the fact says
    MissingField,
    NoPlace, // the answer does not stand in the evidence as it is written
    TooLongToType,
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

} // namespace shixi::questions
