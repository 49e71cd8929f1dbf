#include "app/peopletour.h"

#include "app/pictures.h"
#include "learner/people.h"
#include "learner/pin.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace shixi::app
{

void visitPeople(Program &program, const std::function<void(const QString &name)> &stop)
{
    App &app = program.app();
    PeopleModel &people = *app.people();
    const learner::People files(people.folder());
    const QString second = files.add(u"王芳"_s, u"pictures"_s, fixedStartMs());
    (void)files.add(u"Anna Lee"_s, u"pictures"_s, fixedStartMs() + 1);
    learner::Pin(second).set(u"2704"_s);
    program.window()->setProperty("place", u"mine"_s);
    people.refresh();
    stop(u"people-panel"_s);
    program.window()->setProperty("place", u"scores"_s);
    stop(u"people-scores"_s);
    app.moving()->choose(u"any"_s); // the question alone is shown
    stop(u"people-not-me"_s);
    app.moving()->close();
    people.ask();
    stop(u"people-names"_s);
    people.pick(1);
    stop(u"people-pin"_s);
    people.askForName();
    stop(u"people-new"_s);
    people.toNames();
    people.pick(0);
    QDir(people.folder() + u"/learners"_s).removeRecursively();
    people.refresh();
    program.window()->setProperty("place", u"today"_s);
}

} // namespace shixi::app
