#include "viewmodels/listeningwishmodel.h"

#include "study/listening.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace shixi
{

namespace
{

using Of = learner::ListeningChoice::Of;

constexpr std::array choicesBeforeSections{Of::Learnt, Of::Missed, Of::Starred, Of::Core};
constexpr int sectionsFrom = choicesBeforeSections.size();

QString nameOf(const learner::ListeningChoice &choice)
{
    switch (choice.of) {
    case Of::Learnt:
        //: Listening: a choice of what to hear.
        return QCoreApplication::translate("ListeningWishModel", "What I have learnt");
    case Of::Missed:
        //: Listening: a choice of what to hear.
        return QCoreApplication::translate("ListeningWishModel", "Wrong-answer book");
    case Of::Starred:
        //: Listening: a choice of what to hear.
        return QCoreApplication::translate("ListeningWishModel", "Starred");
    case Of::Core:
        //: Listening: a choice of what to hear: every fact of the level core.
        return QCoreApplication::translate("ListeningWishModel", "Everything core");
    case Of::Section:
        break;
    }
    return choice.section;
}

std::vector<learner::Listenable> inMixedOrder(const std::vector<learner::Listenable> &items, quint64 seed)
{
    std::vector<std::string> ids;
    ids.reserve(items.size());
    for (const learner::Listenable &item : items) {
        ids.push_back(item.fact->id.value);
    }
    std::vector<learner::Listenable> mixed;
    for (const std::size_t place : study::mixedOrder(ids, seed)) {
        mixed.push_back(items[place]);
    }
    return mixed;
}

} // namespace

ListeningWishModel::ListeningWishModel(learner::Learner &learner,
                                       const questions::QuestionSet &library,
                                       const ErrorBoundary &boundary,
                                       QObject *parent)
    : QObject(parent)
    , m_listening(learner, library)
    , m_memory(learner)
    , m_boundary(boundary)
{
}

void ListeningWishModel::refresh()
{
    m_boundary.run([this] {
        m_offer = m_listening.offer();
        m_wish = m_memory.wish();
    });
    readItems();
}

void ListeningWishModel::retranslate()
{
    showChoices();
}

void ListeningWishModel::readItems()
{
    m_boundary.run([this] {
        m_items = m_listening.items(m_wish.choice);
        m_mark = m_memory.mark(m_wish.choice, m_wish.mixed);
    });
    showChoices();
    Q_EMIT changed();
}

std::vector<learner::Listenable> ListeningWishModel::items(quint64 seed) const
{
    return m_wish.mixed ? inMixedOrder(m_items, seed) : m_items;
}

// The fact may stand elsewhere by now, or not be among them any more.
int ListeningWishModel::leftAt() const
{
    if (!m_mark) {
        return 0;
    }
    const std::vector<learner::Listenable> ordered = items(m_mark->seed);
    const auto found = std::ranges::find(ordered, m_mark->fact, [](const learner::Listenable &item) {
        return item.fact->id;
    });
    const int place = found == ordered.end() ? m_mark->place : static_cast<int>(found - ordered.begin());
    return place > 0 && place < count() ? place + 1 : 0;
}

void ListeningWishModel::pick(int row)
{
    if (m_choices.has(row)) {
        learner::ListeningWish wish = m_wish;
        wish.choice = choiceAt(row);
        change(wish);
    }
}

void ListeningWishModel::setMixed(bool on)
{
    learner::ListeningWish wish = m_wish;
    wish.mixed = on;
    change(wish);
}

void ListeningWishModel::setAgain(bool on)
{
    learner::ListeningWish wish = m_wish;
    wish.again = on;
    change(wish);
}

void ListeningWishModel::setPause(int place)
{
    learner::ListeningWish wish = m_wish;
    wish.pauseSeconds = pauses().value(place, wish.pauseSeconds);
    change(wish);
}

void ListeningWishModel::setSpeed(int place)
{
    learner::ListeningWish wish = m_wish;
    wish.speed = speeds().value(place, wish.speed);
    change(wish);
}

void ListeningWishModel::setTimes(int times)
{
    learner::ListeningWish wish = m_wish;
    wish.times = std::clamp(times, 1, 3);
    change(wish);
}

void ListeningWishModel::setSleep(int place)
{
    learner::ListeningWish wish = m_wish;
    wish.sleepMinutes = sleeps().value(place, wish.sleepMinutes);
    change(wish);
}

void ListeningWishModel::change(const learner::ListeningWish &wish)
{
    if (wish == m_wish) {
        return;
    }
    m_wish = wish;
    m_boundary.run([this] {
        m_memory.keep(m_wish);
    });
    readItems();
}

void ListeningWishModel::showChoices()
{
    std::vector<PracticeGroupRow> rows;
    for (int row = 0; row < sectionsFrom + static_cast<int>(m_offer.sections.size()); ++row) {
        const learner::ListeningChoice choice = choiceAt(row);
        rows.push_back({nameOf(choice), countAt(row), choice == m_wish.choice});
    }
    m_choices.setRows(std::move(rows));
}

learner::ListeningChoice ListeningWishModel::choiceAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row < sectionsFrom ? learner::ListeningChoice{choicesBeforeSections.at(place)}
                              : learner::ListeningChoice{Of::Section, m_offer.sections.at(place - sectionsFrom).title};
}

int ListeningWishModel::countAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    const std::array counts{m_offer.learnt, m_offer.missed, m_offer.starred, m_offer.core};
    return row < sectionsFrom ? counts.at(place) : m_offer.sections.at(place - sectionsFrom).facts;
}

} // namespace shixi
