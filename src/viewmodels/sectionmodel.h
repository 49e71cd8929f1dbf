#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

struct SectionRow {
    QString title;
    int cards = 0;
    int learnt = 0;
    int percent = 0; // of the cards learnt
    QString retentionText; // "92%"; empty where it is not known yet

    bool operator==(const SectionRow &) const = default;
};

// The sections of the set and how far each is learnt.
class SectionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from TodayModel.sections")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { TitleRole = Qt::UserRole + 1, CardsRole, LearntRole, PercentRole, RetentionTextRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<SectionRow> rows);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<SectionRow> m_rows;
};

} // namespace shixi
