#pragma once

#include "questions/material/material.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// The sentence a list stands in, as it is shown with ____ in the place of what is asked, and whose words they are:
// 文中的话, 某会议提出的要求, 文中“某节”部分的话. Empty where it does not read well.
struct ListFrame {
    QString scope;
    QString text;
};
[[nodiscard]] ListFrame listFrame(text::Span blank, const knowledge::Fact &fact, const Material &material);

// What stands around all items; empty where the list has no frame.
[[nodiscard]] ListFrame wholeListFrame(const knowledge::Fact &fact, const Material &material);

// Where each item stands, one after the other; none where one does not.
[[nodiscard]] std::vector<text::Span> itemPlaces(const knowledge::Fact &fact);

// Where a sentence begins to speak of this: behind 主要启示有三条：第一， or a clause of another matter that ends in
// ；.
[[nodiscard]] qsizetype matterStart(text::Span sentence, qsizetype place, const Material &material);

// Whose list it is: of 某党支部：四个融入 the branch.
[[nodiscard]] QString ownerOf(const knowledge::Fact &fact);
[[nodiscard]] bool isBeside(const QString &wanted, const knowledge::Fact &fact, const Material &material);

} // namespace shixi::questions
