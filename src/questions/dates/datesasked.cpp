#include "questions/asking/told.h"
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
    if (!value->hasYear()) {
        const bool day = value->grain() == DateValue::Grain::Day;
        return templates.word(day ? QStringLiteral("month_and_day") : QStringLiteral("month_only"));
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

bool namesItsYear(const QString &date)
{
    static const QRegularExpression year(QStringLiteral("[0-9元一二三四五六七八九十〇零百] ?年"));
    return year.match(date).hasMatch();
}

const QString dateQuestion = QStringLiteral("question");
const QString dateCloze = QStringLiteral("cloze");
const QString dateBlank = QStringLiteral("____");
const QString datePlace = QStringLiteral("{date}");

// 今年4月 of an unknown year is asked by its month.
QString dateToLearn(const QString &date)
{
    static const QRegularExpression unknown(QStringLiteral("^(?:今年|去年|同年|当年|次年)(?=[0-9]{1,2}月)"));
    return QString(date).remove(unknown);
}

// 规划（2024—2030年） tells the year of its own issue.
bool tellsYear(const QString &event, const DateValue &date)
{
    return date.hasYear() && event.contains(QString::number(date.value(0)));
}

// 某某工作会议 is held again and again: which of them, only the text tells.
bool isHeldEveryYear(const QString &event)
{
    static const QRegularExpression held(QStringLiteral("召开|举行|举办"));
    static const QRegularExpression meeting(QStringLiteral(
        "(?:工作|部长|高质量发展|营商环境|经济)(?:[㐀-鿿]{0,6})(?:会议|大会|推进会)"));
    return held.match(event).hasMatch() && meeting.match(event).hasMatch() && !event.contains(u'届');
}

// Put in order and matched, and typed, only with its year.
bool mayBeAsked(const Template &row, const Fact &fact)
{
    const bool alone =
        row.type != QuestionType::Ordering && row.type != QuestionType::Matching && row.type != QuestionType::Short;
    const auto date = DateValue::parse(dateToLearn(fact.answer));
    return date ? date->hasYear() || alone : namesItsYear(fact.answer);
}

QString blanksFor(const DateValue &date, bool tellYear)
{
    QString made = tellYear ? QString::number(date.value(0)) + u'年' : QString();
    for (std::size_t at = tellYear ? 1 : 0; at < date.fields().size(); ++at) {
        static const QStringList units{QStringLiteral("年"), QStringLiteral("月"), QStringLiteral("日")};
        made += dateBlank + units.at(static_cast<qsizetype>(date.fields()[at]));
    }
    return made;
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
    if (!mayBeAsked(row, fact)) {
        return {};
    }
    const text::Span surface = placeInEvidence(fact.surface, fact);
    const QString key = dateToLearn(fact.answer);
    std::vector<Asked> made = oneAsked(key, surface.length > 0 ? surface : placeInEvidence(fact.answer, fact));
    tellWhen(made, material);
    for (Asked &asked : made) {
        const QString when = asked.words[QStringLiteral("when")];
        const EventAsked event = eventAsked(fact, when, material);
        const QString told = eventOf(fact, material);
        const auto date = DateValue::parse(key);
        const bool onlyYear = date && date->grain() == DateValue::Grain::Year;
        const bool onlyMonth = date && !date->hasYear() && date->grain() != DateValue::Grain::Day;
        if (event.question.isEmpty() || onlyMonth || (onlyYear && tellsYear(told, *date))) {
            return {};
        }
        const bool ofText = (date && !date->hasYear()) || isHeldEveryYear(told);
        const QString said = ofText ? QStringLiteral("据文中所说，") : QString();
        asked.words[QStringLiteral("event")] = told;
        asked.words[QStringLiteral("quote")] = toldWhole(fact, material);
        asked.words[QStringLiteral("who")] = told; // whom it tells of may stand in another paragraph
        asked.words[dateQuestion] = said + event.question;
        asked.words[dateCloze] = QString(event.statement).replace(datePlace, dateBlank);
    }
    return made;
}

std::vector<Asked> datePartsAsked(const Template &row, const Fact &fact, const Material &material)
{
    std::vector<Asked> made = dateAsked(row, fact, material);
    const auto date = made.empty() ? std::nullopt : DateValue::parse(made.front().key);
    if (!date || date->grain() == DateValue::Grain::Range || date->fields().size() < 2) {
        return {};
    }
    Asked &asked = made.front();
    const bool tellYear = date->fields().size() > 2; // hardly another is plausible beside the month
    if (!tellYear && tellsYear(asked.words[QStringLiteral("event")], *date)) {
        return {};
    }
    for (std::size_t at = tellYear ? 1 : 0; at < date->fields().size(); ++at) {
        asked.items.append(QString::number(date->value(at)));
    }
    asked.words[dateCloze].replace(dateBlank, blanksFor(*date, tellYear));
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
        one.words[QStringLiteral("quote")] = toldWhole(fact, material);
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
