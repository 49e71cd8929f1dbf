#include "viewmodels/listeningmodel.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>

namespace shixi
{

namespace
{

using Step = study::ListeningStep;
using Event = study::ListeningEvent;

constexpr int restMs = 1200;
constexpr qint64 minuteMs = 60'000;

ListeningModel::Watch listeningWatch()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] {
        return timer.elapsed();
    };
}

} // namespace

ListeningModel::ListeningModel(learner::Learner &learner,
                               const questions::QuestionSet &library,
                               const SettingsModel &settings,
                               const ErrorBoundary &boundary,
                               QObject *parent)
    : QObject(parent)
    , m_boundary(boundary)
    , m_memory(learner)
    , m_wish(learner, library, boundary)
    , m_watch(listeningWatch())
    , m_seeds([] {
        return QRandomGenerator::global()->generate64();
    })
{
    connect(&m_narrator, &Narrator::passed, this, &ListeningModel::stepPassed);
    connect(&m_narrator, &Narrator::lost, this, &ListeningModel::lost);
    connect(&m_narrator, &Narrator::screenReaderChanged, this, &ListeningModel::changed);
    connect(&settings, &SettingsModel::languageChanged, this, [this] {
        if (m_state != State::Idle) {
            m_wish.retranslate();
            Q_EMIT changed();
        }
    });
}

int ListeningModel::number() const
{
    return std::min(static_cast<int>(m_place.item) + 1, count());
}

QString ListeningModel::answer() const
{
    return m_place.step == Step::Ask || thinking() ? QString() : m_shown.answer;
}

QString ListeningModel::evidence() const
{
    return m_place.step == Step::Evidence || m_place.step == Step::Rest || done() ? m_shown.evidence : QString();
}

void ListeningModel::showOffer()
{
    m_hasVoice = m_narrator.hasVoice();
    m_wish.refresh();
    m_state = State::Offered;
    Q_EMIT changed();
}

void ListeningModel::start()
{
    if (m_state == State::Offered && m_wish.count() > 0) {
        enter(m_wish.mixed() ? m_seeds() : 0, 0);
    }
}

void ListeningModel::goOn()
{
    if (m_state == State::Offered && m_wish.leftAt() > 0) {
        enter(m_wish.leftSeed(), static_cast<std::size_t>(m_wish.leftAt()) - 1);
    } else {
        start();
    }
}

void ListeningModel::enter(quint64 seed, std::size_t item)
{
    const learner::ListeningWish &wish = m_wish.wish();
    m_seed = seed;
    m_items = m_wish.items(seed);
    m_plan = {{}, wish.times, wish.again};
    for (const learner::Listenable &each : m_items) {
        m_plan.items.push_back({.evidence = !heardQuestion(each).evidence.isEmpty()});
    }
    m_narrator.setSpeed(wish.speed);
    m_state = State::Listening;
    play();
    moveTo(study::listeningFrom(m_plan, item));
}

void ListeningModel::moveTo(const study::ListeningPlace &place)
{
    const bool another = place.item != m_place.item || place.step == Step::Ask || place.step == Step::Done;
    m_place = place;
    if (!done()) {
        m_shown = heardQuestion(m_items[m_place.item]);
    }
    if (another) {
        keepPlace();
    }
    if (done()) {
        pause();
    }
    runStep();
    Q_EMIT changed();
}

void ListeningModel::stepPassed()
{
    if (!m_playing) {
        return;
    }
    const study::ListeningPlace next = study::listeningAfter(m_plan, m_place, Event::StepPassed);
    if (next.step == Step::Ask && m_sleepAt > 0 && m_watch() >= m_sleepAt) {
        m_slept = true;
        pause();
    } else {
        Q_EMIT wentOn();
    }
    moveTo(next);
}

void ListeningModel::runStep()
{
    if (!m_playing) {
        m_narrator.halt();
        return;
    }
    switch (m_place.step) {
    case Step::Ask:
        m_narrator.read(m_shown.asked());
        break;
    case Step::Think:
        m_narrator.wait(m_wish.wish().pauseSeconds * 1000);
        break;
    case Step::Answer:
        m_narrator.read(m_shown.answered());
        break;
    case Step::Evidence:
        m_narrator.read(m_shown.evidence);
        break;
    case Step::Rest:
    case Step::Done:
        m_narrator.wait(restMs);
        break;
    }
}

void ListeningModel::toggle()
{
    if (m_state != State::Listening) {
        return;
    }
    if (m_playing) {
        pause();
        Q_EMIT changed();
    } else {
        play();
        moveTo(done() ? study::listeningFrom(m_plan) : m_place);
    }
}

void ListeningModel::forward()
{
    skip(Event::WentOn);
}

void ListeningModel::back()
{
    skip(Event::WentBack);
}

void ListeningModel::skip(Event event)
{
    if (m_state == State::Listening) {
        moveTo(study::listeningAfter(m_plan, m_place, event));
    }
}

void ListeningModel::play()
{
    const int minutes = m_wish.wish().sleepMinutes;
    m_sleepAt = minutes > 0 ? m_watch() + minutes * minuteMs : 0;
    m_slept = false;
    m_playing = true;
    m_narrator.begin();
}

void ListeningModel::pause()
{
    m_playing = false;
    m_narrator.halt();
}

void ListeningModel::close()
{
    if (m_state == State::Listening) {
        pause();
        showOffer();
    } else {
        leave();
    }
}

void ListeningModel::leave()
{
    if (m_state != State::Idle) {
        pause();
        m_state = State::Idle;
        Q_EMIT changed();
    }
}

// At the end there is nothing to go on with.
void ListeningModel::keepPlace()
{
    const learner::ListeningWish &wish = m_wish.wish();
    m_boundary.run([&] {
        if (done()) {
            m_memory.forget(wish.choice, wish.mixed);
        } else {
            m_memory.keep(learner::ListeningMark{
                wish.choice, wish.mixed, m_seed, m_items[m_place.item].fact->id, static_cast<int>(m_place.item)});
        }
    });
}

void ListeningModel::lost(const QString &rule)
{
    m_boundary.run([&rule] {
        throw Error(ErrorCode::NotFound, rule.toStdString());
    });
    Q_EMIT changed();
}

} // namespace shixi
