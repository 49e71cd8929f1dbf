#include "meeting/duel.h"

#include "core/error.h"
#include "core/splitmix64.h"
#include "meeting/relaywire.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi::meeting
{

namespace
{

constexpr int aFifth = 5;

// One question in five is true or false, where there are such; else what there is.
learner::PaperPlan duelPlan(int questions)
{
    const int judged = questions / aFifth;
    learner::PaperPlan plan;
    plan.id = "duel";
    for (const auto &[type, count] : {std::pair{QuestionType::TrueFalse, judged},
                                      std::pair{QuestionType::Single, questions - judged},
                                      std::pair{QuestionType::Single, judged},
                                      std::pair{QuestionType::TrueFalse, questions - judged}}) {
        if (count > 0) {
            learner::PaperPlanPart part;
            part.asks.questions = count;
            part.asks.type = type;
            plan.parts.push_back(part);
        }
    }
    return plan;
}

std::vector<study::DuelItem> duelItemsOf(const learner::PaperSheet &sheet)
{
    std::vector<study::DuelItem> items;
    for (const learner::PaperSheetItem &item : sheet.items) {
        const questions::Question &question = item.question;
        const auto right = std::ranges::find(question.options, question.key.value(0), &questions::Option::id);
        const bool takesOne = question.type == QuestionType::Single || question.type == QuestionType::TrueFalse;
        if (!takesOne || question.key.size() != 1 || right == question.options.end()) {
            throw Error(ErrorCode::Corrupt, "a question that is not answered by one option");
        }
        items.push_back({question.options.size(), static_cast<std::size_t>(right - question.options.begin())});
    }
    return items;
}

struct DuelSpelling {
    QJsonObject operator()(const study::DuelPicks &picks) const
    {
        return {{"event"_L1, "picks"_L1},
                {"side"_L1, static_cast<qint64>(picks.side)},
                {"option"_L1, static_cast<qint64>(picks.option)}};
    }
    QJsonObject operator()(const study::DuelShows &) const { return {{"event"_L1, "shows"_L1}}; }
    QJsonObject operator()(const study::DuelGoesOn &) const { return {{"event"_L1, "goes_on"_L1}}; }
};

std::size_t placeIn(const QJsonObject &object, QLatin1StringView key)
{
    constexpr qint64 none = 1'000'000;
    const qint64 place = object.value(key).toInteger(none);
    return static_cast<std::size_t>(place < 0 ? none : place);
}

study::DuelEvent duelEventOf(const QJsonObject &object)
{
    const QString word = object.value("event"_L1).toString();
    if (word == "picks"_L1) {
        return study::DuelPicks{placeIn(object, "side"_L1), placeIn(object, "option"_L1)};
    }
    if (word == "shows"_L1) {
        return study::DuelShows{};
    }
    if (word == "goes_on"_L1) {
        return study::DuelGoesOn{};
    }
    throw Error(ErrorCode::Corrupt, "an event that is none of ours");
}

// Those of true or false stand among the others, not before them.
void cutAndMix(learner::PaperSheet &sheet, std::size_t questions, std::uint64_t seed)
{
    sheet.items.resize(std::min(questions, sheet.items.size()));
    sheet.paper.items.resize(sheet.items.size());
    SplitMix64 random(seed);
    shuffle(std::span<learner::PaperSheetItem>(sheet.items), random);
}

} // namespace

Duel::Duel(learner::Learner &learner, const Clock &clock, const QString &folder)
    : m_papers(learner)
    , m_clock(clock)
    , m_journal(folder.isEmpty() ? QString() : QDir(folder).filePath(u"duel.jsonl"_s))
{
}

int Duel::available(int questions) const
{
    return std::min(questions, m_papers.offer(duelPlan(questions), {.plan = "duel"}).questions);
}

void Duel::forget()
{
    m_kept.reset();
    m_names = {};
    m_items.clear();
    m_events.clear();
    m_state = {};
}

void Duel::load()
{
    forget();
    readOrSetAside(m_journal, [this](const std::vector<QJsonObject> &lines) {
        take(lines);
    });
}

void Duel::take(const std::vector<QJsonObject> &lines)
{
    KeptPaper kept = keptPaperOf(lines.front(), u"duel"_s);
    std::vector<study::DuelItem> items = duelItemsOf(kept.sheet);
    std::vector<study::DuelEvent> events;
    for (std::size_t at = 1; at < lines.size(); ++at) {
        events.push_back(duelEventOf(lines[at]));
    }
    const QJsonArray names = lines.front().value("names"_L1).toArray();
    m_names = {nameOf(names.at(0).toString()), nameOf(names.at(1).toString())};
    m_kept = std::move(kept);
    m_items = std::move(items);
    m_events = std::move(events);
    m_state = study::fold(m_items, m_events);
}

bool Duel::start(int questions, const Names &names)
{
    KeptPaper kept;
    kept.sheet = m_papers.drawn(duelPlan(questions), {.plan = "duel"});
    if (isOpen() || kept.sheet.items.empty()) {
        return false;
    }
    kept.begunMs = m_clock.nowMs();
    kept.seed = seedFrom(kept.sheet.items.front().question.id.value, static_cast<std::uint64_t>(kept.begunMs));
    cutAndMix(kept.sheet, static_cast<std::size_t>(questions), kept.seed);
    std::vector<study::DuelItem> items = duelItemsOf(kept.sheet);
    QJsonObject first = wireOf(kept, u"duel"_s);
    first.insert("names"_L1, QJsonArray{nameOf(names[0]), nameOf(names[1])});
    m_journal.begin(first);
    forget();
    m_names = {nameOf(names[0]), nameOf(names[1])};
    m_kept = std::move(kept);
    m_items = std::move(items);
    m_state = study::fold(m_items, m_events);
    return true;
}

const questions::Question &Duel::question(std::size_t item) const
{
    return m_kept->sheet.items.at(item).question;
}

void Duel::write(const study::DuelEvent &event)
{
    m_journal.add(std::visit(DuelSpelling(), event));
    m_events.push_back(event);
    m_state = study::fold(m_items, m_events);
}

void Duel::pick(std::size_t side, std::size_t option)
{
    write(study::DuelPicks{side, option});
}

void Duel::show()
{
    write(study::DuelShows{});
}

void Duel::goOn()
{
    write(study::DuelGoesOn{});
}

void Duel::putAway()
{
    m_journal.remove();
    forget();
}

} // namespace shixi::meeting
