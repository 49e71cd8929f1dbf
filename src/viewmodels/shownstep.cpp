#include "viewmodels/shownstep.h"

#include "questions/typed/typed.h"
#include "viewmodels/words.h"

namespace shixi
{

namespace
{

// Pieces without their sentence would read “2019、7、9”.
QString wholeAnswer(const questions::Question &question)
{
    switch (question.type) {
    case QuestionType::Ordering:
        return numbered(question.answer);
    case QuestionType::Cloze:
    case QuestionType::Tiles: {
        const QString sentence = sentenceWith(question, question.key);
        return sentence.isEmpty() ? answerText(question) : sentence;
    }
    default:
        return answerText(question);
    }
}

QString leftOut(const questions::Question &question, const QStringList &chosen)
{
    QStringList texts;
    if (question.type == QuestionType::Short) {
        texts = questions::missingItems(question, chosen.value(0));
        return texts.join(u'、');
    }
    const bool ticked = question.type == QuestionType::Reveal;
    for (qsizetype index = 0; index < (ticked ? question.answer.size() : question.key.size()); ++index) {
        const QString wanted = ticked ? QString::number(index) : question.key[index];
        if (!chosen.contains(wanted)) {
            texts.append(chosenText(question, {wanted}));
        }
    }
    return texts.join(u'、');
}

} // namespace

SessionProgress progressOf(const learner::SessionView &view)
{
    const qreal share = view.total <= 0 ? 0.0 : static_cast<qreal>(view.completed) / view.total;
    return {view.askedFirst, view.asksInAll, view.repeatsLeft, view.completed, view.total, share};
}

ShownFact shownFact(const knowledge::Fact *fact)
{
    return fact == nullptr ? ShownFact()
                           : ShownFact{levelWord(fact->level), fact->section, fact->subject, fact->answer, fact->asOf};
}

AnswerFeedback feedbackOf(const questions::Question &question,
                          const std::optional<learner::Outcome> &outcome,
                          const QStringList &chosen)
{
    AnswerFeedback feedback;
    feedback.answerText = wholeAnswer(question);
    feedback.explanation = question.explanation;
    if (outcome) {
        feedback.missing = outcome->verdict == Verdict::Partial ? leftOut(question, chosen) : QString();
        feedback.chosenWhy = whyNot(question, chosen).join(u'\n');
        feedback.comesAgain = outcome->comesAgain;
        feedback.nextDueDays = outcome->nextDueDays.value_or(-1);
        feedback.counted = outcome->rating.has_value();
    }
    return feedback;
}

} // namespace shixi
