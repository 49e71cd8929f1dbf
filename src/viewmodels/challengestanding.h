#pragma once

#include <QObject>
#include <QtQmlIntegration>

namespace shixi
{

// How far a challenge has come, the answer shown included.
struct ChallengeStanding {
    Q_GADGET
    QML_VALUE_TYPE(challengeStanding)
    Q_PROPERTY(int right MEMBER right FINAL) // what counts
    Q_PROPERTY(int inARow MEMBER inARow FINAL)
    Q_PROPERTY(int longest MEMBER longest FINAL) // of such rows
    Q_PROPERTY(int lives MEMBER lives FINAL) // it began with
    Q_PROPERTY(int livesLeft MEMBER livesLeft FINAL)
    Q_PROPERTY(int seconds MEMBER seconds FINAL) // for each question; 0: no limit
    Q_PROPERTY(int passedOver MEMBER passedOver FINAL) // left while their time ran, and spared
    Q_PROPERTY(int best MEMBER best FINAL) // of earlier ones of its kind; -1: there is none
    Q_PROPERTY(bool isBest MEMBER isBest FINAL) // it went further than all of them
    Q_PROPERTY(bool over MEMBER over FINAL)

public:
    int right = 0, inARow = 0, longest = 0, lives = 1, livesLeft = 1, seconds = 0, passedOver = 0, best = -1;
    bool isBest = false, over = false;
};

} // namespace shixi
