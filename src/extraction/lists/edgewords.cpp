#include "extraction/lists/edgewords.h"

#include <algorithm>

namespace shixi::extraction
{

WordSet::WordSet(const QStringList &words, Side side)
    : m_side(side)
{
    for (const QString &word : words) {
        m_words[side == Side::Opens ? word.front() : word.back()] << word;
    }
}

qsizetype WordSet::longestAt(QStringView text) const
{
    const bool opens = m_side == Side::Opens;
    const auto some = text.isEmpty() ? m_words.end() : m_words.find(opens ? text.front() : text.back());
    if (some == m_words.end()) {
        return 0;
    }
    const auto found = std::find_if(some->begin(), some->end(), [text, opens](const QString &word) {
        return opens ? text.startsWith(word) : text.endsWith(word);
    });
    return found == some->end() ? 0 : found->size();
}

EdgeWords::EdgeWords(const Rules &rules)
    : lead(rules.words(QStringLiteral("listLead")), WordSet::Side::Closes)
    , leadAhead(rules.words(QStringLiteral("listLead")), WordSet::Side::Opens)
    , weakLead(rules.words(QStringLiteral("weakLead")), WordSet::Side::Closes)
    , definer(rules.words(QStringLiteral("listDefiner")), WordSet::Side::Opens)
    , namely(rules.words(QStringLiteral("listNamely")), WordSet::Side::Opens)
    , governs(rules.words(QStringLiteral("listGoverns")), WordSet::Side::Closes)
    , governsAhead(rules.words(QStringLiteral("listGoverns")), WordSet::Side::Opens)
    , looseLead(rules.words(QStringLiteral("looseLead")), WordSet::Side::Closes)
    , opener(rules.words(QStringLiteral("listOpener")), WordSet::Side::Closes)
    , carrier(rules.words(QStringLiteral("listCarrier")), WordSet::Side::Opens)
    , place(rules.words(QStringLiteral("listPlace")), WordSet::Side::Closes)
    , tail(rules.words(QStringLiteral("listTail")), WordSet::Side::Opens)
    , pairTail(rules.words(QStringLiteral("pairTail")), WordSet::Side::Opens)
    , aim(rules.words(QStringLiteral("listAim")), WordSet::Side::Opens)
    , falseLead(rules.words(QStringLiteral("falseLead")))
    , falseEnd(rules.words(QStringLiteral("falseEnd")))
    , verbs(rules.words(QStringLiteral("shortVerb")).join(QString()))
    , complements(rules.words(QStringLiteral("complement")).join(QString()))
    , idiomMarks(rules.words(QStringLiteral("idiomMark")).join(QString()))
    , divisions(rules.words(QStringLiteral("listDivision")))
{
}

} // namespace shixi::extraction
