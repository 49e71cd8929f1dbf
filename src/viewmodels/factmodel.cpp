#include "viewmodels/factmodel.h"

#include "viewmodels/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

constexpr int answersShown = 8;

FactHistoryModel::Verdict verdictOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right:
        return FactHistoryModel::Verdict::Right;
    case Verdict::Near:
        return FactHistoryModel::Verdict::Near;
    case Verdict::Partial:
        return FactHistoryModel::Verdict::Partial;
    case Verdict::Wrong:
        break;
    }
    return FactHistoryModel::Verdict::Wrong;
}

} // namespace

FactModel::FactModel(const learner::Learner &learner,
                     const questions::QuestionSet &library,
                     const SettingsModel &settings)
    : m_learner(learner)
    , m_library(library)
    , m_settings(settings)
{
}

FactModel::Strength FactModel::strengthOf(const learner::FactStanding &standing)
{
    if (standing.cards == 0) {
        return Strength::ForReading;
    }
    if (standing.suspended) {
        return Strength::NotAsked;
    }
    switch (standing.strength) {
    case learner::Strength::New:
        return Strength::New;
    case learner::Strength::Firm:
        return Strength::Firm;
    case learner::Strength::Fading:
        return Strength::Fading;
    case learner::Strength::Due:
        break;
    }
    return Strength::Due;
}

QString FactModel::kindLabel() const
{
    return m_standing.fact == nullptr ? QString() : kindWord(m_standing.fact->kind);
}

QString FactModel::levelLabel() const
{
    return m_standing.fact == nullptr ? QString() : levelWord(m_standing.level);
}

QString FactModel::recallText() const
{
    if (m_standing.recallPpm < 0) {
        return {};
    }
    const QLocale locale = m_settings.locale();
    return locale.toString(qRound(m_standing.recallPpm / 10'000.0)) + locale.percent();
}

QString FactModel::dueText() const
{
    if (!m_standing.dueInDays) {
        return {};
    }
    const QLocale locale = m_settings.locale();
    const bool chinese = locale.language() == QLocale::Chinese;
    const QDate today = QDate(1970, 1, 1).addDays(m_learner.rulesOfDay().today);
    const QDate due = today.addDays(*m_standing.dueInDays);
    if (due.year() == today.year()) {
        return locale.toString(due, chinese ? u"M月d日"_s : u"d MMMM"_s);
    }
    return locale.toString(due, chinese ? u"yyyy年M月d日"_s : u"d MMMM yyyy"_s);
}

QString FactModel::basisText() const
{
    QStringList numbers;
    if (m_standing.fact != nullptr) {
        for (const int number : m_standing.fact->basis) {
            numbers.append(m_settings.locale().toString(number));
        }
    }
    return numbers.join(m_settings.locale().language() == QLocale::Chinese ? u"、"_s : u", "_s);
}

Source FactModel::original() const
{
    return m_standing.fact == nullptr || m_original == nullptr
        ? Source()
        : m_original->sourceOf(m_standing.fact->id).value_or(Source());
}

void FactModel::tell(Done done)
{
    m_done = done;
    m_begunAnew = done == Done::BegunAnew || (m_begunAnew && done != Done::Restored);
}

void FactModel::show(const learner::FactStanding &standing)
{
    if (standing.fact != m_standing.fact) {
        tell(Done::Nothing);
        m_begunAnew = false;
    }
    m_standing = standing;
    m_begunAnew = m_begunAnew && !hasDue(); // answered since: there is something to lose
    showQuestions();
    showHistory();
    Q_EMIT changed();
}

void FactModel::clear()
{
    m_standing = {};
    m_done = Done::Nothing;
    m_begunAnew = false;
    m_questions.setRows({});
    m_history.setRows({});
    Q_EMIT changed();
}

void FactModel::showQuestions()
{
    std::vector<FactQuestionModel::Row> rows;
    for (const questions::Question &question : m_library.questions()) {
        if (std::ranges::find(question.facts, m_standing.fact->id) != question.facts.end()) {
            rows.push_back({question.stem, answerText(question)});
        }
    }
    m_questions.setRows(std::move(rows));
}

void FactModel::showHistory()
{
    const QLocale locale = m_settings.locale();
    const QString format = locale.language() == QLocale::Chinese ? u"yyyy年M月d日"_s : u"d MMM yyyy"_s;
    std::vector<FactHistoryModel::Row> rows;
    for (const learner::PastAnswer &past : m_learner.history(m_standing.fact->id, answersShown)) {
        FactHistoryModel::Row row;
        row.dateText = locale.toString(past.date, format);
        if (past.question != nullptr) {
            row.stem = past.question->stem;
            row.chosen = chosenText(*past.question, past.chosen);
        }
        row.verdict = verdictOf(past.verdict);
        row.counted = past.rating.has_value();
        rows.push_back(std::move(row));
    }
    m_history.setRows(std::move(rows));
}

} // namespace shixi
