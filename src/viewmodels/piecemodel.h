#pragma once

#include "viewmodels/optionmodel.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// The pieces put into the blanks so far, in order.
class PieceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SessionModel.pieces")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    // `mark` is one of OptionModel.Mark: None until it is answered, then Right or Wrong in its place.
    enum Role { OptionIdRole = Qt::UserRole + 1, TextRole, MarkRole };

    struct Row {
        QString optionId;
        QString text;
        OptionModel::Mark mark = OptionModel::Mark::None;
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    void clear();
    void append(Row row);
    void removeAt(int index);
    void setMark(int index, OptionModel::Mark mark);

    // The words in that place; empty where there is none.
    Q_INVOKABLE [[nodiscard]] QString textAt(int index) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Row> m_rows;
};

} // namespace shixi
