#include "packs/decisions.h"

#include "packs/itemreader.h"
#include "packs/spelling.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace shixi::packs
{

namespace
{

bool isKnown(const std::string &item, const questions::QuestionSet &set)
{
    return set.fact({item}) != nullptr || set.card({item}) != nullptr || set.question({item}) != nullptr;
}

// `standing` is how many decisions on each item are not taken back.
void checkDecision(ItemReader &reader, const questions::QuestionSet &set, std::map<std::string, int> &standing)
{
    const QString at = reader.text("at");
    if (!at.isEmpty() && !QDateTime::fromString(at, Qt::ISODateWithMs).isValid()) {
        reader.note("set.bad-time", {at.toStdString()});
    }
    const std::string item = reader.text("item").toStdString();
    // An item that is gone keeps its history: a corrected text may bring it back.
    if (!item.empty() && !isKnown(item, set)) {
        reader.note("set.decision-on-nothing", {item}, Severity::Note);
    }
    const QString decision = reader.text("decision");
    const bool reverts = decision == QStringLiteral("revert");
    const bool edits = decision == QStringLiteral("edit");
    const bool known = reverts || edits || decision == QStringLiteral("accept") || decision == QStringLiteral("reject");
    if (!known && !decision.isEmpty()) {
        reader.note("set.unknown-word", {"decision", decision.toStdString()});
    }
    if (edits && !reader.has("fields")) {
        reader.note("set.missing-key", {"fields"});
    }
    int &count = standing[item];
    if (reverts && count == 0) {
        reader.note("set.nothing-to-revert", {item});
    }
    count = std::max(0, count + (reverts ? -1 : 1));
}

} // namespace

void checkDecisions(const QByteArray &bytes, const questions::QuestionSet &set, std::vector<Finding> &findings)
{
    std::map<std::string, int> standing;
    std::size_t line = 0;
    for (const QByteArray &written : bytes.split('\n')) {
        ++line;
        if (written.trimmed().isEmpty()) {
            continue;
        }
        const QJsonDocument document = QJsonDocument::fromJson(written);
        ItemReader reader(document.object(), placeOf("decisions.jsonl", line), findings);
        if (document.isObject()) {
            checkDecision(reader, set, standing);
        } else {
            reader.note("set.not-json");
        }
    }
}

} // namespace shixi::packs
