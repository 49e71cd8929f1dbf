#include "viewmodels/app.h"

#include "messages/messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Beside the learner's file; nowhere where there is none.
QString meetingFolder(const learner::Learner &learner)
{
    const QFileInfo file(learner.path());
    return learner.path() == ":memory:"_L1 ? QString() : file.absoluteDir().filePath(u"meetings"_s);
}

} // namespace

App::App(learner::Learner &learner,
         const questions::QuestionSet &library,
         const Clock &clock,
         const study::DayRule &dayRule,
         const study::Rules &rules,
         OriginalShelf originals,
         QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_library(library)
    , m_rules(rules)
    , m_boundary([this](const Error &error) {
        say(error);
    })
    , m_settings(learner, m_boundary)
    , m_original(library, std::move(originals), m_boundary)
    , m_today(learner, clock, dayRule, m_settings, m_boundary)
    , m_session(learner, library, m_settings, m_boundary)
    , m_sound(learner, m_session, m_settings, m_boundary)
    , m_reader(learner, library, m_settings, m_boundary)
    , m_search(learner, library, m_settings, m_boundary)
    , m_practice(learner, library, m_settings, m_boundary)
    , m_daily(learner, m_boundary)
    , m_readThrough(learner, library, m_boundary)
    , m_paper(learner, library, m_settings, m_boundary)
    , m_challenge(learner, library, m_settings, m_boundary)
    , m_listening(learner, library, m_settings, m_boundary)
    , m_relay(learner, library, clock, meetingFolder(learner), m_settings, m_boundary)
    , m_duel(learner, clock, meetingFolder(learner), m_settings, m_boundary)
    , m_scores(learner, library, m_settings, m_boundary)
    , m_data(learner, library, m_settings, m_boundary)
    , m_sets(m_settings, m_boundary)
    , m_watched(m_sets, m_boundary)
    , m_publisher(clock, m_settings)
    , m_publishing(m_publisher, m_settings)
    , m_withdrawing(m_publisher, m_sets, m_settings)
    , m_memory(learner, clock, m_settings, m_boundary)
    , m_pace(learner, m_settings, m_boundary)
    , m_exam(learner, clock, m_today, m_settings, m_boundary)
    , m_reports(learner, m_settings, m_boundary)
    , m_corrected(learner, library, m_boundary)
    , m_firstRun(learner, library, m_settings, m_boundary)
    , m_people(learner, clock, m_settings)
    , m_moving(learner, library, clock, dayRule, rules, m_people, m_settings)
{
    m_session.setOriginal(m_original);
    m_reader.setOriginal(m_original);
    m_search.setOriginal(m_original);
    m_readThrough.setOriginal(m_original);
    m_paper.setOriginal(m_original);
    m_challenge.setOriginal(m_original);
    m_firstRun.setOriginal(m_original);
    connect(&m_settings, &SettingsModel::languageChanged, this, &App::errorTextChanged);
    connect(&m_settings, &SettingsModel::languageChanged, this, &App::setTitleChanged);
    m_sets.setBegun([this](const std::vector<CardId> &cards) {
        return m_learner.begun(cards);
    });
    connect(&m_moving, &MovingModel::moved, this, &App::sessionMoved);
    connect(&m_listening, &ListeningModel::wentOn, &m_people.idleLock(), &IdleLock::goOn);
    connect(m_sound.clips(), &ClipsModel::progressed, &m_people.idleLock(), &IdleLock::goOn);
    connect(&m_session, &SessionModel::changed, this, &App::sessionChanged);
    connect(&m_paper, &PaperModel::changed, this, &App::sessionChanged);
    connect(&m_challenge, &ChallengeModel::changed, this, &App::sessionChanged);
    connect(&m_challenge, &ChallengeModel::answerGiven, &m_sound, &SoundModel::soundAnswer);
    connect(&m_challenge, &ChallengeModel::ended, &m_sound, &SoundModel::soundEnd);
    m_sound.clips()->follow(m_session, m_paper, m_challenge, m_readThrough);
    connect(&m_practice, &PracticeModel::started, &m_session, &SessionModel::open);
    connect(&m_daily, &DailyModel::started, &m_session, &SessionModel::open);
    connect(&m_practice, &PracticeModel::readThroughWished, &m_readThrough, &ReadThroughModel::open);
    connect(&m_reader, &ReaderModel::started, &m_session, &SessionModel::open);
    connect(&m_today, &TodayModel::changed, this, [this] {
        m_todayStale = false;
    });
    connect(&m_today, &TodayModel::changed, &m_pace, &PaceModel::todayChanged);
    m_learner.onChanged = [this](learner::Changes changes) {
        if (changes.today) {
            todayChanged();
        }
        if (changes.reports) {
            m_reports.refresh();
        }
        if (changes.corrections) {
            m_corrected.refresh();
        }
    };
    followTheSystem();
    m_memory.considerSoon();
}

App::~App()
{
    m_learner.onChanged = nullptr;
}

QString App::setTitle() const
{
    QStringList titles{m_library.manifest().title};
    for (const questions::Manifest &other : m_library.others()) {
        titles << plainName(other.title);
    }
    const QString all = titles.join(u" · "_s);
    constexpr qsizetype shortEnough = 40; // they come from strangers
    if (titles.size() == 1 || all.size() <= shortEnough) {
        return all;
    }
    const int sets = static_cast<int>(titles.size());
    //: In the place of the title of a set, where there are several. %n: sets of questions.
    return QCoreApplication::translate("App", "%n sets", "", sets);
}

bool App::setIsChinese() const
{
    return m_library.manifest().language.startsWith("zh"_L1);
}

QString App::version() const
{
    return QStringLiteral(SHIXI_VERSION);
}

QString App::notice() const
{
    return textOf(u":/legal/NOTICE"_s);
}

QString App::licence() const
{
    return textOf(u":/legal/LICENSE"_s);
}

void App::startToday()
{
    start(m_rules.sessionQuestions, false);
}

void App::continueToday()
{
    start(m_rules.sessionQuestions, false);
}

void App::more()
{
    start(m_rules.sessionQuestions, true);
}

void App::startShortRound()
{
    start(m_today.shortQuestions() > 0 ? m_today.shortQuestions() : m_rules.sessionQuestions, false);
}

void App::practiseSection(const QString &section)
{
    m_boundary.run([&] {
        const SessionId session = m_learner.startPractice({.section = section}, m_rules.sessionQuestions);
        if (!session.empty()) {
            m_session.open(session);
        }
    });
}

QString App::errorText() const
{
    return m_error ? messages::sentence(*m_error, m_settings.messageLanguage()) : QString();
}

void App::tell(const Error &error)
{
    say(error);
}

void App::clearError()
{
    if (m_error) {
        m_error.reset();
        Q_EMIT errorTextChanged();
    }
}

bool App::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance()) {
        m_settings.systemThemeChanged();
    }
    return QObject::eventFilter(watched, event);
}

void App::followTheSystem()
{
    auto *system = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    if (system == nullptr) {
        return;
    }
    system->installEventFilter(this);
    // A phone wakes up on another day, and no timer ran while it slept.
    connect(system, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) {
            todayChanged();
        }
    });
}

void App::todayChanged()
{
    if (inSession()) {
        m_todayStale = true;
    } else {
        m_today.refreshSoon();
        m_memory.considerSoon();
    }
}

void App::sessionChanged()
{
    m_memory.setInSession(inSession());
    m_exam.setInSession(inSession());
    if (m_session.state() != SessionModel::State::Idle) {
        m_listening.leave(); // another page is open
    }
    if (inSession()) {
        m_todayStale = m_today.holdBack() || m_todayStale;
    } else if (!m_todayStale) {
        return;
    } else if (m_session.state() == SessionModel::State::Idle) {
        m_today.refresh(); // before the page shows it
    } else {
        m_today.refreshSoon();
    }
}

void App::sessionMoved()
{
    if (m_session.state() == SessionModel::State::Finished) {
        m_session.close(); // it is somebody else's
    }
    m_scores.refresh();
}

bool App::inSession() const
{
    const auto challenge = m_challenge.state();
    return m_paper.state() == PaperModel::State::Working || challenge == ChallengeModel::State::Asking
        || challenge == ChallengeModel::State::Answered
        || (m_session.state() != SessionModel::State::Idle && m_session.state() != SessionModel::State::Finished);
}

void App::start(int questions, bool beyondLimits)
{
    m_boundary.run([this, questions, beyondLimits] {
        // What was offered yesterday is not what there is today.
        const bool newDay = m_today.isPast();
        if (newDay) {
            m_today.refresh();
        }
        const SessionId session = m_learner.startToday(questions, beyondLimits && !newDay);
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
