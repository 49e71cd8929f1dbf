#include "workshop/sheetword.h"

#include "core/error.h"
#include "workshop/publisherlock.h"
#include "workshop/recoverytext.h"

#include <QCryptographicHash>

namespace shixi::workshop
{

namespace
{

constexpr auto purposeOfHash = "shixi recovery sheet 1\n";

// A place in the lists, out of two bytes.
qsizetype placeIn(const QByteArray &hash, qsizetype pair, qsizetype places)
{
    const auto high = static_cast<unsigned char>(hash.at(2 * pair));
    const auto low = static_cast<unsigned char>(hash.at(2 * pair + 1));
    return (high * 256 + low) % places;
}

QString lettersOf(const QString &typed)
{
    QString letters;
    for (const QChar letter : typed.normalized(QString::NormalizationForm_KC)) {
        if (letter.isLetter()) {
            letters += letter.toLower();
        }
    }
    return letters;
}

} // namespace

bool SheetWord::isMeant(const QString &typed) const
{
    const QString letters = lettersOf(typed);
    return letters == chinese || letters == english || letters == chinese + english || letters == english + chinese;
}

SheetWord sheetWord(const QByteArray &secretKeyFile, const KeyWords &words)
{
    const QByteArray hash =
        QCryptographicHash::hash(purposeOfHash + keyLetters(secretKeyFile), QCryptographicHash::Sha256);
    const QStringList chinese = keyWordList(QStringLiteral("zh"));
    const QStringList english = keyWordList(QStringLiteral("en"));
    qsizetype place = 0;
    for (qsizetype pair = 0; pair < hash.size() / 2; ++pair) {
        place = placeIn(hash, pair, chinese.size());
        if (!words.chinese.contains(chinese.at(place))) {
            break;
        }
    }
    return {chinese.at(place), english.at(place)};
}

void noteSheetMade(const PublisherFolder &folder, const packs::PublicKey &key, const QDate &today)
{
    const PublisherLock lock(folder.path());
    Publisher publisher = folder.mustRead();
    if (publisher.key == key) {
        publisher.sheetMade = today;
        folder.write(publisher);
    }
}

Publisher confirmSheet(const PublisherFolder &folder, const QString &word, const QDate &today)
{
    const packs::PublicKey key = folder.mustRead().key;
    const SheetWord asked = sheetWord(folder.secretKeyFile(), keyWordsOf(key)); // takes its time: not under the lock
    const PublisherLock lock(folder.path());
    Publisher publisher = folder.mustRead();
    if (publisher.key != key || !publisher.sheetMade.isValid()) {
        throw Error(ErrorCode::InvalidInput, ": publisher.no-sheet");
    }
    if (!asked.isMeant(word)) {
        throw Error(ErrorCode::InvalidInput, ": publisher.sheet-word");
    }
    publisher.sheetConfirmed = today;
    folder.write(publisher);
    return publisher;
}

} // namespace shixi::workshop
