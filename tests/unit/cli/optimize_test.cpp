#include "core/clock.h"
#include "learner/learner.h"
#include "program.h"
#include "workshop/workshop.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shixi::cli::test
{

namespace
{

// Sixty cards, reviewed every third day at the same hour; three of five are missed, which the defaults do not expect.
QByteArray goodRows()
{
    constexpr qint64 dayMs = 86'400'000;
    constexpr qint64 begin = 1'700'000'000'000;
    QByteArray rows = "card_id,review_time_ms,rating\n";
    for (const int day : {0, 3, 6}) {
        for (int card = 0; card < 60; ++card) {
            const int rating = day > 0 && (card + day) % 5 < 3 ? 1 : 3;
            rows += QByteArray::number(card) + ',' + QByteArray::number(begin + (day + card) * dayMs) + ','
                + QByteArray::number(rating) + '\n';
        }
    }
    return rows;
}

class Optimize : public Program
{
protected:
    Ran optimize(const QByteArray &csv, const QStringList &more = {})
    {
        return shixictl(QStringList{"fsrs", "optimize", write("log.csv", csv)} + more);
    }

    static QJsonObject object(const Ran &ran)
    {
        EXPECT_EQ(ran.code, 0) << ran.err.constData();
        EXPECT_EQ(ran.out.count('\n'), 1);
        return QJsonDocument::fromJson(ran.out).object();
    }

    void expectRefused(const QByteArray &csv, const char *words)
    {
        const Ran ran = optimize(csv);
        EXPECT_EQ(ran.code, 1);
        EXPECT_EQ(ran.out, "");
        EXPECT_TRUE(ran.err.contains(words)) << ran.err.constData();
        EXPECT_TRUE(ran.err.startsWith(path("log.csv").toUtf8() + ": error: ")) << ran.err.constData();
    }

    // One row more, which is named by its line and left out; the result is that without it.
    void expectLeftOut(const QByteArray &row, const char *words)
    {
        const QJsonObject without = object(optimize(goodRows(), {"--no-guard"}));
        const Ran ran = optimize(goodRows() + row, {"--no-guard"});
        EXPECT_TRUE(ran.err.startsWith(path("log.csv").toUtf8() + ":182: warning: ")) << ran.err.constData();
        EXPECT_TRUE(ran.err.contains(words)) << ran.err.constData();
        EXPECT_EQ(object(ran)["w"], without["w"]);
        EXPECT_EQ(object(ran)["skipped"], 1);
    }
};

TEST_F(Optimize, PrintsOneLineWithParametersThatPredictBetter)
{
    const Ran ran = optimize(goodRows());
    EXPECT_EQ(ran.err, "");
    const QJsonObject result = object(ran);
    EXPECT_EQ(result["w"].toArray().size(), 21);
    EXPECT_EQ(result["reviews"], 180);
    EXPECT_EQ(result["skipped"], 0);
    EXPECT_EQ(result["kept"], false);
    EXPECT_GT(result["train_ms"].toDouble(), 0);
    EXPECT_LT(result["log_loss"].toDouble(), result["log_loss_before"].toDouble());
}

TEST_F(Optimize, TakesColumnsInAnyOrderAndRowsInAnyOrder)
{
    QList<QByteArray> lines = goodRows().trimmed().split('\n');
    lines.removeFirst();
    QByteArray turned = "\xEF\xBB\xBFrating,note,review_time_ms,card_id\r\n";
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const QList<QByteArray> fields = line->split(',');
        turned += fields[2] + ",x," + fields[1] + ',' + fields[0] + "\r\n";
    }
    EXPECT_EQ(object(optimize(turned))["w"], object(optimize(goodRows()))["w"]);
}

TEST_F(Optimize, TakesFieldsInQuotationMarks)
{
    QByteArray quoted = goodRows().trimmed();
    quoted = '"' + quoted.replace(",", "\",\"").replace("\n", "\"\n\"") + "\"\n";
    EXPECT_EQ(object(optimize(quoted))["w"], object(optimize(goodRows()))["w"]);
}

TEST_F(Optimize, NamesARowThatCannotBeUsedAndTrainsOnTheRest)
{
    expectLeftOut("7,1700000000000,0\n", "rating");
    expectLeftOut("7,1700000000000,5\n", "rating");
    expectLeftOut("7,1700000000000,3.5\n", "rating");
    expectLeftOut("7,soon,3\n", "time");
    expectLeftOut("7,-1,3\n", "time");
    expectLeftOut("7,99999999999999999999,3\n", "time");
    expectLeftOut("7,17000", "cut off");
    expectLeftOut("7,1700864000000,3\n", "already"); // card 7 on its fourth day, as above
}

TEST_F(Optimize, PutsReviewsInOrderOfTimeAndSaysWhichLineWasNot)
{
    QList<QByteArray> lines = goodRows().trimmed().split('\n');
    lines.move(65, 170); // card 4 on its fourth day, behind its seventh
    const Ran ran = optimize(lines.join('\n'));
    EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.constData();
    EXPECT_TRUE(ran.err.startsWith(path("log.csv").toUtf8() + ":171: warning: reviews out of order (1)"))
        << ran.err.constData();
    EXPECT_EQ(object(ran)["w"], object(optimize(goodRows()))["w"]);
    EXPECT_EQ(object(ran)["skipped"], 0);
}

TEST_F(Optimize, SaysWhereTheFirstCardWithOneReviewStands)
{
    const Ran ran = optimize(goodRows() + "100,1700000000000,3\n101,1700000000000,3\n");
    EXPECT_TRUE(ran.err.startsWith(path("log.csv").toUtf8() + ":182: warning: cards with a single review (2)"))
        << ran.err.constData();
    EXPECT_EQ(object(ran)["reviews"], 182);
    EXPECT_EQ(object(ran)["skipped"], 0);
}

TEST_F(Optimize, RefusesAColumnNamedTwiceByItsLine)
{
    const Ran ran = optimize("card_id,rating,review_time_ms,rating\n1,3,1700000000000,1\n");
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out, "");
    EXPECT_TRUE(ran.err.startsWith(path("log.csv").toUtf8() + ":1: error: the column rating is there twice"))
        << ran.err.constData();
}

TEST_F(Optimize, ReadsALogLongerThanWhatIsHeldOfIt)
{
    QByteArray rows = goodRows();
    const QByteArray pad(5000, ' ');
    rows.replace(",3\n", "," + pad + "3" + pad + "\n"); // pieces of the file end within lines
    ASSERT_GT(rows.size(), 1024 * 1024);
    const Ran ran = optimize(rows);
    EXPECT_EQ(ran.err, "");
    EXPECT_EQ(object(ran)["w"], object(optimize(goodRows()))["w"]);
}

TEST_F(Optimize, ShowsNoMoreOfAFieldThanItsBeginning)
{
    expectLeftOut(QByteArray("7,1700_00,3\n").replace('_', '\0'), "time");
    const QByteArray endless(1'000'000, 'x');
    const Ran ran = optimize(goodRows() + "7," + endless + ",3\n");
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.err.contains("xxx")) << ran.err.constData();
    EXPECT_LT(ran.err.size(), 1000);
    EXPECT_EQ(ran.err.count('\n'), 1);
}

TEST_F(Optimize, RefusesWhatSaysLittle)
{
    expectRefused("", "is empty");
    expectRefused(" \r\n\n", "is empty");
    expectRefused("\n1,1700000000000,3\n", "no column card_id");
    expectRefused("card_id,review_time_ms\n1,2\n", "no column rating");
    expectRefused("card_id,review_time_ms,rating\n", "no reviews");
    QByteArray bad = goodRows();
    for (int row = 0; row < 30; ++row) {
        bad += "1,2,9\n";
    }
    expectRefused(bad, "30 of 210 rows");
}

TEST_F(Optimize, LeavesTheDefaultsWhereACardHasOneReview)
{
    const QJsonObject result = object(optimize("card_id,review_time_ms,rating\n1,1700000000000,3\n"));
    EXPECT_EQ(result["kept"], true);
    EXPECT_EQ(result["w"].toArray()[0], 0.212);
    EXPECT_EQ(result["log_loss"], 0);
}

TEST_F(Optimize, CountsDaysByTheLearnersClock)
{
    // 03:30 and 04:30 in UTC: the same day at midnight, two study days; the other way about in a zone an hour behind.
    const QByteArray rows = "card_id,review_time_ms,rating\n1,1699932600000,3\n1,1699936200000,3\n";
    EXPECT_GT(object(optimize(rows))["log_loss"].toDouble(), 0);
    EXPECT_EQ(object(optimize(rows, {"--day-starts", "0"}))["log_loss"].toDouble(), 0);
    EXPECT_EQ(object(optimize(rows, {"--utc-offset", "-60"}))["log_loss"].toDouble(), 0);
    EXPECT_EQ(optimize(rows, {"--day-starts", "24"}).code, 2);
}

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

class OptimizeLearner : public Optimize
{
protected:
    QString m_anna = path("anna.db");

    // Ten days of the program's own questions; every third answer is wrong.
    void SetUp() override
    {
        const questions::QuestionSet library = workshop::readSetFolder(QStringLiteral(":builtin"));
        FixedClock clock(1'700'000'000'000);
        learner::Learner learner(m_anna, {{std::string(32, 'a')}}, library, clock, {}, {});
        int number = 0;
        for (int day = 0; day < 10; ++day) {
            const SessionId session = learner.startToday(10);
            for (auto view = learner.view(session); view.kind != learner::StepKind::Done;
                 view = learner.view(session)) {
                if (view.kind == learner::StepKind::Teach) {
                    learner.taught(session);
                } else {
                    const QStringList key = ++number % 3 == 0 ? QStringList() : view.question->key;
                    learner.answer(session, {{key}, 5000, false, false});
                }
                clock.advance(20'000);
            }
            clock.set(1'700'000'000'000 + (day + 1) * 86'400'000LL);
        }
    }

    QByteArray everything()
    {
        QByteArray all;
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files, QDir::Name)) {
            all += name.toUtf8() + '\n' + bytesAt(m_folder.filePath(name));
        }
        return all;
    }
};

TEST_F(OptimizeLearner, TakesALearnerFileAndPrintsHowEachFormWasForetold)
{
    const Ran ran = shixictl({"fsrs", "optimize", m_anna});
    EXPECT_EQ(ran.err, "");
    const QJsonObject result = object(ran);
    EXPECT_EQ(result["w"].toArray().size(), 21);
    EXPECT_GT(result["reviews"].toInt(), 40);
    EXPECT_LE(result["log_loss"].toDouble(), result["log_loss_before"].toDouble());
    const QJsonArray ways = result["calibration"].toArray();
    ASSERT_FALSE(ways.isEmpty());
    double loss = 0;
    int reviews = 0;
    for (const auto &way : ways) {
        const QJsonObject object = way.toObject();
        EXPECT_FALSE(object["form"].toString().isEmpty());
        EXPECT_TRUE(object.contains("options"));
        EXPECT_GT(object["foretold"].toDouble(), 0);
        EXPECT_LE(object["passed"].toDouble(), 1);
        loss += object["log_loss"].toDouble() * object["reviews"].toInt();
        reviews += object["reviews"].toInt();
    }
    EXPECT_NEAR(loss / reviews, result["log_loss_before"].toDouble(), 1e-6);
}

TEST_F(OptimizeLearner, ReadsALearnerFileOnly)
{
    const QByteArray before = everything();
    ASSERT_EQ(shixictl({"fsrs", "optimize", m_anna}).code, 0);
    ASSERT_EQ(shixictl({"fsrs", "optimize", m_anna, "--no-guard"}).code, 0);
    EXPECT_EQ(everything(), before);
}

TEST_F(OptimizeLearner, RefusesAnSqliteFileThatIsNoLearnerFile)
{
    const QString other = write("other.db", QByteArray("SQLite format 3", 16) + QByteArray(4080, '\0'));
    const Ran ran = shixictl({"fsrs", "optimize", other});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out, "");
    EXPECT_TRUE(ran.err.startsWith(other.toUtf8() + ": error: ")) << ran.err.constData();
}

TEST(Simulate, PrintsALineForEachRetention)
{
    const Ran ran = shixictl({"fsrs", "simulate", "--cards", "50", "--days", "60", "--retention", "0.8", "0.95"});
    EXPECT_EQ(ran.code, 0) << ran.err.constData();
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    ASSERT_EQ(lines.size(), 2);
    const QJsonObject low = QJsonDocument::fromJson(lines[0]).object();
    const QJsonObject high = QJsonDocument::fromJson(lines[1]).object();
    EXPECT_EQ(low["retention"], 0.8);
    EXPECT_EQ(low["taught"], 50);
    EXPECT_LT(low["minutes_a_day"].toDouble(), high["minutes_a_day"].toDouble());
    EXPECT_LT(low["remembered"].toDouble(), high["remembered"].toDouble());
}

TEST(Simulate, PlansForAnExam)
{
    const Ran ran = shixictl({"fsrs", "simulate", "--exam", "--cards", "100", "--days", "20", "--minutes", "4"});
    EXPECT_EQ(ran.code, 0) << ran.err.constData();
    const QJsonObject plan = QJsonDocument::fromJson(ran.out).object();
    EXPECT_EQ(plan["taught"].toInt() + plan["left_out"].toInt(), 100);
    EXPECT_GE(plan["sweep_days"].toInt(), 1);
    EXPECT_EQ(shixictl({"fsrs", "simulate", "--days", "0"}).code, 2);
}

} // namespace

} // namespace shixi::cli::test
