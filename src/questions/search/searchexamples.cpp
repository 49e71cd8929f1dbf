#include "questions/search/searchexamples.h"

#include "text/pinyin.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

namespace
{

constexpr qsizetype c_shortest = 2;
constexpr qsizetype c_longest = 6;
constexpr qsizetype c_examples = 3;

// Phrases the set itself sets in quotation marks, in the order of its text, those of core facts first.
QStringList phrasesOf(const QuestionSet &set)
{
    static const QRegularExpression quoted(QStringLiteral("“([\\p{Han}]{%1,%2})”").arg(c_shortest).arg(c_longest));
    QStringList phrases;
    for (const bool core : {true, false}) {
        for (const knowledge::Fact &fact : set.facts()) {
            auto found = quoted.globalMatch(fact.subject + fact.answer);
            while ((fact.level == Level::Core) == core && found.hasNext()) {
                phrases.append(found.next().captured(1));
            }
        }
    }
    // Where nothing is set in marks, what is short enough as it is.
    for (const knowledge::Fact &fact : set.facts()) {
        if (fact.answer.size() >= c_shortest && fact.answer.size() <= c_longest) {
            phrases.append(fact.answer);
        }
    }
    phrases.removeDuplicates();
    return phrases;
}

QString dateOf(const QuestionSet &set)
{
    static const QRegularExpression date(QStringLiteral("\\d{4}年(\\d{1,2}月)?"));
    for (const knowledge::Fact &fact : set.facts()) {
        if (const auto found = date.match(fact.answer); fact.kind == Kind::DateEvent && found.hasMatch()) {
            return found.captured();
        }
    }
    return {};
}

// Empty where not every character has a sound.
QString initialsOf(const QString &phrase)
{
    QString initials;
    for (const QChar character : phrase) {
        const QLatin1String syllable = text::syllableOf(character.unicode());
        if (syllable.isEmpty()) {
            return {};
        }
        initials += syllable.front();
    }
    return initials;
}

} // namespace

QStringList searchExamples(const QuestionSet &set)
{
    const QStringList phrases = phrasesOf(set);
    const auto sounding =
        std::find_if(phrases.begin() + (phrases.isEmpty() ? 0 : 1), phrases.end(), [](const auto &phrase) {
            return phrase.size() > c_shortest && !initialsOf(phrase).isEmpty();
        });
    QStringList examples{phrases.value(0), dateOf(set)};
    if (sounding != phrases.end()) {
        examples.append(initialsOf(*sounding));
    }
    examples.removeAll(QString());
    for (const QString &phrase : phrases.mid(1)) {
        examples.append(phrase);
    }
    examples.removeDuplicates();
    return examples.first(std::min(c_examples, examples.size()));
}

} // namespace shixi::questions
