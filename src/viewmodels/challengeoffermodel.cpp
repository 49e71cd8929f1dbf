#include "viewmodels/challengeoffermodel.h"

#include "viewmodels/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi
{

ChallengeOfferModel::ChallengeOfferModel(learner::Challenges &challenges,
                                         const SettingsModel &settings,
                                         const ErrorBoundary &boundary,
                                         QObject *parent)
    : QObject(parent)
    , m_challenges(challenges)
    , m_settings(settings)
    , m_boundary(boundary)
    , m_best(challenges, boundary)
{
    connect(&m_best, &BestChallenge::changed, this, &ChallengeOfferModel::changed);
    const auto again = [this] {
        if (m_read) {
            refresh();
        }
    };
    connect(&settings, &SettingsModel::languageChanged, this, again);
    connect(&settings, &SettingsModel::elderChanged, this, again);
}

QStringList ChallengeOfferModel::livesNames() const
{
    QStringList names;
    for (const int lives : learner::builtInChallengeRules().lives) {
        names.append(lives == 1
                         //: Of a challenge: the first wrong answer ends it.
                         ? QCoreApplication::translate("ChallengeOfferModel", "One miss ends it")
                         //: Of a challenge. %n: how many wrong answers end it.
                         : QCoreApplication::translate("ChallengeOfferModel", "%n lives", "", lives));
    }
    return names;
}

std::vector<int> ChallengeOfferModel::secondsOffered() const
{
    std::vector<int> seconds = learner::builtInChallengeRules().seconds;
    if (m_settings.elder()) {
        std::erase_if(seconds, [](int each) {
            return each > 0;
        });
    }
    return seconds;
}

QStringList ChallengeOfferModel::secondsNames() const
{
    QStringList names;
    for (const int seconds : secondsOffered()) {
        names.append(seconds == 0
                         //: Of a challenge: there is no limit of time for a question.
                         ? QCoreApplication::translate("ChallengeOfferModel", "No limit")
                         //: Of a challenge. %1: seconds there are for each question.
                         : QCoreApplication::translate("ChallengeOfferModel", "%1 s").arg(seconds));
    }
    return names;
}

int ChallengeOfferModel::lives() const
{
    return learner::builtInChallengeRules().lives.at(static_cast<std::size_t>(m_lives));
}

int ChallengeOfferModel::seconds() const
{
    const std::vector<int> offered = secondsOffered();
    return static_cast<std::size_t>(m_seconds) < offered.size() ? offered[static_cast<std::size_t>(m_seconds)] : 0;
}

QString ChallengeOfferModel::bestDate() const
{
    return m_best.best() ? shortDate(m_best.best()->date, m_settings.locale()) : QString();
}

void ChallengeOfferModel::setLivesChoice(int choice)
{
    if (choice != m_lives && choice >= 0 && choice < livesNames().size()) {
        m_lives = choice;
        refresh();
    }
}

void ChallengeOfferModel::setSecondsChoice(int choice)
{
    if (choice != m_seconds && choice >= 0 && choice < secondsNames().size()) {
        m_seconds = choice;
        refresh();
    }
}

void ChallengeOfferModel::refresh()
{
    m_read = true;
    if (m_seconds >= secondsNames().size()) {
        m_seconds = 0;
    }
    m_boundary.run([this] {
        m_questions = m_challenges.questions();
    });
    m_best.read(lives(), seconds());
    Q_EMIT changed();
}

} // namespace shixi
