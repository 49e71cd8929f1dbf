#pragma once

#include "viewmodels/listmodel.h"
#include "viewmodels/optionmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// One side of a matching question: what stands there, and what it is joined with.
class MatchModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Pairing.lefts and Pairing.rights")
    // Characters of the longest words, to see whether two columns have room for them.
    Q_PROPERTY(int longest READ longest NOTIFY countChanged FINAL)

public:
    enum Role {
        OptionIdRole = Qt::UserRole + 1,
        SignRole,
        TextRole,
        HeldRole,
        PartnerSignRole,
        PartnerTextRole,
        MarkRole,
        RightSignRole,
        RightTextRole
    };

    struct Row {
        QString optionId;
        QString sign; // 1, 2 … at the left, A, B … at the right
        QString text;
        bool held = false; // pressed, waits for its other half
        QString partnerSign = {}, partnerText = {}; // of the other side; empty: not joined
        OptionModel::Mark mark = OptionModel::Mark::None;
        QString rightSign = {}, rightText = {}; // of the left side once answered: what it belongs to

        bool operator==(const Row &) const = default;
    };

    MatchModel();

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    // Rows that stay the same are not touched.
    void setRows(std::vector<Row> rows);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int longest() const;

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<Row> m_rows;
};

} // namespace shixi
