#pragma once

#include "core/ids.h"

#include <QStringList>

#include <optional>

namespace shixi
{

// The answer to a question that was reported then: it can be given again as what it was.
struct ReportedAnswer {
    QuestionId question;
    QStringList chosen;
    int elapsedMs = 0;
    bool guessed = false, tooEasy = false;
    std::optional<int> told = {}; // how sure, beforehand
};

} // namespace shixi
