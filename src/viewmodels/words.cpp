#include "viewmodels/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shixi
{

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::DateEvent:
        //: What kind of fact a question asks about; a small label above the question.
        return QCoreApplication::translate("Words", "Date");
    case Kind::Figure:
        return QCoreApplication::translate("Words", "Figure");
    case Kind::Document:
        return QCoreApplication::translate("Words", "Document");
    case Kind::SloganList:
        //: A formula of several parts that is learnt as a list.
        return QCoreApplication::translate("Words", "Formula");
    case Kind::Case:
        //: What one unit did, as an example to others.
        return QCoreApplication::translate("Words", "Example");
    case Kind::Meeting:
        return QCoreApplication::translate("Words", "Meeting");
    case Kind::Principle:
        return QCoreApplication::translate("Words", "Principle");
    case Kind::Quote:
        return QCoreApplication::translate("Words", "Quotation");
    case Kind::Duty:
        return QCoreApplication::translate("Words", "Duty");
    case Kind::Term:
        return QCoreApplication::translate("Words", "Term");
    }
    return {};
}

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
