#include "library/library.h"
#include "library/listfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <set>

namespace shixi::library
{

namespace
{

// Files of ours, or half written ones: what else lies there is somebody's.
void clearFolder(const QString &folder, const QString &ending, const std::set<QByteArray> &held)
{
    const QRegularExpression ours(
        QStringLiteral("^([0-9a-f]{64})%1(\\.[A-Za-z]{6})?$").arg(QRegularExpression::escape(ending)));
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        const QRegularExpressionMatch match = ours.match(file.fileName());
        const bool isHeld = match.captured(2).isEmpty() && held.contains(match.captured(1).toLatin1());
        if (match.hasMatch() && !isHeld) {
            QFile::remove(file.filePath());
        }
    }
}

} // namespace

void Library::clearAway() const
{
    if (hasDamagedList(m_folder)) {
        return; // a pack or note the list was made without may be what somebody looks for
    }
    std::set<QByteArray> heldPacks;
    for (const Shelved &set : m_list.sets) {
        heldPacks.insert({set.sha256, set.former});
    }
    std::set<QByteArray> heldNotes;
    for (const TakenNote &note : m_list.notes) {
        heldNotes.insert(note.sha256);
    }
    clearFolder(m_folder + u'/' + packFolder, packEnding, heldPacks);
    clearFolder(m_folder + u'/' + noteFolder, noteEnding, heldNotes);
}

} // namespace shixi::library
