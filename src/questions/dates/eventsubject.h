#pragma once

#include "questions/material/material.h"

namespace shixi::questions
{

// Whether a stranger knows who or what is meant: 市文化局, “科学季”, 南山大桥; not 本馆, 项目部 or 新流程.
[[nodiscard]] bool isNamedSubject(const QString &who);
// Words that point to what is said elsewhere: 该, 本馆, 上述.
[[nodiscard]] bool pointsElsewhere(const QString &words);
// The document a date of issue is told of where its title stands not beside it: the only title of the sentence, or the
// title of the article where it says 本办法 or tells below its heading how it was passed. Empty where neither.
[[nodiscard]] QString titleMeant(const knowledge::Fact &fact, const Material &material);

} // namespace shixi::questions
