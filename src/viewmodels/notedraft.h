#pragma once

#include "packs/pack/pack.h"
#include "questions/questionset.h"
#include "viewmodels/noterowmodel.h"
#include "workshop/withdrawing.h"

#include <map>
#include <memory>
#include <vector>

namespace shixi
{

// How the right answer of a question is put together from its options.
enum class KeyChoice {
    None, // it cannot: typed, revealed or matched
    One,
    Several,
    InOrder, // one blank or place after the other
};
[[nodiscard]] KeyChoice keyChoiceOf(const questions::Question &question);

// A set that notes can be made for, whom its members hear, and what is known of its notes.
struct NoteSet {
    questions::QuestionSet set;
    packs::PackKeys keys;
    int lastTaken = 0; // number of a note
    bool isHere = false; // on this device
};

// A withdrawal note while it is put together: a set as its members have it, and what is to be said of its questions.
class NoteDraft
{
public:
    // On any thread; a large set takes its time. Copies share it.
    explicit NoteDraft(questions::QuestionSet set = {});

    [[nodiscard]] const questions::QuestionSet &set() const { return m_searched->set; }

    void withdraw(const QuestionId &question);
    // Nothing where these cannot be its keys, or are.
    void correct(const QuestionId &question, const QStringList &keys);
    void leave(const QuestionId &question);
    [[nodiscard]] bool isWithdrawn(const QuestionId &question) const;
    [[nodiscard]] QStringList keysOf(const QuestionId &question) const; // the new ones; empty: not corrected
    [[nodiscard]] int marked() const { return static_cast<int>(m_marks.size()); }

    // All words of the query in the stem, an option or the answer; all questions for an empty one. Those marked first.
    [[nodiscard]] std::vector<const questions::Question *> found(const QString &query) const;
    // Others that ask the same facts.
    [[nodiscard]] std::vector<const questions::Question *> others(const questions::Question &question) const;
    // Others of the card of a corrected one that still say its old answer, and are not marked.
    [[nodiscard]] std::vector<const questions::Question *> leftBehind() const;

    // As members see it.
    [[nodiscard]] std::vector<NoteRow> rows() const;
    [[nodiscard]] workshop::Withdrawing withdrawing(int number, const QDate &day) const;

private:
    struct Searched {
        questions::QuestionSet set;
        std::vector<QString> texts; // of each question what a query is looked for in, its case folded
    };

    std::shared_ptr<const Searched> m_searched;
    std::map<QuestionId, QStringList> m_marks; // the keys that are right; none: withdrawn
};

} // namespace shixi
