#include "questions/itemcheck/itemcheck.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

bool replaceText(QString &text, const ItemFix &fix)
{
    if (text != fix.before) {
        return false;
    }
    text = fix.after;
    return true;
}

Option *optionOf(Question &question, const QString &id)
{
    const auto found = std::ranges::find(question.options, id, &Option::id);
    return found == question.options.end() ? nullptr : &*found;
}

bool replaceOption(Question &question, const ItemFix &fix)
{
    Option *option = optionOf(question, fix.optionId);
    if (option == nullptr || !replaceText(option->text, fix)) {
        return false;
    }
    if (question.key.contains(fix.optionId)) {
        std::ranges::replace(question.answer, fix.before, fix.after);
    }
    return true;
}

bool reorder(Question &question, const ItemFix &fix)
{
    QStringList now;
    std::vector<Option> ordered;
    for (const Option &option : question.options) {
        now.append(option.id);
    }
    const QStringList wanted = fix.after.split(u',');
    if (now.join(u',') != fix.before || wanted.size() != now.size()) {
        return false;
    }
    for (const QString &id : wanted) {
        const Option *option = question.option(id);
        if (option == nullptr) {
            return false;
        }
        ordered.push_back(*option);
    }
    question.options = std::move(ordered);
    return true;
}

} // namespace

bool applyFix(const ItemFix &fix, Question &question)
{
    if (fix.field == QStringLiteral("stem")) {
        return replaceText(question.stem, fix);
    }
    if (fix.field == QStringLiteral("explanation")) {
        return replaceText(question.explanation, fix);
    }
    if (fix.field == QStringLiteral("option")) {
        return replaceOption(question, fix);
    }
    if (fix.field == QStringLiteral("why")) {
        Option *option = optionOf(question, fix.optionId);
        return option != nullptr && replaceText(option->why, fix);
    }
    if (fix.field == QStringLiteral("answer")) {
        const qsizetype at = fix.optionId.toLongLong();
        return at >= 0 && at < question.answer.size() && replaceText(question.answer[at], fix);
    }
    if (fix.field == QStringLiteral("order")) {
        return reorder(question, fix);
    }
    const bool fixes = fix.field == QStringLiteral("fixed_options") && !question.fixedOptions;
    question.fixedOptions = question.fixedOptions || fixes;
    return fixes;
}

} // namespace shixi::questions
