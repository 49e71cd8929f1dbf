#pragma once

#include "core/log.h"
#include "store/statement.h"

#include <string>
#include <string_view>
#include <vector>

namespace shixi::store
{

// How values of the log stand in columns. What is read and is none of ours throws Error{Corrupt}.

constexpr std::string_view stampColumns = "id, device, seq, at_ms, utc_offset_min, study_day";
void bindStamp(Use &use, const LogStamp &stamp);
[[nodiscard]] LogStamp readStamp(Use &use);

[[nodiscard]] std::string_view word(CardEventKind kind);
[[nodiscard]] std::string_view word(SessionEditKind kind);
[[nodiscard]] std::string_view word(PaperEditKind kind);

[[nodiscard]] Kind readKind(Use &use);
[[nodiscard]] QuestionType readQuestionType(Use &use);
[[nodiscard]] Form readForm(Use &use);
[[nodiscard]] Verdict readVerdict(Use &use);
[[nodiscard]] Mode readMode(Use &use);
[[nodiscard]] CardEventKind readCardEventKind(Use &use);
[[nodiscard]] SessionEditKind readSessionEditKind(Use &use);
[[nodiscard]] PaperEditKind readPaperEditKind(Use &use);
[[nodiscard]] std::optional<Rating> readRating(Use &use); // null or 0: none

[[nodiscard]] std::string jsonOf(const std::vector<std::string> &list);
[[nodiscard]] std::string jsonOf(const std::vector<PlannedStep> &steps);
[[nodiscard]] std::vector<std::string> readList(Use &use);
[[nodiscard]] std::vector<PlannedStep> readSteps(Use &use);

} // namespace shixi::store
