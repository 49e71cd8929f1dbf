#include "viewmodels/pastsessionmodel.h"

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

constexpr int shownAtFirst = 8;
constexpr int shownMore = 20;

QString dateText(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, locale.language() == QLocale::Chinese ? u"yyyy年M月d日 ddd"_s : u"ddd, d MMM yyyy"_s);
}

} // namespace

PastSessionModel::PastSessionModel()
    : ListModel({{DateTextRole, "dateText"},
                 {ModeRole, "mode"},
                 {AskedRole, "asked"},
                 {RightRole, "rightCount"},
                 {MinutesRole, "minutes"},
                 {SecondsRole, "seconds"},
                 {PointsRole, "points"},
                 {SessionRole, "sessionId"}})
{
}

void PastSessionModel::show(std::vector<learner::PastSession> sessions, const QLocale &locale, const PointsOf &pointsOf)
{
    m_pointsOf = pointsOf;
    if (sessions == m_sessions && locale == m_locale) {
        return;
    }
    beginResetModel();
    m_sessions = std::move(sessions);
    m_locale = locale;
    m_shown = std::min(static_cast<int>(m_sessions.size()), std::max(shownAtFirst, m_shown));
    m_points.clear();
    readPoints();
    endResetModel();
    Q_EMIT countChanged();
}

void PastSessionModel::showMore()
{
    if (hidden() > 0) {
        const int more = std::min(hidden(), shownMore);
        beginInsertRows({}, m_shown, m_shown + more - 1);
        m_shown += more;
        readPoints();
        endInsertRows();
        Q_EMIT countChanged();
    }
}

void PastSessionModel::readPoints()
{
    for (std::size_t place = m_points.size(); place < static_cast<std::size_t>(m_shown); ++place) {
        const bool isExam = m_sessions[place].mode == shixi::Mode::Exam;
        m_points.push_back(isExam && m_pointsOf ? m_pointsOf(m_sessions[place].session) : QString());
    }
}

QVariant PastSessionModel::value(std::size_t place, int role) const
{
    const learner::PastSession &session = m_sessions[place];
    switch (role) {
    case DateTextRole:
        return dateText(session.date, m_locale);
    case ModeRole:
        return static_cast<int>(session.mode);
    case AskedRole:
        return session.asked;
    case RightRole:
        return session.right;
    case MinutesRole:
        return session.seconds / 60;
    case SecondsRole:
        return session.seconds % 60;
    case PointsRole:
        return m_points[place];
    case SessionRole:
        return QString::fromStdString(session.session.value);
    default:
        return {};
    }
}

} // namespace shixi
