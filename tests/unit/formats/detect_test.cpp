#include "formats/detect.h"

#include <gtest/gtest.h>

namespace shixi::formats
{

namespace
{

QByteArray zipWith(const char *member)
{
    return QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10) + QByteArray(20, '\0') + member + QByteArray(40, 'x');
}

TEST(Detect, KnowsOfficeFilesByTheirMembers)
{
    EXPECT_EQ(detect(zipWith("xl/workbook.xml")), FileKind::Spreadsheet);
    EXPECT_EQ(detect(zipWith("xl/workbook.bin")), FileKind::Spreadsheet);
    EXPECT_EQ(detect(zipWith("word/document.xml")), FileKind::Word);
    EXPECT_EQ(detect(zipWith("ppt/presentation.xml")), FileKind::Presentation);
    EXPECT_EQ(detect(zipWith("mimetypeapplication/vnd.oasis.opendocument.text")), FileKind::OpenDocument);
    EXPECT_EQ(detect(zipWith("collection.anki21b")), FileKind::AnkiDeck);
    EXPECT_EQ(detect(zipWith("facts.jsonl")), FileKind::Pack);
    EXPECT_EQ(detect(zipWith("photo.jpg")), FileKind::Archive);
}

TEST(Detect, KnowsFilesByTheirFirstBytes)
{
    EXPECT_EQ(detect("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), FileKind::OldOffice);
    EXPECT_EQ(detect("%PDF-1.7\n"), FileKind::Pdf);
    EXPECT_EQ(detect(QByteArray("SQLite format 3\0", 16)), FileKind::Database);
    EXPECT_EQ(detect("\x89PNG\r\n\x1A\n"), FileKind::Image);
    EXPECT_EQ(detect("\xFF\xD8\xFF\xE0"), FileKind::Image);
    EXPECT_EQ(detect("RIFF\x10\x20\x30\x40WEBPVP8 "), FileKind::Image);
    EXPECT_EQ(detect(QByteArray("\0\0\0\x18"
                                "ftypmp42",
                                12)),
              FileKind::Media);
    EXPECT_EQ(detect("{\\rtf1\\ansi"), FileKind::RichText);
    EXPECT_EQ(detect("\x1F\x8B\x08"), FileKind::Archive);
    EXPECT_EQ(detect("\x7F"
                     "ELF\x02"),
              FileKind::Program);
}

TEST(Detect, TakesForTextWhatNothingClaims)
{
    EXPECT_EQ(detect(""), FileKind::Text);
    EXPECT_EQ(detect("PK"), FileKind::Text);
    EXPECT_EQ(detect("BM is how the article begins"), FileKind::Text);
    EXPECT_EQ(detect("学而时习之"), FileKind::Text);
    EXPECT_EQ(detect(QByteArray("\xFF\xFE\x66\x5B", 4)), FileKind::Text);
    EXPECT_EQ(detect("MZ 是车牌的开头"), FileKind::Text);
}

} // namespace

} // namespace shixi::formats
