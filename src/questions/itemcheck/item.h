#pragma once

#include "questions/itemcheck/itemcheck.h"

#include <QHash>

namespace shixi::questions::itemcheck
{

// A question with what several rules look at, computed once.
struct Item {
    const Question *question = nullptr;
    int index = 0;
    QString stem; // normal form; blanks are _
    std::vector<QString> options; // canonical forms, as the options stand
    std::vector<bool> right;
    QString answer; // canonical; lists sorted
    bool hasBlank = false;
    bool choice = false; // single or multiple
    bool inLanguage = true; // of the rules' words
    bool negated = false; // asks for what is not so, stressed or not

    [[nodiscard]] bool is(QuestionType type) const { return question->type == type; }
    [[nodiscard]] qsizetype keyIndex() const; // -1 where there is not just one
};

// Canonical forms, worked out once: a set's wrong options are mostly another item's answers.
class Forms
{
public:
    [[nodiscard]] const QString &of(const QString &text);

private:
    QHash<QString, QString> m_forms;
};

[[nodiscard]] Item prepare(const Question &question, int index, const ItemRules &rules, bool inLanguage, Forms &forms);

// Equal for what says the same: width, 繁简, marks, and the notation of numbers and dates do not count.
[[nodiscard]] QString canonical(const QString &text);

// Marks dropped, 繁體 read as simplified, numbers as they are written.
[[nodiscard]] QString plainWords(const QString &text);

// What stands in quotation marks or a title is no part of what is asked; it keeps its length.
[[nodiscard]] QString withoutQuotes(const QString &stem);

[[nodiscard]] bool sharesFact(const Question &one, const Question &other);
[[nodiscard]] bool containsAny(const QString &text, const QStringList &words);

// Collects findings in the order they are to be shown.
class Report
{
public:
    Report(const ItemRules &rules, const QuestionSet &set)
        : m_rules(rules)
        , m_set(set)
    {
    }

    [[nodiscard]] const ItemRules &rules() const { return m_rules; }
    [[nodiscard]] const QuestionSet &set() const { return m_set; }

    void say(const char *rule, const QStringList &arguments); // about the set
    void say(const char *rule,
             const Item &item,
             const QStringList &arguments = {},
             const QString &option = {},
             std::optional<ItemFix> fix = std::nullopt);

    [[nodiscard]] std::vector<ItemFinding> take();

private:
    void add(const char *rule, int index, std::string place, const QStringList &arguments, std::optional<ItemFix> fix);

    const ItemRules &m_rules;
    const QuestionSet &m_set;
    std::vector<std::pair<int, ItemFinding>> m_found;
};

// One item by itself.
void checkStem(const Item &item, Report &report);
void checkNegation(const Item &item, Report &report);
void checkMarks(const Item &item, Report &report); // half-width punctuation
void checkLetters(const Item &item, Report &report);
void checkProof(const Item &item, Report &report);
void checkExplanation(const Item &item, Report &report); // speaks of another option than the key
void checkAgainstFact(const Item &item, Forms &forms, Report &report);
void checkOptions(const Item &item, Report &report);
void checkCues(const Item &item, Report &report);
void checkKinds(const Item &item, Report &report);
void checkSecondKey(const Item &item, Report &report);

// All of them together.
void checkPlaces(const std::vector<Item> &items, Report &report);
void checkTruths(const std::vector<Item> &items, Report &report);
void checkTwins(const std::vector<Item> &items, Report &report);
void checkAlike(const std::vector<Item> &items, Report &report);
void checkLeaks(const std::vector<Item> &items, Report &report);

// Facts by what they are about: for wrong options that another fact makes right.
class Subjects
{
public:
    Subjects(const QuestionSet &set, Forms &forms);
    void check(const Item &item, Report &report) const;

private:
    struct Known {
        const knowledge::Fact *fact;
        QString answer; // canonical
    };
    QHash<QString, std::vector<Known>> m_facts;
    const QuestionSet &m_set;
};

} // namespace shixi::questions::itemcheck
