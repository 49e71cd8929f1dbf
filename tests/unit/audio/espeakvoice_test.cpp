#include "audio/espeakvoice.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <optional>

using namespace Qt::StringLiterals;

namespace shixi::audio
{

namespace
{

using End = Speech::End;

// A program in the place of espeak-ng: it writes down what it is given, then does as told.
struct StandIn {
    explicit StandIn(const QString &then)
    {
        QFile script(path());
        EXPECT_TRUE(script.open(QIODevice::WriteOnly));
        script.write(
            u"#!/bin/sh\necho \"$@\" > '%1/arguments'\ncat > '%1/text'\n%2\n"_s.arg(folder.path(), then).toUtf8());
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"voice"_s); }
    [[nodiscard]] std::string given(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toStdString() : std::string();
    }

    QTemporaryDir folder;
};

struct Reading {
    std::optional<End> end;
    int ends = 0;

    [[nodiscard]] Speech::Ended told()
    {
        return [this](End what) {
            end = what;
            ++ends;
        };
    }
    void wait() const
    {
        for (const QDeadlineTimer time(10'000); !end && !time.hasExpired(); QThread::msleep(2)) {
            QCoreApplication::processEvents();
        }
    }
};

TEST(EspeakVoice, IsGivenChineseAsNumberedPinyin)
{
    const StandIn program(u"exit 0"_s);
    const auto voice = makeEspeakVoice(program.path());
    Reading reading;
    voice->say(u"银行行长重新调查\nA. 2个"_s, reading.told());
    EXPECT_FALSE(reading.end.has_value()); // it did not wait
    reading.wait();
    EXPECT_EQ(reading.end, End::Read);
    EXPECT_EQ(program.given(u"text"_s), "yin2 hang2 hang2 zhang3 chong2 xin1 diao4 cha2. A. liang3 ge4");
    EXPECT_EQ(program.given(u"arguments"_s), "-v cmn-latn-pinyin -s 150 --stdin");
}

TEST(EspeakVoice, IsGivenEnglishAsItStands)
{
    const StandIn program(u"exit 0"_s);
    const auto voice = makeEspeakVoice(program.path());
    Reading reading;
    voice->say(u"--help `date` $HOME"_s, reading.told());
    reading.wait();
    EXPECT_EQ(program.given(u"text"_s), "--help `date` $HOME");
    EXPECT_EQ(program.given(u"arguments"_s), "-v en -s 150 --stdin");
}

TEST(EspeakVoice, StopsAtOnceAndSaysSo)
{
    const StandIn program(u"exec sleep 60"_s);
    const auto voice = makeEspeakVoice(program.path());
    Reading reading;
    QElapsedTimer time;
    time.start();
    voice->say(u"long"_s, reading.told());
    voice->stop();
    reading.wait();
    EXPECT_EQ(reading.end, End::Stopped);
    EXPECT_LT(time.elapsed(), 9'000);
    voice->stop(); // nothing is read
}

TEST(EspeakVoice, ANewTextTakesThePlaceOfTheOneBefore)
{
    const StandIn program(uR"(grep -q long "${0%/*}/text" && exec sleep 60; exit 0)"_s);
    const auto voice = makeEspeakVoice(program.path());
    Reading first;
    Reading second;
    voice->say(u"long\n"_s, first.told());
    voice->say(u"short\n"_s, second.told());
    second.wait();
    EXPECT_EQ(second.end, End::Read);
    EXPECT_EQ(first.ends, 0);
    EXPECT_EQ(second.ends, 1);
}

TEST(EspeakVoice, TellsWhereItFailsOrIsNotThere)
{
    const StandIn program(u"exit 3"_s);
    const auto failing = makeEspeakVoice(program.path());
    Reading reading;
    failing->say(u"x"_s, reading.told());
    reading.wait();
    EXPECT_EQ(reading.end, End::Failed);
    const auto absent = makeEspeakVoice(u"/nowhere/espeak-ng"_s);
    Reading none;
    absent->say(u"x"_s, none.told());
    none.wait();
    EXPECT_EQ(none.end, End::Failed);
    EXPECT_EQ(none.ends, 1);
}

} // namespace

} // namespace shixi::audio
