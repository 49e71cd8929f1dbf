#include "knowledge/fact.h"

#include <QCryptographicHash>
#include <QStringView>

namespace shixi::knowledge
{

FactId mintFactId(
    const ArticleId &article, Kind kind, qsizetype startCodePoint, qsizetype lengthCodePoints, const QString &answer)
{
    const std::string_view word = wireName(kind);
    const QByteArrayList parts = {QByteArray::fromStdString(article.value),
                                  QByteArray(word.data(), static_cast<qsizetype>(word.size())),
                                  QByteArray::number(startCodePoint),
                                  QByteArray::number(lengthCodePoints),
                                  answer.toUtf8()};
    const QByteArray digest = QCryptographicHash::hash(parts.join('\x1F'), QCryptographicHash::Sha256);
    return {digest.first(8).toHex().toStdString()};
}

bool holds(const Evidence &evidence, const QString &text)
{
    if (evidence.start < 0 || evidence.length <= 0 || evidence.start > text.size() - evidence.length) {
        return false;
    }
    return QStringView(text).sliced(evidence.start, evidence.length) == evidence.quote;
}

} // namespace shixi::knowledge
