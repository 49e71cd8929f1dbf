#include "extraction/extract.h"
#include "text/decode.h"
#include "text/fold.h"
#include "text/span.h"
#include "workshop/workshop.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <iostream>

namespace shixi
{
namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

const QString c_source = QStringLiteral(SHIXI_SOURCE_DIR);

QString goldFolder()
{
    const QString given = qEnvironmentVariable("SHIXI_GOLD_DIR");
    return given.isEmpty() ? c_source + QStringLiteral("/../shared/gold") : given;
}

struct Measured {
    QString text;
    extraction::Extraction result;
};

Measured measured(const QString &path)
{
    const extraction::Rules &rules = workshop::builtInRules();
    knowledge::Article article;
    article.name = QStringLiteral("article");
    article.text = text::decode(bytesOf(path)).text;
    article.id = knowledge::articleId(article.text);
    return {article.text, extraction::extract(article, rules)};
}

QString kindOf(const knowledge::Fact &fact)
{
    const std::string_view name = wireName(fact.kind);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QByteArray wireRow(const knowledge::Fact &fact, const QString &text)
{
    const text::Span wire = text::toCodePoints(text, {fact.evidence.start, fact.evidence.length});
    QJsonObject row{{QStringLiteral("id"), QString::fromStdString(fact.id.value)},
                    {QStringLiteral("kind"), kindOf(fact)},
                    {QStringLiteral("answer"), fact.answer},
                    {QStringLiteral("evidence"), fact.evidence.quote},
                    {QStringLiteral("offset"), wire.start},
                    {QStringLiteral("length"), wire.length}};
    if (!fact.items.isEmpty()) {
        row.insert(QStringLiteral("items"), QJsonArray::fromStringList(fact.items));
    }
    return QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray wireRows(const Measured &run)
{
    QByteArray rows;
    for (const knowledge::Fact &fact : run.result.facts) {
        rows += wireRow(fact, run.text);
    }
    return rows;
}

void everyEvidenceHolds(const Measured &run)
{
    for (const knowledge::Fact &fact : run.result.facts) {
        EXPECT_TRUE(knowledge::holds(fact.evidence, run.text)) << fact.evidence.quote.toStdString();
    }
}

// ---- the article in this folder, written for the purpose; its rows count code points, a rare character and an emoji
// stand before all of them

struct Counts {
    int core = 0;
    int found = 0;
    int wrong = 0;
};

bool sameAnswer(const QJsonObject &gold, const knowledge::Fact &fact)
{
    QJsonArray forms = gold.value(QLatin1String("accept")).toArray();
    forms.append(gold.value(QLatin1String("answer")));
    return std::any_of(forms.begin(), forms.end(), [&](const QJsonValue &form) {
        return text::normalForm(form.toString()) == text::normalForm(fact.answer);
    });
}

bool hits(const QJsonObject &gold, const knowledge::Fact &fact, const QString &text)
{
    const text::Span wire = text::toCodePoints(text, {fact.evidence.start, fact.evidence.length});
    const qsizetype start = gold.value(QLatin1String("offset")).toInteger();
    const qsizetype length = gold.value(QLatin1String("length")).toInteger();
    const bool overlaps = wire.start < start + length && start < wire.start + wire.length;
    return overlaps && gold.value(QLatin1String("kind")).toString() == kindOf(fact) && sameAnswer(gold, fact);
}

Counts countsOf(const Measured &run, const QList<QByteArray> &lines)
{
    Counts counts;
    std::vector<bool> known(run.result.facts.size(), false);
    for (const QByteArray &line : lines) {
        const QJsonObject gold = QJsonDocument::fromJson(line).object();
        bool found = false;
        for (std::size_t i = 0; i < known.size(); ++i) {
            const bool hit = hits(gold, run.result.facts[i], run.text);
            known[i] = known[i] || hit;
            found = found || hit;
        }
        const bool core = !gold.value(QLatin1String("optional")).toBool();
        counts.core += core ? 1 : 0;
        counts.found += core && found ? 1 : 0;
        if (core && !found) {
            std::cout << "missed: " << gold.value(QLatin1String("answer")).toString().toStdString() << '\n';
        }
    }
    counts.wrong = static_cast<int>(std::count(known.begin(), known.end(), false));
    return counts;
}

TEST(Golden, FindsWhatTheMuseumArticleSays)
{
    const QString folder = c_source + QStringLiteral("/tests/golden/museum");
    const Measured run = measured(folder + QStringLiteral("/article.txt"));
    everyEvidenceHolds(run);
    EXPECT_EQ(run.result.anchorYear, 2022);
    QList<QByteArray> lines = bytesOf(folder + QStringLiteral("/gold.jsonl")).split('\n');
    lines.removeAll(QByteArray());
    const Counts counts = countsOf(run, lines);
    ASSERT_EQ(counts.core, 29);
    std::cout << counts.found << " of " << counts.core << " found, " << counts.wrong << " wrong\n";
    EXPECT_GE(counts.found, 28);
    EXPECT_LE(counts.wrong, 1);
}

// ---- the annotated article, where it is at hand

QString scored(const QString &folder, const QByteArray &rows, const QStringList &options)
{
    const QTemporaryDir scratch;
    QFile out(scratch.filePath(QStringLiteral("facts.jsonl")));
    EXPECT_TRUE(out.open(QIODevice::WriteOnly) && out.write(rows) == rows.size());
    out.close();
    QProcess python;
    python.start(
        QStringLiteral("python3"),
        QStringList{folder + QStringLiteral("/score.py"), folder + QStringLiteral("/seed.jsonl"), out.fileName()}
            + options);
    EXPECT_TRUE(python.waitForFinished(60000));
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
    return QString::fromUtf8(python.readAllStandardOutput());
}

TEST(Golden, ReachesItsFloorsOnTheAnnotatedArticle)
{
    const QString folder = goldFolder();
    for (const char *name : {"article.txt", "seed.jsonl", "traps.jsonl", "score.py"}) {
        if (!QFile::exists(folder + u'/' + QLatin1String(name))) {
            GTEST_SKIP() << "skipped: no " << name << " in " << folder.toStdString() << " (set SHIXI_GOLD_DIR)";
        }
    }
    const QString articlePath = folder + QStringLiteral("/article.txt");
    const Measured run = measured(articlePath);
    everyEvidenceHolds(run);
    EXPECT_EQ(run.result.anchorYear, 2023);
    const QString kinds = QStringLiteral("date_event,figure,document,slogan_list,case,meeting");
    const QString table = scored(folder,
                                 wireRows(run),
                                 {QStringLiteral("--kinds"),
                                  kinds,
                                  QStringLiteral("--text"),
                                  articlePath,
                                  QStringLiteral("--traps"),
                                  folder + QStringLiteral("/traps.jsonl")});
    std::cout << table.toStdString();
    EXPECT_TRUE(table.contains(QStringLiteral("traps: 0 of")));
    const QByteArray json =
        scored(folder, wireRows(run), {QStringLiteral("--kinds"), kinds, QStringLiteral("--json")}).toUtf8();
    const QJsonObject scores = QJsonDocument::fromJson(json).object();
    for (const auto &[kind, floor] : {std::pair{"date_event", 0.95},
                                      {"figure", 0.93},
                                      {"document", 0.99},
                                      {"slogan_list", 0.90},
                                      {"case", 0.95},
                                      {"meeting", 0.95}}) {
        const double f1 =
            scores.value(QLatin1String(kind)).toObject().value(QLatin1String("prf")).toArray().at(2).toDouble();
        EXPECT_GE(f1, floor) << kind;
    }
}

TEST(Golden, TheSameTextGivesTheSameBytes)
{
    const QString path = c_source + QStringLiteral("/tests/golden/museum/article.txt");
    EXPECT_EQ(wireRows(measured(path)), wireRows(measured(path)));
}

} // namespace
} // namespace shixi
