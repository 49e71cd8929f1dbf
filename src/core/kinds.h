#pragma once

#include <optional>
#include <string_view>

namespace shixi
{

// The words of docs/formats/set.md; wireName() and fromWire are the only place that spells them.
enum class Kind { DateEvent, Figure, Document, SloganList, Case, Meeting, Principle, Quote, Duty, Term };
enum class Level { Core, Useful, Detail };
enum class QuestionType { Single, Multiple, TrueFalse, Cloze, Tiles, Ordering, Matching, Reveal, Short };
// A step of the ladder on which a card's questions stand, easiest first.
enum class Form { Recognise, Fill, Recall };
enum class Rating { Again = 1, Hard = 2, Good = 3, Easy = 4 };
// Near: right but for a slip. Partial: one item of a list missing and nothing false chosen.
enum class Verdict { Right, Near, Partial, Wrong };
enum class Mode { Today, Practice, Exam, Challenge, Daily };

[[nodiscard]] std::string_view wireName(Kind kind);
[[nodiscard]] std::string_view wireName(Level level);
[[nodiscard]] std::string_view wireName(QuestionType type);
[[nodiscard]] std::string_view wireName(Form form);
[[nodiscard]] std::string_view wireName(Verdict verdict);
[[nodiscard]] std::string_view wireName(Mode mode);

// Empty where the word is not one of ours.
[[nodiscard]] std::optional<Kind> kindFromWire(std::string_view word);
[[nodiscard]] std::optional<Level> levelFromWire(std::string_view word);
[[nodiscard]] std::optional<QuestionType> questionTypeFromWire(std::string_view word);
[[nodiscard]] std::optional<Form> formFromWire(std::string_view word);
[[nodiscard]] std::optional<Verdict> verdictFromWire(std::string_view word);
[[nodiscard]] std::optional<Mode> modeFromWire(std::string_view word);

} // namespace shixi
