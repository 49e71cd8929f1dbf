#include "packs/decided.h"
#include "packs/edits.h"
#include "packs/folder.h"
#include "workshop/drafting.h"
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
    return isBuiltInSet(path) || QFileInfo(path + QStringLiteral("/manifest.json")).isFile();
}

namespace
{

questions::QuestionSet readFolder(const QString &path, std::vector<Finding> *findings, bool edited)
{
    const QString folder = isBuiltInSet(path) ? QStringLiteral(":/content/four-strong") : path;
    try {
        const packs::Members members = packs::readMembers(folder);
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
