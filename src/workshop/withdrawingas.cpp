#include "workshop/withdrawingas.h"

#include "workshop/notesmade.h"
#include "workshop/publisherlock.h"

namespace shixi::workshop
{

namespace
{

// The file first: a number that was given away without it would be lost with all that was marked.
void keepAndCount(const PublisherFolder &folder, Publisher publisher, const Withdrawn &made)
{
    keepNote(folder, {made.note, made.text});
    publisher.notes[made.note.set] = made.note.number;
    try {
        folder.write(publisher);
    } catch (const Error &) {
        dropNote(folder, made.note);
        throw;
    }
}

} // namespace

Withdrawn
withdrawAs(const PublisherFolder &folder, const SetAsPublished &set, const Withdrawing &what, const QString &password)
{
    const PublisherLock lock(folder.path());
    const Publisher publisher = folder.mustRead();
    if (!speaksFor(set.keys, publisher.key)) {
        throw Error(ErrorCode::InvalidInput, ": note.not-heard");
    }
    const int last = lastNoteGiven(folder, publisher, set.set.manifest().id);
    if (what.number <= last) {
        throw Error(ErrorCode::InvalidInput, ": note.number-used: " + std::to_string(last));
    }
    const packs::SecretKey key = folder.secretKeyOf(publisher.key, password);
    Withdrawn withdrawn = withdraw(set.set, what, key);
    if (!withdrawn.text.isEmpty()) {
        keepAndCount(folder, publisher, withdrawn);
    }
    return withdrawn;
}

} // namespace shixi::workshop
