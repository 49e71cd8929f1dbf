#include "viewmodels/correctedmodel.h"

#include "viewmodels/words.h"

#include <algorithm>

namespace shixi
{

namespace
{

// A new version of a large set may correct hundreds: more than anybody reads, and each is taught anew anyway.
constexpr int mostTold = 30;

// Whether the question, as it reads now, has words for what was chosen. Its options may be others; and what was ticked
// of a revealed answer was ticked of another one.
bool hasWordsFor(const questions::Question &question, const QStringList &chosen)
{
    const auto isThere = [&question](const QString &choice) {
        const bool isPair = question.type == QuestionType::Matching;
        return std::ranges::all_of(isPair ? choice.split(u'=') : QStringList{choice}, [&question](const QString &id) {
            return question.option(id) != nullptr;
        });
    };
    return question.type != QuestionType::Reveal && (question.options.empty() || std::ranges::all_of(chosen, isThere));
}

} // namespace

CorrectedModel::CorrectedModel(learner::Learner &learner,
                               const questions::QuestionSet &library,
                               const ErrorBoundary &boundary)
    : ListModel({{SubjectRole, "subject"},
                 {StemRole, "stem"},
                 {ChosenRole, "chosenText"},
                 {AnswerRole, "answer"},
                 {ParagraphRole, "paragraphText"},
                 {MarkStartRole, "markStart"},
                 {MarkLengthRole, "markLength"}})
    , m_learner(learner)
    , m_library(library)
    , m_boundary(boundary)
{
    refresh();
}

void CorrectedModel::refresh()
{
    m_boundary.run([this] {
        std::vector<learner::Corrected> corrections = m_learner.corrections();
        std::vector<Row> rows;
        for (const learner::Corrected &corrected : corrections) {
            if (static_cast<int>(rows.size()) < mostTold) {
                rows.push_back(rowOf(corrected));
            }
        }
        m_total = static_cast<int>(corrections.size());
        replace(m_rows, std::move(rows));
    });
}

void CorrectedModel::see()
{
    m_boundary.run([this] {
        m_learner.seeCorrections();
    });
    refresh();
}

CorrectedModel::Row CorrectedModel::rowOf(const learner::Corrected &corrected) const
{
    Row row{
        corrected.fact->subject, {}, {}, corrected.answer.join(u'、'), sourceOf(corrected.fact->evidence, m_library)};
    if (corrected.question != nullptr) {
        row.stem = corrected.question->stem;
        row.chosen = hasWordsFor(*corrected.question, corrected.chosen)
            ? chosenText(*corrected.question, corrected.chosen)
            : QString();
    }
    return row;
}

QVariant CorrectedModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case SubjectRole:
        return row.subject;
    case StemRole:
        return row.stem;
    case ChosenRole:
        return row.chosen;
    case AnswerRole:
        return row.answer;
    case ParagraphRole:
        return row.source.paragraphText;
    case MarkStartRole:
        return row.source.evidenceStart;
    case MarkLengthRole:
        return row.source.evidenceLength;
    default:
        return {};
    }
}

} // namespace shixi
