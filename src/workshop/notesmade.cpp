#include "workshop/notesmade.h"

#include "core/error.h"
#include "workshop/files.h"
#include "workshop/withdrawing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace shixi::workshop
{

namespace
{

QString placeOfNotes(const QString &folder)
{
    return folder + QStringLiteral("/notes");
}

QString fileOfNote(const PublisherFolder &folder, const packs::Note &note)
{
    return QStringLiteral("%1/%2-%3.txt")
        .arg(placeOfNotes(folder.path()), QString::fromStdString(note.set.value))
        .arg(note.number);
}

void addNotesIn(const QString &folder, const packs::PublicKey &key, std::vector<NoteMade> &made)
{
    for (const QFileInfo &file : QDir(placeOfNotes(folder)).entryInfoList({QStringLiteral("*.txt")}, QDir::Files)) {
        try {
            const QByteArray text = bytesOfFile(file.filePath(), 1);
            const packs::SignedNote read = packs::readNote(text);
            if (packs::isSignedBy(key, read)) {
                made.push_back({read.note, text});
            }
        } catch (const Error &) {
            continue; // a copy, and the others are still wanted
        }
    }
}

} // namespace

void keepNote(const PublisherFolder &folder, const NoteMade &made)
{
    QDir().mkpath(placeOfNotes(folder.path()));
    writeTextFile(fileOfNote(folder, made.note), made.text, false);
}

void dropNote(const PublisherFolder &folder, const packs::Note &note)
{
    QFile::remove(fileOfNote(folder, note));
}

std::vector<NoteMade> notesMade(const PublisherFolder &folder, const packs::PublicKey &key, std::size_t most)
{
    std::vector<NoteMade> made;
    addNotesIn(folder.path(), key, made);
    for (int number = 1; QFileInfo::exists(folder.path() + u'-' + QString::number(number)); ++number) {
        addNotesIn(folder.path() + u'-' + QString::number(number), key, made);
    }
    std::ranges::stable_sort(made, std::ranges::greater(), [](const NoteMade &each) {
        return std::tie(each.note.day, each.note.number);
    });
    made.resize(std::min(made.size(), most));
    return made;
}

int lastNoteGiven(const PublisherFolder &folder, const Publisher &publisher, const SetId &set)
{
    int last = publisher.lastNote(set);
    const QString begin = QString::fromStdString(set.value) + u'-';
    for (const QString &name : QDir(placeOfNotes(folder.path())).entryList({begin + QStringLiteral("*.txt")})) {
        last = std::max(last, QFileInfo(name).completeBaseName().mid(begin.size()).toInt()); // 0 where it is no number
    }
    return last;
}

} // namespace shixi::workshop
