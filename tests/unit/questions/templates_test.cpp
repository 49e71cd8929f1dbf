#include "core/error.h"
#include "facts.h"
#include "questions/templates/templates.h"

#include <gmock/gmock.h>

#include <set>

using namespace shixi;
using namespace shixi::questions;
using testing::HasSubstr;

namespace
{

const QByteArray head = R"({"format": 1, "language": "zh",
 "words": {"year": "哪一年", "month": "哪年哪月", "day": "哪一天", "range": "什么时间"},
 "date_in_stem": "[0-9]{4}年",
)";
const QByteArray good = R"({"id": "t", "kind": "term", "direction": "d", "form": "recognise", "type": "single",
 "ask": "answer", "stem": "填什么？{cloze}", "explanation": "{quote}"})";

QByteArray withRow(QByteArray row)
{
    return head + "\"templates\": [" + row + "]}";
}

std::string faultOfFile(const QByteArray &json)
{
    try {
        static_cast<void>(Templates::parse(json, "t.json"));
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidInput);
        return error.detail();
    }
    return "no error";
}

std::string faultOfRow(const char *from, const char *to)
{
    QByteArray row = good;
    row.replace(from, to);
    EXPECT_NE(row, good);
    return faultOfFile(withRow(row));
}

} // namespace

TEST(Templates, TheBuiltInOnesAreSoundAndCoverEveryKind)
{
    const Templates &all = fixture::templates();
    EXPECT_EQ(all.language(), "zh");
    std::set<Kind> kinds;
    for (const Template &row : all.rows()) {
        kinds.insert(row.kind);
    }
    EXPECT_EQ(kinds.size(), 10U);
}

TEST(Templates, NeverAskTrueOrFalse)
{
    for (const Template &row : fixture::templates().rows()) {
        EXPECT_NE(row.type, QuestionType::TrueFalse) << row.id.toStdString();
    }
}

TEST(Templates, ASmallFileIsEnough)
{
    const Templates one = Templates::parse(withRow(good));
    ASSERT_EQ(one.rows().size(), 1U);
    EXPECT_EQ(one.rows().front().ask, Ask::Answer);
    EXPECT_EQ(one.word("month"), "哪年哪月");
    EXPECT_EQ(one.word("none"), "");
}

TEST(Templates, BrokenJsonIsNamedWithItsLine)
{
    EXPECT_THAT(faultOfFile("{\n\"format\": 1,\n oops}"), HasSubstr("t.json:3: "));
    EXPECT_THAT(faultOfFile("[]"), HasSubstr("t.json:1: "));
    EXPECT_THAT(faultOfFile(""), HasSubstr("t.json:1: "));
}

TEST(Templates, AnotherFormatIsRefused)
{
    QByteArray json = withRow(good);
    json.replace("\"format\": 1", "\"format\": 2");
    EXPECT_THAT(faultOfFile(json), HasSubstr("format"));
}

TEST(Templates, ABadRowIsNamedByItsId)
{
    EXPECT_THAT(faultOfRow("\"term\"", "\"temr\""), HasSubstr("t.json: template t: kind"));
    EXPECT_THAT(faultOfRow("\"single\"", "\"guess\""), HasSubstr("template t: type"));
    EXPECT_THAT(faultOfRow("\"answer\"", "\"mood\""), HasSubstr("template t: ask"));
    EXPECT_THAT(faultOfRow("\"recognise\"", "\"fill\""), HasSubstr("does not stand on this form"));
    EXPECT_THAT(faultOfRow("{cloze}", "{clooze}"), HasSubstr("unknown placeholder {clooze}"));
    EXPECT_THAT(faultOfRow("{cloze}", "{cloze"), HasSubstr("unknown placeholder"));
    EXPECT_THAT(faultOfRow("\"stem\"", "\"stme\""), HasSubstr("unknown key stme"));
    EXPECT_THAT(faultOfRow("\"single\"", "\"multiple\""), HasSubstr("ask for items"));
    EXPECT_THAT(faultOfRow("\"explanation\": \"{quote}\"", "\"explanation\": 3"), HasSubstr("explanation is missing"));
}

TEST(Templates, AnIdIsUsedOnce)
{
    EXPECT_THAT(faultOfFile(withRow(good + "," + good)), HasSubstr("template t: the id is used twice"));
}

TEST(Templates, ADirectionWithoutAnEasyFormIsRefused)
{
    QByteArray row = good;
    row.replace("recognise", "recall").replace("single", "reveal");
    EXPECT_THAT(faultOfFile(withRow(row)), HasSubstr("template t: no recognise template"));
}

TEST(Templates, PatternsMustCompileAndHaveABlank)
{
    const QByteArray rows = "\"templates\": [" + good + "]}";
    EXPECT_THAT(faultOfFile(head + R"j("norms": [{"at": "必须(.{2,})"}],)j" + rows),
                HasSubstr("without a group blank"));
    EXPECT_THAT(faultOfFile(head + R"j("norms": [{"at": "必须(?<blank>"}],)j" + rows), HasSubstr("pattern"));
}

TEST(Templates, LimitsAreCheckedByName)
{
    const QByteArray rows = "\"templates\": [" + good + "]}";
    EXPECT_THAT(faultOfFile(head + R"("limits": {"strayz": 3},)" + rows), HasSubstr("limits: strayz"));
    EXPECT_THAT(faultOfFile(head + R"("limits": {"strays": 9},)" + rows), HasSubstr("strays is not 2 to 4"));
}

TEST(Templates, AFileWithoutRowsIsRefused)
{
    EXPECT_THAT(faultOfFile(head + "\"templates\": []}"), HasSubstr("no templates"));
}

TEST(Templates, APointerBeforeAWordOfTimeIsNotDropped)
{
    const QRegularExpression &dropped = fixture::templates().droppedStarts();
    EXPECT_TRUE(dropped.match("这一做法").hasMatch());
    EXPECT_FALSE(dropped.match("这一年").hasMatch());
    EXPECT_FALSE(dropped.match("这一次").hasMatch());
    EXPECT_FALSE(dropped.match("开展这项").hasMatch());
}
