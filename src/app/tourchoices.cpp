#include "app/tourchoices.h"

#include "viewmodels/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

// Each is given the other half of the next.
QStringList crossedPairs(const QStringList &pairs)
{
    QStringList crossed;
    for (qsizetype at = 0; at < pairs.size(); ++at) {
        const QString &next = pairs[(at + 1) % pairs.size()];
        crossed.append(pairs[at].section(u'=', 0, 0) + u'=' + next.section(u'=', 1));
    }
    return crossed;
}

} // namespace

QStringList rightChoice(const questions::Question &question)
{
    if (question.type == QuestionType::Reveal) {
        QStringList all;
        for (qsizetype i = 0; i < question.answer.size(); ++i) {
            all.append(QString::number(i));
        }
        return all;
    }
    return question.type == QuestionType::Short ? question.answer : question.key;
}

QStringList wrongChoice(const questions::Question &question)
{
    switch (question.type) {
    case QuestionType::Matching:
        return crossedPairs(question.key);
    case QuestionType::Short: {
        // Half of it, and something else: what differs is to be seen.
        const QString right = shixi::answerText(question);
        return {right.first((right.size() + 1) / 2) + u"某某"_s};
    }
    case QuestionType::Reveal:
        return {};
    default:
        break;
    }
    QStringList strays;
    for (const questions::Option &option : question.options) {
        if (!question.key.contains(option.id)) {
            strays.append(option.id);
        }
    }
    // As many pieces as there are blanks, the strays first.
    const qsizetype wanted = question.type == QuestionType::Multiple ? 2 : std::max<qsizetype>(1, question.key.size());
    const QStringList rest = question.type == QuestionType::Ordering
        ? QStringList(question.key.rbegin(), question.key.rend())
        : question.key;
    return (strays + rest).mid(0, wanted);
}

QStringList slippedChoice(const questions::Question &question)
{
    QStringList choice = rightChoice(question);
    if (question.type == QuestionType::Short && question.answer.size() == 1) {
        choice.front().insert(1, choice.front().front());
    } else if (choice.size() > 1) {
        choice.removeLast();
    }
    return choice;
}

bool canSlip(QuestionType type)
{
    return type == QuestionType::Short || type == QuestionType::Multiple || type == QuestionType::Reveal;
}

void choose(SessionModel &session, const QStringList &choice)
{
    session.answering()->typing()->setText(choice.join(u'、'));
    for (const QString &id : choice) {
        if (session.type() == SessionModel::Type::Reveal) {
            session.tick(id.toInt());
        } else if (session.type() == SessionModel::Type::Matching) {
            session.choose(id.section(u'=', 0, 0));
            session.choose(id.section(u'=', 1));
        } else {
            session.choose(id);
        }
    }
}

} // namespace shixi::app
