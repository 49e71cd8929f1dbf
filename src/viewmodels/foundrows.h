#pragma once

#include "questions/search/searchindex.h"
#include "viewmodels/foundmodel.h"

namespace shixi
{

// What was found as rows to show: long texts cut around what is marked in them, and a row for more behind each group
// that has more.
[[nodiscard]] std::vector<FoundRow> foundRows(const questions::SearchResult &found,
                                              const questions::QuestionSet &library);

} // namespace shixi
