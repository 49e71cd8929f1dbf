#pragma once

#include "questions/questionset.h"
#include "text/excerpt.h"
#include "text/findable.h"

#include <vector>

namespace shixi::questions
{

struct FoundFact {
    const knowledge::Fact *fact = nullptr;
    text::Marked subject;
    text::Marked answer;
    text::Marked evidence;
};

struct FoundQuestion {
    const Question *question = nullptr;
    text::Marked stem;
    text::Marked answer; // as a person reads it
};

struct FoundParagraph {
    const knowledge::Article *article = nullptr;
    int number = 0;
    text::Marked text;
};

template<class Row>
struct FoundGroup {
    int count = 0; // in all
    std::vector<Row> rows; // the first of them, best first
};

struct SearchResult {
    FoundGroup<FoundFact> facts;
    FoundGroup<FoundQuestion> questions;
    FoundGroup<FoundParagraph> paragraphs;
};

// Rows of each group at most.
struct FoundLimits {
    int facts = 50;
    int questions = 50;
    int paragraphs = 50;
};

// A set made ready for searching: facts, questions and paragraphs in the order of their text. Immutable.
class SearchIndex
{
public:
    // The set must outlive it.
    explicit SearchIndex(const QuestionSet &set);

    // What holds every word of the query (parted by spaces), from one character up. Characters come before what only
    // sounds like it, subject and answer before evidence, earlier before later.
    [[nodiscard]] SearchResult search(const QString &query, const FoundLimits &limits = {}) const;

private:
    struct Field {
        qsizetype begin = 0; // in the Findable
        std::size_t row = 0;
        int rank = 0; // lower is better
        QString text;
    };
    struct Row {
        std::size_t firstField = 0;
        std::size_t item = 0; // of its group
        int number = 0; // of a paragraph
    };
    class Query;

    void addFacts();
    void addQuestions();
    void addParagraphs();
    void addRow(std::size_t item, int number = 0);
    void addField(const QString &text, int rank = 0);
    [[nodiscard]] std::size_t fieldAt(qsizetype plain, std::size_t from) const;
    [[nodiscard]] std::vector<std::size_t>
    best(const std::vector<int> &ranks, std::size_t from, std::size_t to, int most) const;

    const QuestionSet &m_set;
    text::Findable m_findable;
    std::vector<Field> m_fields;
    std::vector<Row> m_rows; // facts, then questions, then paragraphs
    std::size_t m_questionsFrom = 0;
    std::size_t m_paragraphsFrom = 0;
};

} // namespace shixi::questions
