#include "app/studytour.h"

using namespace Qt::StringLiterals;

namespace shixi::app
{

void visitStudy(App &app, const std::function<void(const QString &name)> &stop)
{
    ReaderModel &reader = *app.reader();
    reader.refresh();
    reader.toggleBookmark(4);
    reader.open(2);
    stop(u"study-text"_s);
    reader.setShowAll(true);
    stop(u"study-all-lines"_s);
    reader.select(0);
    stop(u"study-fact"_s);
    reader.deselect();
    reader.setShowAll(false);
    reader.setReading(false);
    stop(u"study-begun"_s);
}

} // namespace shixi::app
