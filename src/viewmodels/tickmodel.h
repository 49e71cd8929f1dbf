#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// The parts of a revealed answer, each ticked where the learner had it.
class TickModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SessionModel.answerItems")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { TextRole = Qt::UserRole + 1, TickedRole };

    using QAbstractListModel::QAbstractListModel;

    void setTexts(const QStringList &texts);
    void toggle(int index);
    // "0", "2": as an answer is written.
    [[nodiscard]] QStringList tickedIndexes() const;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Row {
        QString text;
        bool ticked = false;
    };
    std::vector<Row> m_rows;
};

} // namespace shixi
