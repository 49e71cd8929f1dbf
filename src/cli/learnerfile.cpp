#include "cli/learnerfile.h"

#include "cli/commands.h"
#include "cli/material.h"
#include "learner/dayrule.h"
#include "learner/filework.h"
#include "learner/learner.h"
#include "learner/pin.h"
#include "learner/restoring.h"
#include "learner/studyrules.h"
#include "workshop/workshop.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTimeZone>

namespace shixi::cli
{

namespace
{

struct LearnerOptions {
    std::string file;
    std::string other; // DEST, SRC or OTHER
};

QString nativePath(const std::string &argument)
{
    return QFile::decodeName(argument.c_str());
}

// This program writes no answers; it only needs some name where one is asked for.
learner::Device passingDevice()
{
    std::string id;
    for (int part = 0; part < 4; ++part) {
        id += QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0')).toStdString();
    }
    return {{id}};
}

// A learner file with everything its door needs around it.
class OpenLearner
{
public:
    explicit OpenLearner(const QString &path)
        : m_library(workshop::readEditedSet(QStringLiteral(":builtin")))
        , m_learner(path,
                    passingDevice(),
                    m_library,
                    m_clock,
                    learner::systemDayRule(QTimeZone::systemTimeZone(), m_clock),
                    learner::builtInStudyRules())
    {
    }

    learner::Learner *operator->() { return &m_learner; }

private:
    SystemClock m_clock;
    questions::QuestionSet m_library;
    learner::Learner m_learner;
};

QString existing(const LearnerOptions &options)
{
    const QString path = nativePath(options.file);
    learner::requireFile(path);
    return path;
}

Exit runLearnerCheck(const LearnerOptions &options, Console &console)
{
    const QString path = existing(options);
    std::vector<Finding> findings = OpenLearner(path)->check();
    for (Finding &finding : findings) {
        finding.place = finding.place == path.toStdString() ? std::string() : finding.place;
        console.line(console.lineOf(finding, path));
    }
    if (findings.empty()) {
        console.line(console.either("%1: sound", "%1：完好").arg(path));
    }
    console.flush();
    return exitFor(findings);
}

Exit runBackup(const LearnerOptions &options, Console &console)
{
    const QString path = existing(options);
    const QString destination = nativePath(options.other);
    if (QFileInfo::exists(destination)) {
        throw Error(ErrorCode::InvalidInput, destination.toStdString() + ": learner.already-there");
    }
    OpenLearner(path)->backUpTo(destination);
    console.line(console.either("%1: backed up to %2", "%1：已备份到 %2").arg(path, destination));
    console.flush();
    return Exit::Done;
}

Exit runRestore(const LearnerOptions &options, Console &console)
{
    const QString path = nativePath(options.file);
    const QString source = nativePath(options.other);
    const learner::RulesOfDay rules = rulesOfToday();
    const QString kept = learner::restoreLearnerFile(path, source, [&](const QString &copy) {
        learner::proveSound(copy, source, rules);
    });
    console.line(console.either("%1: restored from %2", "%1：已从 %2 恢复").arg(path, source));
    if (!kept.isEmpty()) {
        console.line(console.either("the former file is kept as %1", "原来的文件保存为 %1").arg(kept));
    }
    console.flush();
    return Exit::Done;
}

Exit runMerge(const LearnerOptions &options, Console &console)
{
    const QString path = existing(options);
    const QString other = nativePath(options.other);
    learner::requireFile(other);
    const learner::MergeReport report = OpenLearner(path)->merge(other);
    console.line(console
                     .either("%1: %2 answers, %3 card events, %4 sessions and %5 other rows were new",
                             "%1：新增 %2 次作答、%3 条学习记录、%4 次学习和 %5 条其他内容")
                     .arg(path)
                     .arg(report.answers)
                     .arg(report.events)
                     .arg(report.sessions)
                     .arg(report.others));
    console.flush();
    return Exit::Done;
}

Exit runStats(const LearnerOptions &options, Console &console)
{
    OpenLearner learner(existing(options));
    const learner::Today today = learner->today();
    console.line(console.either("day: %1", "日期：%1").arg(today.date.toString(Qt::ISODate)));
    console.line(
        console.either("core facts learnt: %1 of %2", "必会已学：%1／%2").arg(today.coreLearnt).arg(today.coreFacts));
    console.line(
        console.either("due today: %1, put off: %2", "今日该复习：%1，顺延：%2").arg(today.due).arg(today.putOff));
    console.line(console.either("answered today: %1 of %2", "今日已答：%1／%2").arg(today.doneToday).arg(today.goal));
    for (const learner::SectionProgress &section : today.sections) {
        const QString remembered = section.retentionPpm < 0
            ? QString()
            : console.either(", remembered about %1 %", "，记牢程度约 %1%").arg((section.retentionPpm + 5000) / 10000);
        console.line(console.either("%1: %2 of %3 learnt", "%1：已学 %2／%3")
                         .arg(section.title)
                         .arg(section.learnt)
                         .arg(section.facts)
                     + remembered);
    }
    console.flush();
    return Exit::Done;
}

Exit runNotes(const LearnerOptions &options, Console &console)
{
    const QString path = existing(options);
    const QString destination = nativePath(options.other);
    if (QFileInfo::exists(destination)) {
        throw Error(ErrorCode::InvalidInput, destination.toStdString() + ": learner.already-there");
    }
    const auto notes = learner::notesToSend(OpenLearner(path)->reports());
    learner::writeNotes(notes, destination);
    console.line(
        console.either("%1: %2 correction notes written", "%1：写出 %2 条纠错").arg(destination).arg(notes.size()));
    console.flush();
    return Exit::Done;
}

// Who may write beside the file may do this: the PIN hides, and nothing more.
Exit runResetPin(const LearnerOptions &options, Console &console)
{
    const QString path = existing(options);
    learner::Pin pin(path);
    const bool was = pin.isSet();
    pin.clear();
    console.line(
        was ? console.either("%1: the PIN is taken away; everything learnt is there", "%1：PIN 码已取消，学习记录都在")
                  .arg(path)
            : console.either("%1: asks for no PIN", "%1：没有设 PIN 码").arg(path));
    console.flush();
    return Exit::Done;
}

using Work = Exit (*)(const LearnerOptions &, Console &);

struct LearnerCommand {
    const char *name;
    const char *description;
    const char *other; // its second file, if it has one
    Work work;
};

constexpr LearnerCommand learnerCommands[]{
    {"check", "whether the file is sound and its caches equal its log", nullptr, runLearnerCheck},
    {"backup", "writes a complete copy, also while the log is open", "DEST", runBackup},
    {"restore", "puts a backup in the file's place; the former file is kept", "SRC", runRestore},
    {"merge", "adds what another file of the same learner holds", "OTHER", runMerge},
    {"corrections", "writes the learner's correction notes, to be sent to the publisher", "DEST", runNotes},
    {"stats", "what is learnt and due", nullptr, runStats},
    {"reset-pin", "takes the PIN before this learner's name away", nullptr, runResetPin},
};

} // namespace

learner::RulesOfDay rulesOfToday()
{
    const SystemClock clock;
    const int today = learner::systemDayRule(QTimeZone::systemTimeZone(), clock).studyDay(clock.nowMs());
    return {learner::builtInStudyRules(), today};
}

void addLearner(CLI::App &app, Chosen &chosen)
{
    CLI::App *command = app.add_subcommand("learner", "looks after a learner's file");
    const auto options = std::make_shared<LearnerOptions>();
    command->add_option("file", options->file, "the learner's file")->required()->type_name("FILE");
    command->require_subcommand(1);
    for (const LearnerCommand &entry : learnerCommands) {
        CLI::App *sub = command->add_subcommand(entry.name, entry.description);
        if (entry.other != nullptr) {
            sub->add_option("other", options->other, "the other file")->required()->type_name(entry.other);
        }
        sub->callback([options, &chosen, work = entry.work] {
            chosen.run = [options, work](Console &console) {
                return work(*options, console);
            };
        });
    }
}

} // namespace shixi::cli
