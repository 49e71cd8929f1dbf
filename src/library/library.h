#pragma once

#include "library/changes.h"
#include "library/list.h"
#include "library/prospect.h"
#include "packs/pack/pack.h"

#include <QString>

#include <map>
#include <memory>

namespace shixi::library
{

// Another set that has facts of a pack too.
struct SharedWith {
    SetId id;
    QString title;
    int facts = 0; // of the pack

    bool operator==(const SharedWith &) const = default;
};

// What taking a pack would do; nothing is changed by looking.
class Offer
{
public:
    Offer(QString path, packs::Pack pack, Judgement judgement, Prospect prospect, std::vector<SharedWith> shared);

    [[nodiscard]] const packs::Pack &pack() const { return m_pack; }
    [[nodiscard]] const Judgement &judgement() const { return m_judgement; }
    // Of what is asked, against the version that is there; empty: there is none, or it is this one or damaged.
    [[nodiscard]] const std::optional<Changes> &changes() const { return m_prospect.changes; }
    // Its cards that other sets contradict which hold, and cards of other sets that are left out for its own, with the
    // sets that have most first.
    [[nodiscard]] const std::vector<Contradiction> &leftOut() const { return m_prospect.leftOut; }
    [[nodiscard]] const std::vector<Contradiction> &pushedOut() const { return m_prospect.pushedOut; }
    // Sets that have some of its facts too, those with most first.
    [[nodiscard]] const std::vector<SharedWith> &shared() const { return m_shared; }

private:
    friend class Library;

    QString m_path;
    packs::Pack m_pack;
    Judgement m_judgement;
    Prospect m_prospect;
    std::vector<SharedWith> m_shared;
};

// A medium is held in memory while it is shown or played. A pack may hold larger ones (docs/formats/set.md).
inline constexpr qint64 largestMediumShown = 32LL * 1024 * 1024;

// The sets of a device: packs as they came, and a list of which of them hold (docs/formats/library.md). Each change is
// one file put in the place of another: killed at any instant, the library is the one before or the one after. Throws
// Error (Io, InUse where another program is changing it; what readPack throws).
class Library
{
public:
    // Makes the folder where there is none. What an earlier run left behind is taken away; where the list is damaged it
    // is put aside and made anew from the packs. `builtIn` comes with the program and must outlive it.
    explicit Library(const QString &folder, const questions::QuestionSet *builtIn = nullptr);

    [[nodiscard]] std::vector<Shelved> sets() const; // by title
    [[nodiscard]] const Trust &trust() const { return m_list.trust; }
    // Its pack, read and checked anew. Throws Error{NotFound}.
    [[nodiscard]] packs::Pack read(const SetId &set) const;
    // The same as it is learnt from: with the notes that were taken. A note that cannot be read is left out.
    [[nodiscard]] questions::QuestionSet taught(const SetId &set) const;
    // A picture or sound of its pack by its name in the set: these bytes and no others. Throws Error with a rule:
    // NotFound, TooLarge, InvalidInput where it is damaged. A copy of the library may be asked on another thread.
    [[nodiscard]] QByteArray medium(const SetId &set, const QString &name) const;
    [[nodiscard]] const std::vector<TakenNote> &notes() const { return m_list.notes; }

    // Null where cancelled. May be called on another thread with a library of its own.
    [[nodiscard]] std::unique_ptr<Offer> open(const QString &path, const Progress &progress = {}) const;
    // With every concern answered by yes. The version it replaces stays to be rolled back to. `shares`: whether its
    // facts that stand in another set too are remembered once; empty: as it was. Throws Error{InvalidInput,
    // "library.changed"} where the file is no longer the one that was looked at.
    void take(const Offer &offer, std::optional<bool> shares = {});
    void setShares(const SetId &set, bool on); // throws Error{NotFound}
    void uninstall(const SetId &set);
    // The version before holds again; the one that held is gone. Throws Error{NotFound} where there is none.
    void rollBack(const SetId &set);

    // Looks at a withdrawal note; the second is empty where cancelled. Throws as packs::readNote, and "note.signature".
    [[nodiscard]] NoteOffer openNote(const QByteArray &text) const;
    [[nodiscard]] std::optional<NoteOffer> openNoteUnless(const QByteArray &text, const std::stop_token &stop) const;
    // Throws Error{InvalidInput, "library.changed"} where it cannot be taken, or no longer.
    void takeNote(const NoteOffer &offer);
    // Cards of the version before the one that holds whose rev notes made higher, and that rev. Empty where there is
    // none, or it cannot be read.
    [[nodiscard]] std::map<CardId, int> raisedByNotes(const SetId &set) const;

private:
    [[nodiscard]] std::optional<Present> presentOf(const SetId &set) const;
    // As read and taught; empty where cancelled.
    [[nodiscard]] std::optional<packs::Pack> readUnless(const SetId &set, const std::stop_token &stop) const;
    [[nodiscard]] std::optional<questions::QuestionSet> taughtUnless(const SetId &set,
                                                                     const std::stop_token &stop) const;
    // As they are learnt from, but what cannot be read. Cancelled: any part of them.
    [[nodiscard]] OtherSets othersThan(const SetId &set, const std::stop_token &stop) const;
    [[nodiscard]] Prospect
    prospectOf(const packs::Pack &pack, const OtherSets &others, const std::stop_token &stop) const;
    [[nodiscard]] const Shelved *holding(const SetId &set) const;
    [[nodiscard]] std::vector<packs::Note> notesFor(const SetId &set, const Trust &trust) const;
    [[nodiscard]] NoteStanding standingOf(const packs::SignedNote &note, Signer &signer) const;
    [[nodiscard]] NoteEffect effectHere(const packs::Note &note, const std::stop_token &stop) const;
    [[nodiscard]] std::vector<SharedWith> sharedBy(const packs::Pack &pack, const OtherSets &others) const;
    void write(const List &list);
    void clearAway() const;
    [[nodiscard]] QString packPath(const QByteArray &sha256) const;

    QString m_folder;
    const questions::QuestionSet *m_builtIn;
    List m_list;
};

// Letters and digits, what is between them as _, at most 40 characters: a part of a name every file system takes. May
// be empty.
[[nodiscard]] QString plainFileName(const QString &words);
// "四强党支部_v2_2026-11.shixi": a name every file system takes.
[[nodiscard]] QString packFileName(const questions::Manifest &manifest);

} // namespace shixi::library
