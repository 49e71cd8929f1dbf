#include "app/tour.h"

#include "app/challengetour.h"
#include "app/examtour.h"
#include "app/firsttour.h"
#include "app/listeningtour.h"
#include "app/meetingtour.h"
#include "app/minetour.h"
#include "app/papertour.h"
#include "app/peopletour.h"
#include "app/posing.h"
#include "app/reporttour.h"
#include "app/searchtour.h"
#include "app/statewords.h"
#include "app/studytour.h"
#include "app/tourchoices.h"

#include <QCoreApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

using State = SessionModel::State;
using Type = SessionModel::Type;

constexpr std::int64_t dayMs = 86'400'000;
// Long enough for memory to grow into filling and recalling.
constexpr int daysOfTour = 40;
constexpr int sessionsADay = 5;

// No event loop runs here, so pages that were left would stay alive and go on following every change.
void clearAway()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

Tour::Tour(Program &program, FixedClock &clock, Stop stop)
    : m_program(program)
    , m_clock(clock)
    , m_stop(std::move(stop))
{
}

bool Tour::run()
{
    // A right answer must wait until it has been looked at.
    m_program.app().settings()->setAutoAdvance(false);
    visitFirstRun(m_program.app(), [this](const QString &name) {
        stopOnce(name);
    });
    visitPlaces(u"-first"_s);
    visitEmptyPractice();
    for (int day = 0; day < daysOfTour; ++day) {
        // What can be typed is said and ticked at first.
        m_program.app().settings()->setTyping(day >= daysOfTour / 2);
        visitDay();
        if (day == 2) {
            visitThirdDay();
        }
        clearAway();
        m_clock.advance(dayMs);
        m_program.app().today()->refresh();
    }
    m_program.window()->setProperty("place", u"scores"_s);
    stopOnce(u"scores-days"_s);
    visitLeech();
    visitBacklog();
    visitSure();
    m_program.window()->setProperty("place", u"today"_s);
    m_program.app().session()->open({"no such session"});
    stopOnce(u"error"_s);
    m_program.app().clearError();
    return !m_stuck;
}

void Tour::visitPlaces(const QString &suffix)
{
    for (const QString &place : {u"study"_s, u"practice"_s, u"scores"_s, u"mine"_s, u"today"_s}) {
        m_program.window()->setProperty("place", place);
        stopOnce(place + suffix);
    }
}

// There is something to see in every place by then.
void Tour::visitThirdDay()
{
    const auto stop = [this](const QString &name) {
        stopOnce(name);
    };
    visitPlaces({});
    visitTables();
    visitPractice();
    m_program.window()->setProperty("place", u"study"_s);
    visitStudy(m_program.app(), stop);
    visitSearch(m_program, stop);
    m_program.window()->setProperty("place", u"mine"_s);
    {
        const Posing posing(m_program, u"mine.pace"_s);
        visitPace(m_program.app(), stop);
    }
    visitData(m_program.app(), stop);
    {
        const Posing posing(m_program, u"mine.sets"_s);
        visitSets(m_program.app(), stop);
    }
    {
        const Posing posing(m_program, u"mine.publishing"_s);
        visitPublishing(m_program.app(), stop);
        visitWithdrawing(m_program.app(), stop);
    }
    {
        const Posing posing(m_program, u"mine.memory"_s);
        visitMemory(m_program.app(), m_program.learner(), stop);
    }
    visitReports(m_program, stop);
    visitExam(m_program, stop);
    visitPaper(m_program, stop);
    visitListening(m_program, stop);
    visitMeetings(m_program, stop);
    visitChallenge(m_program, stop);
    visitPeople(m_program, stop);
    visitElder();
    visitAbsence();
}

void Tour::visitDay()
{
    App &app = m_program.app();
    app.startToday();
    visitSession();
    if (app.session()->state() == State::Finished) {
        stopOnce(u"summary"_s);
        app.session()->close();
        app.today()->refresh();
        stopOnce(u"today-between"_s);
    }
    for (int more = 0; more < sessionsADay && app.today()->startable(); ++more) {
        app.startToday();
        visitSession();
        app.session()->close();
        app.today()->refresh();
    }
    stopOnce(u"today-done"_s);
}

void Tour::visitSession()
{
    App &app = m_program.app();
    SessionModel &session = *app.session();
    int steps = 0;
    while (session.state() != State::Finished && session.state() != State::Idle) {
        visitStep();
        clearAway();
        if (++steps == 7) {
            session.close();
            app.today()->refresh();
            stopOnce(u"today-continue"_s);
            app.continueToday();
        }
    }
}

void Tour::visitStep()
{
    SessionModel &session = *m_program.app().session();
    switch (session.state()) {
    case State::Teaching:
        stopOnce(u"teaching"_s);
        session.next();
        break;
    case State::Asking:
        visitAsking();
        answer();
        break;
    case State::Answered:
        stopOnce(wordOf(session.verdict()) + u'-' + wordOf(session.type()));
        session.next();
        break;
    case State::Idle:
    case State::Finished:
        break;
    }
}

void Tour::visitAsking()
{
    SessionModel &session = *m_program.app().session();
    stopOnce(u"asking-"_s + wordOf(session.type()));
    if (session.type() == Type::Reveal) {
        session.reveal();
        stopOnce(u"revealed"_s);
    }
}

// Rightly, then wrongly, then with a slip, each until it has been seen; then rightly for good. What seldom comes is
// missed first.
QStringList Tour::choiceFor(const questions::Question &question)
{
    const QString type = wordOf(m_program.app().session()->type());
    const auto seen = [&](const QString &verdict) {
        return m_seen.contains(m_prefix + verdict + u'-' + type);
    };
    const bool isSeldom = question.type == QuestionType::Tiles; // what is missed comes again
    if ((isSeldom || seen(u"right"_s)) && !seen(u"wrong"_s)) {
        return wrongChoice(question);
    }
    const bool slipSeen = seen(u"near"_s) || seen(u"partial"_s);
    return seen(u"wrong"_s) && !slipSeen && canSlip(question.type) ? slippedChoice(question) : rightChoice(question);
}

void Tour::answer()
{
    SessionModel &session = *m_program.app().session();
    const questions::Question &question = *session.view().question;
    const QString type = wordOf(session.type());
    choose(session, choiceFor(question));
    if (session.state() == State::Asking) {
        stopOnce(u"chosen-"_s + type);
        session.submit();
    }
    if (session.state() == State::Asking) {
        qWarning("a question of type %s cannot be answered: %s", qUtf8Printable(type), question.id.value.c_str());
        m_stuck = true;
        session.close();
    }
}

void Tour::stopOnce(const QString &name)
{
    const QString whole = m_prefix + name;
    if (!m_seen.contains(whole)) {
        m_seen.insert(whole);
        clearAway();
        m_program.waitForPage();
        m_stop(whole);
    }
}

} // namespace shixi::app
