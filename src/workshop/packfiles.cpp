#include "formats/detect.h"
#include "workshop/drafting.h"
#include "workshop/files.h"
#include "workshop/publishing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace shixi::workshop
{

namespace
{

constexpr qint64 looksAt = 1024 * 1024; // the names of documents stand early in a zip
const QByteArray firstMember = "manifest.json";
constexpr qsizetype firstName = 30; // where it stands in a zip

Inspected inspectPack(const QString &path)
{
    packs::Pack pack = readPackFile(path);
    Inspected inspected;
    inspected.findings = packs::validate(pack.set);
    inspected.set = std::move(pack.set);
    inspected.members = std::move(pack.head.members);
    inspected.keys = std::move(pack.head.keys);
    inspected.sha256 = pack.sha256;
    return inspected;
}

Inspected inspectFolder(const QString &path)
{
    const QString folder = setFolderOf(path);
    const packs::Members members = packs::readMembers(folder);
    packs::ReadResult read = packs::readSet(members);
    Inspected inspected;
    inspected.set = std::move(read.set);
    inspected.findings = std::move(read.findings);
    for (const auto &[name, bytes] : members) {
        inspected.members.push_back({name, bytes.size(), {}});
    }
    for (const QFileInfo &file : QDir(folder + QStringLiteral("/media")).entryInfoList(QDir::Files, QDir::Name)) {
        inspected.members.push_back({QStringLiteral("media/") + file.fileName(), file.size(), {}});
    }
    if (members.contains(QStringLiteral("decisions.jsonl"))) {
        inspected.decisions = packs::countDecisions(members);
    }
    return inspected;
}

} // namespace

bool isPackFile(const QString &path)
{
    if (!QFileInfo(path).isFile() || !packs::looksLikePack(path)) {
        return false;
    }
    QFile file(path);
    const QByteArray begin = file.open(QIODevice::ReadOnly) ? file.read(looksAt) : QByteArray();
    return begin.sliced(std::min(firstName, begin.size())).startsWith(firstMember)
        || formats::detect(begin) == formats::FileKind::Pack;
}

packs::Pack readPackFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        throw Error(ErrorCode::NotFound, path.toStdString());
    }
    if (!info.isFile()) {
        throw Error(ErrorCode::NotAFile, withRule(path, "pack.no-file"));
    }
    try {
        return *packs::readPack(path);
    } catch (const Error &error) {
        const std::string detail = error.detail();
        const std::string file = path.toStdString();
        const char *joint = detail.starts_with(": ") ? "" : "/"; // of the file as a whole, or of a member
        throw Error(error.code(), detail.starts_with(file) ? detail : file + joint + detail);
    }
}

Inspected inspect(const QString &path)
{
    if (!isSetFolder(path) || isPackFile(path)) {
        return inspectPack(path);
    }
    try {
        return inspectFolder(path);
    } catch (const Error &error) {
        throw Error(error.code(), path.toStdString() + '/' + error.detail());
    }
}

} // namespace shixi::workshop
