#include "viewmodels/reportsmodel.h"

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

// The same words in the same order: pages do not know packs.
constexpr ReportsModel::Reason shownReason(packs::NoteReason reason)
{
    return static_cast<ReportsModel::Reason>(reason);
}
static_assert(shownReason(packs::NoteReason::Typo) == ReportsModel::Reason::Typo
              && shownReason(packs::NoteReason::Source) == ReportsModel::Reason::OtherThanSource);

} // namespace

ReportsModel::ReportsModel(learner::Learner &learner, const SettingsModel &settings, const ErrorBoundary &boundary)
    : ListModel({{StemRole, "stem"},
                 {ReasonRole, "reason"},
                 {WordsRole, "words"},
                 {DateTextRole, "dateText"},
                 {SetTitleRole, "setTitle"},
                 {RestsRole, "rests"}})
    , m_learner(learner)
    , m_settings(settings)
    , m_boundary(boundary)
{
    connect(&settings, &SettingsModel::languageChanged, this, &ReportsModel::refresh);
    refresh();
}

void ReportsModel::refresh()
{
    m_boundary.run([this] {
        const QLocale locale = m_settings.locale();
        const bool chinese = locale.language() == QLocale::Chinese;
        std::vector<Row> rows;
        for (const learner::OwnReport &report : m_learner.reports()) {
            rows.push_back({report.note.question,
                            report.question == nullptr ? QString() : report.question->stem,
                            shownReason(report.note.reason),
                            report.note.text,
                            locale.toString(report.note.at, chinese ? u"yyyy年M月d日"_s : u"d MMMM yyyy"_s),
                            report.setTitle,
                            report.rests});
        }
        refill(m_rows, std::move(rows));
    });
}

// What changes follows from what is written: App reads anew.
void ReportsModel::takeBack(int row)
{
    if (row >= 0 && row < count()) {
        m_boundary.run([&] {
            m_learner.takeBackReport(QuestionId(m_rows[static_cast<std::size_t>(row)].question));
        });
    }
}

QVariant ReportsModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case StemRole:
        return row.stem;
    case ReasonRole:
        return QVariant::fromValue(row.reason);
    case WordsRole:
        return row.words;
    case DateTextRole:
        return row.dateText;
    case SetTitleRole:
        return row.setTitle;
    case RestsRole:
        return row.rests;
    default:
        return {};
    }
}

} // namespace shixi
