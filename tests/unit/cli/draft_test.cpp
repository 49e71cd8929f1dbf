#include "program.h"

#include <QDir>

namespace shixi::cli::test
{

namespace
{

const QString clubText = QStringLiteral("𠮷😀清河读书会十年记\n\n"
                                        "2013年5月，清河读书会正式成立，首批会员12名。\n"
                                        "2015年3月，读书会印发《清河读书会章程》，要求会员做到“每周一读、每月一讲”。\n"
                                        "2018年9月，读书会召开第一次读书交流会，共有会员350名。\n");

class DraftCommand : public Program
{
protected:
    QString text(const char *name, const QString &words) { return write(name, words.toUtf8()); }

    Ran
    draft(const QString &article, const QString &folder, const QStringList &more = {}, const char *locale = "C.UTF-8")
    {
        return shixictl(QStringList{QStringLiteral("draft"), article, QStringLiteral("-o"), folder} + more, {}, locale);
    }

    static QStringList from(const QString &folder, const QString &confirm = {})
    {
        QStringList words{QStringLiteral("--from"), folder};
        return confirm.isEmpty() ? words : words + QStringList{QStringLiteral("--confirm"), confirm};
    }

    static QByteArray bytesIn(const QString &folder)
    {
        QByteArray bytes;
        for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
            QFile file(folder + u'/' + name);
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            bytes += name.toUtf8() + '\n' + file.readAll();
        }
        return bytes;
    }

    void decide(const QString &folder, const QByteArray &lines)
    {
        QFile file(folder + QStringLiteral("/decisions.jsonl"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size());
    }

    QString m_old = path("old");
};

TEST_F(DraftCommand, OfTheSameArticleFromItsOwnDraftIsThatDraft)
{
    const QString article = text("article.txt", clubText);
    ASSERT_EQ(draft(article, m_old).code, 0);
    const Ran again = draft(article, path("again"), from(m_old));
    EXPECT_EQ(again.code, 0) << again.err.constData();
    EXPECT_EQ(again.err, "");
    EXPECT_EQ(bytesIn(path("again")), bytesIn(m_old));
    EXPECT_EQ(draft(article, m_old, from(m_old)).code, 0);
    EXPECT_EQ(bytesIn(path("again")), bytesIn(m_old));
}

TEST_F(DraftCommand, ProposesAChangedAnswerAndTakesItWhereItIsConfirmed)
{
    ASSERT_EQ(draft(text("article.txt", clubText), m_old).code, 0);
    const QString now =
        text("now.txt", QString(clubText).replace(QStringLiteral("2013年5月"), QStringLiteral("2013年6月")));
    const Ran open = draft(now, path("open"), from(m_old));
    EXPECT_EQ(open.code, 0);
    const qsizetype option = open.err.indexOf("--confirm ");
    ASSERT_GT(option, 0) << open.err.constData();
    const QString id = QString::fromLatin1(open.err.mid(option + 10, 16));
    EXPECT_FALSE(bytesIn(path("open")).contains(id.toLatin1()));
    const Ran confirmed = draft(now, path("confirmed"), from(m_old, id));
    EXPECT_TRUE(confirmed.err.contains("has changed")) << confirmed.err.constData();
    EXPECT_TRUE(bytesIn(path("confirmed")).contains(id.toLatin1()));
    EXPECT_TRUE(bytesIn(path("confirmed")).contains("\"rev\":2"));
    ASSERT_EQ(draft(now, path("all"), from(m_old, QStringLiteral("all"))).code, 0);
    EXPECT_EQ(bytesIn(path("all")), bytesIn(path("confirmed")));
}

TEST_F(DraftCommand, OverTheOldSetWaitsForAnAnswerToItsProposals)
{
    ASSERT_EQ(draft(text("article.txt", clubText), m_old).code, 0);
    const QByteArray before = bytesIn(m_old);
    const QString now =
        text("now.txt", QString(clubText).replace(QStringLiteral("2013年5月"), QStringLiteral("2013年6月")));
    const Ran refused = draft(now, m_old, from(m_old), "zh_CN.UTF-8");
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains("直接覆盖旧题库会丢失")) << refused.err.constData();
    EXPECT_EQ(bytesIn(m_old), before);
    EXPECT_EQ(draft(now, m_old, from(m_old, QStringLiteral("none"))).code, 0);
    EXPECT_NE(bytesIn(m_old), before);
}

TEST_F(DraftCommand, LeavesTheDraftOfAnotherArticleAlone)
{
    ASSERT_EQ(draft(text("article.txt", clubText), m_old).code, 0);
    const QByteArray before = bytesIn(m_old);
    const QString other = text("other.txt", clubText + QStringLiteral("2020年1月，读书会换了新址。\n"));
    const Ran english = draft(other, m_old);
    EXPECT_EQ(english.code, 1);
    EXPECT_TRUE(english.err.contains("a draft of another article")) << english.err.constData();
    EXPECT_TRUE(draft(other, m_old, {}, "zh_CN.UTF-8").err.contains("另一篇文章"));
    EXPECT_EQ(bytesIn(m_old), before);
}

TEST_F(DraftCommand, KeepsEveryLineOfDecisionsAndNamesThoseThatAreNone)
{
    const QString article = text("article.txt", clubText);
    ASSERT_EQ(draft(article, m_old).code, 0);
    const QByteArray lines = "{\"at\": cut off\n";
    decide(m_old, lines);
    const Ran kept = draft(article, path("new"), from(m_old));
    EXPECT_EQ(kept.code, 1);
    EXPECT_TRUE(kept.err.contains("decisions.jsonl:1: error: ")) << kept.err.constData();
    EXPECT_TRUE(bytesIn(path("new")).contains(lines));
    EXPECT_EQ(draft(article, m_old).code, 1);
    EXPECT_TRUE(bytesIn(m_old).contains(lines));
}

TEST_F(DraftCommand, IsToldWrongUsage)
{
    const QString article = text("article.txt", clubText);
    EXPECT_EQ(draft(article, m_old, {QStringLiteral("--confirm"), QStringLiteral("all")}).code, 2);
    EXPECT_EQ(draft(article, m_old, from(m_old, QStringLiteral("perhaps"))).code, 2);
    EXPECT_EQ(draft(article, path("new"), from(path("nowhere"))).code, 1);
    ASSERT_EQ(draft(article, m_old).code, 0);
    const Ran stranger =
        draft(text("snow.txt", QStringLiteral("山里下了一场大雪，路都封了。\n")), path("new"), from(m_old));
    EXPECT_EQ(stranger.code, 1);
    EXPECT_TRUE(stranger.err.contains("no article of this set is like the new one")) << stranger.err.constData();
}

} // namespace

} // namespace shixi::cli::test
