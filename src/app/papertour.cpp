#include "app/papertour.h"

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

void turnTo(Program &program, const char *view)
{
    if (QObject *page = program.window()->findChild<QObject *>(u"paper"_s)) {
        page->setProperty(view, true);
    }
}

// Most rightly, some wrongly, the last not at all.
void answerMost(PaperModel &paper)
{
    for (int item = 0; item < paper.count() - 2; ++item) {
        paper.setItem(item);
        paper.chooseAt(item % 3);
        if (item % 4 == 0) {
            paper.toggleFlag();
        }
    }
}

void visitOffer(PaperModel &paper, const std::function<void(const QString &name)> &stop)
{
    paper.showOffer();
    stop(u"paper-offer"_s);
    paper.offer()->setPlan(2);
    stop(u"paper-offer-formal"_s);
    paper.offer()->setPlan(0);
}

void lookThrough(PaperModel &paper, const std::function<void(const QString &name)> &stop)
{
    using Mark = PaperCellModel::Mark;
    const std::pair<Mark, QString> wanted[] = {
        {Mark::Right, u"paper-right"_s}, {Mark::Wrong, u"paper-wrong"_s}, {Mark::Unanswered, u"paper-unanswered"_s}};
    for (const auto &[mark, name] : wanted) {
        for (int item = 0; item < paper.count(); ++item) {
            paper.setItem(item);
            if (paper.mark() == mark) {
                stop(name);
                break;
            }
        }
    }
}

} // namespace

void visitPaper(Program &program, const std::function<void(const QString &name)> &stop)
{
    PaperModel &paper = *program.app().paper();
    program.window()->setProperty("place", u"practice"_s);
    visitOffer(paper, stop);
    paper.start();
    stop(u"paper-question"_s);
    answerMost(paper);
    stop(u"paper-answered"_s);
    turnTo(program, "overview");
    stop(u"paper-sheet"_s);
    QMetaObject::invokeMethod(program.window()->findChild<QObject *>(u"paper"_s), "askToHandIn");
    stop(u"paper-hand-in"_s);
    paper.close();
    stop(u"paper-left"_s);
    paper.resume();
    paper.handIn();
    stop(u"paper-result"_s);
    turnTo(program, "looking");
    lookThrough(paper, stop);
    paper.close();
    visitOffer(paper, [&stop](const QString &name) {
        stop(name + u"-again"_s);
    });
    paper.close();
    program.window()->setProperty("place", u"today"_s);
    program.app().today()->refresh();
}

} // namespace shixi::app
