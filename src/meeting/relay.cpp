#include "meeting/relay.h"

#include "core/error.h"
#include "core/splitmix64.h"
#include "questions/check.h"
#include "questions/parts.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi::meeting
{

namespace
{

using RelayStage = study::RelayState::Stage;

QString fileNameAt(std::int64_t begunMs)
{
    return u"relay-"_s + QDateTime::fromMSecsSinceEpoch(begunMs).toString(u"yyyyMMdd-HHmmss"_s);
}

bool isTaken(const QString &folder, const QString &name)
{
    return !folder.isEmpty() && !QDir(folder).entryList({name + u".*"_s}).isEmpty();
}

} // namespace

Relay::Relay(learner::Learner &learner,
             const questions::QuestionSet &library,
             const Clock &clock,
             const QString &folder)
    : m_papers(learner)
    , m_library(library)
    , m_clock(clock)
    , m_folder(folder)
    , m_journal(folder.isEmpty() ? QString() : QDir(folder).filePath(u"relay.jsonl"_s))
{
}

const std::vector<learner::PaperPlan> &Relay::plans()
{
    return learner::builtInPaperRules().relays;
}

learner::PaperOffer Relay::offer(const learner::PaperPlan &plan, const learner::PaperWish &wish) const
{
    return m_papers.offer(plan, wish);
}

void Relay::load()
{
    m_kept.reset();
    m_events.clear();
    m_chosen.clear();
    m_state = {};
    readOrSetAside(m_journal, [this](const std::vector<QJsonObject> &lines) {
        take(lines);
    });
}

void Relay::take(const std::vector<QJsonObject> &lines)
{
    KeptPaper kept = keptPaperOf(lines.front(), u"relay"_s);
    std::vector<RelayLine> read;
    for (std::size_t at = 1; at < lines.size(); ++at) {
        read.push_back(relayLineOf(lines[at]));
    }
    m_kept = std::move(kept);
    for (RelayLine &line : read) {
        const RelayLine whole = judged(std::move(line));
        m_events.push_back(whole.event);
        m_chosen.push_back(whole.chosen);
    }
    m_state = study::fold(paper(), m_events);
}

bool Relay::start(const learner::PaperPlan &plan, const learner::PaperWish &wish)
{
    KeptPaper kept;
    kept.sheet = m_papers.drawn(plan, wish);
    if (isOpen() || kept.sheet.items.empty()) {
        return false;
    }
    kept.begunMs = m_clock.nowMs();
    while (isTaken(m_folder, fileNameAt(kept.begunMs))) {
        kept.begunMs += 1000;
    }
    kept.seed = seedFrom(kept.sheet.items.front().question.id.value, static_cast<std::uint64_t>(kept.begunMs));
    for (const learner::PaperSheetItem &item : kept.sheet.items) {
        const questions::Question *question = m_library.question(item.question.id);
        kept.fixed.push_back(question == nullptr || question->fixedOptions);
    }
    m_journal.begin(wireOf(kept, u"relay"_s));
    m_kept = std::move(kept);
    m_events.clear();
    m_chosen.clear();
    m_state = study::fold(paper(), m_events);
    return true;
}

void Relay::comes(const QString &name)
{
    const QString number = QString::number(m_state.runners.size() + 1);
    const QString known = nameOf(name);
    write({study::Comes{(known.isEmpty() ? number : known).toStdString()}, {}});
}

void Relay::goes()
{
    write({study::Goes{}, {}});
}

void Relay::closes()
{
    write({study::Closes{}, {}});
}

QString Relay::fileName() const
{
    return m_kept ? fileNameAt(m_kept->begunMs) : QString();
}

void Relay::putAway()
{
    if (m_state.runners.empty()) {
        m_journal.remove();
    } else {
        m_journal.moveTo(fileName());
    }
    m_kept.reset();
    m_events.clear();
    m_chosen.clear();
    m_state = {};
}

// On the disk before it is anywhere else.
void Relay::write(RelayLine line)
{
    const RelayLine whole = judged(std::move(line));
    m_journal.add(wireOf(whole));
    m_events.push_back(whole.event);
    m_chosen.push_back(whole.chosen);
    m_state = study::fold(paper(), m_events);
}

RelayLine Relay::judged(RelayLine line) const
{
    auto *event = std::get_if<study::PaperEvent>(&line.event);
    auto *picks = event == nullptr ? nullptr : std::get_if<study::Picks>(&event->what);
    if (picks != nullptr && picks->item < m_kept->sheet.items.size() && !line.chosen.isEmpty()) {
        const questions::Parts parts = questions::partsOf(m_kept->sheet.items[picks->item].question, {line.chosen});
        picks->picked = study::Picked{parts.right, parts.wrong, std::max(1, parts.of)};
    }
    return line;
}

bool Relay::writeForWorker(const study::PaperEvent &event, const QStringList &chosen)
{
    if (m_state.stage != RelayStage::Working) {
        throw Error(ErrorCode::InvalidInput, "paper.ended");
    }
    study::PaperEvent timed = event;
    timed.usedMs = std::max(timed.usedMs, m_state.runners.back().state.usedMs);
    write({timed, chosen});
    return !m_state.runners.back().state.timeUp;
}

bool Relay::choose(const SessionId &, int item, const questions::Response &response, std::int64_t usedMs)
{
    return writeForWorker({usedMs, study::Picks{static_cast<std::size_t>(item), {}}}, response.chosen);
}

bool Relay::flag(const SessionId &, int item, bool on, std::int64_t usedMs)
{
    return writeForWorker({usedMs, study::Flags{static_cast<std::size_t>(item), on}});
}

bool Relay::wait(const SessionId &, std::int64_t usedMs)
{
    return writeForWorker({usedMs, study::Waits{}});
}

void Relay::handIn(const SessionId &, std::int64_t usedMs)
{
    writeForWorker({usedMs, study::HandsIn{}});
}

bool Relay::undo(const SessionId &)
{
    const bool can = m_state.canTakeBack();
    if (can) {
        write({study::TakesBack{}, {}});
    }
    return can;
}

std::int64_t Relay::usedNow(const learner::PaperView &view, std::int64_t openMs) const
{
    return study::usedNow(study::Paper::Kind::SelfTest, {view.state.usedMs, openMs, 0});
}

QStringList Relay::chosen(const study::Runner &runner, std::size_t item) const
{
    const auto &pickedBy = runner.state.items.at(item).pickedBy;
    return pickedBy ? m_chosen.at(runner.places.at(*pickedBy)) : QStringList();
}

// The same questions for everybody; where an option stands helps nobody who comes later.
questions::Question Relay::asked(std::size_t item, std::size_t runner) const
{
    questions::Question question = m_kept->sheet.items[item].question;
    question.fixedOptions = m_kept->fixed[item];
    const QStringList order = questions::optionOrder(question, SplitMix64(m_kept->seed + runner).next());
    std::vector<questions::Option> options;
    for (const QString &id : order) {
        options.push_back(*question.option(id));
    }
    question.options = std::move(options);
    question.fixedOptions = true;
    return question;
}

learner::PaperView Relay::view(const SessionId &session) const
{
    if (!isOpen() || m_state.runners.empty()) {
        throw Error(ErrorCode::NotFound, "relay");
    }
    const study::Runner &runner = m_state.runners.back();
    learner::PaperView view;
    view.session = session;
    view.plan = m_kept->sheet.plan;
    view.title = QString::fromStdString(runner.name);
    view.code = m_kept->sheet.code;
    view.paper = paper();
    view.state = runner.state;
    view.startedMs = m_kept->begunMs;
    view.ended = m_state.stage != RelayStage::Working;
    view.canUndo = m_state.canTakeBack();
    for (std::size_t index = 0; index < m_kept->sheet.items.size(); ++index) {
        const study::ItemState &state = runner.state.items[index];
        learner::PaperItemView item;
        item.question = asked(index, m_state.runners.size());
        item.chosen = chosen(runner, index);
        item.flagged = state.flagged;
        item.points = paper().items[index].points;
        item.score = state.points;
        item.rule = paper().items[index].rule;
        item.right = state.picked && state.picked->isAllRight();
        view.items.push_back(std::move(item));
    }
    return view;
}

RelayReport Relay::report() const
{
    RelayReport report;
    report.begunMs = m_kept->begunMs;
    report.plan = m_kept->sheet.plan;
    report.code = m_kept->sheet.code;
    report.paper = paper();
    for (const study::Runner &runner : m_state.runners) {
        report.results.push_back({QString::fromStdString(runner.name), runner.state});
    }
    for (std::size_t index = 0; index < m_kept->sheet.items.size(); ++index) {
        RelayQuestion question{m_kept->sheet.items[index].question};
        for (const study::Runner &runner : m_state.runners) {
            const auto &picked = runner.state.items[index].picked;
            question.answered += picked ? 1 : 0;
            question.right += picked && picked->isAllRight() ? 1 : 0;
        }
        report.questions.push_back(std::move(question));
    }
    return report;
}

} // namespace shixi::meeting
