#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <algorithm>
#include <utility>
#include <vector>

namespace shixi
{

// Rows to show one below the other. What follows from the rows alone stands here, once for every list.
// Its heirs write shixi::ListModel: the tools of QML look for a base by its whole name.
class ListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    // Nothing for an index that means no row.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const final { return m_names; }

Q_SIGNALS:
    void countChanged();

protected:
    explicit ListModel(QHash<int, QByteArray> names)
        : m_names(std::move(names))
    {
    }

    [[nodiscard]] virtual QVariant value(std::size_t place, int role) const = 0;
    void tellChanged(std::size_t row, const QList<int> &roles = {});

    template<class Row>
    void replace(std::vector<Row> &rows, std::vector<Row> next)
    {
        beginResetModel();
        rows = std::move(next);
        endResetModel();
        Q_EMIT countChanged();
    }

    // Rows that stay where they are keep what shows them.
    template<class Row>
    void refill(std::vector<Row> &rows, std::vector<Row> next)
    {
        if (next.size() != rows.size()) {
            replace(rows, std::move(next));
            return;
        }
        for (std::size_t place = 0; place < next.size(); ++place) {
            if (rows[place] != next[place]) {
                rows[place] = std::move(next[place]);
                tellChanged(place);
            }
        }
        Q_EMIT countChanged();
    }

    // Where the same options stand there with the same words, rows that stay as they are are not touched.
    template<class Row>
    void update(std::vector<Row> &rows, std::vector<Row> next)
    {
        const bool sameWords = std::ranges::equal(rows, next, [](const Row &a, const Row &b) {
            return a.optionId == b.optionId && a.text == b.text;
        });
        if (!sameWords) {
            replace(rows, std::move(next));
            return;
        }
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row] != next[row]) {
                rows[row] = std::move(next[row]);
                tellChanged(row);
            }
        }
    }

private:
    QHash<int, QByteArray> m_names;
};

} // namespace shixi
