#include "viewmodels/dailymodel.h"

#include "viewmodels/setoffer.h"

#include <algorithm>

namespace shixi
{

namespace
{

DailyModel::Standing standingOf(const learner::DailyOffer &offer)
{
    return offer.done           ? DailyModel::Standing::Done
        : offer.session.empty() ? DailyModel::Standing::New
                                : DailyModel::Standing::Begun;
}

} // namespace

DailyModel::DailyModel(learner::Learner &learner, const ErrorBoundary &boundary)
    : ListModel({{TitleRole, "title"},
                 {CodeRole, "code"},
                 {VersionRole, "version"},
                 {QuestionsRole, "questions"},
                 {AnsweredRole, "answered"},
                 {RightRole, "rightCount"},
                 {StandingRole, "standing"}})
    , m_boundary(boundary)
    , m_quiz(learner)
{
}

void DailyModel::refresh()
{
    m_boundary.run([this] {
        std::vector<learner::DailyOffer> offers = m_quiz.offers();
        std::erase_if(offers, [](const learner::DailyOffer &offer) {
            return offer.questions == 0;
        });
        refill(m_offers, std::move(offers));
    });
}

void DailyModel::open(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    m_boundary.run([this, row] {
        const SessionId session = m_quiz.start(m_offers[static_cast<std::size_t>(row)].set);
        if (!session.empty()) {
            Q_EMIT started(session);
        }
    });
}

QVariant DailyModel::value(std::size_t place, int role) const
{
    const learner::DailyOffer &offer = m_offers[place];
    switch (role) {
    case TitleRole:
        return plainName(offer.title);
    case CodeRole:
        return QString::fromStdString(offer.code);
    case VersionRole:
        return offer.version;
    case QuestionsRole:
        return offer.questions;
    case AnsweredRole:
        return offer.answered;
    case RightRole:
        return offer.right;
    case StandingRole:
        return QVariant::fromValue(standingOf(offer));
    default:
        return {};
    }
}

} // namespace shixi
