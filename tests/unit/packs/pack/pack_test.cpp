#include "core/splitmix64.h"
#include "packs/decided.h"
#include "packs/pack/packfile.h"

#include <QCryptographicHash>

#include <cstdlib>

namespace shixi::packs
{

namespace
{

const QByteArray picture = "not really a picture";

Members pictured()
{
    return {{QString::fromLatin1(test::mediumName(picture, "png")), picture}};
}

// What minisign leaves unsigned, and dates and modes of the zip, may differ: what is read may not.
class TurnedBits
{
public:
    TurnedBits(const questions::QuestionSet &set, const Members &media)
        : m_media(media)
        , m_good(writePack(set, media, &m_key))
        , m_published(readPack(m_file.write(m_good)))
        , m_members(writeSet(m_published->set))
    {
    }

    [[nodiscard]] qsizetype bits() const { return m_good.size() * 8; }

    // Whether it is taken all the same.
    bool turn(qsizetype bit)
    {
        QByteArray bytes = m_good;
        bytes[bit / 8] = static_cast<char>(static_cast<unsigned char>(bytes[bit / 8]) ^ (1U << (bit % 8)));
        const QString path = m_file.write(bytes);
        try {
            const auto pack = readPack(path);
            EXPECT_EQ(writeSet(pack->set), m_members) << bit;
            EXPECT_EQ(pack->head.members, m_published->head.members) << bit;
            EXPECT_EQ(pack->head.keys, m_published->head.keys) << bit;
            for (const auto &[name, medium] : m_media) {
                EXPECT_EQ(readMedium(path, pack->head, name), medium) << bit;
            }
            return true;
        } catch (const Error &) {
            return false;
        }
    }

private:
    const SecretKey m_key = test::publisher();
    const Members m_media;
    test::PackFile m_file;
    QByteArray m_good;
    std::optional<Pack> m_published;
    Members m_members;
};

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

TEST(Pack, WithAnyBitTurnedIsRefusedOrReadAsItWasPublished)
{
    TurnedBits bits(test::publishedSet(), pictured());
    int taken = 0;
    for (qsizetype bit = 0; bit < bits.bits(); ++bit) {
        taken += bits.turn(bit) ? 1 : 0;
    }
    EXPECT_LT(taken, bits.bits() / 8);
    RecordProperty("bits", static_cast<int>(bits.bits()));
    RecordProperty("taken", taken);
}

// SHIXI_FLIPS=10000 for the whole of it.
TEST(Pack, OfTheBuiltInSetAndAPictureWithOneBitTurnedIsTheSame)
{
    const char *wanted = std::getenv("SHIXI_FLIPS");
    const int flips = wanted == nullptr ? 100 : std::atoi(wanted);
    const Members folder = readMembers(QStringLiteral(SHIXI_SOURCE_DIR "/content/four-strong"));
    const questions::QuestionSet draft = readDecided(folder).set;
    questions::Manifest manifest = draft.manifest();
    manifest.published = QStringLiteral("2026-11-23");
    const questions::QuestionSet set(manifest, draft.articles(), draft.facts(), draft.cards(), draft.questions());
    SplitMix64 dice(20261123);
    QByteArray noise;
    while (noise.size() < 50'000) {
        noise += static_cast<char>(dice.next() & 0xFFU);
    }
    TurnedBits bits(set, {{QString::fromLatin1(test::mediumName(noise, "jpg")), noise}});
    int taken = 0;
    for (int flip = 0; flip < flips; ++flip) {
        taken += bits.turn(static_cast<qsizetype>(dice.below(static_cast<std::uint64_t>(bits.bits())))) ? 1 : 0;
    }
    EXPECT_LT(taken, flips / 8 + 1);
    RecordProperty("bits", static_cast<int>(bits.bits()));
    RecordProperty("taken", taken);
}

} // namespace shixi::packs
