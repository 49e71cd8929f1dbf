#include "learner/learner.h"

#include "learner/private.h"
#include "learner/replay.h"
#include "learner/reporting.h"
#include "learner/summarising.h"

#include <algorithm>

namespace shixi::learner
{

namespace
{

constexpr Changes ofToday{.today = true};

std::vector<std::string> stringsOf(const QStringList &texts)
{
    std::vector<std::string> strings;
    for (const QString &text : texts) {
        strings.push_back(text.toStdString());
    }
    return strings;
}

std::optional<int> confidenceOf(const Given &given)
{
    if (given.confidence && (*given.confidence < study::notSure || *given.confidence > study::verySure)) {
        throw Error(ErrorCode::InvalidInput, "confidence " + std::to_string(*given.confidence));
    }
    return given.guessed ? std::optional(study::notSure) : given.confidence;
}

} // namespace

Learner::Learner(const QString &path,
                 Device device,
                 const questions::QuestionSet &library,
                 const Clock &clock,
                 study::DayRule dayRule,
                 study::Rules rules,
                 RandomSource random)
    : d(store::guarded([&] {
        return std::make_unique<Private>(
            path, library, Stamps(std::move(device.id), clock, std::move(dayRule), std::move(random)), rules);
    }))
{
}

Learner::~Learner() = default;

Today Learner::today() const
{
    d->keepRules();
    return store::guarded([this] {
        return todayOf(d->desk(), d->stamps);
    });
}

SessionId Learner::startToday(int questions, bool beyondLimits)
{
    return d->change(*this, ofToday, [&] {
        return d->begin(questions, beyondLimits);
    });
}

SessionView Learner::view(const SessionId &session) const
{
    return store::guarded([&] {
        SessionView view;
        view.session = session;
        const auto record = d->read(session);
        if (!record) {
            return view;
        }
        view.mode = record->start.mode;
        view.completed = record->state.completed;
        view.total = view.completed + record->state.remaining;
        view.askedFirst = record->state.planned - record->state.plannedLeft;
        view.asksInAll = record->state.planned;
        view.repeatsLeft = record->state.repeatsLeft;
        view.canUndo = record->hasStepsTaken();
        if (!record->state.next) {
            return view;
        }
        const study::NextStep &next = *record->state.next;
        view.kind = next.step.kind == PlannedStep::Kind::Teach ? StepKind::Teach : StepKind::Ask;
        view.card = next.step.card;
        view.fact = d->shelf.find(next.step.card)->fact;
        view.attempt = next.attempt;
        view.stepBelow = next.stepBelow;
        if (view.kind == StepKind::Ask) {
            view.question = &d->questionAt(*record);
            view.optionOrder = d->optionsAt(*record, *view.question);
        }
        return view;
    });
}

void Learner::taught(const SessionId &session)
{
    d->change(*this, ofToday, [&] {
        const SessionRecord record = d->readAt(session, PlannedStep::Kind::Teach);
        const ShelfCard &card = *d->shelf.find(record.state.next->step.card);
        d->meet(card);
        const std::string rev = card.rev > 1 ? std::to_string(card.rev) : std::string();
        d->write(CardEvent{d->stamps.next(), session, card.id, CardEventKind::Introduced, rev});
        d->endIfDone(session);
        return true;
    });
}

Outcome Learner::answer(const SessionId &session, const Given &given)
{
    return d->change(*this, ofToday, [&] {
        const SessionRecord record = d->readAt(session, PlannedStep::Kind::Ask);
        const questions::Question &question = d->questionShown(record, given.question);
        const ShelfCard &card = *d->shelf.find(record.state.next->step.card);
        d->meet(card);
        Answer answer;
        answer.stamp = d->stamps.next();
        answer.session = session;
        answer.card = card.id;
        answer.rev = card.rev;
        const questions::Manifest &set = d->shelf.manifestOf(answer.card);
        answer.set = set.id;
        answer.setVersion = set.version;
        answer.question = question.id;
        answer.kind = question.kind;
        answer.type = question.type;
        answer.form = question.form;
        answer.optionOrder = stringsOf(d->optionsAt(record, question));
        answer.chosen = stringsOf(given.response.chosen);
        answer.verdict = questions::check(question, given.response);
        answer.confidence = confidenceOf(given);
        answer.durationMs = std::max(0, given.durationMs);
        d->rate(answer, record, given.tooEasy);
        d->write(answer);
        d->endIfDone(session);
        return d->outcomeOf(answer);
    });
}

Outcome Learner::reconsider(const SessionId &session, bool guessed, bool tooEasy)
{
    return d->change(*this, ofToday, [&] {
        const auto before = d->read(session);
        if (!before || !before->endsWithAnswer()) {
            throw Error(ErrorCode::InvalidInput, "the session's last step is not an answer");
        }
        Answer answer = before->answers.back();
        d->reopen(*before);
        d->writeVoid(answer);
        const SessionRecord record = *d->read(session);
        answer.stamp = d->stamps.again(answer.stamp);
        if (guessed) {
            answer.confidence = study::notSure;
        } else if (answer.confidence == study::notSure) {
            answer.confidence.reset();
        }
        d->rate(answer, record, tooEasy);
        d->write(answer);
        d->endIfDone(session);
        return d->outcomeOf(answer);
    });
}

bool Learner::undo(const SessionId &session)
{
    return d->change(*this, {.today = true, .reports = true}, [&] {
        const auto record = d->read(session);
        if (!record || !record->hasStepsTaken()) {
            return false;
        }
        d->reopen(*record);
        if (const CardEvent *report = record->lastReport()) {
            d->takeBackReport(reportValueOf(*report)->question);
        } else if (record->endsWithAnswer()) {
            d->writeVoid(record->answers.back());
        } else {
            d->writeVoid(record->introductions.back());
        }
        return true;
    });
}

void Learner::end(const SessionId &session)
{
    d->change(*this, ofToday, [&] {
        const auto record = d->read(session);
        if (record && !record->state.ended) {
            d->writeEnd(session);
        }
        return true;
    });
}

Summary Learner::summary(const SessionId &session) const
{
    return store::guarded([&] {
        return summaryOf(d->desk(), d->read(session), d->stamps.today());
    });
}

QString Learner::setting(const QString &key, const QString &fallback) const
{
    return store::guarded([&] {
        const auto value = d->file.settings.find(key.toStdString());
        return value ? QString::fromStdString(value->value) : fallback;
    });
}

void Learner::setSetting(const QString &key, const QString &value)
{
    // The choice of levels changes what today offers.
    d->change(*this, {.today = key == QStringLiteral("levels")}, [&] {
        d->put(d->file.settings, key.toStdString(), value.toStdString());
        return true;
    });
}

study::CardMemory Learner::memory(const CardId &card) const
{
    return store::guarded([&] {
        const auto state = d->file.cardStates.find(card);
        return state ? state->memory : study::CardMemory{};
    });
}

QString Learner::path() const
{
    return d->path;
}

const study::Rules &Learner::rules() const
{
    return d->rules;
}

RulesOfDay Learner::rulesOfDay() const
{
    return {d->common, d->stamps.today()};
}

Device Learner::device() const
{
    return {d->stamps.device()};
}

void Learner::backUpTo(const QString &path) const
{
    d->file.database.backUpTo(path.toStdString());
}

void Learner::rebuild()
{
    d->change(*this, ofToday, [&] {
        rebuildCaches(d->file, d->rules);
        return true;
    });
}

std::vector<Finding> Learner::check() const
{
    std::vector<Finding> findings;
    try {
        d->keepRules(); // another connection may have brought others
        store::guarded([&] {
            for (const std::string &damage : d->file.database.damage()) {
                findings.push_back({"learner.damaged", d->path.toStdString(), {damage}, Severity::Error});
            }
            const auto differences = compareCaches(d->file, d->rules);
            findings.insert(findings.end(), differences.begin(), differences.end());
        });
    } catch (const Error &error) {
        findings.push_back({"learner.damaged", d->path.toStdString(), {error.detail()}, Severity::Error});
    }
    return findings;
}

} // namespace shixi::learner
