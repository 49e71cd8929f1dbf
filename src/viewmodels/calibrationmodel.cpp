#include "viewmodels/calibrationmodel.h"

#include "viewmodels/percent.h"

namespace shixi
{

namespace
{

constexpr double millionParts = 1e6;

static_assert(static_cast<int>(statistics::Judgement::TooModest) == CalibrationModel::TooModest);

CalibrationRow rowOf(const statistics::ToldRate &rate, const QLocale &locale)
{
    const statistics::PromisedShare &promised =
        statistics::promisedShares[static_cast<std::size_t>(rate.confidence - 1)];
    CalibrationRow row;
    row.confidence = rate.confidence;
    row.answers = rate.answers;
    row.right = rate.right;
    row.fromText = percentText(locale, promised.from);
    row.toText = percentText(locale, promised.to);
    row.from = promised.from / millionParts;
    row.to = promised.to / millionParts;
    row.judgement = static_cast<int>(rate.judgement());
    if (rate.isEnough()) {
        row.percentText = percentText(locale, rate.ppm());
        row.share = rate.ppm() / millionParts;
    }
    return row;
}

} // namespace

CalibrationModel::CalibrationModel()
    : ListModel({{ConfidenceRole, "confidence"},
                 {AnswersRole, "answers"},
                 {RightRole, "rightCount"},
                 {PercentTextRole, "percentText"},
                 {ShareRole, "share"},
                 {FromTextRole, "fromText"},
                 {ToTextRole, "toText"},
                 {FromRole, "from"},
                 {ToRole, "to"},
                 {JudgementRole, "judgement"}})
{
}

void CalibrationModel::show(const statistics::Calibration &calibration, const QLocale &locale)
{
    std::vector<CalibrationRow> rows;
    if (calibration.isEnough()) {
        for (auto level = calibration.levels.rbegin(); level != calibration.levels.rend(); ++level) {
            rows.push_back(rowOf(*level, locale));
        }
    }
    refill(m_rows, std::move(rows));
}

QVariant CalibrationModel::value(std::size_t place, int role) const
{
    const CalibrationRow &row = m_rows[place];
    switch (role) {
    case ConfidenceRole:
        return row.confidence;
    case AnswersRole:
        return row.answers;
    case RightRole:
        return row.right;
    case PercentTextRole:
        return row.percentText;
    case ShareRole:
        return row.share;
    case FromTextRole:
        return row.fromText;
    case ToTextRole:
        return row.toText;
    case FromRole:
        return row.from;
    case ToRole:
        return row.to;
    case JudgementRole:
        return row.judgement;
    default:
        return {};
    }
}

} // namespace shixi
