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

void workThrough(Material &material, const knowledge::Article &article, Wanted wanted, const extraction::Rules &rules)
{
    if (wanted == Wanted::Everything) {
        material.set = workshop::draft(article, &material.findings, rules);
        return;
    }
    // The facts alone need no templates.
    extraction::Extraction extraction = workshop::extractFacts(article, rules);
    material.findings = std::move(extraction.findings);
    material.set = {{}, {article}, std::move(extraction.facts), {}, {}};
    material.doubtful = std::move(extraction.doubtful);
}

} // namespace

void addSource(CLI::App &command, Source &source)
{
    command
        .add_option(
            "source", source.path, "an article (a text file), a set folder, or builtin for the set that comes along")
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

extraction::Rules rulesOf(const Source &source)
{
    QStringList paths;
    for (const std::string &path : source.rules) {
        paths << pathOf(path);
    }
    return workshop::rulesWith(paths);
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
    if (source.rules.empty()) {
        workThrough(material, article, wanted, workshop::builtInRules());
    } else {
        workThrough(material, article, wanted, rulesOf(source));
    }
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
