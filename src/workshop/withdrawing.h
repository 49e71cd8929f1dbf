#pragma once

#include "core/error.h"
#include "packs/notes/note.h"
#include "packs/pack/head.h"
#include "questions/questionset.h"

#include <QDate>
#include <QString>

#include <utility>
#include <vector>

namespace shixi::workshop
{

// What a withdrawal note is to say.
struct Withdrawing {
    std::vector<QuestionId> withdrawn;
    std::vector<std::pair<QuestionId, QStringList>> corrected; // and the keys that are right
    int number = 1; // of the notes of this set
    QDate day;
};

struct Withdrawn {
    packs::Note note;
    QByteArray text; // signed; empty where a finding is an error
    std::vector<Finding> findings; // questions that are not there; others of the card that still say the old answer
};

// A note for the set of a pack or folder, as its reviewer left it. Throws Error where that cannot be read.
[[nodiscard]] Withdrawn withdraw(const QString &set, const Withdrawing &what, const packs::SecretKey &key);

// The same for a set as it is asked: with the notes before it. Its own findings alone, without those about the signer.
[[nodiscard]] Withdrawn
withdraw(const questions::QuestionSet &set, const Withdrawing &what, const packs::SecretKey &key);
// What would be found, before there is a key.
[[nodiscard]] std::vector<Finding> noteFindings(const questions::QuestionSet &set, const Withdrawing &what);

// Whether members take a note by this key: it is the owner's, or of one the owner named.
[[nodiscard]] bool speaksFor(const packs::PackKeys &keys, const packs::PublicKey &key);

// The note in a file of at most 64 KB. Throws Error with the path as its place.
[[nodiscard]] packs::SignedNote readNoteFile(const QString &path);
[[nodiscard]] bool isNoteFile(const QString &path);

// A text as a file, whole or not at all. Throws Error, also where the file is there and not to be written over.
void writeTextFile(const QString &path, const QByteArray &bytes, bool overwrite);

} // namespace shixi::workshop
