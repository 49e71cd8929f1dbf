#pragma once

#include "learner/courses.h"

#include <string>
#include <vector>

namespace shixi::learner
{

// Where reading questions with their answers goes on, a place for each choice: the setting `read-places`
// (docs/formats/learner.md).
struct ReadPlace {
    std::string choice; // courseNameOf
    std::vector<CardId> cards; // the one shown and a few after it, should that one go
    int order = 0; // of the one shown, in reading order, should all of them go
};

[[nodiscard]] QString readPlacesKey();
// The one written last first. What cannot be read is left out.
[[nodiscard]] std::vector<ReadPlace> placesOf(const QString &value);
// With this place at the head, and the oldest left out where they are too many.
[[nodiscard]] QString valueWith(std::vector<ReadPlace> places, const std::string &choice, ReadPlace place);
[[nodiscard]] ReadPlace placeAt(const std::vector<ReadQuestion> &questions, int place);
// 0 where there is none of that choice.
[[nodiscard]] int
placeAmong(const std::vector<ReadQuestion> &questions, const std::vector<ReadPlace> &places, const std::string &choice);

} // namespace shixi::learner
