#pragma once

#include "viewmodels/listmodel.h"
#include "viewmodels/optionmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// The blanks in order, each empty or with the piece put into it; taking one back moves no other.
class PieceModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SessionModel.pieces")
    Q_PROPERTY(int filledCount READ filledCount NOTIFY filledCountChanged FINAL)

public:
    // `mark` is one of OptionModel.Mark: None until it is answered, then Right or Wrong in its place.
    enum Role { OptionIdRole = Qt::UserRole + 1, TextRole, MarkRole, FilledRole };

    struct Row {
        QString optionId; // empty: nothing was put there
        QString text;
        OptionModel::Mark mark = OptionModel::Mark::None;

        [[nodiscard]] bool filled() const { return !optionId.isEmpty(); }
    };

    PieceModel();

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    // All empty.
    void setPlaces(int count);
    // Into the first empty place; nothing where there is none.
    void put(Row row);
    void putAt(int index, Row row); // nothing where there is no such place
    void takeOut(int index);
    void setMark(int index, OptionModel::Mark mark);

    // The words in that place; empty where there are none.
    Q_INVOKABLE [[nodiscard]] QString textAt(int index) const;
    // -1 where all are empty.
    Q_INVOKABLE [[nodiscard]] int lastFilled() const;
    [[nodiscard]] int filledCount() const;
    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void filledCountChanged();

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;
    void place(std::size_t at, Row row);

    std::vector<Row> m_rows;
};

} // namespace shixi
