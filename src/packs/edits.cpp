#include "packs/edits.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace shixi::packs
{

namespace
{

// A revert takes back the last decision on its item, whatever that was; others have no fields.
QHash<QString, QJsonObject> standingEdits(const QByteArray &decisions)
{
    QHash<QString, std::vector<QJsonObject>> standing;
    for (const QByteArray &line : decisions.split('\n')) {
        const QJsonObject decision = QJsonDocument::fromJson(line).object();
        const QString item = decision.value(QStringLiteral("item")).toString();
        const QString word = decision.value(QStringLiteral("decision")).toString();
        if (word != QStringLiteral("revert")) {
            const bool edits = word == QStringLiteral("edit");
            standing[item].push_back(edits ? decision.value(QStringLiteral("fields")).toObject() : QJsonObject());
        } else if (!standing[item].empty()) {
            standing[item].pop_back();
        }
    }
    QHash<QString, QJsonObject> edits;
    for (auto item = standing.constBegin(); item != standing.constEnd(); ++item) {
        QJsonObject fields;
        for (const QJsonObject &edit : *item) {
            for (auto field = edit.begin(); field != edit.end(); ++field) {
                fields.insert(field.key(), field.value());
            }
        }
        fields.remove(QStringLiteral("id"));
        if (!fields.isEmpty()) {
            edits.insert(item.key(), fields);
        }
    }
    return edits;
}

QByteArray edited(const QByteArray &line, const QHash<QString, QJsonObject> &edits)
{
    QJsonObject item = QJsonDocument::fromJson(line).object();
    const auto fields = edits.constFind(item.value(QStringLiteral("id")).toString());
    if (item.isEmpty() || fields == edits.constEnd()) {
        return line;
    }
    for (auto field = fields->begin(); field != fields->end(); ++field) {
        item.insert(field.key(), field.value());
    }
    return QJsonDocument(item).toJson(QJsonDocument::Compact);
}

} // namespace

Members withEdits(Members members)
{
    const auto decisions = members.find(QStringLiteral("decisions.jsonl"));
    const auto edits = decisions == members.end() ? QHash<QString, QJsonObject>() : standingEdits(decisions->second);
    if (edits.isEmpty()) {
        return members;
    }
    for (const char *name : {"facts.jsonl", "cards.jsonl", "questions.jsonl"}) {
        const auto member = members.find(QLatin1String(name));
        if (member == members.end()) {
            continue;
        }
        QByteArrayList lines = member->second.split('\n');
        for (QByteArray &line : lines) {
            line = edited(line, edits);
        }
        member->second = lines.join('\n');
    }
    return members;
}

} // namespace shixi::packs
