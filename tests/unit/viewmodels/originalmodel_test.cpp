#include "viewmodels/originalmodel.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace shixi
{
namespace
{

const QString paragraph = QStringLiteral("今年4月,读书会成立,有会员128人。");

class Originals : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    std::vector<Error> m_errors;
    ErrorBoundary m_boundary{[this](const Error &error) {
        m_errors.push_back(error);
    }};
    questions::QuestionSet m_library{[] {
                                         questions::Manifest manifest;
                                         manifest.id = {"made-up"};
                                         return manifest;
                                     }(),
                                     {},
                                     {},
                                     {},
                                     {}};

    OriginalModel model()
    {
        return {
            m_library, {{{{"00000000000000aa"}, knowledge::paragraphPrint(paragraph), 8, 4}}, keptIn()}, m_boundary};
    }
    QString keptIn() const { return m_folder.filePath(QStringLiteral("originals")); }
    QUrl fileWith(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("article.txt")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return QUrl::fromLocalFile(file.fileName());
    }
    QUrl theArticle() { return fileWith(QStringLiteral("某网站\n\n%1\n责任编辑：某\n").arg(paragraph).toUtf8()); }
};

TEST_F(Originals, AFactIsShownInTheArticleOnceItIsLoadedAndStillAfterReopening)
{
    OriginalModel first = model();
    EXPECT_TRUE(first.offered());
    EXPECT_FALSE(first.sourceOf({"00000000000000aa"}));
    first.load(theArticle());
    ASSERT_TRUE(first.loaded());
    const OriginalModel again = model();
    for (const OriginalModel *each : {&std::as_const(first), &again}) {
        const auto source = each->sourceOf({"00000000000000aa"});
        ASSERT_TRUE(source);
        EXPECT_FALSE(source->isGuide);
        EXPECT_EQ(source->paragraphText, paragraph);
        EXPECT_EQ(source->paragraphNumber, 2);
        EXPECT_FALSE(each->sourceOf({"00000000000000bb"}));
    }
    EXPECT_TRUE(m_errors.empty());
}

TEST_F(Originals, AnotherTextIsRefusedAndWhatWasThereStays)
{
    OriginalModel original = model();
    original.load(theArticle());
    original.load(fileWith(QStringLiteral("读书会昨天解散了。再也没有人来。\n").toUtf8()));
    EXPECT_TRUE(original.anotherText());
    EXPECT_TRUE(original.loaded());
    EXPECT_TRUE(model().loaded());
}

TEST_F(Originals, AFileThatCannotBeReadIsSaid)
{
    OriginalModel original = model();
    original.load(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("nowhere.txt"))));
    ASSERT_EQ(m_errors.size(), 1U);
    EXPECT_EQ(m_errors[0].code(), ErrorCode::NotFound);
    EXPECT_FALSE(original.loaded());
}

TEST_F(Originals, TakenOutItIsGoneForGood)
{
    OriginalModel original = model();
    original.load(theArticle());
    original.remove();
    EXPECT_FALSE(original.loaded());
    EXPECT_FALSE(model().loaded());
}

} // namespace
} // namespace shixi
