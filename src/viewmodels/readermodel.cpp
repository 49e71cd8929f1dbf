#include "viewmodels/readermodel.h"

namespace shixi
{

ReaderModel::ReaderModel(learner::Learner &learner,
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

void ReaderModel::refresh()
{
    m_boundary.run([this] {
        Q_EMIT changed();
    });
}

} // namespace shixi
