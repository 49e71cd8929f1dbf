#include "viewmodels/practicemodel.h"

namespace shixi
{

PracticeModel::PracticeModel(learner::Learner &learner,
                             const questions::QuestionSet &library,
                             const SettingsModel &settings,
                             const ErrorBoundary &boundary,
                             QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_library(library)
    , m_settings(settings)
    , m_boundary(boundary)
{
}

void PracticeModel::refresh()
{
    m_boundary.run([this] {
        Q_EMIT changed();
    });
}

} // namespace shixi
