#include "packs/correctionnotes.h"

#include "packs/itemreader.h"
#include "packs/jsonwriter.h"
#include "packs/spelling.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace shixi::packs
{

namespace
{

constexpr std::array reasonNames{
    std::pair{NoteReason::Answer, std::string_view("answer")},
    std::pair{NoteReason::Source, std::string_view("source")},
    std::pair{NoteReason::Unclear, std::string_view("unclear")},
    std::pair{NoteReason::Typo, std::string_view("typo")},
};

constexpr qsizetype longestNoteId = 64;

bool isUnseen(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
        || category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned;
}

QString readCorrectionId(ItemReader &reader, const char *key)
{
    const QString id = reader.text(key);
    if (id.size() > longestNoteId || id != noteText(id)) {
        reader.note("set.unknown-word", {key, noteText(id).left(longestNoteId).toStdString()});
    }
    return id;
}

CorrectionNote readCorrection(ItemReader &reader)
{
    constexpr qint64 highestVersion = 1'000'000'000;
    CorrectionNote note;
    const QString day = reader.text("at");
    note.at = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !note.at.isValid()) {
        reader.note("set.bad-date", {"at", noteText(day).left(longestNoteId).toStdString()});
    }
    note.set.value = readCorrectionId(reader, "set").toStdString();
    const qint64 version = reader.integer("version");
    if (version < 1 || version > highestVersion) {
        reader.note("set.out-of-range", {"version"});
    }
    note.version = static_cast<int>(std::clamp<qint64>(version, 1, highestVersion));
    note.question.value = readCorrectionId(reader, "question").toStdString();
    note.reason = reader.word("reason", noteReasonFromWire);
    const QString text = reader.textOr("text");
    if (text.toUcs4().size() > longestNoteText) {
        reader.note("corrections.long-text");
    }
    note.text = noteText(text);
    return note;
}

} // namespace

std::string_view wireName(NoteReason reason)
{
    return reasonNames.at(static_cast<std::size_t>(reason)).second;
}

std::optional<NoteReason> noteReasonFromWire(std::string_view name)
{
    for (const auto &[reason, word] : reasonNames) {
        if (word == name) {
            return reason;
        }
    }
    return std::nullopt;
}

QString noteText(const QString &typed)
{
    QList<uint> seen;
    for (const uint character : typed.simplified().toUcs4()) {
        if (!isUnseen(character) && seen.size() < longestNoteText) {
            seen.append(character);
        }
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(seen.constData()), seen.size()).simplified();
}

QByteArray lineOf(const CorrectionNote &note)
{
    const std::string_view reason = wireName(note.reason);
    JsonWriter writer;
    writer.text("at", note.at.toString(Qt::ISODate)).text("set", QString::fromStdString(note.set.value));
    writer.number("version", note.version).text("question", QString::fromStdString(note.question.value));
    writer.text("reason", QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size())));
    return writer.textUnlessEmpty("text", note.text).line();
}

QByteArray linesOf(const std::vector<CorrectionNote> &notes)
{
    QByteArray bytes;
    for (const CorrectionNote &note : notes) {
        bytes += lineOf(note) + '\n';
    }
    return bytes;
}

ReadNotes readNotes(const QByteArray &bytes, const std::string &file)
{
    if (bytes.size() > largestNotesMb * 1024 * 1024) {
        throw Error(ErrorCode::TooLarge, file);
    }
    ReadNotes result;
    std::size_t number = 0;
    for (const QByteArray &written : bytes.split('\n')) {
        ++number;
        if (written.trimmed().isEmpty()) {
            continue;
        }
        const QJsonDocument document = QJsonDocument::fromJson(written);
        ItemReader reader(document.object(), placeOf(file.c_str(), number), result.findings);
        if (!document.isObject()) {
            reader.note("set.not-json");
            continue;
        }
        CorrectionNote note = readCorrection(reader);
        if (reader.sound()) {
            result.notes.push_back(std::move(note));
            result.lines.push_back(number);
        }
    }
    return result;
}

} // namespace shixi::packs
