#include "questions/check.h"
#include "viewmodels/papermodel.h"
#include "viewmodels/paperwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What is shown of a paper.
namespace shixi
{

namespace
{

using Mark = PaperCellModel::Mark;

// Questions one after the other that are scored alike: a part of the paper.
struct PaperGroup {
    std::size_t first = 0;
    std::size_t count = 0;
    std::optional<QuestionType> type; // empty: of several
};

std::vector<PaperGroup> groupsOf(const learner::PaperView &view)
{
    std::vector<PaperGroup> groups;
    for (std::size_t place = 0; place < view.items.size(); ++place) {
        const learner::PaperItemView &item = view.items[place];
        const bool goesOn =
            place > 0 && item.points == view.items[place - 1].points && item.rule == view.items[place - 1].rule;
        if (!goesOn) {
            groups.push_back({place, 0, item.question.type});
        }
        PaperGroup &group = groups.back();
        ++group.count;
        if (group.type != item.question.type) {
            group.type.reset();
        }
    }
    return groups;
}

QString joined(const QStringList &numbers, const QLocale &locale)
{
    return numbers.join(locale.language() == QLocale::Chinese ? u"、"_s : u", "_s);
}

bool takesPlaces(QuestionType type)
{
    return type == QuestionType::Cloze || type == QuestionType::Tiles || type == QuestionType::Ordering
        || type == QuestionType::Matching;
}

} // namespace

bool PaperModel::isWhole(const learner::PaperItemView &item) const
{
    if (item.chosen.isEmpty()) {
        return false;
    }
    return !takesPlaces(item.question.type)
        || (item.chosen.size() == item.question.key.size() && !item.chosen.contains(QString()));
}

Mark PaperModel::markOf(const learner::PaperItemView &item) const
{
    if (m_state != State::Finished) {
        return Mark::None;
    }
    return item.right           ? Mark::Right
        : item.chosen.isEmpty() ? Mark::Unanswered
        : item.score > 0        ? Mark::Partly
                                : Mark::Wrong;
}

const learner::PaperItemView *PaperModel::shownItem() const
{
    return m_item < 0 || m_item >= count() ? nullptr : &m_view.items[static_cast<std::size_t>(m_item)];
}

void PaperModel::showItem()
{
    const learner::PaperItemView *shown = shownItem();
    m_showing = true;
    m_answering.show(nullptr, {}, false);
    m_question = shown == nullptr ? questions::Question() : shown->question;
    QStringList order;
    for (const questions::Option &option : m_question.options) {
        order.append(option.id);
    }
    m_answering.show(&m_question, order, true);
    if (shown != nullptr) {
        m_answering.recall(shown->chosen);
    }
    m_source = {};
    if (m_state == State::Finished && shown != nullptr) {
        m_answering.mark(shown->chosen, questions::check(m_question, {shown->chosen}));
        m_source = shownSource();
    }
    m_showing = false;
}

// What goes with it is not kept with the paper, and lies in the pack of now.
const questions::Question *PaperModel::question() const
{
    const questions::Question *now = m_library.question(m_question.id);
    return now != nullptr && now->stem == m_question.stem ? now : nullptr;
}

// Where the sets of now still say the same.
Source PaperModel::shownSource() const
{
    const questions::Question *now = m_library.question(m_question.id);
    if (now == nullptr || now->evidence.quote != m_question.evidence.quote) {
        return {};
    }
    return m_original == nullptr || now->facts.empty() ? sourceOf(now->evidence, m_library)
                                                       : m_original->sourceOf(now->facts.front(), now->evidence);
}

void PaperModel::showParts()
{
    std::vector<PaperPartRow> rows;
    std::vector<std::vector<PaperCellModel::Row>> cells;
    for (const PaperGroup &group : groupsOf(m_view)) {
        const learner::PaperItemView &first = m_view.items[group.first];
        PaperPartRow row;
        row.name = shixi::partName(group.type);
        row.scoring = scoringText(m_view.paper.rules.at(first.rule));
        row.each = pointsText(first.points);
        row.had = row.wanted = static_cast<int>(group.count);
        int points = 0;
        std::vector<PaperCellModel::Row> &squares = cells.emplace_back();
        for (std::size_t place = group.first; place < group.first + group.count; ++place) {
            const learner::PaperItemView &item = m_view.items[place];
            squares.push_back({static_cast<int>(place), isWhole(item), item.flagged, markOf(item)});
            row.right += item.right ? 1 : 0;
            points += item.score;
        }
        if (m_state == State::Finished) {
            row.points = pointsText(points);
            row.fullPoints = pointsText(first.points * row.had);
        } else {
            row.right = 0;
        }
        rows.push_back(std::move(row));
    }
    m_parts.show(std::move(rows), std::move(cells));
}

OpenPaper PaperModel::open() const
{
    return {paperName(m_openView.plan),
            m_openView.paper.kind == study::Paper::Kind::Formal,
            m_openView.state.answered,
            static_cast<int>(m_openView.items.size())};
}

QString PaperModel::title() const
{
    return m_view.title.isEmpty() ? paperName(m_view.plan) : m_view.title;
}

int PaperModel::answeredCount() const
{
    return static_cast<int>(std::ranges::count_if(m_view.items, [this](const learner::PaperItemView &item) {
        return isWhole(item);
    }));
}

QString PaperModel::unansweredNumbers() const
{
    QStringList numbers;
    for (std::size_t place = 0; place < m_view.items.size(); ++place) {
        if (!isWhole(m_view.items[place])) {
            numbers.append(QString::number(place + 1));
        }
    }
    return joined(numbers, m_settings.locale());
}

QString PaperModel::flaggedNumbers() const
{
    QStringList numbers;
    for (std::size_t place = 0; place < m_view.items.size(); ++place) {
        if (m_view.items[place].flagged) {
            numbers.append(QString::number(place + 1));
        }
    }
    return joined(numbers, m_settings.locale());
}

QString PaperModel::fullPoints() const
{
    return pointsText(m_view.state.fullPoints);
}

QString PaperModel::passPoints() const
{
    return pointsText(m_view.paper.passPoints);
}

QString PaperModel::partName() const
{
    for (const PaperGroup &group : groupsOf(m_view)) {
        if (static_cast<std::size_t>(m_item) < group.first + group.count) {
            return shixi::partName(group.type);
        }
    }
    return {};
}

QString PaperModel::points() const
{
    const learner::PaperItemView *shown = shownItem();
    return shown == nullptr ? QString() : pointsText(shown->points);
}

QString PaperModel::scoring() const
{
    const learner::PaperItemView *shown = shownItem();
    if (shown == nullptr) {
        return {};
    }
    const study::ScoringRule &rule = m_view.paper.rules.at(shown->rule);
    const bool onePart = m_question.type == QuestionType::Single || m_question.type == QuestionType::TrueFalse;
    const bool nothingToLose = rule.penaltyPercent == 0 && !rule.confidence;
    return onePart && nothingToLose ? QString() : scoringText(rule);
}

bool PaperModel::flagged() const
{
    const learner::PaperItemView *shown = shownItem();
    return shown != nullptr && shown->flagged;
}

bool PaperModel::answered() const
{
    const learner::PaperItemView *shown = shownItem();
    return shown != nullptr && !shown->chosen.isEmpty();
}

QString PaperModel::leftText() const
{
    constexpr qint64 almostASecond = 999;
    return m_state == State::Working && limited() ? clockText(m_view.paper.limitMs - usedMs() + almostASecond)
                                                  : QString();
}

bool PaperModel::lastMinutes() const
{
    constexpr qint64 fiveMinutes = 5 * 60'000;
    return m_state == State::Working && limited() && m_view.paper.limitMs - usedMs() <= fiveMinutes;
}

PaperResult PaperModel::result() const
{
    const study::PaperState &state = m_view.state;
    const QLocale locale = m_settings.locale();
    PaperResult result;
    if (m_state != State::Finished) {
        return result;
    }
    result.points = pointsText(state.points);
    result.fullPoints = pointsText(state.fullPoints);
    result.passPoints = passPoints();
    result.share = state.fullPoints <= 0 ? 0.0 : static_cast<qreal>(state.points) / state.fullPoints;
    result.passed = state.passed;
    result.timeUp = state.timeUp;
    result.questions = count();
    result.answered = state.answered;
    result.right = state.right;
    result.rightShare = shareText(locale, state.right, state.answered);
    result.counted = m_view.counted;
    result.practiceOnly = m_view.practiceOnly;
    result.pointsGained = m_view.gained.gained;
    result.pointsToday = m_view.gained.today;
    result.pointsADay = m_settings.points() ? m_view.gained.aDay : 0;
    result.seconds = static_cast<int>(state.usedMs / 1000);
    result.dateText =
        locale.toString(m_view.date, locale.language() == QLocale::Chinese ? u"yyyy年M月d日"_s : u"d MMM yyyy"_s);
    result.code = m_view.code;
    return result;
}

Mark PaperModel::mark() const
{
    const learner::PaperItemView *shown = shownItem();
    return shown == nullptr ? Mark::None : markOf(*shown);
}

QString PaperModel::score() const
{
    const learner::PaperItemView *shown = shownItem();
    return shown == nullptr || m_state != State::Finished ? QString() : pointsText(shown->score);
}

AnswerFeedback PaperModel::feedback() const
{
    const learner::PaperItemView *shown = shownItem();
    if (shown == nullptr || m_state != State::Finished) {
        return {};
    }
    learner::Outcome outcome;
    outcome.verdict = questions::check(m_question, {shown->chosen});
    return feedbackOf(m_question, outcome, shown->chosen);
}

} // namespace shixi
