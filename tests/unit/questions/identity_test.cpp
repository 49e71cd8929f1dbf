#include "core/splitmix64.h"
#include "questions/identity/identity.h"
#include "questions/identity/likeness.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace shixi::questions::identity
{

namespace
{

using knowledge::Article;
using knowledge::Fact;

constexpr const char *oldText = "清河读书会成立于2013年5月。\n"
                                "2015年3月，读书会印发章程。\n"
                                "读书会有会员350名，藏书8000册。\n"
                                "分会有会员350名。\n";

Article articleOf(const QString &text)
{
    Article article;
    article.id = knowledge::articleId(text);
    article.name = QStringLiteral("article");
    article.text = text;
    return article;
}

// A fact on the first place of the quote, with the id it is given when first found.
Fact factOn(const Article &article, Kind kind, const char *subject, const char *answer, const char *quote)
{
    Fact fact;
    fact.kind = kind;
    fact.subject = QString::fromUtf8(subject);
    fact.answer = QString::fromUtf8(answer);
    fact.rule = QStringLiteral("test");
    fact.evidence = {article.name, 0, 0, QString::fromUtf8(quote)};
    fact.evidence.start = article.text.indexOf(fact.evidence.quote);
    fact.evidence.length = fact.evidence.quote.size();
    EXPECT_GE(fact.evidence.start, 0) << quote;
    fact.id = knowledge::mintFactId(article.id, kind, fact.evidence.start, fact.evidence.length, fact.answer);
    return fact;
}

std::vector<Fact> oldFacts(const Article &article)
{
    return {factOn(article, Kind::DateEvent, "清河读书会成立", "2013年5月", "清河读书会成立于2013年5月"),
            factOn(article, Kind::DateEvent, "读书会印发章程", "2015年3月", "2015年3月，读书会印发章程"),
            factOn(article, Kind::Figure, "读书会有会员多少", "350名", "读书会有会员350名"),
            factOn(article, Kind::Figure, "分会有会员多少", "350名", "分会有会员350名")};
}

class FactIdentity : public testing::Test
{
protected:
    CarriedFacts carry(const Article &now, std::vector<Fact> fresh, Confirmation confirmation = {})
    {
        const QuestionSet old({}, {m_article}, m_old, {}, {});
        return carryFacts(std::move(fresh), {old, now, std::move(confirmation)});
    }

    static const Fact &named(const CarriedFacts &carried, const char *subject)
    {
        const auto found = std::ranges::find(carried.facts, QString::fromUtf8(subject), &Fact::subject);
        EXPECT_NE(found, carried.facts.end()) << subject;
        return *found;
    }

    static std::vector<std::string> rules(const CarriedFacts &carried)
    {
        std::vector<std::string> found;
        for (const Finding &finding : carried.findings) {
            found.push_back(finding.rule);
        }
        return found;
    }

    Article m_article = articleOf(QString::fromUtf8(oldText));
    std::vector<Fact> m_old = oldFacts(m_article);
};

TEST_F(FactIdentity, KeepTheirIdsWhereverTheirSentencesWent)
{
    const Article now = articleOf(QStringLiteral("新的开头。\n分会有会员350名。\n2015年3月，读书会印发章程。\n")
                                  + QStringLiteral("读书会有会员350名，藏书8000册。\n清河读书会成立于2013年5月。\n"));
    const CarriedFacts carried = carry(now, oldFacts(now));
    ASSERT_EQ(carried.facts.size(), m_old.size());
    for (const Fact &old : m_old) {
        const auto found = std::ranges::find(carried.facts, old.id, &Fact::id);
        ASSERT_NE(found, carried.facts.end());
        EXPECT_EQ(found->subject, old.subject);
        EXPECT_TRUE(knowledge::holds(found->evidence, now.text));
    }
    EXPECT_TRUE(carried.changed.empty());
}

TEST_F(FactIdentity, OfOneAnswerGoToTheLikestSentence)
{
    const Article now = articleOf(QStringLiteral("分会现在有会员350名。\n读书会现在有会员350名。\n"));
    const CarriedFacts carried =
        carry(now,
              {factOn(now, Kind::Figure, "分会现在有会员多少", "350名", "分会现在有会员350名"),
               factOn(now, Kind::Figure, "读书会现在有会员多少", "350名", "读书会现在有会员350名")});
    EXPECT_EQ(named(carried, "读书会现在有会员多少").id, m_old[2].id);
    EXPECT_EQ(named(carried, "分会现在有会员多少").id, m_old[3].id);
}

TEST_F(FactIdentity, WithAnotherAnswerAreProposedAndNotTaken)
{
    const Article now = articleOf(QStringLiteral("清河读书会成立于2013年6月。\n"));
    const CarriedFacts carried =
        carry(now, {factOn(now, Kind::DateEvent, "清河读书会成立", "2013年6月", "清河读书会成立于2013年6月")});
    EXPECT_NE(carried.facts.front().id, m_old[0].id);
    EXPECT_EQ(carried.open, 1);
    ASSERT_THAT(rules(carried), testing::Contains("identity.proposed"));
    const Finding &proposed = carried.findings.front();
    EXPECT_EQ(proposed.place, m_old[0].id.value);
    EXPECT_THAT(
        proposed.arguments,
        testing::ElementsAre("清河读书会成立：2013年5月", "清河读书会成立：2013年6月", "100", m_old[0].id.value));
}

TEST_F(FactIdentity, ConfirmedCarryTheirIdAndSayThatTheAnswerChanged)
{
    const Article now = articleOf(QStringLiteral("清河读书会成立于2013年6月。\n"));
    const Fact fresh = factOn(now, Kind::DateEvent, "清河读书会成立", "2013年6月", "清河读书会成立于2013年6月");
    for (const Confirmation &given : {Confirmation{true, true, {}}, Confirmation{true, false, {m_old[0].id.value}}}) {
        const CarriedFacts carried = carry(now, {fresh}, given);
        EXPECT_EQ(carried.facts.front().id, m_old[0].id);
        EXPECT_EQ(carried.facts.front().answer, QStringLiteral("2013年6月"));
        EXPECT_TRUE(carried.changed.contains(m_old[0].id));
        EXPECT_EQ(carried.open, 0);
        EXPECT_THAT(rules(carried), testing::Contains("identity.answer-changed"));
    }
    const CarriedFacts other = carry(now, {fresh}, {true, false, {m_old[1].id.value}});
    EXPECT_NE(other.facts.front().id, m_old[0].id);
    EXPECT_THAT(rules(other), testing::Contains("identity.not-proposed"));
}

TEST_F(FactIdentity, OfTheSameDateAboutAnotherMatterAreNew)
{
    const Article now = articleOf(QStringLiteral("西山合唱团首次公开演出，时间是2013年5月。\n"));
    const CarriedFacts carried = carry(
        now,
        {factOn(
            now, Kind::DateEvent, "西山合唱团首次公开演出", "2013年5月", "西山合唱团首次公开演出，时间是2013年5月")});
    EXPECT_NE(carried.facts.front().id, m_old[0].id);
    EXPECT_TRUE(carried.continued.empty());
}

TEST_F(FactIdentity, NeverTakeTheIdOfAnotherItem)
{
    // The second one was minted with what is the first one's id by now.
    m_old[0].id = m_old[1].id;
    m_old[1].id = {"00000000000000ff"};
    const CarriedFacts carried = carry(m_article, oldFacts(m_article));
    std::set<FactId> ids;
    for (const Fact &fact : carried.facts) {
        EXPECT_TRUE(ids.insert(fact.id).second) << fact.id.value;
    }
    EXPECT_EQ(named(carried, "清河读书会成立").id, m_old[0].id);
    EXPECT_EQ(named(carried, "读书会印发章程").id, m_old[1].id);

    Fact stranger = oldFacts(m_article).front();
    stranger.answer = QStringLiteral("二十名");
    stranger.kind = Kind::Duty;
    stranger.id = m_old[2].id;
    std::vector<Fact> fresh = oldFacts(m_article);
    fresh.push_back(stranger);
    const CarriedFacts crowded = carry(m_article, fresh);
    EXPECT_EQ(named(crowded, "读书会有会员多少").id, m_old[2].id);
    const auto duty = std::ranges::find(crowded.facts, Kind::Duty, &Fact::kind);
    ASSERT_NE(duty, crowded.facts.end());
    EXPECT_EQ(duty->id.value.size(), 16U);
    EXPECT_FALSE(crowded.continued.contains(duty->id));
}

TEST_F(FactIdentity, WrittenByHandStayAsTheyAreWhereTheirWordsStand)
{
    m_old[2].rule = QStringLiteral("hand");
    m_old[2].subject = QStringLiteral("读书会的会员数");
    const Article now = articleOf(QStringLiteral("新的开头。\n") + m_article.text);
    const CarriedFacts carried = carry(now, oldFacts(now));
    EXPECT_EQ(carried.facts.size(), m_old.size());
    const Fact &kept = named(carried, "读书会的会员数");
    EXPECT_EQ(kept.id, m_old[2].id);
    EXPECT_TRUE(knowledge::holds(kept.evidence, now.text));
    EXPECT_EQ(carried.lost, 0);

    const Article without = articleOf(QStringLiteral("清河读书会成立于2013年5月。\n"));
    const CarriedFacts fewer = carry(without, {oldFacts(m_article).front()});
    EXPECT_EQ(fewer.lost, 1);
    EXPECT_THAT(rules(fewer), testing::Contains("identity.hand-lost"));
}

TEST_F(FactIdentity, ThatAreSaidOnceInsteadOfTwiceAreMerged)
{
    m_old.push_back(m_old[1]);
    m_old.back().id = {"00000000000000ee"};
    const CarriedFacts carried = carry(m_article, oldFacts(m_article));
    EXPECT_EQ(carried.merged, (std::map<FactId, FactId>{{{"00000000000000ee"}, m_old[1].id}}));
}

TEST_F(FactIdentity, OfListsWithoutAnOrderOfTheirOwnAreTheSameInAnyOrder)
{
    Fact list;
    list.answer = QStringLiteral("读、讲、评");
    list.items = {QStringLiteral("读"), QStringLiteral("讲"), QStringLiteral("评")};
    Fact turned = list;
    turned.answer = QStringLiteral("评、读、讲");
    turned.items = {QStringLiteral("评"), QStringLiteral("读"), QStringLiteral("讲")};
    EXPECT_EQ(answerKey(list), answerKey(turned));
    list.fixedOrder = true;
    turned.fixedOrder = true;
    EXPECT_NE(answerKey(list), answerKey(turned));
}

TEST_F(FactIdentity, ByTheThousandEachFindTheirOwn)
{
    QString text;
    for (int at = 0; at < 10'000; ++at) {
        text += QStringLiteral("第%1小组在%2号院子里种了%3棵树。\n").arg(at).arg(at * 7919 % 9973).arg(at % 5);
    }
    const auto factsOf = [](const Article &article) {
        std::vector<Fact> facts;
        for (const knowledge::Paragraph &line : knowledge::paragraphs(article.text)) {
            Fact fact;
            fact.kind = Kind::Figure;
            const QString quote = article.text.mid(line.start, line.length);
            fact.subject = quote.section(u'种', 0, 0);
            fact.answer = quote.section(u'了', 1).chopped(1);
            fact.evidence = {article.name, line.start, line.length, quote};
            fact.id = knowledge::mintFactId(article.id, fact.kind, line.start, line.length, fact.answer);
            facts.push_back(fact);
        }
        return facts;
    };
    m_article = articleOf(text);
    m_old = factsOf(m_article);
    // Every sentence is touched, so that none is equal.
    const Article now = articleOf(QString(text).replace(QStringLiteral("院子里种"), QStringLiteral("大院里栽种")));
    std::vector<Fact> fresh = factsOf(now);
    std::map<QString, FactId> expected;
    for (std::size_t at = 0; at < m_old.size(); ++at) {
        expected.emplace(fresh[at].evidence.quote, m_old[at].id);
    }
    const CarriedFacts carried = carry(now, std::move(fresh));
    std::size_t right = 0;
    std::set<FactId> ids;
    for (const Fact &fact : carried.facts) {
        EXPECT_TRUE(ids.insert(fact.id).second);
        right += fact.id == expected.at(fact.evidence.quote) ? 1 : 0;
    }
    EXPECT_EQ(right, m_old.size());
}

TEST(IdentityLikeness, CountsEditsOverTheLongerText)
{
    EXPECT_EQ(editLikenessPpm(u"", u""), wholePpm);
    EXPECT_EQ(editLikenessPpm(u"每年一展", u"每年一站"), 750'000);
    EXPECT_EQ(editLikenessPpm(u"每年一展", u""), 0);
    EXPECT_EQ(pairLikenessPpm(u"甲乙丙", u"乙丙丁"), 500'000);
}

TEST(IdentityLikeness, TakesNoFigureAndNoDenialForASlip)
{
    EXPECT_TRUE(saysTheSame(QStringLiteral("每周组织一次读书交流活动"), QStringLiteral("每周组织一次读书交留活动")));
    EXPECT_FALSE(saysTheSame(QStringLiteral("2019年3月"), QStringLiteral("2019年4月")));
    EXPECT_FALSE(saysTheSame(QStringLiteral("会员可以外借全部珍贵藏书"), QStringLiteral("会员不可以外借全部珍贵藏书")));
    EXPECT_FALSE(saysTheSame(QStringLiteral("每周三"), QStringLiteral("每周五")));
}

// What is compared pair by pair in a few is not missed among many.
TEST(IdentityLikeness, FindsAmongManyWhatIsAlike)
{
    SplitMix64 random(20231105);
    std::vector<QString> old;
    std::vector<QString> fresh;
    for (int at = 0; at < 600; ++at) {
        QString text;
        for (std::uint64_t left = 7 + random.below(30); left > 0; --left) {
            text += QChar(static_cast<char16_t>(0x4E00 + random.below(300)));
        }
        old.push_back(text);
        const auto edits = static_cast<qsizetype>(text.size() * 15 / 100);
        for (qsizetype edit = 0; edit < edits; ++edit) {
            text[static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(text.size())))] = QChar(0x9F00);
        }
        fresh.push_back(text);
    }
    std::vector<bool> found(old.size());
    for (const Candidate &pair : candidates(old, fresh)) {
        found[pair.fresh] = found[pair.fresh] || pair.old == pair.fresh;
    }
    EXPECT_EQ(std::ranges::count(found, true), static_cast<std::ptrdiff_t>(old.size()));
}

TEST(CorrectedArticle, IsTheLikestOfTheSetAndNoStranger)
{
    Article other = articleOf(QStringLiteral("西山合唱团每周三排练，团长是一位退休教师，曲目以民歌为主。"));
    other.name = QStringLiteral("choir");
    const QuestionSet old({}, {articleOf(QString::fromUtf8(oldText)), other}, {}, {}, {});
    EXPECT_EQ(correctedArticle(other, old), QStringLiteral("choir"));
    Article corrected = articleOf(QString(other.text).replace(u'三', u'五'));
    corrected.name = QStringLiteral("anything");
    EXPECT_EQ(correctedArticle(corrected, old), QStringLiteral("choir"));
    EXPECT_TRUE(correctedArticle(articleOf(QStringLiteral("山里下了一场大雪，路都封了。")), old).isEmpty());
}

} // namespace

} // namespace shixi::questions::identity
