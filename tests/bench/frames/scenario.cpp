#include "scenario.h"

using namespace Qt::StringLiterals;

namespace shixi::bench
{

namespace
{

Step go(const QString &place)
{
    return {u"to "_s + place, {}, u"go('%1')"_s.arg(place), true, true};
}

Step act(const QString &name, const QString &item, bool rests = false)
{
    return {name, item, u"act()"_s, true, rests};
}

Step key(const QString &name, const QString &key)
{
    return {name, {}, u"key "_s + key, true, false};
}

void append(std::vector<Step> &steps, std::vector<Step> more)
{
    steps.insert(steps.end(), more.begin(), more.end());
}

std::vector<Step> places()
{
    return {go(u"study"_s),
            go(u"practice"_s),
            go(u"scores"_s),
            {u"scores: all reviews"_s, {}, u"app.scores.period = 1"_s},
            {u"scores: reviews of 30 days"_s, {}, u"app.scores.period = 0"_s},
            key(u"scores: charts as tables"_s, u"T"_s),
            key(u"scores: tables as charts"_s, u"T"_s),
            go(u"mine"_s),
            go(u"today"_s)};
}

std::vector<Step> round()
{
    return {{u"session: open"_s, {}, u"app.startToday()"_s, true, true},
            key(u"session: on from the fact shown"_s, u"Return"_s),
            key(u"session: answer"_s, u"1"_s),
            key(u"session: next"_s, u"Return"_s),
            key(u"session: answer again"_s, u"1"_s),
            key(u"session: next again"_s, u"Return"_s),
            key(u"session: leave"_s, u"Escape"_s)};
}

std::vector<Step> book()
{
    const QString list = u"practice.book"_s;
    return {go(u"practice"_s),
            {u"practice: pick a part"_s, {}, u"app.practice.pickSection(1)"_s},
            {u"practice: pick all parts"_s, {}, u"app.practice.pickSection(0)"_s},
            {u"practice: refresh"_s, {}, u"app.practice.refresh()"_s},
            act(u"book: open"_s, u"act.practice.book"_s, true),
            {u"book: refresh"_s, {}, u"app.practice.book.refresh()"_s},
            {u"book: a page down"_s, list, u"goTo(5)"_s},
            {u"book: flick"_s, list, u"flick(0, -6000)"_s},
            {u"book: end"_s, list, u"goTo(count - 1)"_s},
            {u"book: beginning"_s, list, u"goTo(0)"_s},
            act(u"book: take out"_s, u"act.book.remove.0"_s),
            act(u"book: put back"_s, u"act.book.undo"_s),
            act(u"book: close"_s, u"act.practice.back"_s),
            go(u"today"_s)};
}

std::vector<Step> reader()
{
    return {go(u"study"_s),
            {u"reader: open"_s, {}, u"app.reader.open(20)"_s, true, true},
            key(u"reader: a page down"_s, u"PageDown"_s),
            key(u"reader: another page down"_s, u"PageDown"_s),
            {u"reader: flick"_s, u"reader.list"_s, u"flick(0, -6000)"_s},
            key(u"reader: end"_s, u"End"_s),
            key(u"reader: beginning"_s, u"Home"_s),
            key(u"reader: next fact"_s, u"N"_s),
            {u"reader: look at a fact"_s, {}, u"app.reader.select(0)"_s, true, true},
            {u"reader: look at the next fact"_s, {}, u"app.reader.select(1)"_s},
            {u"reader: close the fact"_s, {}, u"app.reader.deselect()"_s},
            {u"reader: close"_s, {}, u"app.reader.reading = false"_s}};
}

std::vector<Step> search()
{
    const QString field = u"search.field"_s;
    return {act(u"search: open"_s, u"act.study.search"_s, true),
            {u"search: one character"_s, field, u"insert(0, '东')"_s},
            {u"search: a second one"_s, field, u"insert(1, '湖')"_s},
            {u"search: a page down"_s, u"search.results"_s, u"press(Qt.Key_PageDown)"_s},
            act(u"search: clear"_s, u"act.search.clear"_s),
            act(u"search: close"_s, u"act.search.back"_s),
            go(u"today"_s)};
}

} // namespace

std::vector<Step> installing(const QString &pack)
{
    const QString idle = u"app.library.state === 0"_s;
    const QString offering = u"app.library.state === 2"_s;
    const QString look = u"app.library.look('file://%1')"_s.arg(pack);
    return {{u"sets: look at 10,000 questions"_s, {}, look, true, false, offering},
            {u"sets: leave them"_s, {}, u"app.library.leave()"_s},
            {u"sets: look at them again"_s, {}, look, true, false, offering},
            {u"sets: take them"_s, {}, u"app.library.take()"_s, true, false, idle},
            {u"sets: remove them"_s, {}, u"app.library.remove('ten-thousand')"_s, true, false, idle}};
}

std::vector<Step> everyPageChange()
{
    std::vector<Step> steps;
    for (auto part : {places, round, book, reader, search}) {
        append(steps, part());
    }
    return steps;
}

} // namespace shixi::bench
