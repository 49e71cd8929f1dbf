#include "viewmodels/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shixi
{

QString levelWord(Level level)
{
    switch (level) {
    case Level::Core:
        //: How much a fact deserves to be learnt: must be known.
        return QCoreApplication::translate("Words", "Core");
    case Level::Useful:
        //: How much a fact deserves to be learnt: good to know.
        return QCoreApplication::translate("Words", "Useful");
    case Level::Detail:
        //: How much a fact deserves to be learnt: only for those who ask for everything.
        return QCoreApplication::translate("Words", "Detail");
    }
    return {};
}

QString chosenText(const questions::Question &question, const QStringList &chosen)
{
    QStringList texts;
    for (const QString &choice : chosen) {
        const questions::Option *option = question.option(choice);
        if (option != nullptr) {
            texts.append(option->text);
        } else if (question.type == QuestionType::Reveal) {
            texts.append(question.answer.value(choice.toInt()));
        } else {
            texts.append(choice);
        }
    }
    return texts.join(u"、"_s);
}

QString sentenceWith(const questions::Question &question, const QStringList &chosen)
{
    const QStringList parts = question.stem.split(u"____"_s);
    if (parts.size() < 2 || parts.size() != chosen.size() + 1) {
        return {};
    }
    QString sentence = parts.front();
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        const questions::Option *option = question.option(chosen[i]);
        sentence += (option == nullptr ? chosen[i] : option->text) + parts[i + 1];
    }
    return sentence;
}

QString answerText(const questions::Question &question)
{
    return question.answer.join(u"、"_s);
}

} // namespace shixi
