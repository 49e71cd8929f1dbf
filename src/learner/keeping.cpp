#include "learner/learner.h"
#include "learner/practising.h"
#include "learner/private.h"
#include "learner/standing.h"
#include "learner/updating.h"

#include <algorithm>
#include <tuple>

// What a learner keeps about facts: stars, notes, bookmarks, what is not to be asked; and how they stand.
namespace shixi::learner
{

namespace
{

constexpr Changes ofMarks{.marks = true};

// A bookmark among the marks: "guide#12". A star is named by the fact alone.
constexpr QChar paragraphSign = u'#';

std::string nameOf(const Bookmark &bookmark)
{
    return (bookmark.article + paragraphSign + QString::number(bookmark.paragraph)).toStdString();
}

std::optional<Bookmark> bookmarkNamed(const QString &name)
{
    const qsizetype sign = name.lastIndexOf(paragraphSign);
    bool isNumber = false;
    const int paragraph = sign < 0 ? 0 : name.mid(sign + 1).toInt(&isNumber);
    return isNumber ? std::optional(Bookmark{name.left(sign), paragraph}) : std::nullopt;
}

} // namespace

std::vector<FactStanding> Learner::standing() const
{
    return store::guarded([this] {
        return standingOf(d->desk(), d->stamps.today());
    });
}

std::vector<PastAnswer> Learner::history(const FactId &fact, int most) const
{
    return store::guarded([&] {
        return historyOf(d->desk(), fact, most, d->stamps);
    });
}

std::vector<MissedFact> Learner::missedFacts() const
{
    return store::guarded([this] {
        return missedFactsOf(d->desk(), d->stamps);
    });
}

void Learner::clearMissed(const CardId &card)
{
    d->change(*this, {.today = true}, [&] {
        d->write(CardEvent{d->stamps.next(), {}, card, CardEventKind::MissCleared, {}});
        return true;
    });
}

int Learner::practisable(const PracticeChoice &choice) const
{
    return store::guarded([&] {
        const Desk desk = d->desk();
        return static_cast<int>(
            std::ranges::count_if(chosenCards(desk, knownCards(desk), choice), [](const auto &known) {
                return !isStopped(*known.card, *known.state);
            }));
    });
}

SessionId Learner::startPractice(const PracticeChoice &choice, int questions)
{
    return d->change(*this, {.today = true}, [&] {
        return d->beginPractice(choice, questions);
    });
}

std::optional<SessionId> Learner::openPractice() const
{
    return store::guarded([this]() -> std::optional<SessionId> {
        const auto open = openSession(d->desk(), d->stamps.today(), Mode::Practice);
        return open ? std::optional(open->start.id()) : std::nullopt;
    });
}

void Learner::setStarred(const FactId &fact, bool on)
{
    d->change(*this, ofMarks, [&] {
        d->put(d->file.marks, fact.value, on ? "star" : "");
        return true;
    });
}

void Learner::setNote(const FactId &fact, const QString &text)
{
    d->change(*this, ofMarks, [&] {
        d->put(d->file.notes, fact.value, text.toStdString());
        return true;
    });
}

void Learner::setSuspended(const FactId &fact, bool on)
{
    d->change(*this, {.today = true}, [&] {
        for (const ShelfCard &card : d->shelf.cards()) {
            if (card.isAbout(fact)) {
                const auto kind = on ? CardEventKind::Suspended : CardEventKind::Resumed;
                d->write(CardEvent{d->stamps.next(), {}, card.id, kind, {}});
            }
        }
        return true;
    });
}

std::vector<Bookmark> Learner::bookmarks() const
{
    return store::guarded([this] {
        std::vector<Bookmark> bookmarks;
        for (const store::LatestValue &mark : d->file.marks.all()) {
            const auto bookmark = bookmarkNamed(QString::fromStdString(mark.name));
            if (bookmark && !mark.value.empty()) {
                bookmarks.push_back(*bookmark);
            }
        }
        std::sort(bookmarks.begin(), bookmarks.end(), [](const Bookmark &left, const Bookmark &right) {
            return std::tie(left.article, left.paragraph) < std::tie(right.article, right.paragraph);
        });
        return bookmarks;
    });
}

void Learner::setBookmark(const Bookmark &bookmark, bool on)
{
    d->change(*this, ofMarks, [&] {
        d->put(d->file.marks, nameOf(bookmark), on ? "bookmark" : "");
        return true;
    });
}

} // namespace shixi::learner
