#include "app/minetour.h"

#include "app/program.h"
#include "learner/ownrules.h"
#include "packs/pack/pack.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

template<class Busy>
void waitWhile(const Busy &busy)
{
    constexpr int longEnoughMs = 20'000;
    QElapsedTimer since;
    since.start();
    while (busy() && since.elapsed() < longEnoughMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

void waitFor(const DataModel &data)
{
    waitWhile([&] {
        return data.busy();
    });
}

void waitFor(const PaceModel &pace)
{
    waitWhile([&] {
        return pace.state() == PaceModel::State::Playing;
    });
}

void waitFor(const PaceTrialModel &trial)
{
    waitWhile([&] {
        return trial.playing();
    });
}

void waitFor(const LibraryModel &sets)
{
    waitWhile([&] {
        return sets.state() == LibraryModel::State::Looking || sets.state() == LibraryModel::State::Changing;
    });
}

// Publishers of these pictures alone: everybody has their keys.
constexpr const char *publisherKey =
    "RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMyQ8xwWnC/G3vjOazA"
    "goV/WHgWTlugpB5NjxC+sTdwm8K1TczAuv7oWW3vJ5icaPMklZP2h1TkDP1IlRqdM17fVb7jJCocG1AAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
constexpr const char *strangerKey =
    "RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAc8XoB5NVMgTmib7mM/"
    "GUgkKFx1alXBl/N6PRJlnRpL6pPUL4w6D2lexN+HJcsBGmpdMQOhcpOlQY/fHbsoyIkmiswyuWOWlBAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

// The built-in set under another name; from the second version on, three answers are others.
questions::QuestionSet offeredInPictures(int version)
{
    const questions::QuestionSet own = builtInSet();
    questions::Manifest manifest = own.manifest();
    manifest.id = {"pictures"};
    manifest.version = version;
    manifest.title = u"机关支部学习读本"_s;
    manifest.publisher = u"某局机关党委"_s;
    manifest.published = QDate(2026, 11, 20 + version).toString(Qt::ISODate);
    std::vector<questions::Card> cards = own.cards();
    constexpr std::size_t corrected = 3;
    for (std::size_t place = 0; version > 1 && place < std::min(corrected, cards.size()); ++place) {
        ++cards[place].rev;
    }
    return {manifest, own.articles(), own.facts(), cards, own.questions()};
}

// The file of it.
QString packOfPictures(const QDir &folder, int version, const char *key)
{
    QFile file(folder.filePath(u"v%1.shixi"_s.arg(version)));
    if (file.open(QIODevice::WriteOnly)) {
        const auto signer = packs::SecretKey::fromFile(QByteArray("untrusted comment: pictures\n") + key, {});
        file.write(packs::writePack(offeredInPictures(version), {}, &signer));
    }
    return file.fileName();
}

void lookAt(LibraryModel &sets, const QDir &folder, int version, const char *key)
{
    sets.look(QUrl::fromLocalFile(packOfPictures(folder, version, key)));
    waitFor(sets);
}

void waitFor(const WithdrawingModel &withdrawing)
{
    waitWhile([&] {
        return withdrawing.state() == WithdrawingModel::State::Reading
            || withdrawing.state() == WithdrawingModel::State::Signing;
    });
}

// One question is corrected, one taken back.
void markTwo(WithdrawingModel &withdrawing, const std::function<void(const QString &)> &stop)
{
    const std::vector<NoteQuestionModel::Row> rows = withdrawing.found()->rows();
    const auto withOptions = std::ranges::find_if(rows, [&withdrawing](const NoteQuestionModel::Row &row) {
        withdrawing.show(row.question);
        return withdrawing.hasOptions() && !withdrawing.choosesSeveral() && !withdrawing.choosesInOrder();
    });
    for (int option = 0; withdrawing.newAnswer().isEmpty() && option < withdrawing.options()->count(); ++option) {
        withdrawing.choose(withdrawing.options()->rows()[static_cast<std::size_t>(option)].optionId);
    }
    stop(u"mine-withdraw-question"_s);
    withdrawing.correct();
    withdrawing.show(withOptions == rows.begin() ? rows.back().question : rows.front().question);
    withdrawing.withdraw();
}

void waitFor(const PublisherModel &publisher, const PublishingModel &publishing)
{
    waitWhile([&] {
        return publisher.busy() || publishing.state() == PublishingModel::State::Looking
            || publishing.state() == PublishingModel::State::Publishing;
    });
}

void writeDraftOfPictures(const QDir &folder, int version)
{
    const questions::QuestionSet set = offeredInPictures(version);
    questions::Manifest manifest = set.manifest();
    manifest.published.clear();
    for (const auto &[name, bytes] :
         packs::writeSet({manifest, set.articles(), set.facts(), set.cards(), set.questions()})) {
        QFile file(folder.filePath(u"draft/"_s + name));
        folder.mkpath(QFileInfo(file.fileName()).path());
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
        }
    }
}

// The work waits until it has been looked at.
void stopWhileBusy(DataModel &data, const QUrl &backup, const std::function<void(const QString &)> &stop)
{
    QSemaphore looked;
    auto *pool = data.findChild<QThreadPool *>();
    pool->start([&looked] {
        looked.acquire();
    });
    data.backUp(backup);
    stop(u"mine-busy"_s);
    looked.release();
    pool->waitForDone();
}

} // namespace

void visitData(App &app, const std::function<void(const QString &name)> &stop)
{
    DataModel &data = *app.data();
    // Of one name each time, so that pictures of two runs can be compared.
    QDir folder(QDir::temp().filePath(u"shixi-tour"_s));
    folder.removeRecursively();
    folder.mkpath(u"."_s);
    data.setFolder(folder.path());

    const QUrl backup = data.suggested(DataModel::Task::BackUp);
    stopWhileBusy(data, backup, stop);
    waitFor(data);
    stop(u"mine-backed-up"_s);
    data.merge(backup);
    waitFor(data);
    stop(u"mine-merged"_s);
    data.exportAnswers(data.suggested(DataModel::Task::ExportTable), DataModel::Task::ExportTable);
    waitFor(data);
    stop(u"mine-exported"_s);

    data.lookInto(backup);
    waitFor(data);
    stop(u"mine-restore"_s);
    data.dismiss();

    QFile other(folder.filePath(u"other.db"_s));
    if (other.open(QIODevice::WriteOnly)) {
        other.write("this is no database");
        other.close();
    }
    data.lookInto(QUrl::fromLocalFile(other.fileName()));
    waitFor(data);
    stop(u"mine-error"_s);
    app.clearError();
    folder.removeRecursively();
}

void visitSets(App &app, const std::function<void(const QString &name)> &stop)
{
    LibraryModel &sets = *app.library();
    const QDir folder(QDir::temp().filePath(u"shixi-tour-sets"_s));
    folder.mkpath(u"."_s);
    const auto take = [&](LibraryModel::Deed deed) {
        sets.take();
        waitFor(sets);
        sets.tell({deed, sets.offer()->title(), sets.offer()->version(), sets.offer()->questions()});
    };
    stop(u"mine-sets"_s);
    lookAt(sets, folder, 1, publisherKey);
    stop(u"mine-set-new"_s);
    take(LibraryModel::Deed::Added);
    stop(u"mine-set-added"_s);
    lookAt(sets, folder, 2, publisherKey);
    stop(u"mine-set-update"_s);
    take(LibraryModel::Deed::Updated);
    sets.dismiss();
    lookAt(sets, folder, 3, strangerKey);
    stop(u"mine-set-stranger"_s);
    sets.leave();
    sets.remove(u"pictures"_s);
    waitFor(sets);
    QDir(folder).removeRecursively();
}

void visitPublishing(App &app, const std::function<void(const QString &name)> &stop)
{
    PublishingModel &publishing = *app.publishing();
    PublisherModel &publisher = *app.publisher();
    const QDir folder(QDir::temp().filePath(u"shixi-tour-publishing"_s));
    QDir(folder).removeRecursively();
    folder.mkpath(u"draft"_s);
    publisher.setFolder(folder.filePath(u"publisher"_s));
    publishing.setFolder(QUrl::fromLocalFile(folder.path()));
    const auto look = [&](int version) {
        writeDraftOfPictures(folder, version);
        publishing.look(QUrl::fromLocalFile(folder.filePath(u"draft"_s)));
        waitFor(publisher, publishing);
    };
    stop(u"mine-publishing"_s);
    look(1);
    stop(u"mine-publish-first"_s);
    // The key of these pictures, so that they are the same each time.
    publisher.recover(QString::fromLatin1(publisherKey), {}, u"某局机关党委"_s);
    waitFor(publisher, publishing);
    publishing.publish({}, {});
    waitFor(publisher, publishing);
    stop(u"mine-published"_s);
    look(2);
    stop(u"mine-publish-second"_s);
    publishing.leave();
    QDir(folder).removeRecursively();
    publisher.refresh();
    waitFor(publisher, publishing);
}

void visitWithdrawing(App &app, const std::function<void(const QString &name)> &stop)
{
    WithdrawingModel &withdrawing = *app.withdrawing();
    PublisherModel &publisher = *app.publisher();
    const QDir folder(QDir::temp().filePath(u"shixi-tour-withdrawing"_s));
    QDir(folder).removeRecursively();
    folder.mkpath(u"draft"_s);
    publisher.setFolder(folder.filePath(u"publisher"_s));
    app.publishing()->setFolder(QUrl::fromLocalFile(folder.path()));
    publisher.recover(QString::fromLatin1(publisherKey), {}, u"某局机关党委"_s);
    waitFor(publisher, *app.publishing());
    const QString file = packOfPictures(folder, 1, publisherKey);
    withdrawing.begin();
    stop(u"mine-withdraw-sets"_s);
    withdrawing.lookIntoFile(QUrl::fromLocalFile(file));
    waitFor(withdrawing);
    stop(u"mine-withdraw-questions"_s);
    markTwo(withdrawing, stop);
    withdrawing.sum();
    stop(u"mine-withdraw-note"_s);
    withdrawing.sign(withdrawing.number(), {});
    waitFor(withdrawing);
    stop(u"mine-withdraw-made"_s);
    withdrawing.leave();
    waitFor(publisher, *app.publishing());
    QDir(folder).removeRecursively();
    publisher.refresh();
    waitFor(publisher, *app.publishing());
}

void visitMemory(App &app, learner::Learner &learner, const std::function<void(const QString &name)> &stop)
{
    const QString setting = QString::fromLatin1(learner::memorySetting);
    const int today = static_cast<int>(QDate(1970, 1, 1).daysTo(learner.today().date));
    for (const bool kept : {false, true}) {
        const learner::TrainedMemory trained{{}, 120, today, kept, 0.301, kept ? 0.301 : 0.295};
        learner.setSetting(setting, QString::fromStdString(learner::settingOf(trained)));
        app.memory()->refresh();
        stop(kept ? u"mine-memory-kept"_s : u"mine-memory"_s);
    }
    learner.setSetting(setting, {});
    app.memory()->refresh();
}

void visitPace(App &app, const std::function<void(const QString &name)> &stop)
{
    PaceModel &pace = *app.pace();
    waitFor(pace);
    stop(u"mine-pace-choices"_s);
    PaceTrialModel &trial = *pace.trial();
    trial.begin();
    waitFor(trial);
    stop(u"mine-pace"_s);
    trial.setRetention(trial.mostRetention());
    trial.setNewPerDay(0);
    waitFor(trial);
    stop(u"mine-pace-most"_s);
    trial.leave();
    EasyDaysModel &days = *pace.easyDays();
    days.setOpen(true);
    stop(u"mine-easy-days"_s);
    for (int day = 0; day < days.names().size(); ++day) {
        days.set(day, day < 4 ? EasyDaysModel::Wish::Fewer : EasyDaysModel::Wish::None);
    }
    stop(u"mine-easy-days-all"_s);
    for (int day = 0; day < days.names().size(); ++day) {
        days.set(day, EasyDaysModel::Wish::Usual);
    }
    days.setOpen(false);
}

} // namespace shixi::app
