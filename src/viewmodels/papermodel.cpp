#include "viewmodels/papermodel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace shixi
{

namespace
{

// A killed program loses no more of a self-test's time.
constexpr qint64 writtenEveryMs = 30'000;

PaperModel::Watch elapsedSinceNow()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] {
        return timer.elapsed();
    };
}

} // namespace

PaperModel::PaperModel(learner::Learner &learner,
                       const questions::QuestionSet &library,
                       const SettingsModel &settings,
                       const ErrorBoundary &boundary,
                       QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_settings(settings)
    , m_boundary(boundary)
    , m_papers(learner)
    , m_watch(elapsedSinceNow())
    , m_offer(m_papers, settings, boundary)
{
    // Until it is handed in any choice can be changed.
    m_answering.setConfirming(true);
    connect(&m_answering, &Answering::changed, this, &PaperModel::saveChoice);
    connect(&m_timer, &QTimer::timeout, this, &PaperModel::tick);
    connect(&settings, &SettingsModel::languageChanged, this, [this] {
        showParts();
        Q_EMIT changed();
        Q_EMIT timeChanged();
    });
}

void PaperModel::refresh()
{
    const std::optional<SessionId> before = m_open;
    const int answered = m_openView.state.answered;
    readOpen();
    // A page that is made because this one changed asks at once.
    if (m_open != before || m_openView.state.answered != answered) {
        Q_EMIT changed();
    }
}

void PaperModel::readOpen()
{
    m_boundary.run([this] {
        m_open = m_papers.open();
        m_openView = m_open ? m_papers.view(*m_open) : learner::PaperView();
    });
}

void PaperModel::showOffer()
{
    readOpen();
    m_offer.refresh();
    m_state = State::Offered;
    Q_EMIT changed();
}

void PaperModel::start()
{
    const bool held = m_open && open().formal; // it is handed in first
    if (m_state != State::Offered || held || !m_offer.canStart()) {
        return;
    }
    m_boundary.run([this] {
        const SessionId session = m_papers.start(m_offer.wish());
        if (session.empty()) {
            m_offer.refresh(); // nothing to ask any more; the page says so
        } else {
            enter(session);
        }
    });
}

void PaperModel::resume()
{
    readOpen();
    if (!m_open || m_state == State::Working) {
        Q_EMIT changed();
        return;
    }
    m_boundary.run([this] {
        enter(SessionId(*m_open));
    });
    tick(); // the time of a formal paper may have run out
}

void PaperModel::work(learner::PaperDesk &desk, const SessionId &session)
{
    m_desk = &desk;
    m_boundary.run([&] {
        enter(session);
    });
    tick();
}

void PaperModel::enter(const SessionId &session)
{
    m_begun = m_desk->view(session);
    m_enteredAt = m_watch();
    m_writtenAt = m_enteredAt;
    m_view = m_begun;
    const auto open = std::ranges::find_if_not(m_view.items, [this](const learner::PaperItemView &item) {
        return isWhole(item);
    });
    m_item = open == m_view.items.end() ? 0 : static_cast<int>(open - m_view.items.begin());
    m_state = State::Working;
    m_timer.start(1s);
    showItem();
    showParts();
    Q_EMIT changed();
    Q_EMIT timeChanged();
}

void PaperModel::openAttempt(int row)
{
    const auto &attempts = m_offer.attempts()->attempts();
    if (row >= 0 && static_cast<std::size_t>(row) < attempts.size()) {
        openResult(QString::fromStdString(attempts[static_cast<std::size_t>(row)].session.value));
    }
}

void PaperModel::openResult(const QString &session)
{
    if (m_state == State::Working) {
        return;
    }
    m_boundary.run([&] {
        learner::PaperView view = m_papers.view({session.toStdString()});
        if (view.state.handedIn) {
            m_view = std::move(view);
            m_item = 0;
            m_state = State::Finished;
            showItem();
            showParts();
        }
    });
    Q_EMIT changed();
}

// What stands in the learner file is what is shown.
void PaperModel::load()
{
    m_boundary.run([this] {
        m_view = m_desk->view(SessionId(m_view.session));
        if (m_view.ended) {
            m_timer.stop();
            m_state = m_view.state.handedIn ? State::Finished : State::Idle;
            m_open.reset();
            showItem();
        }
    });
    showParts();
    Q_EMIT changed();
}

void PaperModel::changePaper(const std::function<bool()> &change)
{
    const bool written = m_boundary.run([&] {
        change();
        m_writtenAt = m_watch();
    });
    load();
    if (!written) {
        showItem();
        Q_EMIT changed();
    }
}

void PaperModel::handIn()
{
    if (m_state == State::Working) {
        changePaper([this] {
            m_desk->handIn(m_view.session, usedMs());
            m_item = 0;
            return true;
        });
    }
}

void PaperModel::close()
{
    if (m_state == State::Working) {
        m_timer.stop();
        m_boundary.run([this] {
            m_desk->wait(m_view.session, usedMs());
        });
    }
    m_state = State::Idle;
    readOpen();
    Q_EMIT changed();
}

void PaperModel::tick()
{
    if (m_state != State::Working) {
        return;
    }
    const qint64 used = usedMs();
    if (limited() && used >= m_view.paper.limitMs) {
        changePaper([&] {
            return m_desk->wait(m_view.session, used);
        });
    } else if (m_watch() - m_writtenAt >= writtenEveryMs) {
        m_writtenAt = m_watch(); // where it fails, it is tried again in half a minute
        m_boundary.run([&] {
            m_desk->wait(m_view.session, used);
        });
    }
    Q_EMIT timeChanged();
}

qint64 PaperModel::usedMs() const
{
    return m_desk->usedNow(m_begun, m_watch() - m_enteredAt);
}

} // namespace shixi
