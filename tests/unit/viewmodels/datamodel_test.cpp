#include "learner/filework.h"
#include "learner/restoring.h"
#include "viewmodels/desk.h"
#include "viewmodels/driver.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shixi
{

class DataModelTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    test::Desk m_desk{m_folder.filePath(u"learner.db"_s)};

    DataModelTest() { m_desk.app->settings()->setLanguage(SettingsModel::Language::English); }

    DataModel &model() { return *m_desk.app->data(); }
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QUrl url(const QString &name) const { return QUrl::fromLocalFile(at(name)); }
    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void study(test::Desk &desk)
    {
        desk.app->startToday();
        while (test::stepOn(desk.session())) { }
        desk.session().close();
    }
    [[nodiscard]] std::int64_t answersIn(const QString &path) const { return learner::contentsOf(path).answers; }
    bool finished()
    {
        return QTest::qWaitFor(
            [this] {
                return !model().busy();
            },
            20'000);
    }
    void refused(const QString &words)
    {
        ASSERT_TRUE(finished());
        EXPECT_FALSE(model().done());
        EXPECT_FALSE(model().asking());
        EXPECT_TRUE(m_desk.app->errorText().contains(words)) << qPrintable(m_desk.app->errorText());
        m_desk.app->clearError();
    }
};

TEST_F(DataModelTest, ABackupHoldsEveryAnswerAndOpens)
{
    study(m_desk);
    model().backUp(url(u"备份 'a' #1 %20.db"_s));
    ASSERT_TRUE(finished());
    EXPECT_TRUE(model().done()) << qPrintable(m_desk.app->errorText());
    EXPECT_GT(model().answers(), 0);
    EXPECT_EQ(answersIn(at(u"备份 'a' #1 %20.db"_s)), model().answers());
    test::Desk copy(at(u"备份 'a' #1 %20.db"_s));
    EXPECT_TRUE(copy.learner->check().empty());
    EXPECT_EQ(copy.learner->today().coreLearnt, m_desk.learner->today().coreLearnt);
}

TEST_F(DataModelTest, NothingIsWrittenOverTheLearnersOwnFile)
{
    study(m_desk);
    for (const QString &name : {u"learner.db"_s, u"learner.db-wal"_s, u"learner.db-shm"_s, u"learner.db.lock"_s}) {
        model().backUp(url(name));
        refused(u"your answers are kept in this file"_s);
        model().exportAnswers(url(name), DataModel::Task::ExportTable);
        refused(u"your answers are kept in this file"_s);
    }
    EXPECT_TRUE(m_desk.learner->check().empty());
}

TEST_F(DataModelTest, WhereNothingCanBeWrittenThisIsSaid)
{
    model().backUp(url(u"no/such/folder/a.db"_s));
    refused(u"cannot be read or written"_s);
    model().exportAnswers(url(u"no/such/folder/a.csv"_s), DataModel::Task::ExportTable);
    refused(u"cannot be read or written"_s);
    model().backUp(QUrl(u"https://example.org/a.db"_s));
    refused(u"no such file"_s);
}

TEST_F(DataModelTest, TwoLearnersBecomeOneAndTheReportCounts)
{
    study(m_desk);
    const auto before = answersIn(m_desk.path);
    const QTemporaryDir elsewhere;
    std::int64_t added = 0;
    {
        test::Desk other(elsewhere.filePath(u"learner.db"_s));
        study(other);
        other.app->settings()->setTextScale(175);
        added = answersIn(other.path);
    }
    model().merge(QUrl::fromLocalFile(elsewhere.filePath(u"learner.db"_s)));
    ASSERT_TRUE(finished());
    EXPECT_TRUE(model().done()) << qPrintable(m_desk.app->errorText());
    EXPECT_EQ(model().answers(), added);
    EXPECT_EQ(answersIn(m_desk.path), before + added);
    EXPECT_EQ(m_desk.app->settings()->textScale(), 175);
    EXPECT_TRUE(m_desk.learner->check().empty());
    // What is written next goes on from the highest number.
    m_desk.clock.advance(test::dayMs);
    study(m_desk);
    EXPECT_TRUE(m_desk.learner->check().empty());
    model().merge(QUrl::fromLocalFile(elsewhere.filePath(u"learner.db"_s)));
    ASSERT_TRUE(finished());
    EXPECT_EQ(model().answers() + model().others(), 0);
}

TEST_F(DataModelTest, ARestoredBackupTakesThePlaceAndTheFormerFileIsKept)
{
    study(m_desk);
    model().backUp(url(u"backup.db"_s));
    ASSERT_TRUE(finished());
    const int old = model().answers();
    m_desk.clock.advance(20 * test::dayMs);
    study(m_desk);
    const auto now = answersIn(m_desk.path);
    ASSERT_GT(now, old);

    const QSignalSpy ready(&model(), &DataModel::restoreReady);
    model().lookInto(url(u"backup.db"_s));
    ASSERT_TRUE(finished());
    ASSERT_TRUE(model().asking()) << qPrintable(m_desk.app->errorText());
    EXPECT_EQ(model().answers(), old);
    EXPECT_EQ(model().ownAnswers(), now);
    EXPECT_NE(model().lastText(), model().ownLastText());
    EXPECT_EQ(ready.count(), 0);
    model().restore();
    ASSERT_EQ(ready.count(), 1);

    m_desk.app.reset();
    m_desk.learner.reset();
    const QString kept = learner::restoreLearnerFile(m_desk.path, ready[0][0].toString(), [](const QString &) {});
    m_desk.reopen();
    model().tellRestored(kept);
    EXPECT_TRUE(model().done());
    EXPECT_EQ(answersIn(m_desk.path), old);
    EXPECT_EQ(answersIn(kept), now);
    EXPECT_TRUE(kept.startsWith(m_desk.path + u".before-restore"_s));
}

TEST_F(DataModelTest, WhatIsNoBackupIsRefusedAndSaidWhy)
{
    QFile text(at(u"text.db"_s));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("neither a backup nor anything like one");
    text.close();
    QFile empty(at(u"empty.db"_s));
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.close();
    const QByteArray own = bytesOf(u"learner.db"_s);
    for (const bool merging : {false, true}) {
        const auto give = [&](const QString &name) {
            merging ? model().merge(url(name)) : model().lookInto(url(name));
        };
        give(u"text.db"_s);
        refused(u"no learner file"_s);
        give(u"empty.db"_s);
        refused(u"the file is empty"_s);
        give(u"missing.db"_s);
        refused(u"no such file"_s);
        give({});
        refused(u"not a file"_s);
    }
    EXPECT_EQ(bytesOf(u"learner.db"_s), own);
}

TEST_F(DataModelTest, TheTableHasARowForEachAnswerAndOpensInExcel)
{
    study(m_desk);
    model().exportAnswers(url(u"a.csv"_s), DataModel::Task::ExportTable);
    ASSERT_TRUE(finished());
    const QByteArray bytes = bytesOf(u"a.csv"_s);
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBFTime,"));
    EXPECT_EQ(model().answers(), answersIn(m_desk.path));
    EXPECT_EQ(bytes.count("\r\n"), model().answers() + 1);
}

TEST_F(DataModelTest, LinesOfJsonGoRound)
{
    study(m_desk);
    model().exportAnswers(url(u"a.jsonl"_s), DataModel::Task::ExportLines);
    ASSERT_TRUE(finished());
    QList<QByteArray> lines = bytesOf(u"a.jsonl"_s).split('\n');
    ASSERT_TRUE(lines.takeLast().isEmpty());
    EXPECT_EQ(QJsonDocument::fromJson(lines.takeFirst()).object()[u"format"_s].toString(), u"shixi-answers"_s);
    ASSERT_EQ(lines.size(), answersIn(m_desk.path));
    int wrong = 0;
    for (const QByteArray &line : lines) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        EXPECT_FALSE(row[u"question"_s].toString().isEmpty());
        EXPECT_FALSE(row[u"chosen"_s].toString().isEmpty());
        EXPECT_EQ(row[u"study_day"_s].toString(), u"2026-11-22"_s);
        wrong += row[u"verdict"_s].toString() == u"wrong"_s ? 1 : 0;
    }
    EXPECT_EQ(wrong, 0);
}

TEST_F(DataModelTest, ASuggestedNameIsNeverTaken)
{
    model().setFolder(m_folder.path());
    const QUrl first = model().suggested(DataModel::Task::BackUp);
    EXPECT_EQ(first.fileName(), u"shixi-backup-2026-11-22.db"_s);
    model().backUp(first);
    ASSERT_TRUE(finished());
    EXPECT_EQ(model().suggested(DataModel::Task::BackUp).fileName(), u"shixi-backup-2026-11-22-2.db"_s);
    EXPECT_TRUE(model().backups().contains(first.fileName()));
    EXPECT_EQ(model().suggested(DataModel::Task::ExportTable).fileName(), u"shixi-answers-2026-11-22.csv"_s);
}

TEST_F(DataModelTest, OneThingIsDoneAtATime)
{
    model().backUp(url(u"one.db"_s));
    model().backUp(url(u"two.db"_s));
    ASSERT_TRUE(finished());
    EXPECT_TRUE(QFile::exists(at(u"one.db"_s)));
    EXPECT_FALSE(QFile::exists(at(u"two.db"_s)));
}

} // namespace shixi
