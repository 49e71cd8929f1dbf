#include "cli/notes.h"

#include "library/library.h"
#include "packs/jsonwriter.h"
#include "workshop/keyfiles.h"
#include "workshop/withdrawing.h"
#include "workshop/workshop.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace shixi::cli
{

namespace
{

using library::NoteOffer;
using library::NoteStanding;

QString idText(const QuestionId &id)
{
    return QString::fromStdString(id.value);
}

// As minisign prints it.
QString keyIdText(const packs::KeyId &id)
{
    QByteArray bytes(reinterpret_cast<const char *>(id.data()), static_cast<qsizetype>(id.size()));
    std::ranges::reverse(bytes);
    return QString::fromLatin1(bytes.toHex().toUpper());
}

[[noreturn]] void refuseNote(const QString &path, const char *rule, const QStringList &arguments)
{
    const std::string joined = arguments.join(QStringLiteral(" | ")).toStdString();
    throw Error(ErrorCode::InvalidInput, path.toStdString() + ": " + rule + ": " + joined);
}

// Whoever may not be heard is refused.
void requireStanding(const QString &path, const NoteOffer &offer)
{
    const packs::Note &note = offer.sent.note;
    const QString set = QString::fromStdString(note.set.value);
    switch (offer.standing) {
    case NoteStanding::SetNotThere:
        refuseNote(path, "note.set-not-there", {set});
    case NoteStanding::NoOwner:
        refuseNote(path, "note.no-owner", {set});
    case NoteStanding::Stranger:
        refuseNote(path, "note.stranger", {set});
    case NoteStanding::OtherOfThisNumber:
        refuseNote(path, "note.other-of-number", {QString::number(note.number), set});
    case NoteStanding::New:
    case NoteStanding::Taken:
        break;
    }
}

QString signerText(library::Signer signer, const Console &console)
{
    switch (signer) {
    case library::Signer::Owner:
        return console.either("the publisher of the set", "题库的发布者");
    case library::Signer::Successor:
        return console.either("the successor the publisher named", "发布者指定的继任");
    case library::Signer::Deputy:
        return console.either("a deputy of the publisher", "发布者指定的代签");
    case library::Signer::Nobody:
    case library::Signer::Stranger:
        break;
    }
    return console.either("nobody known", "不认识的人");
}

// One that was changed on the way is told of by its path.
NoteOffer offerOf(const library::Library &library, const QString &path, const QByteArray &text)
{
    try {
        return library.openNote(text);
    } catch (const Error &error) {
        throw Error(error.code(), path.toStdString() + ": " + error.detail());
    }
}

void printEffect(const NoteOffer &offer, Console &console)
{
    for (const QString &stem : offer.effect.withdrawn) {
        console.line(console.either("asked no more: %1", "不再出题：%1").arg(stem.simplified()));
    }
    for (const library::NoteEffect::Corrected &corrected : offer.effect.corrected) {
        console.line(console.either("corrected: %1", "更正：%1").arg(corrected.stem.simplified()));
        console.line(QStringLiteral("  %1 → %2")
                         .arg(corrected.before.join(u'、').simplified(), corrected.after.join(u'、').simplified()));
    }
    for (const library::NoteEffect::Overruled &overruled : offer.effect.overruled) {
        console.line(console.either("still asked as “%1” has it: %2", "仍按“%1”出题：%2")
                         .arg(overruled.by.simplified(), overruled.stem.simplified()));
    }
    if (offer.effect.none()) {
        console.line(console.either("nothing in version %1, which is installed, is concerned", "与已安装的第 %1 版无关")
                         .arg(offer.versionThere));
    }
}

QByteArray noteJsonLine(const packs::SignedNote &sent, const char *signer)
{
    packs::JsonWriter writer;
    writer.boolean("ok", true).text("kind", QStringLiteral("withdrawal"));
    writer.text("set", QString::fromStdString(sent.note.set.value)).number("version", sent.note.version);
    writer.number("number", sent.note.number).text("day", sent.note.day);
    QStringList withdrawn;
    std::ranges::transform(sent.note.withdrawn, std::back_inserter(withdrawn), idText);
    writer.texts("withdraw", withdrawn);
    std::vector<QByteArray> corrected;
    for (const auto &[question, keys] : sent.note.corrected) {
        corrected.push_back(packs::JsonWriter().text("question", idText(question)).texts("key", keys).line());
    }
    writer.raw("correct", packs::jsonArray(corrected)).text("key_id", keyIdText(sent.signature.key));
    return writer.textUnlessEmpty("signer", QString::fromLatin1(signer)).line();
}

void requireNoteKey(const QString &path, const packs::SignedNote &note, const packs::PublicKey &key)
{
    if (!packs::isSignedBy(key, note)) {
        const bool isOther = note.signature.key != key.id;
        throw Error(ErrorCode::InvalidInput, path.toStdString() + (isOther ? ": note.other-key" : ": note.signature"));
    }
}

// In the library, which is not made where there is none.
library::Signer signerThere(const QString &path, const packs::SignedNote &note, const LibraryOptions &options)
{
    const QString folder = libraryFolder(options);
    if (!QFileInfo::exists(folder)) {
        refuseNote(path, "note.set-not-there", {QString::fromStdString(note.note.set.value)});
    }
    const questions::QuestionSet builtIn = workshop::readEditedSet(QStringLiteral(":builtin"));
    const NoteOffer offer = offerOf(library::Library(folder, &builtIn), path, note.bytes);
    requireStanding(path, offer);
    return offer.signer;
}

} // namespace

void printNote(const packs::Note &note, Console &console)
{
    console.line(console.either("withdrawal note %1 of %2", "撤题单第 %1 号，题库：%2")
                     .arg(note.number)
                     .arg(QString::fromStdString(note.set.value)));
    console.line(console.either("for versions up to: %1", "适用到第 %1 版").arg(note.version));
    console.line(console.either("day: %1", "日期：%1").arg(note.day));
    for (const QuestionId &question : note.withdrawn) {
        console.line(console.either("withdraws %1", "撤下 %1").arg(idText(question)));
    }
    for (const auto &[question, keys] : note.corrected) {
        console.line(console.either("corrects %1: %2", "更正 %1：%2").arg(idText(question), keys.join(u',')));
    }
}

Exit installNote(const QString &path, const LibraryOptions &options, Console &console)
{
    const QString folder = libraryFolder(options);
    const packs::SignedNote sent = workshop::readNoteFile(path);
    const questions::QuestionSet builtIn = workshop::readEditedSet(QStringLiteral(":builtin"));
    library::Library library(folder, &builtIn);
    const NoteOffer offer = offerOf(library, path, sent.bytes);
    requireStanding(path, offer);
    printNote(sent.note, console);
    console.line(console.either("signed by: %1", "签名：%1").arg(signerText(offer.signer, console)));
    if (offer.standing == NoteStanding::Taken) {
        console.line(console.either("it was taken already; nothing to do", "已经采用，无需再做"));
    } else {
        printEffect(offer, console);
        console.flush();
        library.takeNote(offer);
        console.line(console.either("taken in %1", "已在 %1 采用").arg(folder));
    }
    console.flush();
    return Exit::Done;
}

Exit inspectNote(const QString &path, bool json, Console &console)
{
    const packs::SignedNote sent = workshop::readNoteFile(path);
    if (json) {
        console.line(noteJsonLine(sent, ""));
    } else {
        printNote(sent.note, console);
        console.line(
            console
                .either("signed by the key %1 (not checked: say `verify`)", "签名密钥编号：%1（未核对，请用 verify）")
                .arg(keyIdText(sent.signature.key)));
    }
    console.flush();
    return Exit::Done;
}

Exit verifyNote(const QString &path, const std::string &key, const LibraryOptions &options, bool json, Console &console)
{
    const packs::SignedNote sent = workshop::readNoteFile(path);
    library::Signer signer = library::Signer::Nobody;
    if (key.empty()) {
        signer = signerThere(path, sent, options);
    } else {
        requireNoteKey(path, sent, workshop::readPublicKey(QFile::decodeName(key.c_str())));
    }
    if (json) {
        const bool isOwner = signer == library::Signer::Owner;
        const bool isSuccessor = signer == library::Signer::Successor;
        console.line(noteJsonLine(sent, !key.empty() ? "" : isOwner ? "owner" : isSuccessor ? "successor" : "deputy"));
    } else {
        console.line(console.either("%1: whole, and the signature holds", "%1：内容完整，签名有效").arg(path));
        printNote(sent.note, console);
        if (key.empty()) {
            console.line(console.either("signed by: %1", "签名：%1").arg(signerText(signer, console)));
        }
    }
    console.flush();
    return Exit::Done;
}

} // namespace shixi::cli
