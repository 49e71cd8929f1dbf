#include "viewmodels/readthroughmodel.h"

#include "core/splitmix64.h"
#include "questions/check.h"

namespace shixi
{

namespace
{

bool isChosenFromOptions(QuestionType type)
{
    return type == QuestionType::Single || type == QuestionType::Multiple || type == QuestionType::TrueFalse;
}

} // namespace

ReadThroughModel::ReadThroughModel(learner::Learner &learner,
                                   const questions::QuestionSet &library,
                                   const ErrorBoundary &boundary,
                                   QObject *parent)
    : QObject(parent)
    , m_learner(learner)
    , m_library(library)
    , m_boundary(boundary)
    , m_courses(learner)
{
}

const questions::Question *ReadThroughModel::question() const
{
    return shown() == nullptr ? nullptr : shown()->question;
}

int ReadThroughModel::type() const
{
    return shown() == nullptr ? 0 : static_cast<int>(shown()->question->type);
}

QString ReadThroughModel::stem() const
{
    return shown() == nullptr ? QString() : shown()->question->stem;
}

ShownFact ReadThroughModel::fact() const
{
    return shownFact(shown() == nullptr ? nullptr : shown()->fact);
}

void ReadThroughModel::open(const learner::PracticeChoice &choice)
{
    m_boundary.run([&] {
        m_choice = choice;
        // What it is gone through in is no part of it: it is read in the order of the text.
        m_choice.order = study::PracticeOrder::Memory;
        m_questions = m_courses.toRead(m_choice);
        if (m_questions.empty()) {
            return;
        }
        m_state = State::Reading;
        const int place = m_courses.readPlace(m_choice, m_questions);
        m_continued = place > 0;
        show(place);
    });
}

void ReadThroughModel::setItem(int item)
{
    if (item == m_item || item < 0 || item >= count()) {
        return;
    }
    m_boundary.run([&] {
        m_courses.setReadPlace(m_choice, m_questions, item);
        m_continued = false;
        show(item);
    });
}

void ReadThroughModel::beginAnew()
{
    setItem(0);
}

void ReadThroughModel::toggleStar()
{
    if (shown() == nullptr) {
        return;
    }
    m_boundary.run([this] {
        m_learner.setStarred(shown()->fact->id, !m_starred);
        m_starred = !m_starred;
    });
    Q_EMIT changed();
}

void ReadThroughModel::close()
{
    m_state = State::Idle;
    m_answering.show(nullptr, {}, false);
    m_questions.clear();
    Q_EMIT changed();
}

const learner::ReadQuestion *ReadThroughModel::shown() const
{
    return m_item < 0 || m_item >= count() ? nullptr : &m_questions[static_cast<std::size_t>(m_item)];
}

void ReadThroughModel::show(int item)
{
    m_item = item;
    const learner::ReadQuestion &read = *shown();
    const questions::Question &question = *read.question;
    m_feedback = feedbackOf(question, std::nullopt, {});
    m_source = m_original == nullptr ? sourceOf(question.evidence, m_library)
                                     : m_original->sourceOf(read.fact->id, question.evidence);
    m_starred = m_learner.isStarred(read.fact->id);
    showAnswer(question);
    Q_EMIT changed();
}

// Of options, what is right is marked as such: nobody chose it. All else stands where it belongs.
void ReadThroughModel::showAnswer(const questions::Question &question)
{
    m_answering.show(&question, questions::optionOrder(question, seedFrom(question.id.value)), true);
    if (isChosenFromOptions(question.type)) {
        m_answering.mark({}, Verdict::Right);
    } else if (!question.key.isEmpty()) {
        m_answering.put(question.key);
        m_answering.mark(question.key, Verdict::Right);
    }
}

} // namespace shixi
