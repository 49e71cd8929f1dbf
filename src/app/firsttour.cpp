#include "app/firsttour.h"

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

using Page = FirstRunModel::Page;

// The first question is answered rightly, the others as it comes.
void answerSample(FirstRunModel &first)
{
    int right = 0;
    for (int option = 0; first.sample() == 1 && option < first.answering()->options()->count(); ++option) {
        const QString text = first.answering()->options()->rows()[static_cast<std::size_t>(option)].text;
        right = text == first.feedback().answerText ? option : right;
    }
    first.chooseAt(right);
    first.submit();
}

void visitSamples(FirstRunModel &first, const std::function<void(const QString &)> &stop)
{
    while (first.page() == Page::Samples) {
        const QString number = QString::number(first.sample());
        stop(u"first-question-"_s + number);
        answerSample(first);
        stop(u"first-answered-"_s + number);
        first.next();
    }
}

} // namespace

void visitFirstRun(App &app, const std::function<void(const QString &)> &stop)
{
    FirstRunModel &first = *app.firstRun();
    SettingsModel &settings = *app.settings();
    stop(u"first-look"_s);
    settings.setElder(true);
    stop(u"first-look-elder"_s);
    first.next();
    first.chooseAt(0);
    stop(u"first-question-elder"_s);
    settings.setElder(false);
    first.back();
    first.next();
    visitSamples(first, stop);
    stop(u"first-levels"_s);
    first.next();
    stop(u"first-ready"_s);
    first.finish();
    settings.setLevels(SettingsModel::Levels::Everything);
    settings.setElder(true);
    app.today()->refresh();
    stop(u"today-elder"_s);
    settings.setElder(false);
}

} // namespace shixi::app
