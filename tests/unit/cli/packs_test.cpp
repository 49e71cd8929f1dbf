#include "madeupfolder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shixi::cli::test
{

namespace
{

using testing::HasSubstr;

class PackCommands : public SetProgram
{
protected:
    void SetUp() override
    {
        writeFolder();
        QDir().mkpath(m_packs.path());
    }

    QString there(const char *name) const { return m_packs.filePath(QString::fromUtf8(name)); }

    QString put(const char *name, const QByteArray &bytes) const
    {
        QFile file(there(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }

    QByteArray bytesAt(const char *name) const
    {
        QFile file(there(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    }

    static Ran run(const char *command, const QStringList &more, const char *locale = "C.UTF-8")
    {
        return shixictl(QStringList{QLatin1String(command)} + more, {}, locale);
    }

    // NAME.key and NAME.pub.
    QString keygen(const char *name, const QStringList &more = {}) const
    {
        const Ran ran = run("keygen", QStringList{QStringLiteral("-o"), there(name)} + more);
        EXPECT_EQ(ran.code, 0) << ran.err.constData();
        return there(name);
    }

    Ran publish(const char *name, const QStringList &more = {}) const
    {
        return run("publish", QStringList{folder(), QStringLiteral("-o"), there(name)} + more);
    }

    static QStringList by(const QString &key) { return {QStringLiteral("--key"), key + QStringLiteral(".key")}; }

    // One sentence on stderr, nothing on stdout, and no file more than before.
    void expectRefused(const char *command, const QStringList &more, const QString &place, const char *words) const
    {
        const QStringList before = everything();
        const Ran ran = run(command, more);
        EXPECT_EQ(ran.code, 1) << ran.err.constData();
        EXPECT_EQ(ran.out, "");
        EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.constData();
        EXPECT_TRUE(ran.err.startsWith(place.toUtf8() + ": error: ")) << ran.err.constData();
        EXPECT_THAT(ran.err.toStdString(), HasSubstr(words));
        const Ran chinese = run(command, more, "zh_CN.UTF-8");
        EXPECT_EQ(chinese.code, 1);
        EXPECT_TRUE(QString::fromUtf8(chinese.err).contains(u'；')) << chinese.err.constData();
        EXPECT_EQ(everything(), before);
    }

    QStringList everything() const
    {
        const auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
        return QDir(m_packs.path()).entryList(all) + QDir(folder()).entryList(all);
    }

    QTemporaryDir m_packs;
};

TEST_F(PackCommands, PublishASignedPackThatVerifySaysIsBy)
{
    const QString alice = keygen("alice");
    const Ran published = publish("a.shixi",
                                  by(alice) + QStringList{QStringLiteral("--publisher"), QStringLiteral("清河读书会")}
                                      + QStringList{QStringLiteral("--published"), QStringLiteral("2026-11-23")});
    ASSERT_EQ(published.code, 0) << published.err.constData();
    EXPECT_THAT(published.err.toStdString(), HasSubstr("warning: nobody has decided on 2 questions"));
    const QByteArray key = bytesAt("alice.pub").split('\n').at(1);
    for (const QString &named : {alice + QStringLiteral(".pub"), QString::fromLatin1(key)}) {
        const Ran verified =
            run("verify", {there("a.shixi"), QStringLiteral("--key"), named, QStringLiteral("--json")});
        ASSERT_EQ(verified.code, 0) << verified.err.constData();
        const QJsonObject said = QJsonDocument::fromJson(verified.out).object();
        EXPECT_TRUE(said.value(QStringLiteral("ok")).toBool());
        EXPECT_EQ(said.value(QStringLiteral("id")).toString(), QStringLiteral("made-up"));
        EXPECT_EQ(said.value(QStringLiteral("publisher")).toString(), QStringLiteral("清河读书会"));
        EXPECT_EQ(said.value(QStringLiteral("published")).toString(), QStringLiteral("2026-11-23"));
        EXPECT_EQ(said.value(QStringLiteral("key")).toString(), QString::fromLatin1(key));
    }
    const Ran people = run("verify", {there("a.shixi")}, "zh_CN.UTF-8");
    EXPECT_THAT(people.out.toStdString(), HasSubstr("签名有效"));
    EXPECT_THAT(people.out.toStdString(), HasSubstr("清河读书会"));
}

TEST_F(PackCommands, SayThatAPackWithoutAKeyIsForOnesOwnUse)
{
    const Ran published = publish("a.shixi");
    EXPECT_EQ(published.code, 0);
    EXPECT_THAT(published.out.toStdString(), HasSubstr("自用"));
    const Ran verified = run("verify", {there("a.shixi")});
    EXPECT_EQ(verified.code, 0);
    EXPECT_THAT(verified.out.toStdString(), HasSubstr("自用"));
    const QString alice = keygen("alice");
    expectRefused("verify",
                  {there("a.shixi"), QStringLiteral("--key"), alice + QStringLiteral(".pub")},
                  there("a.shixi"),
                  "not signed by anybody");
}

TEST_F(PackCommands, LetADeputySignWhatItWasGiven)
{
    const QString alice = keygen("alice");
    const QString bob = keygen("bob");
    const QString eve = keygen("eve");
    ASSERT_EQ(publish("a.shixi",
                      by(alice)
                          + QStringList{QStringLiteral("--deputy"),
                                        bob + QStringLiteral(".pub"),
                                        QStringLiteral("--successor"),
                                        eve + QStringLiteral(".pub")})
                  .code,
              0);
    const QStringList signing{there("a.shixi"), QStringLiteral("-o"), there("b.shixi")};
    const Ran ran = run("sign", signing + by(bob));
    EXPECT_EQ(ran.code, 0) << ran.err.constData();
    EXPECT_EQ(ran.err, "");
    const QString pub = bob + QStringLiteral(".pub");
    EXPECT_EQ(run("verify", {there("b.shixi"), QStringLiteral("--key"), pub}).code, 0);
    expectRefused("verify", {there("a.shixi"), QStringLiteral("--key"), pub}, there("a.shixi"), "of another key");
    expectRefused("sign", signing + by(bob), there("b.shixi"), "left alone");
}

TEST_F(PackCommands, AskForThePasswordInAFile)
{
    const QString password = put("password", "我的密码\n");
    const QStringList with{QStringLiteral("--password-file"), password};
    const QString locked = keygen("locked", with);
    const QStringList words = QStringList{folder(), QStringLiteral("-o"), there("a.shixi")} + by(locked);
    const QString file = locked + QStringLiteral(".key");
    expectRefused("publish", words, file, "--password-file");
    const QStringList wrong{QStringLiteral("--password-file"), put("wrong", "别的密码\n")};
    expectRefused("publish", words + wrong, file, "the password is not the one");
    const QString empty = put("empty", "\n");
    expectRefused(
        "publish", words + QStringList{QStringLiteral("--password-file"), empty}, empty, "no password on the first");
    EXPECT_EQ(run("publish", words + with).code, 0);
}

TEST_F(PackCommands, KeepWhatIsThere)
{
    const QString alice = keygen("alice");
    const QByteArray secret = bytesAt("alice.key");
    expectRefused("keygen", {QStringLiteral("-o"), alice}, alice + QStringLiteral(".pub"), "left alone");
    EXPECT_EQ(bytesAt("alice.key"), secret);
    put("a.shixi", "mine");
    expectRefused("publish", {folder(), QStringLiteral("-o"), there("a.shixi")}, there("a.shixi"), "left alone");
    EXPECT_EQ(bytesAt("a.shixi"), "mine");
    EXPECT_EQ(publish("a.shixi", {QStringLiteral("--force")}).code, 0);
    EXPECT_NE(bytesAt("a.shixi"), "mine");
}

TEST_F(PackCommands, LeaveNothingWhereTheFileCannotBeWritten)
{
    const QString missing = there("nowhere/a.shixi");
    expectRefused("publish", {folder(), QStringLiteral("-o"), missing}, missing, "could not be written");
    expectRefused(
        "keygen", {QStringLiteral("-o"), there("nowhere/me")}, there("nowhere/me.pub"), "could not be written");
}

TEST_F(PackCommands, RefuseAPackOfWhichOneByteChanged)
{
    ASSERT_EQ(publish("a.shixi", by(keygen("alice"))).code, 0);
    QByteArray bytes = bytesAt("a.shixi");
    const qsizetype place = bytes.indexOf("manifest.json.minisig") + 60; // in the packed signature
    bytes[place] = static_cast<char>(bytes[place] ^ 4);
    const QString bad = put("bad.shixi", bytes);
    for (const char *command : {"verify", "inspect", "facts", "questions", "check", "quiz"}) {
        const Ran ran = run(command, {bad});
        EXPECT_EQ(ran.code, 1) << command;
        EXPECT_EQ(ran.out, "") << command;
        EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.constData();
        EXPECT_TRUE(ran.err.startsWith(bad.toUtf8())) << ran.err.constData();
    }
}

TEST_F(PackCommands, TellAFileThatIsNoPack)
{
    const QString words = put("text.shixi", "just a text\n");
    const QString cut = put("cut.shixi", QByteArray("PK\3\4") + QByteArray(40, 'x'));
    const QString picture = put("picture.shixi", "\x89PNG\r\n\x1A\n");
    for (const QString &file : {words, cut, picture}) {
        expectRefused("verify", {file}, file, "no whole question set");
        expectRefused("inspect", {file}, file, "no whole question set");
        expectRefused("sign",
                      QStringList{file, QStringLiteral("-o"), there("b.shixi")}
                          + by(keygen(file.toUtf8().right(9).constData())),
                      file,
                      "no whole question set");
    }
    expectRefused("verify", {folder()}, folder(), "a folder or a device");
    expectRefused("verify", {there("none.shixi")}, there("none.shixi"), "no such file");
    expectRefused("publish", {words, QStringLiteral("-o"), there("b.shixi")}, words, "not the folder of a draft");
}

TEST_F(PackCommands, TakeAPackWhereverASetIsNamed)
{
    ASSERT_EQ(publish("made(1).zip").code, 0);
    const QString pack = there("made(1).zip");
    for (const char *command : {"facts", "questions", "quiz"}) {
        const QStringList more =
            qstrcmp(command, "quiz") == 0 ? QStringList{QStringLiteral("--show-answers")} : QStringList{};
        const Ran ofPack = run(command, QStringList{pack} + more);
        EXPECT_EQ(ofPack.code, 0) << ofPack.err.constData();
        EXPECT_EQ(ofPack.out, run(command, QStringList{folder()} + more).out) << command;
    }
    EXPECT_EQ(run("check", {pack}).code, 0);
    const Ran draft =
        run("draft", {path("article.txt"), QStringLiteral("--from"), pack, QStringLiteral("-o"), there("next")});
    EXPECT_EQ(draft.code, 0) << draft.err.constData();
    EXPECT_TRUE(bytesAt("next/manifest.json").contains("\"version\": 2"));
    EXPECT_TRUE(bytesAt("next/questions.jsonl").contains("0000000000000c01"));
}

TEST_F(PackCommands, InspectWhatIsInAPackOrAFolder)
{
    ASSERT_EQ(publish("a.shixi", by(keygen("alice"))).code, 0);
    const auto said = [](const QString &source) {
        return QJsonDocument::fromJson(run("inspect", {source, QStringLiteral("--json")}).out).object();
    };
    const QJsonObject pack = said(there("a.shixi"));
    const QJsonObject draft = said(folder());
    for (const char *key : {"id", "title", "facts", "questions", "kinds", "levels", "types"}) {
        EXPECT_FALSE(pack.value(QLatin1String(key)).isUndefined()) << key;
        EXPECT_EQ(pack.value(QLatin1String(key)), draft.value(QLatin1String(key))) << key;
    }
    EXPECT_EQ(pack.value(QStringLiteral("types")).toObject().value(QStringLiteral("single")).toInt(), 1);
    EXPECT_TRUE(pack.value(QStringLiteral("signed")).toBool());
    EXPECT_TRUE(draft.value(QStringLiteral("signed")).isUndefined());
    const QJsonArray members = pack.value(QStringLiteral("members")).toArray();
    ASSERT_EQ(members.size(), 4);
    EXPECT_EQ(members.first().toObject().value(QStringLiteral("size")).toInt(), bytesOf("article.txt").size());
    EXPECT_THAT(run("inspect", {there("a.shixi")}, "zh_CN.UTF-8").out.toStdString(), HasSubstr("单选 1"));
}

TEST_F(PackCommands, ShowNoLineOfAPublishersOwn)
{
    ASSERT_EQ(publish("a.shixi", {QStringLiteral("--publisher"), QStringLiteral("x\nsigned by: everybody")}).code, 0);
    const Ran ran = run("verify", {there("a.shixi")});
    EXPECT_EQ(ran.code, 0);
    EXPECT_FALSE(ran.out.contains("\nsigned by:")) << ran.out.constData();
}

TEST_F(PackCommands, AreToldWrongUsage)
{
    EXPECT_EQ(run("publish", {folder()}).code, 2);
    EXPECT_EQ(publish("a.shixi", {QStringLiteral("--published"), QStringLiteral("2026-02-30")}).code, 2);
    EXPECT_EQ(publish("a.shixi", {QStringLiteral("--deputy"), QStringLiteral("x.pub")}).code, 2);
    EXPECT_EQ(publish("a.shixi", {QStringLiteral("--password-file"), QStringLiteral("x")}).code, 2);
    EXPECT_EQ(run("sign", {there("a.shixi"), QStringLiteral("-o"), there("b.shixi")}).code, 2);
    EXPECT_EQ(run("keygen", {}).code, 2);
    EXPECT_FALSE(QFile::exists(there("a.shixi")));
}

} // namespace

} // namespace shixi::cli::test
