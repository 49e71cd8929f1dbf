#pragma once

#include "questions/typed/difference.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// What was typed against the right answer, in runs of characters.
class DifferenceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SessionModel.difference")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    // In words, for those who hear it and for those who do not read marks.
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(QString extra READ extra NOTIFY changed FINAL)

public:
    enum class Kind { Same, Missing, Extra };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole + 1, TextRole };

    using QAbstractListModel::QAbstractListModel;

    // Nothing is shown where the two have nothing in common: the right answer says it all.
    void compare(const QString &right, const QString &typed);
    void clear();

    [[nodiscard]] int count() const { return static_cast<int>(m_pieces.size()); }
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString extra() const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString textsOf(questions::Piece::Kind kind) const;
    void setPieces(std::vector<questions::Piece> pieces);

    std::vector<questions::Piece> m_pieces;
};

} // namespace shixi
