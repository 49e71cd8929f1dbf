#include "questions/itemcheck/item.h"

#include "questions/typed/date.h"
#include "questions/typed/form.h"
#include "text/fold.h"
#include "text/simplified.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions::itemcheck
{

namespace
{

QString number(int value)
{
    return QString::number(value);
}

QString dayText(const answers::Day &day)
{
    return number(day.year) + u'-' + number(day.month) + u'-' + number(day.day);
}

// Marks dropped piece by piece, so that a blank keeps its place.
QString stemForm(const QString &stem, const QStringList &filler, bool &hasBlank)
{
    static const QRegularExpression blank(QStringLiteral("[_＿]{2,}|（\\s*）|\\(\\s*\\)|【\\s*】"));
    const QStringList pieces = stem.split(blank);
    hasBlank = pieces.size() > 1;
    QStringList plain;
    for (const QString &piece : pieces) {
        plain.append(piece.trimmed().isEmpty() ? QString() : plainWords(piece));
    }
    QString form = plain.join(u'_');
    for (const QString &word : filler) {
        form.remove(word);
    }
    return form;
}

QString answerForm(const Question &question, Forms &forms)
{
    QStringList parts;
    for (const QString &part : question.answer) {
        parts.append(forms.of(part));
    }
    if (question.type == QuestionType::Multiple || question.type == QuestionType::Reveal) {
        parts.sort();
    }
    return parts.join(u'|');
}

// 【不】属于 is read as 不属于.
bool isNegated(const QString &stem, const ItemRules &rules)
{
    static const QRegularExpression stress(QStringLiteral("[【】*]|</?(?:b|u|em|strong|i)>"));
    return rules.matches("negated_ask", withoutQuotes(stem).remove(stress));
}

} // namespace

qsizetype Item::keyIndex() const
{
    const auto first = std::find(right.begin(), right.end(), true);
    const bool one = first != right.end() && std::find(first + 1, right.end(), true) == right.end();
    return one ? first - right.begin() : -1;
}

QString plainWords(const QString &text)
{
    return text::toSimplified(text::normalForm(text));
}

QString canonical(const QString &text)
{
    const QString plain = answers::plainOf(text);
    // Most options hold no date, and reading one takes long.
    const bool mayBeDate = std::any_of(plain.begin(), plain.end(), [](QChar character) {
        return character.isDigit() || character == u'年' || character == u'月';
    });
    if (mayBeDate && answers::isDate(plain, false)) {
        const std::vector<answers::Dated> dates = answers::datesOf(plain);
        if (dates.size() == 1) {
            const answers::Dated &date = dates.front();
            return QStringLiteral("@%1~%2%3").arg(dayText(date.first), dayText(date.last), date.part);
        }
    }
    QString form;
    for (const answers::Token &token : answers::tokensOf(plain)) {
        form += token.text;
    }
    return form.isEmpty() ? plainWords(text) : form;
}

const QString &Forms::of(const QString &text)
{
    const auto known = m_forms.constFind(text);
    return known != m_forms.constEnd() ? *known : *m_forms.insert(text, canonical(text));
}

Item prepare(const Question &question, int index, const ItemRules &rules, bool inLanguage, Forms &forms)
{
    Item item;
    item.question = &question;
    item.index = index;
    item.inLanguage = inLanguage;
    item.choice = question.type == QuestionType::Single || question.type == QuestionType::Multiple;
    item.stem = stemForm(question.stem, inLanguage ? rules.words("filler") : QStringList(), item.hasBlank);
    item.negated = inLanguage && isNegated(question.stem, rules);
    item.answer = answerForm(question, forms);
    item.options.reserve(question.options.size());
    for (const Option &option : question.options) {
        item.options.push_back(forms.of(option.text));
        item.right.push_back(question.key.contains(option.id));
    }
    return item;
}

QString withoutQuotes(const QString &stem)
{
    static const QString opening = QStringLiteral("“《‘「");
    static const QString closing = QStringLiteral("”》’」");
    QString masked = stem;
    int depth = 0;
    for (QChar &character : masked) {
        if (closing.contains(character)) {
            depth = std::max(0, depth - 1);
        } else if (opening.contains(character)) {
            ++depth;
        } else if (depth > 0) {
            character = u'某';
        }
    }
    return masked;
}

bool sharesFact(const Question &one, const Question &other)
{
    return std::any_of(one.facts.begin(), one.facts.end(), [&other](const FactId &fact) {
        return std::find(other.facts.begin(), other.facts.end(), fact) != other.facts.end();
    });
}

bool containsAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&text](const QString &word) {
        return text.contains(word);
    });
}

void Report::say(const char *rule, const QStringList &arguments)
{
    add(rule, -1, {}, arguments, std::nullopt);
}

void Report::say(
    const char *rule, const Item &item, const QStringList &arguments, const QString &option, std::optional<ItemFix> fix)
{
    std::string place = item.question->id.value;
    if (!option.isEmpty()) {
        place += '/' + option.toStdString();
    }
    add(rule, item.index, std::move(place), arguments, std::move(fix));
}

void Report::add(
    const char *rule, int index, std::string place, const QStringList &arguments, std::optional<ItemFix> fix)
{
    const std::optional<Severity> severity = m_rules.severity(rule);
    if (!severity) {
        return;
    }
    Finding finding{rule, std::move(place), {}, *severity};
    for (const QString &argument : arguments) {
        finding.arguments.push_back(argument.toStdString());
    }
    m_found.emplace_back(index, ItemFinding{std::move(finding), std::move(fix)});
}

std::vector<ItemFinding> Report::take()
{
    std::stable_sort(m_found.begin(), m_found.end(), [](const auto &one, const auto &other) {
        return one.first < other.first;
    });
    std::vector<ItemFinding> findings;
    findings.reserve(m_found.size());
    for (auto &[index, finding] : m_found) {
        findings.push_back(std::move(finding));
    }
    m_found.clear();
    return findings;
}

} // namespace shixi::questions::itemcheck
