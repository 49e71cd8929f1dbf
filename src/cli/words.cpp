#include "cli/words.h"

#include "questions/lists/listwords.h"

namespace shixi::cli
{

QString kindName(Kind kind, const Console &console)
{
    switch (kind) {
    case Kind::DateEvent:
        return console.either("date", "时间");
    case Kind::Figure:
        return console.either("figure", "数字");
    case Kind::Document:
        return console.either("document", "文件");
    case Kind::SloganList:
        return console.either("list", "提法");
    case Kind::Case:
        return console.either("case", "案例");
    case Kind::Meeting:
        return console.either("meeting", "会议");
    case Kind::Principle:
        return console.either("principle", "要求");
    case Kind::Quote:
        return console.either("quotation", "引语");
    case Kind::Duty:
        return console.either("duty", "职责");
    case Kind::Term:
        break;
    }
    return console.either("term", "用语");
}

QString levelName(Level level, const Console &console)
{
    switch (level) {
    case Level::Core:
        return console.either("core", "必会");
    case Level::Useful:
        return console.either("useful", "应知");
    case Level::Detail:
        break;
    }
    return console.either("detail", "了解");
}

QString typeName(QuestionType type, const Console &console)
{
    switch (type) {
    case QuestionType::Single:
        return console.either("one choice", "单选");
    case QuestionType::Multiple:
        return console.either("several choices", "多选");
    case QuestionType::TrueFalse:
        return console.either("true or false", "判断");
    case QuestionType::Cloze:
        return console.either("fill the blank", "填空");
    case QuestionType::Tiles:
        return console.either("put together", "拼词");
    case QuestionType::Ordering:
        return console.either("put in order", "排序");
    case QuestionType::Matching:
        return console.either("match", "配对");
    case QuestionType::Reveal:
        return console.either("recall and check", "先想后看");
    case QuestionType::Short:
        break;
    }
    return console.either("short answer", "简答");
}

QString verdictName(Verdict verdict, const Console &console)
{
    switch (verdict) {
    case Verdict::Right:
        return console.either("Right.", "答对了。");
    case Verdict::Near:
        return console.either("Nearly right.", "差一点就全对。");
    case Verdict::Partial:
        return console.either("One is missing.", "少了一项。");
    case Verdict::Wrong:
        break;
    }
    return console.either("Not this time.", "这次没答对。");
}

QString optionLetter(qsizetype index)
{
    return index < 26 ? QString(QChar(u'A' + static_cast<char16_t>(index))) : QString::number(index + 1);
}

QString answerText(const questions::Question &question)
{
    // What is typed is compared with it, with the mark everybody types.
    return question.type == QuestionType::Short ? question.answer.join(u'、') : questions::joinedWhole(question.answer);
}

void printQuestion(const questions::Question &question, const QStringList &order, int number, Console &console)
{
    console.line(QStringLiteral("%1. [%2] %3").arg(number).arg(typeName(question.type, console), question.stem));
    for (qsizetype index = 0; index < order.size(); ++index) {
        if (const questions::Option *option = question.option(order[index])) {
            console.line(QStringLiteral("   %1. %2").arg(optionLetter(index), option->text));
        }
    }
}

} // namespace shixi::cli
