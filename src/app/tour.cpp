#include "app/tour.h"

#include "app/statewords.h"

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

QStringList rightChoice(const questions::Question &question)
{
    if (question.type == QuestionType::Reveal) {
        QStringList all;
        for (qsizetype i = 0; i < question.answer.size(); ++i) {
            all.append(QString::number(i));
        }
        return all;
    }
    return question.type == QuestionType::Short ? question.answer : question.key;
}

QStringList wrongChoice(const questions::Question &question)
{
    QStringList strays;
    for (const questions::Option &option : question.options) {
        if (!question.key.contains(option.id)) {
            strays.append(option.id);
        }
    }
    // As many pieces as there are blanks, the strays first.
    const qsizetype wanted = question.type == QuestionType::Multiple ? 2 : std::max<qsizetype>(1, question.key.size());
    QStringList choice = strays + question.key;
    return question.options.empty() ? QStringList{u"?"_s} : choice.mid(0, wanted);
}

// No event loop runs here, so pages that were left would stay alive and go on following every change.
void clearAway()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void choose(SessionModel &session, const QStringList &choice)
{
    session.setTyped(choice.value(0));
    for (const QString &id : choice) {
        if (session.type() == Type::Reveal) {
            session.tick(id.toInt());
        } else {
            session.choose(id);
        }
    }
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
    visitPlaces(u"-first"_s);
    for (int day = 0; day < daysOfTour; ++day) {
        visitDay();
        if (day == 2) {
            visitPlaces({});
        }
        clearAway();
        m_clock.advance(dayMs);
        m_program.app().today()->refresh();
    }
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

void Tour::answer()
{
    SessionModel &session = *m_program.app().session();
    const questions::Question &question = *session.view().question;
    const QString type = wordOf(session.type());
    const bool rightly = !m_seen.contains(u"right-"_s + type) || m_seen.contains(u"wrong-"_s + type);
    choose(session, rightly ? rightChoice(question) : wrongChoice(question));
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
    if (!m_seen.contains(name)) {
        m_seen.insert(name);
        clearAway();
        m_stop(name);
    }
}

} // namespace shixi::app
