#pragma once

#include "viewmodels/bestchallenge.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QtQmlIntegration>

namespace shixi
{

// Which challenge to take, how many questions there are for it, and the best there was of that kind.
class ChallengeOfferModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ChallengeModel.offer")
    Q_PROPERTY(QList<QString> livesNames READ livesNames NOTIFY changed FINAL)
    Q_PROPERTY(int livesChoice READ livesChoice WRITE setLivesChoice NOTIFY changed FINAL)
    // One alone in elder mode: nothing runs against a clock there.
    Q_PROPERTY(QList<QString> secondsNames READ secondsNames NOTIFY changed FINAL)
    Q_PROPERTY(int secondsChoice READ secondsChoice WRITE setSecondsChoice NOTIFY changed FINAL)
    Q_PROPERTY(int questions READ questions NOTIFY changed FINAL) // that can be asked
    Q_PROPERTY(bool bestKnown READ bestKnown NOTIFY changed FINAL) // it was read
    Q_PROPERTY(int best READ best NOTIFY changed FINAL) // right answers; -1: there was none of that kind
    Q_PROPERTY(QString bestDate READ bestDate NOTIFY changed FINAL)

public:
    // All must outlive it.
    ChallengeOfferModel(learner::Challenges &challenges,
                        const SettingsModel &settings,
                        const ErrorBoundary &boundary,
                        QObject *parent = nullptr);

    [[nodiscard]] QStringList livesNames() const;
    [[nodiscard]] int livesChoice() const { return m_lives; }
    void setLivesChoice(int choice);
    [[nodiscard]] QStringList secondsNames() const;
    [[nodiscard]] int secondsChoice() const { return m_seconds; }
    void setSecondsChoice(int choice);
    [[nodiscard]] int questions() const { return m_questions; }
    [[nodiscard]] bool bestKnown() const { return m_best.isKnown(); }
    [[nodiscard]] int best() const { return m_best.best() ? m_best.best()->right : -1; }
    [[nodiscard]] QString bestDate() const;

    [[nodiscard]] int lives() const;
    [[nodiscard]] int seconds() const;
    void refresh();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::vector<int> secondsOffered() const;

    learner::Challenges &m_challenges;
    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
    int m_lives = 0; // places of the choices
    int m_seconds = 0;
    int m_questions = 0;
    BestChallenge m_best;
    bool m_read = false;
};

} // namespace shixi
