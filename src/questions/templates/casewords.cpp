#include "questions/templates/casewords.h"

#include "questions/templates/jsonfile.h"

namespace shixi::questions
{

namespace
{

std::vector<UnitClass> unitClassesOf(const JsonFile &file, const QJsonObject &cases)
{
    std::vector<UnitClass> made;
    for (const QJsonValue value : file.array(cases, QStringLiteral("classes"))) {
        const QJsonObject object = value.toObject();
        made.push_back({file.localText(object, QStringLiteral("who")),
                        file.pattern(file.text(object, QStringLiteral("unit"))),
                        object.value(QStringLiteral("person")).toBool()});
    }
    return made;
}

std::vector<Field> fieldsOf(const JsonFile &file, const QJsonObject &cases)
{
    std::vector<Field> made;
    for (const QJsonValue value : file.array(cases, QStringLiteral("fields"))) {
        const QJsonObject object = value.toObject();
        made.push_back({file.pattern(file.text(object, QStringLiteral("unit"))),
                        file.pattern(file.text(object, QStringLiteral("deed")))});
    }
    return made;
}

} // namespace

CaseWords caseWordsOf(const JsonFile &file)
{
    CaseWords made;
    if (!file.root().contains(QStringLiteral("cases"))) {
        return made;
    }
    const QJsonObject cases = file.object(file.root(), QStringLiteral("cases"));
    made.classes = unitClassesOf(file, cases);
    made.fields = fieldsOf(file, cases);
    made.anyUnit = file.localText(cases, QStringLiteral("any_unit"));
    made.generic = file.text(cases, QStringLiteral("generic"));
    made.genericPairs = file.text(cases, QStringLiteral("generic_pairs"));
    for (const QString &source : file.list(cases, QStringLiteral("names"))) {
        made.names.push_back(file.pattern(source));
        if (!made.names.back().namedCaptureGroups().contains(QStringLiteral("blank"))) {
            file.failAt(source, QStringLiteral("cases: a name without a group blank: ") + source);
        }
    }
    made.report = file.pattern(file.text(cases, QStringLiteral("report")));
    made.opening = file.pattern(file.text(cases, QStringLiteral("opening")));
    made.doing = file.pattern(file.text(cases, QStringLiteral("doing")));
    made.outcome = file.pattern(file.text(cases, QStringLiteral("outcome")));
    made.fragment = file.pattern(file.text(cases, QStringLiteral("fragment")));
    made.rule = file.pattern(file.text(cases, QStringLiteral("rule")));
    made.hardship = file.pattern(file.text(cases, QStringLiteral("hardship")));
    made.trouble = file.pattern(file.text(cases, QStringLiteral("trouble")));
    return made;
}

} // namespace shixi::questions
