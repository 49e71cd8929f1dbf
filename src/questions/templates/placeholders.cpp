#include "questions/templates/placeholders.h"

#include "text/punctuation.h"

#include <QRegularExpression>

namespace shixi::questions
{

namespace
{

WordMap wordsOf(const knowledge::Fact &fact)
{
    return {
        {QStringLiteral("subject"), fact.subject},
        {QStringLiteral("answer"), fact.answer},
        {QStringLiteral("issuer"), fact.issuer},
        {QStringLiteral("date"), fact.docDate},
        {QStringLiteral("unit"), fact.unit},
        {QStringLiteral("practice"), fact.practice},
        {QStringLiteral("difficulty"), fact.difficulty},
        {QStringLiteral("effect"), fact.effect},
        {QStringLiteral("speaker"), fact.speaker},
        {QStringLiteral("counts"), fact.counts},
        {QStringLiteral("section"), fact.section},
        {QStringLiteral("quote"), fact.evidence.quote},
    };
}

const QStringList &askedWords()
{
    static const QStringList names{QStringLiteral("cloze"),
                                   QStringLiteral("key"),
                                   QStringLiteral("when"),
                                   QStringLiteral("verb"),
                                   QStringLiteral("who"),
                                   QStringLiteral("said"),
                                   QStringLiteral("claim"),
                                   QStringLiteral("event"),
                                   QStringLiteral("topic"),
                                   QStringLiteral("head"),
                                   QStringLiteral("list"),
                                   QStringLiteral("number"),
                                   QStringLiteral("question")};
    return names;
}

// Words of the template's own, not of the text.
bool isOwnWord(const QString &name)
{
    static const QString question = QStringLiteral("question"); // made from the fact and checked where it is made
    return name == question || name == QLatin1String("when") || name == QLatin1String("verb")
        || name == QLatin1String("who") || name == QLatin1String("said") || name == QLatin1String("claim")
        || name == QLatin1String("number");
}

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}]*)\\}"));
    return pattern;
}

// What the text says, as a question shows it: without the number of its paragraph or clause (三、 is none in
// 三、四线城市) and without what a name will be called for short.
QString asShown(const QString &words)
{
    static const QRegularExpression number(QStringLiteral(
        "^(?:[0-9]{1,2}[.．、]|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)"
        "(?![一二三四五六七八九十]{1,3}[、产线级类等批期季])\\s*(?=[㐀-鿿《“])"));
    static const QRegularExpression shortName(QStringLiteral("[（(]以下(?:统)?(?:简)?称[^（）()]{1,20}[）)]"));
    return text::chinesePunctuation(QString(words).remove(number).remove(shortName));
}

} // namespace

std::optional<Filled> fill(const QString &pattern, const knowledge::Fact &fact, const WordMap &words)
{
    WordMap values = words;
    values.merge(wordsOf(fact));
    Filled made;
    qsizetype done = 0;
    auto matches = placeholderPattern().globalMatch(pattern);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto value = values.find(match.captured(1));
        if (value == values.end() || value->second.isEmpty()) {
            return std::nullopt;
        }
        const QString shown = asShown(value->second);
        made.text += pattern.mid(done, match.capturedStart() - done) + shown;
        if (!isOwnWord(value->first)) {
            made.fillers.append(shown);
        }
        done = match.capturedEnd();
    }
    made.text += pattern.mid(done);
    return made;
}

QString unknownPlaceholder(const QString &pattern)
{
    const WordMap ofFacts = wordsOf({});
    QString rest = pattern;
    auto matches = placeholderPattern().globalMatch(pattern);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!ofFacts.contains(match.captured(1)) && !askedWords().contains(match.captured(1))) {
            return match.captured();
        }
        rest.remove(match.captured());
    }
    return rest.contains(u'{') || rest.contains(u'}') ? rest : QString();
}

} // namespace shixi::questions
