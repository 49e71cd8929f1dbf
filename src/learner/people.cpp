#include "learner/people.h"

#include "learner/filelock.h"
#include "learner/pin.h"
#include "store/learnerfile.h"
#include "store/settingpeek.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStringList>

#include <filesystem>
#include <system_error>

namespace shixi::learner
{

namespace
{

const QString ownFile = QStringLiteral("learner.db");
const QString othersFolder = QStringLiteral("learners");
const QString asideFolder = QStringLiteral("removed");
const QString halfMade = QStringLiteral(".making");

[[noreturn]] void cannotWriteThere(const QString &path)
{
    throw Error(ErrorCode::Io, (path + QStringLiteral(": people.cannot-write")).toStdString());
}

void makeFolder(const QString &path)
{
    if (!QDir().mkpath(path)) {
        cannotWriteThere(path);
    }
}

void moveTo(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failed);
    if (failed) {
        cannotWriteThere(from);
    }
}

// So that their order is that of being added.
QString newFolderName(std::int64_t nowMs)
{
    return QStringLiteral("%1-%2")
        .arg(nowMs, 13, 10, QChar(u'0'))
        .arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0'));
}

QString folderForAside(const QString &folder)
{
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString stem = folder + u'/' + asideFolder + u'/' + stamp;
    QString path = stem;
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = QStringLiteral("%1-%2").arg(stem).arg(number);
    }
    return path;
}

Person personOf(const QString &path)
{
    Person person{path, {}, false, {}};
    person.asksForPin = Pin(path).isSet();
    try {
        const std::string name = store::guarded([&path] {
            return store::settingIn(path.toStdString(), nameSetting);
        });
        person.name = tidyName(QString::fromStdString(name));
    } catch (const Error &error) {
        person.trouble = error;
    }
    return person;
}

} // namespace

People::People(QString folder)
    : m_folder(std::move(folder))
{
}

QStringList People::paths() const
{
    QStringList paths;
    if (QFileInfo::exists(m_folder + u'/' + ownFile)) {
        paths << m_folder + u'/' + ownFile;
    }
    const QDir others(m_folder + u'/' + othersFolder);
    for (const QString &name : others.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = others.filePath(name) + u'/' + ownFile;
        if (!name.endsWith(halfMade) && QFileInfo::exists(path)) {
            paths << path;
        }
    }
    return paths;
}

std::vector<Person> People::all() const
{
    std::vector<Person> people;
    for (const QString &path : paths()) {
        people.push_back(personOf(path));
    }
    return people;
}

QString People::add(const QString &name, const QString &device, std::int64_t nowMs) const
{
    const QString folder = m_folder + u'/' + othersFolder + u'/' + newFolderName(nowMs);
    makeFolder(folder + halfMade);
    store::guarded([&] {
        store::LearnerFile file((folder + halfMade + u'/' + ownFile).toStdString());
        store::Transaction transaction(file.database);
        file.settings.put({nameSetting, tidyName(name).toStdString(), nowMs, {device.toStdString()}, 1});
        transaction.commit();
    });
    moveTo(folder + halfMade, folder);
    return folder + u'/' + ownFile;
}

QString People::putAside(const QString &path) const
{
    FileLock::requireFree(path);
    makeFolder(m_folder + u'/' + asideFolder);
    const QString aside = folderForAside(m_folder);
    const QDir own = QFileInfo(path).absoluteDir();
    if (own.absolutePath() != QDir(m_folder).absolutePath()) {
        moveTo(own.absolutePath(), aside);
        return aside;
    }
    makeFolder(aside);
    // The file itself goes last: until then the learner is here.
    QStringList names = own.entryList({ownFile + u'*'}, QDir::Files, QDir::Name | QDir::Reversed);
    names.removeAll(ownFile + QStringLiteral(".lock"));
    for (const QString &name : names) {
        moveTo(own.filePath(name), aside + u'/' + name);
    }
    return aside;
}

QString deviceFolderOf(const QString &learnerPath)
{
    QDir folder = QFileInfo(learnerPath).absoluteDir();
    QDir above = folder;
    if (above.cdUp() && above.dirName() == othersFolder && above.cdUp()) {
        return above.absolutePath();
    }
    return folder.absolutePath();
}

QString tidyName(const QString &name)
{
    QString shown;
    for (const QChar each : name.simplified()) {
        if (each.isPrint() || each.isSurrogate()) {
            shown += each;
        }
    }
    shown = shown.left(longestName);
    if (!shown.isEmpty() && shown.back().isHighSurrogate()) {
        shown.chop(1);
    }
    return shown.trimmed();
}

} // namespace shixi::learner
