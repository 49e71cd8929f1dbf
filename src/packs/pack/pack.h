#pragma once

#include "core/progress.h"
#include "packs/pack/head.h"

namespace shixi::packs
{

// A pack, and nothing of it that was not checked: what docs/formats/set.md asks of its bytes holds, the signature holds
// where there is one, and its items are sound.
struct Pack {
    PackHead head;
    questions::QuestionSet set;
    QByteArray sha256; // of the file, lower-case hex

    [[nodiscard]] bool isSigned() const { return head.keys.key.has_value(); }
};

// Reads every byte of it once; media stay in the file. Empty where cancelled. Throws Error, whose detail names the rule
// ("FILE: pack.hash"): NotFound, Io, TooLarge, TooNew, InvalidInput.
[[nodiscard]] std::optional<Pack> readPack(const QString &path, const Progress &progress = {});

// Begins as a zip does; any name.
[[nodiscard]] bool looksLikePack(const QString &path);

// A medium by its name in the pack, its bytes checked once more.
[[nodiscard]] QByteArray readMedium(const QString &path, const PackHead &head, const QString &name);

// The same where the head was not read, of a pack that was checked before: a medium's name says what its bytes must be.
// Nothing of it larger than `largest` is read.
[[nodiscard]] QByteArray readMedium(const QString &path, const QString &name, qint64 largest);

// The bytes of a pack. `media` by name in the pack. `key` null: unsigned. The manifest must have its day. Throws
// Error{InvalidInput} where the set is not sound or a medium is missing.
[[nodiscard]] QByteArray writePack(const questions::QuestionSet &set,
                                   const Members &media,
                                   const SecretKey *key,
                                   const std::optional<PublicKey> &successor = {},
                                   const std::vector<PublicKey> &deputies = {});

} // namespace shixi::packs
