#include "viewmodels/heardquestion.h"

#include "core/splitmix64.h"
#include "questions/check.h"
#include "text/spoken.h"
#include "viewmodels/words.h"

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

QStringList spokenChoices(const questions::Question &question)
{
    // Of the others a blank, or the question itself, says what is wanted.
    if (question.type == QuestionType::Cloze || question.type == QuestionType::Short
        || question.type == QuestionType::Reveal) {
        return {};
    }
    const bool lettered = question.type == QuestionType::Single || question.type == QuestionType::Multiple;
    QStringList options;
    for (const QString &id : questions::optionOrder(question, seedFrom(question.id.value))) {
        const questions::Option *option = question.option(id);
        const QChar letter(u'A' + static_cast<char16_t>(options.size()));
        options << (lettered ? QString(letter) + u". "_s : QString()) + (option == nullptr ? QString() : option->text);
    }
    return options;
}

} // namespace

QString HeardQuestion::asked() const
{
    return (QStringList{stem} + options).join(u'\n');
}

QString HeardQuestion::answered() const
{
    return (text::hasChinese(stem + answer) ? u"答案："_s : u"Answer: "_s) + answer;
}

HeardQuestion heardQuestion(const learner::Listenable &item)
{
    const questions::Question &question = *item.question;
    const QString &quote = question.evidence.quote;
    return {question.stem,
            spokenChoices(question),
            answerText(question),
            quote.isEmpty() ? item.fact->evidence.quote : quote};
}

} // namespace shixi
