#include "library/fixture.h"
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shixi::cli::test
{

namespace
{

using packs::SecretKey;
using packs::test::fileBytes;
using packs::test::publisher;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const QString keyFile = QStringLiteral(SHIXI_SOURCE_DIR "/tests/files/minisign/plain.key");
const QString openKeyFile = QStringLiteral(SHIXI_SOURCE_DIR "/tests/files/minisign/plain.pub");
const QString chosen = QStringLiteral("0000000000000c01");
const QString said = QStringLiteral("0000000000000c02");

class WithdrawCommand : public library::test::Shelves
{
protected:
    QTemporaryDir m_out;

    [[nodiscard]] QString out(const char *name = "note.txt") const { return m_out.filePath(QLatin1String(name)); }
    Ran withdraw(const QString &set, const QStringList &more, const char *locale = "C.UTF-8") const
    {
        return shixictl(QStringList{QStringLiteral("withdraw"),
                                    set,
                                    QStringLiteral("--key"),
                                    keyFile,
                                    QStringLiteral("--day"),
                                    QStringLiteral("2026-11-24"),
                                    QStringLiteral("-o"),
                                    out()}
                            + more,
                        {},
                        locale);
    }
    Ran there(const char *command, const QStringList &more, const char *locale = "C.UTF-8") const
    {
        return shixictl(QStringList{QLatin1String(command), QStringLiteral("--library"), folder()} + more, {}, locale);
    }
    // Refused, in one line in each language, and nothing written.
    void refuses(const Ran &english, const Ran &chinese, const char *words) const
    {
        EXPECT_EQ(english.code, 1) << english.out.constData();
        EXPECT_THAT(english.err.toStdString(), AllOf(HasSubstr(": error: "), HasSubstr(words)));
        EXPECT_EQ(chinese.code, 1);
        EXPECT_EQ(QString::fromUtf8(chinese.err).count(u'；'), chinese.err.count('\n')) << chinese.err.constData();
    }
    void refusesToWrite(const QString &set, const QStringList &more, const char *words) const
    {
        refuses(withdraw(set, more), withdraw(set, more, "zh_CN.UTF-8"), words);
        EXPECT_FALSE(QFile::exists(out()));
    }
    void refusesToTake(const QString &note, const char *words) const
    {
        refuses(there("install", {note}), there("install", {note}, "zh_CN.UTF-8"), words);
        EXPECT_TRUE(filesThere().filter(QStringLiteral("notes/")).isEmpty());
    }
};

TEST_F(WithdrawCommand, ANoteIsMadeInspectedVerifiedAndTaken)
{
    const SecretKey key = publisher();
    const QString set = pack(1, &key);
    const Ran made =
        withdraw(set, {QStringLiteral("--question"), said, QStringLiteral("--correct"), chosen + QStringLiteral("=b")});
    ASSERT_EQ(made.code, 0) << made.err.constData();
    EXPECT_EQ(made.err, "");
    const QString files = QStringLiteral(SHIXI_SOURCE_DIR "/tests/files/notes/v1/note.txt");
    EXPECT_EQ(fileBytes(out()), fileBytes(files)) << "the note of the first day";

    EXPECT_THAT(shixictl({QStringLiteral("inspect"), out()}).out.toStdString(),
                AllOf(HasSubstr("withdrawal note 1 of made-up"),
                      HasSubstr("withdraws 0000000000000c02"),
                      HasSubstr("corrects 0000000000000c01: b"),
                      HasSubstr("not checked")));
    const Ran json = shixictl({QStringLiteral("inspect"), QStringLiteral("--json"), out()});
    const QJsonObject told = QJsonDocument::fromJson(json.out).object();
    EXPECT_EQ(told.value(QStringLiteral("withdraw")).toArray().at(0).toString(), said);
    EXPECT_EQ(told.value(QStringLiteral("correct"))
                  .toArray()
                  .at(0)
                  .toObject()
                  .value(QStringLiteral("key"))
                  .toArray()
                  .at(0)
                  .toString(),
              QStringLiteral("b"));

    EXPECT_EQ(shixictl({QStringLiteral("verify"), out(), QStringLiteral("--key"), openKeyFile}).code, 0);
    const Ran nowhere = there("verify", {out()});
    EXPECT_EQ(nowhere.code, 1);
    EXPECT_THAT(nowhere.err.toStdString(), HasSubstr("for the set \"made-up\", which is not here"));
    EXPECT_FALSE(QFile::exists(folder())) << "looking makes no folder";

    ASSERT_EQ(there("install", {set, QStringLiteral("--yes")}).code, 0);
    EXPECT_THAT(there("verify", {out()}).out.toStdString(), HasSubstr("signed by: the publisher of the set"));
    const Ran taken = there("install", {out()});
    EXPECT_EQ(taken.code, 0) << taken.err.constData();
    EXPECT_THAT(
        taken.out.toStdString(),
        AllOf(HasSubstr("corrected: 读书会何时成立?"), HasSubstr("2019年5月 → 2020年5月"), HasSubstr("taken in ")));
    EXPECT_EQ(filesThere().filter(QStringLiteral("notes/")).size(), 1);
    const Ran again = there("install", {out()});
    EXPECT_EQ(again.code, 0);
    EXPECT_THAT(again.out.toStdString(), HasSubstr("taken already; nothing to do"));
    EXPECT_THAT(there("install", {pack(2, &key, 2)}).out.toStdString(),
                HasSubstr("against version 1: 1 kept, 0 corrected"));
}

TEST_F(WithdrawCommand, OtherQuestionsOfTheCardWithTheOldAnswerAreNamed)
{
    const SecretKey key = publisher();
    const QString set = pack(1, &key);
    const Ran made = withdraw(set, {QStringLiteral("--correct"), chosen + QStringLiteral("=b")});
    EXPECT_EQ(made.code, 0);
    EXPECT_THAT(made.err.toStdString(),
                AllOf(HasSubstr(": warning: "), HasSubstr("question 0000000000000c02"), HasSubstr("2019年5月")));
}

TEST_F(WithdrawCommand, WhatTheSetDoesNotHaveIsRefused)
{
    const SecretKey key = publisher();
    const QString set = pack(1, &key);
    const auto question = QStringLiteral("--question");
    const auto correct = QStringLiteral("--correct");
    refusesToWrite(set, {}, "no question is named");
    refusesToWrite(set, {question, QStringLiteral("ffffffffffffffff")}, "no question ffffffffffffffff");
    refusesToWrite(set, {correct, chosen + QStringLiteral("=x")}, "x cannot be the right answer");
    refusesToWrite(set, {correct, chosen + QStringLiteral("=a,b")}, "a,b cannot be the right answer");
    refusesToWrite(set, {correct, said + QStringLiteral("=a")}, "cannot be the right answer");
    refusesToWrite(
        set, {correct, chosen + QStringLiteral("=a")}, "is the right answer of question 0000000000000c01 already");
    refusesToWrite(set, {correct, chosen}, "is no correction");
    refusesToWrite(set, {question, chosen, correct, chosen + QStringLiteral("=b")}, "named twice");
    refusesToWrite(set + QStringLiteral(".none"), {question, chosen}, "no such file");
    EXPECT_EQ(withdraw(set, {question, chosen, QStringLiteral("--number"), QStringLiteral("0")}).code, 2);
    EXPECT_EQ(withdraw(set, {question, chosen, QStringLiteral("--day"), QStringLiteral("2026-02-30")}).code, 2);
}

TEST_F(WithdrawCommand, ADayBeforeTheVersionsIsRefused)
{
    const SecretKey key = publisher();
    const QString set = pack(1, &key);
    const QString published = packs::readPack(set)->head.manifest.published;
    const QDate day = QDate::fromString(published, Qt::ISODate);
    ASSERT_TRUE(day.isValid());
    const auto on = [&](const QDate &noteDay, const char *locale) {
        return shixictl({QStringLiteral("withdraw"),
                         set,
                         QStringLiteral("--key"),
                         keyFile,
                         QStringLiteral("--question"),
                         chosen,
                         QStringLiteral("--day"),
                         noteDay.toString(Qt::ISODate),
                         QStringLiteral("-o"),
                         out()},
                        {},
                        locale);
    };
    refuses(on(day.addDays(-1), "C.UTF-8"), on(day.addDays(-1), "zh_CN.UTF-8"), "this version is of ");
    EXPECT_FALSE(QFile::exists(out()));
    EXPECT_EQ(on(day, "C.UTF-8").code, 0);
}

TEST_F(WithdrawCommand, ItSaysWhoWouldNotBeHeardAndWritesOverNothing)
{
    const SecretKey other = SecretKey::made();
    const QStringList question{QStringLiteral("--question"), said};
    const Ran unheard = withdraw(pack(1, &other), question);
    EXPECT_EQ(unheard.code, 0);
    EXPECT_THAT(unheard.err.toStdString(), HasSubstr("nobody who has this set takes a note by this key"));
    const QByteArray bytes = fileBytes(out());
    const SecretKey key = publisher();
    const Ran again = withdraw(pack(1, &key), question + QStringList{QStringLiteral("--number"), QStringLiteral("2")});
    EXPECT_EQ(again.code, 1);
    EXPECT_THAT(again.err.toStdString(), HasSubstr("there is a file of this name"));
    EXPECT_EQ(fileBytes(out()), bytes);
    const Ran forced = withdraw(pack(1, &key), {QStringLiteral("--question"), chosen, QStringLiteral("--force")});
    EXPECT_EQ(forced.code, 0);
    EXPECT_EQ(forced.err, "");
    EXPECT_NE(fileBytes(out()), bytes);
}

TEST_F(WithdrawCommand, WhoMayNotBeHeardIsRefusedAndSaidWhy)
{
    const SecretKey key = publisher();
    const QString set = pack(1, &key);
    ASSERT_EQ(withdraw(set, {QStringLiteral("--question"), said}).code, 0);
    refusesToTake(out(), "for the set \"made-up\", which is not here");
    ASSERT_EQ(there("install", {pack(1), QStringLiteral("--yes")}).code, 0);
    refusesToTake(out(), "nobody signed the set \"made-up\"");
    ASSERT_EQ(there("uninstall", {QStringLiteral("made-up")}).code, 0);
    const SecretKey other = SecretKey::made();
    ASSERT_EQ(there("install", {pack(1, &other), QStringLiteral("--yes")}).code, 0);
    refusesToTake(out(), "not signed by the publisher of the set \"made-up\"");
    ASSERT_EQ(there("install", {pack(2, &key), QStringLiteral("--yes")}).code, 0);
    QByteArray changed = fileBytes(out());
    refusesToTake(file(changed.replace("c02", "c01")), "changed after it was signed");
    refusesToTake(file(changed.first(70)), "not whole");
    EXPECT_EQ(
        shixictl(
            {QStringLiteral("verify"), out(), QStringLiteral("--key"), QString::fromLatin1(other.publicKey().toText())})
            .code,
        1);
    const Ran none = there("install", {out()});
    EXPECT_EQ(none.code, 0) << none.err.constData();
    EXPECT_THAT(none.out.toStdString(), HasSubstr("nothing in version 2, which is installed, is concerned"));
    ASSERT_EQ(withdraw(pack(1, &key), {QStringLiteral("--question"), chosen, QStringLiteral("--force")}).code, 0);
    const Ran second = there("install", {out()});
    EXPECT_EQ(second.code, 1);
    EXPECT_THAT(second.err.toStdString(),
                HasSubstr("note 1 of the set \"made-up\" was taken before and says something else"));
}

TEST_F(WithdrawCommand, TheCodeIsDrawnInAFileOrOnTheTerminal)
{
    const SecretKey key = publisher();
    const QString set = pack(1, &key);
    const QStringList question{QStringLiteral("--question"), said};
    ASSERT_EQ(withdraw(set, question + QStringList{QStringLiteral("--qr"), out("code.svg")}).code, 0);
    EXPECT_TRUE(fileBytes(out("code.svg")).startsWith("<svg "));
    const Ran shown =
        withdraw(set, question + QStringList{QStringLiteral("--force"), QStringLiteral("--qr"), QStringLiteral("-")});
    EXPECT_EQ(shown.code, 0) << shown.err.constData();
    EXPECT_THAT(shown.out.toStdString(), HasSubstr("▀"));
    EXPECT_THAT(withdraw(set, question + QStringList{QStringLiteral("--force")}).out.toStdString(),
                Not(HasSubstr("▀")));
}

} // namespace

} // namespace shixi::cli::test
