#pragma once

#include "library/noteoffer.h"

#include <QByteArray>
#include <QString>

namespace shixi::library
{

// A set of the library, as the learner knows it.
struct Shelved {
    SetId id;
    int version = 0;
    QString title;
    QString publisher;
    QString published; // ISO date
    QByteArray sha256; // of its pack
    std::optional<packs::PublicKey> key; // empty: unsigned
    QByteArray former; // the pack that can be rolled back to; empty: none
    bool shares = false; // its facts that stand in another set too are remembered once

    bool operator==(const Shelved &) const = default;
};

[[nodiscard]] Shelved shelved(const packs::PackHead &head, const QByteArray &sha256);

// library.json: which packs hold, and who is trusted (docs/formats/library.md).
struct List {
    std::vector<Shelved> sets; // by id
    Trust trust;
    std::vector<TakenNote> notes; // by set and number

    [[nodiscard]] const Shelved *find(const SetId &set) const;
    void put(Shelved set); // in the place of another of its id
    void remove(const SetId &set);

    bool operator==(const List &) const = default;
};

[[nodiscard]] QByteArray writeList(const List &list);
// Throws Error: InvalidInput where it is damaged, TooNew.
[[nodiscard]] List readList(const QByteArray &bytes);

} // namespace shixi::library
