#pragma once

#include "workshop/publisher.h"
#include "workshop/publishing.h"

namespace shixi::workshop
{

// As what a draft is published next, by who publishes here.
struct NextVersion {
    int version = 1;
    QDate day = {}; // it bears
    QByteArray content = {}; // as in PublishedVersion
    int former = 0; // published here last; 0: never
    QDate formerDay = {};
    bool isSame = false; // as that one, to the last byte
    bool asksLast = false; // which version members have: the publisher was recovered and does not know
};
// `publisher` empty: the first time. The name stands in what is published. `lastOfMembers` counts only where asked.
[[nodiscard]] NextVersion nextVersion(const Reviewed &draft,
                                      const std::optional<Publisher> &publisher,
                                      const QString &name,
                                      const QDate &today,
                                      const std::optional<int> &lastOfMembers = {});

// Whether the recovery sheet must be confirmed before it.
[[nodiscard]] bool needsSheet(const Publisher &publisher, const NextVersion &next);

struct PublishingAs {
    QString output; // the file; empty: one in `folder` by the name of the set, under which there is none yet
    QString folder = {};
    QDate day; // today
    QString name = {}; // of the publisher: needed the first time, later only where it is to change
    QString password = {}; // of the key; the first time for the new one, empty: none
    bool overwrite = false;
    // The last version members have, 0: none. Needed where NextVersion::asksLast says so.
    std::optional<int> lastOfMembers = {};
    QString lastVersion = {}; // a pack or folder to compare with; empty: the copy that was kept here
};

// What publishing would do: nothing is written.
struct Planned {
    Reviewed draft;
    NextVersion next;
    bool needsSheet = false;
};
[[nodiscard]] Planned plan(const PublisherFolder &folder, const QString &draft, const PublishingAs &how);

// Publishes by the publisher of the folder, who is made the first time. What is published is noted before the file is
// written: no version number stands for two contents. Throws Error; publisher.needs-sheet where the sheet is not
// confirmed the second time, publisher.needs-last where a recovered publisher does not know what members have.
Published publishAs(const PublisherFolder &folder, const QString &draft, const PublishingAs &how);

// Keys that are named in what is published next; empty: none. Throws Error: publisher.own-key, publisher.named-already.
Publisher nameSuccessor(const PublisherFolder &folder, const std::optional<packs::PublicKey> &key);
Publisher addDeputy(const PublisherFolder &folder, const packs::PublicKey &key);
Publisher removeDeputy(const PublisherFolder &folder, const packs::PublicKey &key);

} // namespace shixi::workshop
