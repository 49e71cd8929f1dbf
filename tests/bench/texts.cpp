#include "texts.h"

#include <QDir>
#include <QFile>

namespace shixi::bench
{

namespace
{

constexpr qsizetype c_mega = 1'000'000; // bytes

QString golden()
{
    QString all;
    const QDir folder(QStringLiteral(SHIXI_SOURCE_DIR "/tests/golden"));
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        QFile file(folder.filePath(name + QStringLiteral("/article.txt")));
        if (file.open(QIODevice::ReadOnly)) {
            all += QString::fromUtf8(file.readAll()) + u'\n';
        }
    }
    if (all.isEmpty()) {
        qFatal("no article in %s", qPrintable(folder.path()));
    }
    return all;
}

QByteArray megabyte(const char *piece)
{
    const QByteArray bytes(piece);
    return bytes.repeated(c_mega / bytes.size());
}

} // namespace

QString goldenText(qsizetype characters)
{
    const QString once = golden();
    return once.repeated(characters / once.size() + 1).left(characters);
}

std::vector<Text> longTexts()
{
    QString line = goldenText(c_mega + c_mega / 10).remove(u'\n');
    QByteArray good = goldenText(5 * c_mega).toUtf8().left(5 * c_mega);
    good.truncate(good.lastIndexOf('\n'));
    std::vector<Text> texts{
        {"FiveMegabytesOfGoodText", good},
        {"OneLineOfAMillionCharacters", line.left(c_mega).toUtf8()},
    };
    constexpr std::pair<const char *, const char *> bad[] = {
        {"SingleCharactersInARow", "甲、乙、丙、一、"},
        {"OpeningQuotes", "“"},
        {"OpeningTitles", "《"},
        {"OpeningBrackets", "（"},
        {"MarksWithinMarks", "“‘《（）》’”"},
        {"Digits", "1234567890"},
        {"Numerals", "一二三四五六七八九十百千万"},
        {"Years", "年"},
        {"Stops", "。"},
        {"Semicolons", "；"},
        {"EmptyLines", "一\n\n"},
        {"MeansAndAims", "以甲为乙，"},
        {"Enumerations", "一是抓学习；二是抓落实；"},
        {"DatesWithoutAYear", "3月5日，"},
        {"Dates", "2023年3月5日起施行，"},
        {"Titles", "《甲乙》、"},
        {"QuotesInARow", "“甲乙”、"},
        {"Units", "清河镇第一小学、"},
        {"Figures", "完成12个，"},
        {"RareCharacters", "𠀀𠀁"},
        {"EverythingInSentences",
         "2023年3月5日，市教育局印发《关于做好工作的通知》，以学习为主线，做到“四个融入”，一是抓学习，二是抓落实；"
         "截至目前完成12个项目，覆盖95%的人员，召开会议3次，清河镇第一小学通过建立制度解决困难。\n"},
        {"EverythingInOneSentence",
         "2023年3月5日，市教育局印发《关于做好工作的通知》，以学习为主线，做到“四个融入”，一是抓学习，二是抓落实，"
         "截至目前完成12个项目，覆盖95%的人员、清河镇第一小学通过建立制度解决困难，"},
    };
    for (const auto &[name, piece] : bad) {
        texts.push_back({name, megabyte(piece)});
    }
    return texts;
}

} // namespace shixi::bench
