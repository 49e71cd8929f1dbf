#pragma once

#include "core/ids.h"
#include "packs/signing/signature.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace shixi::packs
{

// A withdrawal note (撤题单): what a publisher says of questions that are wrong, before there is a new version. Its
// text is docs/formats/set.md. Everything here throws Error: InvalidInput, TooLarge, TooNew; details name the rule
// ("note.…").
struct Note {
    SetId set;
    int version = 1; // it holds up to this one
    int number = 1; // of the notes of the set, from 1
    QString day; // ISO date
    std::vector<QuestionId> withdrawn;
    std::vector<std::pair<QuestionId, QStringList>> corrected; // and the keys that are right

    bool operator==(const Note &) const = default;
};

// As it was sent.
struct SignedNote {
    Note note;
    QByteArray signedPart; // what the signature is over
    Signature signature;
    QByteArray bytes; // the whole, its line ends made \n and nothing around it: what is kept
};

inline constexpr qint64 largestNote = 64 * 1024; // bytes

// Whether the first line says so.
[[nodiscard]] bool isNote(const QByteArray &text);
[[nodiscard]] bool looksLikeNote(const QString &path);

// The note, signed. Throws "note.line" where it could not be read back.
[[nodiscard]] QByteArray writeNote(const Note &note, const SecretKey &key);
// Whether the signature holds is not looked at: that takes a key.
[[nodiscard]] SignedNote readNote(const QByteArray &text);

[[nodiscard]] bool isSignedBy(const PublicKey &key, const SignedNote &note);

} // namespace shixi::packs
