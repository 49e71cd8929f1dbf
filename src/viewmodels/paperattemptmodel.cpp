#include "viewmodels/paperattemptmodel.h"

#include "viewmodels/paperwords.h"
#include "viewmodels/words.h"

#include <algorithm>

namespace shixi
{

namespace
{

constexpr int longestTrend = 12;

qreal shareOf(const learner::PaperAttempt &attempt)
{
    return attempt.fullPoints <= 0 ? 0.0 : static_cast<qreal>(attempt.points) / attempt.fullPoints;
}

} // namespace

PaperAttemptModel::PaperAttemptModel()
    : ListModel({{DateTextRole, "dateText"},
                 {PointsRole, "points"},
                 {FullPointsRole, "fullPoints"},
                 {ShareTextRole, "shareText"},
                 {PassedRole, "passed"},
                 {MinutesRole, "minutes"},
                 {SecondsRole, "seconds"}})
{
}

void PaperAttemptModel::show(std::vector<learner::PaperAttempt> attempts, const QLocale &locale)
{
    m_locale = locale;
    replace(m_attempts, std::move(attempts));
}

QString PaperAttemptModel::best() const
{
    const auto best = std::ranges::max_element(m_attempts, {}, shareOf);
    return best == m_attempts.end() ? QString() : shareText(m_locale, best->points, best->fullPoints);
}

// Of the shares: papers of which fewer questions could be had weigh as much as the others.
QString PaperAttemptModel::average() const
{
    qreal sum = 0;
    for (const learner::PaperAttempt &attempt : m_attempts) {
        sum += shareOf(attempt);
    }
    constexpr int fine = 10'000;
    return m_attempts.empty() ? QString() : shareText(m_locale, qRound(sum / count() * fine), fine);
}

int PaperAttemptModel::inTrend() const
{
    return std::min(count(), longestTrend);
}

QList<qreal> PaperAttemptModel::places() const
{
    QList<qreal> places;
    for (int place = 0; place < inTrend(); ++place) {
        places.append(inTrend() == 1 ? 0.5 : static_cast<qreal>(place) / (inTrend() - 1));
    }
    return places;
}

QList<qreal> PaperAttemptModel::shares() const
{
    QList<qreal> shares;
    for (int place = inTrend() - 1; place >= 0; --place) {
        shares.append(shareOf(m_attempts[static_cast<std::size_t>(place)]));
    }
    return shares;
}

QVariant PaperAttemptModel::value(std::size_t place, int role) const
{
    const learner::PaperAttempt &attempt = m_attempts[place];
    switch (role) {
    case DateTextRole:
        return shortDate(attempt.date, m_locale);
    case PointsRole:
        return pointsText(attempt.points);
    case FullPointsRole:
        return pointsText(attempt.fullPoints);
    case ShareTextRole:
        return shareText(m_locale, attempt.points, attempt.fullPoints);
    case PassedRole:
        return attempt.passed;
    case MinutesRole:
        return attempt.seconds / 60;
    case SecondsRole:
        return attempt.seconds % 60;
    default:
        return {};
    }
}

} // namespace shixi
