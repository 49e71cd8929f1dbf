#include "packs/manifest.h"

#include "packs/itemreader.h"
#include "packs/jsonwriter.h"
#include "packs/spelling.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <set>

namespace shixi::packs
{

namespace
{

constexpr int newestFormat = 1;

[[noreturn]] void refuse(const Finding &finding, ErrorCode code = ErrorCode::InvalidInput)
{
    throw Error(code, detailOf(finding));
}

QJsonObject parseManifest(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        refuse({"set.not-json", manifestName, {}});
    }
    const QJsonValue format = document.object().value(QLatin1String("format"));
    if (!format.isDouble()) {
        refuse({"set.missing-key", manifestName, {"format"}});
    }
    if (format.toInt() > newestFormat) {
        refuse({"set.too-new", manifestName, {std::to_string(format.toInt())}}, ErrorCode::TooNew);
    }
    return document.object();
}

// Stored text: UTF-8. A checkout that turned the line ends must not move the positions.
QString readText(const QByteArray &bytes, const QString &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        refuse({"set.not-utf8", file.toStdString(), {}});
    }
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

std::optional<QDate> dateOf(ItemReader &reader, const char *key)
{
    const QString written = reader.textOr(key);
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !date.isValid()) {
        reader.note("set.bad-date", {key, written.toStdString()});
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

knowledge::ArticleRole roleOf(ItemReader &reader)
{
    const QString role = reader.text("role");
    if (role == QStringLiteral("study_guide")) {
        return knowledge::ArticleRole::StudyGuide;
    }
    if (!role.isEmpty() && role != QStringLiteral("article")) {
        reader.note("set.unknown-word", {"role", role.toStdString()});
    }
    return knowledge::ArticleRole::Article;
}

knowledge::Article readArticle(ItemReader &reader, const Members &members)
{
    knowledge::Article article;
    article.name = reader.text("name");
    article.id = {reader.text("id").toStdString()};
    article.title = reader.text("title");
    article.publisher = reader.textOr("publisher");
    article.published = dateOf(reader, "published");
    article.role = roleOf(reader);
    article.about = reader.textOr("about");
    if (reader.has("anchor_year")) {
        article.anchorYear = static_cast<int>(reader.integer("anchor_year"));
    }
    const QString file = reader.text("file");
    if (!isArticleFile(file)) {
        refuse({"set.bad-file-name", manifestName, {file.toStdString()}});
    }
    article.text = readText(member(members, file), file);
    return article;
}

void readSections(ItemReader &reader, std::vector<Finding> &findings, questions::Manifest &manifest)
{
    for (const QJsonValue &value : reader.arrayOr("sections")) {
        ItemReader section(value.toObject(), manifestName, findings);
        QString name = section.text("name");
        manifest.sections.emplace_back(std::move(name), section.text("title"));
    }
}

// What it says of the set as a whole.
questions::Manifest manifestIn(ItemReader &reader, std::vector<Finding> &findings)
{
    questions::Manifest manifest;
    manifest.format = static_cast<int>(reader.integer("format"));
    manifest.id = {reader.text("id").toStdString()};
    manifest.version = static_cast<int>(std::clamp<qint64>(reader.integer("version"), 0, 1'000'000'000));
    manifest.title = reader.text("title");
    manifest.publisher = reader.textOr("publisher");
    manifest.language = reader.textOr("language");
    manifest.published = reader.textOr("published");
    readSections(reader, findings, manifest);
    if (reader.has("points")) {
        manifest.points = reader.boolean("points").value_or(true);
    }
    return manifest;
}

QByteArray articleJson(const knowledge::Article &article, std::size_t index)
{
    JsonWriter writer;
    writer.text("name", article.name).text("id", QString::fromStdString(article.id.value)).text("title", article.title);
    writer.text("file", articleFile(index, article.name));
    writer.text("role",
                article.role == knowledge::ArticleRole::StudyGuide ? QStringLiteral("study_guide")
                                                                   : QStringLiteral("article"));
    writer.textUnlessEmpty("publisher", article.publisher);
    writer.textUnlessEmpty("published", article.published ? article.published->toString(Qt::ISODate) : QString());
    if (article.anchorYear) {
        writer.number("anchor_year", *article.anchorYear);
    }
    return writer.textUnlessEmpty("about", article.about).line();
}

} // namespace

const QByteArray &member(const Members &members, const QString &name)
{
    const auto found = members.find(name);
    if (found == members.end()) {
        refuse({"set.member-missing", name.toStdString(), {}});
    }
    return found->second;
}

ManifestAndArticles readManifest(const Members &members)
{
    std::vector<Finding> findings;
    ItemReader reader(parseManifest(member(members, QLatin1String(manifestName))), manifestName, findings);
    ManifestAndArticles read;
    read.manifest = manifestIn(reader, findings);
    for (const QJsonValue &value : reader.arrayOr("articles")) {
        ItemReader article(value.toObject(), manifestName, findings);
        read.articles.push_back(readArticle(article, members));
    }
    if (!findings.empty()) {
        refuse(findings.front());
    }
    return read;
}

questions::Manifest readManifestHead(const QByteArray &bytes)
{
    std::vector<Finding> findings;
    ItemReader reader(parseManifest(bytes), manifestName, findings);
    questions::Manifest manifest = manifestIn(reader, findings);
    if (!findings.empty()) {
        refuse(findings.front());
    }
    return manifest;
}

JsonWriter manifestOf(const questions::QuestionSet &set)
{
    const questions::Manifest &manifest = set.manifest();
    JsonWriter writer;
    writer.number("format", manifest.format).text("id", QString::fromStdString(manifest.id.value));
    writer.number("version", manifest.version).text("title", manifest.title).text("publisher", manifest.publisher);
    writer.text("language", manifest.language).textUnlessEmpty("published", manifest.published);
    std::vector<QByteArray> articles;
    for (const knowledge::Article &article : set.articles()) {
        articles.push_back(articleJson(article, articles.size()));
    }
    writer.raw("articles", jsonLines(articles));
    std::vector<QByteArray> sections;
    for (const auto &[name, title] : manifest.sections) {
        sections.push_back(JsonWriter().text("name", name).text("title", title).line());
    }
    if (!sections.empty()) {
        writer.raw("sections", jsonLines(sections));
    }
    if (!manifest.points) {
        writer.boolean("points", false);
    }
    return writer;
}

QByteArray writeManifest(const questions::QuestionSet &set)
{
    return manifestOf(set).lines();
}

QStringList articleFiles(const QByteArray &manifestBytes)
{
    QStringList files;
    for (const QJsonValue &article : parseManifest(manifestBytes).value(QLatin1String("articles")).toArray()) {
        const QString file = article.toObject().value(QLatin1String("file")).toString();
        if (!isArticleFile(file)) {
            refuse({"set.bad-file-name", manifestName, {file.toStdString()}});
        }
        files.append(file);
    }
    return files;
}

void checkManifest(const questions::Manifest &manifest,
                   const std::vector<knowledge::Article> &articles,
                   std::vector<Finding> &findings)
{
    const auto note = [&findings](const char *rule, const QString &word) {
        findings.push_back({rule, manifestName, {word.toStdString()}});
    };
    if (!isSlug(QString::fromStdString(manifest.id.value), 64)) {
        note("set.bad-set-id", QString::fromStdString(manifest.id.value));
    }
    if (manifest.version < 1) {
        note("set.bad-version", QString::number(manifest.version));
    }
    if (!manifest.published.isEmpty() && !QDate::fromString(manifest.published, Qt::ISODate).isValid()) {
        findings.push_back({"set.bad-date", manifestName, {"published", manifest.published.toStdString()}});
    }
    if (articles.empty()) {
        findings.push_back({"set.no-article", manifestName, {}});
    }
    std::set<QString> names;
    for (const knowledge::Article &article : articles) {
        if (!isSlug(article.name, 32)) {
            note("set.bad-article-name", article.name);
        }
        if (!names.insert(article.name).second) {
            note("set.twice", article.name);
        }
        if (article.id != knowledge::articleId(article.text)) {
            note("set.article-changed", article.name);
        }
    }
}

} // namespace shixi::packs
