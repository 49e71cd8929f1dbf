#pragma once

#include "learner/learner.h"
#include "viewmodels/errorboundary.h"
#include "viewmodels/settingsmodel.h"

#include <QObject>
#include <QtQmlIntegration>

namespace shixi
{

// The text with its facts, to read.
class ReaderModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from App.reader")

public:
    // All must outlive it.
    ReaderModel(learner::Learner &learner,
                const questions::QuestionSet &library,
                const SettingsModel &settings,
                const ErrorBoundary &boundary,
                QObject *parent = nullptr);

    // Reads everything anew; a page does so when it is shown.
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();
    // A session to go on with.
    void started(const shixi::SessionId &session);

private:
    learner::Learner &m_learner;
    const questions::QuestionSet &m_library;
    const SettingsModel &m_settings;
    const ErrorBoundary &m_boundary;
};

} // namespace shixi
