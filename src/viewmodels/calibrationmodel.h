#pragma once

#include "statistics/calibration.h"
#include "viewmodels/listmodel.h"

#include <QLocale>
#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

struct CalibrationRow {
    int confidence = 1; // as it was told: 1 not sure, 2 fairly, 3 very sure
    int answers = 0;
    int right = 0;
    QString percentText; // empty where the answers are too few
    qreal share = 0; // the same, for a bar
    QString fromText, toText; // what the words promise
    qreal from = 0, to = 1;
    int judgement = 0; // CalibrationModel.Judgement

    bool operator==(const CalibrationRow &) const = default;
};

// How many of the answers were right, by how sure the learner had said to be: the surest first.
class CalibrationModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from LookBackModel.calibration")

public:
    enum Role {
        ConfidenceRole = Qt::UserRole + 1,
        AnswersRole,
        RightRole,
        PercentTextRole,
        ShareRole,
        FromTextRole,
        ToTextRole,
        FromRole,
        ToRole,
        JudgementRole
    };
    enum Judgement { TooFew, TooSure, Honest, TooModest };
    Q_ENUM(Judgement)

    CalibrationModel();

    void show(const statistics::Calibration &calibration, const QLocale &locale);

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<CalibrationRow> m_rows;
};

} // namespace shixi
