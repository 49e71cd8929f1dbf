#include "questions/asking/told.h"
#include "questions/gates/gates.h"
#include "questions/meetings/meetings.h"
#include "questions/meetings/occasion.h"

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

QString askWord(const Fact &fact, const Templates &templates)
{
    return templates.word(isEvent(fact.answer) ? QStringLiteral("which_event") : QStringLiteral("which_meeting"));
}

// 会议传达学习…精神: the meeting the text is about has no name in the clause.
QString toldOfThisMeeting(const QString &before)
{
    static const QRegularExpression bare(QStringLiteral("^会议(?=[㐀-鿿]*(?:学习|贯彻|传达))"));
    QString told = before;
    return told.replace(bare, QStringLiteral("文中的会议"));
}

// The clause with the word that asks in the place of the name. Bare ones (…在某地召开) tell nothing.
QString clauseAsking(const Occasion &occasion, const Fact &fact, const Material &material)
{
    static const QRegularExpression held(
        QStringLiteral("^(?:于|在|[0-9０-９]).*(?:召开|举行|举办|开幕)$|^召开$|^举行$|^现场$|^启动"));
    static const QRegularExpression weak(
        QStringLiteral("^(?:这|其|该|此|并|也|还|而|且|但|落实|在|[（(]|自)|[（(）)]"));
    static const QRegularExpression hanging(QStringLiteral("上$|后$|时$|期间$"));
    const QString before = toldOfThisMeeting(occasion.before);
    const bool bare = held.match(occasion.behind).hasMatch() || hanging.match(occasion.behind).hasMatch();
    if (bare || weak.match(before).hasMatch() || hanCharacters(before + occasion.behind) < 5
        || !isBalanced(before + occasion.behind)) {
        return {};
    }
    const QString comma = occasion.when.isEmpty() ? QString() : occasion.when + QStringLiteral("，");
    return comma + before + askWord(fact, material.templates()) + occasion.behind;
}

// The sentence from its beginning: when it was held and what it came to. As much of it as is read at a glance.
QString wholeTold(const Fact &fact, const Material &material)
{
    constexpr qsizetype most = 120;
    const text::Span sentence = material.sentence(material.evidence(fact));
    QString told;
    for (const text::Span clause : material.clauses(sentence)) {
        const qsizetype end = clause.start + clause.length;
        if (told.isEmpty() || end - sentence.start <= most) {
            told = material.at({sentence.start, end - sentence.start}).trimmed();
        }
    }
    const bool holds = told.contains(fact.answer) && isBalanced(told);
    return withoutDateline(holds ? told : fact.evidence.quote);
}

} // namespace

std::vector<Asked> meetingAsked(const Template &row, const Fact &fact, const Material &material)
{
    const Occasion occasion = occasionOf(fact, material);
    if (occasion.span.length == 0) {
        return {};
    }
    const bool byTopic = row.stem.contains(QStringLiteral("{topic}"));
    std::vector<Asked> made = oneAsked(fact.answer, occasion.span);
    for (Asked &asked : made) {
        const QString place = occasion.place.isEmpty() ? QString() : QStringLiteral("在") + occasion.place;
        const QString where = byTopic ? QString() : place;
        asked.words[QStringLiteral("when")] = occasion.when;
        asked.words[QStringLiteral("verb")] =
            occasion.verb.isEmpty() ? QString() : occasion.holder + where + occasion.verb;
        asked.words[QStringLiteral("who")] = askWord(fact, material.templates());
        asked.words[QStringLiteral("topic")] = occasion.came;
        asked.words[QStringLiteral("question")] = wholeTold(fact, material);
        asked.words[QStringLiteral("said")] = clauseAsking(occasion, fact, material);
    }
    return made;
}

std::vector<Asked> holderAsked(const Template &, const Fact &fact, const Material &material)
{
    const Occasion occasion = occasionOf(fact, material);
    std::vector<Asked> made = oneAsked(occasion.holder, {});
    for (Asked &asked : made) {
        asked.words[QStringLiteral("question")] = wholeTold(fact, material);
        asked.words[QStringLiteral("verb")] = occasion.verb;
        asked.words[QStringLiteral("who")] = occasion.count + fact.answer;
        asked.words[QStringLiteral("when")] =
            occasion.when.isEmpty() ? QString() : occasion.when + QStringLiteral("，");
    }
    return made;
}

} // namespace shixi::questions
