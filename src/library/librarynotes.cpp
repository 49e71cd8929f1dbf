#include "library/changing.h"
#include "library/library.h"
#include "library/listfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

// Withdrawal notes: looked at, taken, and what they leave of a set.
namespace shixi::library
{

namespace
{

bool saysSo(const packs::PublicKey &key, const packs::SignedNote &note)
{
    if (note.signature.key != key.id) {
        return false;
    }
    if (!packs::isSignedBy(key, note)) {
        throw Error(ErrorCode::InvalidInput, "note.signature");
    }
    return true;
}

bool speaksFor(const Trust &trust, const packs::SignedNote &note)
{
    const auto owner = trust.owners.find(note.note.set);
    try {
        return owner != trust.owners.end() && signerOf(owner->second, note) != Signer::Stranger;
    } catch (const Error &) {
        return false;
    }
}

void writeNoteFile(const QString &folder, const QByteArray &sha256, const QByteArray &bytes)
{
    const QString place = folder + u'/' + noteFolder;
    QSaveFile file(place + u'/' + QString::fromLatin1(sha256) + noteEnding);
    if (!QDir().mkpath(place) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.commit()) {
        failed(file.fileName(), file.errorString());
    }
}

} // namespace

Signer signerOf(const Owner &owner, const packs::SignedNote &note)
{
    if (owner.key && saysSo(*owner.key, note)) {
        return Signer::Owner;
    }
    if (owner.successor && saysSo(*owner.successor, note)) {
        return Signer::Successor;
    }
    const bool isDeputy = std::ranges::any_of(owner.deputies, [&note](const packs::PublicKey &deputy) {
        return saysSo(deputy, note);
    });
    return isDeputy ? Signer::Deputy : Signer::Stranger;
}

// Null where there is none, or the set of the program holds in its place.
const Shelved *Library::holding(const SetId &set) const
{
    const Shelved *there = m_list.find(set);
    const bool isOutdated = there != nullptr && m_builtIn != nullptr && m_builtIn->manifest().id == set
        && there->version < m_builtIn->manifest().version;
    return isOutdated ? nullptr : there;
}

// Those that hold: who signed one speaks for the set still.
std::vector<packs::Note> Library::notesFor(const SetId &set, const Trust &trust) const
{
    std::vector<packs::Note> notes;
    for (const TakenNote &taken : m_list.notes) {
        if (taken.set != set) {
            continue;
        }
        try {
            const packs::SignedNote note = noteIn(m_folder, taken);
            if (speaksFor(trust, note)) {
                notes.push_back(note.note);
            }
        } catch (const Error &) {
            continue; // the set is there all the same, and the note can be taken anew
        }
    }
    return notes;
}

questions::QuestionSet Library::taught(const SetId &set) const
{
    return std::move(*taughtUnless(set, {}));
}

std::optional<questions::QuestionSet> Library::taughtUnless(const SetId &set, const std::stop_token &stop) const
{
    const auto pack = readUnless(set, stop);
    return pack ? std::optional(withNotes(pack->set, notesFor(set, m_list.trust))) : std::nullopt;
}

std::map<CardId, int> Library::raisedByNotes(const SetId &set) const
{
    std::map<CardId, int> raised;
    const Shelved *there = m_list.find(set);
    std::vector<packs::Note> notes = notesFor(set, m_list.trust);
    for (packs::Note &note : notes) {
        note.withdrawn.clear(); // a card that is left without a question was raised all the same
    }
    if (there == nullptr || there->former.isEmpty() || notes.empty()) {
        return raised;
    }
    try {
        const questions::QuestionSet former = packs::readPack(packPath(there->former))->set;
        const questions::QuestionSet corrected = withNotes(former, std::move(notes));
        for (const questions::Card &card : corrected.cards()) {
            if (card.rev > former.card(card.id)->rev) {
                raised.emplace(card.id, card.rev);
            }
        }
    } catch (const Error &) {
        return raised; // nor can it be rolled back to
    }
    return raised;
}

NoteStanding Library::standingOf(const packs::SignedNote &note, Signer &signer) const
{
    const SetId &set = note.note.set;
    const auto owner = m_list.trust.owners.find(set);
    if (!presentOf(set)) {
        return NoteStanding::SetNotThere;
    }
    if (holding(set) == nullptr || owner == m_list.trust.owners.end() || !owner->second.key) {
        return NoteStanding::NoOwner;
    }
    signer = signerOf(owner->second, note);
    if (signer == Signer::Stranger) {
        return NoteStanding::Stranger;
    }
    for (const TakenNote &taken : m_list.notes) {
        if (taken.set != set || taken.number != note.note.number) {
            continue;
        }
        try {
            const packs::SignedNote other = noteIn(m_folder, taken);
            if (speaksFor(m_list.trust, other)) {
                return other.signedPart == note.signedPart ? NoteStanding::Taken : NoteStanding::OtherOfThisNumber;
            }
        } catch (const Error &) {
            continue; // damaged: this one may take its place
        }
    }
    return NoteStanding::New;
}

// What it changes, held against all the sets; nothing where cancelled.
NoteEffect Library::effectHere(const packs::Note &note, const std::stop_token &stop) const
{
    const auto pack = readUnless(note.set, stop);
    const OtherSets others = othersThan(note.set, stop);
    if (!pack || stop.stop_requested()) {
        return {};
    }
    std::vector<packs::Note> notes = notesFor(note.set, m_list.trust);
    const questions::QuestionSet before = withNotes(pack->set, notes);
    notes.push_back(note);
    const questions::QuestionSet after = withNotes(pack->set, std::move(notes));
    return effectOf(note, before, after, others.with(&after));
}

NoteOffer Library::openNote(const QByteArray &text) const
{
    return std::move(*openNoteUnless(text, {}));
}

std::optional<NoteOffer> Library::openNoteUnless(const QByteArray &text, const std::stop_token &stop) const
{
    NoteOffer offer;
    offer.sent = packs::readNote(text);
    const SetId &set = offer.sent.note.set;
    offer.standing = standingOf(offer.sent, offer.signer);
    if (const Shelved *there = holding(set)) {
        offer.title = there->title;
        offer.publisher = there->publisher;
        offer.versionThere = there->version;
    }
    if (offer.canBeTaken()) {
        offer.effect = effectHere(offer.sent.note, stop);
    }
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(offer));
}

void Library::takeNote(const NoteOffer &offer)
{
    const Changing changing(m_folder);
    m_list = listIn(m_folder); // another program may have changed it
    Signer signer = Signer::Stranger;
    const NoteStanding now = standingOf(offer.sent, signer);
    if (now != NoteStanding::New || signer != offer.signer) {
        throw Error(ErrorCode::InvalidInput, "library.changed");
    }
    const packs::Note &note = offer.sent.note;
    const QByteArray sha256 = QCryptographicHash::hash(offer.sent.bytes, QCryptographicHash::Sha256).toHex();
    writeNoteFile(m_folder, sha256, offer.sent.bytes);
    List list = m_list;
    const TakenNote taken{note.set, note.version, note.number, sha256};
    std::erase(list.notes, taken); // its file was damaged
    list.notes.insert(std::upper_bound(list.notes.begin(), list.notes.end(), taken), taken);
    write(list);
}

} // namespace shixi::library
