#include "viewmodels/differencemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi
{

using questions::Piece;

DifferenceModel::DifferenceModel()
    : ListModel({{KindRole, "kind"}, {TextRole, "text"}})
{
}

void DifferenceModel::compare(const QString &right, const QString &typed)
{
    std::vector<Piece> pieces = questions::differenceBetween(right, typed);
    const bool nothingInCommon = std::ranges::find(pieces, Piece::Kind::Same, &Piece::kind) == pieces.end();
    setPieces(nothingInCommon ? std::vector<Piece>() : std::move(pieces));
}

void DifferenceModel::clear()
{
    if (!m_pieces.empty()) {
        setPieces({});
    }
}

void DifferenceModel::setPieces(std::vector<Piece> pieces)
{
    replace(m_pieces, std::move(pieces));
    Q_EMIT changed();
}

QString DifferenceModel::textsOf(Piece::Kind kind) const
{
    QStringList texts;
    for (const Piece &piece : m_pieces) {
        if (piece.kind == kind) {
            texts.append(piece.text);
        }
    }
    return texts.join(u"、"_s);
}

QString DifferenceModel::missing() const
{
    return textsOf(Piece::Kind::Missing);
}

QString DifferenceModel::extra() const
{
    return textsOf(Piece::Kind::Extra);
}

QVariant DifferenceModel::value(std::size_t place, int role) const
{
    const Piece &piece = m_pieces[place];
    switch (role) {
    case KindRole:
        return QVariant::fromValue(static_cast<Kind>(piece.kind));
    case TextRole:
        return piece.text;
    default:
        return {};
    }
}

} // namespace shixi
