#include "workshop/keywords.h"

#include "core/error.h"
#include "packs/signing/words.h"

#include <QFile>

namespace shixi::workshop
{

namespace
{

QStringList keyWordList(const QString &language)
{
    QFile list(QStringLiteral(":/content/words/%1.txt").arg(language));
    if (!list.open(QIODevice::ReadOnly)) {
        throw Error(ErrorCode::Corrupt, list.fileName().toStdString() + ": workshop.content-missing");
    }
    return packs::wordList(list.readAll());
}

} // namespace

bool KeyWords::isWord(int place, const QString &typed) const
{
    const QString word = typed.trimmed().toLower();
    return !word.isEmpty() && (word == chinese.value(place - 1) || word == english.value(place - 1));
}

KeyWords keyWordsOf(const packs::PublicKey &key)
{
    const auto words = packs::sixWordsIn(key, {keyWordList(QStringLiteral("zh")), keyWordList(QStringLiteral("en"))});
    return {words.front(), words.back()};
}

} // namespace shixi::workshop
