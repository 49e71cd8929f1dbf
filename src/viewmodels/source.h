#pragma once

#include "knowledge/fact.h"
#include "questions/questionset.h"

#include <QString>

namespace shixi
{

// The paragraph an answer can be read in, and where in it.
struct Source {
    QString paragraphText;
    int evidenceStart = 0; // UTF-16 units of paragraphText
    int evidenceLength = 0;
    int paragraphNumber = 0; // 0: not found
    bool isGuide = false;
    QString title;
};

// Evidence that runs over several paragraphs brings them all.
[[nodiscard]] Source sourceOf(const knowledge::Evidence &evidence, const questions::QuestionSet &library);

} // namespace shixi
