#include "app/posing.h"
#include "app/tour.h"

using namespace Qt::StringLiterals;

// The practice place, with what was missed in the days before, a star and a round left open.
namespace shixi::app
{

void Tour::showPractice(const QString &view)
{
    m_program.app().practice()->refresh();
    QObject *page = m_program.window()->findChild<QObject *>(u"practice"_s);
    if (page != nullptr) {
        page->setProperty("view", view);
    }
}

void Tour::visitTakenOut()
{
    WrongBookModel &book = *m_program.app().practice()->book();
    book.remove(0);
    m_program.app().practice()->refresh();
    stopOnce(u"practice-taken-out"_s);
    book.restore();
    m_program.app().practice()->refresh();
}

void Tour::visitEmptyPractice()
{
    m_program.window()->setProperty("place", u"practice"_s);
    showPractice(u"book"_s);
    stopOnce(u"practice-book-empty"_s);
    showPractice(u"stars"_s);
    stopOnce(u"practice-stars-empty"_s);
    showPractice(u"home"_s);
    m_program.window()->setProperty("place", u"today"_s);
}

// In order and at random, a formula, and study mode.
void Tour::visitOrders()
{
    App &app = m_program.app();
    PracticeModel &practice = *app.practice();
    practice.setOrder(1);
    practice.start();
    visitStep();
    visitStep();
    app.session()->finish();
    stopOnce(u"practice-in-order-summary"_s);
    app.session()->close();
    practice.refresh();
    {
        const Posing posing(m_program, u"act.order.1"_s);
        stopOnce(u"practice-in-order"_s);
    }
    practice.setOrder(0);
    showPractice(u"formulas"_s);
    stopOnce(u"practice-formulas"_s);
    showPractice(u"worst"_s);
    stopOnce(u"practice-worst"_s);
    showPractice(u"home"_s);
    practice.readThrough();
    ReadThroughModel &reading = *app.readThrough();
    stopOnce(u"read-through"_s);
    for (int item = 0; item < reading.count(); ++item) {
        reading.setItem(item);
        stopOnce(u"read-through-type-%1"_s.arg(reading.type()));
    }
    reading.setItem(0);
    reading.close();
}

void Tour::visitPractice()
{
    App &app = m_program.app();
    PracticeModel &practice = *app.practice();
    m_program.window()->setProperty("place", u"practice"_s);
    practice.refresh();
    practice.start();
    app.session()->toggleStar();
    stopOnce(u"practice-asking"_s);
    app.session()->close();
    practice.refresh();
    practice.pickSection(2);
    stopOnce(u"practice-open"_s);
    practice.pickSection(0);
    visitOrders();
    showPractice(u"book"_s);
    stopOnce(u"practice-book"_s);
    visitTakenOut();
    showPractice(u"stars"_s);
    stopOnce(u"practice-stars"_s);
    showPractice(u"home"_s);
    practice.startMissed();
    while (app.session()->state() != SessionModel::State::Finished
           && app.session()->state() != SessionModel::State::Idle) {
        visitStep();
    }
    stopOnce(u"practice-summary"_s);
    app.session()->close();
    m_program.window()->setProperty("place", u"today"_s);
    app.today()->refresh();
}

} // namespace shixi::app
