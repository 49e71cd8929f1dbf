#include "viewmodels/readermodel.h"

#include <algorithm>

// What a reader does with one fact of the text.
namespace shixi
{

const learner::FactStanding *ReaderModel::standingAt(int place) const
{
    return place < 0 || place >= factCount() ? nullptr
                                             : &m_standing[m_text.spots[static_cast<std::size_t>(place)].fact];
}

int ReaderModel::rowOfFact(int place) const
{
    return place < 0 || place >= factCount()
        ? -1
        : static_cast<int>(m_text.spots[static_cast<std::size_t>(place)].paragraph);
}

int ReaderModel::factFrom(int row) const
{
    const auto found = std::ranges::lower_bound(m_text.spots, row, {}, [](const knowledge::FactSpot &spot) {
        return static_cast<int>(spot.paragraph);
    });
    return found == m_text.spots.end() ? -1 : static_cast<int>(found - m_text.spots.begin());
}

QString ReaderModel::subjectOf(int place) const
{
    const learner::FactStanding *standing = standingAt(place);
    return standing == nullptr ? QString() : standing->fact->subject;
}

FactModel::Strength ReaderModel::strengthOf(int place) const
{
    const learner::FactStanding *standing = standingAt(place);
    return standing == nullptr ? FactModel::Strength::ForReading : FactModel::strengthOf(*standing);
}

void ReaderModel::select(int place)
{
    const learner::FactStanding *standing = standingAt(place);
    m_boundary.run([this, standing] {
        if (standing != nullptr) {
            m_fact.show(*standing);
        } else {
            m_fact.clear();
        }
    });
    const int now = standing == nullptr ? -1 : place;
    if (m_selected != now) {
        m_selected = now;
        Q_EMIT selectedChanged();
    }
}

template<class Act>
void ReaderModel::actOnSelected(Act &&act)
{
    const learner::FactStanding *standing = standingAt(m_selected);
    if (standing == nullptr) {
        return;
    }
    m_boundary.run([&] {
        act(standing->fact->id);
        readStanding();
        showProgress();
        select(m_selected);
    });
    Q_EMIT changed();
}

void ReaderModel::setStarred(bool on)
{
    actOnSelected([this, on](const FactId &fact) {
        m_learner.setStarred(fact, on);
    });
}

void ReaderModel::setSuspended(bool on)
{
    actOnSelected([this, on](const FactId &fact) {
        m_learner.setSuspended(fact, on);
        m_fact.tell(on ? FactModel::Done::Paused : FactModel::Done::Resumed);
    });
}

void ReaderModel::setBuried(bool on)
{
    actOnSelected([this, on](const FactId &fact) {
        m_learner.setBuried(fact, on);
        m_fact.tell(on ? FactModel::Done::PutOff : FactModel::Done::TakenBack);
    });
}

void ReaderModel::askAgainIn(int days)
{
    actOnSelected([this, days](const FactId &fact) {
        m_learner.setDue(fact, QDate(1970, 1, 1).addDays(m_learner.rulesOfDay().today + days));
        m_fact.tell(FactModel::Done::DaySet);
    });
}

void ReaderModel::beginAnew()
{
    actOnSelected([this](const FactId &fact) {
        m_learner.forget(fact);
        m_fact.tell(FactModel::Done::BegunAnew);
    });
}

void ReaderModel::restore()
{
    actOnSelected([this](const FactId &fact) {
        const bool restored = m_learner.remember(fact);
        m_fact.tell(restored ? FactModel::Done::Restored : FactModel::Done::Nothing);
    });
}

void ReaderModel::setNote(const QString &text)
{
    actOnSelected([this, note = text.trimmed()](const FactId &fact) {
        m_learner.setNote(fact, note);
    });
}

void ReaderModel::practise()
{
    const learner::FactStanding *standing = standingAt(m_selected);
    if (standing == nullptr) {
        return;
    }
    m_boundary.run([this, standing] {
        const learner::PracticeChoice choice{.facts = {standing->fact->id}};
        const SessionId session = m_learner.startPractice(choice, m_learner.practisable(choice));
        if (!session.empty()) {
            Q_EMIT started(session);
        }
    });
}

} // namespace shixi
