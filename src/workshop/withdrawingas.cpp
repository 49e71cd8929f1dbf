#include "workshop/withdrawingas.h"

#include "workshop/publisherlock.h"

namespace shixi::workshop
{

Withdrawn withdrawAs(const PublisherFolder &folder,
                     const questions::QuestionSet &set,
                     const Withdrawing &what,
                     const QString &password)
{
    const PublisherLock lock(folder.path());
    Publisher publisher = folder.mustRead();
    const SetId &id = set.manifest().id;
    const int last = publisher.lastNote(id);
    if (what.number <= last) {
        throw Error(ErrorCode::InvalidInput, ": note.number-used: " + std::to_string(last));
    }
    const packs::SecretKey key = folder.secretKeyOf(publisher.key, password);
    Withdrawn withdrawn = withdraw(set, what, key);
    if (!withdrawn.text.isEmpty()) {
        publisher.notes[id] = what.number;
        folder.write(publisher); // a text that is never seen leaves a number out
    }
    return withdrawn;
}

} // namespace shixi::workshop
