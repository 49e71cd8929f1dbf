#include "app/tour.h"

using namespace Qt::StringLiterals;

// What a learner of many days sees in another way: charts as tables, elder mode, the day after an absence.
namespace shixi::app
{

void Tour::visitTables()
{
    m_program.window()->setProperty("place", u"scores"_s);
    if (QObject *page = m_program.shownPage()) {
        page->setProperty("tabled", true);
    }
    stopOnce(u"scores-tables"_s);
    m_program.window()->setProperty("place", u"today"_s);
}

void Tour::visitElder()
{
    App &app = m_program.app();
    m_prefix = u"elder-"_s;
    app.settings()->setElder(true);
    visitPlaces({});
    app.more();
    visitSession();
    stopOnce(u"summary"_s);
    app.session()->close();
    app.settings()->setElder(false);
    m_prefix.clear();
    m_program.window()->setProperty("place", u"today"_s);
}

void Tour::visitAbsence()
{
    constexpr std::int64_t fortnightMs = 14LL * 86'400'000;
    m_program.window()->setProperty("place", u"today"_s);
    m_clock.advance(fortnightMs);
    m_program.app().today()->refresh();
    stopOnce(u"today-after-absence"_s);
    m_program.app().settings()->setElder(true);
    stopOnce(u"elder-today-after-absence"_s);
    m_program.app().settings()->setElder(false);
}

} // namespace shixi::app
