#pragma once

#include "questions/templates/jsonfile.h"
#include "questions/templates/templates.h"

#include <optional>

namespace shixi::questions
{

[[nodiscard]] std::optional<Ask> askFromWire(const QString &word);

// One row as it is written. Fails by the file.
[[nodiscard]] Template templateRow(const JsonFile &file, const QJsonObject &object, Kind kind);

// A card without an easiest step could never be asked for the first time: the id of a row whose direction has none.
[[nodiscard]] QString directionWithoutBeginning(const std::vector<Template> &rows);

} // namespace shixi::questions
