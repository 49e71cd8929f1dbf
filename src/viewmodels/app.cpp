#include "viewmodels/app.h"

#include "messages/messages.h"

using namespace Qt::StringLiterals;

namespace shixi
{

App::App(learner::Learner &learner,
         const questions::QuestionSet &library,
         const Clock &clock,
         const study::DayRule &dayRule,
         const study::Rules &rules,
         QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_library(library)
    , m_rules(rules)
    , m_boundary([this](const Error &error) {
        say(error);
    })
    , m_settings(learner, m_boundary)
    , m_today(learner, clock, dayRule, m_settings, m_boundary)
    , m_session(learner, library, m_settings, m_boundary)
{
    connect(&m_settings, &SettingsModel::languageChanged, this, &App::errorTextChanged);
    m_learner.onChanged = [this](learner::Changes changes) {
        if (changes.today) {
            m_today.refreshSoon();
        }
    };
}

App::~App()
{
    m_learner.onChanged = nullptr;
}

QString App::setTitle() const
{
    return m_library.manifest().title;
}

QString App::version() const
{
    return QStringLiteral(SHIXI_VERSION);
}

void App::startToday()
{
    start(false);
}

void App::continueToday()
{
    start(false);
}

void App::more()
{
    start(true);
}

QString App::errorText() const
{
    return m_error ? messages::sentence(*m_error, m_settings.messageLanguage()) : QString();
}

void App::clearError()
{
    if (m_error) {
        m_error.reset();
        Q_EMIT errorTextChanged();
    }
}

void App::start(bool beyondLimits)
{
    m_boundary.run([this, beyondLimits] {
        const SessionId session = m_learner.startToday(m_rules.sessionQuestions, beyondLimits);
        if (session.empty()) {
            m_today.refresh(); // nothing to ask any more; the page says so
        } else {
            m_session.open(session);
        }
    });
}

void App::say(const Error &error)
{
    qWarning("%s", error.what());
    m_error = error;
    Q_EMIT errorTextChanged();
}

} // namespace shixi
