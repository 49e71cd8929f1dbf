#include "questions/dates/dateevent.h"
#include "questions/dates/dates.h"
#include "questions/dates/datevalue.h"
#include "questions/names/names.h"

#include <QRegularExpression>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

QString whenWord(const QString &date, const Templates &templates)
{
    const auto value = DateValue::parse(date);
    if (!value) {
        return {};
    }
    switch (value->grain()) {
    case DateValue::Grain::Year:
        return templates.word(QStringLiteral("year"));
    case DateValue::Grain::Month:
        return templates.word(QStringLiteral("month"));
    case DateValue::Grain::Day:
        return templates.word(QStringLiteral("day"));
    case DateValue::Grain::Range:
        return templates.word(QStringLiteral("range"));
    }
    return {};
}

// 今年4月 of an unknown year is no answer to learn.
bool namesItsYear(const QString &date)
{
    static const QRegularExpression year(QStringLiteral("[0-9元一二三四五六七八九十〇零百] ?年"));
    return year.match(date).hasMatch();
}

const QString dateQuestion = QStringLiteral("question");
const QString dateCloze = QStringLiteral("cloze");
const QString dateBlank = QStringLiteral("____");
const QString datePlace = QStringLiteral("{date}");

void tellWhen(std::vector<Asked> &all, const Material &material)
{
    for (Asked &asked : all) {
        asked.derived = true;
        asked.words[QStringLiteral("when")] = whenWord(asked.key, material.templates());
    }
}

// An issuing date must be read in the paragraph, its year there or before it.
bool isWritten(const QString &date, const Fact &fact, const Material &material)
{
    const QString paragraph = material.at(material.paragraph(material.evidence(fact)));
    const QString inYear = date.mid(date.indexOf(u'年') + 1);
    return paragraph.contains(date) || (!inYear.isEmpty() && paragraph.contains(inYear));
}

} // namespace

std::vector<Asked> dateAsked(const Template &, const Fact &fact, const Material &material)
{
    if (!namesItsYear(fact.answer)) {
        return {};
    }
    const text::Span surface = placeInEvidence(fact.surface, fact);
    std::vector<Asked> made = oneAsked(fact.answer, surface.length > 0 ? surface : placeInEvidence(fact.answer, fact));
    tellWhen(made, material);
    for (Asked &asked : made) {
        const EventAsked event = eventAsked(fact, asked.words[QStringLiteral("when")], material);
        if (event.question.isEmpty()) {
            return {};
        }
        asked.words[QStringLiteral("event")] = eventOf(fact, material);
        asked.words[dateQuestion] = event.question;
        asked.words[dateCloze] = QString(event.statement).replace(datePlace, dateBlank);
    }
    return made;
}

std::vector<Asked> datePartsAsked(const Template &row, const Fact &fact, const Material &material)
{
    static const QRegularExpression parts(QStringLiteral("^([0-9]{4}年)([0-9]{1,2}月)([0-9]{1,2}日)?$"));
    std::vector<Asked> made = dateAsked(row, fact, material);
    const auto match = parts.match(fact.answer);
    if (made.empty() || !match.hasMatch()) {
        return {};
    }
    Asked &asked = made.front();
    const bool day = match.capturedLength(3) > 0; // its year is told: hardly another is plausible beside the month
    asked.items =
        day ? QStringList{match.captured(2), match.captured(3)} : QStringList{match.captured(1), match.captured(2)};
    asked.words[dateQuestion] = day ? match.captured(1) + QStringLiteral("的月和日") : QStringLiteral("年和月");
    asked.words[dateCloze].replace(dateBlank, dateBlank + u' ' + dateBlank);
    return made;
}

std::vector<Asked> eventsAsked(const Template &, const Fact &fact, const Material &material)
{
    const QString event = eventOf(fact, material);
    const bool asked = !event.isEmpty() && namesItsYear(fact.answer);
    std::vector<Asked> made = asked ? oneAsked(event, {}) : std::vector<Asked>{};
    for (Asked &one : made) {
        one.derived = true;
        one.words[dateQuestion] = fact.answer;
    }
    return made;
}

std::vector<Asked> issueDateAsked(const Template &, const Fact &fact, const Material &material)
{
    if (fact.docDate.isEmpty() || !isWritten(fact.docDate, fact, material)) {
        return {};
    }
    std::vector<Asked> made = oneAsked(fact.docDate, placeInEvidence(fact.docDate, fact));
    tellWhen(made, material);
    for (Asked &asked : made) {
        asked.words[QStringLiteral("verb")] = issueVerb(fact, material);
    }
    return made;
}

} // namespace shixi::questions
