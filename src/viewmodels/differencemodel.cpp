#include "viewmodels/differencemodel.h"

#include "viewmodels/listrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi
{

using questions::Piece;

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
    beginResetModel();
    m_pieces = std::move(pieces);
    endResetModel();
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

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    const Piece *piece = rowAt(*this, m_pieces, index);
    if (piece == nullptr) {
        return {};
    }
    switch (role) {
    case KindRole:
        return QVariant::fromValue(static_cast<Kind>(piece->kind));
    case TextRole:
        return piece->text;
    default:
        return {};
    }
}

QHash<int, QByteArray> DifferenceModel::roleNames() const
{
    return {{KindRole, "kind"}, {TextRole, "text"}};
}

} // namespace shixi
