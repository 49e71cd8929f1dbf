#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// The options of a question, or the bank its pieces are taken from, in the order shown.
class OptionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SessionModel.options")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenCountChanged FINAL)

public:
    // None until it is answered. Missed: right, and not chosen.
    enum class Mark { None, Right, Wrong, Missed };
    Q_ENUM(Mark)

    enum Role { OptionIdRole = Qt::UserRole + 1, LetterRole, TextRole, ChosenRole, MarkRole, WhyRole, EnabledRole };

    struct Row {
        QString optionId;
        QString text;
        QString why; // of a wrong one: what it is really known for
        bool chosen = false;
        Mark mark = Mark::None;
        bool enabled = true; // can still be chosen

        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    // Rows that stay the same are not touched.
    void setRows(std::vector<Row> rows);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void chosenCountChanged();

private:
    std::vector<Row> m_rows;
};

} // namespace shixi
