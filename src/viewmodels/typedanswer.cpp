#include "viewmodels/typedanswer.h"

#include "questions/typed/typed.h"
#include "viewmodels/words.h"

namespace shixi
{

void TypedAnswer::show(const questions::Question *question)
{
    m_open = question != nullptr && question->type == QuestionType::Short;
    m_question = m_open ? question : nullptr;
    m_text.clear();
    m_soundOnly = false;
    m_difference.clear();
    Q_EMIT changed();
}

int TypedAnswer::longest() const
{
    return m_question == nullptr ? 0 : static_cast<int>(questions::longestTyped(*m_question));
}

void TypedAnswer::setText(const QString &text)
{
    if (m_open && text != m_text) {
        m_text = text;
        m_soundOnly = false;
        Q_EMIT changed();
    }
}

bool TypedAnswer::take()
{
    m_soundOnly = m_open && questions::isTypedAsPinyin(*m_question, m_text.trimmed());
    Q_EMIT changed();
    return !m_soundOnly;
}

void TypedAnswer::mark(Verdict verdict)
{
    if (m_open && (verdict == Verdict::Near || verdict == Verdict::Wrong)) {
        m_difference.compare(answerText(*m_question), m_text.trimmed());
    }
    m_open = false;
    Q_EMIT changed();
}

} // namespace shixi
