#include "viewmodels/duelmodel.h"

#include "viewmodels/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

using DuelStage = study::DuelState::Stage;

} // namespace

DuelModel::DuelModel(learner::Learner &learner,
                     const Clock &clock,
                     const QString &folder,
                     const SettingsModel &settings,
                     const ErrorBoundary &boundary,
                     QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_boundary(boundary)
    , m_duel(learner, clock, folder)
{
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &DuelModel::settlingChanged);
    connect(&settings, &SettingsModel::languageChanged, this, [this] {
        showMissed();
        Q_EMIT changed();
    });
}

void DuelModel::readOffer()
{
    m_boundary.run([this] {
        m_available = m_duel.available(sizes().at(m_size));
    });
}

void DuelModel::setSize(int size)
{
    if (size != m_size && size >= 0 && size < sizes().size()) {
        m_size = size;
        readOffer();
        Q_EMIT changed();
    }
}

void DuelModel::setTurned(bool on)
{
    if (on != m_turned) {
        m_turned = on;
        Q_EMIT changed();
    }
}

void DuelModel::refresh()
{
    if (m_state != State::Idle) {
        return;
    }
    const bool could = canResume();
    m_boundary.run([this] {
        m_duel.load();
    });
    // A page that is made because this one changed asks at once.
    if (could != canResume()) {
        Q_EMIT changed();
    }
}

void DuelModel::open()
{
    if (m_state != State::Idle) {
        return;
    }
    refresh();
    readOffer();
    if (canResume()) {
        follow();
    } else if (m_duel.canBegin()) { // else one stands there that could not be read, which was said
        m_state = State::Offered;
        Q_EMIT changed();
    }
}

void DuelModel::start(const QString &leftName, const QString &rightName)
{
    if (m_state != State::Offered) {
        return;
    }
    m_boundary.run([&] {
        if (!m_duel.start(sizes().at(m_size), {leftName, rightName})) {
            readOffer(); // nothing to ask any more; the page says so
        }
    });
    if (canResume()) {
        follow();
    } else {
        Q_EMIT changed();
    }
}

// To where the duel stands.
void DuelModel::follow()
{
    const State before = m_state;
    switch (m_duel.state().stage) {
    case DuelStage::Asking:
        m_state = State::Asking;
        break;
    case DuelStage::Shown:
        m_state = State::Shown;
        break;
    case DuelStage::Done:
        m_state = State::Done;
        break;
    }
    if (m_state != before) {
        settle();
    }
    showMissed();
    Q_EMIT changed();
}

void DuelModel::settle()
{
    if (m_settleMs > 0) {
        m_settling.start(m_settleMs);
        Q_EMIT settlingChanged();
    }
}

void DuelModel::step(const std::function<void()> &change)
{
    m_boundary.run(change);
    follow();
}

void DuelModel::pick(Side side, int option)
{
    if (m_state == State::Asking && option >= 0 && option < options().size()) {
        step([&] {
            m_duel.pick(side == Side::Left ? 0 : 1, static_cast<std::size_t>(option));
        });
    }
}

void DuelModel::show()
{
    if (m_state == State::Asking && !settling()) {
        step([this] {
            m_duel.show();
        });
    }
}

void DuelModel::goOn()
{
    if (m_state == State::Shown && !settling()) {
        step([this] {
            m_duel.goOn();
        });
    }
}

void DuelModel::finish()
{
    if (m_state == State::Done && !settling() && m_boundary.run([this] {
            m_duel.putAway();
        })) {
        m_missed.show({});
        m_state = State::Idle;
        Q_EMIT changed();
    }
}

void DuelModel::again()
{
    finish();
    open();
}

void DuelModel::leave()
{
    m_state = State::Idle;
    Q_EMIT changed();
}

int DuelModel::number() const
{
    return std::min(static_cast<int>(m_duel.state().item) + 1, count());
}

const questions::Question *DuelModel::question() const
{
    const bool asks = m_state == State::Asking || m_state == State::Shown;
    return asks ? &m_duel.question(m_duel.state().item) : nullptr;
}

QString DuelModel::stem() const
{
    return question() == nullptr ? QString() : question()->stem;
}

QStringList DuelModel::options() const
{
    QStringList texts;
    if (const questions::Question *asked = question()) {
        for (const questions::Option &option : asked->options) {
            texts.append(option.text);
        }
    }
    return texts;
}

int DuelModel::rightOption() const
{
    return m_state == State::Shown ? static_cast<int>(m_duel.items()[m_duel.state().item].right) : -1;
}

QString DuelModel::answerText() const
{
    return m_state == State::Shown ? shixi::answerText(*question()) : QString();
}

QString DuelModel::explanation() const
{
    return m_state == State::Shown ? question()->explanation : QString();
}

QString DuelModel::quote() const
{
    return m_state == State::Shown ? question()->evidence.quote : QString();
}

QString DuelModel::nameOf(std::size_t side) const
{
    if (!m_duel.names()[side].isEmpty()) {
        return m_duel.names()[side];
    }
    return side == 0
        //: Name of the person at the left where none was typed; short.
        ? QCoreApplication::translate("DuelModel", "A")
        //: Name of the person at the right where none was typed; short.
        : QCoreApplication::translate("DuelModel", "B");
}

DuelSide DuelModel::side(std::size_t side) const
{
    const study::DuelState &state = m_duel.state();
    DuelSide shown;
    shown.name = nameOf(side);
    shown.points = state.points[side];
    shown.answered = state.answered(side);
    if (m_state == State::Shown && shown.answered) {
        shown.pick = static_cast<int>(*state.picks[state.item][side]);
        shown.right = shown.pick == rightOption();
    }
    return shown;
}

void DuelModel::showMissed()
{
    std::vector<MeetingQuestionModel::Row> rows;
    for (std::size_t item = 0; m_state == State::Done && item < m_duel.items().size(); ++item) {
        const questions::Question &asked = m_duel.question(item);
        QStringList missedBy;
        for (std::size_t side = 0; side < study::duelSides; ++side) {
            if (!study::isRight(m_duel.items()[item], m_duel.state().picks[item][side])) {
                missedBy.append(nameOf(side));
            }
        }
        if (!missedBy.isEmpty()) {
            MeetingQuestionModel::Row row;
            row.number = static_cast<int>(item) + 1;
            row.stem = asked.stem;
            row.answer = shixi::answerText(asked);
            row.explanation = asked.explanation;
            row.quote = asked.evidence.quote;
            row.right = static_cast<int>(study::duelSides) - static_cast<int>(missedBy.size());
            row.people = static_cast<int>(study::duelSides);
            row.missedBy = listed(missedBy, m_settings.locale());
            rows.push_back(std::move(row));
        }
    }
    m_missed.show(std::move(rows));
}

} // namespace shixi
