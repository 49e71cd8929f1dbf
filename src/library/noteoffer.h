#pragma once

#include "library/trust.h"
#include "library/withdrawing.h"

#include <tuple>

namespace shixi::library
{

// A withdrawal note that was taken, as the list has it.
struct TakenNote {
    SetId set;
    int version = 0;
    int number = 0;
    QByteArray sha256; // of its file

    bool operator==(const TakenNote &) const = default;
    [[nodiscard]] bool operator<(const TakenNote &other) const
    {
        return std::tie(set, number, version, sha256) < std::tie(other.set, other.number, other.version, other.sha256);
    }
};

enum class NoteStanding {
    New, // can be taken
    SetNotThere,
    NoOwner, // the set of the program, or one that nobody signed: nobody speaks for it
    Stranger, // signed by somebody who does not speak for the set
    Taken,
    OtherOfThisNumber, // a note of the same number, with other words, was taken
};

// What taking a note would do; nothing is changed by looking.
struct NoteOffer {
    packs::SignedNote sent;
    NoteStanding standing = NoteStanding::New;
    Signer signer = Signer::Stranger;
    QString title; // of the set as it is there; else empty
    QString publisher;
    int versionThere = 0;
    NoteEffect effect; // empty where it cannot be taken

    [[nodiscard]] bool canBeTaken() const { return standing == NoteStanding::New; }
};

// The owner, the successor or a deputy; else a stranger. Throws Error{InvalidInput, "note.signature"} where it says
// that it is of one of them and does not hold.
[[nodiscard]] Signer signerOf(const Owner &owner, const packs::SignedNote &note);

} // namespace shixi::library
