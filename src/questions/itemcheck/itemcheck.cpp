#include "questions/itemcheck/itemcheck.h"

#include "questions/itemcheck/item.h"

namespace shixi::questions
{

namespace
{

// A set that does not say its language is taken for one of the rules'.
bool isInLanguage(const QuestionSet &set, const ItemRules &rules)
{
    return set.manifest().language.isEmpty() || set.manifest().language.startsWith(rules.language());
}

void checkOne(const itemcheck::Item &item,
              const itemcheck::Subjects &subjects,
              itemcheck::Forms &forms,
              itemcheck::Report &report)
{
    checkAgainstFact(item, forms, report);
    checkExplanation(item, report);
    checkStem(item, report);
    checkNegation(item, report);
    checkMarks(item, report);
    checkOptions(item, report);
    checkKinds(item, report);
    checkCues(item, report);
    checkSecondKey(item, report);
    subjects.check(item, report);
    checkLetters(item, report);
    checkProof(item, report);
}

} // namespace

std::vector<ItemFinding> checkItems(const QuestionSet &set, const ItemRules &rules)
{
    std::vector<itemcheck::Item> items;
    items.reserve(set.questions().size());
    const bool inLanguage = isInLanguage(set, rules);
    itemcheck::Forms forms;
    for (const Question &question : set.questions()) {
        items.push_back(itemcheck::prepare(question, static_cast<int>(items.size()), rules, inLanguage, forms));
    }
    itemcheck::Report report(rules, set);
    checkPlaces(items, report);
    checkTruths(items, report);
    checkTwins(items, report);
    checkAlike(items, report);
    const itemcheck::Subjects subjects(set, forms);
    for (const itemcheck::Item &item : items) {
        checkOne(item, subjects, forms, report);
    }
    checkLeaks(items, report);
    return report.take();
}

} // namespace shixi::questions
