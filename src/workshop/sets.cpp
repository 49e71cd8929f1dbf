#include "packs/decided.h"
#include "packs/edits.h"
#include "packs/folder.h"
#include "workshop/drafting.h"
#include "workshop/publishing.h"
#include "workshop/workshop.h"

#include <QFileInfo>

namespace shixi::workshop
{

bool isBuiltInSet(const QString &path)
{
    return path == QStringLiteral(":builtin") || path == QStringLiteral("builtin");
}

bool isSetFolder(const QString &path)
{
    return isBuiltInSet(path) || QFileInfo(path + QStringLiteral("/manifest.json")).isFile() || isPackFile(path);
}

QString setFolderOf(const QString &path)
{
    return isBuiltInSet(path) ? QStringLiteral(":/content/four-strong") : path;
}

namespace
{

// What is published has no edits to be written in.
questions::QuestionSet readPacked(const QString &path, std::vector<Finding> *findings)
{
    packs::Pack pack = readPackFile(path);
    if (findings != nullptr) {
        *findings = packs::validate(pack.set);
    }
    return std::move(pack.set);
}

questions::QuestionSet readFolder(const QString &path, std::vector<Finding> *findings, bool edited)
{
    if (isPackFile(path)) {
        return readPacked(path, findings);
    }
    try {
        const packs::Members members = packs::readMembers(setFolderOf(path));
        packs::ReadResult read = !edited ? packs::readSet(members)
            : isBuiltInSet(path)         ? packs::readDecided(members) // as learners see it
                                         : packs::readWithEdits(members);
        if (findings != nullptr) {
            *findings = std::move(read.findings);
        }
        return std::move(read.set);
    } catch (const Error &error) {
        throw Error(error.code(), path.toStdString() + '/' + error.detail());
    }
}

} // namespace

questions::QuestionSet readSetFolder(const QString &path, std::vector<Finding> *findings)
{
    return readFolder(path, findings, false);
}

questions::QuestionSet readEditedSet(const QString &path, std::vector<Finding> *findings)
{
    return readFolder(path, findings, true);
}

} // namespace shixi::workshop
