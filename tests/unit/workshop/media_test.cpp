#include "packs/pack/packfile.h"
#include "workshop/media.h"
#include "workshop/publishing.h"
#include "workshop/workshop.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace shixi::workshop
{

namespace
{

using packs::test::fileBytes;

const QByteArray pictureBytes = "\x89PNG picture";
const QByteArray soundBytes = "OggS sound";
const QDate mediaDay(2026, 11, 23);

// A made-up set by hand whose questions show a picture and, by an edit, play a sound.
class DraftWithMedia : public testing::Test
{
protected:
    void SetUp() override
    {
        QDir().mkpath(m_draft + QStringLiteral("/media"));
        for (const auto &[name, bytes] : packs::writeSet(setWithPicture())) {
            put(m_draft + u'/' + name, bytes);
        }
        put(m_draft + u'/' + m_picture, pictureBytes);
        put(m_draft + u'/' + m_sound, soundBytes);
        put(m_draft + QStringLiteral("/decisions.jsonl"),
            "{\"at\":\"2026-11-01T00:00:00Z\",\"item\":\"0000000000000c02\",\"decision\":\"edit\",\"fields\":{"
            "\"media\":[{"
            "\"file\":\""
                + m_sound.toUtf8() + "\",\"alt\":\"声音\"}]}}\n");
    }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) << path.toStdString();
    }

    [[nodiscard]] questions::QuestionSet setWithPicture() const
    {
        const questions::QuestionSet made = packs::test::madeUpSet();
        std::vector<questions::Question> questions = made.questions();
        questions.front().media = {{m_picture, QStringLiteral("读书会的合影")}};
        return {made.manifest(), made.articles(), made.facts(), made.cards(), questions};
    }

    // The article again, one character longer.
    static knowledge::Article corrected()
    {
        knowledge::Article article = packs::test::madeUpSet().articles().front();
        article.text += QStringLiteral("完。\n");
        article.id = knowledge::articleId(article.text);
        return article;
    }

    std::vector<Finding> draftFromInto(const QString &old, const QString &folder)
    {
        const OldSet from = readOldSet(old);
        return writeDraft(draftFrom(from, corrected()), folder, from);
    }

    QTemporaryDir m_folder;
    QString m_draft = m_folder.filePath(QStringLiteral("draft"));
    QString m_next = m_folder.filePath(QStringLiteral("next"));
    QString m_pack = m_folder.filePath(QStringLiteral("a.shixi"));
    QString m_picture = QString::fromLatin1(packs::test::mediumName(pictureBytes, "png"));
    QString m_sound = QString::fromLatin1(packs::test::mediumName(soundBytes, "ogg"));
};

std::vector<std::string> missingIn(const std::vector<Finding> &findings)
{
    std::vector<std::string> names;
    for (const Finding &finding : findings) {
        if (finding.rule == "draft.medium-missing") {
            names.push_back(finding.arguments.front());
        }
    }
    return names;
}

TEST_F(DraftWithMedia, IsPublishedAndDraftedAnewFromThePackWithThemAndPublishedAgain)
{
    EXPECT_EQ(publish(m_draft, {m_pack, mediaDay}).media, 2U);
    EXPECT_THAT(missingIn(draftFromInto(m_pack, m_next)), testing::IsEmpty());
    EXPECT_EQ(fileBytes(m_next + u'/' + m_picture), pictureBytes);
    EXPECT_EQ(fileBytes(m_next + u'/' + m_sound), soundBytes);
    const QString second = m_folder.filePath(QStringLiteral("b.shixi"));
    const Published published = publish(m_next, {second, mediaDay});
    EXPECT_EQ(published.manifest.version, 2);
    EXPECT_EQ(published.media, 2U);
    const packs::Pack pack = readPackFile(second);
    EXPECT_EQ(packs::readMedium(second, pack.head, m_picture), pictureBytes);
}

TEST_F(DraftWithMedia, KeepsThemWhereItIsDraftedAnewInPlace)
{
    put(m_draft + QStringLiteral("/media/later.png"), "not by its hash yet");
    writeDraft(setWithPicture(), m_draft);
    EXPECT_EQ(fileBytes(m_draft + u'/' + m_picture), pictureBytes);
    EXPECT_EQ(fileBytes(m_draft + QStringLiteral("/media/later.png")), "not by its hash yet");
    EXPECT_EQ(mediaNamed(setWithPicture(), fileBytes(m_draft + QStringLiteral("/decisions.jsonl"))),
              (m_picture < m_sound ? QStringList{m_picture, m_sound} : QStringList{m_sound, m_picture}));
}

TEST_F(DraftWithMedia, CarriesThemFromAFolderWithWhatWasEditedIn)
{
    EXPECT_THAT(missingIn(draftFromInto(m_draft, m_next)), testing::IsEmpty());
    EXPECT_EQ(fileBytes(m_next + u'/' + m_picture), pictureBytes);
    EXPECT_EQ(fileBytes(m_next + u'/' + m_sound), soundBytes);
}

TEST_F(DraftWithMedia, NamesThoseThatAreMissing)
{
    QFile::remove(m_draft + u'/' + m_picture);
    EXPECT_THAT(missingIn(draftFromInto(m_draft, m_next)), testing::ElementsAre(m_picture.toStdString()));
    EXPECT_FALSE(QFile::exists(m_next + u'/' + m_picture));
    try {
        publish(m_next, {m_pack, mediaDay});
        ADD_FAILURE() << "published";
    } catch (const Error &error) {
        EXPECT_EQ(error.detail(), m_next.toStdString() + '/' + m_picture.toStdString() + ": set.member-missing");
    }
}

TEST_F(DraftWithMedia, TakesNoneThatIsNotTheOneItsNameSays)
{
    put(m_draft + u'/' + m_picture, "another picture");
    try {
        draftFromInto(m_draft, m_next);
        ADD_FAILURE() << "written";
    } catch (const Error &error) {
        EXPECT_EQ(error.detail(), m_draft.toStdString() + '/' + m_picture.toStdString() + ": pack.medium-changed");
    }
    EXPECT_FALSE(QFile::exists(m_next));
}

} // namespace

} // namespace shixi::workshop
