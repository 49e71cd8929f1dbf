#pragma once

#include "core/ids.h"
#include "packs/signing/keys.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace shixi::workshop
{

// The last version of a set that was published here.
struct PublishedVersion {
    SetId set;
    int version = 0;
    QDate day; // it bears
    QByteArray content; // SHA-256 of what decides whether another is the same, lower-case hex
    std::map<CardId, int> revs = {}; // the highest ever published of each card, where above 1

    bool operator==(const PublishedVersion &) const = default;
};

// As whom a device publishes.
struct Publisher {
    QString name;
    packs::PublicKey key;
    QDate sheetMade; // the day a recovery sheet of the key was last written here; null: none was
    QDate sheetConfirmed; // the day the recovery sheet was seen to be there; null: not yet
    QDate recovered; // the day it came back here without knowing all that was published; null: it did not
    std::optional<packs::PublicKey> successor; // named in what is published next
    std::vector<packs::PublicKey> deputies;
    std::vector<PublishedVersion> sets; // by id
    std::map<SetId, int> notes; // the highest number given to a withdrawal note of the set

    [[nodiscard]] const PublishedVersion *published(const SetId &set) const;
    void put(PublishedVersion version);
    [[nodiscard]] int lastNote(const SetId &set) const; // 0: none was made here

    bool operator==(const Publisher &) const = default;
};

// publisher.json of docs/formats/publisher.md. Reading throws Error{Corrupt | TooNew} without a place.
[[nodiscard]] QByteArray writePublisher(const Publisher &publisher);
[[nodiscard]] Publisher readPublisher(const QByteArray &bytes);

// One line, at most 100 characters. Throws Error{InvalidInput}: publisher.no-name, publisher.long-name.
[[nodiscard]] QString publisherName(const QString &typed);

// The folder of a publisher: docs/formats/publisher.md. No key in it is ever replaced or deleted. Everything throws
// Error with the path as its place.
class PublisherFolder
{
public:
    explicit PublisherFolder(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    // Empty where there is none yet. Throws where what is there is damaged, or was put aside and nothing came after it.
    [[nodiscard]] std::optional<Publisher> read() const;
    [[nodiscard]] Publisher mustRead() const; // Error{NotFound, "…: publisher.none"}
    // With a new key; the folder is there whole or not at all.
    Publisher make(const QString &name, const QString &password) const;
    // From what was typed or pasted off a sheet, or a key file. A folder that is there is put aside beside it
    // ("PATH-1", …), whole or damaged. What was published by the same key is known again from there and from those put
    // aside before; the name may be empty then.
    Publisher recover(const QString &typed, const QString &password, const QString &name, const QDate &today) const;
    void write(const Publisher &publisher) const; // in one step

    [[nodiscard]] bool asksForPassword() const;
    [[nodiscard]] packs::SecretKey secretKey(const QString &password) const;
    // Throws also where it does not belong to the public key.
    [[nodiscard]] packs::SecretKey secretKeyOf(const packs::PublicKey &key, const QString &password) const;
    [[nodiscard]] QByteArray secretKeyFile() const;

private:
    [[nodiscard]] QString in(const char *name) const;
    [[nodiscard]] bool isThere() const;
    [[nodiscard]] bool isLost() const;

    QString m_path;
};

} // namespace shixi::workshop
