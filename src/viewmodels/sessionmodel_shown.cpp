// What is shown of a session; what a learner does in it is in sessionmodel.cpp.
#include "viewmodels/sessionmodel.h"
#include "viewmodels/words.h"

#include <QAccessible>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

// From this size on the learner is not hurried.
constexpr int largeTextPercent = 150;

SessionModel::Type shownType(QuestionType type)
{
    switch (type) {
    case QuestionType::Single:
        return SessionModel::Type::Single;
    case QuestionType::Multiple:
        return SessionModel::Type::Multiple;
    case QuestionType::TrueFalse:
        return SessionModel::Type::TrueFalse;
    case QuestionType::Cloze:
        return SessionModel::Type::Cloze;
    case QuestionType::Tiles:
        return SessionModel::Type::Tiles;
    case QuestionType::Ordering:
        return SessionModel::Type::Ordering;
    case QuestionType::Matching:
        return SessionModel::Type::Matching;
    case QuestionType::Reveal:
        return SessionModel::Type::Reveal;
    case QuestionType::Short:
        return SessionModel::Type::Short;
    }
    return SessionModel::Type::Single;
}

OptionModel::Mark markOf(const OptionModel::Row &row, const QStringList &key)
{
    if (key.contains(row.optionId)) {
        return row.chosen ? OptionModel::Mark::Right : OptionModel::Mark::Missed;
    }
    return row.chosen ? OptionModel::Mark::Wrong : OptionModel::Mark::None;
}

} // namespace

SessionModel::Type SessionModel::type() const
{
    return m_view.question == nullptr ? Type::Single : shownType(m_view.question->type);
}

qreal SessionModel::progress() const
{
    return total() <= 0 ? 0.0 : static_cast<qreal>(completed()) / total();
}

QString SessionModel::levelLabel() const
{
    return m_view.fact == nullptr ? QString() : levelWord(m_view.fact->level);
}

QString SessionModel::stem() const
{
    return m_view.question == nullptr ? QString() : m_view.question->stem;
}

bool SessionModel::takesPieces() const
{
    const Type shown = type();
    return m_view.question != nullptr && (shown == Type::Cloze || shown == Type::Tiles || shown == Type::Ordering);
}

int SessionModel::blanks() const
{
    return takesPieces() ? static_cast<int>(m_view.question->key.size()) : 0;
}

QString SessionModel::answerText() const
{
    if (m_view.question == nullptr) {
        return {};
    }
    // Pieces without their sentence would read “2019、7、9”.
    if (type() == Type::Ordering) {
        return numbered(m_view.question->answer);
    }
    const QString sentence = takesPieces() ? sentenceWith(*m_view.question, m_view.question->key) : QString();
    return sentence.isEmpty() ? shixi::answerText(*m_view.question) : sentence;
}

bool SessionModel::canSubmit() const
{
    if (m_state != State::Asking) {
        return false;
    }
    if (takesPieces()) {
        return m_faces.pieces.filledCount() == blanks();
    }
    switch (type()) {
    case Type::Multiple:
        return std::any_of(
            m_faces.options.rows().begin(), m_faces.options.rows().end(), [](const OptionModel::Row &row) {
                return row.chosen;
            });
    case Type::Matching:
        return m_faces.pairing.complete();
    case Type::Reveal:
        return m_revealed;
    case Type::Short:
        return !m_typed.trimmed().isEmpty();
    default:
        return false;
    }
}

SessionModel::Verdict SessionModel::verdict() const
{
    switch (m_outcome.verdict) {
    case shixi::Verdict::Right:
        return Verdict::Right;
    case shixi::Verdict::Near:
        return Verdict::Near;
    case shixi::Verdict::Partial:
        return Verdict::Partial;
    case shixi::Verdict::Wrong:
        break;
    }
    return Verdict::Wrong;
}

bool SessionModel::correct() const
{
    return m_state == State::Answered && m_outcome.verdict == shixi::Verdict::Right;
}

QString SessionModel::missing() const
{
    if (m_state != State::Answered || m_outcome.verdict != shixi::Verdict::Partial) {
        return {};
    }
    const questions::Question &question = *m_view.question;
    QStringList texts;
    const bool ticked = question.type == QuestionType::Reveal;
    for (qsizetype index = 0; index < (ticked ? question.answer.size() : question.key.size()); ++index) {
        const QString wanted = ticked ? QString::number(index) : question.key[index];
        if (!m_chosen.contains(wanted)) {
            texts.append(chosenText(question, {wanted}));
        }
    }
    return texts.join(u"、"_s);
}

QString SessionModel::chosenWhy() const
{
    if (m_state != State::Answered || m_view.question == nullptr) {
        return {};
    }
    return whyNot(*m_view.question, m_chosen).join(u'\n');
}

QString SessionModel::explanation() const
{
    return m_view.question == nullptr ? QString() : m_view.question->explanation;
}

QString SessionModel::asOf() const
{
    return m_view.fact == nullptr ? QString() : m_view.fact->asOf;
}

bool SessionModel::canSayGuessed() const
{
    // What was judged by the learner was no guess.
    return correct() && counted() && type() != Type::Reveal;
}

bool SessionModel::canSayTooEasy() const
{
    return correct() && counted() && m_view.question->form == Form::Recall;
}

bool SessionModel::autoAdvance() const
{
    return correct() && m_settings.autoAdvance() && !m_firstMeeting && !m_guessed
        && m_settings.textScale() < largeTextPercent && !QAccessible::isActive();
}

bool SessionModel::canUndo() const
{
    switch (m_state) {
    case State::Teaching:
    case State::Asking:
        return m_view.canUndo;
    case State::Answered:
        return true;
    case State::Idle:
    case State::Finished:
        break;
    }
    return false;
}

QString SessionModel::section() const
{
    return m_view.fact == nullptr ? QString() : m_view.fact->section;
}

QString SessionModel::factSubject() const
{
    return m_view.fact == nullptr ? QString() : m_view.fact->subject;
}

QString SessionModel::factAnswer() const
{
    return m_view.fact == nullptr ? QString() : m_view.fact->answer;
}

const knowledge::Evidence *SessionModel::evidence() const
{
    if (m_view.question != nullptr) {
        return &m_view.question->evidence;
    }
    return m_view.fact == nullptr ? nullptr : &m_view.fact->evidence;
}

void SessionModel::forgetAnswer()
{
    m_outcome = {};
    m_chosen.clear();
    m_typed.clear();
    m_revealed = false;
    m_guessed = false;
    m_tooEasy = false;
}

void SessionModel::showQuestion()
{
    std::vector<OptionModel::Row> rows;
    for (const QString &optionId : std::as_const(m_view.optionOrder)) {
        const questions::Option *option = m_view.question == nullptr ? nullptr : m_view.question->option(optionId);
        if (option != nullptr) {
            rows.push_back({optionId, option->text, option->why});
        }
    }
    m_faces.options.setRows(std::move(rows));
    m_faces.pieces.setPlaces(blanks());
    m_faces.pairing.show(m_view.question, m_view.optionOrder);
    m_faces.difference.clear();
    m_faces.answerItems.setTexts(type() == Type::Reveal && m_view.question != nullptr ? m_view.question->answer
                                                                                      : QStringList());
    m_source = evidence() == nullptr ? Source() : sourceOf(*evidence(), m_library);
}

void SessionModel::markOptions()
{
    std::vector<OptionModel::Row> rows = m_faces.options.rows();
    for (OptionModel::Row &row : rows) {
        row.chosen = m_chosen.contains(row.optionId);
        row.enabled = false;
        // The pieces of a bank are marked in the blanks they were put into.
        row.mark = takesPieces() ? OptionModel::Mark::None : markOf(row, m_view.question->key);
    }
    m_faces.options.setRows(std::move(rows));
}

void SessionModel::showDifference()
{
    if (type() == Type::Short && m_outcome.verdict != shixi::Verdict::Right) {
        m_faces.difference.compare(shixi::answerText(*m_view.question), m_chosen.value(0));
    }
}

void SessionModel::markPieces()
{
    for (int i = 0; i < m_faces.pieces.count(); ++i) {
        const bool right = m_view.question->key.value(i) == m_faces.pieces.rows()[static_cast<std::size_t>(i)].optionId;
        m_faces.pieces.setMark(i, right ? OptionModel::Mark::Right : OptionModel::Mark::Wrong);
    }
}

} // namespace shixi
