#include "viewmodels/lookbackmodel.h"

#include "viewmodels/background.h"
#include "viewmodels/percent.h"

using namespace Qt::StringLiterals;

namespace shixi
{

LookBackModel::LookBackModel(learner::Learner &learner, const SettingsModel &settings, const ErrorBoundary &boundary)
    : m_learner(learner)
    , m_settings(settings)
    , m_boundary(boundary)
{
    m_pool.setMaxThreadCount(1);
    connect(&settings, &SettingsModel::languageChanged, this, &LookBackModel::showAgain);
    connect(&settings, &SettingsModel::pointsChanged, this, &LookBackModel::changed);
}

LookBackModel::~LookBackModel()
{
    m_pool.waitForDone();
}

QStringList LookBackModel::axisTexts() const
{
    const QLocale locale = m_settings.locale();
    return {percentText(locale, 0), percentText(locale, 500'000), percentText(locale, 1'000'000)};
}

void LookBackModel::setPeriod(Period period)
{
    if (period != m_period) {
        m_period = period;
        showAgain();
    }
}

void LookBackModel::refresh()
{
    ++m_turn;
    const QString path = m_learner.path();
    if (path == ":memory:"_L1) { // nobody else can read it
        finish([this] {
            show(learner::LookingBack(m_learner).now());
        });
        return;
    }
    m_boundary.run([this, path] {
        const learner::LookingBack looking(m_learner);
        const auto work = [this, path, terms = looking.terms(), turn = m_turn]() -> Then {
            return [this, turn, looked = learner::lookBack(path, terms)] {
                if (turn == m_turn) {
                    show(looked);
                }
            };
        };
        runInBackground(m_pool, *this, work, [this](const Then &then) {
            finish(then);
        });
    });
}

// Also where it failed: what else is to be shown does not wait any longer.
void LookBackModel::finish(const std::function<void()> &then)
{
    m_boundary.run(then);
    m_ready = true;
    Q_EMIT changed();
}

void LookBackModel::show(const learner::LookedBack &looked)
{
    m_looked = looked;
    m_sums = statistics::pointSums(looked.points, looked.day);
    showAgain();
}

void LookBackModel::showAgain()
{
    const QLocale locale = m_settings.locale();
    m_calibration.show(m_period == Period::Quarter ? m_looked.lately : m_looked.ever, locale);
    m_pointDays.show(m_looked.points, locale);
    Q_EMIT changed();
}

} // namespace shixi
