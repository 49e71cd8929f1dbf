#include "app/listeningtour.h"

using namespace Qt::StringLiterals;

namespace shixi::app
{

void visitListening(Program &program, const std::function<void(const QString &name)> &stop)
{
    ListeningModel &listening = *program.app().listening();
    program.window()->setProperty("place", u"practice"_s);
    listening.showOffer();
    stop(u"listening-offer"_s);
    listening.start();
    listening.toggle(); // a picture takes longer than some steps
    stop(u"listening-question"_s);
    listening.toggle();
    while (listening.evidence().isEmpty()) {
        listening.narrator().timePassed();
    }
    listening.toggle();
    stop(u"listening-answer"_s);
    while (!listening.done()) {
        listening.forward();
    }
    stop(u"listening-done"_s);
    listening.back();
    listening.close();
    stop(u"listening-left"_s);
    listening.close();
    program.window()->setProperty("place", u"today"_s);
}

} // namespace shixi::app
