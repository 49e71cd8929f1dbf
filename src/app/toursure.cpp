#include "app/tour.h"
#include "app/tourchoices.h"

using namespace Qt::StringLiterals;

// One who says how sure before an answer is judged, and is sometimes wrong.
namespace shixi::app
{

namespace
{

constexpr int questionsWeighed = 30;

} // namespace

void Tour::answerSure(int turn)
{
    SessionModel &session = *m_program.app().session();
    const int sure = 1 + turn % 3;
    if (session.weighing()) { // before the look
        stopOnce(u"sure-before-the-look"_s);
        session.tellSure(sure);
    }
    const questions::Question &question = *session.view().question;
    choose(session, turn % 4 == 0 ? wrongChoice(question) : rightChoice(question));
    if (!session.weighing()) {
        session.submit();
    }
    if (session.weighing()) {
        stopOnce(u"sure-weighing"_s);
        session.tellSure(sure);
    }
}

void Tour::visitSure()
{
    App &app = m_program.app();
    SessionModel &session = *app.session();
    app.settings()->setTellSure(true);
    session.setSettleMs(0); // no event loop runs here, and nobody presses twice
    session.open(m_program.learner().startPractice({}, questionsWeighed));
    for (int turn = 0; turn < 3 * questionsWeighed && session.state() != SessionModel::State::Finished; ++turn) {
        if (session.state() == SessionModel::State::Asking) {
            answerSure(turn);
        }
        session.next();
    }
    stopOnce(u"sure-summary"_s);
    session.close();
    m_program.window()->setProperty("place", u"scores"_s);
    stopOnce(u"sure-scores"_s);
    app.settings()->setTellSure(false);
    m_program.window()->setProperty("place", u"today"_s);
}

} // namespace shixi::app
