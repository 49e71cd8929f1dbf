#include "viewmodels/spokenstep.h"

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

// Options as they are lettered on the page; pieces and the sides of a matching question one after the other.
QStringList spokenOptions(SessionModel &session)
{
    QStringList said;
    const bool lettered = session.answering()->blanks() == 0;
    for (const OptionModel::Row &row : session.answering()->options()->rows()) {
        const auto place = static_cast<char16_t>(said.size());
        said << (lettered ? QString(QChar(u'A' + place)) + u". "_s + row.text : row.text);
    }
    return said;
}

QStringList spokenQuestion(SessionModel &session)
{
    QStringList said{session.stem()};
    said += spokenOptions(session);
    if (session.answering()->revealed()) {
        said << session.feedback().answerText;
    }
    return said;
}

} // namespace

QString spokenStep(SessionModel &session)
{
    QStringList said;
    switch (session.state()) {
    case SessionModel::State::Teaching:
        said = {session.fact().subject, session.fact().answer};
        break;
    case SessionModel::State::Asking:
        said = spokenQuestion(session);
        break;
    case SessionModel::State::Answered:
        said = {session.feedback().answerText, session.feedback().explanation};
        break;
    case SessionModel::State::Idle:
    case SessionModel::State::Finished:
        break;
    }
    said.removeAll(QString());
    return said.join(u'\n');
}

} // namespace shixi
