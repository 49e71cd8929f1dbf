#include "messages/messages.h"
#include "messages/sentences.h"

#include <gmock/gmock.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace shixi::messages
{

namespace
{

std::vector<Sentence> everySentence()
{
    std::vector<Sentence> all;
    for (const auto table : {setSentences(),
                             packSentences(),
                             noteSentences(),
                             publisherSentences(),
                             fileSentences(),
                             workSentences(),
                             skippedSentences(),
                             ruleSentences(),
                             identitySentences(),
                             itemSentences()}) {
        all.insert(all.end(), table.begin(), table.end());
    }
    return all;
}

QString said(ErrorCode code, const char *detail, Language language = Language::English)
{
    return sentence(Error(code, detail), language);
}

TEST(Messages, SayEveryErrorCodeInBothLanguages)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Io); ++code) {
        const Error error(static_cast<ErrorCode>(code), "article.txt");
        EXPECT_GT(explanation(error, Language::English).size(), 10) << code;
        EXPECT_TRUE(explanation(error, Language::Chinese).contains(u'；')) << code;
    }
}

TEST(Messages, SayEveryRuleThatTheSourceNames)
{
    static const QRegularExpression literal(
        QStringLiteral("\"((?:set|pack|note|code|publisher|library|file|draft|workshop|fsrs|extract|extraction|"
                       "generate|learner|store|merge|items|identity)\\.[a-z]+(?:-[a-z0-9]+)*)\""));
    static const QSet<QString> fileEndings{QStringLiteral("json"),
                                           QStringLiteral("jsonl"),
                                           QStringLiteral("db"),
                                           QStringLiteral("txt"),
                                           QStringLiteral("md")};
    int seen = 0;
    QDirIterator files(QStringLiteral(SHIXI_SOURCE_DIR "/src"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        auto matches = literal.globalMatch(source);
        while (matches.hasNext()) {
            const QString rule = matches.next().captured(1);
            if (!fileEndings.contains(rule.section(u'.', 1))) {
                EXPECT_TRUE(hasSentence(rule.toStdString()))
                    << rule.toStdString() << " in " << file.fileName().toStdString();
                ++seen;
            }
        }
    }
    EXPECT_GT(seen, 50);
}

TEST(Messages, SayWhyAFactHasNoQuestion)
{
    static const QRegularExpression reason(QStringLiteral("case Reason::\\w+:\\s+return \"([a-z-]+)\""));
    QFile file(QStringLiteral(SHIXI_SOURCE_DIR "/src/questions/gates/reason.cpp"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    auto matches = reason.globalMatch(QString::fromUtf8(file.readAll()));
    EXPECT_TRUE(matches.hasNext());
    while (matches.hasNext()) {
        const std::string rule = "questions.skipped-" + matches.next().captured(1).toStdString();
        EXPECT_TRUE(hasSentence(rule)) << rule;
    }
}

TEST(Messages, HaveEachRuleOnceWithTheSameArgumentsInBothLanguages)
{
    static const QRegularExpression argument(QStringLiteral("%[1-9]"));
    QSet<QString> rules;
    for (const Sentence &entry : everySentence()) {
        EXPECT_FALSE(rules.contains(QLatin1String(entry.rule))) << entry.rule;
        rules.insert(QLatin1String(entry.rule));
        QSet<QString> asked[2];
        int language = 0;
        for (const char *text : {entry.english, entry.chinese}) {
            auto matches = argument.globalMatch(QString::fromUtf8(text));
            while (matches.hasNext()) {
                asked[language].insert(matches.next().captured());
            }
            ++language;
        }
        EXPECT_EQ(asked[0], asked[1]) << entry.rule;
    }
}

TEST(Messages, UseFullWidthPunctuationInChinese)
{
    static const QRegularExpression halfWidth(
        QStringLiteral("[\\x{4e00}-\\x{9fff}”][,;:?!(]|[,;:?!)][\\x{4e00}-\\x{9fff}“]"));
    for (const Sentence &entry : everySentence()) {
        EXPECT_FALSE(halfWidth.match(QString::fromUtf8(entry.chinese)).hasMatch()) << entry.chinese;
    }
}

TEST(Messages, BeginWithThePlaceOfTheError)
{
    EXPECT_EQ(said(ErrorCode::InvalidInput, "facts.jsonl:2: set.not-json"),
              QStringLiteral("facts.jsonl:2: this is not a JSON object; correct the line or write the set again"));
    EXPECT_EQ(said(ErrorCode::TooNew, "manifest.json: set.too-new: 2", Language::Chinese),
              QStringLiteral("manifest.json：题库格式是第 2 版，比本程序新；请更新时习"));
    EXPECT_EQ(said(ErrorCode::NotFound, "/tmp/a: b.txt"),
              QStringLiteral("/tmp/a: b.txt: there is no such file; check the path"));
    EXPECT_EQ(place(Error(ErrorCode::InvalidInput, "manifest.json: set.bad-date: published | a: b")),
              QStringLiteral("manifest.json"));
}

TEST(Messages, SayARuleWithArgumentsOfNoPlace)
{
    EXPECT_EQ(place(Error(ErrorCode::InvalidInput, "note.line: 3")), QString());
    EXPECT_TRUE(said(ErrorCode::InvalidInput, "note.line: 3").startsWith(QStringLiteral("line 3 of this")));
    EXPECT_TRUE(said(ErrorCode::TooLarge, "code.too-long: 998 | 997").contains(QStringLiteral("(997)")));
}

TEST(Messages, FillArgumentsAsTheyAre)
{
    EXPECT_EQ(sentence(Finding{"set.unknown-word", "facts.jsonl:2", {"kind", "%1 100%"}}, Language::English),
              QStringLiteral("\"kind\" cannot be \"%1 100%\"; use one of the words of docs/formats/set.md"));
    EXPECT_EQ(sentence(Finding{"set.option-count", "", {}}, Language::Chinese).left(9),
              QStringLiteral("这种题型不能有 ?"));
}

TEST(Messages, SayTheNameOfARuleTheyDoNotKnow)
{
    EXPECT_EQ(sentence(Finding{"new.rule", "x", {"a", "b"}}, Language::English), QStringLiteral("new.rule (a, b)"));
    EXPECT_EQ(sentence(Finding{"new.rule", "x", {}}, Language::Chinese), QStringLiteral("new.rule"));
    EXPECT_THAT(said(ErrorCode::Corrupt, "anna.db: cut off").toStdString(),
                testing::AllOf(testing::StartsWith("anna.db: the file is damaged"), testing::HasSubstr("(cut off)")));
}

TEST(Messages, SpeakChineseToChineseLocalesOnly)
{
    EXPECT_EQ(languageOf(QStringLiteral("zh_CN.UTF-8")), Language::Chinese);
    EXPECT_EQ(languageOf(QStringLiteral("zh_TW")), Language::Chinese);
    EXPECT_EQ(languageOf(QStringLiteral("C.UTF-8")), Language::English);
    EXPECT_EQ(languageOf({}), Language::English);
}

} // namespace

} // namespace shixi::messages
