#include "app/challengetour.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

void answerChallenge(ChallengeModel &challenge, bool right)
{
    const QStringList key = challenge.view().question->key;
    for (const QString &option : challenge.view().optionOrder) {
        if (key.contains(option) == right && challenge.state() == ChallengeModel::State::Asking) {
            challenge.choose(option);
        }
    }
    challenge.submit();
}

void visitTimed(ChallengeModel &challenge, const std::function<void(const QString &name)> &stop)
{
    const auto now = std::make_shared<qint64>(0);
    challenge.setWatch([now] {
        return *now;
    });
    challenge.showOffer();
    challenge.offer()->setLivesChoice(1);
    challenge.offer()->setSecondsChoice(1);
    stop(u"challenge-offer-timed"_s);
    challenge.start();
    *now += 8'000;
    challenge.tick();
    stop(u"challenge-timed"_s);
    *now += 12'000;
    challenge.tick();
    stop(u"challenge-time-up"_s);
    challenge.close();
}

} // namespace

void visitChallenge(Program &program, const std::function<void(const QString &name)> &stop)
{
    ChallengeModel &challenge = *program.app().challenge();
    program.window()->setProperty("place", u"practice"_s);
    challenge.showOffer();
    stop(u"challenge-offer"_s);
    challenge.start();
    stop(u"challenge-question"_s);
    answerChallenge(challenge, true);
    stop(u"challenge-right"_s);
    challenge.next();
    answerChallenge(challenge, false);
    stop(u"challenge-wrong"_s);
    challenge.next();
    stop(u"challenge-result"_s);
    challenge.close();
    visitTimed(challenge, stop);
    challenge.showOffer();
    stop(u"challenge-left"_s);
    challenge.close();
    program.window()->setProperty("place", u"today"_s);
    program.app().today()->refresh();
}

} // namespace shixi::app
