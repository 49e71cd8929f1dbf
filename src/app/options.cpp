#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

constexpr int wrongUsage = 2;

[[noreturn]] void endWrongly(const QString &sentence)
{
    std::fprintf(stderr, "shixi: %s\nshixi --help lists what can be said.\n", qUtf8Printable(sentence));
    std::exit(wrongUsage);
}

qint64 momentOf(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid()) {
        endWrongly(u"--now takes a moment such as 2026-11-22T08:00:00Z, not “%1”"_s.arg(text));
    }
    return moment.toMSecsSinceEpoch();
}

QSize sizeOf(const QString &text)
{
    const QStringList sides = text.split(u'x');
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    if (size.isEmpty()) {
        endWrongly(u"--size takes a size such as 390x844, not “%1”"_s.arg(text));
    }
    return size;
}

} // namespace

Options readOptions(int &argc, char **argv)
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index) {
        arguments.append(QString::fromLocal8Bit(argv[index]));
    }
    const QCommandLineOption data(u"data"_s, u"Keep the learner's data in FOLDER."_s, u"FOLDER"_s);
    const QCommandLineOption selfTest(u"self-test"_s, u"Show every page without a screen; 1 if anything complains."_s);
    const QCommandLineOption shots(u"shots"_s, u"Write a picture of every page to FOLDER."_s, u"FOLDER"_s);
    const QCommandLineOption few(u"few"_s, u"With --shots: on a phone and a desktop, light, in Chinese."_s);
    const QCommandLineOption gallery(u"gallery"_s, u"Show every control in every state."_s);
    const QCommandLineOption trace(u"trace"_s, u"Print one JSON line for each change of what is shown."_s);
    const QCommandLineOption now(u"now"_s, u"Start the clock at this moment (ISO 8601)."_s, u"MOMENT"_s);
    const QCommandLineOption size(u"size"_s, u"Open the window in this size."_s, u"WxH"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Shixi: learn an article and practise it when memory is about to fade."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(u"FILE"_s, u"A set of questions to be looked at and added."_s, u"[FILE]"_s);
    parser.addOptions({data, selfTest, shots, few, gallery, trace, now, size});
    if (!parser.parse(arguments)) {
        endWrongly(parser.errorText());
    }
    if (parser.isSet(help)) {
        const QCoreApplication named(argc, argv); // the text begins with its name
        parser.showHelp();
    }
    if (parser.isSet(version)) {
        parser.showVersion();
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1) {
        endWrongly(u"one file at a time, not “%1” too"_s.arg(files[1]));
    }
    Options options;
    options.file = files.value(0);
    options.dataFolder = parser.value(data);
    options.shotsFolder = parser.value(shots);
    options.shots = parser.isSet(few) ? Shots::Few : Shots::All;
    options.selfTest = parser.isSet(selfTest);
    options.gallery = parser.isSet(gallery);
    options.trace = parser.isSet(trace);
    if (parser.isSet(now)) {
        options.startMs = momentOf(parser.value(now));
    }
    if (parser.isSet(size)) {
        options.size = sizeOf(parser.value(size));
    }
    return options;
}

} // namespace shixi::app
