#pragma once

#include "questions/typed/difference.h"
#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// What was typed against the right answer, in runs of characters.
class DifferenceModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SessionModel.difference")
    // In words, for those who hear it and for those who do not read marks.
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(QString extra READ extra NOTIFY changed FINAL)

public:
    enum class Kind { Same, Missing, Extra };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole + 1, TextRole };

    DifferenceModel();

    // Nothing is shown where the two have nothing in common: the right answer says it all.
    void compare(const QString &right, const QString &typed);
    void clear();

    [[nodiscard]] int count() const override { return static_cast<int>(m_pieces.size()); }
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString extra() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    [[nodiscard]] QString textsOf(questions::Piece::Kind kind) const;
    void setPieces(std::vector<questions::Piece> pieces);

    std::vector<questions::Piece> m_pieces;
};

} // namespace shixi
