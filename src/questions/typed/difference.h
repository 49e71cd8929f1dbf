#pragma once

#include <QString>

#include <vector>

namespace shixi::questions
{

// A run of characters: in both texts, only in the right answer, or only in what was typed.
struct Piece {
    enum class Kind { Same, Missing, Extra };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const Piece &) const = default;
};

// What was typed against the right answer, character by character (code points), runs joined: Same and Missing together
// are the right answer, Same and Extra what was typed. Where two characters mean the same (full width, 繁體) the piece
// is Same and carries the right one. Memory is linear; a middle too long to compare is one Missing and one Extra.
[[nodiscard]] std::vector<Piece> differenceBetween(const QString &right, const QString &typed);

} // namespace shixi::questions
