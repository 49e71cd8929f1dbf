#pragma once

#include "packs/folder.h"
#include "packs/signing/signature.h"

#include <optional>

namespace shixi::packs
{

struct PackMember {
    QString name;
    qint64 size = 0; // bytes, unpacked
    QByteArray sha256; // lower-case hex

    bool operator==(const PackMember &) const = default;
};

// The keys that speak for a set.
struct PackKeys {
    std::optional<PublicKey> key; // that signed it; empty: unsigned
    std::optional<PublicKey> successor; // may take the set over
    std::vector<PublicKey> deputies; // may sign it too

    bool operator==(const PackKeys &) const = default;
};

// What a pack's manifest says beyond that of a folder.
struct PackHead {
    questions::Manifest manifest; // without the articles
    PackKeys keys;
    std::vector<PackMember> members;
};

// Throws Error: as readManifest does, and pack.name, pack.entries where `members` are not those a set has.
[[nodiscard]] PackHead readHead(const QByteArray &manifest);
// The manifest of a pack, to be signed.
[[nodiscard]] QByteArray
writeHead(const questions::QuestionSet &set, const PackKeys &keys, const std::vector<PackMember> &members);

// What a question shows must be in the pack: throws Error{InvalidInput} where it is not.
void checkMedia(const questions::QuestionSet &set, const std::vector<PackMember> &members);

// In one line what decides about older and newer; the trusted comment of the signature.
[[nodiscard]] QByteArray trustedCommentOf(const questions::Manifest &manifest);

// "media/SHA256.ENDING", of an ending that is known.
[[nodiscard]] bool isMediaFile(const QString &name);

} // namespace shixi::packs
