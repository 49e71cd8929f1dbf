#pragma once

#include "packs/folder.h"
#include "packs/pack/head.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace shixi::workshop
{

// Pictures and sounds of sets: "media/SHA256.ENDING", by their name in the set. All throw Error with the path as its
// place.

// Those of a set folder, each the file its name says. What has no such name is left out and found (pack.medium-name).
[[nodiscard]] packs::Members mediaOfFolder(const QString &folder, std::vector<Finding> &findings);
[[nodiscard]] packs::Members mediaOfPack(const QString &pack, const packs::PackHead &head);

// What the questions of a set show, in order of name; with what decisions.jsonl edits into them.
[[nodiscard]] QStringList mediaNamed(const questions::QuestionSet &set, const QByteArray &decisions);
// Of those names the ones that `source` (a set folder or a pack) has whole; the others are found
// (draft.medium-missing).
[[nodiscard]] packs::Members mediaFrom(const QString &source, const QStringList &names, std::vector<Finding> &findings);

} // namespace shixi::workshop
