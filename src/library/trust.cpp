#include "library/trust.h"

#include <algorithm>

namespace shixi::library
{

namespace
{

using packs::PackHead;
using packs::PublicKey;

const Owner *ownerIn(const Trust &trust, const SetId &set)
{
    const auto found = trust.owners.find(set);
    return found == trust.owners.end() ? nullptr : &found->second;
}

bool isAccepted(const Trust &trust, const PublicKey &key)
{
    return std::ranges::find(trust.accepted, key, &Publisher::key) != trust.accepted.end();
}

Signer signerOf(const Owner *owner, const PackHead &head)
{
    const auto &key = head.keys.key;
    if (!key) {
        return Signer::Nobody;
    }
    if (owner == nullptr || !owner->key) {
        return Signer::Stranger;
    }
    if (*key == *owner->key) {
        return Signer::Owner;
    }
    if (key == owner->successor) {
        return Signer::Successor;
    }
    const bool deputy = std::ranges::find(owner->deputies, *key) != owner->deputies.end();
    return deputy ? Signer::Deputy : Signer::Stranger;
}

// Whoever signs, nobody else has published what came with the program.
bool isFromAnother(const Owner *owner, const std::optional<Present> &present, const PackHead &head, Signer signer)
{
    if (present && present->sha256.isEmpty()) {
        return true;
    }
    const bool unknown = signer == Signer::Stranger || signer == Signer::Nobody;
    return unknown && owner != nullptr && owner->key != head.keys.key;
}

} // namespace

Judgement
judge(const Trust &trust, const std::optional<Present> &present, const PackHead &head, const QByteArray &sha256)
{
    const Owner *owner = ownerIn(trust, head.manifest.id);
    Judgement judgement;
    judgement.signer = signerOf(owner, head);
    judgement.isThere = present && present->sha256 == sha256;
    if (judgement.isThere) {
        return judgement;
    }
    const auto add = [&judgement](bool holds, Concern concern) {
        if (holds) {
            judgement.concerns.push_back(concern);
        }
    };
    add(!head.keys.key && (owner == nullptr || owner->key), Concern::Unsigned);
    add(judgement.signer == Signer::Stranger && !isAccepted(trust, *head.keys.key), Concern::NewPublisher);
    add(isFromAnother(owner, present, head, judgement.signer), Concern::OtherPublisher);
    add(present && head.manifest.version < present->version, Concern::OlderVersion);
    add(present && head.manifest.version == present->version, Concern::SameVersion);
    return judgement;
}

Trust trustAfter(Trust trust, const PackHead &head)
{
    const SetId &set = head.manifest.id;
    const Owner *owner = ownerIn(trust, set);
    const Signer signer = signerOf(owner, head);
    // A deputy signs in the owner's name: who the owner is and who else may speak stays as the owner said, and as it
    // was said last.
    const bool isOld = signer == Signer::Owner && head.manifest.version < owner->version;
    if (owner != nullptr) {
        trust.former[set] = *owner;
    }
    if (signer != Signer::Deputy && !isOld) {
        trust.owners[set] = {head.keys.key, head.keys.successor, head.keys.deputies, head.manifest.version};
    }
    // Only of a stranger was the learner asked.
    if (signer == Signer::Stranger && !isAccepted(trust, *head.keys.key)) {
        trust.accepted.push_back({*head.keys.key, head.manifest.publisher});
    }
    return trust;
}

Trust trustBefore(Trust trust, const SetId &set)
{
    if (const auto former = trust.former.find(set); former != trust.former.end()) {
        trust.owners[set] = former->second;
        trust.former.erase(former);
    }
    return trust;
}

} // namespace shixi::library
