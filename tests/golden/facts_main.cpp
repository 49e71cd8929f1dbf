#include "core/error.h"
#include "extraction/extract.h"
#include "extraction/rules.h"
#include "text/decode.h"
#include "text/span.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <iostream>

namespace
{

using namespace shixi;

QByteArray bytesOf(const char *path)
{
    QFile file(QString::fromLocal8Bit(path));
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(ErrorCode::NotFound, path);
    }
    return file.readAll();
}

QString word(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

// A row as `shixictl facts` writes it; only what the scoring reads, and what a person looks at.
QJsonObject rowOf(const knowledge::Fact &fact, const QString &text)
{
    const text::Span wire = text::toCodePoints(text, {fact.evidence.start, fact.evidence.length});
    QJsonObject row{{QStringLiteral("id"), QString::fromStdString(fact.id.value)},
                    {QStringLiteral("kind"), word(wireName(fact.kind))},
                    {QStringLiteral("level"), word(wireName(fact.level))},
                    {QStringLiteral("level_why"), fact.levelWhy},
                    {QStringLiteral("subject"), fact.subject},
                    {QStringLiteral("answer"), fact.answer},
                    {QStringLiteral("evidence"), fact.evidence.quote},
                    {QStringLiteral("offset"), wire.start},
                    {QStringLiteral("length"), wire.length},
                    {QStringLiteral("section"), fact.section},
                    {QStringLiteral("rule"), fact.rule}};
    if (!fact.items.isEmpty()) {
        row.insert(QStringLiteral("items"), QJsonArray::fromStringList(fact.items));
    }
    for (const auto &[key, value] : {std::pair{"surface", fact.surface},
                                     {"issuer", fact.issuer},
                                     {"doc_date", fact.docDate},
                                     {"unit", fact.unit},
                                     {"practice", fact.practice},
                                     {"difficulty", fact.difficulty},
                                     {"effect", fact.effect},
                                     {"counts", fact.counts}}) {
        if (!value.isEmpty()) {
            row.insert(QLatin1String(key), value);
        }
    }
    return row;
}

void run(const char *rulesPath, const char *articlePath)
{
    const extraction::Rules rules = extraction::Rules::parse(bytesOf(rulesPath));
    knowledge::Article article;
    article.text = text::decode(bytesOf(articlePath)).text;
    article.id = knowledge::articleId(article.text);
    const extraction::Extraction result = extraction::extract(article, rules);
    for (const knowledge::Fact &fact : result.facts) {
        std::cout << QJsonDocument(rowOf(fact, article.text)).toJson(QJsonDocument::Compact).toStdString() << '\n';
    }
    for (const Finding &finding : result.findings) {
        std::cerr << finding.rule << ' ' << finding.place << ' '
                  << (finding.arguments.empty() ? "" : finding.arguments[0]) << '\n';
    }
    std::cerr << "anchor year: " << result.anchorYear.value_or(0) << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: golden_facts RULES.json ARTICLE.txt\n", stderr);
        return 2;
    }
    try {
        run(argv[1], argv[2]);
    } catch (const shixi::Error &error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
