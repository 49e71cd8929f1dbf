#include "packs/jsonwriter.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace shixi::packs
{

namespace
{

TEST(JsonWriter, KeepsTheOrderAndLeavesOutWhatIsEmpty)
{
    EXPECT_EQ(
        JsonWriter().text("z", QStringLiteral("1")).textUnlessEmpty("m", {}).number("a", 2).boolean("b", false).line(),
        R"({"z":"1","a":2,"b":false})");
}

TEST(JsonWriter, KeepsTextAsUtf8AndEscapesOnlyWhatItMust)
{
    EXPECT_EQ(jsonString(QStringLiteral("“四强”\"\\\n\r\t/𠮷")), R"("“四强”\"\\\n\r\t/𠮷")");
    EXPECT_EQ(jsonString(QString(QChar(1))), R"("\u0001")");
}

TEST(JsonWriter, WritesEveryCharacterSoThatAReaderGetsItBack)
{
    QString every;
    for (char16_t unit = 0; unit < 0xD800; ++unit) {
        every += QChar(unit);
    }
    const QByteArray line = JsonWriter().text("all", every).line();
    EXPECT_EQ(QJsonDocument::fromJson(line).object().value(QStringLiteral("all")).toString(), every);
}

TEST(JsonWriter, WritesTheShortestDecimalThatReadsBack)
{
    EXPECT_EQ(JsonWriter().real("x", 0.95).real("y", 1).real("z", 1.0 / 3).line(),
              R"({"x":0.95,"y":1,"z":0.3333333333333333})");
}

} // namespace

} // namespace shixi::packs
