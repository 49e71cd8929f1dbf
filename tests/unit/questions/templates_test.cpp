#include "core/error.h"
#include "facts.h"
#include "questions/templates/placeholders.h"
#include "questions/templates/templates.h"

#include <gmock/gmock.h>

#include <set>

using namespace shixi;
using namespace shixi::questions;
using testing::HasSubstr;

namespace
{

const QByteArray common = R"({"format": 1,
 "words": {"year": "哪一年", "month": {"zh": "哪年哪月", "en": "which month"}, "day": "哪一天", "range": "什么时间"},
 "date_in_stem": "[0-9]{4}年"})";
const QByteArray forms = R"({"format": 1, "kinds": {"term": {"ask": ["single", "reveal"], "never": {"short": "长"}}}})";
const QByteArray good = R"({"id": "t", "direction": "d", "type": "single",
 "ask": "term", "stem": {"zh": "填什么？{cloze}", "en": "What? {cloze}"}, "explanation": "{quote}"})";

QByteArray rowsOf(const QByteArray &rows)
{
    return "{\"format\": 1, \"kind\": \"term\",\n \"templates\": [\n" + rows + "]}";
}

Templates read(const QByteArray &rows, const QString &language = "zh")
{
    return Templates::parse({{"common.json", common}, {"forms.json", forms}, {"t.json", rowsOf(rows)}}, language);
}

std::string faultOf(const std::vector<TemplateFile> &files)
{
    try {
        static_cast<void>(Templates::parse(files));
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidInput);
        return error.detail();
    }
    return "no error";
}

std::string faultOfRows(const QByteArray &rows)
{
    return faultOf({{"common.json", common}, {"forms.json", forms}, {"t.json", rows}});
}

std::string faultOfRow(const char *from, const char *to)
{
    QByteArray row = good;
    row.replace(from, to);
    EXPECT_NE(row, good);
    return faultOfRows(rowsOf(row));
}

std::string faultOfCommon(const char *extra)
{
    QByteArray json = common;
    json.replace("\"words\"", QByteArray(extra) + " \"words\"");
    return faultOf({{"common.json", json}});
}

} // namespace

TEST(Templates, TheBuiltInOnesAreSoundAndCoverEveryKindInBothLanguages)
{
    for (const char *language : {"zh", "en"}) {
        const Templates all = Templates::parse(fixture::templateFiles(), language);
        EXPECT_EQ(all.language(), language);
        std::set<Kind> kinds;
        for (const Template &row : all.rows()) {
            kinds.insert(row.kind);
        }
        EXPECT_EQ(kinds.size(), 10U);
    }
}

TEST(Templates, AKindIsNeverAskedInABannedType)
{
    const Templates &all = fixture::templates();
    using Type = QuestionType;
    const std::vector<std::pair<Kind, Type>> banned{{Kind::DateEvent, Type::TrueFalse},
                                                    {Kind::Figure, Type::TrueFalse},
                                                    {Kind::Document, Type::Short},
                                                    {Kind::SloganList, Type::Ordering},
                                                    {Kind::Case, Type::Short},
                                                    {Kind::Meeting, Type::TrueFalse},
                                                    {Kind::Principle, Type::TrueFalse},
                                                    {Kind::Quote, Type::TrueFalse},
                                                    {Kind::Quote, Type::Short}};
    for (const auto &[kind, type] : banned) {
        EXPECT_FALSE(all.allows(kind, type)) << wireName(kind) << ' ' << wireName(type);
        for (const Template &row : all.rows()) {
            EXPECT_FALSE(row.kind == kind && row.type == type) << row.id.toStdString();
        }
    }
}

TEST(Templates, ARowOfABannedTypeIsRefused)
{
    EXPECT_THAT(faultOfRow("\"single\"", "\"short\""), HasSubstr("t.json:3: template t: this kind is never asked"));
}

TEST(Templates, ASmallFileIsEnough)
{
    const Templates one = read(good);
    ASSERT_EQ(one.rows().size(), 1U);
    EXPECT_EQ(one.rows().front().ask, Ask::Term);
    EXPECT_EQ(one.rows().front().form, Form::Recognise);
    EXPECT_EQ(one.word("month"), "哪年哪月");
    EXPECT_EQ(one.word("none"), "");
    EXPECT_EQ(read(good, "en").rows().front().stem, "What? {cloze}");
    EXPECT_EQ(read(good, "en").word("month"), "which month");
}

TEST(Templates, AnAdministratorsRowTakesThePlaceOfTheBuiltInOneWithItsId)
{
    QByteArray own = good;
    own.replace("填什么", "补什么");
    const Templates both = Templates::parse(
        {{"common.json", common}, {"forms.json", forms}, {"t.json", rowsOf(good)}, {"own.json", rowsOf(own), false}});
    ASSERT_EQ(both.rows().size(), 1U);
    EXPECT_EQ(both.rows().front().stem, "补什么？{cloze}");
}

TEST(Templates, BrokenJsonIsNamedWithItsLine)
{
    EXPECT_THAT(faultOfRows("{\n\"format\": 1,\n oops}"), HasSubstr("t.json:3: "));
    EXPECT_THAT(faultOfRows("[]"), HasSubstr("t.json:1: "));
    EXPECT_THAT(faultOfRows(""), HasSubstr("t.json:1: "));
}

TEST(Templates, AnotherFormatIsRefused)
{
    QByteArray json = rowsOf(good);
    json.replace("\"format\": 1", "\"format\": 2");
    EXPECT_THAT(faultOfRows(json), HasSubstr("format"));
}

TEST(Templates, ABadRowIsNamedByItsLineAndId)
{
    EXPECT_THAT(faultOfRow("\"single\"", "\"guess\""), HasSubstr("t.json:3: template t: type"));
    EXPECT_THAT(faultOfRow("\"term\"", "\"mood\""), HasSubstr("template t: ask"));
    EXPECT_THAT(faultOfRow("{cloze}", "{clooze}"), HasSubstr("unknown placeholder {clooze}"));
    EXPECT_THAT(faultOfRow("{cloze}", "{cloze"), HasSubstr("unknown placeholder"));
    EXPECT_THAT(faultOfRow("\"stem\"", "\"stme\""), HasSubstr("unknown key stme"));
    EXPECT_THAT(faultOfRow("\"zh\"", "\"fr\""), HasSubstr("stem has no text in the language zh"));
    EXPECT_THAT(faultOfRow("\"direction\": \"d\",", ""), HasSubstr("have no direction; all others have one"));
    EXPECT_THAT(faultOfRow("\"explanation\": \"{quote}\"", "\"explanation\": 3"), HasSubstr("explanation is missing"));
    QByteArray second = good;
    second.replace("\"t\"", "\"second\"").replace("term", "mood");
    EXPECT_THAT(faultOfRows(rowsOf(good + ",\n" + second)), HasSubstr("t.json:5: template second: ask"));
}

TEST(Templates, ARowIsFoundByItsPlaceWhereItsIdTellsNothing)
{
    EXPECT_THAT(faultOfRows(rowsOf(good + ",\n" + good)), HasSubstr("t.json:5: template t: the id is used twice"));
    EXPECT_THAT(faultOfRows(rowsOf(good + ",\n{\"type\": \"single\"}")),
                HasSubstr("t.json:5: template 2: id is missing"));
    EXPECT_THAT(faultOfRows(rowsOf(good + ",\n5")),
                HasSubstr("t.json:2: templates has an entry that is not an object"));
}

TEST(Templates, WhatIsOfAnotherSortIsNamedByItsLine)
{
    const QByteArray head = "{\"format\": 1, \"kind\": \"term\",\n";
    EXPECT_THAT(faultOfRows(head + "\"templates\": {}}"), HasSubstr("t.json:2: templates is not a list"));
    EXPECT_THAT(faultOfRows(head + "\"lexicon\": [], \"templates\": []}"),
                HasSubstr("t.json:2: lexicon is not an object"));
    EXPECT_THAT(faultOfRows(head + "\"lexicon\": {\n\"names\": \"甲\"}, \"templates\": []}"),
                HasSubstr("t.json:3: names is not a list"));
    EXPECT_THAT(faultOfRows(head + "\"templates\": [],\n\"templatez\": 1}"),
                HasSubstr("t.json:3: unknown key templatez"));
}

TEST(Templates, AKindNobodyKnowsIsRefusedByItsLine)
{
    const std::string fault = "f.json:2: kinds: tremor is not a word of the set format";
    EXPECT_THAT(faultOf({{"f.json", "{\"format\": 1, \"kinds\": {\n\"tremor\": {}}}"}}), HasSubstr(fault));
    EXPECT_THAT(faultOf({{"f.json", "{\"format\": 1, \"kinds\": {\n\"tremor\": {\"fill_up\": false}}}"}}),
                HasSubstr(fault));
}

TEST(Placeholders, TheNumberOfAParagraphIsLeftOutAndNoneOfTheTextsOwn)
{
    const auto shown = [](const QString &words) {
        return fill("{event}", {}, {{"event", words}})->text;
    };
    EXPECT_EQ(shown("1. 大桥通车"), "大桥通车");
    EXPECT_EQ(shown("（三）大桥通车"), "大桥通车");
    EXPECT_EQ(shown("二、大桥通车"), "大桥通车");
    EXPECT_EQ(shown("一、二、三产业融合发展"), "一、二、三产业融合发展");
    EXPECT_EQ(shown("三、四线城市改造项目启动"), "三、四线城市改造项目启动");
}

TEST(Templates, ABadLexiconRowIsNamedByItsLine)
{
    const QByteArray head = "{\"format\": 1, \"siblings\": [\n{\"words\": [\"甲\", \"乙\"]},\n";
    EXPECT_THAT(faultOf({{"s.json", head + "{\"words\": [\"甲\"]}]}"}}), HasSubstr("s.json:3: row 2: less than two"));
    EXPECT_THAT(faultOf({{"s.json", head + "{\"words\": [\"甲\", \"丙\"],\n\"like\": \"([\"}]}"}}),
                HasSubstr("s.json:4: row 2: pattern (["));
}

TEST(Templates, ADirectionWithoutAnEasyFormIsRefused)
{
    QByteArray row = good;
    row.replace("single", "reveal");
    EXPECT_THAT(faultOfRows(rowsOf(row)), HasSubstr("t.json:3: template t: no recognise template"));
}

TEST(Templates, PatternsMustCompileAndHaveABlank)
{
    EXPECT_THAT(faultOfCommon(R"j("norms": [{"at": "必须(.{2,})"}],)j"), HasSubstr("without a group blank"));
    EXPECT_THAT(faultOfCommon(R"j("norms": [{"at": "必须(?<blank>"}],)j"), HasSubstr("pattern"));
}

TEST(Templates, LimitsAreCheckedByName)
{
    EXPECT_THAT(faultOfCommon(R"("limits": {"strayz": 3},)"), HasSubstr("limits: strayz"));
    EXPECT_THAT(faultOfCommon(R"("limits": {"strays": 9},)"), HasSubstr("strays is not 2 to 4"));
    EXPECT_THAT(faultOfCommon(R"("limits": {"length_percent": 99999999},)"), HasSubstr("limits: length_percent"));
}

TEST(Templates, AFileWithoutRowsIsRefused)
{
    EXPECT_THAT(faultOfRows(rowsOf("")), HasSubstr("no templates"));
}

TEST(Templates, APointerBeforeAWordOfTimeIsNotDropped)
{
    const QRegularExpression &dropped = fixture::templates().droppedStarts();
    EXPECT_TRUE(dropped.match("这一做法").hasMatch());
    EXPECT_FALSE(dropped.match("这一年").hasMatch());
    EXPECT_FALSE(dropped.match("这一次").hasMatch());
    EXPECT_FALSE(dropped.match("开展这项").hasMatch());
}
