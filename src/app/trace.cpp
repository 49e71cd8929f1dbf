#include "app/trace.h"

#include "app/statewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickItem>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

// The centres, on the screen, of everything in sight that can be acted on.
void collectActions(const QQuickItem &item, const QQuickWindow &window, QJsonObject &actions)
{
    if (!item.isVisible() || item.opacity() <= 0) {
        return;
    }
    if (item.isEnabled() && item.objectName().startsWith("act."_L1)) {
        const QPoint centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint();
        if (QRect(QPoint(0, 0), window.size()).contains(centre)) {
            const QPoint onScreen = window.mapToGlobal(centre);
            actions.insert(item.objectName(), QJsonArray{onScreen.x(), onScreen.y()});
        }
    }
    for (const QQuickItem *child : item.childItems()) {
        collectActions(*child, window, actions);
    }
}

QString pageOf(Program &program, const SessionModel &session)
{
    if (program.app().people()->picking()) {
        return u"people"_s;
    }
    switch (session.state()) {
    case SessionModel::State::Idle:
        return program.app().firstRun()->showing() ? u"first-run"_s : program.window()->property("place").toString();
    case SessionModel::State::Finished:
        return u"summary"_s;
    default:
        return u"session"_s;
    }
}

// From 0; -1 where study mode is not under way.
int readingPlace(Program &program)
{
    const ReadThroughModel &reading = *program.app().readThrough();
    return reading.state() == ReadThroughModel::State::Idle ? -1 : reading.item();
}

QJsonArray optionIds(Answering &answering)
{
    QJsonArray ids;
    for (const OptionModel::Row &row : answering.options()->rows()) {
        ids.append(row.optionId);
    }
    return ids;
}

QJsonObject describe(ChallengeModel &challenge)
{
    const learner::ChallengeView &view = challenge.view();
    const ChallengeStanding standing = challenge.standing();
    return {
        {u"state"_s, wordOf(challenge.state())},
        {u"session"_s, text(view.session.value)},
        {u"question"_s, view.question == nullptr ? QString() : text(view.question->id.value)},
        {u"options"_s, optionIds(*challenge.answering())},
        {u"right"_s, standing.right},
        {u"lives"_s, standing.livesLeft},
    };
}

QJsonObject describe(Program &program)
{
    SessionModel &session = *program.app().session();
    const QQuickWindow &window = *program.window();
    const learner::SessionView &view = session.view();
    QJsonObject actions;
    collectActions(*window.contentItem(), window, actions);
    QJsonObject line{
        {u"page"_s, pageOf(program, session)},
        {u"state"_s, wordOf(session.state())},
        {u"session"_s, text(view.session.value)},
        {u"card"_s, text(view.card.value)},
        {u"question"_s, view.question == nullptr ? QString() : text(view.question->id.value)},
        {u"type"_s, view.question == nullptr ? QString() : wordOf(session.type())},
        {u"options"_s, optionIds(*session.answering())},
        {u"revealed"_s, session.answering()->revealed()},
        {u"attempt"_s, session.attempt()},
        {u"completed"_s, session.progress().completed},
        {u"total"_s, session.progress().total},
        {u"reading"_s, readingPlace(program)},
        {u"error"_s, program.app().errorText()},
        {u"window"_s, QJsonArray{window.x(), window.y(), window.width(), window.height()}},
        {u"actions"_s, actions},
    };
    if (session.state() == SessionModel::State::Answered) {
        line.insert(u"verdict"_s, wordOf(session.verdict()));
    }
    if (program.app().challenge()->state() != ChallengeModel::State::Idle) {
        line.insert(u"challenge"_s, describe(*program.app().challenge()));
    }
    return line;
}

} // namespace

Trace::Trace(Program &program, const QElapsedTimer &sinceStart, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
    // Queued: frames are drawn on another thread.
    connect(
        program.window(),
        &QQuickWindow::frameSwapped,
        this,
        [this, sinceStart] {
            if (m_firstFrameMs < 0) {
                m_firstFrameMs = sinceStart.elapsed();
            }
        },
        Qt::QueuedConnection);
    connect(&m_timer, &QTimer::timeout, this, &Trace::look);
    m_timer.start(20);
}

void Trace::look()
{
    // While it settles no press is taken: what is printed can be acted on.
    App &app = m_program.app();
    const bool settling =
        app.session()->settling() || app.challenge()->settling() || app.duel()->settling() || app.relay()->settling();
    if (m_firstFrameMs < 0 || settling) {
        return;
    }
    QJsonObject line = describe(m_program);
    const QByteArray seen = QJsonDocument(line).toJson(QJsonDocument::Compact);
    // Twice the same: nothing moves any more.
    if (seen == m_seen && seen != m_printed) {
        m_printed = seen;
        line.insert(u"first_frame_ms"_s, m_firstFrameMs);
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }
    m_seen = seen;
}

} // namespace shixi::app
