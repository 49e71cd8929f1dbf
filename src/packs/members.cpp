#include "packs/folder.h"
#include "packs/manifest.h"
#include "packs/pack/limits.h"
#include "packs/spelling.h"

#include <QFile>
#include <QFileInfo>

namespace shixi::packs
{

namespace
{

QByteArray readMember(const QString &folder, const QString &name)
{
    const QString path = folder + u'/' + name;
    const QFileInfo info(path);
    const std::string place = name.toStdString();
    if (!info.exists()) {
        throw Error(ErrorCode::NotFound, place);
    }
    if (!info.isFile()) {
        throw Error(ErrorCode::NotAFile, place);
    }
    if (info.size() > largestMember) {
        throw Error(ErrorCode::TooLarge, detailOf({"file.too-large", place, {"256"}}));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(ErrorCode::Io, detailOf({"file.unreadable", place, {file.errorString().toStdString()}}));
    }
    return file.readAll();
}

} // namespace

Members readMembers(const QString &folder)
{
    Members members;
    QStringList names{QStringLiteral("manifest.json")};
    members[names.front()] = readMember(folder, names.front());
    names = articleFiles(members[names.front()])
        + QStringList{QStringLiteral("facts.jsonl"), QStringLiteral("cards.jsonl"), QStringLiteral("questions.jsonl")};
    for (const QString &name : names) {
        members[name] = readMember(folder, name);
    }
    const QString decisions = QStringLiteral("decisions.jsonl");
    if (QFileInfo::exists(folder + u'/' + decisions)) {
        members[decisions] = readMember(folder, decisions);
    }
    return members;
}

} // namespace shixi::packs
