#include "packs/folder.h"
#include "workshop/workshop.h"

#include <QFileInfo>

namespace shixi::workshop
{

namespace
{

bool isBuiltIn(const QString &path)
{
    return path == QStringLiteral(":builtin") || path == QStringLiteral("builtin");
}

} // namespace

bool isSetFolder(const QString &path)
{
    return isBuiltIn(path) || QFileInfo(path + QStringLiteral("/manifest.json")).isFile();
}

questions::QuestionSet readSetFolder(const QString &path, std::vector<Finding> *findings)
{
    const QString folder = isBuiltIn(path) ? QStringLiteral(":/content/four-strong") : path;
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
