#pragma once

#include "library/changes.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

namespace shixi
{

// What a draft changes against the last version, as its publisher is told and as members will be.
struct EditionChanges {
    Q_GADGET
    QML_VALUE_TYPE(editionChanges)
    Q_PROPERTY(int before MEMBER before FINAL) // number of the last version; 0: it is not known here
    Q_PROPERTY(int questionsAdded MEMBER questionsAdded FINAL)
    Q_PROPERTY(int questionsRemoved MEMBER questionsRemoved FINAL)
    Q_PROPERTY(int questionsReworded MEMBER questionsReworded FINAL)
    Q_PROPERTY(int questionsCorrected MEMBER questionsCorrected FINAL)
    Q_PROPERTY(int factsAdded MEMBER factsAdded FINAL)
    Q_PROPERTY(int factsRemoved MEMBER factsRemoved FINAL)
    Q_PROPERTY(int factsChanged MEMBER factsChanged FINAL) // reworded or corrected
    // The first of the questions with another answer: what each asks, its answer so far, and from now on.
    Q_PROPERTY(QStringList stems MEMBER stems FINAL)
    Q_PROPERTY(QStringList answersBefore MEMBER answersBefore FINAL)
    Q_PROPERTY(QStringList answersAfter MEMBER answersAfter FINAL)
    // What members are told, of what can be remembered.
    Q_PROPERTY(int kept MEMBER kept FINAL)
    Q_PROPERTY(int continued MEMBER continued FINAL)
    Q_PROPERTY(int corrected MEMBER corrected FINAL)
    Q_PROPERTY(int added MEMBER added FINAL)
    Q_PROPERTY(int removed MEMBER removed FINAL)

public:
    int before = 0, questionsAdded = 0, questionsRemoved = 0, questionsReworded = 0, questionsCorrected = 0;
    int factsAdded = 0, factsRemoved = 0, factsChanged = 0;
    QStringList stems, answersBefore, answersAfter;
    int kept = 0, continued = 0, corrected = 0, added = 0, removed = 0;
};
[[nodiscard]] EditionChanges editionChanges(const library::Edition &edition);

} // namespace shixi
