#pragma once

#include "questions/material/material.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// One fact as it stands in a question over several.
struct Entry {
    const knowledge::Fact *fact = nullptr;
    QString left; // what is put in order, or the left side of a pair
    QString right; // what it is paired with
    int firstDay = 0; // where it is a date: 20190501
    int lastDay = 0;
};

// What a row can take of these facts: short, readable alone, and no side tells the other.
[[nodiscard]] std::vector<Entry>
entriesOf(const Template &row, const std::vector<const knowledge::Fact *> &facts, const Material &material);

// Whether two can stand in one question: no side said twice or contained in the other, no dates that overlap, not of
// one sentence.
[[nodiscard]] bool standTogether(const Entry &one, const Entry &other, const Material &material);

} // namespace shixi::questions
