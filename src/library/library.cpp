#include "library/library.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <set>

namespace shixi::library
{

namespace
{

const QString packFolder = QStringLiteral("sets");
const QString packEnding = QStringLiteral(".shixi");
constexpr int lockWaitMs = 5000;

[[noreturn]] void failed(const QString &path, const QString &why)
{
    throw Error(ErrorCode::Io, path.toStdString() + ": " + why.toStdString());
}

// A pack, or one half written: what else lies there is somebody's.
bool isOurs(const QString &name)
{
    static const QRegularExpression pack(QStringLiteral("^[0-9a-f]{64}\\.shixi(\\.[A-Za-z]{6})?$"));
    return pack.match(name).hasMatch();
}

QString lockPath(const QString &folder)
{
    return folder + QStringLiteral("/library.lock");
}

// Held while the library changes; readers need none.
class Changing
{
public:
    explicit Changing(const QString &folder)
        : m_lock(lockPath(folder))
    {
        if (!m_lock.tryLock(lockWaitMs)) {
            throw Error(m_lock.error() == QLockFile::LockFailedError ? ErrorCode::InUse : ErrorCode::Io,
                        folder.toStdString());
        }
    }

private:
    QLockFile m_lock;
};

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

// The file in its place, once its bytes are those that were checked.
void copyInto(const QString &path, const QString &place, const QByteArray &sha256)
{
    QFile from(path);
    if (!from.open(QIODevice::ReadOnly)) {
        throw Error(from.exists() ? ErrorCode::Io : ErrorCode::NotFound, path.toStdString());
    }
    QSaveFile to(place);
    to.open(QIODevice::WriteOnly); // an error is told by commit
    QCryptographicHash hash(QCryptographicHash::Sha256);
    constexpr qint64 part = 1024 * 1024;
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(part);
        if (bytes.isEmpty()) {
            failed(path, from.errorString());
        }
        hash.addData(bytes);
        to.write(bytes);
    }
    if (hash.result().toHex() != sha256) {
        throw Error(ErrorCode::InvalidInput, path.toStdString() + ": library.changed");
    }
    if (!to.commit()) {
        failed(place, to.errorString());
    }
}

// From every pack that is there and sound: of each set the newest.
List listFromPacks(const QString &folder)
{
    List list;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u'*' + packEnding}, QDir::Files, QDir::Name)) {
        try {
            const auto pack = packs::readPack(file.filePath());
            const Shelved set = shelved(pack->head, pack->sha256);
            const Shelved *there = list.find(set.id);
            if (there == nullptr || there->version < set.version) {
                list.put(set);
                list.trust.owners[set.id] = {pack->head.keys.key, pack->head.keys.successor, pack->head.keys.deputies};
            }
        } catch (const Error &) {
            continue; // what cannot be read cannot be learnt from
        }
    }
    return list;
}

List listIn(const QString &folder)
{
    QFile file(listPath(folder));
    if (!file.exists()) {
        return listFromPacks(folder + u'/' + packFolder);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        failed(file.fileName(), file.errorString());
    }
    try {
        return readList(file.readAll());
    } catch (const Error &error) {
        if (error.code() == ErrorCode::TooNew) {
            throw;
        }
        file.close();
        const QString aside = file.fileName() + QStringLiteral(".damaged");
        QFile::remove(aside);
        QFile::rename(file.fileName(), aside);
        return listFromPacks(folder + u'/' + packFolder);
    }
}

} // namespace

Offer::Offer(QString path, packs::Pack pack, Judgement judgement, std::optional<Changes> changes)
    : m_path(std::move(path))
    , m_pack(std::move(pack))
    , m_judgement(std::move(judgement))
    , m_changes(std::move(changes))
{
}

Library::Library(const QString &folder, const questions::QuestionSet *builtIn)
    : m_folder(folder)
    , m_builtIn(builtIn)
{
    if (!QDir().mkpath(folder + u'/' + packFolder)) {
        failed(folder, QStringLiteral("cannot be made"));
    }
    QLockFile lock(lockPath(folder));
    const bool alone = lock.tryLock(0); // else another program is putting something there
    m_list = listIn(folder);
    if (alone) {
        clearAway();
    }
}

std::vector<Shelved> Library::sets() const
{
    std::vector<Shelved> sets = m_list.sets;
    std::ranges::sort(sets, {}, [](const Shelved &set) {
        return std::pair(set.title, set.id);
    });
    return sets;
}

packs::Pack Library::read(const SetId &set) const
{
    const Shelved *there = m_list.find(set);
    if (there == nullptr) {
        throw Error(ErrorCode::NotFound, set.value);
    }
    return *packs::readPack(packPath(there->sha256));
}

std::optional<Present> Library::presentOf(const SetId &set) const
{
    if (const Shelved *there = m_list.find(set)) {
        return Present{there->version, there->sha256};
    }
    const bool own = m_builtIn != nullptr && m_builtIn->manifest().id == set;
    return own ? std::optional(Present{m_builtIn->manifest().version, {}}) : std::nullopt;
}

std::optional<Changes> Library::changesTo(const packs::Pack &pack) const
{
    const SetId &id = pack.head.manifest.id;
    const auto present = presentOf(id);
    if (!present || present->sha256 == pack.sha256) {
        return std::nullopt;
    }
    try {
        return changesBetween(present->sha256.isEmpty() ? *m_builtIn : read(id).set, pack.set);
    } catch (const Error &) {
        return std::nullopt; // damaged: it can be replaced, but not be compared with
    }
}

std::unique_ptr<Offer> Library::open(const QString &path, const Progress &progress) const
{
    auto pack = packs::readPack(path, progress);
    if (!pack) {
        return nullptr;
    }
    Judgement judgement = judge(m_list.trust, presentOf(pack->head.manifest.id), pack->head, pack->sha256);
    auto changes = changesTo(*pack);
    return std::make_unique<Offer>(path, std::move(*pack), std::move(judgement), std::move(changes));
}

void Library::take(const Offer &offer)
{
    const Changing changing(m_folder);
    m_list = listIn(m_folder); // another program may have changed it
    const packs::Pack &pack = offer.m_pack;
    Shelved set = shelved(pack.head, pack.sha256);
    if (const Shelved *before = m_list.find(set.id)) {
        set.former = before->sha256 == set.sha256 ? before->former : before->sha256;
    }
    copyInto(offer.m_path, packPath(pack.sha256), pack.sha256);
    List list = m_list;
    list.put(std::move(set));
    list.trust = trustAfter(std::move(list.trust), pack.head);
    write(list);
}

void Library::uninstall(const SetId &set)
{
    const Changing changing(m_folder);
    List list = listIn(m_folder);
    list.remove(set); // who owns it is remembered: another's set of this id is asked about
    write(list);
}

void Library::rollBack(const SetId &set)
{
    const Changing changing(m_folder);
    List list = listIn(m_folder);
    const Shelved *there = list.find(set);
    if (there == nullptr || there->former.isEmpty()) {
        throw Error(ErrorCode::NotFound, set.value);
    }
    const auto former = packs::readPack(packPath(there->former));
    list.put(shelved(former->head, former->sha256));
    write(list);
}

// The moment of change: everything before it can be taken away again, everything after it is only tidying up.
void Library::write(const List &list)
{
    replaceFile(listPath(m_folder), writeList(list));
    m_list = list;
    clearAway();
}

void Library::clearAway() const
{
    std::set<QString> held;
    for (const Shelved &set : m_list.sets) {
        held.insert({packPath(set.sha256), packPath(set.former)});
    }
    for (const QFileInfo &file : QDir(m_folder + u'/' + packFolder).entryInfoList(QDir::Files)) {
        if (isOurs(file.fileName()) && !held.contains(file.filePath())) {
            QFile::remove(file.filePath());
        }
    }
}

QString Library::packPath(const QByteArray &sha256) const
{
    return m_folder + u'/' + packFolder + u'/' + QString::fromLatin1(sha256) + packEnding;
}

} // namespace shixi::library
