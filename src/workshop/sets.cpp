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

questions::QuestionSet readSetFolder(const QString &path, std::vector<Finding> *findings)
{
    const QString folder = isBuiltInSet(path) ? QStringLiteral(":/content/four-strong") : path;
    try {
        packs::ReadResult read = packs::readSet(packs::readMembers(folder));
        if (findings != nullptr) {
            *findings = std::move(read.findings);
        }
        return std::move(read.set);
    } catch (const Error &error) {
        throw Error(error.code(), path.toStdString() + '/' + error.detail());
    }
}

} // namespace shixi::workshop
