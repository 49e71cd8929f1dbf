#pragma once

#include "statistics/dueforecast.h"
#include "viewmodels/listmodel.h"

#include <QLocale>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

struct ForecastRow {
    QString dateText; // "22 November, Sunday"
    int questions = 0;
    int overdue = 0; // of them
    int minutes = 0; // for them, rounded up

    bool operator==(const ForecastRow &) const = default;
};

// The reviews of the next days; the first row is today.
class ForecastModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ScoresModel.forecast")
    // Marks of the axis, the last of them its end; and what stands at them, in questions and in minutes.
    Q_PROPERTY(QList<int> marks READ marks NOTIFY countChanged FINAL)
    Q_PROPERTY(QList<QString> questionTexts READ questionTexts NOTIFY countChanged FINAL)
    Q_PROPERTY(QList<QString> minuteTexts READ minuteTexts NOTIFY countChanged FINAL)
    // The day of the month of each row.
    Q_PROPERTY(QList<QString> dayTexts READ dayTexts NOTIFY countChanged FINAL)
    Q_PROPERTY(int overdue READ overdue NOTIFY countChanged FINAL)
    // Of all days together.
    Q_PROPERTY(int questions READ questions NOTIFY countChanged FINAL)
    Q_PROPERTY(int minutes READ minutes NOTIFY countChanged FINAL)

public:
    enum Role { DateTextRole = Qt::UserRole + 1, QuestionsRole, OverdueRole, MinutesRole };

    ForecastModel();

    void show(const statistics::DueForecast &forecast, int today, int secondsPerQuestion, const QLocale &locale);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QList<int> marks() const { return m_marks; }
    [[nodiscard]] QStringList questionTexts() const { return m_questionTexts; }
    [[nodiscard]] QStringList minuteTexts() const { return m_minuteTexts; }
    [[nodiscard]] QStringList dayTexts() const { return m_dayTexts; }
    [[nodiscard]] int overdue() const { return m_rows.empty() ? 0 : m_rows.front().overdue; }
    [[nodiscard]] int questions() const { return m_questions; }
    [[nodiscard]] int minutes() const { return m_minutes; }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;
    void mark(int highest, int secondsPerQuestion, const QLocale &locale);

    std::vector<ForecastRow> m_rows;
    QList<int> m_marks;
    QStringList m_questionTexts;
    QStringList m_minuteTexts;
    QStringList m_dayTexts;
    int m_questions = 0;
    int m_minutes = 0;
};

} // namespace shixi
