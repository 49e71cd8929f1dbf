#include "workshop/content.h"

#include "core/error.h"

#include <QFile>

namespace shixi::workshop
{

namespace
{

QByteArray resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(ErrorCode::Corrupt, path.toStdString() + ": workshop.content-missing");
    }
    return file.readAll();
}

} // namespace

const extraction::Rules &builtInRules()
{
    static const extraction::Rules rules =
        extraction::Rules::parse(resource(QStringLiteral(":/content/rules/extraction.json")));
    return rules;
}

const questions::Templates &builtInTemplates()
{
    static const questions::Templates templates =
        questions::Templates::parse(resource(QStringLiteral(":/content/templates/templates.zh.json")));
    return templates;
}

} // namespace shixi::workshop
