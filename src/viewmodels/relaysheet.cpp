#include "viewmodels/relaysheet.h"

#include "formats/sheet.h"
#include "viewmodels/paperwords.h"
#include "viewmodels/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

QString relayWords(const char *words)
{
    return QCoreApplication::translate("RelaySheet", words);
}

QString passedWord(bool passed)
{
    return passed
        //: In the report of a relay test: the person has reached the pass mark.
        ? relayWords(QT_TRANSLATE_NOOP("RelaySheet", "yes"))
        //: In the report of a relay test: the person has not reached the pass mark.
        : relayWords(QT_TRANSLATE_NOOP("RelaySheet", "no"));
}

QStringList personHeadings()
{
    return {//: Column of the report of a relay test.
            relayWords(QT_TRANSLATE_NOOP("RelaySheet", "Name")),
            //: Column of the report of a relay test: points the person got.
            relayWords(QT_TRANSLATE_NOOP("RelaySheet", "Points")),
            //: Column of the report of a relay test: points there were in all.
            relayWords(QT_TRANSLATE_NOOP("RelaySheet", "Full points")),
            //: Column of the report of a relay test: questions answered rightly.
            relayWords(QT_TRANSLATE_NOOP("RelaySheet", "Right")),
            //: Column of the report of a relay test: questions answered.
            relayWords(QT_TRANSLATE_NOOP("RelaySheet", "Answered")),
            //: Column of the report of a relay test: questions in all.
            relayWords(QT_TRANSLATE_NOOP("RelaySheet", "Questions")),
            //: Column of the report of a relay test: how long the person took.
            relayWords(QT_TRANSLATE_NOOP("RelaySheet", "Seconds")),
            //: Column of the report of a relay test: whether the person has reached the pass mark, yes or no.
            relayWords(QT_TRANSLATE_NOOP("RelaySheet", "Passed"))};
}

QStringList questionHeadings()
{
    return {//: Column of the report of a relay test: number of the question.
            relayWords(QT_TRANSLATE_NOOP("RelaySheet", "No.")),
            //: Column of the report of a relay test: the words of the question.
            relayWords(QT_TRANSLATE_NOOP("RelaySheet", "Question")),
            //: Column of the report of a relay test: how many people had the question right.
            relayWords(QT_TRANSLATE_NOOP("RelaySheet", "People who had it right")),
            //: Column of the report of a relay test: how many people there were.
            relayWords(QT_TRANSLATE_NOOP("RelaySheet", "People")),
            //: Column of the report of a relay test.
            relayWords(QT_TRANSLATE_NOOP("RelaySheet", "Right answer")),
            //: Column of the report of a relay test: the words of the article that bear the answer.
            relayWords(QT_TRANSLATE_NOOP("RelaySheet", "Evidence"))};
}

QStringList personCells(const meeting::RelayResult &result)
{
    const study::PaperState &state = result.state;
    return {result.name,
            pointsText(state.points),
            pointsText(state.fullPoints),
            QString::number(state.right),
            QString::number(state.answered),
            QString::number(state.items.size()),
            QString::number(state.usedMs / 1000),
            passedWord(state.passed)};
}

QString beginning(const meeting::RelayReport &report, const QLocale &locale)
{
    const QDateTime begun = QDateTime::fromMSecsSinceEpoch(report.begunMs);
    return shortDate(begun.date(), locale) + locale.toString(begun, u" HH:mm"_s);
}

QString personLine(const meeting::RelayResult &result)
{
    const study::PaperState &state = result.state;
    //: A line of the report of a relay test. %1: name; %2 of %3 points; %4 of %5 questions right; %6: time such as
    //: 4:05; %7: Passed or Below the pass mark.
    return relayWords(QT_TRANSLATE_NOOP("RelaySheet", "%1: %2/%3 points, %4/%5 right, %6, %7"))
        .arg(result.name,
             pointsText(state.points),
             pointsText(state.fullPoints),
             QString::number(state.right),
             QString::number(state.items.size()),
             clockText(state.usedMs),
             state.passed
                 //: In the report of a relay test.
                 ? relayWords(QT_TRANSLATE_NOOP("RelaySheet", "passed"))
                 //: In the report of a relay test.
                 : relayWords(QT_TRANSLATE_NOOP("RelaySheet", "below the pass mark")));
}

QStringList questionLines(const meeting::RelayQuestion &question, int number, int people)
{
    QStringList lines;
    lines << QString::number(number) + u". "_s + question.question.stem;
    //: A line of the report of a relay test. %1: the right answer.
    lines << u"   "_s
            + relayWords(QT_TRANSLATE_NOOP("RelaySheet", "Right answer: %1")).arg(answerText(question.question));
    //: A line of the report of a relay test. %1 of %2 people had a question right.
    lines << u"   "_s + relayWords(QT_TRANSLATE_NOOP("RelaySheet", "Right: %1 of %2")).arg(question.right).arg(people);
    if (!question.question.evidence.quote.isEmpty()) {
        //: A line of the report of a relay test. %1: the words of the article that bear the answer.
        lines << u"   "_s
                + relayWords(QT_TRANSLATE_NOOP("RelaySheet", "Evidence: %1")).arg(question.question.evidence.quote);
    }
    return lines;
}

} // namespace

QByteArray relayTable(const meeting::RelayReport &report)
{
    QByteArray table("\xEF\xBB\xBF");
    table += formats::csvLine(personHeadings());
    for (const meeting::RelayResult &result : report.results) {
        table += formats::csvLine(personCells(result));
    }
    table += "\r\n" + formats::csvLine(questionHeadings());
    int number = 0;
    for (const meeting::RelayQuestion &question : report.questions) {
        table += formats::csvLine({QString::number(++number),
                                   question.question.stem,
                                   QString::number(question.right),
                                   QString::number(report.results.size()),
                                   answerText(question.question),
                                   question.question.evidence.quote});
    }
    return table;
}

QByteArray relayText(const meeting::RelayReport &report, const QLocale &locale)
{
    QStringList lines;
    //: First line of the report of a relay test. %1: date and time it began.
    lines << relayWords(QT_TRANSLATE_NOOP("RelaySheet", "Relay test · %1")).arg(beginning(report, locale));
    //: Second line of the report of a relay test. %1: questions, %2: points in all, %3: points to pass.
    lines << relayWords(QT_TRANSLATE_NOOP("RelaySheet", "%1 questions · full points %2 · pass mark %3"))
                 .arg(QString::number(report.questions.size()),
                      pointsText(study::fold(report.paper, std::vector<study::PaperEvent>()).fullPoints),
                      pointsText(report.paper.passPoints));
    lines << QString();
    for (const meeting::RelayResult &result : report.results) {
        lines << personLine(result);
    }
    int number = 0;
    for (const meeting::RelayQuestion &question : report.questions) {
        lines << QString() << questionLines(question, ++number, static_cast<int>(report.results.size()));
    }
    return (lines.join(u'\n') + u'\n').toUtf8();
}

void writeReport(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw Error(ErrorCode::Io, (path + u": "_s + file.errorString()).toStdString());
    }
}

} // namespace shixi
