#include "learner/reporting.h"

#include "learner/filework.h"
#include "learner/learner.h"
#include "learner/private.h"
#include "questions/reading.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <exception>
#include <map>

// Questions a learner holds to be wrong: what is noted of them, and that they rest.
namespace shixi::learner
{

namespace
{

const QString questionKey = QStringLiteral("question");
const QString reasonKey = QStringLiteral("reason");
const QString setKey = QStringLiteral("set");
const QString versionKey = QStringLiteral("version");
const QString readsKey = QStringLiteral("reads");
const QString textKey = QStringLiteral("text");

std::string wordIn(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString().toStdString();
}

packs::CorrectionNote noteOf(const LiveReport &report, const Stamps &stamps)
{
    const ReportValue &value = report.value;
    return {stamps.dateOf(report.event.stamp.studyDay),
            value.set,
            value.version,
            value.question,
            value.reason,
            packs::noteText(value.text)};
}

} // namespace

std::string valueOf(const ReportValue &value)
{
    QJsonObject object{{questionKey, QString::fromStdString(value.question.value)},
                       {reasonKey, QString::fromStdString(std::string(packs::wireName(value.reason)))},
                       {setKey, QString::fromStdString(value.set.value)},
                       {versionKey, value.version},
                       {readsKey, QString::fromStdString(value.reads)}};
    if (!value.text.isEmpty()) {
        object.insert(textKey, value.text);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<ReportValue> reportValueOf(const CardEvent &event)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(event.value)).object();
    const auto reason = packs::noteReasonFromWire(wordIn(object, reasonKey));
    const std::string question = wordIn(object, questionKey);
    if (!reason || question.empty()) {
        return std::nullopt;
    }
    return ReportValue{{question},
                       *reason,
                       {wordIn(object, setKey)},
                       std::max(1, object.value(versionKey).toInt(1)),
                       wordIn(object, readsKey),
                       object.value(textKey).toString()};
}

std::vector<LiveReport> liveReports(store::LearnerFile &file)
{
    std::vector<LiveReport> reports;
    std::map<QuestionId, std::size_t> last;
    const std::vector<CardEvent> events = file.cardEvents.reports();
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        const auto value = reportValueOf(*event);
        if (value && last.try_emplace(value->question, reports.size()).second) {
            reports.push_back({*event, *value});
        }
    }
    std::ranges::reverse(reports);
    return reports;
}

bool holds(const ReportValue &value, const Shelf &shelf)
{
    const questions::Question *question = shelf.question(value.question);
    return question != nullptr && questions::readingOf(*question) == value.reads;
}

std::unordered_set<QuestionId> restingQuestions(store::LearnerFile &file, const Shelf &shelf)
{
    std::unordered_set<QuestionId> resting;
    for (const LiveReport &report : liveReports(file)) {
        if (holds(report.value, shelf)) {
            resting.insert(report.value.question);
        }
    }
    return resting;
}

void Learner::Private::renewResting()
{
    shelf.rest(restingQuestions(file, shelf));
}

void Learner::Private::restAsBefore() noexcept
{
    try {
        renewResting();
    } catch (const std::exception &) {
        return; // the file cannot be read either: what is told is why the change failed
    }
}

void Learner::Private::voidAnswersTo(const QuestionId &question, const SessionId &session)
{
    const auto record = read(session);
    if (!record) {
        throw Error(ErrorCode::NotFound, "session " + session.value);
    }
    if (record->endsWithAnswer() && record->answers.back().question == question) {
        reopen(*record); // it ended with that answer
    }
    for (const Answer &answer : record->answers) {
        if (answer.question == question) {
            writeVoid(answer);
        }
    }
}

const ShelfCard *Learner::Private::cardAskedFor(const QuestionId &question, const SessionId &session)
{
    if (session.empty()) {
        return shelf.cardOf(question);
    }
    const auto record = read(session);
    if (!record) {
        throw Error(ErrorCode::NotFound, "session " + session.value);
    }
    const auto &next = record->state.next;
    if (next && next->step.kind == PlannedStep::Kind::Ask && questionAt(*record).id == question) {
        return shelf.find(next->step.card);
    }
    const auto last = std::find_if(record->answers.rbegin(), record->answers.rend(), [&question](const Answer &answer) {
        return answer.question == question;
    });
    const ShelfCard *answered = last == record->answers.rend() ? nullptr : shelf.find(last->card);
    return answered == nullptr ? shelf.cardOf(question) : answered;
}

bool Learner::Private::takeBackReport(const QuestionId &question)
{
    bool any = false;
    for (const CardEvent &event : file.cardEvents.reports()) {
        const auto value = reportValueOf(event);
        if (value && value->question == question) {
            writeVoid(event);
            any = true;
        }
    }
    renewResting();
    return any;
}

void Learner::report(const Report &report)
{
    d->change(*this, {.today = true, .reports = true}, [&] {
        const ShelfCard *card = d->cardAskedFor(report.question, report.session);
        if (card == nullptr) {
            throw Error(ErrorCode::NotFound, "question " + report.question.value);
        }
        const questions::Question &question = *d->shelf.question(report.question);
        if (!report.session.empty()) {
            d->voidAnswersTo(report.question, report.session);
        }
        d->meet(*card);
        const questions::Manifest &set =
            d->shelf.manifestOf(report.question); // another than its card's, where that is shared
        const std::string value = valueOf({report.question,
                                           report.reason,
                                           set.id,
                                           set.version,
                                           questions::readingOf(question),
                                           packs::noteText(report.text)});
        d->write(CardEvent{d->stamps.next(), report.session, card->id, CardEventKind::Reported, value});
        d->renewResting();
        if (!report.session.empty()) {
            d->endIfDone(report.session);
        }
        return true;
    });
}

bool Learner::takeBackReport(const QuestionId &question)
{
    return d->change(*this, {.today = true, .reports = true}, [&] {
        return d->takeBackReport(question);
    });
}

std::vector<OwnReport> Learner::reports() const
{
    return store::guarded([this] {
        std::vector<OwnReport> reports;
        for (const LiveReport &report : liveReports(d->file)) {
            const ShelfCard *card = d->shelf.cardOf(report.value.question);
            OwnReport own{noteOf(report, d->stamps), d->shelf.question(report.value.question), {}, false};
            if (card != nullptr) {
                own.setTitle = d->shelf.manifestOf(report.value.question).title;
            }
            own.rests = holds(report.value, d->shelf);
            reports.push_back(std::move(own));
        }
        std::ranges::reverse(reports);
        return reports;
    });
}

std::vector<packs::CorrectionNote> notesToSend(const std::vector<OwnReport> &reports)
{
    std::vector<packs::CorrectionNote> notes;
    for (const OwnReport &report : reports) {
        notes.push_back(report.note);
    }
    std::ranges::reverse(notes);
    return notes;
}

void writeNotes(const std::vector<packs::CorrectionNote> &notes, const QString &destination)
{
    const QByteArray bytes = packs::linesOf(notes);
    QSaveFile file(destination);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw Error(ErrorCode::Io, destination.toStdString() + ": " + file.errorString().toStdString());
    }
}

} // namespace shixi::learner
