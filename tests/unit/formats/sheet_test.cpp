#include "core/error.h"
#include "formats/sheet.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shixi::formats
{

TEST(Sheet, ACellThatLooksLikeAFormulaGetsAnApostrophe)
{
    for (const QString &cell : {u"=1+1"_s, u"+86"_s, u"-5"_s, u"@SUM(A1)"_s, u"\tx"_s}) {
        EXPECT_EQ(csvLine({cell}), ("'" + cell.toUtf8() + "\r\n")) << qPrintable(cell);
    }
    EXPECT_EQ(csvLine({u"=HYPERLINK(\"x\",\"y\")"_s}), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
    EXPECT_EQ(csvLine({u"1-2"_s, u"a=b"_s, u""_s}), "1-2,a=b,\r\n");
}

TEST(Sheet, CommasQuotesAndLineBreaksStayInTheirCell)
{
    EXPECT_EQ(csvLine({u"a,b"_s, u"say \"x\""_s, u"two\nlines"_s}), "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\r\n");
}

TEST(Sheet, ATableBeginsWithTheMarkExcelWants)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    SheetWriter sheet(buffer, SheetFormat::Csv, {u"题目"_s, u"秒"_s}, {});
    sheet.addRow({u"甲"_s, 1.5});
    EXPECT_EQ(buffer.data(), QByteArray("\xEF\xBB\xBF") + u"题目,秒\r\n甲,1.5\r\n"_s.toUtf8());
    EXPECT_EQ(sheet.rows(), 1);
}

TEST(Sheet, LinesOfJsonBeginWithWhatTheyAre)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    SheetWriter sheet(buffer, SheetFormat::JsonLines, {u"a"_s, u"b"_s}, {{u"format"_s, u"x"_s}});
    sheet.addRow({u"=1"_s, 2});
    const QList<QByteArray> lines = buffer.data().split('\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(QJsonDocument::fromJson(lines[0]).object(),
              (QJsonObject{{u"format"_s, u"x"_s}, {u"columns"_s, QJsonArray{u"a"_s, u"b"_s}}}));
    EXPECT_EQ(QJsonDocument::fromJson(lines[1]).object(), (QJsonObject{{u"a"_s, u"=1"_s}, {u"b"_s, 2}}));
}

TEST(Sheet, SaysThatNothingCanBeWritten)
{
    QBuffer closed;
    EXPECT_THROW(SheetWriter(closed, SheetFormat::Csv, {u"a"_s}, {}), Error);
}

} // namespace shixi::formats
