#include "facts.h"
#include "questions/terms/terms.h"

#include <gtest/gtest.h>

using namespace shixi;
using namespace shixi::questions;
using fixture::fact;
using fixture::templates;

namespace
{

const Template &termRow(const QString &id)
{
    for (const Template &row : templates().rows()) {
        if (row.id == id) {
            return row;
        }
    }
    throw std::runtime_error("no such row");
}

knowledge::Fact
termFact(const knowledge::Article &in, const QString &word, const QString &meaning, const QString &quote)
{
    knowledge::Fact made = fact(in, Kind::Term, word, quote);
    made.subject = meaning;
    return made;
}

const knowledge::Article &termArticle()
{
    static const knowledge::Article made = fixture::article(
        "社区是服务居民的“最后一公里”。\n本办法所称外来车辆，是指未在校内登记的车辆。\n老李是村里的“活地图”。");
    return made;
}

std::vector<knowledge::Fact> termFacts()
{
    return {termFact(termArticle(), "最后一公里", "社区", "社区是服务居民的“最后一公里”"),
            termFact(termArticle(), "外来车辆", "未在校内登记的车辆", "本办法所称外来车辆，是指未在校内登记的车辆"),
            termFact(termArticle(), "活地图", "老李", "老李是村里的“活地图”")};
}

} // namespace

TEST(TermKind, AnImageIsAskedByWhatItIsOf)
{
    const auto facts = termFacts();
    const auto in = termArticle();
    const Material material(in, facts, templates());
    const auto asked = termAsked(termRow("term.image"), facts[0], material);
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].words.at("topic"), "社区");
    EXPECT_EQ(asked[0].words.at("head"), "服务居民");
    EXPECT_TRUE(termAsked(termRow("term.defined"), facts[0], material).empty());
}

TEST(TermKind, ADefinedWordIsAskedByItsMeaning)
{
    const auto facts = termFacts();
    const auto in = termArticle();
    const Material material(in, facts, templates());
    EXPECT_TRUE(termAsked(termRow("term.image"), facts[1], material).empty());
    EXPECT_EQ(termAsked(termRow("term.defined"), facts[1], material)[0].words.at("event"), "未在校内登记的车辆");
}

TEST(TermKind, ImagesOfPersonsAndOfPlacesAreNotMixed)
{
    const auto facts = termFacts();
    const auto in = termArticle();
    const Material material(in, facts, templates());
    SplitMix64 random(1);
    const QStringList &places = templates().lexicon(Kind::Term, "images_stretch");
    const auto asked = termAsked(termRow("term.image"), facts[0], material);
    const Pool pool = termStrays(asked[0], facts[0], material, random);
    ASSERT_GE(pool.strays.size(), 3U);
    for (const Stray &stray : pool.strays) {
        EXPECT_TRUE(places.contains(stray.text)) << stray.text.toStdString();
    }
}

TEST(TermKind, WhereTheMeaningSaysTheLastWordEveryOptionEndsWithIt)
{
    const auto in = fixture::article("本办法所称管养单位，是指对步道负有日常养护责任的单位。\n"
                                     "本办法所称外来车辆，是指未在校内登记的车辆。");
    const std::vector<knowledge::Fact> facts{
        termFact(
            in, "管养单位", "对步道负有日常养护责任的单位", "本办法所称管养单位，是指对步道负有日常养护责任的单位"),
        termFact(in, "外来车辆", "未在校内登记的车辆", "本办法所称外来车辆，是指未在校内登记的车辆")};
    const Material material(in, facts, templates());
    SplitMix64 random(1);
    const Pool pool = termStrays(termAsked(termRow("term.defined"), facts[0], material)[0], facts[0], material, random);
    EXPECT_GE(pool.strays.size(), 2U);
    for (const Stray &stray : pool.strays) {
        EXPECT_TRUE(stray.text.endsWith("单位")) << stray.text.toStdString();
    }
}

TEST(TermKind, ADefinedWordMayBeSaidWithNothingToChooseFrom)
{
    const auto facts = termFacts();
    const auto in = termArticle();
    const Material material(in, facts, templates());
    const auto asked = meaningAsked(termRow("term.meaning.defined.say"), facts[1], material);
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].key, "未在校内登记的车辆");
    EXPECT_TRUE(meaningAsked(termRow("term.meaning.defined.say"), facts[0], material).empty());
}

TEST(TermKind, MeaningsStandBesideEachOtherOnlyWithTheSameLastTwoCharacters)
{
    const auto in = fixture::article("本办法所称动火作业，是指在禁火区使用明火的临时性作业。\n"
                                     "本办法所称登高作业，是指离地两米以上的高处作业。\n"
                                     "本办法所称重点部位，是指容易发生火灾的部位。\n"
                                     "本办法所称微型消防站，是指扑救初起火灾的应急力量。");
    const std::vector<knowledge::Fact> facts{
        termFact(
            in, "动火作业", "在禁火区使用明火的临时性作业", "本办法所称动火作业，是指在禁火区使用明火的临时性作业"),
        termFact(in, "登高作业", "离地两米以上的高处作业", "本办法所称登高作业，是指离地两米以上的高处作业"),
        termFact(in, "重点部位", "容易发生火灾的部位", "本办法所称重点部位，是指容易发生火灾的部位"),
        termFact(in, "微型消防站", "扑救初起火灾的应急力量", "本办法所称微型消防站，是指扑救初起火灾的应急力量")};
    const Material material(in, facts, templates());
    SplitMix64 random(1);
    const Template &row = termRow("term.meaning.defined");
    const auto of = [&](const knowledge::Fact &fact) {
        return meaningStrays(meaningAsked(row, fact, material)[0], fact, material, random).strays;
    };
    ASSERT_EQ(of(facts[0]).size(), 1U);
    EXPECT_EQ(of(facts[0])[0].text, "离地两米以上的高处作业");
    EXPECT_TRUE(of(facts[3]).empty());
}
