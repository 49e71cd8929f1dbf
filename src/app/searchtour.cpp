#include "app/searchtour.h"

using namespace Qt::StringLiterals;

namespace shixi::app
{

void visitSearch(Program &program, const std::function<void(const QString &name)> &stop)
{
    SearchModel &search = *program.app().search();
    QObject *page = program.shownPage();
    if (page == nullptr) {
        return;
    }
    page->setProperty("searching", true);
    stop(u"search-empty"_s);
    const QString everyCharacter = u"增强政治意识保持政治定力把握政治方向"_s;
    const std::pair<QString, QString> typed[] = {
        {u"search-found"_s, search.examples().value(0)},
        {u"search-one-character"_s, u"党"_s},
        {u"search-initials"_s, u"zyjw"_s},
        {u"search-nothing"_s, u"电冰箱"_s},
        {u"search-nothing-long"_s, everyCharacter.repeated(5)},
    };
    for (const auto &[name, query] : typed) {
        search.setQuery(query);
        search.searchNow();
        stop(name);
    }
    search.clear();
    page->setProperty("searching", false);
}

} // namespace shixi::app
