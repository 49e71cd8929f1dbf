#include "viewmodels/firstrunmodel.h"

namespace shixi
{

FirstRunModel::FirstRunModel(learner::Learner &learner,
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

void FirstRunModel::refresh()
{
    m_boundary.run([this] {
        Q_EMIT changed();
    });
}

} // namespace shixi
