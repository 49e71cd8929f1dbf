#pragma once

#include "study/paper.h"

#include <QLocale>
#include <QObject>
#include <QtQmlIntegration>

namespace shixi
{

// What a paper came to. Points and the share of right answers are two things: what was not answered is in the one
// alone.
struct PaperResult {
    Q_GADGET
    QML_VALUE_TYPE(paperResult)
    Q_PROPERTY(QString points MEMBER points FINAL)
    Q_PROPERTY(QString fullPoints MEMBER fullPoints FINAL)
    Q_PROPERTY(QString passPoints MEMBER passPoints FINAL)
    Q_PROPERTY(qreal share MEMBER share FINAL) // of the points
    Q_PROPERTY(bool passed MEMBER passed FINAL)
    Q_PROPERTY(bool timeUp MEMBER timeUp FINAL)
    Q_PROPERTY(int questions MEMBER questions FINAL)
    Q_PROPERTY(int answered MEMBER answered FINAL)
    Q_PROPERTY(int right MEMBER right FINAL)
    Q_PROPERTY(QString rightShare MEMBER rightShare FINAL) // of the answered
    // Answers that change when a fact comes back, and those that do not.
    Q_PROPERTY(int counted MEMBER counted FINAL)
    Q_PROPERTY(int practiceOnly MEMBER practiceOnly FINAL)
    // Learning points: of this paper, of its day, and the most a day holds; that is 0 where none are to be shown.
    Q_PROPERTY(int pointsGained MEMBER pointsGained FINAL)
    Q_PROPERTY(int pointsToday MEMBER pointsToday FINAL)
    Q_PROPERTY(int pointsADay MEMBER pointsADay FINAL)
    Q_PROPERTY(int seconds MEMBER seconds FINAL)
    Q_PROPERTY(QString dateText MEMBER dateText FINAL)
    Q_PROPERTY(QString code MEMBER code FINAL)

public:
    QString points, fullPoints, passPoints;
    qreal share = 0;
    bool passed = false, timeUp = false;
    int questions = 0, answered = 0, right = 0;
    QString rightShare;
    int counted = 0, practiceOnly = 0;
    int pointsGained = 0, pointsToday = 0, pointsADay = 0;
    int seconds = 0;
    QString dateText, code;
};

// What a paper handed in came to by itself; what it did for memory, its date and its code are not in it.
[[nodiscard]] PaperResult resultOf(const study::PaperState &state, int passPoints, const QLocale &locale);

// A paper that stands open.
struct OpenPaper {
    Q_GADGET
    QML_VALUE_TYPE(openPaper)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(bool formal MEMBER formal FINAL)
    Q_PROPERTY(int answered MEMBER answered FINAL)
    Q_PROPERTY(int questions MEMBER questions FINAL)

public:
    QString title;
    bool formal = false;
    int answered = 0, questions = 0;
};

} // namespace shixi
