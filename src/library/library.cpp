#include "library/library.h"

#include "library/changing.h"
#include "library/listfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace shixi::library
{

namespace
{

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

} // namespace

Library::Library(const QString &folder, const questions::QuestionSet *builtIn)
    : m_folder(folder)
    , m_builtIn(builtIn)
{
    if (!QDir().mkpath(folder + u'/' + packFolder)) {
        failed(folder, QStringLiteral("cannot be made"));
    }
    QLockFile lock(lockPath(folder));
    lock.setStaleLockTime(0);
    const bool alone = lock.tryLock(0) || takeOverNameless(lock); // else another program is putting something there
    m_list = listIn(folder);
    if (alone && !hasList(folder) && hasDamagedList(folder)) {
        replaceList(folder, m_list); // made anew; to look into a new library writes nothing
    }
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
    return std::move(*readUnless(set, {}));
}

std::optional<packs::Pack> Library::readUnless(const SetId &set, const std::stop_token &stop) const
{
    const Shelved *there = m_list.find(set);
    if (there == nullptr) {
        throw Error(ErrorCode::NotFound, set.value);
    }
    auto pack = packs::readPack(packPath(there->sha256), {{}, stop});
    if (pack && (pack->sha256 != there->sha256 || pack->head.manifest.id != set)) {
        throw Error(ErrorCode::InvalidInput, set.value + ": pack.hash");
    }
    return pack;
}

std::optional<Present> Library::presentOf(const SetId &set) const
{
    if (const Shelved *there = m_list.find(set)) {
        return Present{there->version, there->sha256};
    }
    const bool own = m_builtIn != nullptr && m_builtIn->manifest().id == set;
    return own ? std::optional(Present{m_builtIn->manifest().version, {}}) : std::nullopt;
}

void Library::take(const Offer &offer, std::optional<bool> shares)
{
    const Changing changing(m_folder);
    m_list = listIn(m_folder); // another program may have changed it
    const packs::Pack &pack = offer.m_pack;
    const Judgement now = judge(m_list.trust, presentOf(pack.head.manifest.id), pack.head, pack.sha256);
    if (now.signer != offer.m_judgement.signer || now.concerns != offer.m_judgement.concerns) {
        throw Error(ErrorCode::InvalidInput, offer.m_path.toStdString() + ": library.changed"); // what was asked about
    }
    Shelved set = shelved(pack.head, pack.sha256);
    if (const Shelved *before = m_list.find(set.id)) {
        set.former = before->sha256 == set.sha256 ? before->former : before->sha256;
        set.shares = before->shares;
    }
    set.shares = shares.value_or(set.shares);
    if (!hasList(m_folder)) {
        replaceList(m_folder, m_list); // before the first pack: one without a list is taken for a lost library
    }
    copyInto(offer.m_path, packPath(pack.sha256), pack.sha256);
    List list = m_list;
    list.put(std::move(set));
    if (!now.isThere) {
        list.trust = trustAfter(std::move(list.trust), pack.head);
    }
    write(list);
}

void Library::setShares(const SetId &set, bool on)
{
    const Changing changing(m_folder);
    List list = listIn(m_folder);
    const Shelved *there = list.find(set);
    if (there == nullptr) {
        throw Error(ErrorCode::NotFound, set.value);
    }
    Shelved shelved = *there;
    shelved.shares = on;
    list.put(std::move(shelved));
    write(list);
}

void Library::uninstall(const SetId &set)
{
    const Changing changing(m_folder);
    List list = listIn(m_folder);
    list.trust.former.erase(set);
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
    Shelved again = shelved(former->head, former->sha256);
    again.shares = there->shares;
    list.put(std::move(again));
    list.trust = trustBefore(std::move(list.trust), set);
    write(list);
}

// The moment of change: everything before it can be taken away again, everything after it is only tidying up.
void Library::write(const List &list)
{
    replaceList(m_folder, list);
    m_list = list;
    clearAway();
}

QString Library::packPath(const QByteArray &sha256) const
{
    return m_folder + u'/' + packFolder + u'/' + QString::fromLatin1(sha256) + packEnding;
}

} // namespace shixi::library
