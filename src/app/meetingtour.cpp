#include "app/meetingtour.h"

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

void visitDuel(DuelModel &duel, const std::function<void(const QString &name)> &stop)
{
    duel.setSettleMs(0); // no event loop runs here, and nobody presses twice
    duel.open();
    duel.setSize(0);
    stop(u"duel-offer"_s);
    duel.start({}, {});
    stop(u"duel-asking"_s);
    duel.pick(DuelModel::Side::Left, 0);
    stop(u"duel-one-answered"_s);
    duel.pick(DuelModel::Side::Right, 1);
    stop(u"duel-shown"_s);
    duel.setTurned(true);
    stop(u"duel-turned-shown"_s);
    duel.goOn();
    stop(u"duel-turned"_s);
    duel.setTurned(false);
    while (duel.state() == DuelModel::State::Asking) {
        duel.pick(DuelModel::Side::Left, 0);
        duel.show();
        duel.goOn();
    }
    stop(u"duel-result"_s);
    duel.finish();
}

void takeTest(RelayModel &relay, const QString &name, int step)
{
    relay.begin(name);
    for (int item = 0; item < relay.paper()->count(); item += step) {
        relay.paper()->setItem(item);
        relay.paper()->chooseAt(item % 3);
    }
}

void visitRelay(Program &program, const std::function<void(const QString &name)> &stop)
{
    RelayModel &relay = *program.app().relay();
    relay.setSettleMs(0);
    relay.open();
    stop(u"relay-offer"_s);
    relay.start();
    stop(u"relay-waiting"_s);
    takeTest(relay, u"张建国"_s, 1);
    stop(u"relay-question"_s);
    relay.paper()->handIn();
    stop(u"relay-score"_s);
    relay.goOn();
    stop(u"relay-next"_s);
    takeTest(relay, u"李梅"_s, 2);
    relay.paper()->handIn();
    relay.goOn();
    QMetaObject::invokeMethod(program.window()->findChild<QObject *>(u"relay"_s), "askToClose");
    stop(u"relay-close"_s);
    relay.closeRound();
    stop(u"relay-results"_s);
    relay.finish();
}

} // namespace

void visitMeetings(Program &program, const std::function<void(const QString &name)> &stop)
{
    program.window()->setProperty("place", u"practice"_s);
    visitDuel(*program.app().duel(), stop);
    visitRelay(program, stop);
    program.window()->setProperty("place", u"today"_s);
}

} // namespace shixi::app
