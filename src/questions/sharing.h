#pragma once

#include "questions/questionset.h"

#include <QHash>

namespace shixi::questions
{

// Finds the card that asks the same: of the same rev, in the same direction, on as many facts, each of which says the
// same. Two facts say the same where kind and answer are the same, with day, unit and pairs; and where the subject is
// the same too, or else the sentence they come from, and the subject nearly. All in normal form.
class EqualCards
{
public:
    // Cards of a set that outlives this. `shares`: cards of any set find them, else those of sets that share.
    void add(const QuestionSet &set, const std::vector<const Card *> &cards, bool shares);
    // The first that was added; null where there is none. The work is bounded, however often a set says one thing: no
    // card of more than 32 facts is found, and none once 200,000 pairs of facts were compared for cards of one set.
    [[nodiscard]] const Card *find(const Card &card, const QuestionSet &set, bool shares);

private:
    struct Entry {
        const Card *card;
        const QuestionSet *set;
        bool shares;
    };
    using Entries = QHash<QString, std::vector<Entry>>;

    [[nodiscard]] const Card *
    in(const Entries &entries, const QString &key, const Card &card, const QuestionSet &set, bool shares);
    void readSentences(const QString &answer);
    static void put(const Entry &entry, std::vector<Entry> &entries);

    // By what the first fact says: its answer, and with it its subject, or the sentence it comes from. Sentences are
    // read where a subject was looked for in vain.
    Entries m_byAnswer;
    Entries m_bySubject;
    Entries m_bySentence;
    const QuestionSet *m_asking = nullptr; // whose cards are looked for
    std::size_t m_pairs = 0; // of facts, compared for it
};

// Facts of `set` that `other` has too, as far as their cards ask the same and are not one in any case, by their ids.
[[nodiscard]] int factsInBoth(const QuestionSet &set, const QuestionSet &other);

} // namespace shixi::questions
