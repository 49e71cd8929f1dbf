#pragma once

#include "questions/itemcheck/item.h"

#include <QSet>

#include <optional>

namespace shixi::questions::itemcheck
{

// What the facts of a question say, as far as it can be told by form alone. Given no meaning: only words that stand
// there count.
class Telling
{
public:
    // The set must outlive it.
    Telling(const Question &question, const QuestionSet &set, Forms &forms);

    // Whether this canonical form is one of the things the facts name: an answer, an item, a subject, a practice …
    [[nodiscard]] bool says(const QString &form) const { return m_named.contains(form); }
    // Whether it is what a fact is asked for as a rule: its answer, or an item of its list.
    [[nodiscard]] bool isAnswer(const QString &form) const { return m_answers.contains(form); }
    // Whether these plain words stand anywhere in the facts or their evidence, figures as whole ones.
    [[nodiscard]] bool mentions(const QString &plain) const;
    // Whether the answer of the one fact that is asked about holds these words.
    [[nodiscard]] bool answers(const QString &words) const;
    // Whether one fact mentions both.
    [[nodiscard]] bool together(const QString &plain, const QString &other) const;
    // How many characters around these words agree with those at the best place where they stand in the text; -1 where
    // they stand nowhere.
    [[nodiscard]] qsizetype fit(const QString &before, const QString &words, const QString &behind) const;
    // The items of the one list that is asked about; else empty.
    [[nodiscard]] QStringList items() const;
    // The answer of the one fact that is asked about; else empty.
    [[nodiscard]] QString value() const;
    // Whether a statement is so by its fact; empty where that cannot be told by form.
    [[nodiscard]] std::optional<bool> judged(const QString &statement) const;

private:
    [[nodiscard]] bool isTold(const QString &before, const QString &behind) const;
    [[nodiscard]] bool hasOtherFigure(const QString &statement, const QString &answer) const;

    std::vector<const knowledge::Fact *> m_facts;
    std::vector<QString> m_bodies; // plain, a text for each fact; the evidence of the question last
    QSet<QString> m_named; // canonical, as those below
    QSet<QString> m_answers;
};

// A stem at its blanks, each piece in plain words.
[[nodiscard]] QStringList piecesOf(const QString &stem);
[[nodiscard]] QStringList textsOfKeys(const Question &question);
// Two canonical forms that are figures of one unit, or days of one grain.
[[nodiscard]] bool isSameSort(const QString &one, const QString &other);

} // namespace shixi::questions::itemcheck
