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
