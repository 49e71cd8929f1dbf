#include "viewmodels/driver.h"

#include "viewmodels/madeup.h"

#include <algorithm>

namespace shixi::test
{

namespace
{

using State = SessionModel::State;

void give(SessionModel &session, const QStringList &chosen)
{
    const questions::Question &question = *session.view().question;
    session.reveal();
    if (question.type == QuestionType::Short) {
        session.answering()->typing()->setText(chosen.join(u'、'));
    }
    for (const QString &choice : chosen) {
        if (question.type == QuestionType::Reveal) {
            session.tick(choice.toInt());
        } else if (question.type == QuestionType::Matching) {
            session.choose(choice.section(u'=', 0, 0));
            session.choose(choice.section(u'=', 1));
        } else {
            session.choose(choice);
        }
    }
    session.submit(); // nothing where choosing has answered
}

QStringList wrongChoice(const questions::Question &question)
{
    switch (question.type) {
    case QuestionType::Reveal:
        return {};
    case QuestionType::Short:
        return {QStringLiteral("?")};
    case QuestionType::Ordering: {
        QStringList ids = question.key;
        std::reverse(ids.begin(), ids.end());
        return ids;
    }
    case QuestionType::Matching: {
        // Each is given the other half of the next.
        QStringList pairs;
        for (qsizetype i = 0; i < question.key.size(); ++i) {
            pairs.append(question.key[i].section(u'=', 0, 0) + u'='
                         + question.key[(i + 1) % question.key.size()].section(u'=', 1));
        }
        return pairs;
    }
    case QuestionType::Cloze:
    case QuestionType::Tiles: {
        // As many pieces as there is room for, strays first.
        QStringList ids;
        for (const questions::Option &option : question.options) {
            ids.prepend(option.id);
        }
        return ids.first(question.key.size());
    }
    default:
        for (const questions::Option &option : question.options) {
            if (!question.key.contains(option.id)) {
                return {option.id};
            }
        }
        return {};
    }
}

} // namespace

void answerRight(SessionModel &session)
{
    if (session.state() == State::Asking) {
        give(session, rightChoice(*session.view().question));
    }
}

void answerWrong(SessionModel &session)
{
    if (session.state() == State::Asking) {
        give(session, wrongChoice(*session.view().question));
    }
}

bool stepOn(SessionModel &session)
{
    switch (session.state()) {
    case State::Asking:
        answerRight(session);
        return session.state() == State::Answered;
    case State::Teaching:
    case State::Answered:
        session.next();
        return session.state() != State::Finished;
    case State::Idle:
    case State::Finished:
        break;
    }
    return false;
}

} // namespace shixi::test
