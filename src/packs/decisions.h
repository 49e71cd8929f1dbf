#pragma once

#include "core/error.h"
#include "questions/questionset.h"

#include <QByteArray>

#include <vector>

namespace shixi::packs
{

// What is wrong with decisions.jsonl, line by line; its rules are those of docs/formats/set.md.
void checkDecisions(const QByteArray &bytes, const questions::QuestionSet &set, std::vector<Finding> &findings);

} // namespace shixi::packs
