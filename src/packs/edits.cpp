#include "packs/edits.h"

#include "packs/spelling.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <set>

namespace shixi::packs
{

namespace
{

// In the order in which one stands on the other: an edited fact may take its questions with it.
constexpr std::array editedMembers{"facts.jsonl", "questions.jsonl", "cards.jsonl"};

struct Edit {
    std::size_t line = 0; // of decisions.jsonl, from 1
    QJsonObject fields; // none where it is another decision
};
using Edits = QHash<QString, std::vector<Edit>>;

// A revert takes back the last decision on its item, whatever that was.
Edits standingEdits(const QByteArray &decisions)
{
    Edits standing;
    std::size_t line = 0;
    for (const QByteArray &written : decisions.split('\n')) {
        ++line;
        const QJsonObject decision = QJsonDocument::fromJson(written).object();
        const QString item = decision.value(QStringLiteral("item")).toString();
        const QString word = decision.value(QStringLiteral("decision")).toString();
        if (word == QStringLiteral("edit")) {
            QJsonObject fields = decision.value(QStringLiteral("fields")).toObject();
            fields.remove(QStringLiteral("id"));
            standing[item].push_back({line, fields});
        } else if (word != QStringLiteral("revert")) {
            standing[item].push_back({line, {}});
        } else if (!standing[item].empty()) {
            standing[item].pop_back();
        }
    }
    for (auto &edits : standing) {
        std::erase_if(edits, [](const Edit &edit) {
            return edit.fields.isEmpty();
        });
    }
    return standing;
}

class EditedReading
{
public:
    EditedReading(const Members &members, Edits edits)
        : m_members(members)
        , m_edits(std::move(edits))
    {
    }

    ReadResult read()
    {
        ReadResult result = readSet(edited());
        while (dropBadEdits(result.findings)) {
            result = readSet(edited());
        }
        result.findings.insert(result.findings.begin(), m_bad.begin(), m_bad.end());
        return result;
    }

private:
    // Lines keep their places; one that is no JSON object is left for readSet to name.
    Members edited()
    {
        Members members = m_members;
        m_items.clear();
        for (const char *name : editedMembers) {
            const auto member = members.find(QLatin1String(name));
            if (member == members.end()) {
                continue;
            }
            QByteArrayList lines = member->second.split('\n');
            for (qsizetype at = 0; at < lines.size(); ++at) {
                editLine(lines[at], placeOf(name, static_cast<std::size_t>(at) + 1));
            }
            member->second = lines.join('\n');
        }
        return members;
    }

    void editLine(QByteArray &line, const std::string &place)
    {
        QJsonObject item = QJsonDocument::fromJson(line).object();
        const QString id = item.value(QStringLiteral("id")).toString();
        const auto edits = m_edits.constFind(id);
        if (item.isEmpty() || edits == m_edits.constEnd() || edits->empty()) {
            return;
        }
        for (const Edit &edit : *edits) {
            for (auto field = edit.fields.begin(); field != edit.fields.end(); ++field) {
                item.insert(field.key(), field.value());
            }
        }
        line = QJsonDocument(item).toJson(QJsonDocument::Compact);
        m_items.emplace(place, id);
    }

    // The last edit of every item of the first member in which edited items cannot be read. False where there is none.
    bool dropBadEdits(const std::vector<Finding> &findings)
    {
        for (const char *name : editedMembers) {
            std::set<QString> dropped;
            for (const Finding &finding : findings) {
                const auto item = m_items.find(finding.place);
                const bool bad = item != m_items.end() && finding.severity == Severity::Error
                    && finding.place.starts_with(name) && dropped.insert(item->second).second;
                if (bad) {
                    std::vector<Edit> &edits = m_edits[item->second];
                    m_bad.push_back(finding);
                    m_bad.back().place = placeOf("decisions.jsonl", edits.back().line);
                    edits.pop_back();
                }
            }
            if (!dropped.empty()) {
                return true;
            }
        }
        return false;
    }

    const Members &m_members;
    Edits m_edits;
    std::map<std::string, QString> m_items; // edited, by the place of their line
    std::vector<Finding> m_bad;
};

} // namespace

ReadResult readWithEdits(const Members &members)
{
    const auto decisions = members.find(QStringLiteral("decisions.jsonl"));
    Edits edits = decisions == members.end() ? Edits() : standingEdits(decisions->second);
    return EditedReading(members, std::move(edits)).read();
}

} // namespace shixi::packs
