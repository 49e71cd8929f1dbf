#include "library/library.h"
#include "questions/sharing.h"

#include <algorithm>
#include <functional>

// A pack, looked at: what it would do among the sets there are.
namespace shixi::library
{

Offer::Offer(QString path, packs::Pack pack, Judgement judgement, Prospect prospect, std::vector<SharedWith> shared)
    : m_path(std::move(path))
    , m_pack(std::move(pack))
    , m_judgement(std::move(judgement))
    , m_prospect(std::move(prospect))
    , m_shared(std::move(shared))
{
}

std::unique_ptr<Offer> Library::open(const QString &path, const Progress &progress) const
{
    auto pack = packs::readPack(path, progress);
    if (!pack) {
        return nullptr;
    }
    Judgement judgement = judge(m_list.trust, presentOf(pack->head.manifest.id), pack->head, pack->sha256);
    const OtherSets others = othersThan(pack->head.manifest.id, progress.stop);
    Prospect prospect = prospectOf(*pack, others, progress.stop);
    auto shared = sharedBy(*pack, others);
    return progress.cancelled()
        ? nullptr
        : std::make_unique<Offer>(path, std::move(*pack), std::move(judgement), std::move(prospect), std::move(shared));
}

OtherSets Library::othersThan(const SetId &set, const std::stop_token &stop) const
{
    std::vector<questions::QuestionSet> others;
    for (const Shelved &there : m_list.sets) {
        try {
            auto other = there.id == set || stop.stop_requested() ? std::nullopt : taughtUnless(there.id, stop);
            if (other) {
                others.push_back(std::move(*other));
            }
        } catch (const Error &) {
            continue; // damaged: nothing is asked from it
        }
    }
    return {std::move(others), m_builtIn};
}

Prospect Library::prospectOf(const packs::Pack &pack, const OtherSets &others, const std::stop_token &stop) const
{
    const SetId &id = pack.head.manifest.id;
    const Trust trust = trustAfter(m_list.trust, pack.head);
    const questions::QuestionSet after = withNotes(pack.set, notesFor(id, trust));
    const auto present = presentOf(id);
    if (!present || present->sha256 == pack.sha256) {
        return others.prospectOf(nullptr, after);
    }
    try {
        const auto before = present->sha256.isEmpty() ? std::optional(*m_builtIn) : taughtUnless(id, stop);
        return others.prospectOf(before ? &*before : nullptr, after);
    } catch (const Error &) {
        return others.prospectOf(nullptr, after); // damaged: it can be replaced, but not be compared with
    }
}

std::vector<SharedWith> Library::sharedBy(const packs::Pack &pack, const OtherSets &others) const
{
    std::vector<SharedWith> shared;
    const auto compare = [&](const questions::QuestionSet &other) {
        const int facts = questions::factsInBoth(pack.set, other);
        if (facts > 0) {
            shared.push_back({other.manifest().id, other.manifest().title, facts});
        }
    };
    const SetId &id = pack.head.manifest.id;
    if (m_builtIn != nullptr && m_builtIn->manifest().id != id && holding(m_builtIn->manifest().id) == nullptr) {
        compare(*m_builtIn);
    }
    std::ranges::for_each(others.sets(), compare);
    std::ranges::stable_sort(shared, std::greater(), &SharedWith::facts);
    return shared;
}

} // namespace shixi::library
