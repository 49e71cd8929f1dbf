#include "questions/cases/answering.h"

#include <QRegularExpression>

namespace shixi::questions
{

namespace
{

// What it was done about; empty where the stem names no such thing.
QString whatAbout(const Asked &asked)
{
    const auto word = [&](const char *name) {
        const auto found = asked.words.find(QLatin1String(name));
        return found == asked.words.end() ? QString() : found->second;
    };
    return word("event") + word("head") + word("said");
}

// 成立 and 抽调 begin alike, 建立 and 推行 do; -1 for what begins with neither.
int sortOfBeginning(const QString &deed)
{
    static const QRegularExpression teams(
        QStringLiteral("^(?:专门|联合|牵头|率先)?(?:成立|组建|组成|抽调|选派|派出|集结)"));
    static const QRegularExpression ways(QStringLiteral("^(?:专门|联合|牵头|率先)?(?:建立|健全|完善|制定|出台|推行|"
                                                        "实行|推出|搭建|开通|开设|设立|打造|创建|探索|创新)"));
    return teams.match(deed).hasMatch() ? 0 : ways.match(deed).hasMatch() ? 1 : -1;
}

} // namespace

void keepAnswers(std::vector<Stray> &strays, const Asked &asked, const Unread &unread)
{
    const QString about = whatAbout(asked);
    if (about.isEmpty()) {
        return;
    }
    const QString told = about + asked.key;
    const bool ofField = unread.hasField(told);
    if (!ofField && asked.words.contains(QStringLiteral("said")) && !asked.words.at(QStringLiteral("said")).isEmpty()) {
        strays.clear(); // what is of no field beside it can be dropped at sight
        return;
    }
    const int sort = sortOfBeginning(asked.key);
    std::erase_if(strays, [&](const Stray &stray) {
        if (ofField) {
            return !unread.sharesWork(told, stray.text);
        }
        return unread.hasField(stray.text) || sort < 0 || sortOfBeginning(stray.text) != sort;
    });
}

} // namespace shixi::questions
