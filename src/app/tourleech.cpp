#include "app/posing.h"
#include "app/tour.h"
#include "app/tourchoices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What many days bring: a fact missed again and again, and after a long absence more than a day holds.
namespace shixi::app
{

namespace
{

constexpr std::int64_t oneDayMs = 86'400'000;

// Of what was learnt, what is asked next.
learner::FactStanding nextAsked(const learner::Learner &learner)
{
    learner::FactStanding next;
    for (const learner::FactStanding &standing : learner.standing()) {
        const bool sooner = !next.dueInDays || (standing.dueInDays && *standing.dueInDays < *next.dueInDays);
        if (standing.dueInDays && !standing.suspended && sooner) {
            next = standing;
        }
    }
    return next;
}

bool isLeech(const learner::Learner &learner, const knowledge::Fact *fact)
{
    const std::vector<learner::FactStanding> all = learner.standing();
    return std::ranges::any_of(all, [fact](const learner::FactStanding &standing) {
        return standing.fact == fact && standing.leech;
    });
}

} // namespace

// Today's share, nothing of it shown: rightly but for this fact.
void Tour::studyMissing(const FactId &fact)
{
    constexpr int wholeDay = 40;
    learner::Learner &learner = m_program.learner();
    const SessionId session = learner.startToday(wholeDay);
    if (session.empty()) {
        return;
    }
    for (auto view = learner.view(session); view.kind != learner::StepKind::Done; view = learner.view(session)) {
        if (view.kind == learner::StepKind::Teach) {
            learner.taught(session);
        } else {
            const bool misses = view.fact != nullptr && view.fact->id == fact;
            learner.answer(session, {{misses ? wrongChoice(*view.question) : rightChoice(*view.question)}, 8000});
        }
    }
}

// When the fact is asked, and each thing that can be changed about that.
void Tour::visitPlan(ReaderModel &reader)
{
    const Posing posing(m_program, [this] {
        unfold(m_program, u"act.fact.plan"_s);
        bringInSight(m_program, u"act.fact.plan"_s);
    });
    stopOnce(u"study-fact-plan"_s);
    reader.setBuried(true);
    stopOnce(u"study-fact-put-off"_s);
    reader.setBuried(false);
    reader.setSuspended(true);
    stopOnce(u"study-fact-paused"_s);
    reader.setSuspended(false);
    reader.askAgainIn(7);
    stopOnce(u"study-fact-moved"_s);
    reader.beginAnew();
    stopOnce(u"study-fact-anew"_s);
    reader.restore();
}

void Tour::visitLeech()
{
    constexpr int mostDays = 30;
    App &app = m_program.app();
    const knowledge::Fact *fact = nextAsked(m_program.learner()).fact;
    for (int days = 0; fact != nullptr && days < mostDays && !isLeech(m_program.learner(), fact); ++days) {
        m_clock.advance(oneDayMs);
        studyMissing(fact->id);
    }
    if (fact == nullptr || !isLeech(m_program.learner(), fact)) {
        qWarning("nothing is missed again and again");
        m_stuck = true;
        return;
    }
    m_clock.advance(oneDayMs); // it is due again
    m_program.window()->setProperty("place", u"study"_s);
    app.reader()->refresh();
    app.reader()->openFact(QString::fromStdString(fact->id.value));
    stopOnce(u"study-fact-leech"_s);
    visitPlan(*app.reader());
    app.reader()->deselect();
    m_program.window()->setProperty("place", u"practice"_s);
    showPractice(u"home"_s);
    stopOnce(u"practice-leech"_s);
    showPractice(u"book"_s);
    stopOnce(u"practice-book-leech"_s);
    showPractice(u"home"_s);
}

void Tour::visitBacklog()
{
    constexpr int daysAway = 120;
    App &app = m_program.app();
    m_clock.advance(daysAway * oneDayMs);
    app.today()->refresh();
    m_program.window()->setProperty("place", u"today"_s);
    const Posing posing(m_program, [this] {
        bringInSight(m_program, u"today.putOff"_s, Place::Below);
    });
    stopOnce(u"today-put-off"_s);
    app.settings()->setElder(true);
    stopOnce(u"elder-today-put-off"_s);
    app.settings()->setElder(false);
}

} // namespace shixi::app
