#include "packs/pack/packfile.h"

#include <QCryptographicHash>

namespace shixi::packs
{

namespace
{

const QByteArray picture = "not really a picture";

Members pictured()
{
    return {{QString::fromLatin1(test::mediumName(picture, "png")), picture}};
}

} // namespace

TEST(Pack, HoldsTheSetAndItsMediaAndSaysWhoSignedIt)
{
    test::PackFile file;
    const SecretKey key = test::publisher();
    const PublicKey successor = SecretKey::made().publicKey();
    const PublicKey deputy = SecretKey::made().publicKey();
    const questions::QuestionSet set = test::publishedSet(3);
    const QByteArray bytes = writePack(set, pictured(), &key, successor, {deputy});
    const QString path = file.write(bytes);
    const auto pack = readPack(path);
    ASSERT_TRUE(pack);
    EXPECT_EQ(writeSet(pack->set), writeSet(set));
    EXPECT_EQ(pack->head.keys, (PackKeys{key.publicKey(), successor, {deputy}}));
    EXPECT_EQ(pack->head.manifest.version, 3);
    EXPECT_EQ(pack->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(readMedium(path, pack->head, pictured().begin()->first), picture);
    EXPECT_THROW((void)readMedium(path, pack->head, QStringLiteral("facts.jsonl")), Error);
}

TEST(Pack, UnsignedSaysSo)
{
    test::PackFile file;
    const auto pack = readPack(file.write(writePack(test::publishedSet(), {}, nullptr)));
    ASSERT_TRUE(pack);
    EXPECT_FALSE(pack->isSigned());
}

TEST(Pack, HoldsEveryMediumAQuestionNames)
{
    test::PackFile file;
    const questions::QuestionSet bare = test::publishedSet();
    std::vector<questions::Question> shown = bare.questions();
    const QString name = pictured().begin()->first;
    shown.front().media = {{name, QStringLiteral("会议室的照片")}};
    const questions::QuestionSet set(bare.manifest(), bare.articles(), bare.facts(), bare.cards(), shown);
    const auto pack = readPack(file.write(writePack(set, pictured(), nullptr)));
    ASSERT_TRUE(pack);
    EXPECT_EQ(pack->set.question(shown.front().id)->media, shown.front().media);
    EXPECT_THROW((void)writePack(set, {}, nullptr), Error) << "it is missing";
}

TEST(Pack, OfOneDraftKeyAndDayHasTheSameBytes)
{
    const SecretKey key = test::publisher();
    EXPECT_EQ(writePack(test::publishedSet(), pictured(), &key), writePack(test::publishedSet(), pictured(), &key));
}

TEST(Pack, IsKnownByWhatIsInItAndNotByItsName)
{
    test::PackFile file;
    const QByteArray bytes = writePack(test::publishedSet(), {}, nullptr);
    for (const char *name : {"四强(1).shixi", "四强.shixi.zip", "四强.zip", "四强"}) {
        const QString path = file.write(bytes, QString::fromUtf8(name));
        EXPECT_TRUE(looksLikePack(path)) << name;
        EXPECT_TRUE(readPack(path)) << name;
    }
    EXPECT_FALSE(looksLikePack(file.write("no zip", QStringLiteral("text.shixi"))));
}

TEST(Pack, CanBeCancelledAndTellsHowFarItIs)
{
    test::PackFile file;
    const QString path = file.write(writePack(test::publishedSet(), {}, nullptr));
    int last = 0;
    std::stop_source stopping;
    const Progress progress{[&last](int done, int total) {
                                EXPECT_GE(done, last);
                                EXPECT_LE(done, total);
                                last = done;
                            },
                            stopping.get_token()};
    EXPECT_TRUE(readPack(path, progress));
    EXPECT_EQ(last, 1000);
    stopping.request_stop();
    EXPECT_FALSE(readPack(path, {{}, stopping.get_token()}));
}

TEST(Pack, WithoutItsDayOrWithAnUnsoundSetIsNotWritten)
{
    EXPECT_THROW((void)writePack(test::madeUpSet(), {}, nullptr), Error);
    const questions::QuestionSet good = test::publishedSet();
    std::vector<questions::Question> unsound = good.questions();
    unsound.front().key = {QStringLiteral("zz")};
    const questions::QuestionSet set(good.manifest(), good.articles(), good.facts(), good.cards(), unsound);
    EXPECT_THROW((void)writePack(set, {}, nullptr), Error);
    EXPECT_THROW((void)writePack(good, {{QStringLiteral("media/../x.png"), picture}}, nullptr), Error);
}

// What minisign leaves unsigned, and dates and modes of the zip, may differ: what is read from it may not.
TEST(Pack, WithOneBitTurnedIsRefusedOrReadAsItWasPublished)
{
    test::PackFile file;
    const SecretKey key = test::publisher();
    const QByteArray good = writePack(test::publishedSet(), pictured(), &key);
    const auto published = readPack(file.write(good));
    ASSERT_TRUE(published);
    const Members members = writeSet(published->set);
    int taken = 0;
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        QByteArray bytes = good;
        bytes[bit / 8] = static_cast<char>(static_cast<unsigned char>(bytes[bit / 8]) ^ (1U << (bit % 8)));
        try {
            const auto pack = readPack(file.write(bytes));
            ASSERT_TRUE(pack);
            EXPECT_EQ(writeSet(pack->set), members) << bit;
            EXPECT_EQ(pack->head.members, published->head.members) << bit;
            EXPECT_EQ(pack->head.keys, published->head.keys) << bit;
            EXPECT_EQ(readMedium(file.write(bytes), pack->head, pictured().begin()->first), picture) << bit;
            ++taken;
        } catch (const Error &) {
        }
    }
    EXPECT_LT(taken, good.size()) << "an eighth of all bits";
    RecordProperty("bits", static_cast<int>(good.size() * 8));
    RecordProperty("taken", taken);
}

} // namespace shixi::packs
