#include "learner/private.h"

#include "learner/courseplans.h"
#include "learner/dailydrawing.h"
#include "learner/practiceparameters.h"
#include "learner/replay.h"
#include "learner/settingwork.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shixi::learner
{

namespace
{

std::string todayParameters(int questions, bool beyondLimits)
{
    const QJsonObject parameters{{QStringLiteral("beyond_limits"), beyondLimits},
                                 {QStringLiteral("questions"), questions}};
    return QJsonDocument(parameters).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

Learner::Private::Private(const QString &itsPath,
                          const questions::QuestionSet &library,
                          Stamps itsStamps,
                          const study::Rules &commonRules)
    : path(itsPath)
    , lock(path)
    , file(path.toStdString())
    , shelf(library)
    , stamps(std::move(itsStamps))
    , common(commonRules)
{
    stamps.setLastSeq(file.lastSeq());
    store::Transaction transaction(file.database);
    renewRules();
    keepUp();
    transaction.commit();
}

void Learner::Private::renewRules()
{
    m_rulesDay = stamps.today();
    m_rulesState = file.database.state();
    stamps.setLastSeq(std::max(stamps.lastSeq(), file.lastSeq())); // another connection may have written
    rules = ownRules(file, common, m_rulesDay);
    if (file.fingerprint() != cacheFingerprint(rules)) {
        renewCaches(file, rules);
    }
    renewResting();
}

bool Learner::Private::rulesMayDiffer()
{
    return m_rulesDay != stamps.today() || m_rulesState != file.database.state();
}

void Learner::Private::keepRules()
{
    store::guarded([this] {
        if (rulesMayDiffer()) {
            store::Transaction transaction(file.database);
            renewRules();
            transaction.commit();
        }
    });
}

void Learner::Private::changeRules(const std::string &setting, const std::string &value)
{
    put(file.settings, setting, value);
    renewRules();
}

std::optional<SessionRecord> Learner::Private::read(const SessionId &session)
{
    return readSession(file, shelf, session, rules);
}

SessionRecord Learner::Private::readAt(const SessionId &session, PlannedStep::Kind kind)
{
    auto record = read(session);
    if (!record) {
        throw Error(ErrorCode::NotFound, "session " + session.value);
    }
    if (!record->state.next || record->state.next->step.kind != kind) {
        throw Error(ErrorCode::InvalidInput, "the session stands at another step");
    }
    return std::move(*record);
}

const questions::Question &Learner::Private::questionAt(const SessionRecord &record)
{
    const study::NextStep &step = *record.state.next;
    if (const auto *daily = dailyQuestion(shelf, record)) {
        return *daily;
    }
    const auto state = file.cardStates.find(step.step.card);
    if (const auto *redone = state ? redoneQuestion(desk(), record, *state) : nullptr) {
        return *redone;
    }
    const auto typing = file.settings.find("typing");
    return questionFor(
        *shelf.find(step.step.card), step.form, state ? state->answers : 0, typing && typing->value == "on");
}

const questions::Question &Learner::Private::questionShown(const SessionRecord &record, const QuestionId &shown)
{
    if (shown.empty()) {
        return questionAt(record);
    }
    const ShelfCard &card = *shelf.find(record.state.next->step.card);
    const auto found = std::ranges::find(card.questions, shown, &questions::Question::id);
    if (found == card.questions.end()) {
        throw Error(ErrorCode::InvalidInput, "the session stands at another step");
    }
    return **found;
}

QStringList Learner::Private::optionsAt(const SessionRecord &record, const questions::Question &question)
{
    const auto attempt = static_cast<std::uint64_t>(record.state.next->attempt);
    return questions::optionOrder(question, record.start.seed ^ attempt);
}

void Learner::Private::write(const Answer &answer)
{
    file.answers.add(answer);
    file.rollUps.add(store::rollUpKey(answer), {1, store::countedDurationMs(answer)});
    refreshCard(file, answer.card, rules);
}

void Learner::Private::write(const CardEvent &event)
{
    file.cardEvents.add(event);
    refreshCard(file, event.card, rules);
}

void Learner::Private::writeVoid(const LogId &target)
{
    file.voids.add({stamps.next(), target});
}

void Learner::Private::writeVoid(const Answer &answer)
{
    writeVoid(answer.stamp.id);
    file.rollUps.add(store::rollUpKey(answer), {-1, -store::countedDurationMs(answer)});
    refreshCard(file, answer.card, rules);
}

void Learner::Private::writeVoid(const CardEvent &event)
{
    writeVoid(event.stamp.id);
    refreshCard(file, event.card, rules);
}

void Learner::Private::writeEnd(const SessionId &session)
{
    file.sessions.add(SessionEdit{stamps.next(), session, SessionEditKind::Ended, {}});
}

void Learner::Private::endIfDone(const SessionId &session)
{
    const auto record = read(session);
    const bool isPlanned = record->start.mode != Mode::Challenge; // what comes next there is drawn as it goes
    if (isPlanned && !record->state.next && !record->state.ended) {
        writeEnd(session);
    }
}

void Learner::Private::reopen(const SessionRecord &record)
{
    for (const SessionEdit &edit : record.edits) {
        if (edit.kind == SessionEditKind::Ended) {
            writeVoid(edit.stamp.id);
        }
    }
}

SessionId Learner::Private::begin(int questions, bool beyondLimits)
{
    const int today = stamps.today();
    if (const auto open = openSession(desk(), today)) {
        return open->start.id();
    }
    // What is left of earlier days is not continued: its cards are due anyway.
    for (const SessionStart &left : file.sessions.notEnded(Mode::Today)) {
        writeEnd(left.id());
    }
    const std::uint64_t seed = stamps.seed();
    const study::TodayPlan plan = roundOf(desk(), today, questions, seed, beyondLimits);
    if (plan.steps.empty()) {
        return {};
    }
    const SessionStart start{stamps.next(), Mode::Today, todayParameters(questions, beyondLimits), seed, plan.steps};
    file.sessions.add(start);
    return start.id();
}

SessionId Learner::Private::beginPractice(const PracticeChoice &choice, int questions, bool anew)
{
    for (const SessionStart &left : file.sessions.notEnded(Mode::Practice)) {
        writeEnd(left.id());
    }
    const std::uint64_t seed = stamps.seed();
    PracticeRound round{choice, questions};
    const RoundPlan plan = planRoundOf(desk(), round, stamps.today(), seed, anew);
    if (plan.steps.empty()) {
        return {};
    }
    round.lap = plan.lap;
    const SessionStart start{stamps.next(), Mode::Practice, practiceParameters(round), seed, plan.steps};
    file.sessions.add(start);
    return start.id();
}

void Learner::Private::put(store::LatestValues &values, const std::string &name, const std::string &value)
{
    const LogStamp stamp = stamps.next();
    store::LatestValue setting = settingAfter(values.find(name), name, value, {stamp.device}, stamp.atMs);
    setting.seq = stamp.seq;
    values.put(setting);
}

Outcome Learner::Private::outcomeOf(const Answer &answer)
{
    Outcome outcome;
    outcome.answer = answer.stamp.id;
    outcome.verdict = answer.verdict;
    outcome.rating = answer.rating;
    const auto state = file.cardStates.find(answer.card);
    if (state && state->memory.reviews > 0) {
        outcome.nextDueDays = daysBetween(stamps.today(), state->memory.dueDay);
    }
    const auto record = read(answer.session);
    outcome.comesAgain = record && record->comesAgain(answer.card);
    return outcome;
}

} // namespace shixi::learner
