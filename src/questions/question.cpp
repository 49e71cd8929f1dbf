#include "questions/question.h"

#include <QCryptographicHash>

#include <algorithm>

namespace shixi::questions
{

namespace
{

// Sixteen hex digits of the SHA-256 of the parts joined by U+001F (docs/formats/set.md).
std::string mintId(const QByteArrayList &parts)
{
    return QCryptographicHash::hash(parts.join('\x1f'), QCryptographicHash::Sha256).toHex().left(16).toStdString();
}

} // namespace

const Option *Question::option(const QString &optionId) const
{
    const auto found = std::ranges::find(options, optionId, &Option::id);
    return found == options.end() ? nullptr : &*found;
}

QuestionId mintQuestionId(const std::string &owner, QuestionType type, const QString &templateId, const QString &stem)
{
    const std::string_view typeName = wireName(type);
    return {mintId({QByteArrayLiteral("question"),
                    QByteArray::fromStdString(owner),
                    QByteArray(typeName.data(), static_cast<qsizetype>(typeName.size())),
                    templateId.toUtf8(),
                    stem.toUtf8()})};
}

QString optionId(std::size_t place)
{
    return QString(QChar(static_cast<char16_t>(u'a' + place)));
}

CardId mintCardId(const std::vector<FactId> &facts, const QString &direction)
{
    QByteArrayList parts{QByteArrayLiteral("card")};
    for (const FactId &fact : facts) {
        parts.append(QByteArray::fromStdString(fact.value));
    }
    parts.append(direction.toUtf8());
    return {mintId(parts)};
}

} // namespace shixi::questions
