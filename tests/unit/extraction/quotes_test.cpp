#include "extraction/support.h"

namespace shixi::extraction
{
namespace
{

using namespace testing;

// The first quotation and who said it: “words|speaker”.
QString told(const char *text)
{
    const std::vector<knowledge::Fact> quotes = factsOf(extracted(QString::fromUtf8(text)), Kind::Quote);
    return quotes.empty() ? QString() : quotes.front().answer + u'|' + quotes.front().speaker;
}

TEST(Quotes, TheSpeakerBeforeTheWordsIsNamedWithTheTitle)
{
    EXPECT_EQ(told("今年58岁的村民李大山高兴地说：“水管一通，日子就甜了。”"),
              QStringLiteral("水管一通，日子就甜了。|村民李大山"));
    EXPECT_EQ(told("馆长王刚在座谈会上表示，“每一件文物都要有人守着。”"),
              QStringLiteral("每一件文物都要有人守着。|馆长王刚"));
}

TEST(Quotes, TheSpeakerMayComeAfterTheWords)
{
    EXPECT_EQ(told("“山上最冷的时候，笔都握不住。”站长曲正山回忆，那年他上山十几次。"),
              QStringLiteral("山上最冷的时候，笔都握不住。|站长曲正山"));
    EXPECT_EQ(told("“带好队伍，先带好自己。”“先锋”论坛上，江南省气象局第一党支部分享了带队伍的经验做法。"),
              QStringLiteral("带好队伍，先带好自己。|江南省气象局第一党支部"));
}

TEST(Quotes, OldWuIsAPersonAndATeacherWithoutANameIsNone)
{
    EXPECT_EQ(told("摊主老吴说：“水管一通，日子就甜了。”"), QStringLiteral("水管一通，日子就甜了。|摊主老吴"));
    EXPECT_EQ(told("“水管一通，日子就甜了。”盲人读者老梁激动地说。"),
              QStringLiteral("水管一通，日子就甜了。|盲人读者老梁"));
    EXPECT_EQ(told("老师说：“水管一通，日子就甜了。”"), QStringLiteral("水管一通，日子就甜了。|"));
}

TEST(Quotes, QuotationsSideBySideHaveOneVoice)
{
    const Extraction result = extracted(QStringLiteral(
        "“坚持预防在先”“宁可十防九空，不可失防万一”，海东市水文站党支部牢记习近平总书记重要指示，连夜值守。"));
    for (const knowledge::Fact &quote : factsOf(result, Kind::Quote)) {
        EXPECT_EQ(quote.speaker, QStringLiteral("习近平总书记"));
    }
    EXPECT_TRUE(answers(result, Kind::Quote).contains(QStringLiteral("宁可十防九空，不可失防万一")));
}

TEST(Quotes, WordsOfADocumentBelongToItsIssuer)
{
    EXPECT_EQ(
        told("2020年10月，江南省水利厅印发《关于守好水源的意见》，明确要求“把水源地巡查做到每周一次，不留死角”。"),
        QStringLiteral("把水源地巡查做到每周一次，不留死角|江南省水利厅"));
}

TEST(Quotes, WhereTheTextDoesNotTellNobodyIsNamed)
{
    EXPECT_EQ(told("“我们的日子好了。”王村社区党支部推出便民服务，居民办事更快。"),
              QStringLiteral("我们的日子好了。|"));
    EXPECT_EQ(told("他高兴地说：“水管一通，日子就甜了。”"), QStringLiteral("水管一通，日子就甜了。|"));
    EXPECT_EQ(told("俗话说：“磨刀不误砍柴工，心急吃不了热豆腐。”"),
              QStringLiteral("磨刀不误砍柴工，心急吃不了热豆腐。|"));
}

TEST(Quotes, TheNextSpeakersColonOpensHisOwnWords)
{
    EXPECT_EQ(told("“今年水大，要早做准备。”站长曲正山说：“沙袋都备好了。”"),
              QStringLiteral("今年水大，要早做准备。|"));
}

TEST(Quotes, ALeaderWhoIsOnlyMentionedDidNotSpeak)
{
    const QString quote = told("馆长王刚传达习近平总书记重要讲话精神，要求“把每一次巡查做细，把每一处隐患除掉”。");
    EXPECT_FALSE(quote.contains(QStringLiteral("习近平"))) << quote.toStdString();
    EXPECT_EQ(told("“我们一定守好海岛。”战士们牢记习近平主席嘱托，日夜巡逻。"), QStringLiteral("我们一定守好海岛。|"));
}

TEST(Quotes, NamesAndFormulasAreNoQuotations)
{
    EXPECT_EQ(told("开展“走进山村，服务老人”主题活动。"), QString());
    EXPECT_EQ(told("落实“学思想、强党性、重实践、建新功”的总要求。"), QString());
    EXPECT_EQ(told("建立“首问负责制”，争创“文明处室”。"), QString());
}

TEST(Quotes, ADefinitionIsTakenWithoutMarksWhereItsSpeakerIsKnown)
{
    EXPECT_EQ(told("2021年3月，习近平总书记作出重要批示指出，文物是不可再生的文化资源，必须保护好。"),
              QStringLiteral("文物是不可再生的文化资源|习近平总书记"));
    EXPECT_EQ(told("有人指出，文物是不可再生的文化资源，应当保护好。"), QString());
}

TEST(Quotes, WhoHoldsTheMeetingSaysWhatItSays)
{
    EXPECT_EQ(told("2022年3月1日，东湖市委召开全市防汛工作会议，强调堤防是守护百姓的“生命线”，要求加固险段。"),
              QStringLiteral("堤防是守护百姓的“生命线”|东湖市委"));
}

} // namespace
} // namespace shixi::extraction
