#include "viewmodels/easydaysmodel.h"

#include <array>

namespace shixi
{

namespace
{

constexpr std::array shares{1.0, 0.5, 0.0}; // by Wish

// Another device may have set something between.
EasyDaysModel::Wish wishOf(double share)
{
    return share <= 0 ? EasyDaysModel::Wish::None : share < 1 ? EasyDaysModel::Wish::Fewer : EasyDaysModel::Wish::Usual;
}

} // namespace

EasyDaysModel::EasyDaysModel(learner::Learner &learner, SettingsModel &settings, const ErrorBoundary &boundary)
    : m_learner(learner)
    , m_settings(settings)
    , m_boundary(boundary)
{
    connect(&settings, &SettingsModel::languageChanged, this, &EasyDaysModel::changed);
}

void EasyDaysModel::setOpen(bool open)
{
    if (open != m_open) {
        m_open = open;
        Q_EMIT changed();
    }
}

QStringList EasyDaysModel::names() const
{
    QStringList names;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        names.append(m_settings.locale().standaloneDayName(day, QLocale::LongFormat));
    }
    return names;
}

QList<int> EasyDaysModel::wishes() const
{
    QList<int> wishes;
    for (const double share : m_days.share) {
        wishes.append(static_cast<int>(wishOf(share)));
    }
    return wishes;
}

QString EasyDaysModel::namesOf(Wish wish) const
{
    QStringList chosen;
    const QStringList all = names();
    for (std::size_t day = 0; day < m_days.share.size(); ++day) {
        if (wishOf(m_days.share.at(day)) == wish) {
            chosen.append(all[static_cast<qsizetype>(day)]);
        }
    }
    return m_settings.locale().language() == QLocale::Chinese ? chosen.join(u'、') : chosen.join(QStringLiteral(", "));
}

void EasyDaysModel::read()
{
    const study::EasyDays days = m_learner.easyDays();
    if (days != m_days) {
        m_days = days;
        Q_EMIT changed();
    }
}

void EasyDaysModel::set(int day, Wish wish)
{
    if (day < 0 || day >= static_cast<int>(m_days.share.size())) {
        return;
    }
    m_boundary.run([&] {
        study::EasyDays days = m_learner.easyDays();
        days.share.at(static_cast<std::size_t>(day)) = shares.at(static_cast<std::size_t>(wish));
        m_learner.setEasyDays(days);
        read();
    });
}

} // namespace shixi
