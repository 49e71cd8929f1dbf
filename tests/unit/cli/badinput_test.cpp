#include "program.h"

#include <QStringEncoder>

namespace shixi::cli::test
{

namespace
{

const QString text =
    QStringLiteral("读书会十年记\n\n2013年5月，清河读书会成立。\n2015年3月，读书会印发《清河读书会章程》。\n");

class BadInput : public Program
{
protected:
    // One clear line, exit code 1, nothing on stdout.
    static void expectOneLine(const QString &file, const char *words)
    {
        const Ran ran = shixictl({QStringLiteral("facts"), file, QStringLiteral("--jsonl")});
        EXPECT_EQ(ran.code, 1) << file.toStdString();
        EXPECT_EQ(ran.out, "") << file.toStdString();
        EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.constData();
        EXPECT_TRUE(ran.err.startsWith(file.toUtf8() + ": error: ")) << ran.err.constData();
        EXPECT_TRUE(ran.err.contains(words)) << ran.err.constData();
        EXPECT_TRUE(ran.err.contains("; ")) << "says what to do: " << ran.err.constData();
    }
};

TEST_F(BadInput, NamesAFileThatIsNotThere)
{
    expectOneLine(path("missing.txt"), "no such file");
    ASSERT_TRUE(QFile::link(QStringLiteral("nowhere"), path("link.txt")));
    expectOneLine(path("link.txt"), "no such file");
    expectOneLine(write("article.txt", "x") + QStringLiteral("/inside.txt"), "no such file");
}

TEST_F(BadInput, NamesAFolderOrADevice)
{
    expectOneLine(m_folder.path(), "folder or a device");
    expectOneLine(QStringLiteral("/dev/null"), "folder or a device");
    expectOneLine(QStringLiteral("/dev/zero"), "folder or a device");
    expectOneLine(QStringLiteral("/dev/full"), "folder or a device");
}

TEST_F(BadInput, NamesAFileThatCannotBeRead)
{
    expectOneLine(QStringLiteral("/proc/self/mem"), "cannot be read");
}

TEST_F(BadInput, NamesAnEmptyFile)
{
    expectOneLine(write("empty.txt", {}), "is empty");
    expectOneLine(write("blank.txt", " \r\n \n"), "is empty");
}

TEST_F(BadInput, NamesWhatIsNoText)
{
    expectOneLine(write("a.txt", "\x89PNG\r\n\x1A\n"), "picture");
    expectOneLine(write("b.txt", QByteArray("a\0b\0\0\0\1c", 8)), "not a text");
    expectOneLine(write("report.xlsx", "PK\x03\x04....xl/workbook.xml"), "spreadsheet");
    expectOneLine(write("c.txt", text.toUtf8() + QByteArray("\0", 1) + text.toUtf8()), "not a text");
    expectOneLine(write("d.txt", text.toUtf8() + "\xFF\xFE" + text.toUtf8()), "not a text");
}

TEST_F(BadInput, NamesATextThatIsCutOff)
{
    expectOneLine(write("utf8.txt", text.toUtf8().chopped(2)), "cut off");
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    expectOneLine(write("utf16.txt", QByteArray(big(text)).chopped(1)), "cut off");
}

TEST_F(BadInput, SaysThatATextHasNoFactsOrIsNotChinese)
{
    const QString poem = QStringLiteral("白日依山尽，黄河入海流。\n欲穷千里目，更上一层楼。\n");
    const std::pair<QString, const char *> texts[] = {
        {write("poem.txt", poem.toUtf8()), "nothing that can be asked"},
        {write("headings.txt", QStringLiteral("第一章\n总则\n附则\n").toUtf8()), "nothing that can be asked"},
        {write("open.txt", QStringLiteral("《山水之间的小城").toUtf8()), "nothing that can be asked"},
        {write("english.txt", "The committee met on 3 May 2023 and adopted the rules.\n"), "hardly any Chinese"},
        {write("smile.txt", QStringLiteral("\U0001F600\U0001F600").toUtf8()), "hardly any Chinese"},
    };
    for (const auto &[file, words] : texts) {
        const Ran ran = shixictl({QStringLiteral("facts"), file, QStringLiteral("--jsonl")});
        EXPECT_EQ(ran.code, 0) << file.toStdString();
        EXPECT_EQ(ran.out, "") << file.toStdString();
        EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.constData();
        EXPECT_TRUE(ran.err.startsWith(file.toUtf8() + ": warning: ")) << ran.err.constData();
        EXPECT_TRUE(ran.err.contains(words)) << ran.err.constData();
    }
}

TEST_F(BadInput, FindsTheSameInEveryEncodingAndWithEveryLineEnd)
{
    const QString unix = text;
    const QByteArray wanted =
        shixictl({QStringLiteral("facts"), write("a.txt", unix.toUtf8()), QStringLiteral("--jsonl")}).out;
    ASSERT_EQ(wanted.count('\n'), 3) << wanted.constData();
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QStringEncoder big(QStringConverter::Utf16BE);
    QStringEncoder chinese("GB18030");
    const QByteArray same[] = {
        "\xEF\xBB\xBF" + unix.toUtf8(),
        QString(unix).replace(u'\n', QStringLiteral("\r\n")).toUtf8(),
        QString(unix).replace(u'\n', u'\r').toUtf8(),
        QByteArray(little(unix)),
        QByteArray(big(unix)),
        QByteArray(chinese(unix)),
    };
    for (const QByteArray &bytes : same) {
        EXPECT_EQ(shixictl({QStringLiteral("facts"), write("b.txt", bytes), QStringLiteral("--jsonl")}).out, wanted)
            << bytes.toHex().constData();
    }
}

TEST_F(BadInput, RefusesAnEncodingThatIsBroken)
{
    expectOneLine(write("lone.txt", QByteArray("\xFF\xFE\x2D\x4E\x00\xD8\x87\x65", 8)), "not a text");
    QStringEncoder chinese("GB18030");
    const QByteArray mixed = text.toUtf8() + QByteArray(chinese(text)) + text.toUtf8();
    expectOneLine(write("mixed.txt", mixed), "not a text");
    expectOneLine(write("escape.txt", text.toUtf8() + "\x1B[2J" + text.toUtf8()), "not a text");
}

TEST_F(BadInput, CountsPlacesInCharactersWhateverStandsBeforeThem)
{
    const QString strange = QStringLiteral("\U0001F600\U00020000e\u0301\u200B");
    const auto startOf = [this](const QString &article) {
        const Ran ran =
            shixictl({QStringLiteral("facts"), write("a.txt", article.toUtf8()), QStringLiteral("--jsonl")});
        const QByteArray key = "\"offset\":";
        const QByteArray rest = ran.out.mid(ran.out.indexOf(key) + key.size());
        return rest.left(rest.indexOf(',')).trimmed().toInt();
    };
    const QString body = QStringLiteral("2013年5月，清河读书会成立。");
    const int plain = startOf(QStringLiteral("很久以前有人说过。") + body);
    EXPECT_EQ(startOf(QStringLiteral("很久以前有人说过。") + strange + QStringLiteral("。") + body), plain + 6);
}

TEST_F(BadInput, ReadsFullWidthDigits)
{
    const Ran ran = shixictl({QStringLiteral("facts"),
                              write("wide.txt", QStringLiteral("２０１３年５月，清河读书会成立。\n").toUtf8()),
                              QStringLiteral("--jsonl")});
    EXPECT_EQ(ran.out.count('\n'), 1) << ran.out.constData();
    EXPECT_TRUE(ran.out.contains("2013年5月")) << ran.out.constData();
}

TEST_F(BadInput, LetsNoTextTurnTheTerminal)
{
    const QString turning = QStringLiteral("2013年5月，清河\u202E读书会\u2066成立。\n");
    const QString file = write("bidi.txt", turning.toUtf8());
    const Ran read = shixictl({QStringLiteral("facts"), file});
    EXPECT_FALSE(read.out.contains("\u202E") || read.out.contains("\u2066")) << read.out.constData();
    const Ran exact = shixictl({QStringLiteral("facts"), file, QStringLiteral("--jsonl")});
    EXPECT_TRUE(exact.out.contains("\u202E") || exact.out.contains("\\u202e")) << exact.out.constData();
}

TEST_F(BadInput, ReadsLongTextsAndLongLinesWhole)
{
    const QString last = QStringLiteral("2013年5月，清河读书会成立。");
    const QString plain = QStringLiteral("山高水长，");
    const QByteArray texts[] = {
        (plain.repeated(20'000) + u'。' + last).toUtf8(),
        (plain + u'\n').repeated(30'000).toUtf8() + last.toUtf8(),
        QStringLiteral("“《（").repeated(50'000).toUtf8() + "\n" + last.toUtf8(),
    };
    for (const QByteArray &bytes : texts) {
        const Ran ran = shixictl({QStringLiteral("facts"), write("long.txt", bytes), QStringLiteral("--jsonl")});
        EXPECT_EQ(ran.code, 0);
        EXPECT_TRUE(ran.out.contains("2013年5月")) << ran.err.left(200).constData();
    }
}

TEST_F(BadInput, KeepsToOneLineWhateverTheFileIsCalled)
{
    const Ran ran = shixictl({QStringLiteral("facts"), path("a\nb\x1B[2J.txt")});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.err.count('\n'), 1);
    EXPECT_FALSE(ran.err.contains('\x1B'));
}

TEST_F(BadInput, SpeaksTheLanguageOfTheLocale)
{
    const QString file = write("empty.txt", {});
    const Ran chinese = shixictl({QStringLiteral("facts"), file}, {}, "zh_CN.UTF-8");
    EXPECT_EQ(chinese.err, file.toUtf8() + ": error: " + QStringLiteral("文件是空的；请选有文字的文件\n").toUtf8());
    EXPECT_EQ(shixictl({QStringLiteral("facts"), file}, {}, "C").err.count('\n'), 1);
}

TEST_F(BadInput, NamesTheLineOfASetThatIsDamaged)
{
    ASSERT_EQ(
        shixictl({QStringLiteral("draft"), write("article.txt", text.toUtf8()), QStringLiteral("-o"), path("draft")})
            .code,
        0);
    QFile facts(path("draft/facts.jsonl"));
    ASSERT_TRUE(facts.open(QIODevice::ReadWrite));
    const QByteArray bytes = facts.readAll();
    ASSERT_TRUE(facts.resize(bytes.size() - 20));
    facts.close();
    const Ran ran = shixictl({QStringLiteral("questions"), path("draft"), QStringLiteral("--jsonl")});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out, "");
    EXPECT_TRUE(
        ran.err.startsWith(path("draft/facts.jsonl:").toUtf8() + QByteArray::number(bytes.count('\n')) + ": error: "))
        << ran.err.constData();
}

TEST(Usage, IsTwoForWrongWordsAndZeroForHelp)
{
    EXPECT_EQ(shixictl({}).code, 2);
    EXPECT_EQ(shixictl({QStringLiteral("nonsense")}).code, 2);
    EXPECT_EQ(shixictl({QStringLiteral("facts")}).code, 2);
    EXPECT_EQ(shixictl({QStringLiteral("facts"), QStringLiteral("builtin"), QStringLiteral("--nonsense")}).code, 2);
    EXPECT_EQ(shixictl({QStringLiteral("draft"), QStringLiteral("x.txt")}).code, 2);
    EXPECT_EQ(shixictl({QStringLiteral("fsrs")}).code, 2);
    for (const char *date : {"nonsense", "2023-02-30", "24.3.2023", "20230324", ""}) {
        const Ran ran = shixictl(
            {QStringLiteral("facts"), QStringLiteral("builtin"), QStringLiteral("--published"), QLatin1String(date)});
        EXPECT_EQ(ran.code, 2) << date;
        EXPECT_EQ(ran.out, "");
    }
    EXPECT_EQ(shixictl({QStringLiteral("--help")}).code, 0);
    EXPECT_EQ(shixictl({QStringLiteral("learner"), QStringLiteral("--help")}).code, 0);
    EXPECT_TRUE(shixictl({QStringLiteral("--version")}).out.startsWith("shixictl "));
}

// The exit code a shell sees, stderr and all.
Ran shell(const QString &command)
{
    QProcess process;
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
    process.waitForFinished(60000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

TEST(Stdout, EndsQuietlyWhenTheReaderHasSeenEnough)
{
    const Ran ran = shell(QStringLiteral(SHIXICTL " questions builtin --jsonl | head -n 1"));
    EXPECT_EQ(ran.out.count('\n'), 1);
    EXPECT_EQ(ran.err, "");
    const Ran gone = shell(QStringLiteral("trap '' PIPE; " SHIXICTL " questions builtin --jsonl | true"));
    EXPECT_EQ(gone.err, "");
}

TEST(Stdout, SaysWhenItIsFull)
{
    const Ran ran = shell(QStringLiteral("LC_ALL=C " SHIXICTL " facts builtin >/dev/full"));
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.err.count('\n'), 1);
    EXPECT_TRUE(ran.err.startsWith("stdout: error: ")) << ran.err.constData();
}

} // namespace

} // namespace shixi::cli::test
