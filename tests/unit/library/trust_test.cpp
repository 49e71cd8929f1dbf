#include "library/fixture.h"

#include <gmock/gmock.h>

namespace shixi::library
{

namespace
{

using test::keyNumber;
using testing::ElementsAre;
using testing::IsEmpty;

const packs::PublicKey ours = keyNumber(1);
const packs::PublicKey another = keyNumber(2);
const packs::PublicKey third = keyNumber(3);
const SetId setId{"history"};

packs::PackHead head(int version, std::optional<packs::PublicKey> key)
{
    packs::PackHead head;
    head.manifest.id = setId;
    head.manifest.version = version;
    head.manifest.publisher = QStringLiteral("党办");
    head.keys.key = key;
    return head;
}

packs::PackHead
naming(packs::PackHead head, std::optional<packs::PublicKey> successor, std::vector<packs::PublicKey> deputies)
{
    head.keys.successor = successor;
    head.keys.deputies = std::move(deputies);
    return head;
}

const Present versionTwo{2, "aa"};

Judgement judged(const Trust &trust, const std::optional<Present> &present, const packs::PackHead &head)
{
    return judge(trust, present, head, "bb");
}

} // namespace

TEST(Trust, AFirstSetFromAnUnknownKeyIsAskedAboutAndItsNextIsNot)
{
    const auto first = judged({}, {}, head(1, ours));
    EXPECT_THAT(first.concerns, ElementsAre(Concern::NewPublisher));
    EXPECT_EQ(first.signer, Signer::Stranger);
    const Trust trust = trustAfter({}, head(1, ours));
    EXPECT_EQ(trust.accepted.front().name, QStringLiteral("党办"));
    const auto next = judged(trust, Present{1, "aa"}, head(2, ours));
    EXPECT_THAT(next.concerns, IsEmpty());
    EXPECT_EQ(next.signer, Signer::Owner);
}

TEST(Trust, AnotherSetOfAnAcceptedKeyIsNotAskedAbout)
{
    const Trust trust = trustAfter({}, head(1, ours));
    packs::PackHead other = head(1, ours);
    other.manifest.id = {"another"};
    EXPECT_THAT(judged(trust, {}, other).concerns, IsEmpty());
}

TEST(Trust, TheSameSetFromAnotherKeyAlwaysAsks)
{
    Trust trust = trustAfter({}, head(2, ours));
    EXPECT_THAT(judged(trust, versionTwo, head(3, another)).concerns,
                ElementsAre(Concern::NewPublisher, Concern::OtherPublisher));
    trust.accepted.push_back({another, QStringLiteral("other")});
    EXPECT_THAT(judged(trust, versionTwo, head(3, another)).concerns, ElementsAre(Concern::OtherPublisher));
    EXPECT_THAT(judged(trust, {}, head(3, another)).concerns, ElementsAre(Concern::OtherPublisher)) << "uninstalled";
}

TEST(Trust, OnceTakenFromAnotherKeyTheFormerOwnerIsAnother)
{
    const Trust trust = trustAfter(trustAfter({}, head(2, ours)), head(3, another));
    EXPECT_THAT(judged(trust, Present{3, "aa"}, head(4, another)).concerns, IsEmpty());
    EXPECT_THAT(judged(trust, Present{3, "aa"}, head(4, ours)).concerns, ElementsAre(Concern::OtherPublisher));
}

TEST(Trust, OlderAndSameVersionsAskAndTheSameBytesDoNot)
{
    const Trust trust = trustAfter({}, head(2, ours));
    EXPECT_THAT(judged(trust, versionTwo, head(1, ours)).concerns, ElementsAre(Concern::OlderVersion));
    EXPECT_THAT(judged(trust, versionTwo, head(2, ours)).concerns, ElementsAre(Concern::SameVersion));
    const auto same = judge(trust, versionTwo, head(2, ours), "aa");
    EXPECT_TRUE(same.isThere);
    EXPECT_THAT(same.concerns, IsEmpty());
}

TEST(Trust, UnsignedAsksTheFirstTimeAndAlwaysOverASignedSet)
{
    EXPECT_THAT(judged({}, {}, head(1, {})).concerns, ElementsAre(Concern::Unsigned));
    const Trust taken = trustAfter({}, head(1, {}));
    EXPECT_THAT(judged(taken, Present{1, "aa"}, head(2, {})).concerns, IsEmpty());
    EXPECT_THAT(taken.accepted, IsEmpty());
    const Trust ofKey = trustAfter({}, head(1, ours));
    EXPECT_THAT(judged(ofKey, Present{1, "aa"}, head(2, {})).concerns,
                ElementsAre(Concern::Unsigned, Concern::OtherPublisher));
    EXPECT_THAT(judged(taken, Present{1, "aa"}, head(2, ours)).concerns,
                ElementsAre(Concern::NewPublisher, Concern::OtherPublisher))
        << "signed over unsigned";
}

TEST(Trust, TheSetOfTheProgramIsNeverReplacedWithoutAsking)
{
    const Present builtIn{1, {}};
    EXPECT_THAT(judged({}, builtIn, head(2, ours)).concerns,
                ElementsAre(Concern::NewPublisher, Concern::OtherPublisher));
    EXPECT_THAT(judged({}, builtIn, head(2, {})).concerns, ElementsAre(Concern::Unsigned, Concern::OtherPublisher));
}

TEST(Trust, TheSetOfTheProgramIsAskedAboutEvenWhereItsIdWasTakenFromThatKeyBefore)
{
    const Trust trust = trustAfter({}, head(2, ours));
    const auto judgement = judged(trust, Present{1, {}}, head(3, ours));
    EXPECT_EQ(judgement.signer, Signer::Owner);
    EXPECT_THAT(judgement.concerns, ElementsAre(Concern::OtherPublisher));
}

TEST(Trust, WhoSpeaksForOneSetIsNotAcceptedForOthers)
{
    const Trust trust = trustAfter({}, naming(head(1, ours), third, {another}));
    packs::PackHead other = head(1, another);
    other.manifest.id = {"another"};
    EXPECT_THAT(judged(trustAfter(trust, head(2, another)), {}, other).concerns, ElementsAre(Concern::NewPublisher));
    other.keys.key = third;
    EXPECT_THAT(judged(trustAfter(trust, head(2, third)), {}, other).concerns, ElementsAre(Concern::NewPublisher));
}

TEST(Trust, RollingBackBringsTheFormerOwnerBack)
{
    const Trust own = trustAfter({}, naming(head(1, ours), {}, {third}));
    const Trust strange = trustAfter(own, head(2, another));
    EXPECT_EQ(strange.owners.at(setId).key, another);
    const Trust back = trustBefore(strange, setId);
    EXPECT_EQ(back.owners, own.owners);
    EXPECT_THAT(judged(back, Present{1, "aa"}, head(3, another)).concerns, ElementsAre(Concern::OtherPublisher));
    EXPECT_EQ(trustBefore(own, setId).owners, own.owners) << "there was nobody before";
}

TEST(Trust, AnOlderVersionDoesNotBringDismissedDeputiesBack)
{
    const Trust trust = trustAfter(trustAfter({}, naming(head(1, ours), {}, {another})), head(2, ours));
    const Trust older = trustAfter(trust, naming(head(1, ours), {}, {another}));
    EXPECT_THAT(older.owners.at(setId).deputies, IsEmpty());
}

TEST(Trust, ADeputySignsAndOwnsNothing)
{
    const Trust trust = trustAfter({}, naming(head(1, ours), {}, {another}));
    const auto byDeputy = naming(head(2, another), another, {third});
    EXPECT_EQ(judged(trust, versionTwo, head(3, another)).signer, Signer::Deputy);
    EXPECT_THAT(judged(trust, versionTwo, head(3, another)).concerns, IsEmpty());
    const Trust after = trustAfter(trust, byDeputy);
    EXPECT_EQ(after.owners.at(setId).key, ours);
    EXPECT_EQ(after.owners.at(setId).successor, std::nullopt) << "a deputy names nobody";
    EXPECT_THAT(after.owners.at(setId).deputies, ElementsAre(another));
    const Trust dismissed = trustAfter(after, head(3, ours));
    EXPECT_EQ(judged(dismissed, Present{3, "aa"}, head(4, another)).signer, Signer::Stranger);
}

TEST(Trust, ASuccessorTakesTheSetOver)
{
    const Trust trust = trustAfter({}, naming(head(1, ours), another, {}));
    const auto first = judged(trust, Present{1, "aa"}, head(2, another));
    EXPECT_EQ(first.signer, Signer::Successor);
    EXPECT_THAT(first.concerns, IsEmpty());
    const Trust after = trustAfter(trust, naming(head(2, another), third, {}));
    EXPECT_EQ(after.owners.at(setId).key, another);
    EXPECT_EQ(judged(after, versionTwo, head(3, third)).signer, Signer::Successor);
    EXPECT_EQ(judged(after, versionTwo, head(3, ours)).signer, Signer::Stranger) << "the former owner is no more";
}

} // namespace shixi::library
