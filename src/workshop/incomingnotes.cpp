#include "workshop/incomingnotes.h"

#include "packs/spelling.h"
#include "workshop/files.h"

#include <QDate>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace shixi::workshop
{

namespace
{

const QString notesFile = QStringLiteral("/corrections.jsonl");
constexpr qint64 mostDecisionsMb = 256;
constexpr std::array reasonRules{"corrections.answer", "corrections.source", "corrections.unclear", "corrections.typo"};

// The day of the decision that holds, by item: one taken back is none.
std::map<std::string, QDate> decidedOn(const QString &folder)
{
    const QString path = folder + QStringLiteral("/decisions.jsonl");
    std::map<std::string, std::vector<QDate>> history;
    const QByteArray bytes = QFileInfo::exists(path) ? bytesOfFile(path, mostDecisionsMb) : QByteArray();
    for (const QByteArray &line : bytes.split('\n')) {
        const QJsonObject decision = QJsonDocument::fromJson(line).object();
        std::vector<QDate> &days = history[decision.value(QStringLiteral("item")).toString().toStdString()];
        if (decision.value(QStringLiteral("decision")).toString() != QStringLiteral("revert")) {
            days.push_back(QDate::fromString(decision.value(QStringLiteral("at")).toString().left(10), Qt::ISODate));
        } else if (!days.empty()) {
            days.pop_back();
        }
    }
    std::map<std::string, QDate> last;
    for (const auto &[item, days] : history) {
        if (!days.empty()) {
            last[item] = *std::ranges::max_element(days);
        }
    }
    return last;
}

void requireDraft(const QString &draft)
{
    if (!QFileInfo(draft).isDir() || !isSetFolder(draft) || draft.startsWith(u':')) {
        throw Error(ErrorCode::InvalidInput, withRule(draft, "corrections.needs-draft"));
    }
}

// What stands at one question, reason by reason.
void tellAbout(const std::vector<const packs::CorrectionNote *> &notes,
               const std::string &place,
               std::vector<Finding> &findings)
{
    std::array<int, reasonRules.size()> counts{};
    for (const packs::CorrectionNote *note : notes) {
        ++counts.at(static_cast<std::size_t>(note->reason));
    }
    for (std::size_t reason = 0; reason < counts.size(); ++reason) {
        if (counts.at(reason) > 0) {
            findings.push_back({reasonRules.at(reason), place, {std::to_string(counts.at(reason))}, Severity::Warning});
        }
    }
    for (const packs::CorrectionNote *note : notes) {
        if (!note->text.isEmpty()) {
            findings.push_back({"corrections.words", place, {note->text.toStdString()}, Severity::Warning});
        }
    }
}

// Those that are about this set, by the line they will be.
class Intake
{
public:
    Intake(const questions::QuestionSet &set, const QByteArray &there)
        : m_set(set)
    {
        for (const QByteArray &line : there.split('\n')) {
            m_there.insert(line.trimmed());
        }
    }

    void take(const QString &path)
    {
        const std::string file = path.toStdString();
        const packs::ReadNotes read = packs::readNotes(bytesOfFile(path, packs::largestNotesMb), file);
        m_taken.findings.insert(m_taken.findings.end(), read.findings.begin(), read.findings.end());
        for (std::size_t index = 0; index < read.notes.size(); ++index) {
            take(read.notes[index], packs::placeOf(file.c_str(), read.lines[index]));
        }
    }

    [[nodiscard]] const QByteArray &lines() const { return m_lines; }
    [[nodiscard]] TakenNotes taken() { return std::move(m_taken); }

private:
    void take(const packs::CorrectionNote &note, const std::string &place)
    {
        if (note.set != m_set.manifest().id) {
            m_taken.findings.push_back({"corrections.other-set", place, {note.set.value}, Severity::Warning});
            return;
        }
        if (m_set.question(note.question) == nullptr) {
            m_taken.findings.push_back(
                {"corrections.unknown-question", place, {note.question.value}, Severity::Warning});
        }
        const QByteArray line = packs::lineOf(note);
        const bool isNew = m_there.insert(line).second;
        ++(isNew ? m_taken.added : m_taken.known);
        m_lines += isNew ? line + '\n' : QByteArray();
    }

    const questions::QuestionSet &m_set;
    std::set<QByteArray> m_there;
    QByteArray m_lines;
    TakenNotes m_taken;
};

} // namespace

QByteArray notesOf(const QString &folder)
{
    const QString path = folder + notesFile;
    return QFileInfo::exists(path) ? bytesOfFile(path, packs::largestNotesMb) : QByteArray();
}

QByteArray joinedNotes(const QByteArray &first, const QByteArray &second)
{
    QByteArray joined;
    std::set<QByteArray> seen;
    for (const QByteArray &bytes : {first, second}) {
        for (const QByteArray &line : bytes.split('\n')) {
            if (!line.trimmed().isEmpty() && seen.insert(line.trimmed()).second) {
                joined += line.trimmed() + '\n';
            }
        }
    }
    return joined;
}

TakenNotes takeNotes(const QString &draft, const QStringList &files)
{
    requireDraft(draft);
    const questions::QuestionSet set = readSetFolder(draft);
    if (!set.manifest().published.isEmpty()) {
        throw Error(ErrorCode::InvalidInput, withRule(draft, "corrections.needs-draft"));
    }
    const QByteArray there = notesOf(draft);
    Intake intake(set, there);
    for (const QString &file : files) {
        intake.take(file);
    }
    const QByteArray bytes = joinedNotes(there, intake.lines());
    if (bytes.size() > packs::largestNotesMb * 1024 * 1024) {
        throw Error(ErrorCode::TooLarge,
                    withRule(draft + notesFile, "file.too-large", std::to_string(packs::largestNotesMb)));
    }
    QSaveFile file(draft + notesFile);
    if (intake.lines().isEmpty()) {
        return intake.taken();
    }
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw Error(ErrorCode::Io, withRule(draft, "corrections.cannot-write", file.errorString().toStdString()));
    }
    return intake.taken();
}

std::vector<Finding> openNotes(const questions::QuestionSet &set, const QString &folder)
{
    packs::ReadNotes read = packs::readNotes(notesOf(folder), "corrections.jsonl");
    std::vector<Finding> findings;
    for (Finding &finding : read.findings) { // a stranger's line is no fault of the draft
        finding.severity = Severity::Warning;
        findings.push_back(std::move(finding));
    }
    const std::map<std::string, QDate> decided = decidedOn(folder);
    std::map<QuestionId, std::vector<const packs::CorrectionNote *>> open;
    for (std::size_t index = 0; index < read.notes.size(); ++index) {
        const packs::CorrectionNote &note = read.notes[index];
        const auto decision = decided.find(note.question.value);
        if (set.question(note.question) == nullptr) {
            findings.push_back({"corrections.unknown-question",
                                packs::placeOf("corrections.jsonl", read.lines[index]),
                                {note.question.value},
                                Severity::Note});
        } else if (decision == decided.end() || decision->second < note.at) {
            open[note.question].push_back(&note);
        }
    }
    for (const questions::Question &question : set.questions()) {
        if (const auto found = open.find(question.id); found != open.end()) {
            tellAbout(found->second, question.id.value, findings);
        }
    }
    return findings;
}

} // namespace shixi::workshop
