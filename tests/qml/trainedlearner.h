#pragma once

#include "core/clock.h"
#include "learner/learner.h"
#include "viewmodels/app.h"

#include <QObject>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QtQmlIntegration>

#include <memory>

// The real view-models on a learner's file with reviews of earlier days, for what is trained on them.
class TrainedLearner : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(shixi::App *app READ app CONSTANT FINAL)

public:
    explicit TrainedLearner(QObject *parent = nullptr);
    ~TrainedLearner() override;

    [[nodiscard]] shixi::App *app() { return m_app.get(); }

    // Three reviews of each of so many cards further, of which later ones are often missed.
    Q_INVOKABLE void bring(int cards);
    // The work begun next waits until it is let go.
    Q_INVOKABLE void holdUp();
    Q_INVOKABLE void letGo();

private:
    QTemporaryDir m_folder;
    shixi::questions::QuestionSet m_library;
    shixi::FixedClock m_clock;
    std::unique_ptr<shixi::learner::Learner> m_learner;
    QSemaphore m_gate;
    std::unique_ptr<shixi::App> m_app; // waits for the work before the gate goes
    int m_cards = 0;
    bool m_held = false;
};
