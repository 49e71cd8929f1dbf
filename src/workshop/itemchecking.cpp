#include "packs/folder.h"
#include "packs/jsonwriter.h"
#include "workshop/content.h"
#include "workshop/files.h"
#include "workshop/workshop.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <unordered_map>

namespace shixi::workshop
{

namespace
{

constexpr qint64 largestDecisionsMb = 256;
constexpr int mostRounds = 20; // a fix may let another rule see something new, never so often

// The fields of an item that are not what they were, as an edit carries them.
QByteArray changedFields(const QByteArray &before, const QByteArray &after)
{
    const QJsonObject old = QJsonDocument::fromJson(before).object();
    const QJsonObject now = QJsonDocument::fromJson(after).object();
    QJsonObject fields;
    for (auto field = now.begin(); field != now.end(); ++field) {
        if (old.value(field.key()) != field.value()) {
            fields.insert(field.key(), field.value());
        }
    }
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

// Fixes in rounds, since two of one field are each said against the text as it stands.
class ItemMender
{
public:
    ItemMender(questions::QuestionSet set, const QString &at)
        : m_set(std::move(set))
        , m_at(at)
    {
    }

    QByteArray decisions()
    {
        for (int round = 0; round < mostRounds && mendOnce(); ++round) { }
        return m_lines;
    }

    [[nodiscard]] int count() const { return m_count; }

private:
    bool mendOnce()
    {
        std::vector<questions::Question> questions = m_set.questions();
        std::unordered_map<QuestionId, std::size_t> places;
        for (std::size_t place = 0; place < questions.size(); ++place) {
            places.emplace(questions[place].id, place);
        }
        packs::LineWriter writer(m_set);
        const int before = m_count;
        for (const questions::ItemFinding &found : checkItems(m_set)) {
            if (found.fix) {
                mend(questions.at(places.at(found.fix->question)), found, writer);
            }
        }
        m_set = {m_set.manifest(), m_set.articles(), m_set.facts(), m_set.cards(), std::move(questions)};
        return m_count > before;
    }

    void mend(questions::Question &question, const questions::ItemFinding &found, packs::LineWriter &writer)
    {
        const QByteArray before = writer.line(question);
        if (!applyFix(*found.fix, question)) {
            return;
        }
        packs::JsonWriter line;
        line.text("at", m_at).text("item", QString::fromStdString(question.id.value));
        line.text("decision", QStringLiteral("edit")).text("reason", QString::fromStdString(found.finding.rule));
        m_lines += line.raw("fields", changedFields(before, writer.line(question))).line() + '\n';
        ++m_count;
    }

    questions::QuestionSet m_set;
    QString m_at;
    QByteArray m_lines;
    int m_count = 0;
};

void append(const QString &path, const QByteArray &lines)
{
    QByteArray bytes = QFileInfo::exists(path) ? bytesOfFile(path, largestDecisionsMb) : QByteArray();
    if (!bytes.isEmpty() && !bytes.endsWith('\n')) {
        bytes += '\n';
    }
    bytes += lines;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw Error(ErrorCode::Io, withRule(path, "items.fix-cannot-write", file.errorString().toStdString()));
    }
}

} // namespace

std::vector<questions::ItemFinding> checkItems(const questions::QuestionSet &set)
{
    return questions::checkItems(set, builtInItemRules());
}

int fixItems(const QString &folder, const Clock &clock)
{
    if (!QFileInfo(folder).isDir() || !isSetFolder(folder) || folder.startsWith(u':')) {
        throw Error(ErrorCode::InvalidInput, withRule(folder, "items.fix-needs-draft"));
    }
    questions::QuestionSet set = readEditedSet(folder);
    if (!set.manifest().published.isEmpty()) {
        throw Error(ErrorCode::InvalidInput, withRule(folder, "items.fix-published"));
    }
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.nowMs(), Qt::UTC);
    ItemMender mender(std::move(set), now.toString(Qt::ISODate));
    const QByteArray lines = mender.decisions();
    if (!lines.isEmpty()) {
        append(folder + QStringLiteral("/decisions.jsonl"), lines);
    }
    return mender.count();
}

} // namespace shixi::workshop
