#include "questions/cases/answering.h"

namespace shixi::questions
{

void keepAnswers(std::vector<Stray> &strays, const Asked &asked, const Unread &unread)
{
    const auto said = asked.words.find(QStringLiteral("said"));
    if (said == asked.words.end() || said->second.isEmpty()) {
        return;
    }
    const QString told = said->second + asked.key;
    const bool ofField = unread.hasField(told); // what is of no field beside it can be dropped at sight
    std::erase_if(strays, [&](const Stray &stray) {
        return !ofField || !unread.sharesWork(told, stray.text);
    });
}

} // namespace shixi::questions
