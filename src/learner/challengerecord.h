#pragma once

#include "core/log.h"
#include "store/learnerfile.h"
#include "study/challenge.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shixi::learner
{

// The rule of its answers: none is a review.
inline constexpr std::string_view challengeRule = "challenge";

// A challenge as the log has it, voided rows left out, each list in order of writing.
struct ChallengeRecord {
    SessionStart start;
    study::ChallengeTerms terms;
    std::vector<Answer> answers;
    std::vector<PaperEdit> times; // a question's time began, or ran out
    bool ended = false; // written down, besides what the state says
    study::ChallengeState state; // the fold of all that
};

// Empty where there is no such session, or it is no challenge.
[[nodiscard]] std::optional<ChallengeRecord> readChallenge(store::LearnerFile &file, const SessionId &session);

[[nodiscard]] std::string parametersOf(const study::ChallengeTerms &terms);
// What cannot be is put right: another program may have written it.
[[nodiscard]] study::ChallengeTerms challengeTermsOf(const std::string &parameters);

// Of a row of `times`.
[[nodiscard]] QuestionId questionOf(const PaperEdit &time);
[[nodiscard]] bool isRunOut(const PaperEdit &time, const study::ChallengeTerms &terms);
[[nodiscard]] bool isRight(const Answer &answer); // a slip included

} // namespace shixi::learner
