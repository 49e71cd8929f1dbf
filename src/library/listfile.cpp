#include "library/listfile.h"

#include "packs/pack/pack.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace shixi::library
{

void failed(const QString &path, const QString &why)
{
    throw Error(ErrorCode::Io, path.toStdString() + ": " + why.toStdString());
}

namespace
{

QString listPath(const QString &folder)
{
    return folder + QStringLiteral("/library.json");
}

void replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        failed(path, file.errorString());
    }
}

QString damagedListPath(const QString &folder)
{
    return listPath(folder) + QStringLiteral(".damaged");
}

struct Hashed {
    QByteArray bytes;
    QByteArray sha256; // lower-case hex
};

// Of a note: one that is larger is none.
Hashed readWithHash(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        failed(path, file.errorString());
    }
    const QByteArray bytes = file.read(packs::largestNote + 1);
    return {bytes, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()};
}

// From every pack that is there and sound: of each set the newest, and the one below to go back to.
List listFromPacks(const QString &folder)
{
    std::vector<Shelved> found;
    List list;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u'*' + packEnding}, QDir::Files, QDir::Name)) {
        try {
            const auto pack = packs::readPack(file.filePath());
            const packs::PackKeys &keys = pack->head.keys;
            found.push_back(shelved(pack->head, pack->sha256));
            Owner &owner = list.trust.owners[found.back().id];
            if (owner.version <= found.back().version) {
                owner = {keys.key, keys.successor, keys.deputies, found.back().version};
            }
        } catch (const Error &) {
            continue; // what cannot be read cannot be learnt from
        }
    }
    std::ranges::sort(found, {}, &Shelved::version);
    for (Shelved &set : found) {
        const Shelved *below = list.find(set.id);
        set.former = below == nullptr ? QByteArray() : below->sha256;
        list.put(std::move(set));
    }
    return list;
}

// Of the notes there the sound ones from who speaks for a set now; of one number the first.
void addNotes(const QString &folder, List &list)
{
    for (const QFileInfo &file : QDir(folder).entryInfoList({u'*' + noteEnding}, QDir::Files, QDir::Name)) {
        try {
            const auto [bytes, sha256] = readWithHash(file.filePath());
            const packs::SignedNote sent = packs::readNote(bytes);
            const packs::Note &note = sent.note;
            const auto owner = list.trust.owners.find(note.set);
            const bool isThere = std::ranges::any_of(list.notes, [&note](const TakenNote &taken) {
                return taken.set == note.set && taken.number == note.number;
            });
            if (!isThere && owner != list.trust.owners.end() && signerOf(owner->second, sent) != Signer::Stranger) {
                list.notes.push_back({note.set, note.version, note.number, sha256});
            }
        } catch (const Error &) {
            continue;
        }
    }
    std::sort(list.notes.begin(), list.notes.end());
}

List rebuiltList(const QString &folder)
{
    const QString aside = damagedListPath(folder);
    QFile::remove(aside);
    if (!QFile::rename(listPath(folder), aside)) {
        replaceFile(aside, {}); // there was none
    }
    List list = listFromPacks(folder + u'/' + packFolder);
    addNotes(folder + u'/' + noteFolder, list);
    return list;
}

} // namespace

List listIn(const QString &folder)
{
    QFile file(listPath(folder));
    if (!file.exists()) {
        const bool isNew = QDir(folder + u'/' + packFolder).isEmpty();
        return isNew ? List() : rebuiltList(folder);
    }
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly)) {
        bytes = file.readAll();
    }
    if (file.error() != QFileDevice::NoError) {
        failed(file.fileName(), file.errorString());
    }
    file.close();
    try {
        return readList(bytes);
    } catch (const Error &error) {
        if (error.code() == ErrorCode::TooNew) {
            throw;
        }
        return rebuiltList(folder);
    }
}

packs::SignedNote noteIn(const QString &folder, const TakenNote &taken)
{
    const QString path = folder + u'/' + noteFolder + u'/' + QString::fromLatin1(taken.sha256) + noteEnding;
    const Hashed file = readWithHash(path);
    if (file.sha256 != taken.sha256) {
        throw Error(ErrorCode::InvalidInput, path.toStdString() + ": note.broken");
    }
    return packs::readNote(file.bytes);
}

bool hasList(const QString &folder)
{
    return QFile::exists(listPath(folder));
}

void replaceList(const QString &folder, const List &list)
{
    replaceFile(listPath(folder), writeList(list));
}

bool hasDamagedList(const QString &folder)
{
    return QFile::exists(damagedListPath(folder));
}

} // namespace shixi::library
