#include "app/studytour.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

// Another text than the one the set is about, then what is no text at all.
void visitOriginal(OriginalModel &original, const std::function<void(const QString &name)> &stop)
{
    QTemporaryDir folder;
    QFile other(folder.filePath(u"another.txt"_s));
    if (other.open(QIODevice::WriteOnly)) {
        other.write(u"另一篇文章\n\n这一篇文章说的是别的事情。\n"_s.toUtf8());
        other.close();
    }
    original.load(QUrl::fromLocalFile(other.fileName()));
    stop(u"study-another-text"_s);
}

} // namespace

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
    reader.setNote(u"我的笔记：开会前再看一遍，和上一次的要求对照着记。"_s.repeated(12));
    reader.setStarred(true);
    reader.select(1);
    reader.select(0);
    stop(u"study-note-long"_s);
    reader.setNote({});
    reader.deselect();
    reader.setShowAll(false);
    reader.setReading(false);
    stop(u"study-begun"_s);
    visitOriginal(*app.original(), stop);
}

} // namespace shixi::app
