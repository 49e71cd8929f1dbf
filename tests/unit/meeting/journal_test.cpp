#include "core/error.h"
#include "meeting/journal.h"
#include "meeting/meetingfixture.h"

namespace shixi::meeting
{

namespace
{

using namespace Qt::StringLiterals;

class MeetingJournal : public test::MeetingFixture
{
protected:
    [[nodiscard]] Journal begun()
    {
        Journal journal(at(u"some.jsonl"_s));
        journal.begin({{u"format"_s, 1}, {u"meeting"_s, u"some"_s}});
        return journal;
    }
    [[nodiscard]] std::vector<QJsonObject> read() { return Journal(at(u"some.jsonl"_s)).read(); }
};

TEST_F(MeetingJournal, WhatWasAddedIsThereInItsOrder)
{
    Journal journal = begun();
    journal.add({{u"event"_s, u"one"_s}});
    journal.add({{u"event"_s, u"二\n二"_s}});
    const auto lines = read();
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[1].value(u"event"_s), u"one"_s);
    EXPECT_EQ(lines[2].value(u"event"_s), u"二\n二"_s);
}

TEST_F(MeetingJournal, ALineCutOffAnywhereIsNoneAndTheNextTakesItsPlace)
{
    Journal journal = begun();
    journal.add({{u"event"_s, u"one"_s}});
    const qsizetype whole = bytesOf(at(u"some.jsonl"_s)).size();
    journal.add({{u"event"_s, u"two"_s}});
    const QByteArray both = bytesOf(at(u"some.jsonl"_s));
    for (qsizetype size = whole; size < both.size(); ++size) {
        put(at(u"some.jsonl"_s), both.left(size));
        Journal again(at(u"some.jsonl"_s));
        EXPECT_EQ(again.read().size(), 2U) << size;
        again.add({{u"event"_s, u"three"_s}});
        const auto lines = read();
        ASSERT_EQ(lines.size(), 3U) << size;
        EXPECT_EQ(lines[2].value(u"event"_s), u"three"_s);
    }
}

TEST_F(MeetingJournal, DamageBeforeTheLastLineIsSaidWithItsLine)
{
    Journal journal = begun();
    journal.add({{u"event"_s, u"one"_s}});
    put(at(u"some.jsonl"_s), bytesOf(at(u"some.jsonl"_s)) + "nonsense\n{}\n");
    try {
        static_cast<void>(read());
        FAIL();
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::Corrupt);
        EXPECT_TRUE(error.detail().ends_with("some.jsonl: 3")) << error.detail();
    }
}

TEST_F(MeetingJournal, AnEmptyFileABinaryOneAndANewerOneAreNotTakenForOurs)
{
    QDir().mkpath(folder());
    for (const QByteArray &bytes :
         {QByteArray(""), QByteArray("\0\1\2\n", 4), QByteArray("[]\n"), QByteArray("{\"a\"")}) {
        put(at(u"some.jsonl"_s), bytes);
        EXPECT_THROW(static_cast<void>(read()), Error) << bytes.toStdString();
    }
    put(at(u"some.jsonl"_s), "{\"format\":2}\n");
    try {
        static_cast<void>(read());
        FAIL();
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::TooNew);
    }
}

TEST_F(MeetingJournal, MovedAsideItTakesNobodysName)
{
    Journal journal = begun();
    EXPECT_EQ(journal.moveTo(u"kept"_s), at(u"kept.jsonl"_s));
    Journal other = begun();
    EXPECT_EQ(other.moveTo(u"kept"_s), at(u"kept-2.jsonl"_s));
    EXPECT_TRUE(read().empty());
}

TEST_F(MeetingJournal, WhatStandsThereIsNeverReplaced)
{
    static_cast<void>(begun());
    const QByteArray before = bytesOf(at(u"some.jsonl"_s));
    EXPECT_FALSE(Journal(at(u"some.jsonl"_s)).canBegin());
    EXPECT_THROW(static_cast<void>(begun()), Error);
    EXPECT_EQ(bytesOf(at(u"some.jsonl"_s)), before);
}

TEST_F(MeetingJournal, WhatCannotBeReadWholeIsNotTakenForEmptyNorCutOff)
{
    QDir().mkpath(at(u"some.jsonl"_s)); // in its place what opens and cannot be read
    Journal journal(at(u"some.jsonl"_s));
    try {
        static_cast<void>(journal.read());
        FAIL();
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::Io);
    }
    EXPECT_FALSE(journal.canBegin());
    EXPECT_THROW(journal.begin({{u"format"_s, 1}}), Error);
    EXPECT_THROW(journal.add({{u"event"_s, u"one"_s}}), Error);
}

TEST_F(MeetingJournal, AFileThatGivesFewerBytesThanItHasIsNotRead)
{
    // Of the kernel's: opens, and each read of it fails.
    Journal journal(u"/proc/self/mem"_s);
    EXPECT_THROW(static_cast<void>(journal.read()), Error);
}

TEST_F(MeetingJournal, WhereNothingCanBeWrittenItSaysSo)
{
    put(m_folder.filePath(u"meetings"_s), "a file in the place of the folder");
    try {
        static_cast<void>(begun());
        FAIL();
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::Io);
        EXPECT_NE(error.detail().find("meeting.cannot-write"), std::string::npos) << error.detail();
    }
}

} // namespace

} // namespace shixi::meeting
