#include "meeting/keptpaper.h"

#include "core/error.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shixi::meeting
{

namespace
{

[[noreturn]] void refuseKept(const char *what)
{
    throw Error(ErrorCode::Corrupt, what);
}

} // namespace

QJsonObject wireOf(const KeptPaper &kept, const QString &meeting)
{
    QJsonArray fixed;
    for (const bool is : kept.fixed) {
        fixed.append(is);
    }
    const QByteArray paper = QByteArray::fromStdString(learner::parametersOf(kept.sheet));
    return {{"format"_L1, 1},
            {"meeting"_L1, meeting},
            {"begun"_L1, static_cast<qint64>(kept.begunMs)},
            {"seed"_L1, QString::number(kept.seed)},
            {"fixed"_L1, fixed},
            {"paper"_L1, QJsonDocument::fromJson(paper).object()}};
}

KeptPaper keptPaperOf(const QJsonObject &object, const QString &meeting)
{
    if (object.value("meeting"_L1).toString() != meeting) {
        refuseKept("another sort of meeting");
    }
    KeptPaper kept;
    kept.begunMs = object.value("begun"_L1).toInteger();
    kept.seed = object.value("seed"_L1).toString().toULongLong();
    const QByteArray paper = QJsonDocument(object.value("paper"_L1).toObject()).toJson(QJsonDocument::Compact);
    kept.sheet = learner::paperSheetOf(paper.toStdString());
    // The time of each is its own.
    kept.sheet.paper.kind = study::Paper::Kind::SelfTest;
    const QJsonArray fixed = object.value("fixed"_L1).toArray();
    for (std::size_t item = 0; item < kept.sheet.items.size(); ++item) {
        kept.fixed.push_back(fixed.at(static_cast<qsizetype>(item)).toBool(true));
    }
    return kept;
}

void readOrSetAside(Journal &journal, const std::function<void(const std::vector<QJsonObject> &)> &take)
{
    try {
        const std::vector<QJsonObject> lines = journal.read();
        if (!lines.empty()) {
            take(lines);
        }
    } catch (const Error &error) {
        if (error.code() == ErrorCode::Io) {
            throw;
        }
        const QString rule = error.code() == ErrorCode::TooNew ? u": meeting.too-new"_s : u": meeting.broken"_s;
        const QString kept = journal.moveTo(QFileInfo(journal.path()).completeBaseName() + u"-kept"_s);
        throw Error(error.code(), (kept + rule).toStdString());
    }
}

} // namespace shixi::meeting
