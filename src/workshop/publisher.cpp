#include "workshop/publisher.h"

#include "core/error.h"
#include "workshop/files.h"
#include "workshop/keyfiles.h"
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

// Beside the folder, to take its place in one step.
class Staged
{
public:
    explicit Staged(const QString &path)
        : m_path(path)
    {
        const QFileInfo info(path);
        QDir().mkpath(info.absolutePath());
        m_folder = std::make_unique<QTemporaryDir>(info.absolutePath() + QStringLiteral("/.") + info.fileName()
                                                   + QStringLiteral("-XXXXXX"));
        if (!m_folder->isValid()) {
            throw Error(ErrorCode::Io, withRule(path, "pack.cannot-write", m_folder->errorString().toStdString()));
        }
    }

    [[nodiscard]] QString in(const char *name) const { return m_folder->path() + QLatin1String(name); }

    void takePlace()
    {
        if (!QDir().rename(m_folder->path(), m_path)) {
            throw Error(ErrorCode::Io, withRule(m_path, "pack.cannot-write", "rename"));
        }
        m_folder->setAutoRemove(false);
    }

private:
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QString freeNameBeside(const QString &path)
{
    int number = 1;
    while (QFileInfo::exists(path + u'-' + QString::number(number))) {
        ++number;
    }
    return path + u'-' + QString::number(number);
}

std::optional<Publisher> knownIn(const PublisherFolder &folder)
{
    try {
        return readPublisher(bytesOfFile(folder.path() + QLatin1String(nameOfNotes), largestNotesMb));
    } catch (const Error &) {
        return std::nullopt; // damaged: it is put aside, and begun anew
    }
}

Publisher recovered(const PublisherFolder &folder, const packs::PublicKey &key, const QString &name)
{
    const std::optional<Publisher> known = knownIn(folder);
    Publisher publisher = known && known->key == key ? *known : Publisher();
    publisher.key = key;
    publisher.name = publisherName(name.trimmed().isEmpty() ? publisher.name : name);
    return publisher;
}

} // namespace

QString PublisherFolder::in(const char *name) const
{
    return m_path + QLatin1String(name);
}

bool PublisherFolder::isThere() const
{
    return QFileInfo(m_path).isSymLink() || (QFileInfo::exists(m_path) && !QDir(m_path).isEmpty());
}

std::optional<Publisher> PublisherFolder::read() const
{
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
    if (isThere()) {
        throw Error(ErrorCode::InvalidInput, withRule(m_path, "publisher.there"));
    }
    Publisher publisher;
    publisher.name = publisherName(name);
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
    Publisher publisher = recovered(*this, key, name);
    if (given.fromSheet) {
        publisher.sheetConfirmed = today;
    }
    Staged made(m_path);
    writeKeptKey(made.in("/publisher"), given.file, password);
    replaceNotes(made.in(nameOfNotes), publisher);
    const bool stepsAside = isThere();
    const QString aside = freeNameBeside(m_path);
    if (!stepsAside) {
        QDir().rmdir(m_path);
    } else if (!QDir().rename(m_path, aside)) {
        throw Error(ErrorCode::Io, withRule(m_path, "pack.cannot-write", "rename"));
    }
    made.takePlace();
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

QByteArray PublisherFolder::secretKeyFile() const
{
    return bytesOfFile(in(nameOfKey), 1);
}

Publisher confirmSheet(const PublisherFolder &folder, const QString &word, const QDate &today)
{
    Publisher publisher = folder.mustRead();
    if (!keyWordsOf(publisher.key).isWord(askedSheetWord, word)) {
        throw Error(ErrorCode::InvalidInput, ": publisher.sheet-word: " + std::to_string(askedSheetWord));
    }
    publisher.sheetConfirmed = today;
    folder.write(publisher);
    return publisher;
}

} // namespace shixi::workshop
