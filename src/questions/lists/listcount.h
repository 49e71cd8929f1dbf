#pragma once

#include "questions/lists/listframe.h"

namespace shixi::questions
{

// 提供____三项支持 as a plain question: 提供哪三项支持？ or, where they are chosen from, 提供下列哪几项支持？ Empty
// where no number counts as many items behind the blank.
[[nodiscard]] QString countedQuestion(const ListFrame &frame, qsizetype items, bool choosing);

// How the items are counted that are still to be told, by what stands behind the list: 三个方面; else 三项.
[[nodiscard]] QString countOfRest(qsizetype items, const QString &tail, bool choosing);

// 有下列行为之一的 as a plain question: 有哪三种行为之一的？
[[nodiscard]] QString followingQuestion(const QString &lead, qsizetype items, bool choosing);
// By what leads to it: its subject or the line before it.
[[nodiscard]] QString followingQuestion(const knowledge::Fact &fact, const Material &material, bool choosing);

// A numbered list as a plain question: of the words that lead to it, or of the heading it alone stands under. Never of
// a heading where its own lead says what the items are, and never of a lead that forbids.
[[nodiscard]] QString ledQuestion(const knowledge::Fact &fact, const Material &material, bool choosing);

// 三; 3 of 三; 哪三项 or 下列哪几项; what a number may count by; a sentence without its last mark.
[[nodiscard]] QString countWord(qsizetype number);
[[nodiscard]] qsizetype countedNumber(QString word);
[[nodiscard]] QString whichOfThem(const QString &number, const QString &measure, bool choosing);
[[nodiscard]] const QString &countMeasures();
[[nodiscard]] QString bareSentence(QString text);

} // namespace shixi::questions
