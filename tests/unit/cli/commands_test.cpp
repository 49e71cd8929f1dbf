#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>

namespace shixi::cli::test
{

namespace
{

const QString articleText =
    QStringLiteral("𠮷😀清河读书会十年记\n\n"
                   "2013年5月，清河读书会正式成立，首批会员12名。\n"
                   "2015年3月，读书会印发《清河读书会章程》，要求会员做到“每周一读、每月一讲、每季一评、每年一展”。\n"
                   "今年6月，读书会召开第一次读书交流会，共有会员350名。\n");

std::vector<QJsonObject> objectsIn(const QByteArray &lines)
{
    std::vector<QJsonObject> objects;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty()) {
            const QJsonDocument document = QJsonDocument::fromJson(line);
            EXPECT_TRUE(document.isObject()) << line.constData();
            objects.push_back(document.object());
        }
    }
    return objects;
}

// The code points of a text from one position on.
QString piece(const QString &whole, int offset, int length)
{
    const auto points = whole.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + offset, length);
}

class Commands : public Program
{
protected:
    QString article() { return write("article.txt", articleText.toUtf8()); }
};

TEST_F(Commands, FactsStandWhereTheyAreSaidToStand)
{
    const Ran ran = shixictl({QStringLiteral("facts"), article(), QStringLiteral("--jsonl")});
    EXPECT_EQ(ran.code, 0) << ran.err.constData();
    const auto facts = objectsIn(ran.out);
    EXPECT_GE(facts.size(), 4U);
    for (const QJsonObject &fact : facts) {
        for (const char *key : {"id", "kind", "level", "answer", "evidence", "rule"}) {
            EXPECT_FALSE(fact.value(QLatin1String(key)).toString().isEmpty()) << key;
        }
        EXPECT_EQ(piece(articleText,
                        fact.value(QStringLiteral("offset")).toInt(),
                        fact.value(QStringLiteral("length")).toInt()),
                  fact.value(QStringLiteral("evidence")).toString());
    }
}

TEST_F(Commands, FactsAreTheSameFromEveryEncoding)
{
    const QByteArray expected = shixictl({QStringLiteral("facts"), article(), QStringLiteral("--jsonl")}).out;
    QStringEncoder gb("GB18030");
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    const QByteArray utf16Little = little(articleText);
    QByteArray cr = articleText.toUtf8();
    cr.replace('\n', '\r');
    for (const QByteArray &bytes : {QByteArray(gb(articleText)),
                                    utf16Little,
                                    QByteArray(big(articleText)),
                                    utf16Little.mid(2),
                                    QByteArray("\xEF\xBB\xBF" + articleText.toUtf8()),
                                    cr}) {
        const Ran ran = shixictl({QStringLiteral("facts"), write("other.txt", bytes), QStringLiteral("--jsonl")});
        EXPECT_EQ(ran.code, 0) << ran.err.constData();
        EXPECT_EQ(ran.out, expected);
    }
}

TEST_F(Commands, PublishedSettlesTheYear)
{
    const auto factsOf = [this](const char *date) {
        return shixictl({QStringLiteral("facts"),
                         article(),
                         QStringLiteral("--jsonl"),
                         QStringLiteral("--published"),
                         QLatin1String(date)})
            .out;
    };
    EXPECT_TRUE(factsOf("2019-07-01").contains(QStringLiteral("\"answer\":\"2019年6月\"").toUtf8()));
    EXPECT_TRUE(factsOf("2021-07-01").contains(QStringLiteral("\"answer\":\"2021年6月\"").toUtf8()));
}

TEST_F(Commands, TheAdministratorMaySayTheYear)
{
    const Ran ran = shixictl({QStringLiteral("facts"),
                              article(),
                              QStringLiteral("--jsonl"),
                              QStringLiteral("--year"),
                              QStringLiteral("2018")});
    EXPECT_TRUE(ran.out.contains(QStringLiteral("\"answer\":\"2018年6月\"").toUtf8())) << ran.out.constData();
    EXPECT_EQ(shixictl({QStringLiteral("facts"), article(), QStringLiteral("--year"), QStringLiteral("18")}).code, 2);
}

TEST_F(Commands, ARuleFileOfOnesOwnFindsWhatOursDoNot)
{
    const QString lamps = write("lamps.txt", QStringLiteral("长街夜市\n\n长街今晚点亮灯笼七百盏。\n").toUtf8());
    const QString rules = write("mine.json", R"json({"format": 1, "rules": [{
        "id": "figure.lamps", "confidence": 900, "pattern": "(?<v>{{cnNum}}(?<u>盏))",
        "examples": [{"text": "灯三盏", "finds": ["三盏"]}, {"text": "点亮七百盏", "finds": ["七百盏"]},
                     {"text": "二十盏灯", "finds": ["二十盏"]}],
        "counter_examples": ["一盏灯", "灯盏"]}]})json");
    const QStringList facts{QStringLiteral("facts"), lamps, QStringLiteral("--jsonl")};
    const Ran ran = shixictl(facts + QStringList{QStringLiteral("--rules"), rules});
    EXPECT_EQ(ran.code, 0) << ran.err.constData();
    EXPECT_TRUE(ran.out.contains("figure.lamps")) << ran.out.constData();
    EXPECT_TRUE(ran.out.contains(QStringLiteral("\"answer\":\"七百盏\"").toUtf8())) << ran.out.constData();
}

TEST_F(Commands, ARuleFileThatFailsIsRefusedWithItsPlaceAndReason)
{
    const QString rules = write("mine.json", R"json({"format": 1, "rules": [{
        "id": "figure.lamps", "confidence": 900, "pattern": "(?:\\d+)+盏",
        "examples": [{"text": "1盏", "finds": ["1盏"]}, {"text": "2盏", "finds": ["2盏"]},
                     {"text": "3盏", "finds": ["3盏"]}],
        "counter_examples": ["一盏", "盏"]}]})json");
    const Ran ran = shixictl({QStringLiteral("facts"), article(), QStringLiteral("--rules"), rules});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out, "");
    EXPECT_TRUE(ran.err.startsWith(rules.toUtf8() + ":figure.lamps: error: ")) << ran.err.constData();
    EXPECT_TRUE(ran.err.contains("200000 steps")) << ran.err.constData();
}

TEST_F(Commands, QuestionsHaveTheirKeyAmongTheirOptions)
{
    const Ran ran = shixictl({QStringLiteral("questions"), article(), QStringLiteral("--jsonl")});
    EXPECT_EQ(ran.code, 0);
    const auto questions = objectsIn(ran.out);
    EXPECT_GE(questions.size(), 2U);
    for (const QJsonObject &question : questions) {
        QStringList ids;
        for (const QJsonValue &option : question.value(QStringLiteral("options")).toArray()) {
            ids.append(option.toObject().value(QStringLiteral("id")).toString());
        }
        for (const QJsonValue &key : question.value(QStringLiteral("key")).toArray()) {
            EXPECT_TRUE(ids.contains(key.toString())) << ran.out.constData();
        }
        EXPECT_FALSE(question.value(QStringLiteral("stem")).toString().isEmpty());
    }
}

TEST_F(Commands, DraftIsWhatFactsAndQuestionsSay)
{
    const Ran draft = shixictl({QStringLiteral("draft"), article(), QStringLiteral("-o"), path("draft")});
    ASSERT_EQ(draft.code, 0) << draft.err.constData();
    for (const char *name : {"questions", "facts"}) {
        QFile file(path("draft/") + QLatin1String(name) + QStringLiteral(".jsonl"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(shixictl({QLatin1String(name), path("draft"), QStringLiteral("--jsonl")}).out, file.readAll());
    }
    const Ran check = shixictl({QStringLiteral("check"), path("draft"), QStringLiteral("--json")});
    EXPECT_EQ(check.code, 0);
    EXPECT_TRUE(objectsIn(check.out).front().value(QStringLiteral("ok")).toBool());
}

TEST_F(Commands, CheckNamesEveryRuleBrokenAndItsPlace)
{
    ASSERT_EQ(shixictl({QStringLiteral("draft"), article(), QStringLiteral("-o"), path("draft")}).code, 0);
    QFile file(path("draft/facts.jsonl"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace(0, bytes.indexOf("\"offset\":"), bytes.first(bytes.indexOf("\"offset\":")));
    bytes.replace(bytes.indexOf("\"offset\":"), 9, "\"offset\":9");
    ASSERT_TRUE(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    const Ran json = shixictl({QStringLiteral("check"), path("draft"), QStringLiteral("--json")});
    EXPECT_EQ(json.code, 1);
    const QJsonObject report = objectsIn(json.out).front();
    EXPECT_FALSE(report.value(QStringLiteral("ok")).toBool(true));
    const QJsonObject finding = report.value(QStringLiteral("findings")).toArray().first().toObject();
    EXPECT_EQ(finding.value(QStringLiteral("rule")).toString(), QStringLiteral("set.evidence-not-in-text"));
    EXPECT_EQ(finding.value(QStringLiteral("place")).toString(), QStringLiteral("facts.jsonl:1"));
    const Ran lines = shixictl({QStringLiteral("check"), path("draft")});
    EXPECT_EQ(lines.code, 1);
    EXPECT_TRUE(lines.out.startsWith(path("draft/facts.jsonl:1: error: ").toUtf8())) << lines.out.constData();
}

TEST_F(Commands, ReadableListsSayTheAnswerAndTheOptions)
{
    const Ran facts = shixictl({QStringLiteral("facts"), article()}, {}, "zh_CN.UTF-8");
    EXPECT_EQ(facts.code, 0);
    EXPECT_TRUE(facts.out.contains(QStringLiteral("2013年5月").toUtf8()));
    const Ran questions = shixictl({QStringLiteral("questions"), QStringLiteral(":builtin")}, {}, "zh_CN.UTF-8");
    EXPECT_TRUE(questions.out.contains(QStringLiteral("   答案：").toUtf8()));
    EXPECT_TRUE(questions.out.contains("   B. "));
}

TEST_F(Commands, QuizShowsAnswersWhereNobodyCanType)
{
    const Ran ran = shixictl({QStringLiteral("quiz"), QStringLiteral("--count"), QStringLiteral("3")});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.out.count("   Answer: "), 3);
    EXPECT_EQ(ran.out,
              shixictl({QStringLiteral("quiz"),
                        QStringLiteral("builtin"),
                        QStringLiteral("--count"),
                        QStringLiteral("3"),
                        QStringLiteral("--show-answers")})
                  .out);
}

// script(1) gives it a terminal.
TEST_F(Commands, QuizChecksWhatIsTyped)
{
    if (!QFile::exists(QStringLiteral("/usr/bin/script"))) {
        GTEST_SKIP() << "script(1) is not installed";
    }
    QProcess process;
    process.start(QStringLiteral("/usr/bin/script"),
                  {QStringLiteral("-qec"),
                   QStringLiteral("LC_ALL=C.UTF-8 " SHIXICTL " quiz --count 2"),
                   QStringLiteral("/dev/null")});
    process.write("a\na\na\na\n");
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished(60000));
    const QByteArray out = process.readAllStandardOutput();
    EXPECT_TRUE(out.contains(" of 2 right.")) << out.constData();
    EXPECT_EQ(process.exitCode(), 0);
}

TEST_F(Commands, StatesFollowTheReviews)
{
    const Ran ran = shixictl({QStringLiteral("fsrs"), QStringLiteral("states")},
                             "{\"id\":7,\"desired_retention\":0.9,\"reviews\":[{\"rating\":3,\"delta_t\":0},"
                             "{\"rating\":3,\"delta_t\":4}]}\n");
    EXPECT_EQ(ran.code, 0);
    const QJsonObject card = objectsIn(ran.out).front();
    EXPECT_EQ(card.value(QStringLiteral("id")).toInt(), 7);
    const QJsonArray states = card.value(QStringLiteral("states")).toArray();
    ASSERT_EQ(states.size(), 2);
    EXPECT_NEAR(states[0].toObject().value(QStringLiteral("interval")).toDouble(), 2.3065, 1e-9);
    EXPECT_NEAR(states[1].toObject().value(QStringLiteral("stability")).toDouble(), 16.177263202654682, 1e-9);
}

TEST_F(Commands, StatesNameTheBadLineAndAnswerTheOthers)
{
    const QByteArray good = "{\"id\":\"x\",\"reviews\":[{\"rating\":1,\"delta_t\":0}]}\n";
    for (const QByteArray bad : {"nonsense",
                                 "{\"reviews\":[{\"rating\":5,\"delta_t\":0}]}",
                                 "{\"reviews\":[{\"rating\":2}]}",
                                 "{\"reviews\":[{\"rating\":2,\"delta_t\":-1}]}",
                                 "{\"w\":[1],\"reviews\":[]}",
                                 "{\"id\":1}",
                                 "{\"desired_retention\":1,\"reviews\":[]}",
                                 "{\"version\":7,\"reviews\":[]}"}) {
        const Ran ran = shixictl({QStringLiteral("fsrs"), QStringLiteral("states")}, good + bad + '\n' + good);
        EXPECT_EQ(ran.code, 1) << bad.constData();
        EXPECT_EQ(objectsIn(ran.out).size(), 2U);
        EXPECT_EQ(ran.err.count('\n'), 1);
        EXPECT_TRUE(ran.err.startsWith("stdin:2: error: ")) << ran.err.constData();
    }
}

} // namespace

} // namespace shixi::cli::test
