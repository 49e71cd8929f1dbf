#include "workshop/withdrawing.h"

#include "library/withdrawing.h"
#include "workshop/files.h"
#include "workshop/publishing.h"
#include "workshop/workshop.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <set>

namespace shixi::workshop
{

namespace
{

using questions::Card;
using questions::Question;
using questions::QuestionSet;

class NoteChecks
{
public:
    NoteChecks(const QuestionSet &set, const Withdrawing &what)
        : m_set(set)
        , m_what(what)
    {
    }

    std::vector<Finding> findings()
    {
        if (m_what.withdrawn.empty() && m_what.corrected.empty()) {
            note("note.nothing", {});
        }
        day();
        for (const QuestionId &id : m_what.withdrawn) {
            (void)named(id);
        }
        for (const auto &[id, keys] : m_what.corrected) {
            if (const Question *question = named(id)) {
                correction(*question, keys);
            }
        }
        return std::move(m_findings);
    }

private:
    void note(const char *rule, const QStringList &arguments, Severity severity = Severity::Error)
    {
        Finding finding{rule, {}, {}, severity};
        for (const QString &argument : arguments) {
            finding.arguments.push_back(argument.simplified().toStdString());
        }
        m_findings.push_back(std::move(finding));
    }

    // What it takes back was not out yet: the wrong version is named, or the wrong day.
    void day()
    {
        const QString published = m_set.manifest().published;
        if (!published.isEmpty() && m_what.day.isValid() && m_what.day < QDate::fromString(published, Qt::ISODate)) {
            note("note.day-before", {m_what.day.toString(Qt::ISODate), published});
        }
    }

    // Null, and said, where it is not there.
    const Question *named(const QuestionId &id)
    {
        const Question *question = m_set.question(id);
        if (question == nullptr) {
            note("note.no-question", {QString::fromStdString(id.value)});
        }
        if (!m_named.insert(id).second) {
            note("note.twice", {QString::fromStdString(id.value)});
        }
        return question;
    }

    void correction(const Question &question, const QStringList &keys)
    {
        const QString id = QString::fromStdString(question.id.value);
        if (!library::canBeKeys(question, keys)) {
            note("note.not-keys", {id, keys.join(u',')});
        } else if (!library::areOtherKeys(question, keys)) {
            note("note.same-keys", {id, keys.join(u',')});
        } else {
            siblings(question);
        }
    }

    // Others of its card that the note does not name and that say what was wrong.
    void siblings(const Question &question)
    {
        for (const Card &card : m_set.cards()) {
            if (std::ranges::find(card.questions, question.id) == card.questions.end()) {
                continue;
            }
            for (const QuestionId &id : card.questions) {
                const Question *other = m_set.question(id);
                if (other != nullptr && !isNamed(id) && other->answer == question.answer) {
                    note("note.says-old-answer",
                         {QString::fromStdString(id.value), other->answer.join(u'、')},
                         Severity::Warning);
                }
            }
        }
    }

    [[nodiscard]] bool isNamed(const QuestionId &id) const
    {
        const auto isCorrected = std::ranges::any_of(m_what.corrected, [&id](const auto &corrected) {
            return corrected.first == id;
        });
        return isCorrected || std::ranges::find(m_what.withdrawn, id) != m_what.withdrawn.end();
    }

    const QuestionSet &m_set;
    const Withdrawing &m_what;
    std::vector<Finding> m_findings;
    std::set<QuestionId> m_named;
};

// What is said of who signs it for whom.
void addConcerns(const QString &path,
                 const QuestionSet &set,
                 const packs::PublicKey &key,
                 std::vector<Finding> &findings)
{
    if (isPackFile(path) && !speaksFor(readPackFile(path).head.keys, key)) {
        findings.push_back({"note.not-heard", {}, {}, Severity::Warning});
    }
    if (set.manifest().published.isEmpty()) {
        findings.push_back({"note.draft", {}, {}, Severity::Warning});
    }
}

bool hasError(const std::vector<Finding> &findings)
{
    return std::ranges::find(findings, Severity::Error, &Finding::severity) != findings.end();
}

} // namespace

Withdrawn withdraw(const QString &path, const Withdrawing &what, const packs::SecretKey &key)
{
    const QuestionSet set = readEditedSet(path);
    Withdrawn result = withdraw(set, what, key);
    if (!result.text.isEmpty()) {
        addConcerns(path, set, key.publicKey(), result.findings);
    }
    return result;
}

Withdrawn withdraw(const QuestionSet &set, const Withdrawing &what, const packs::SecretKey &key)
{
    const QString day = what.day.toString(Qt::ISODate);
    Withdrawn result;
    result.note = {set.manifest().id, set.manifest().version, what.number, day, what.withdrawn, what.corrected};
    result.findings = noteFindings(set, what);
    if (!hasError(result.findings)) {
        result.text = packs::writeNote(result.note, key);
    }
    return result;
}

std::vector<Finding> noteFindings(const QuestionSet &set, const Withdrawing &what)
{
    return NoteChecks(set, what).findings();
}

bool speaksFor(const packs::PackKeys &keys, const packs::PublicKey &key)
{
    return keys.key == key || keys.successor == key || std::ranges::find(keys.deputies, key) != keys.deputies.end();
}

packs::SignedNote readNoteFile(const QString &path)
{
    try {
        return packs::readNote(bytesOfFile(path, 1));
    } catch (const Error &error) {
        const bool isPlaced = error.detail().starts_with(path.toStdString());
        throw Error(error.code(), isPlaced ? error.detail() : path.toStdString() + ": " + error.detail());
    }
}

bool isNoteFile(const QString &path)
{
    return QFileInfo(path).isFile() && packs::looksLikeNote(path);
}

void writeTextFile(const QString &path, const QByteArray &bytes, bool overwrite)
{
    const QFileInfo info(path);
    if ((info.exists() || info.isSymLink()) && !overwrite) {
        throw Error(ErrorCode::InvalidInput, withRule(path, "pack.already-there"));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw Error(ErrorCode::Io, withRule(path, "pack.cannot-write", file.errorString().toStdString()));
    }
}

} // namespace shixi::workshop
