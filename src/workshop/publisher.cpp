#include "workshop/publisher.h"

#include "core/error.h"
#include "workshop/files.h"
#include "workshop/keyfiles.h"
#include "workshop/publisherlock.h"
#include "workshop/recoverytext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

namespace shixi::workshop
{

namespace
{

constexpr auto nameOfKey = "/publisher.key";
constexpr auto nameOfNotes = "/publisher.json";
constexpr qint64 largestNotesMb = 4;
constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

std::string withPlace(const QString &path, const std::string &detail)
{
    return path.toStdString() + (detail.empty() || detail.starts_with(": ") ? "" : ": ") + detail;
}

void replaceNotes(const QString &path, const Publisher &publisher)
{
    const QByteArray bytes = writePublisher(publisher);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyOwner) || file.write(bytes) != bytes.size()
        || !file.commit()) {
        throw Error(ErrorCode::Io, withRule(path, "pack.cannot-write", file.errorString().toStdString()));
    }
}

void renameOrThrow(const QString &from, const QString &to, const QString &place)
{
    if (!QDir().rename(from, to)) {
        throw Error(ErrorCode::Io, withRule(place, "pack.cannot-write", "rename"));
    }
}

// Beside the folder, to take its place in one step. Made under its lock: what lies there is of a program that was
// killed, and no key that anything was signed with is in it alone.
class Staged
{
public:
    explicit Staged(const QString &path)
        : m_path(path)
    {
        const QFileInfo info(path);
        const QString pattern = u'.' + info.fileName() + QStringLiteral("-??????");
        for (const QFileInfo &left : info.absoluteDir().entryInfoList({pattern}, QDir::Dirs | QDir::Hidden)) {
            if (!left.isSymLink()) {
                QDir(left.filePath()).removeRecursively();
            }
        }
        m_folder = std::make_unique<QTemporaryDir>(info.absolutePath() + QStringLiteral("/.") + info.fileName()
                                                   + QStringLiteral("-XXXXXX"));
        if (!m_folder->isValid()) {
            throw Error(ErrorCode::Io, withRule(path, "pack.cannot-write", m_folder->errorString().toStdString()));
        }
    }

    [[nodiscard]] QString in(const char *name) const { return m_folder->path() + QLatin1String(name); }

    void takePlace()
    {
        renameOrThrow(m_folder->path(), m_path, m_path);
        m_folder->setAutoRemove(false);
    }

    // Who is there gets that name, or stays.
    void takePlaceOf(const QString &aside)
    {
        renameOrThrow(m_path, aside, m_path);
        try {
            takePlace();
        } catch (const Error &) {
            QDir().rename(aside, m_path);
            throw;
        }
    }

private:
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QString asideOf(const QString &path, int number)
{
    return path + u'-' + QString::number(number);
}

QString freeNameBeside(const QString &path)
{
    int number = 1;
    while (QFileInfo::exists(asideOf(path, number))) {
        ++number;
    }
    return asideOf(path, number);
}

std::optional<Publisher> knownIn(const QString &path)
{
    try {
        return readPublisher(bytesOfFile(path + QLatin1String(nameOfNotes), largestNotesMb));
    } catch (const Error &) {
        return std::nullopt; // damaged: it is put aside, and begun anew
    }
}

// What those who were put aside published and took back by the same key: no number may stand for two contents.
void addPutAside(const QString &path, Publisher &publisher)
{
    for (int number = 1; QFileInfo::exists(asideOf(path, number)); ++number) {
        const std::optional<Publisher> aside = knownIn(asideOf(path, number));
        if (!aside || aside->key != publisher.key) {
            continue;
        }
        publisher.name = publisher.name.isEmpty() ? aside->name : publisher.name;
        for (const PublishedVersion &version : aside->sets) {
            const PublishedVersion *known = publisher.published(version.set);
            if (known == nullptr || known->version < version.version) {
                publisher.put(version);
            }
        }
        for (const auto &[set, highest] : aside->notes) {
            publisher.notes[set] = std::max(publisher.lastNote(set), highest);
        }
    }
}

Publisher recoveredAt(const QString &path, const packs::PublicKey &key, const QString &name, const QDate &today)
{
    const std::optional<Publisher> known = knownIn(path);
    Publisher publisher;
    publisher.key = key;
    publisher.recovered = today;
    if (known && known->key == key) {
        publisher = *known; // it knows what it published
    }
    addPutAside(path, publisher);
    publisher.name = publisherName(name.trimmed().isEmpty() ? publisher.name : name);
    return publisher;
}

} // namespace

PublisherFolder::PublisherFolder(const QString &path)
    : m_path(QDir::cleanPath(path))
{
}

QString PublisherFolder::in(const char *name) const
{
    return m_path + QLatin1String(name);
}

bool PublisherFolder::isThere() const
{
    return QFileInfo(m_path).isSymLink() || (QFileInfo::exists(m_path) && !QDir(m_path).isEmpty());
}

// Put aside, and cut off before another took the place.
bool PublisherFolder::isLost() const
{
    return !isThere() && QFileInfo::exists(asideOf(m_path, 1) + QLatin1String(nameOfKey));
}

std::optional<Publisher> PublisherFolder::read() const
{
    if (isLost()) {
        throw Error(ErrorCode::Corrupt, withRule(m_path, "publisher.damaged"));
    }
    if (!isThere()) {
        return std::nullopt;
    }
    Publisher publisher;
    try {
        publisher = readPublisher(bytesOfFile(in(nameOfNotes), largestNotesMb));
    } catch (const Error &error) {
        const bool missing = error.code() == ErrorCode::NotFound;
        throw Error(missing ? ErrorCode::Corrupt : error.code(),
                    missing ? withRule(m_path, "publisher.damaged") : withPlace(m_path, error.detail()));
    }
    bool belongs = true;
    try {
        belongs = asksForPassword() || secretKey({}).publicKey() == publisher.key;
    } catch (const Error &) {
        belongs = false;
    }
    if (!belongs) {
        throw Error(ErrorCode::Corrupt, withRule(in(nameOfKey), "publisher.key-damaged"));
    }
    return publisher;
}

Publisher PublisherFolder::mustRead() const
{
    std::optional<Publisher> publisher = read();
    if (!publisher) {
        throw Error(ErrorCode::NotFound, withRule(m_path, "publisher.none"));
    }
    return std::move(*publisher);
}

Publisher PublisherFolder::make(const QString &name, const QString &password) const
{
    Publisher publisher;
    publisher.name = publisherName(name);
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    const PublisherLock lock(m_path);
    if (isThere()) {
        throw Error(ErrorCode::InvalidInput, withRule(m_path, "publisher.there"));
    }
    if (isLost()) {
        throw Error(ErrorCode::Corrupt, withRule(m_path, "publisher.damaged"));
    }
    Staged made(m_path);
    publisher.key = writeNewKey(made.in("/publisher"), password).key;
    replaceNotes(made.in(nameOfNotes), publisher);
    QDir().rmdir(m_path); // an empty one
    made.takePlace();
    return publisher;
}

Publisher
PublisherFolder::recover(const QString &typed, const QString &password, const QString &name, const QDate &today) const
{
    const TypedKey given = typedKey(typed);
    if (password.isEmpty() && packs::SecretKey::asksForPassword(given.file)) {
        throw Error(ErrorCode::InvalidInput, ": publisher.needs-password");
    }
    const packs::PublicKey key = packs::SecretKey::fromFile(given.file, password).publicKey(); // else nothing is made
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    const PublisherLock lock(m_path);
    Publisher publisher = recoveredAt(m_path, key, name, today);
    if (given.fromSheet) {
        publisher.sheetConfirmed = today;
    }
    Staged made(m_path);
    writeKeptKey(made.in("/publisher"), given.file, password);
    replaceNotes(made.in(nameOfNotes), publisher);
    if (isThere()) {
        made.takePlaceOf(freeNameBeside(m_path));
    } else {
        QDir().rmdir(m_path); // an empty one
        made.takePlace();
    }
    return publisher;
}

void PublisherFolder::write(const Publisher &publisher) const
{
    replaceNotes(in(nameOfNotes), publisher);
}

bool PublisherFolder::asksForPassword() const
{
    return workshop::asksForPassword(in(nameOfKey));
}

packs::SecretKey PublisherFolder::secretKey(const QString &password) const
{
    return readSecretKey(in(nameOfKey), password);
}

packs::SecretKey PublisherFolder::secretKeyOf(const packs::PublicKey &key, const QString &password) const
{
    packs::SecretKey secret = secretKey(password);
    if (secret.publicKey() != key) {
        throw Error(ErrorCode::Corrupt, withRule(in(nameOfKey), "publisher.key-damaged"));
    }
    return secret;
}

QByteArray PublisherFolder::secretKeyFile() const
{
    return bytesOfFile(in(nameOfKey), 1);
}

} // namespace shixi::workshop
