#pragma once

#include "questions/material/material.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// Whose list it is and what it is called, to stand in a stem: 某党支部“四个融入”. Empty where its name says nothing.
[[nodiscard]] QString listHead(const knowledge::Fact &fact, const Material &material);

// The same of steps; also where they are only counted: 锅炉修补五道工序.
[[nodiscard]] QString stepsHead(const knowledge::Fact &fact, const Material &material);

// What leads to the list: 会议部署了八个方面的重点任务, or the words before it in its sentence. Empty where it stands
// bare.
[[nodiscard]] QString listLead(const knowledge::Fact &fact, const Material &material);

// What follows the list in its own sentence: of 紧扣“……”的目标 的目标.
[[nodiscard]] QString listTail(const knowledge::Fact &fact, const Material &material);

// The items joined, one of them replaced; of long lists the few around it.
[[nodiscard]] QString joinedItems(const QStringList &items, qsizetype place, const QString &shown);

// 某某等: what follows may be more.
[[nodiscard]] bool isOpenList(const knowledge::Fact &fact, const Material &material);

// All of them; by ； where one of them holds a 、 or a ，.
[[nodiscard]] QString joinedWhole(const QStringList &items);
[[nodiscard]] QChar separatorOf(const QStringList &items);

// “ ” inside a stem's own marks.
[[nodiscard]] QString innerQuotes(QString text);

} // namespace shixi::questions
