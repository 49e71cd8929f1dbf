#include "cli/material.h"

#include "workshop/workshop.h"

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>

#include <QFile>

#include <algorithm>

namespace shixi::cli
{

namespace
{

QString pathOf(const std::string &argument)
{
    return QFile::decodeName(argument.c_str());
}

QDate dateOf(const std::string &text)
{
    return QDate::fromString(QString::fromStdString(text), QStringLiteral("yyyy-MM-dd"));
}

QStringList pathsOf(const std::vector<std::string> &arguments)
{
    QStringList paths;
    for (const std::string &argument : arguments) {
        paths << pathOf(argument);
    }
    return paths;
}

void workThrough(Material &material, const knowledge::Article &article, Wanted wanted, const workshop::Bench &bench)
{
    if (wanted == Wanted::Everything) {
        material.set = workshop::draft(article, &material.findings, bench);
        return;
    }
    // The facts alone need no templates.
    extraction::Extraction extraction = workshop::extractFacts(article, bench.rules);
    material.findings = std::move(extraction.findings);
    material.set = {{}, {article}, std::move(extraction.facts), {}, {}};
    material.doubtful = std::move(extraction.doubtful);
}

} // namespace

void addSource(CLI::App &command, Source &source)
{
    command
        .add_option(
            "source",
            source.path,
            "an article (a text file), a set (a folder or a .shixi file), or builtin for the one that comes along")
        ->required()
        ->type_name("ARTICLE|SET");
    command
        .add_option("--published", source.published, "the date the article was published: settles what year it means")
        ->type_name("YYYY-MM-DD")
        ->check([](const std::string &text) {
            return dateOf(text).isValid() ? std::string() : "not a date such as 2023-06-30: " + text;
        });
    command.add_option("--year", source.year, "what the article means by this year (今年)")
        ->check(CLI::Range(1900, 2100))
        ->type_name("YEAR");
    command.add_option("--rules", source.rules, "a rule file of your own, on top of those that come along")
        ->type_name("FILE");
}

knowledge::Article articleOf(const Source &source)
{
    const QDate published = dateOf(source.published);
    knowledge::Article article =
        workshop::readArticle(pathOf(source.path), published.isValid() ? std::optional(published) : std::nullopt)
            .article;
    if (source.year != 0) {
        article.anchorYear = source.year;
    }
    return article;
}

void addAsking(CLI::App &command, Source &source)
{
    command
        .add_option("--templates", source.templates, "question templates of your own, on top of those that come along")
        ->type_name("FILE");
    command.add_option("--beside", source.beside, "another set: its facts may serve as false options")
        ->type_name("SET");
    command.add_option("--language", source.language, "of the words questions are asked in")
        ->check(CLI::IsMember({"zh", "en"}))
        ->type_name("zh|en");
    command.add_flag("--details", source.details, "asks details too, which are for reading otherwise");
    command.add_option("--most", source.most, "so many cards at most: the best of every kind and section")
        ->type_name("NUMBER");
}

Data dataOf(const Source &source)
{
    Data data{{}, workshop::templatesWith(pathsOf(source.templates), QString::fromStdString(source.language)), {}};
    if (!source.rules.empty()) {
        data.rules.emplace(workshop::rulesWith(pathsOf(source.rules)));
    }
    for (const QString &path : pathsOf(source.beside)) {
        const questions::QuestionSet set = workshop::readSetFolder(path);
        data.neighbours.insert(data.neighbours.end(), set.facts().begin(), set.facts().end());
    }
    return data;
}

workshop::Bench Data::bench(const Source &source) const
{
    return {rules ? *rules : workshop::builtInRules(), templates, source.details, source.most, neighbours};
}

Material load(const Source &source, Wanted wanted)
{
    Material material;
    material.folder = pathOf(source.path);
    if (workshop::isSetFolder(material.folder)) {
        material.set = workshop::readEditedSet(material.folder, &material.findings);
        return material;
    }
    const knowledge::Article article = articleOf(source);
    const Data data = dataOf(source);
    workThrough(material, article, wanted, data.bench(source));
    return material;
}

Exit exitFor(const std::vector<Finding> &findings)
{
    const bool bad = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Error;
    });
    return bad ? Exit::BadInput : Exit::Done;
}

Exit reportFindings(const Material &material, Console &console)
{
    for (const Finding &finding : material.findings) {
        if (finding.severity != Severity::Note) {
            console.report(finding, material.folder);
        }
    }
    return exitFor(material.findings);
}

} // namespace shixi::cli
