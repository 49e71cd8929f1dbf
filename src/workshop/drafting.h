#pragma once

#include "extraction/extract.h"
#include "workshop/workshop.h"

#include <QString>

namespace shixi::workshop
{

// The draft says what year 今年 was taken to mean, so that making it again gives the same.
void fixAnchor(knowledge::Article &article, const extraction::Extraction &extraction);
// Whether that year was worked out, and not given by a person.
[[nodiscard]] bool isFoundAnchor(const knowledge::Article &article);

// The cards and questions of these facts, and the best of them where not all are wanted.
[[nodiscard]] questions::Generated askAbout(const knowledge::Article &article,
                                            const std::vector<knowledge::Fact> &facts,
                                            const SetId &set,
                                            const Bench &bench);
[[nodiscard]] questions::QuestionSet bestOf(questions::QuestionSet set, const Bench &bench);

[[nodiscard]] bool isBuiltInSet(const QString &path);
// Where the files of that set lie.
[[nodiscard]] QString setFolderOf(const QString &path);

} // namespace shixi::workshop
