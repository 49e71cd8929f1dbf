#include "workshop/content.h"

#include "core/error.h"
#include "workshop/files.h"
#include "workshop/workshop.h"

#include <QDir>
#include <QFile>

namespace shixi::workshop
{

namespace
{

constexpr qint64 largestRuleFileMb = 1;

QByteArray resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(ErrorCode::Corrupt, path.toStdString() + ": workshop.content-missing");
    }
    return file.readAll();
}

} // namespace

std::vector<extraction::RuleFile> builtInRuleFiles()
{
    const QString folder = QStringLiteral(":/content/rules/extraction/");
    std::vector<extraction::RuleFile> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        files.push_back({name, resource(folder + name)});
    }
    return files;
}

const extraction::Rules &builtInRules()
{
    static const extraction::Rules rules = extraction::Rules::parse(builtInRuleFiles());
    return rules;
}

extraction::Rules rulesWith(const QStringList &paths)
{
    std::vector<extraction::RuleFile> files = builtInRuleFiles();
    for (const QString &path : paths) {
        files.push_back({path, bytesOfFile(path, largestRuleFileMb), false});
    }
    return extraction::Rules::parse(files);
}

std::vector<questions::TemplateFile> builtInTemplateFiles()
{
    const QString folder = QStringLiteral(":/content/templates/");
    std::vector<questions::TemplateFile> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        files.push_back({name, resource(folder + name)});
    }
    return files;
}

const questions::Templates &builtInTemplates()
{
    static const questions::Templates templates = questions::Templates::parse(builtInTemplateFiles());
    return templates;
}

questions::Templates templatesWith(const QStringList &paths, const QString &language)
{
    std::vector<questions::TemplateFile> files = builtInTemplateFiles();
    for (const QString &path : paths) {
        files.push_back({path, bytesOfFile(path, largestRuleFileMb), false});
    }
    return questions::Templates::parse(files, language);
}

const questions::ItemRules &builtInItemRules()
{
    static const questions::ItemRules rules = questions::ItemRules::parse(
        resource(QStringLiteral(":/content/rules/itemcheck.json")), QStringLiteral("itemcheck.json"));
    return rules;
}

} // namespace shixi::workshop
