#pragma once

#include "core/log.h"
#include "learner/sessionrecord.h"
#include "learner/shelf.h"

#include <QDate>
#include <QString>

#include <string>
#include <vector>

namespace shixi::learner
{

// What the quiz of a day asks, by the set alone.
struct DrawnDaily {
    std::string code;
    std::vector<PlannedStep> planned;
    std::vector<QuestionId> questions; // of each step
};

// Facts that are core or useful in their set; of each one question the program can judge.
[[nodiscard]] DrawnDaily
drawDaily(const Shelf &shelf, const questions::Manifest &set, const QDate &date, int questions);

// What the start of the session says of it.
struct DailyTerms {
    SetId set;
    std::string code;
    std::vector<QuestionId> questions;
};
[[nodiscard]] std::string parametersOf(const DrawnDaily &drawn, const questions::Manifest &set);
[[nodiscard]] DailyTerms dailyTermsOf(const std::string &parameters);

// The one that is asked of the card it stands at; null where it is no quiz of a day, or the question is gone or rests.
[[nodiscard]] const questions::Question *dailyQuestion(const Shelf &shelf, const SessionRecord &record);

} // namespace shixi::learner
