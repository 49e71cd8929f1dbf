#include "library/fixture.h"
#include "program.h"

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shixi::cli::test
{

namespace
{

using packs::SecretKey;
using packs::test::publishedSet;
using packs::test::publisher;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const QString takeIt = QStringLiteral("--yes");
const QString madeUpId = QStringLiteral("made-up");

class InstallCommands : public library::test::Shelves
{
protected:
    Ran run(const char *command, const QStringList &more = {}, const char *locale = "C.UTF-8") const
    {
        return shixictl(QStringList{QLatin1String(command), QStringLiteral("--library"), folder()} + more, {}, locale);
    }

    QJsonObject listed() const { return QJsonDocument::fromJson(run("sets", {QStringLiteral("--json")}).out).object(); }
    QJsonObject onlySet() const
    {
        const QJsonArray sets = listed().value(QStringLiteral("sets")).toArray();
        EXPECT_EQ(sets.size(), 1);
        return sets.at(0).toObject();
    }
    int version() const { return onlySet().value(QStringLiteral("version")).toInt(); }

    void install(const QString &pack) const
    {
        const Ran ran = run("install", {pack, takeIt});
        ASSERT_EQ(ran.code, 0) << ran.err.constData();
    }

    // The last line is the reason; every line before it a concern. The library is as it was.
    QByteArray refusedWith(const char *command, const QStringList &more, const QString &place) const
    {
        const QByteArray list = listBytes();
        const QStringList before = filesThere();
        const Ran ran = run(command, more);
        EXPECT_EQ(ran.code, 1) << ran.out.constData();
        const QList<QByteArray> lines = ran.err.trimmed().split('\n');
        for (const QByteArray &line : lines) {
            const char *severity = &line == &lines.last() ? ": error: " : ": warning: ";
            EXPECT_TRUE(line.startsWith(place.toUtf8() + severity)) << line.constData();
        }
        const Ran chinese = run(command, more, "zh_CN.UTF-8");
        EXPECT_EQ(chinese.code, 1);
        EXPECT_EQ(QString::fromUtf8(chinese.err).count(u'；'), lines.size()) << chinese.err.constData();
        EXPECT_EQ(filesThere(), before);
        EXPECT_EQ(listBytes(), list);
        return ran.err;
    }

    QByteArray listBytes() const
    {
        QFile list(folder() + QStringLiteral("/library.json"));
        return list.open(QIODevice::ReadOnly) ? list.readAll() : QByteArray();
    }

    // The made-up set under another name.
    QString packOf(const QString &id, int version, const SecretKey &key)
    {
        const questions::QuestionSet set = publishedSet(version);
        questions::Manifest manifest = set.manifest();
        manifest.id = {id.toStdString()};
        return file(packs::writePack({manifest, set.articles(), set.facts(), set.cards(), set.questions()}, {}, &key));
    }
};

TEST_F(InstallCommands, InstallUpdateRollBackAndUninstall)
{
    const SecretKey key = publisher();
    const Ran first = run("install", {pack(1, &key), takeIt});
    ASSERT_EQ(first.code, 0) << first.err.constData();
    EXPECT_THAT(first.out.toStdString(),
                AllOf(HasSubstr("new here: 2 facts, 1 cards, 2 questions"), HasSubstr("读书会")));
    EXPECT_EQ(version(), 1);

    const Ran second = run("install", {pack(2, &key, 2)});
    EXPECT_EQ(second.code, 0);
    EXPECT_EQ(second.err, "") << "an owner's next version needs no yes";
    EXPECT_THAT(second.out.toStdString(), HasSubstr("against version 1: 0 kept, 1 corrected, 0 continued, 0 added"));
    EXPECT_EQ(version(), 2);
    EXPECT_THAT(run("sets").out.toStdString(), HasSubstr("version 2, 无, 2026-11-23, signed, can be rolled back"));

    const Ran back = run("rollback", {madeUpId});
    EXPECT_EQ(back.code, 0) << back.err.constData();
    EXPECT_THAT(back.out.toStdString(), HasSubstr("version 1 holds again"));
    EXPECT_EQ(version(), 1);
    const QByteArray again = refusedWith("rollback", {madeUpId}, folder());
    EXPECT_THAT(again.toStdString(), HasSubstr("no version of \"made-up\" before this one"));

    EXPECT_EQ(run("uninstall", {madeUpId}).code, 0);
    EXPECT_EQ(filesThere(), QStringList{QStringLiteral("library.json")});
    EXPECT_THAT(run("sets").out.toStdString(), HasSubstr("no sets are installed in "));
    const QByteArray gone = refusedWith("uninstall", {madeUpId}, folder());
    EXPECT_THAT(gone.toStdString(), HasSubstr("no set \"made-up\" is installed here"));
}

TEST_F(InstallCommands, ShareTheMemoryOfFactsThatAreInTwoSetsUnlessToldNotTo)
{
    const SecretKey key = publisher();
    install(pack(1, &key));
    const auto sharing = [this] {
        return run("sets").out.contains("shares memory with other sets");
    };
    EXPECT_FALSE(sharing());
    const Ran ran = run("install", {twinPack(&key)});
    EXPECT_EQ(ran.code, 0) << ran.err.constData();
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("1 of its facts are in 读书会 (made-up) too"));
    EXPECT_TRUE(sharing());
    run("uninstall", {QStringLiteral("twin")});
    EXPECT_EQ(run("install", {twinPack(&key), QStringLiteral("--no-share")}).code, 0);
    EXPECT_FALSE(sharing());
    EXPECT_EQ(run("install", {pack(2, &key), QStringLiteral("--share")}).code, 0);
    EXPECT_TRUE(sharing());
    EXPECT_EQ(run("install", {pack(3, &key)}).code, 0);
    EXPECT_TRUE(sharing()) << "an update asks nothing";
    EXPECT_NE(run("install", {pack(3, &key), QStringLiteral("--share"), QStringLiteral("--no-share")}).code, 0);
}

TEST_F(InstallCommands, TakeNothingFromAKeyNotKnownWithoutAYes)
{
    const SecretKey key = publisher();
    const QString file = pack(1, &key);
    const QByteArray said = refusedWith("install", {file}, file);
    EXPECT_EQ(said.count('\n'), 2) << said.constData();
    EXPECT_THAT(said.toStdString(),
                AllOf(HasSubstr("nothing was taken from this publisher so far"), HasSubstr("add --yes")));
    EXPECT_EQ(filesThere(), QStringList());
    EXPECT_EQ(run("install", {file, takeIt}).code, 0);
    EXPECT_EQ(filesThere().size(), 2);
}

TEST_F(InstallCommands, SayThatNobodySignedASet)
{
    const QString file = pack(1);
    EXPECT_THAT(refusedWith("install", {file}, file).toStdString(), HasSubstr("自用"));
    install(file);
    EXPECT_EQ(run("install", {pack(2)}).code, 0) << "asked the first time only";
    EXPECT_FALSE(onlySet().value(QStringLiteral("signed")).toBool());
}

TEST_F(InstallCommands, AskWhereThePublisherChanged)
{
    const SecretKey key = publisher();
    install(pack(1, &key));
    const SecretKey other = SecretKey::made();
    const QString file = pack(2, &other);
    EXPECT_THAT(refusedWith("install", {file}, file).toStdString(),
                AllOf(HasSubstr("nothing was taken from this publisher"),
                      HasSubstr("the publisher changed: so far this set was that of \"无\"")));
    EXPECT_EQ(version(), 1);
    EXPECT_EQ(run("uninstall", {madeUpId}).code, 0);
    EXPECT_THAT(refusedWith("install", {file}, file).toStdString(), HasSubstr("that of \"无\""))
        << "also of a set that is gone";
    install(file);
    EXPECT_EQ(onlySet().value(QStringLiteral("key")).toString().toLatin1(), other.publicKey().toText());
}

TEST_F(InstallCommands, AskWhereTheSetOfTheProgramComesFromAnother)
{
    const QString builtIn = QStringLiteral("builtin");
    const Ran inspected = shixictl({QStringLiteral("inspect"), builtIn, QStringLiteral("--json")});
    const QJsonObject said = QJsonDocument::fromJson(inspected.out).object();
    const QString id = said.value(QStringLiteral("id")).toString();
    ASSERT_FALSE(id.isEmpty());
    const QString file = packOf(id, 1000, publisher());
    EXPECT_THAT(refusedWith("install", {file}, file).toStdString(),
                HasSubstr("that of \"" + said.value(QStringLiteral("publisher")).toString().toStdString() + "\""));
}

TEST_F(InstallCommands, AskBeforeGoingBackAndWhereOneNumberIsTwoVersions)
{
    const SecretKey key = publisher();
    install(pack(2, &key));
    const QString older = pack(1, &key);
    EXPECT_THAT(refusedWith("install", {older}, older).toStdString(),
                HasSubstr("this is version 1, older than version 2"));
    const Ran same = run("install", {pack(2, &key)});
    EXPECT_EQ(same.code, 0);
    EXPECT_THAT(same.out.toStdString(), HasSubstr("nothing to do"));
    const QString otherwise = pack(2, &key, 2);
    EXPECT_THAT(refusedWith("install", {otherwise}, otherwise).toStdString(),
                HasSubstr("version 2 is installed already and holds something else"));
    install(older);
    EXPECT_EQ(version(), 1);
}

TEST_F(InstallCommands, RefuseWhatIsNoWholePack)
{
    const SecretKey key = publisher();
    install(pack(1, &key));
    QByteArray bytes = packs::test::fileBytes(pack(2, &key));
    const qsizetype place = bytes.indexOf("facts.jsonl") + 40;
    bytes[place] = static_cast<char>(bytes[place] ^ 4);
    const QString damaged = file(bytes);
    EXPECT_EQ(refusedWith("install", {damaged, takeIt}, damaged + QStringLiteral("/facts.jsonl")).count('\n'), 1);
    const QString none = damaged + QStringLiteral(".none");
    EXPECT_THAT(refusedWith("install", {none, takeIt}, none).toStdString(), HasSubstr("no such file"));
    EXPECT_THAT(refusedWith("install", {folder(), takeIt}, folder()).toStdString(), HasSubstr("a folder or a device"));
    EXPECT_EQ(version(), 1);
}

TEST_F(InstallCommands, MendOrReplaceWhatIsInstalledAndDamaged)
{
    const SecretKey key = publisher();
    const QString first = pack(1, &key);
    install(first);
    const QString there = folder() + QStringLiteral("/sets/") + onlySet().value(QStringLiteral("sha256")).toString()
        + QStringLiteral(".shixi");
    const QByteArray bytes = packs::test::fileBytes(there);
    ASSERT_TRUE(QFile::resize(there, 100));
    EXPECT_THAT(run("install", {first}).out.toStdString(), HasSubstr("installed in "));
    EXPECT_EQ(packs::test::fileBytes(there), bytes);
    ASSERT_TRUE(QFile::resize(there, 100));
    const Ran next = run("install", {pack(2, &key)});
    EXPECT_EQ(next.code, 0) << next.err.constData();
    EXPECT_THAT(next.out.toStdString(), HasSubstr("version 1, which is installed, is damaged"));
    EXPECT_EQ(version(), 2);
}

TEST_F(InstallCommands, RefuseAFolderThatCannotBeALibrary)
{
    const QString file = pack(1);
    const QByteArray bytes = packs::test::fileBytes(file);
    for (const QString &place : {file, file + QStringLiteral("/below")}) {
        const Ran ran = shixictl({QStringLiteral("install"), file, takeIt, QStringLiteral("--library"), place});
        EXPECT_EQ(ran.code, 1);
        EXPECT_EQ(ran.out, "");
        EXPECT_TRUE(ran.err.startsWith(place.toUtf8() + ": error: ")) << ran.err.constData();
        EXPECT_EQ(ran.err.count('\n'), 1);
    }
    EXPECT_EQ(packs::test::fileBytes(file), bytes);
    EXPECT_EQ(shixictl({QStringLiteral("sets"), QStringLiteral("--library"), file}).code, 1);
}

TEST_F(InstallCommands, SayThatTheLibraryCannotBeWritten)
{
    if (geteuid() == 0) {
        GTEST_SKIP() << "everything can be written by root";
    }
    const SecretKey key = publisher();
    install(pack(1, &key));
    const auto readable = QFile::ReadOwner | QFile::ExeOwner;
    ASSERT_TRUE(QFile::setPermissions(folder(), readable));
    const QString next = pack(2, &key);
    EXPECT_THAT(refusedWith("install", {next}, folder()).toStdString(), HasSubstr("check the permissions"));
    EXPECT_EQ(version(), 1);
    ASSERT_TRUE(QFile::setPermissions(folder(), readable | QFile::WriteOwner));
}

TEST_F(InstallCommands, LeaveAloneAFolderThatHoldsOtherThings)
{
    ASSERT_TRUE(QDir().mkpath(folder() + QStringLiteral("/sets")));
    const QString mine = folder() + QStringLiteral("/sets/mine.shixi");
    ASSERT_TRUE(QFile::copy(pack(1), mine));
    const QByteArray bytes = packs::test::fileBytes(mine);
    for (const auto &[command, more] : {std::pair<const char *, QStringList>{"install", {pack(2), takeIt}},
                                        {"sets", {}},
                                        {"rollback", {madeUpId}},
                                        {"uninstall", {madeUpId}}}) {
        EXPECT_THAT(refusedWith(command, more, folder()).toStdString(), HasSubstr("holds other things"));
    }
    EXPECT_EQ(packs::test::fileBytes(mine), bytes);
}

TEST_F(InstallCommands, ListSetsForScripts)
{
    EXPECT_EQ(listed().value(QStringLiteral("sets")), QJsonArray());
    EXPECT_FALSE(QFile::exists(folder())) << "looking makes no folder";
    const SecretKey key = publisher();
    install(pack(1, &key));
    install(pack(2, &key));
    EXPECT_EQ(listed().value(QStringLiteral("library")).toString(), folder());
    const QJsonObject set = onlySet();
    const QStringList keys{QStringLiteral("former"),
                           QStringLiteral("id"),
                           QStringLiteral("key"),
                           QStringLiteral("published"),
                           QStringLiteral("publisher"),
                           QStringLiteral("sha256"),
                           QStringLiteral("shares"),
                           QStringLiteral("signed"),
                           QStringLiteral("title"),
                           QStringLiteral("version")};
    EXPECT_EQ(set.keys(), keys);
    EXPECT_EQ(set.value(QStringLiteral("title")).toString(), QStringLiteral("读书会"));
    EXPECT_EQ(set.value(QStringLiteral("key")).toString().toLatin1(), key.publicKey().toText());
    EXPECT_EQ(set.value(QStringLiteral("sha256")).toString().size(), 64);
    EXPECT_TRUE(set.value(QStringLiteral("signed")).toBool());
}

TEST_F(InstallCommands, LookIntoTheFolderOfTheAppByThemselves)
{
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", folder().toUtf8());
    const Ran ran = shixictl({QStringLiteral("sets"), QStringLiteral("--json")});
    const Ran help = shixictl({QStringLiteral("install"), QStringLiteral("--help")});
    before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
    const QString app = folder() + QStringLiteral("/shixi/library");
    EXPECT_EQ(QJsonDocument::fromJson(ran.out).object().value(QStringLiteral("library")).toString(), app);
    EXPECT_EQ(help.code, 0);
    EXPECT_THAT(help.out.toStdString(), HasSubstr("FOLDER/library"));
}

TEST_F(InstallCommands, TellTheSixWordsInTheLanguageOfTheReader)
{
    const SecretKey key = publisher();
    const QString signedPack = pack(1, &key);
    const QString unsignedPack = pack(2);
    for (const char *command : {"verify", "inspect"}) {
        const auto said = [command](const QString &file, const char *locale) {
            return shixictl({QLatin1String(command), file}, {}, locale).out.toStdString();
        };
        EXPECT_THAT(said(signedPack, "C.UTF-8"), HasSubstr("its six words: daisy puffin lasso loft stool voyage\n"))
            << command;
        EXPECT_THAT(said(signedPack, "zh_CN.UTF-8"), HasSubstr("密钥的六个词：桃花 雪松 蜗牛 竹林 汽水 跳棋\n"))
            << command;
        EXPECT_THAT(said(unsignedPack, "C.UTF-8"), Not(HasSubstr("six words"))) << command;
    }
    EXPECT_THAT(run("install", {signedPack}).out.toStdString(), HasSubstr("daisy puffin lasso loft stool voyage"));
}

TEST_F(InstallCommands, AreToldWrongUsage)
{
    EXPECT_EQ(run("install").code, 2);
    EXPECT_EQ(run("uninstall").code, 2);
    EXPECT_EQ(run("rollback").code, 2);
    EXPECT_EQ(run("sets", {QStringLiteral("more")}).code, 2);
    EXPECT_FALSE(QFile::exists(folder()));
}

// What the program says to a person at a terminal who types this.
Ran atATerminal(const QStringList &arguments, const QByteArray &typed)
{
    std::vector<QByteArray> words{QByteArrayLiteral(SHIXICTL)};
    for (const QString &argument : arguments) {
        words.push_back(argument.toUtf8());
    }
    std::vector<char *> argv;
    for (QByteArray &word : words) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        setenv("LC_ALL", "C.UTF-8", 1);
        execv(argv.front(), argv.data());
        _exit(127);
    }
    Ran ran;
    EXPECT_EQ(::write(terminal, typed.constData(), static_cast<std::size_t>(typed.size())), typed.size());
    char part[4096];
    for (ssize_t got = 0; (got = ::read(terminal, part, sizeof part)) > 0;) {
        ran.out.append(part, static_cast<qsizetype>(got));
    }
    int status = 0;
    waitpid(child, &status, 0);
    ::close(terminal);
    ran.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ran;
}

TEST_F(InstallCommands, AskAPersonAtATerminal)
{
    const SecretKey key = publisher();
    const QStringList words{QStringLiteral("install"), pack(1, &key), QStringLiteral("--library"), folder()};
    const Ran no = atATerminal(words, "what?\nno\n");
    EXPECT_EQ(no.code, 1) << no.out.constData();
    EXPECT_EQ(no.out.count("yes/no: "), 2) << no.out.constData();
    EXPECT_THAT(no.out.toStdString(), HasSubstr("nothing was changed"));
    EXPECT_EQ(atATerminal(words, "\4").code, 1) << "the end of what is typed is no yes";
    EXPECT_EQ(filesThere(), QStringList());
    const Ran said = atATerminal(words, "yes\n");
    EXPECT_EQ(said.code, 0) << said.out.constData();
    EXPECT_EQ(version(), 1);
}

} // namespace

} // namespace shixi::cli::test
