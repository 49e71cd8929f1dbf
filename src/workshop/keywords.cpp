#include "workshop/keywords.h"

#include "core/error.h"
#include "packs/signing/words.h"

#include <QFile>

namespace shixi::workshop
{

QStringList keyWordList(const QString &language)
{
    QFile list(QStringLiteral(":/content/words/%1.txt").arg(language));
    if (!list.open(QIODevice::ReadOnly)) {
        throw Error(ErrorCode::Corrupt, list.fileName().toStdString() + ": workshop.content-missing");
    }
    return packs::wordList(list.readAll());
}

KeyWords keyWordsOf(const packs::PublicKey &key)
{
    const auto words = packs::sixWordsIn(key, {keyWordList(QStringLiteral("zh")), keyWordList(QStringLiteral("en"))});
    return {words.front(), words.back()};
}

} // namespace shixi::workshop
