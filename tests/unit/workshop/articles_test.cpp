#include "workshop/workshop.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

namespace shixi::workshop
{

namespace
{

class ReadArticle : public testing::Test
{
protected:
    QString write(const QByteArray &bytes, const char *name = "article.txt")
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return path;
    }

    static ErrorCode codeFor(const QString &path)
    {
        try {
            (void)readArticle(path);
        } catch (const Error &error) {
            EXPECT_EQ(error.detail().rfind(path.toStdString(), 0), 0U) << error.detail();
            return error.code();
        }
        ADD_FAILURE() << "nothing thrown for " << path.toStdString();
        return ErrorCode::InvalidInput;
    }

    QTemporaryDir m_folder;
    const QString m_text = QStringLiteral("读书会十年记\n\n2013年5月,读书会成立。\n");
};

TEST_F(ReadArticle, ReadsTheSameTextFromEveryEncoding)
{
    const QByteArray utf8 = m_text.toUtf8();
    QByteArray crlf = utf8;
    crlf.replace("\n", "\r\n");
    QByteArray cr = utf8;
    cr.replace('\n', '\r');
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QStringEncoder gb("GB18030");
    const QByteArray utf16Little = little(m_text);
    const QByteArray utf16Big = big(m_text);
    const QByteArray gb18030 = gb(m_text);
    for (const QByteArray &bytes :
         {utf8, QByteArray("\xEF\xBB\xBF" + utf8), crlf, cr, utf16Little, utf16Big, utf16Little.mid(2), gb18030}) {
        const ArticleSource source = readArticle(write(bytes));
        EXPECT_EQ(source.article.text, m_text) << source.encoding.toStdString();
        EXPECT_EQ(source.article.id, knowledge::articleId(m_text));
    }
    EXPECT_EQ(readArticle(write(gb18030)).encoding, QStringLiteral("GB18030"));
}

TEST_F(ReadArticle, TakesTheFirstHeadingForTheTitle)
{
    EXPECT_EQ(readArticle(write(m_text.toUtf8())).article.title, QStringLiteral("读书会十年记"));
}

TEST_F(ReadArticle, TakesAShortPieceOfTheFirstLineWhereThereIsNoHeading)
{
    const QString title =
        readArticle(write(QStringLiteral("读书会成立以后,").repeated(30).toUtf8() + "。\n")).article.title;
    EXPECT_TRUE(title.startsWith(QStringLiteral("读书会成立以后")));
    EXPECT_LE(title.size(), 61);
}

TEST_F(ReadArticle, NamesWhatCannotBeRead)
{
    EXPECT_EQ(codeFor(m_folder.filePath(QStringLiteral("missing.txt"))), ErrorCode::NotFound);
    EXPECT_EQ(codeFor(m_folder.path()), ErrorCode::NotAFile);
    EXPECT_EQ(codeFor(QStringLiteral("/dev/null")), ErrorCode::NotAFile);
    EXPECT_EQ(codeFor(QStringLiteral("/dev/zero")), ErrorCode::NotAFile);
    EXPECT_EQ(codeFor(write({})), ErrorCode::Empty);
    EXPECT_EQ(codeFor(write(" \n\t\n")), ErrorCode::Empty);
    EXPECT_EQ(codeFor(write(QByteArray("a\0\0\0\1\2\0c", 8))), ErrorCode::Binary);
    EXPECT_EQ(codeFor(write("\x89PNG\r\n\x1A\n")), ErrorCode::Binary);
    EXPECT_EQ(codeFor(write(m_text.toUtf8().chopped(5))), ErrorCode::CutOff);
}

TEST_F(ReadArticle, ReadsUpToTwentyMegabytesAndNoMore)
{
    QFile sparse(m_folder.filePath(QStringLiteral("large.txt")));
    ASSERT_TRUE(sparse.open(QIODevice::WriteOnly) && sparse.resize(20LL * 1024 * 1024 + 1));
    EXPECT_EQ(codeFor(sparse.fileName()), ErrorCode::TooLarge);
}

TEST_F(ReadArticle, BelievesTheBytesNotTheName)
{
    try {
        (void)readArticle(write("PK\x03\x04....xl/workbook.xml", "report.txt"));
        FAIL();
    } catch (const Error &error) {
        EXPECT_NE(error.detail().find("file.spreadsheet"), std::string::npos);
    }
}

TEST_F(ReadArticle, CarriesTheDayOfPublication)
{
    const QDate day(2013, 6, 1);
    EXPECT_EQ(readArticle(write(m_text.toUtf8()), day).article.published, day);
}

} // namespace

} // namespace shixi::workshop
