#include "questions/itemcheck/item.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions::itemcheck
{

namespace
{

// The row 甲、乙、丙 the key stands in, item by item; empty where it stands in none.
QStringList rowOf(const QString &quote, const QString &key)
{
    static const QRegularExpression end(QStringLiteral("[，。；：！？,;:!?\\n]"));
    const qsizetype at = key.isEmpty() ? -1 : quote.indexOf(key);
    if (at < 0) {
        return {};
    }
    const qsizetype from = quote.lastIndexOf(end, at - quote.size() - 1) + 1;
    const qsizetype to = quote.indexOf(end, at + key.size());
    const QString clause = quote.mid(from, to < 0 ? -1 : to - from);
    const QStringList row = clause.split(u'、');
    return row.size() < 2 ? QStringList() : row;
}

// The first item of a row has words before it and the last has words behind it.
bool standsIn(const QStringList &row, const QString &option)
{
    if (row.size() < 2) {
        return false;
    }
    const QString plain = plainWords(option);
    for (qsizetype at = 0; at < row.size(); ++at) {
        const QString member = plainWords(row.at(at));
        const bool first = at == 0 && member.endsWith(plain);
        const bool last = at + 1 == row.size() && member.startsWith(plain);
        if (first || last || member == plain) {
            return true;
        }
    }
    return false;
}

bool asksForOnePlace(const Item &item, const ItemRules &rules)
{
    return item.hasBlank || containsAny(item.question->stem, rules.words("order_ask"));
}

} // namespace

void checkSecondKey(const Item &item, Report &report)
{
    const Question &question = *item.question;
    if (!item.choice || !item.inLanguage || asksForOnePlace(item, report.rules()) || item.negated) {
        return;
    }
    for (std::size_t key = 0; key < question.options.size(); ++key) {
        const QStringList row =
            item.right[key] ? rowOf(question.evidence.quote, question.options[key].text) : QStringList();
        if (!standsIn(row, question.options[key].text)) {
            continue;
        }
        for (std::size_t at = 0; at < question.options.size(); ++at) {
            const QString &text = question.options[at].text;
            if (!item.right[at] && !question.stem.contains(text) && standsIn(row, text)) {
                report.say("items.in-the-list", item, {text, question.options[key].text}, question.options[at].id);
            }
        }
        return;
    }
}

Subjects::Subjects(const QuestionSet &set, Forms &forms)
    : m_set(set)
{
    for (const knowledge::Fact &fact : set.facts()) {
        if (!fact.subject.isEmpty() && fact.items.isEmpty()) {
            m_facts[plainWords(fact.subject)].push_back({&fact, forms.of(fact.answer)});
        }
    }
}

void Subjects::check(const Item &item, Report &report) const
{
    if (!item.is(QuestionType::Single) || item.question->facts.empty() || item.keyIndex() < 0) {
        return;
    }
    const knowledge::Fact *own = m_set.fact(item.question->facts.front());
    if (own == nullptr || !own->items.isEmpty()) {
        return;
    }
    const auto found = m_facts.constFind(plainWords(own->subject));
    if (found == m_facts.constEnd()) {
        return;
    }
    const QString &key = item.options[static_cast<std::size_t>(item.keyIndex())];
    for (const auto &[fact, answer] : *found) {
        const auto at = std::find(item.options.begin(), item.options.end(), answer);
        if (fact->kind == own->kind && answer != key && at != item.options.end()) {
            const Option &option = item.question->options[static_cast<std::size_t>(at - item.options.begin())];
            report.say("items.right-elsewhere", item, {option.text, QString::fromStdString(fact->id.value)}, option.id);
        }
    }
}

} // namespace shixi::questions::itemcheck
