#pragma once

#include "learner/cardlines.h"
#include "learner/filelock.h"
#include "learner/learner.h"
#include "learner/ownrules.h"
#include "learner/papersheet.h"
#include "learner/planning.h"
#include "learner/sessionrecord.h"
#include "learner/shelf.h"
#include "learner/stamps.h"
#include "store/learnerfile.h"
#include "study/rating.h"

#include <map>

namespace shixi::learner
{

class Learner::Private
{
public:
    Private(const QString &itsPath,
            const questions::QuestionSet &library,
            Stamps itsStamps,
            const study::Rules &commonRules);

    // One change: whole or not at all. `mutate` writes and returns what the caller wants to know.
    template<class Mutate>
    auto change(const Learner &owner, Changes changes, Mutate &&mutate);

    [[nodiscard]] Desk desk() { return {file, shelf, rules, common}; }
    [[nodiscard]] std::optional<SessionRecord> read(const SessionId &session);
    // The session, which must be there and stand at a step of that kind. Throws Error{NotFound | InvalidInput}.
    [[nodiscard]] SessionRecord readAt(const SessionId &session, PlannedStep::Kind kind);

    [[nodiscard]] const questions::Question &questionAt(const SessionRecord &record);
    // That question of the card at the step; an empty id: the one that stands. Throws Error{InvalidInput}.
    [[nodiscard]] const questions::Question &questionShown(const SessionRecord &record, const QuestionId &shown);
    [[nodiscard]] QStringList optionsAt(const SessionRecord &record, const questions::Question &question);
    // Reads the learner's own rules anew, what depends on them, and what rests: inside a transaction.
    void renewRules();
    // Another connection wrote, or the day is another: what was read of the rules may not hold.
    [[nodiscard]] bool rulesMayDiffer();
    void keepRules(); // the same in a transaction of its own, where they may differ
    void changeRules(const std::string &setting, const std::string &value);
    // Writes such an event for every card of the fact.
    void writeOfFact(const FactId &fact, CardEventKind kind, const std::string &value);
    // Takes these back of every card of the fact, none from before it was last shown as new; false where there is none.
    bool takeBackOfFact(const FactId &fact, CardEventKind kind);
    void takeBackBuried(const FactId &fact); // of today
    void renewResting(); // after something was reported, or taken back
    void restAsBefore() noexcept; // after a change that failed
    void voidAnswersTo(const QuestionId &question, const SessionId &session);
    // The card it was asked for in the session; without one, or where it was not asked in it, any that asks it. Null
    // where there is none. Throws Error{NotFound}.
    [[nodiscard]] const ShelfCard *cardAskedFor(const QuestionId &question, const SessionId &session);
    bool takeBackReport(const QuestionId &question); // false where there is none
    // Takes up what the library corrects or carries on under another card: inside a transaction.
    void keepUp();
    void continueFormer();
    void shareMemory(); // of cards that ask the same
    void giveMemory(CardLines &lines, const ShelfCard &card, const CardId &from);
    void giveBack(CardLines &lines,
                  const std::map<CardId, CardId> &before); // to cards that were left out, or their heirs
    void meet(const ShelfCard &card); // before its first row, or its first of a higher rev
    void writeRev(const ShelfCard &card);
    // Where the library is behind what is known of a card, and that is of this rev (empty: of any).
    void rollBack(const std::map<CardId, std::optional<int>> &corrected);
    // How the answer counts, and until when its card waits then.
    void rate(Answer &answer, const SessionRecord &record, bool tooEasy);
    [[nodiscard]] study::RatingDecision decide(const SessionRecord &record, const Answer &answer, bool tooEasy);
    // Days to wait after this review: of those possible, one on which little is due.
    [[nodiscard]] int drawWait(const Answer &answer);

    // Writing, inside a transaction: the row and the caches it touches.
    void write(const Answer &answer);
    void write(const CardEvent &event);
    void writeVoid(const Answer &answer);
    void writeVoid(const CardEvent &event);
    void writeVoid(const LogId &target);
    void voidSession(const SessionStart &start); // with all its rows
    // After a merge, what another device did too: the same session moved here, the same paper handed in.
    void voidDoubles();
    void writeEnd(const SessionId &session);
    void endIfDone(const SessionId &session);
    void reopen(const SessionRecord &record); // takes back its end
    void countPaper(const PaperRecord &paper);
    [[nodiscard]] SessionId begin(int questions, bool beyondLimits);
    [[nodiscard]] SessionId beginPractice(const PracticeChoice &choice, int questions, bool anew = false);
    // Last writer wins; later than what is there, whatever the clock says.
    void put(store::LatestValues &values, const std::string &name, const std::string &value);
    [[nodiscard]] Outcome outcomeOf(const Answer &answer);

    const QString path;
    FileLock lock;
    store::LearnerFile file;
    Shelf shelf;
    Stamps stamps;
    const study::Rules common;
    study::Rules rules; // the common ones and the learner's own

private:
    int m_rulesDay = 0; // they were read on
    store::Database::State m_rulesState; // and at
};

template<class Mutate>
auto Learner::Private::change(const Learner &owner, Changes changes, Mutate &&mutate)
{
    const std::int64_t seqBefore = stamps.lastSeq();
    auto result = [&] {
        try {
            return store::guarded([&] {
                store::Transaction transaction(file.database);
                if (rulesMayDiffer()) { // not before: another connection may write while this one waits its turn
                    renewRules();
                }
                auto value = mutate();
                transaction.commit();
                return value;
            });
        } catch (...) {
            stamps.setLastSeq(seqBefore);
            restAsBefore();
            throw;
        }
    }();
    if (owner.onChanged) {
        owner.onChanged(changes);
    }
    return result;
}

} // namespace shixi::learner
