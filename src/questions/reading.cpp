#include "questions/reading.h"

#include <QCryptographicHash>

namespace shixi::questions
{

std::string readingOf(const Question &question)
{
    QByteArrayList parts{question.stem.toUtf8()};
    for (const Option &option : question.options) {
        parts << option.id.toUtf8() << option.text.toUtf8();
    }
    for (const QStringList &right : {question.key, question.answer, question.accept}) {
        for (const QString &text : right) {
            parts.append(text.toUtf8());
        }
    }
    return QCryptographicHash::hash(parts.join('\x1f'), QCryptographicHash::Sha256).toHex().left(16).toStdString();
}

} // namespace shixi::questions
