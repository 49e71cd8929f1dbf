#pragma once

#include "formats/sheet.h"
#include "questions/questionset.h"

#include <QString>

namespace shixi
{

// The columns as programs know them, and as people read them in the language installed.
[[nodiscard]] QStringList answerColumns();
[[nodiscard]] QStringList answerHeadings();

// Every answer of the learner file, one a row in the order of time; says how many. For any thread. Throws Error.
[[nodiscard]] int writeAnswers(const QString &learnerPath,
                               const QString &destination,
                               formats::SheetFormat format,
                               const QStringList &columns,
                               const questions::QuestionSet &library);

} // namespace shixi
