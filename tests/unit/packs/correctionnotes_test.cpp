#include "packs/correctionnotes.h"

#include <gtest/gtest.h>

namespace shixi::packs
{

namespace
{

CorrectionNote noteWith(const QString &words)
{
    return {QDate(2026, 11, 23), {"club"}, 2, {"0000000000000c01"}, NoteReason::Source, words};
}

// The rule of the one finding; empty where the line is read.
std::string ruleOf(const QByteArray &line)
{
    const ReadNotes read = readNotes(line, "notes.jsonl");
    EXPECT_EQ(read.notes.size() + read.findings.size(), 1U);
    return read.findings.empty() ? std::string() : read.findings.front().rule;
}

} // namespace

TEST(CorrectionNotes, AreWrittenAsTheContractSaysAndReadAgain)
{
    const CorrectionNote note = noteWith(QStringLiteral("原文是“五”"));
    const QByteArray line = lineOf(note);
    EXPECT_EQ(line.toStdString(),
              "{\"at\":\"2026-11-23\",\"set\":\"club\",\"version\":2,\"question\":\"0000000000000c01\","
              "\"reason\":\"source\",\"text\":\"原文是“五”\"}");
    EXPECT_FALSE(lineOf(noteWith({})).contains("text"));
    const ReadNotes read = readNotes(linesOf({note, noteWith({})}), "notes.jsonl");
    EXPECT_TRUE(read.findings.empty());
    EXPECT_EQ(read.notes, (std::vector{note, noteWith({})}));
    EXPECT_EQ(read.lines, (std::vector<std::size_t>{1, 2}));
}

TEST(CorrectionNotes, ALineThatCannotBeReadIsLeftOutAndNamedByItsNumber)
{
    const ReadNotes read = readNotes(lineOf(noteWith({})) + "\n\nno json\n" + lineOf(noteWith({})), "in.jsonl");
    EXPECT_EQ(read.notes.size(), 2U);
    ASSERT_EQ(read.findings.size(), 1U);
    EXPECT_EQ(read.findings.front().place, "in.jsonl:3");
    EXPECT_EQ(read.findings.front().rule, "set.not-json");
    EXPECT_EQ(read.lines.back(), 4U);
}

TEST(CorrectionNotes, WordsAndNumbersThatCannotBeAreRefused)
{
    const QByteArray good = lineOf(noteWith({}));
    EXPECT_EQ(ruleOf(good), "");
    EXPECT_EQ(ruleOf(QByteArray(good).replace("source", "boring")), "set.unknown-word");
    EXPECT_EQ(ruleOf(QByteArray(good).replace("2026-11-23", "yesterday")), "set.bad-date");
    EXPECT_EQ(ruleOf(QByteArray(good).replace(":2,", ":0,")), "set.out-of-range");
    EXPECT_EQ(ruleOf(QByteArray(good).replace("\"question\"", "\"item\"")), "set.missing-key");
    EXPECT_EQ(ruleOf(QByteArray(good).replace("0000000000000c01", QByteArray(65, 'a'))), "set.unknown-word");
    EXPECT_EQ(ruleOf(lineOf(noteWith(QString(500, u'长')))), "");
    EXPECT_EQ(ruleOf(lineOf(noteWith(QString(501, u'长')))), "corrections.long-text");
}

TEST(CorrectionNotes, TheWordsOfAStrangerAreOnePlainLine)
{
    const QByteArray line = lineOf(noteWith(QStringLiteral("一\n二\t三\x1b[31m\u202e四")));
    const ReadNotes read = readNotes(line, "in.jsonl");
    ASSERT_EQ(read.notes.size(), 1U);
    EXPECT_EQ(read.notes.front().text, QStringLiteral("一 二 三[31m四"));
    EXPECT_EQ(noteText(QString(600, u'长')).size(), longestNoteText);
    EXPECT_EQ(noteText(QStringLiteral("𠮷").repeated(600)).toUcs4().size(), longestNoteText);
}

TEST(CorrectionNotes, MoreThanFourMegabytesAreRefused)
{
    try {
        (void)readNotes(QByteArray(largestNotesMb * 1024 * 1024 + 1, ' '), "in.jsonl");
        FAIL();
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::TooLarge);
    }
}

} // namespace shixi::packs
