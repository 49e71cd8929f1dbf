#include "viewmodels/words.h"

#include "questions/lists/listwords.h"

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

QString kindWord(Kind kind)
{
    // One word each: they stand on small buttons and beside bars.
    static constexpr const char *words[] = {
        //: A kind of fact: when something happened.
        QT_TRANSLATE_NOOP("Words", "Dates"),
        //: A kind of fact: how many or how much.
        QT_TRANSLATE_NOOP("Words", "Figures"),
        //: A kind of fact: a document that was issued.
        QT_TRANSLATE_NOOP("Words", "Documents"),
        //: A kind of fact: a formula or list known by heart.
        QT_TRANSLATE_NOOP("Words", "Key points"),
        //: A kind of fact: what some unit did.
        QT_TRANSLATE_NOOP("Words", "Cases"),
        //: A kind of fact: a meeting.
        QT_TRANSLATE_NOOP("Words", "Meetings"),
        //: A kind of fact: what must be, or must be done.
        QT_TRANSLATE_NOOP("Words", "Principles"),
        //: A kind of fact: what somebody said.
        QT_TRANSLATE_NOOP("Words", "Quotations"),
        //: A kind of fact: who does what.
        QT_TRANSLATE_NOOP("Words", "Duties"),
        //: A kind of fact: what a word means.
        QT_TRANSLATE_NOOP("Words", "Terms"),
    };
    return QCoreApplication::translate("Words", words[static_cast<int>(kind)]);
}

namespace
{

// "left=right" as a person reads it; empty where it is no pair.
QString pairText(const questions::Question &question, const QString &choice)
{
    const questions::Option *left = question.option(choice.section(u'=', 0, 0));
    const questions::Option *right = question.option(choice.section(u'=', 1));
    return left == nullptr || right == nullptr ? QString() : left->text + u" – "_s + right->text;
}

} // namespace

QStringList whyNot(const questions::Question &question, const QStringList &chosen)
{
    QStringList lines;
    for (qsizetype place = 0; place < chosen.size(); ++place) {
        const bool pair = question.type == QuestionType::Matching;
        const bool inOrder = question.type == QuestionType::Cloze;
        const bool right = inOrder ? question.key.value(place) == chosen[place] : question.key.contains(chosen[place]);
        const questions::Option *option = question.option(pair ? chosen[place].section(u'=', 1) : chosen[place]);
        if (!right && option != nullptr && !option->why.isEmpty()) {
            lines.append(option->why.contains(option->text) ? option->why : option->text + u"："_s + option->why);
        }
    }
    return lines;
}

QString numbered(const QStringList &texts)
{
    QStringList lines;
    for (qsizetype place = 0; place < texts.size(); ++place) {
        lines.append(u"%1. %2"_s.arg(place + 1).arg(texts[place]));
    }
    return lines.join(u'\n');
}

QString shortDate(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, locale.language() == QLocale::Chinese ? u"yyyy年M月d日"_s : u"d MMM yyyy"_s);
}

QString listed(const QStringList &texts, const QLocale &locale)
{
    return texts.join(locale.language() == QLocale::Chinese ? u"、"_s : u", "_s);
}

QString chosenText(const questions::Question &question, const QStringList &chosen)
{
    QStringList texts;
    for (const QString &choice : chosen) {
        const questions::Option *option = question.option(choice);
        if (question.type == QuestionType::Matching) {
            texts.append(pairText(question, choice));
        } else if (option != nullptr) {
            texts.append(option->text);
        } else if (question.type == QuestionType::Reveal) {
            texts.append(question.answer.value(choice.toInt()));
        } else {
            texts.append(choice);
        }
    }
    return texts.join(question.type == QuestionType::Matching ? u"\n"_s : u"、"_s);
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
    if (question.type == QuestionType::Matching) {
        return chosenText(question, question.key);
    }
    // What is typed is compared with it, with the mark everybody types.
    return question.type == QuestionType::Short ? question.answer.join(u"、"_s)
                                                : questions::joinedWhole(question.answer);
}

} // namespace shixi
