#pragma once

#include "packs/correctionnotes.h"
#include "workshop/workshop.h"

#include <QStringList>

// What members send back (docs/formats/set.md, Correction notes).
namespace shixi::workshop
{

struct TakenNotes {
    int added = 0;
    int known = 0; // lines that were there already
    std::vector<Finding> findings; // lines left out, at FILE:LINE; and what is about no question of the draft
};
// Takes members' files into corrections.jsonl of a draft, each line once: all of them or, where it throws, nothing.
// Throws Error; a published set and anything but a folder are left alone.
TakenNotes takeNotes(const QString &draft, const QStringList &files);

// The notes of a folder that the reviewer has not decided on since, each at its question (its id); and those that
// cannot be read or stand at no question.
[[nodiscard]] std::vector<Finding> openNotes(const questions::QuestionSet &set, const QString &folder);

// corrections.jsonl as it stands; empty where there is none.
[[nodiscard]] QByteArray notesOf(const QString &folder);
// The lines of both, each once, in the order they came.
[[nodiscard]] QByteArray joinedNotes(const QByteArray &first, const QByteArray &second);

} // namespace shixi::workshop
