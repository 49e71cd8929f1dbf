#include "packs/notes/note.h"

#include "core/error.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace shixi::packs
{

namespace
{

const QByteArray noteBegins = "shixi-withdrawal ";
const QByteArray firstLine = "shixi-withdrawal 1";
const QByteArray commentBegins = "untrusted comment:";
constexpr auto brokenNote = "note.broken";
constexpr auto brokenLine = "note.line";

// The line that cannot be read, by its number; what it says is a stranger's.
[[noreturn]] void refuseLine(qsizetype line)
{
    throw Error(ErrorCode::InvalidInput, std::string(brokenLine) + ": " + std::to_string(line + 1));
}

// Carried over another system, and pasted.
QByteArray plainNote(const QByteArray &text)
{
    QByteArray plain = text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
    plain.replace("\r\n", "\n");
    return plain.trimmed();
}

QRegularExpressionMatch noteMatch(const QRegularExpression &pattern, const QByteArray &line)
{
    return pattern.match(QString::fromLatin1(line)); // no byte above ASCII matches
}

void readHeadLine(Note &note, const QByteArray &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\Aset=([a-z0-9-]{1,64}) version=([1-9][0-9]{0,8}) number=([1-9][0-9]{0,8}) "
                       "day=([0-9]{4}-[0-9]{2}-[0-9]{2})\\z"));
    const QRegularExpressionMatch match = noteMatch(pattern, line);
    note.day = match.captured(4);
    if (!match.hasMatch() || !QDate::fromString(note.day, Qt::ISODate).isValid()) {
        refuseLine(1);
    }
    note.set = {match.captured(1).toStdString()};
    note.version = match.captured(2).toInt();
    note.number = match.captured(3).toInt();
}

// Questions are named once, by `named`.
void readDeedLine(Note &note, const QByteArray &line, qsizetype number, std::set<QuestionId> &named)
{
    static const QRegularExpression withdrawal(QStringLiteral("\\Awithdraw ([0-9a-f]{16})\\z"));
    // Keys as a question has them: no space and no comma in one.
    static const QRegularExpression correction(
        QStringLiteral("\\Acorrect ([0-9a-f]{16}) ([!-+\\--~]{1,64}(?:,[!-+\\--~]{1,64}){0,98})\\z"));
    const QRegularExpressionMatch withdrawn = noteMatch(withdrawal, line);
    const QRegularExpressionMatch corrected = noteMatch(correction, line);
    const QuestionId question{(withdrawn.hasMatch() ? withdrawn : corrected).captured(1).toStdString()};
    if ((!withdrawn.hasMatch() && !corrected.hasMatch()) || !named.insert(question).second) {
        refuseLine(number);
    }
    if (withdrawn.hasMatch()) {
        note.withdrawn.push_back(question);
    } else {
        note.corrected.emplace_back(question, corrected.captured(2).split(u','));
    }
}

Note noteIn(const QByteArray &signedPart)
{
    const QList<QByteArray> lines = signedPart.chopped(1).split('\n');
    if (lines.size() < 3) {
        throw Error(ErrorCode::InvalidInput, brokenNote);
    }
    Note note;
    readHeadLine(note, lines.at(1));
    std::set<QuestionId> named;
    for (qsizetype line = 2; line < lines.size(); ++line) {
        readDeedLine(note, lines.at(line), line, named);
    }
    return note;
}

QByteArray noteComment(const Note &note)
{
    return "shixi withdrawal set=" + QByteArray::fromStdString(note.set.value)
        + " version=" + QByteArray::number(note.version) + " number=" + QByteArray::number(note.number);
}

QByteArray noteText(const Note &note)
{
    QByteArray text = firstLine + "\nset=" + QByteArray::fromStdString(note.set.value)
        + " version=" + QByteArray::number(note.version) + " number=" + QByteArray::number(note.number)
        + " day=" + note.day.toUtf8() + '\n';
    for (const QuestionId &question : note.withdrawn) {
        text += "withdraw " + QByteArray::fromStdString(question.value) + '\n';
    }
    for (const auto &[question, keys] : note.corrected) {
        text += "correct " + QByteArray::fromStdString(question.value) + ' ' + keys.join(u',').toUtf8() + '\n';
    }
    return text;
}

[[noreturn]] void refuseLargeNote()
{
    throw Error(ErrorCode::TooLarge, "note.too-large");
}

} // namespace

bool isNote(const QByteArray &text)
{
    return plainNote(text.first(std::min(text.size(), qsizetype{1024}))).startsWith(noteBegins);
}

bool looksLikeNote(const QString &path)
{
    QFile file(path);
    constexpr qint64 enough = 1024;
    return file.open(QIODevice::ReadOnly) && isNote(file.read(enough));
}

QByteArray writeNote(const Note &note, const SecretKey &key)
{
    const QByteArray text = noteText(note);
    if (noteIn(text) != note) {
        throw Error(ErrorCode::InvalidInput, brokenNote);
    }
    QByteArray whole = text + sign(text, noteComment(note), key).toText();
    if (whole.size() > largestNote) {
        refuseLargeNote();
    }
    return whole;
}

SignedNote readNote(const QByteArray &text)
{
    if (text.size() > largestNote) {
        refuseLargeNote();
    }
    const QByteArray plain = plainNote(text);
    const QByteArray first = plain.left(plain.indexOf('\n'));
    if (!first.startsWith(noteBegins)) {
        throw Error(ErrorCode::InvalidInput, "note.none");
    }
    if (first != firstLine) {
        static const QRegularExpression later(QStringLiteral("\\A[1-9][0-9]{0,8}\\z"));
        const bool isLater = noteMatch(later, first.sliced(noteBegins.size())).hasMatch();
        throw Error(isLater ? ErrorCode::TooNew : ErrorCode::InvalidInput, isLater ? "" : brokenNote);
    }
    const qsizetype cut = plain.indexOf('\n' + commentBegins);
    if (cut < 0) {
        throw Error(ErrorCode::InvalidInput, brokenNote); // cut off, as texts that are pasted are
    }
    SignedNote note;
    note.bytes = plain + '\n';
    note.signedPart = plain.first(cut + 1);
    note.note = noteIn(note.signedPart);
    note.signature = Signature::fromText(note.bytes.sliced(cut + 1));
    if (note.signature.trustedComment != noteComment(note.note)) {
        throw Error(ErrorCode::InvalidInput, "note.comment");
    }
    return note;
}

bool isSignedBy(const PublicKey &key, const SignedNote &note)
{
    return isSignedBy(key, note.signedPart, note.signature);
}

} // namespace shixi::packs
