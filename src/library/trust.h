#pragma once

#include "packs/pack/head.h"

#include <map>
#include <optional>
#include <vector>

namespace shixi::library
{

// Who speaks for a set on this device, by docs/formats/set.md (Packs, Trust).
struct Owner {
    std::optional<packs::PublicKey> key; // empty: unsigned, or the set of the program
    std::optional<packs::PublicKey> successor = {};
    std::vector<packs::PublicKey> deputies = {};
    int version = 0; // that said so

    bool operator==(const Owner &) const = default;
};

// A publisher the learner has said yes to.
struct Publisher {
    packs::PublicKey key;
    QString name; // as it called itself then

    bool operator==(const Publisher &) const = default;
};

struct Trust {
    std::map<SetId, Owner> owners; // also of sets that are gone: another key still asks
    std::map<SetId, Owner> former; // before the version taken last: with it they come back
    std::vector<Publisher> accepted;

    bool operator==(const Trust &) const = default;
};

// What is said, and asked about, before a pack is taken.
enum class Concern {
    Unsigned, // by nobody: 自用
    NewPublisher, // from a key not accepted so far
    OtherPublisher, // the set is known from another
    OlderVersion,
    SameVersion, // with other bytes
};

enum class Signer { Nobody, Owner, Successor, Deputy, Stranger };

// What is there of the set already.
struct Present {
    int version = 0;
    QByteArray sha256; // of the pack; empty: the set of the program

    bool operator==(const Present &) const = default;
};

struct Judgement {
    Signer signer = Signer::Nobody;
    bool isThere = false; // these very bytes: nothing to do
    std::vector<Concern> concerns; // none: taken without asking
};

[[nodiscard]] Judgement
judge(const Trust &trust, const std::optional<Present> &present, const packs::PackHead &head, const QByteArray &sha256);

// Once the learner has taken it.
[[nodiscard]] Trust trustAfter(Trust trust, const packs::PackHead &head);
// Once the version before it holds again.
[[nodiscard]] Trust trustBefore(Trust trust, const SetId &set);

} // namespace shixi::library
