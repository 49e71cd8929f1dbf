#include "viewmodels/desk.h"

#include "viewmodels/driver.h"
#include "viewmodels/madeup.h"

namespace shixi::test
{

namespace
{

// Everything at once, so that one session has every type.
study::Rules generousRules()
{
    study::Rules rules;
    rules.sessionQuestions = 20;
    rules.newPerDay = 20;
    return rules;
}

std::uint64_t nextSeed()
{
    static std::uint64_t seed = 0;
    return ++seed;
}

} // namespace

Desk::Desk(const QString &at)
    : path(at)
    , library(madeUpSet())
    , random(nextSeed())
{
    reopen();
}

Desk::Desk(questions::QuestionSet set)
    : path(QStringLiteral(":memory:"))
    , library(std::move(set))
    , random(nextSeed())
{
    reopen();
}

bool Desk::toQuestion(SessionModel::Type type)
{
    if (session().state() == SessionModel::State::Idle) {
        app->startToday();
    }
    while (session().state() != SessionModel::State::Asking || session().type() != type) {
        if (!stepOn(session())) {
            return false;
        }
    }
    return true;
}

void Desk::reopen()
{
    app.reset();
    learner.reset();
    learner = std::make_unique<learner::Learner>(
        path, learner::Device{{"desk"}}, library, clock, study::DayRule(), generousRules(), [this] {
            return random();
        });
    app = std::make_unique<App>(*learner, library, clock, study::DayRule(), generousRules());
}

} // namespace shixi::test
