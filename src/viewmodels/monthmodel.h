#pragma once

#include "viewmodels/listmodel.h"

#include <QDate>
#include <QLocale>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

struct MonthDay {
    int place = 0;
    QString dayText; // "5"
    QString nameText; // "Saturday, 5 December 2026"
    bool inMonth = false;
    bool possible = false; // may be chosen
    bool chosen = false;
    bool isToday = false;

    bool operator==(const MonthDay &) const = default;
};

// A month in six weeks from Monday, to choose one day of it or of the months around.
class MonthModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ExamModel.month")
    Q_PROPERTY(QString monthText READ monthText NOTIFY changed FINAL)
    // The days of a week in a letter or two, Monday first; and whole, to be spoken.
    Q_PROPERTY(QList<QString> weekdayTexts READ weekdayTexts NOTIFY changed FINAL)
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY changed FINAL)
    Q_PROPERTY(int chosenPlace READ chosenPlace NOTIFY changed FINAL) // -1: in another month
    // The stop for Tab: the day chosen, else the first that may be.
    Q_PROPERTY(int tabPlace READ tabPlace NOTIFY changed FINAL)
    Q_PROPERTY(int daysLeft READ daysLeft NOTIFY changed FINAL)
    Q_PROPERTY(bool hasBefore READ hasBefore NOTIFY changed FINAL)
    Q_PROPERTY(bool hasAfter READ hasAfter NOTIFY changed FINAL)

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1,
        DayTextRole,
        NameTextRole,
        InMonthRole,
        PossibleRole,
        ChosenRole,
        IsTodayRole
    };

    MonthModel();

    // From tomorrow to a year ahead; a day that cannot be becomes the nearest that can.
    void show(const QDate &today, const QDate &chosen, const QLocale &locale);
    [[nodiscard]] QDate chosen() const { return m_chosen; }

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString monthText() const;
    [[nodiscard]] QStringList weekdayTexts() const;
    [[nodiscard]] QString chosenText() const { return fullText(m_chosen); }
    [[nodiscard]] int chosenPlace() const;
    [[nodiscard]] int tabPlace() const;
    [[nodiscard]] int daysLeft() const { return static_cast<int>(m_today.daysTo(m_chosen)); }
    [[nodiscard]] bool hasBefore() const;
    [[nodiscard]] bool hasAfter() const;

    Q_INVOKABLE void choose(int place); // nothing where that day may not be chosen
    Q_INVOKABLE void move(int days); // the day chosen, as far as it may
    Q_INVOKABLE void moveMonths(int months); // the same, and shows its month
    Q_INVOKABLE void turn(int months); // only shows another

    [[nodiscard]] QString fullText(const QDate &date) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;
    [[nodiscard]] QDate first() const { return m_today.addDays(1); }
    [[nodiscard]] QDate last() const { return m_today.addYears(1); }
    [[nodiscard]] QDate nearest(const QDate &date) const;
    [[nodiscard]] QDate dateAt(int place) const;
    void take(const QDate &date);
    void fill();

    QDate m_today;
    QDate m_chosen;
    QDate m_month; // its first day
    QLocale m_locale;
    std::vector<MonthDay> m_rows;
};

} // namespace shixi
