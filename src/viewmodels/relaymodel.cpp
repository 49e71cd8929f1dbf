#include "viewmodels/relaymodel.h"

#include "viewmodels/paperwords.h"
#include "viewmodels/relaysheet.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using RelayStage = study::RelayState::Stage;

RelayModel::State stateOf(RelayStage stage)
{
    switch (stage) {
    case RelayStage::Waiting:
        return RelayModel::State::Waiting;
    case RelayStage::Working:
        return RelayModel::State::Working;
    case RelayStage::Told:
        return RelayModel::State::Told;
    case RelayStage::Closed:
        break;
    }
    return RelayModel::State::Closed;
}

} // namespace

RelayModel::RelayModel(learner::Learner &learner,
                       const questions::QuestionSet &library,
                       const Clock &clock,
                       const QString &folder,
                       const SettingsModel &settings,
                       const ErrorBoundary &boundary,
                       QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_boundary(boundary)
    , m_folder(folder)
    , m_relay(learner, library, clock, folder)
    , m_paper(learner, library, settings, boundary)
{
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &RelayModel::settlingChanged);
    connect(&m_paper, &PaperModel::changed, this, &RelayModel::paperChanged);
    connect(&settings, &SettingsModel::languageChanged, this, [this] {
        if (m_state == State::Closed) {
            showReport();
        }
        Q_EMIT changed();
    });
}

const study::Runner *RelayModel::last() const
{
    const auto &runners = m_relay.state().runners;
    return runners.empty() ? nullptr : &runners.back();
}

learner::PaperWish RelayModel::wish() const
{
    learner::PaperWish wish;
    wish.plan = meeting::Relay::plans().at(static_cast<std::size_t>(m_plan)).id;
    wish.code = m_code.simplified();
    wish.untimed = !m_timed;
    return wish;
}

void RelayModel::readOffer()
{
    m_boundary.run([this] {
        m_offer = m_relay.offer(meeting::Relay::plans().at(static_cast<std::size_t>(m_plan)), wish());
    });
}

void RelayModel::refresh()
{
    if (m_state != State::Idle) {
        return;
    }
    const bool could = canResume();
    m_boundary.run([this] {
        m_relay.load();
    });
    // A page that is made because this one changed asks at once.
    if (could != canResume()) {
        Q_EMIT changed();
    }
}

void RelayModel::open()
{
    if (m_state != State::Idle) {
        return;
    }
    refresh();
    if (canResume()) {
        follow();
        return;
    }
    if (!m_relay.canBegin()) {
        return; // one stands there that could not be read, which was said
    }
    m_timed = !m_settings.elder(); // nothing runs against a clock there, if not wanted
    readOffer();
    m_state = State::Offered;
    Q_EMIT changed();
}

void RelayModel::start()
{
    if (m_state != State::Offered) {
        return;
    }
    m_boundary.run([this] {
        if (!m_relay.start(meeting::Relay::plans().at(static_cast<std::size_t>(m_plan)), wish())) {
            readOffer(); // nothing to ask any more; the page says so
        }
    });
    if (canResume()) {
        follow();
    } else {
        Q_EMIT changed();
    }
}

// To where the relay stands.
void RelayModel::follow()
{
    const State before = m_state;
    m_state = stateOf(m_relay.state().stage);
    if (m_state == State::Working && before != State::Working) {
        m_paper.work(m_relay, SessionId{std::to_string(count())});
    }
    if (m_state == State::Closed) {
        showReport();
        keepReport();
    }
    settle();
    Q_EMIT changed();
}

void RelayModel::settle()
{
    if (m_settleMs > 0) {
        m_settling.start(m_settleMs);
        Q_EMIT settlingChanged();
    }
}

void RelayModel::paperChanged()
{
    if (m_state == State::Working && m_paper.state() == PaperModel::State::Finished) {
        m_state = State::Told; // before the paper could show what is right
        m_paper.close();
        settle();
        Q_EMIT changed();
    }
}

void RelayModel::begin(const QString &name)
{
    if (m_state == State::Waiting && !settling() && m_boundary.run([&] {
            m_relay.comes(name);
        })) {
        follow();
    }
}

void RelayModel::goOn()
{
    if (m_state == State::Told && !settling() && m_boundary.run([this] {
            m_relay.goes();
        })) {
        follow();
    }
}

void RelayModel::closeRound()
{
    const bool can = (m_state == State::Waiting && count() > 0) || m_state == State::Told;
    if (can && m_boundary.run([this] {
            m_relay.closes();
        })) {
        follow();
    }
}

void RelayModel::finish()
{
    const bool nobodyCame = m_state == State::Waiting && count() == 0;
    if ((m_state != State::Closed && !nobodyCame) || settling()) {
        return;
    }
    const bool done = m_boundary.run([this] {
        m_relay.putAway();
    });
    if (done) {
        m_people.show({});
        m_questions.show({});
        m_savedPath.clear();
        m_copyPath.clear();
        m_state = State::Idle;
        if (nobodyCame) {
            open();
        }
    }
    Q_EMIT changed();
}

void RelayModel::leave()
{
    if (m_state == State::Working) {
        m_paper.close(); // writes the time used
    }
    m_state = State::Idle;
    Q_EMIT changed();
}

void RelayModel::keepReport()
{
    if (m_folder.isEmpty()) {
        return;
    }
    m_boundary.run([this] {
        const meeting::RelayReport report = m_relay.report();
        const QString path = QDir(m_folder).filePath(m_relay.fileName());
        writeReport(path + u".txt"_s, relayText(report, m_settings.locale()));
        writeReport(path + u".csv"_s, relayTable(report));
        m_savedPath = path + u".csv"_s;
    });
}

void RelayModel::saveCopy(const QUrl &file)
{
    const QString path = file.isLocalFile() ? file.toLocalFile() : QString();
    if (m_state != State::Closed || path.isEmpty()) {
        return;
    }
    m_boundary.run([&] {
        const meeting::RelayReport report = m_relay.report();
        const bool asText = path.endsWith(u".txt"_s, Qt::CaseInsensitive);
        writeReport(path, asText ? relayText(report, m_settings.locale()) : relayTable(report));
        m_copyPath = path;
    });
    Q_EMIT changed();
}

} // namespace shixi
