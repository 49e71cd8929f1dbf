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

// A date asked by what happened must stand before it: 3月5日，某馆开馆.
bool tellsEvent(const Fact &fact, const Templates &templates)
{
    const QString &written = fact.surface.isEmpty() ? fact.answer : fact.surface;
    const QString &quote = fact.evidence.quote;
    const QString rest = quote.mid(written.size());
    return quote.startsWith(written) && templates.eventAfterDate().match(rest).hasMatch();
}

// 今年4月 of an unknown year is no answer to learn.
bool namesItsYear(const QString &date)
{
    static const QRegularExpression year(QStringLiteral("[0-9元一二三四五六七八九十〇零百] ?年"));
    return year.match(date).hasMatch();
}

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

std::vector<Asked> dateAsked(const Template &row, const Fact &fact, const Material &material)
{
    const bool byEvent = row.stem.contains(QStringLiteral("{subject}"));
    if (!namesItsYear(fact.answer) || (byEvent && !tellsEvent(fact, material.templates()))) {
        return {};
    }
    const text::Span surface = placeInEvidence(fact.surface, fact);
    std::vector<Asked> made = oneAsked(fact.answer, surface.length > 0 ? surface : placeInEvidence(fact.answer, fact));
    tellWhen(made, material);
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
