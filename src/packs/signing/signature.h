#pragma once

#include "packs/signing/keys.h"

namespace shixi::packs
{

// A .minisig file. Four lines: a comment nobody signs, the signature over the BLAKE2b-512 hash of the file, a comment
// that is signed, and the signature over the first signature and that comment.
struct Signature {
    KeyId key{};
    std::array<std::uint8_t, 64> ofFile{};
    QByteArray trustedComment; // one line of UTF-8
    std::array<std::uint8_t, 64> ofComment{};
    bool prehashed = true; // minisign before 0.6 signed the file itself

    // Throws Error{InvalidInput, "pack.signature"}.
    [[nodiscard]] static Signature fromText(const QByteArray &text);
    [[nodiscard]] QByteArray toText() const;

    bool operator==(const Signature &) const = default;
};

// `trustedComment` is one line: without line ends.
[[nodiscard]] Signature sign(const QByteArray &file, const QByteArray &trustedComment, const SecretKey &key);

// Both signatures, by that key. The comment nobody signs is not looked at.
[[nodiscard]] bool isSignedBy(const PublicKey &key, const QByteArray &file, const Signature &signature);

} // namespace shixi::packs
