#include "viewmodels/summarymodel.h"

#include "viewmodels/words.h"

namespace shixi
{

MissedModel::MissedModel()
    : ListModel({{StemRole, "stem"}, {AnswerRole, "answer"}, {ChosenRole, "chosen"}, {SureRole, "sure"}})
{
}

void MissedModel::setRows(std::vector<Row> rows)
{
    replace(m_rows, std::move(rows));
}

QVariant MissedModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case StemRole:
        return row.stem;
    case AnswerRole:
        return row.answer;
    case ChosenRole:
        return row.chosen;
    case SureRole:
        return row.sure;
    default:
        return {};
    }
}

int SummaryModel::percent() const
{
    return m_summary.firstAsks == 0 ? 0 : qRound(100.0 * m_summary.right / m_summary.firstAsks);
}

namespace
{

// Pieces without their sentence would read “2019、7、9”; one piece says enough under its stem.
QString inItsSentence(const questions::Question &question, const QStringList &pieces, const QString &listed)
{
    const QString sentence = pieces.size() > 1 ? sentenceWith(question, pieces) : QString();
    return sentence.isEmpty() ? listed : sentence;
}

} // namespace

void SummaryModel::show(learner::Summary summary)
{
    m_summary = std::move(summary);
    m_practice = false;
    m_againQuestions = 0;
    m_course = {};
    std::vector<MissedModel::Row> rows;
    m_leeches.clear();
    for (const learner::MissedItem &missed : m_summary.missed) {
        if (missed.leech && missed.fact != nullptr && !m_leeches.contains(missed.fact->subject)) {
            m_leeches.append(missed.fact->subject);
        }
        if (missed.question != nullptr) {
            const questions::Question &question = *missed.question;
            rows.push_back({question.stem,
                            inItsSentence(question, question.key, answerText(question)),
                            inItsSentence(question, missed.chosen, chosenText(question, missed.chosen)),
                            missed.sure});
        }
    }
    m_missed.setRows(std::move(rows));
    Q_EMIT changed();
}

void SummaryModel::showCourse(const learner::CourseView &course)
{
    m_course = course;
    Q_EMIT changed();
}

void SummaryModel::offerAgain(int questions)
{
    m_practice = true;
    m_againQuestions = questions;
    Q_EMIT changed();
}

} // namespace shixi
