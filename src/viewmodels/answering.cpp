#include "viewmodels/answering.h"

#include <algorithm>

namespace shixi
{

namespace
{

OptionModel::Mark markOf(const OptionModel::Row &row, const QStringList &key)
{
    if (key.contains(row.optionId)) {
        return row.chosen ? OptionModel::Mark::Right : OptionModel::Mark::Missed;
    }
    return row.chosen ? OptionModel::Mark::Wrong : OptionModel::Mark::None;
}

} // namespace

Answering::Answering(QObject *parent)
    : QObject(parent)
{
    connect(&m_pairing, &Pairing::changed, this, &Answering::changed);
    connect(&m_typing, &TypedAnswer::changed, this, &Answering::changed);
}

bool Answering::is(QuestionType type) const
{
    return m_question != nullptr && m_question->type == type;
}

bool Answering::takesOne() const
{
    return is(QuestionType::Single) || is(QuestionType::TrueFalse);
}

bool Answering::takesPieces() const
{
    return is(QuestionType::Cloze) || is(QuestionType::Tiles) || is(QuestionType::Ordering);
}

int Answering::blanks() const
{
    return takesPieces() ? static_cast<int>(m_question->key.size()) : 0;
}

bool Answering::complete() const
{
    if (!m_open) {
        return false;
    }
    if (takesPieces()) {
        return m_pieces.filledCount() == blanks();
    }
    switch (m_question->type) {
    case QuestionType::Single:
    case QuestionType::TrueFalse:
    case QuestionType::Multiple:
        return m_options.chosenCount() > 0;
    case QuestionType::Matching:
        return m_pairing.complete();
    case QuestionType::Reveal:
        return m_revealed;
    case QuestionType::Short:
        return m_typing.complete();
    default:
        return false;
    }
}

void Answering::show(const questions::Question *question, const QStringList &order, bool open)
{
    m_question = question;
    m_open = open && question != nullptr;
    m_revealed = false;
    std::vector<OptionModel::Row> rows;
    for (const QString &optionId : order) {
        const questions::Option *option = question == nullptr ? nullptr : question->option(optionId);
        if (option != nullptr) {
            rows.push_back({optionId, option->text, option->why});
        }
    }
    m_options.setRows(std::move(rows));
    m_pieces.setPlaces(blanks());
    m_pairing.show(question, order);
    m_typing.show(question);
    m_items.setTexts(is(QuestionType::Reveal) ? question->answer : QStringList());
    Q_EMIT changed();
}

void Answering::recall(const QStringList &given)
{
    m_pairing.recall(given);
    for (qsizetype place = 0; place < given.size(); ++place) {
        const auto found = std::ranges::find(m_options.rows(), given[place], &OptionModel::Row::optionId);
        if (!m_open || is(QuestionType::Matching) || found == m_options.rows().end()) {
            continue;
        }
        if (takesPieces()) {
            m_pieces.putAt(static_cast<int>(place), {found->optionId, found->text});
        }
        set(given[place], true, !takesPieces());
    }
    Q_EMIT changed();
}

bool Answering::choose(const QString &optionId)
{
    if (!m_open) {
        return false;
    }
    if (is(QuestionType::Matching)) {
        m_pairing.press(optionId);
        return false;
    }
    const auto &rows = m_options.rows();
    const auto found = std::ranges::find(rows, optionId, &OptionModel::Row::optionId);
    if (found == rows.end() || !found->enabled) {
        return false;
    }
    if (takesOne() && !m_confirming) {
        return true;
    }
    if (takesOne()) {
        chooseOnly(optionId);
    } else if (takesPieces()) {
        putPiece(OptionModel::Row(*found));
    } else {
        set(optionId, !found->chosen, true);
    }
    Q_EMIT changed();
    return false;
}

void Answering::set(const QString &optionId, bool chosen, bool enabled)
{
    std::vector<OptionModel::Row> rows = m_options.rows();
    for (OptionModel::Row &row : rows) {
        if (row.optionId == optionId) {
            row.chosen = chosen;
            row.enabled = enabled;
        }
    }
    m_options.setRows(std::move(rows));
}

void Answering::chooseOnly(const QString &optionId)
{
    std::vector<OptionModel::Row> rows = m_options.rows();
    for (OptionModel::Row &row : rows) {
        row.chosen = row.optionId == optionId;
    }
    m_options.setRows(std::move(rows));
}

void Answering::putPiece(const OptionModel::Row &row)
{
    if (m_pieces.filledCount() < blanks()) {
        m_pieces.put({row.optionId, row.text});
        set(row.optionId, true, false);
    }
}

void Answering::takeBack(int index)
{
    if (!m_open || index < 0 || index >= m_pieces.count()) {
        return;
    }
    const QString optionId = m_pieces.rows()[static_cast<std::size_t>(index)].optionId;
    if (!optionId.isEmpty()) {
        m_pieces.takeOut(index);
        set(optionId, false, true);
        Q_EMIT changed();
    }
}

void Answering::reveal()
{
    if (m_open && is(QuestionType::Reveal) && !m_revealed) {
        m_revealed = true;
        Q_EMIT changed();
    }
}

void Answering::tick(int index)
{
    if (m_open && m_revealed) {
        m_items.toggle(index);
    }
}

QStringList Answering::given() const
{
    QStringList chosen;
    if (takesPieces()) {
        for (const PieceModel::Row &piece : m_pieces.rows()) {
            chosen.append(piece.optionId);
        }
        return chosen;
    }
    if (is(QuestionType::Matching)) {
        return m_pairing.chosen();
    }
    if (is(QuestionType::Reveal)) {
        return m_items.tickedIndexes();
    }
    if (is(QuestionType::Short)) {
        return {m_typing.text().trimmed()};
    }
    for (const OptionModel::Row &row : m_options.rows()) {
        if (row.chosen) {
            chosen.append(row.optionId);
        }
    }
    return chosen;
}

void Answering::put(const QStringList &given)
{
    if (is(QuestionType::Short)) {
        m_typing.setText(given.value(0));
        return;
    }
    reveal();
    for (const QString &part : given) {
        if (is(QuestionType::Reveal)) {
            tick(part.toInt());
        } else if (is(QuestionType::Matching)) {
            m_pairing.press(part.section(u'=', 0, 0));
            m_pairing.press(part.section(u'=', 1));
        } else if (takesPieces()) {
            static_cast<void>(choose(part));
        }
    }
}

void Answering::mark(const QStringList &chosen, Verdict verdict)
{
    m_open = false;
    markOptions(chosen);
    markPieces();
    m_pairing.mark();
    m_typing.mark(verdict);
    Q_EMIT changed();
}

void Answering::markOptions(const QStringList &chosen)
{
    std::vector<OptionModel::Row> rows = m_options.rows();
    for (OptionModel::Row &row : rows) {
        row.chosen = chosen.contains(row.optionId);
        row.enabled = false;
        // The pieces of a bank are marked in the blanks they were put into.
        row.mark = takesPieces() ? OptionModel::Mark::None : markOf(row, m_question->key);
    }
    m_options.setRows(std::move(rows));
}

void Answering::markPieces()
{
    for (int i = 0; i < m_pieces.count(); ++i) {
        const bool right = m_question->key.value(i) == m_pieces.rows()[static_cast<std::size_t>(i)].optionId;
        m_pieces.setMark(i, right ? OptionModel::Mark::Right : OptionModel::Mark::Wrong);
    }
}

} // namespace shixi
