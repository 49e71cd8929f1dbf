#include "workshop/recoverytext.h"

#include "core/error.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <map>

namespace shixi::workshop
{

namespace
{

constexpr qsizetype lettersOfKey = 212; // base64 of a minisign secret key
constexpr qsizetype lettersOfGroup = 4;
constexpr qsizetype lettersOfLine = 6 * lettersOfGroup;
constexpr qsizetype linesOfSheet = (lettersOfKey + lettersOfLine - 1) / lettersOfLine;
constexpr qsizetype longestTyped = 64 * 1024; // characters
const QByteArray commentOfFile = "untrusted comment: minisign secret key\n";

[[noreturn]] void refuseTyped(const char *rule, const QString &argument = {})
{
    const QString detail = argument.isEmpty() ? QString() : QStringLiteral(": ") + argument;
    throw Error(ErrorCode::InvalidInput, std::string(": ") + rule + detail.toStdString());
}

// Three letters that tell one slip in 30,000 from none; without those taken for another.
QString checkOf(qsizetype number, const QByteArray &letters)
{
    static const QByteArray alphabet = "23456789abcdefghjkmnpqrstuvwxyz";
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::number(number) + ' ' + letters, QCryptographicHash::Sha256);
    QString check;
    for (qsizetype place = 0; place < 3; ++place) {
        check += QLatin1Char(alphabet.at(static_cast<unsigned char>(hash.at(place)) % alphabet.size()));
    }
    return check;
}

// By their numbers, the letters joined; whatever else was typed along is passed over.
std::map<qsizetype, QByteArray> numberedIn(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    std::map<qsizetype, QByteArray> found;
    for (const QString &row : text.split(u'\n')) {
        QStringList parts = row.split(space, Qt::SkipEmptyParts);
        bool isNumber = false;
        const qsizetype number = parts.isEmpty() ? 0 : parts.takeFirst().toInt(&isNumber);
        if (!isNumber || number < 1 || number > linesOfSheet || parts.size() < 2) {
            continue;
        }
        const QString check = parts.takeLast().toLower();
        const QByteArray letters = parts.join(QString()).toLatin1();
        if (check != checkOf(number, letters) || found.contains(number)) {
            refuseTyped("publisher.sheet-line", QString::number(number));
        }
        found[number] = letters;
    }
    return found;
}

QByteArray joinedLines(const std::map<qsizetype, QByteArray> &lines)
{
    QByteArray letters;
    for (qsizetype number = 1; number <= linesOfSheet; ++number) {
        const auto found = lines.find(number);
        if (found == lines.end()) {
            refuseTyped("publisher.sheet-missing", QString::number(number));
        }
        letters += found->second;
    }
    return letters;
}

// Without the comment, wherever the line was broken.
QByteArray unnumbered(const QString &text)
{
    QString letters;
    for (const QString &row : text.split(u'\n')) {
        if (!row.trimmed().startsWith(QStringLiteral("untrusted comment:"))) {
            letters += row.simplified().remove(u' ');
        }
    }
    return letters.toLatin1();
}

} // namespace

QByteArray keyLetters(const QByteArray &secretKeyFile)
{
    for (const QByteArray &row : secretKeyFile.split('\n')) {
        if (row.trimmed().size() == lettersOfKey) {
            return row.trimmed();
        }
    }
    refuseTyped("publisher.no-secret-key");
}

QStringList sheetLines(const QByteArray &secretKeyFile)
{
    const QByteArray letters = keyLetters(secretKeyFile);
    QStringList lines;
    for (qsizetype number = 1; number <= linesOfSheet; ++number) {
        const QByteArray part = letters.mid((number - 1) * lettersOfLine, lettersOfLine);
        QStringList groups;
        for (qsizetype at = 0; at < part.size(); at += lettersOfGroup) {
            groups.append(QString::fromLatin1(part.mid(at, lettersOfGroup)));
        }
        lines.append(QStringLiteral("%1  %2  %3").arg(number).arg(groups.join(u' '), checkOf(number, part)));
    }
    return lines;
}

TypedKey typedKey(const QString &text)
{
    if (text.size() > longestTyped) {
        refuseTyped("publisher.no-secret-key");
    }
    const QString typed = text.normalized(QString::NormalizationForm_KC); // wide letters of an input method
    const std::map<qsizetype, QByteArray> lines = numberedIn(typed);
    const QByteArray letters = lines.empty() ? unnumbered(typed) : joinedLines(lines);
    if (letters.size() != lettersOfKey) {
        refuseTyped("publisher.no-secret-key");
    }
    return {commentOfFile + letters + '\n', !lines.empty()};
}

RecoverySheet
recoverySheet(const QString &publisher, const packs::PublicKey &key, const QByteArray &secretKeyFile, const QDate &day)
{
    const KeyWords words = keyWordsOf(key);
    return {publisher,
            key,
            words,
            sheetWord(secretKeyFile, words),
            sheetLines(secretKeyFile),
            packs::SecretKey::asksForPassword(secretKeyFile),
            day};
}

RecoverySheet recoverySheet(const PublisherFolder &folder, const QDate &day)
{
    const Publisher publisher = folder.mustRead();
    return recoverySheet(publisher.name, publisher.key, folder.secretKeyFile(), day);
}

QByteArray recoveryText(const RecoverySheet &sheet, bool chinese)
{
    const auto either = [chinese](const char *english, const char *words) {
        return QString::fromUtf8(chinese ? words : english);
    };
    const QString own = (chinese ? sheet.words.chinese : sheet.words.english).join(u' ');
    const QString other = (chinese ? sheet.words.english : sheet.words.chinese).join(u' ');
    QStringList rows{either("RECOVERY SHEET OF A PUBLISHER", "发布者恢复页"),
                     QString(),
                     either("Publisher: %1", "发布者：%1").arg(sheet.publisher),
                     either("Day: %1", "日期：%1").arg(sheet.day.toString(Qt::ISODate)),
                     either("Public key: %1", "公钥：%1").arg(QString::fromLatin1(sheet.key.toText())),
                     either("Six words: %1", "六个词：%1").arg(own),
                     either("In Chinese: %1", "英文：%1").arg(other),
                     QString(),
                     either("Secret key. Whoever has these lines publishes in this name:",
                            "私钥。谁有这些行，谁就能以这个名义发布：")};
    rows += sheet.lines;
    rows.append(
        {QString(),
         either("Check word, on this page alone: %1 (in Chinese %2)", "核对词，只印在这一页上：%1（英文 %2）")
             .arg(chinese ? sheet.checkWord.chinese : sheet.checkWord.english,
                  chinese ? sheet.checkWord.english : sheet.checkWord.chinese),
         either("Print it, lock it away, and delete the file. Where the device is lost, give these lines to "
                "shixictl publisher --recover, or type them in the app.",
                "打印后锁好，再删掉这个文件。设备丢了，用 shixictl publisher --recover 读入这些行，或在程序里输入。"),
         sheet.asksForPassword ? either("Its password is needed too.", "还需要它的密码。")
                               : either("It has no password.", "它没有密码。")});
    return rows.join(u'\n').toUtf8() + '\n';
}

} // namespace shixi::workshop
