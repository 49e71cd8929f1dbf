#pragma once

#include "core/clock.h"
#include "learner/learner.h"
#include "questions/questionset.h"
#include "viewmodels/app.h"

#include <QObject>
#include <QTemporaryDir>
#include <QtQmlIntegration>

#include <memory>

// A learner who missed ten thousand facts, for what must not stutter however much there is.
class LongBook : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(shixi::App *app READ app CONSTANT FINAL)

public:
    explicit LongBook(QObject *parent = nullptr);
    ~LongBook() override;

    [[nodiscard]] shixi::App *app() { return m_app.get(); }

private:
    QTemporaryDir m_folder;
    shixi::questions::QuestionSet m_library;
    shixi::FixedClock m_clock;
    std::unique_ptr<shixi::learner::Learner> m_learner;
    std::unique_ptr<shixi::App> m_app;
};
