#include "workshop/media.h"

#include "packs/edits.h"
#include "packs/pack/limits.h"
#include "packs/pack/pack.h"
#include "workshop/files.h"
#include "workshop/publishing.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace shixi::workshop
{

namespace
{

constexpr qint64 largestMediumMb = packs::largestMember / packs::mebibyte;

QByteArray wholeMedium(const QString &path, const QString &name)
{
    QByteArray bytes = bytesOfFile(path, largestMediumMb);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (!name.contains(QString::fromLatin1(hash))) {
        throw Error(ErrorCode::InvalidInput, withRule(path, "pack.medium-changed"));
    }
    return bytes;
}

packs::Members mediaOfPackNamed(const QString &pack, const QStringList &names)
{
    const packs::PackHead head = readPackFile(pack).head;
    packs::Members media;
    for (const packs::PackMember &member : head.members) {
        if (names.contains(member.name)) {
            media[member.name] = packs::readMedium(pack, head, member.name);
        }
    }
    return media;
}

} // namespace

packs::Members mediaOfFolder(const QString &folder, std::vector<Finding> &findings)
{
    const QDir media(folder + QStringLiteral("/media"));
    packs::Members found;
    qint64 total = 0;
    for (const QFileInfo &file : media.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString name = QStringLiteral("media/") + file.fileName();
        if (!packs::isMediaFile(name) || !file.isFile()) {
            findings.push_back({"pack.medium-name", {}, {name.toStdString()}, Severity::Warning});
            continue;
        }
        total += file.size();
        if (total > packs::largestContents || found.size() >= packs::mostEntries) {
            throw Error(ErrorCode::TooLarge, withRule(folder, "pack.too-large"));
        }
        found[name] = wholeMedium(file.filePath(), name);
    }
    return found;
}

packs::Members mediaOfPack(const QString &pack, const packs::PackHead &head)
{
    packs::Members media;
    for (const packs::PackMember &member : head.members) {
        if (packs::isMediaFile(member.name)) {
            media[member.name] = packs::readMedium(pack, head, member.name);
        }
    }
    return media;
}

QStringList mediaNamed(const questions::QuestionSet &set, const QByteArray &decisions)
{
    packs::Members members = packs::writeSet(set);
    members[QStringLiteral("decisions.jsonl")] = decisions;
    QStringList names;
    const packs::ReadResult edited = packs::readWithEdits(members);
    for (const questions::Question &question : edited.set.questions()) {
        for (const questions::Medium &medium : question.media) {
            names.append(medium.file);
        }
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

packs::Members mediaFrom(const QString &source, const QStringList &names, std::vector<Finding> &findings)
{
    if (names.isEmpty()) {
        return {};
    }
    packs::Members media;
    if (isPackFile(source)) {
        media = mediaOfPackNamed(source, names);
    }
    for (const QString &name : names) {
        const QString path = source + u'/' + name;
        if (!media.contains(name) && packs::isMediaFile(name) && QFileInfo(path).isFile()) {
            media[name] = wholeMedium(path, name);
        } else if (!media.contains(name)) {
            findings.push_back({"draft.medium-missing", {}, {name.toStdString()}, Severity::Warning});
        }
    }
    return media;
}

} // namespace shixi::workshop
