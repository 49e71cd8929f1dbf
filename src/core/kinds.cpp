#include "core/kinds.h"

#include <array>
#include <cstddef>

namespace shixi
{

namespace
{

// Each table is in the order of its enum.
constexpr std::array<std::string_view, 10> kindWords{
    "date_event", "figure", "document", "slogan_list", "case", "meeting", "principle", "quote", "duty", "term"};
constexpr std::array<std::string_view, 3> levelWords{"core", "useful", "detail"};
constexpr std::array<std::string_view, 9> typeWords{
    "single", "multiple", "true_false", "cloze", "tiles", "ordering", "matching", "reveal", "short"};
constexpr std::array<std::string_view, 3> formWords{"recognise", "fill", "recall"};
constexpr std::array<std::string_view, 4> verdictWords{"right", "near", "partial", "wrong"};
constexpr std::array<std::string_view, 5> modeWords{"today", "practice", "exam", "challenge", "daily"};

template<class Enum, std::size_t Size>
std::optional<Enum> find(const std::array<std::string_view, Size> &words, std::string_view word)
{
    for (std::size_t index = 0; index < Size; ++index) {
        if (words[index] == word) {
            return static_cast<Enum>(index);
        }
    }
    return std::nullopt;
}

template<class Enum, std::size_t Size>
std::string_view word(const std::array<std::string_view, Size> &words, Enum value)
{
    return words.at(static_cast<std::size_t>(value));
}

} // namespace

std::string_view wireName(Kind kind)
{
    return word(kindWords, kind);
}

std::string_view wireName(Level level)
{
    return word(levelWords, level);
}

std::string_view wireName(QuestionType type)
{
    return word(typeWords, type);
}

std::string_view wireName(Form form)
{
    return word(formWords, form);
}

std::string_view wireName(Verdict verdict)
{
    return word(verdictWords, verdict);
}

std::string_view wireName(Mode mode)
{
    return word(modeWords, mode);
}

std::optional<Kind> kindFromWire(std::string_view name)
{
    return find<Kind>(kindWords, name);
}

std::optional<Level> levelFromWire(std::string_view name)
{
    return find<Level>(levelWords, name);
}

std::optional<QuestionType> questionTypeFromWire(std::string_view name)
{
    return find<QuestionType>(typeWords, name);
}

std::optional<Form> formFromWire(std::string_view name)
{
    return find<Form>(formWords, name);
}

std::optional<Verdict> verdictFromWire(std::string_view name)
{
    return find<Verdict>(verdictWords, name);
}

std::optional<Mode> modeFromWire(std::string_view name)
{
    return find<Mode>(modeWords, name);
}

} // namespace shixi
