#include "viewmodels/librarymodel.h"
#include "viewmodels/notetext.h"

#include <algorithm>

// Withdrawal notes, looked at and taken.
namespace shixi
{

void LibraryModel::lookAtText(const QString &text)
{
    if (isWorking()) {
        return;
    }
    m_stop = std::stop_source();
    begin(State::Looking, [this, bytes = pastedNote(text), stop = m_stop.get_token()]() -> Then {
        return noteFound(bytes, stop, true);
    });
}

Then LibraryModel::noteFound(const QByteArray &text, const std::stop_token &stop, bool evenIfThere)
{
    std::optional<library::NoteOffer> found = m_shelf.library->openNoteUnless(text, stop);
    if (!found) {
        return [] {};
    }
    const auto offer = std::make_shared<const library::NoteOffer>(std::move(*found));
    const bool isWanted = evenIfThere || offer->standing != library::NoteStanding::Taken;
    return [this, stop, offer, isWanted] {
        if (!stop.stop_requested() && isWanted) {
            m_offeredNote = offer;
            m_note.show(*offer);
            m_state = State::OfferingNote;
        }
    };
}

void LibraryModel::takeNote()
{
    if (m_state != State::OfferingNote || !m_note.canBeTaken()) {
        return;
    }
    const Change change{.deed = Deed::NoteTaken,
                        .title = m_note.title(),
                        .version = m_note.versionThere(),
                        .set = m_offeredNote->sent.note.set,
                        .withdrawn = m_note.withdrawn(),
                        .corrected = m_note.corrected()};
    begin(State::Changing, [this, change, offer = m_offeredNote]() -> Then {
        m_shelf.library->takeNote(*offer);
        return [this, change] {
            readShelf();
            Q_EMIT setsChanged(change);
        };
    });
}

int LibraryModel::notesOf(const library::Shelved &set) const
{
    return static_cast<int>(std::ranges::count_if(m_notes, [&set](const library::TakenNote &note) {
        return note.set == set.id && note.version >= set.version;
    }));
}

int LibraryModel::deedWithdrawn() const
{
    return m_told ? m_told->withdrawn : 0;
}

int LibraryModel::deedCorrected() const
{
    return m_told ? m_told->corrected : 0;
}

} // namespace shixi
