#pragma once

#include "core/kinds.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shixi::study
{

// A question that may stand on a paper.
struct PaperCandidate {
    std::size_t about = 0; // any number; what it is about is asked once on a paper
    QuestionType type = QuestionType::Single;
    Kind kind = Kind::DateEvent;
    Level level = Level::Core;
    Form form = Form::Recognise; // its difficulty
    std::string section;
};

// Part of a blueprint: so many questions of that sort. What is empty does not restrict.
struct PaperPart {
    int questions = 0;
    std::optional<QuestionType> type;
    std::optional<Kind> kind;
    std::optional<Level> level;
    std::optional<Form> form;
    std::string section;

    [[nodiscard]] bool wants(const PaperCandidate &candidate) const;
};

// For each part the candidates drawn, by their place. A part that cannot be filled has fewer: as many questions in all
// as can be had, parts that come first filled first.
using Drawn = std::vector<std::vector<std::size_t>>;

// The same seed draws the same. Which questions are drawn is chance; nothing is asked twice.
[[nodiscard]] Drawn
drawPaper(const std::vector<PaperPart> &parts, const std::vector<PaperCandidate> &candidates, std::uint64_t seed);

} // namespace shixi::study
