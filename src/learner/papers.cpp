#include "learner/papers.h"

#include "learner/paperdrawing.h"
#include "learner/paperinhand.h"
#include "learner/papersheet.h"
#include "learner/pointing.h"
#include "learner/private.h"
#include "questions/check.h"
#include "questions/parts.h"

#include <algorithm>
#include <type_traits>

namespace shixi::learner
{

namespace
{

const PaperPlan &planNamed(const std::string &id)
{
    const PaperPlan *plan = builtInPaperRules().find(id);
    if (plan == nullptr) {
        throw Error(ErrorCode::NotFound, "paper " + id);
    }
    return *plan;
}

bool isFormal(const study::Paper &paper)
{
    return paper.kind == study::Paper::Kind::Formal;
}

PaperRecord paperAt(store::LearnerFile &file, const SessionId &session)
{
    auto record = readPaper(file, session);
    if (!record) {
        throw Error(ErrorCode::NotFound, "paper " + session.value);
    }
    return std::move(*record);
}

// Empty for one that cannot be read: of a newer version, or of a file that means ill.
template<class Read>
auto soundly(Read read) -> std::optional<typename std::invoke_result_t<Read>::value_type>
{
    try {
        return read();
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Corrupt) {
            throw;
        }
        return std::nullopt;
    }
}

std::optional<PaperRecord> soundPaper(store::LearnerFile &file, const SessionId &session)
{
    return soundly([&] {
        return readPaper(file, session);
    });
}

std::optional<PaperOutline> soundOutline(store::LearnerFile &file, const SessionStart &start)
{
    return soundly([&] {
        return std::optional(readOutline(file, start));
    });
}

bool isFormalPlan(const PaperWish &wish)
{
    return planNamed(wish.plan).kind == study::Paper::Kind::Formal;
}

// Of the same code.
bool wasTaken(store::LearnerFile &file, const PaperWish &wish)
{
    return !wish.code.isEmpty() && isFormalPlan(wish) && file.sessions.isThere(Mode::Exam, seedOfCode(wish));
}

std::vector<PlannedStep> stepsOf(const PaperSheet &sheet)
{
    std::vector<PlannedStep> steps;
    for (const PaperSheetItem &item : sheet.items) {
        if (!item.card.empty()) {
            steps.push_back({PlannedStep::Kind::Ask, item.card});
        }
    }
    return steps;
}

// How long each question took: what went by until it was answered, since whatever was done before.
std::vector<int> durationsOf(const PaperRecord &record)
{
    std::vector<std::int64_t> used(record.sheet.items.size());
    std::int64_t before = 0;
    for (const PaperEdit &edit : record.edits) {
        const std::int64_t now = std::max(before, edit.usedMs);
        if (edit.kind == PaperEditKind::Picked && static_cast<std::size_t>(edit.item) < used.size()) {
            used[static_cast<std::size_t>(edit.item)] += now - before;
        }
        if (edit.kind != PaperEditKind::Waited) {
            before = now;
        }
    }
    std::vector<int> durations;
    for (const std::int64_t ms : used) {
        durations.push_back(static_cast<int>(std::min<std::int64_t>(ms, 24 * 3'600'000)));
    }
    return durations;
}

PaperItemView itemViewOf(const PaperRecord &record, std::size_t index)
{
    const PaperSheetItem &item = record.sheet.items[index];
    const study::ItemState &state = record.state.items[index];
    PaperItemView view;
    view.question = item.question;
    view.card = item.card;
    view.chosen = record.chosen(index);
    view.flagged = state.flagged;
    view.points = record.sheet.paper.items[index].points;
    view.score = state.points;
    view.rule = record.sheet.paper.items[index].rule;
    view.right = state.picked && state.picked->isAllRight();
    return view;
}

const PaperEdit *lastChange(const PaperRecord &record)
{
    const auto last = std::ranges::find_if(record.edits.rbegin(), record.edits.rend(), [](const PaperEdit &edit) {
        return edit.kind != PaperEditKind::Waited;
    });
    return record.ended || last == record.edits.rend() ? nullptr : &*last;
}

PaperAttempt attemptOf(const SessionStart &start, const PaperOutline &paper)
{
    PaperAttempt attempt;
    attempt.session = start.id();
    attempt.date = Stamps::dateOf(start.stamp.studyDay);
    attempt.plan = paper.plan;
    attempt.code = paper.code;
    attempt.points = paper.state.points;
    attempt.fullPoints = paper.state.fullPoints;
    attempt.questions = paper.questions;
    attempt.answered = paper.state.answered;
    attempt.right = paper.state.right;
    attempt.seconds = static_cast<int>(paper.state.usedMs / 1000);
    attempt.passed = paper.state.passed;
    attempt.timeUp = paper.state.timeUp;
    return attempt;
}

void sayWhatCounted(PaperView &view, const SessionRecord &record, const Desk &desk)
{
    for (const Answer &answer : record.answers) {
        (study::isCounted(answer.rating, answer.ratingRule) ? view.counted : view.practiceOnly) += 1;
    }
    // A question over several facts has no card. One whose card is gone is neither.
    view.practiceOnly += static_cast<int>(std::ranges::count_if(view.items, [](const PaperItemView &item) {
        return item.card.empty() && !item.chosen.isEmpty();
    }));
    view.gained = sessionPointsOf(desk, record);
}

} // namespace

Papers::Papers(Learner &learner)
    : m_learner(learner)
    , m_inHand(std::make_unique<PaperInHand>())
{
}

Papers::~Papers() = default;

PaperOffer Papers::offer(const PaperWish &wish) const
{
    return store::guarded([&] {
        PaperOffer offered = offer(planNamed(wish.plan), wish);
        offered.wasTaken = wasTaken(m_learner.d->file, wish);
        return offered;
    });
}

SessionId Papers::start(const PaperWish &wish)
{
    Learner::Private &d = *m_learner.d;
    return d.change(m_learner, {}, [&]() -> SessionId {
        if (isFormalPlan(wish) && wish.code.isEmpty()) {
            throw Error(ErrorCode::InvalidInput, "paper.no-code");
        }
        if (wasTaken(d.file, wish)) {
            throw Error(ErrorCode::InvalidInput, "paper.taken");
        }
        for (const SessionStart &left : d.file.sessions.notEnded(Mode::Exam)) {
            const auto paper = soundPaper(d.file, left.id()); // one that cannot be read must not stand in the way
            if (paper && isFormal(paper->sheet.paper)) {
                throw Error(ErrorCode::InvalidInput, "paper.open");
            }
            d.writeEnd(left.id());
        }
        const std::uint64_t seed = wish.code.isEmpty() ? d.stamps.seed() : seedOfCode(wish);
        const PaperSheet sheet = drawnPaper(d.desk(), planNamed(wish.plan), wish, seed).sheet;
        if (sheet.items.empty()) {
            return {};
        }
        const SessionStart start{d.stamps.next(), Mode::Exam, parametersOf(sheet), seed, stepsOf(sheet)};
        d.file.sessions.add(start);
        return start.id();
    });
}

std::optional<SessionId> Papers::open() const
{
    return store::guarded([this]() -> std::optional<SessionId> {
        store::LearnerFile &file = m_learner.d->file;
        const auto open = file.sessions.notEnded(Mode::Exam);
        const auto last = std::ranges::find_if(open.rbegin(), open.rend(), [&file](const SessionStart &start) {
            return soundPaper(file, start.id()).has_value();
        });
        return last == open.rend() ? std::nullopt : std::optional(last->id());
    });
}

PaperView Papers::view(const SessionId &session) const
{
    return store::guarded([&] {
        const PaperRecord &record = m_inHand->read(m_learner.d->file, session);
        PaperView view;
        view.session = session;
        view.plan = record.sheet.plan;
        view.code = record.sheet.code;
        view.paper = record.sheet.paper;
        view.state = record.state;
        for (std::size_t index = 0; index < record.sheet.items.size(); ++index) {
            view.items.push_back(itemViewOf(record, index));
        }
        view.startedMs = record.start.stamp.atMs;
        view.date = m_learner.d->stamps.dateOf(record.start.stamp.studyDay);
        view.ended = record.ended;
        view.canUndo = lastChange(record) != nullptr;
        if (record.state.handedIn) {
            sayWhatCounted(view, *m_learner.d->read(session), m_learner.d->desk());
        }
        return view;
    });
}

std::int64_t Papers::usedNow(const PaperView &view, std::int64_t openMs) const
{
    const std::int64_t now = m_learner.d->stamps.nowMs();
    return study::usedNow(view.paper.kind, {view.state.usedMs, openMs, now - view.startedMs});
}

// Every change comes this way: into an open paper, in time.
bool Papers::write(const SessionId &session, PaperEdit edit)
{
    Learner::Private &d = *m_learner.d;
    const std::int64_t limitMs = store::guarded([&] {
        return m_inHand->read(d.file, session).sheet.paper.limitMs;
    });
    const bool counts = edit.kind == PaperEditKind::HandedIn || (limitMs > 0 && edit.usedMs >= limitMs); // time is up
    const bool inTime = d.change(m_learner, {.today = counts}, [&] {
        const PaperRecord &before = m_inHand->read(d.file, session);
        if (before.ended) {
            throw Error(ErrorCode::InvalidInput, "paper.ended");
        }
        edit.stamp = d.stamps.next();
        edit.session = session;
        edit.usedMs = std::max(before.state.usedMs, edit.usedMs);
        const PaperRecord &after = m_inHand->add(d.file, edit);
        if (after.state.handedIn) {
            d.countPaper(after);
        }
        return !after.state.timeUp;
    });
    m_inHand->wrote(d.file);
    return inTime;
}

bool Papers::choose(const SessionId &session, int item, const questions::Response &response, std::int64_t usedMs)
{
    PaperEdit edit;
    edit.kind = PaperEditKind::Picked;
    edit.item = item;
    edit.usedMs = usedMs;
    for (const QString &chosen : response.chosen) {
        edit.chosen.push_back(chosen.toStdString());
    }
    if (!edit.chosen.empty()) {
        const questions::Parts parts = store::guarded([&] {
            const PaperSheet &sheet = m_inHand->read(m_learner.d->file, session).sheet;
            return questions::partsOf(sheet.items.at(static_cast<std::size_t>(item)).question, response);
        });
        edit.rightParts = parts.right;
        edit.wrongParts = parts.wrong;
        edit.parts = parts.of;
    }
    return write(session, std::move(edit));
}

bool Papers::flag(const SessionId &session, int item, bool on, std::int64_t usedMs)
{
    return write(session, {{}, session, on ? PaperEditKind::Flagged : PaperEditKind::Unflagged, usedMs, item});
}

bool Papers::wait(const SessionId &session, std::int64_t usedMs)
{
    return write(session, {{}, session, PaperEditKind::Waited, usedMs});
}

void Papers::handIn(const SessionId &session, std::int64_t usedMs)
{
    write(session, {{}, session, PaperEditKind::HandedIn, usedMs});
}

bool Papers::undo(const SessionId &session)
{
    Learner::Private &d = *m_learner.d;
    return d.change(m_learner, {}, [&] {
        const PaperRecord record = paperAt(d.file, session);
        const PaperEdit *last = lastChange(record);
        if (last != nullptr) {
            d.writeVoid(last->stamp.id);
        }
        return last != nullptr;
    });
}

void Papers::leave(const SessionId &session)
{
    Learner::Private &d = *m_learner.d;
    d.change(m_learner, {}, [&] {
        const PaperRecord record = paperAt(d.file, session);
        if (record.ended || isFormal(record.sheet.paper)) {
            throw Error(ErrorCode::InvalidInput, record.ended ? "paper.ended" : "paper.open");
        }
        d.writeEnd(session);
        return true;
    });
}

std::vector<PaperAttempt> Papers::attempts(const std::string &plan, std::size_t most) const
{
    return store::guarded([&] {
        Learner::Private &d = *m_learner.d;
        std::vector<PaperAttempt> attempts;
        for (const SessionId &session : d.file.sessions.endedPapers(plan)) {
            if (attempts.size() == most) {
                break;
            }
            const auto start = d.file.sessions.find(session);
            const auto paper = start ? soundOutline(d.file, *start) : std::nullopt;
            if (paper && paper->state.handedIn) {
                attempts.push_back(attemptOf(*start, *paper));
            }
        }
        return attempts;
    });
}

std::optional<PaperPoints> Papers::pointsOf(const SessionId &session) const
{
    return store::guarded([&]() -> std::optional<PaperPoints> {
        const auto start = m_learner.d->file.sessions.find(session);
        if (!start || start->mode != Mode::Exam) {
            return std::nullopt;
        }
        const auto paper = soundOutline(m_learner.d->file, *start);
        return paper && paper->state.handedIn ? std::optional(PaperPoints{paper->state.points, paper->state.fullPoints})
                                              : std::nullopt;
    });
}

// What a paper that is handed in says about memory: its answers, as those of any session.
void Learner::Private::countPaper(const PaperRecord &paper)
{
    const SessionRecord session = *read(paper.start.id());
    const std::vector<int> durations = durationsOf(paper);
    for (std::size_t index = 0; index < paper.sheet.items.size(); ++index) {
        const PaperSheetItem &item = paper.sheet.items[index];
        const ShelfCard *card = item.card.empty() ? nullptr : shelf.find(item.card);
        if (!paper.state.items[index].picked || card == nullptr || shelf.rests(item.question.id)) {
            continue;
        }
        meet(*card);
        Answer answer = answerOf(item, paper.chosen(index));
        answer.stamp = stamps.next();
        answer.session = paper.start.id();
        answer.durationMs = durations[index];
        rate(answer, session, false);
        write(answer);
    }
    writeEnd(paper.start.id());
}

} // namespace shixi::learner
