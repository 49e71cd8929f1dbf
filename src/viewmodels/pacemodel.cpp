#include "viewmodels/pacemodel.h"

#include "viewmodels/pacewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

constexpr int daysOfMonth = 30;

} // namespace

PaceModel::PaceModel(learner::Learner &learner, SettingsModel &settings, const ErrorBoundary &boundary, QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_settings(settings)
    , m_boundary(boundary)
    , m_offer(learner::builtInPaces())
    , m_player(learner, boundary, m_offer.days)
    , m_trial(learner, settings, boundary, m_offer, m_player)
    , m_easyDays(learner, settings, boundary)
{
    m_player.setParent(this);
    connect(&m_player, &PacePlayer::changed, this, &PaceModel::show);
    connect(&m_player, &PacePlayer::progressed, this, &PaceModel::progressed);
    connect(&settings, &SettingsModel::languageChanged, this, &PaceModel::show);
}

PaceModel::State PaceModel::state() const
{
    if (m_player.cards() == 0) {
        return State::Nothing;
    }
    const bool known = std::ranges::all_of(offered(), [this](const learner::Pace &pace) {
        return m_player.find(pace) != nullptr;
    });
    return m_player.busy() && !known ? State::Playing
        : known                      ? State::Ready
        : m_player.cancelled()       ? State::Cancelled
                                     : State::Waiting;
}

int PaceModel::months() const
{
    return m_offer.days / daysOfMonth;
}

QString PaceModel::examText() const
{
    // Without the day of the week, in the midst of a sentence.
    const bool chinese = m_settings.locale().language() == QLocale::Chinese;
    return m_exam ? m_settings.locale().toString(*m_exam, chinese ? u"yyyy年M月d日"_s : u"d MMMM yyyy"_s) : QString();
}

void PaceModel::setShown(bool shown)
{
    m_shown = shown;
    if (shown) {
        read();
    } else {
        m_trial.leave();
        m_easyDays.setOpen(false);
    }
    m_player.want(PacePlayer::Asker::Choices, shown ? offered() : std::vector<learner::Pace>());
}

void PaceModel::choose(Choice choice)
{
    const auto place = static_cast<std::size_t>(choice);
    if (place >= m_offer.choices.size() || m_offer.choices.at(place) == m_pace) {
        return;
    }
    m_boundary.run([&] {
        m_learner.setPace(m_offer.choices.at(place)); // today changes by it, and all is played through anew then
    });
    read();
    show();
}

void PaceModel::todayChanged()
{
    if (m_shown) {
        read();
        m_player.want(PacePlayer::Asker::Choices, offered());
    }
    m_player.todayChanged();
    m_trial.todayChanged();
}

void PaceModel::read()
{
    m_boundary.run([this] {
        m_pace = m_learner.pace();
        const auto exam = m_learner.exam();
        m_exam = exam && exam->plan ? std::optional(exam->date) : std::nullopt;
        m_easyDays.read();
    });
}

std::vector<learner::Pace> PaceModel::offered() const
{
    std::vector<learner::Pace> paces(m_offer.choices.begin(), m_offer.choices.end());
    if (!m_offer.nameOf(m_pace)) {
        paces.push_back(m_pace);
    }
    return paces;
}

void PaceModel::show()
{
    std::vector<PaceRow> rows;
    for (const learner::Pace &pace : offered()) {
        rows.push_back(paceRow(m_settings.locale(), pace, m_player.find(pace)));
        rows.back().choice = static_cast<int>(rows.size()) - 1;
        rows.back().present = pace == m_pace;
    }
    rows.resize(std::size(m_offer.choices) + 1);
    rows.back().choice = static_cast<int>(Choice::Own);
    m_choices.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace shixi
