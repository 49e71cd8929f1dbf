#include "viewmodels/pacetrialmodel.h"

#include "viewmodels/pacewords.h"
#include "viewmodels/percent.h"

#include <algorithm>
#include <cmath>

namespace shixi
{

namespace
{

constexpr int quarters = 4;
constexpr double secondsPerMinute = 60;

int wholePercent(double share)
{
    return static_cast<int>(std::lround(share * 100));
}

// Between two marks of an axis of minutes.
double stepFor(double most)
{
    const double quarter = most / quarters;
    return quarter <= 0.25 ? 0.25 : quarter <= 0.5 ? 0.5 : std::ceil(quarter);
}

} // namespace

PaceTrialModel::PaceTrialModel(learner::Learner &learner,
                               SettingsModel &settings,
                               const ErrorBoundary &boundary,
                               const learner::PaceOffer &offer,
                               PacePlayer &player)
    : m_learner(learner)
    , m_settings(settings)
    , m_boundary(boundary)
    , m_offer(offer)
    , m_player(player)
{
    connect(&m_player, &PacePlayer::changed, this, &PaceTrialModel::show);
    connect(&settings, &SettingsModel::languageChanged, this, &PaceTrialModel::show);
}

int PaceTrialModel::retention() const
{
    return wholePercent(m_tried.retention);
}

int PaceTrialModel::leastRetention() const
{
    return wholePercent(learner::leastAndMostRetention.front());
}

int PaceTrialModel::mostRetention() const
{
    return wholePercent(learner::leastAndMostRetention.back());
}

QString PaceTrialModel::retentionText() const
{
    return percentText(m_settings.locale(), ppmOf(m_tried.retention));
}

void PaceTrialModel::setRetention(int percent)
{
    attempt({std::clamp(percent, leastRetention(), mostRetention()) / 100.0, m_tried.newPerDay});
}

void PaceTrialModel::setNewPerDay(int newPerDay)
{
    attempt({m_tried.retention, std::clamp(newPerDay, 0, mostNewPerDay())});
}

void PaceTrialModel::tryNearest(double place)
{
    const auto nearest = std::ranges::min_element(m_offer.retentions, std::ranges::less(), [&](double retention) {
        return std::abs(placeOf(retention) - place);
    });
    attempt({*nearest, m_tried.newPerDay});
}

QStringList PaceTrialModel::shareTexts() const
{
    QStringList texts;
    for (int quarter = 0; quarter <= quarters; ++quarter) {
        texts.append(percentText(m_settings.locale(), ppmOf(1.0 * quarter / quarters)));
    }
    return texts;
}

QStringList PaceTrialModel::placeTexts() const
{
    QStringList texts;
    for (const double retention : m_offer.retentions) {
        texts.append(percentText(m_settings.locale(), ppmOf(retention)));
    }
    return texts;
}

void PaceTrialModel::begin()
{
    m_open = true;
    m_boundary.run([this] {
        m_pace = m_learner.pace();
    });
    attempt(m_pace);
}

void PaceTrialModel::leave()
{
    if (!m_open) {
        return;
    }
    m_open = false;
    m_player.want(PacePlayer::Asker::Trial, {});
}

void PaceTrialModel::keep()
{
    m_boundary.run([this] {
        m_learner.setPace(m_tried);
        m_pace = m_tried;
    });
    show();
}

void PaceTrialModel::todayChanged()
{
    if (m_open) {
        m_boundary.run([this] {
            m_pace = m_learner.pace();
        });
        show();
    }
}

void PaceTrialModel::attempt(const learner::Pace &pace)
{
    m_tried = pace;
    auto paces = overRetentions();
    std::ranges::copy(overNew(), std::back_inserter(paces));
    paces.push_back(m_tried);
    m_player.want(PacePlayer::Asker::Trial, std::move(paces));
}

std::vector<learner::Pace> PaceTrialModel::overRetentions() const
{
    std::vector<learner::Pace> paces;
    for (const double retention : m_offer.retentions) {
        paces.push_back({retention, m_tried.newPerDay});
    }
    return paces;
}

std::vector<learner::Pace> PaceTrialModel::overNew() const
{
    std::vector<learner::Pace> paces;
    for (const int newPerDay : m_offer.newPerDay) {
        paces.push_back({m_tried.retention, newPerDay});
    }
    return paces;
}

std::vector<PaceRow> PaceTrialModel::rowsOf(const std::vector<learner::Pace> &paces) const
{
    std::vector<PaceRow> rows;
    for (const learner::Pace &pace : paces) {
        rows.push_back(paceRow(m_settings.locale(), pace, m_player.find(pace)));
        rows.back().present = pace == m_pace;
    }
    return rows;
}

double PaceTrialModel::placeOf(double retention) const
{
    const double least = m_offer.retentions.front();
    return std::clamp((retention - least) / (m_offer.retentions.back() - least), 0.0, 1.0);
}

void PaceTrialModel::show()
{
    m_row.setRows(rowsOf({m_tried}));
    m_byRetention.setRows(rowsOf(overRetentions()));
    m_byNew.setRows(rowsOf(overNew()));
    draw(overRetentions());
    Q_EMIT changed();
}

// The old curve stays until the new one is whole.
void PaceTrialModel::draw(const std::vector<learner::Pace> &paces)
{
    double most = 0;
    for (const learner::Pace &pace : paces) {
        const study::Outlook *outlook = m_player.find(pace);
        if (outlook == nullptr) {
            return;
        }
        most = std::max(most, outlook->secondsADay / secondsPerMinute);
    }
    const double step = stepFor(most);
    m_places.clear();
    m_minuteShares.clear();
    m_rememberedShares.clear();
    for (const learner::Pace &pace : paces) {
        const study::Outlook &outlook = *m_player.find(pace);
        m_places.append(placeOf(pace.retention));
        m_minuteShares.append(outlook.secondsADay / secondsPerMinute / (quarters * step));
        m_rememberedShares.append(outlook.remembered);
    }
    m_minuteTexts.clear();
    for (int quarter = 0; quarter <= quarters; ++quarter) {
        m_minuteTexts.append(m_settings.locale().toString(quarter * step, 'g', 3));
    }
}

} // namespace shixi
