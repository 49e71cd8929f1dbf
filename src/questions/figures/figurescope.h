#pragma once

#include "questions/asking/asked.h"

namespace shixi::questions
{

// The question from where its own matter begins: behind 5. and 眼下有三道难题：一是, and behind the clauses of another
// matter before a ；. Several, the best first.
[[nodiscard]] QStringList ownMatters(const QString &question, bool isRegulation);

// 本馆 by the name the title gives, as it is where it gives none.
[[nodiscard]] QString byItsName(QString question, const Material &material);

// 由县住建局牵头，投入资金多少元: of what, only the sentence before it tells.
[[nodiscard]] bool leansBack(const QString &question);

// The question behind the sentence it goes on from; empty where the two cannot be read alone.
[[nodiscard]] QString
withPassage(const QString &question, const QString &key, const knowledge::Fact &fact, const Material &material);

// 多少层 of a few is 几层, 占多少 of a share 占百分之几.
[[nodiscard]] QString worded(QString question, const QString &key);

} // namespace shixi::questions
