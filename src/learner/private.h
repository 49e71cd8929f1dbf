#pragma once

#include "learner/filelock.h"
#include "learner/learner.h"
#include "learner/planning.h"
#include "learner/sessionrecord.h"
#include "learner/shelf.h"
#include "learner/stamps.h"
#include "store/learnerfile.h"
#include "study/rating.h"

namespace shixi::learner
{

class Learner::Private
{
public:
    Private(const QString &itsPath,
            const questions::QuestionSet &library,
            Stamps itsStamps,
            const study::Rules &itsRules);

    // One change: whole or not at all. `mutate` writes and returns what the caller wants to know.
    template<class Mutate>
    auto change(const Learner &owner, Changes changes, Mutate &&mutate);

    [[nodiscard]] Desk desk() { return {file, shelf, rules}; }
    [[nodiscard]] std::optional<SessionRecord> read(const SessionId &session);
    // The session, which must be there and stand at a step of that kind. Throws Error{NotFound | InvalidInput}.
    [[nodiscard]] SessionRecord readAt(const SessionId &session, PlannedStep::Kind kind);

    [[nodiscard]] const questions::Question &questionAt(const SessionRecord &record);
    [[nodiscard]] QStringList optionsAt(const SessionRecord &record, const questions::Question &question);
    [[nodiscard]] study::RatingDecision decide(const SessionRecord &record, const Answer &answer, bool tooEasy);

    // Writing, inside a transaction: the row and the caches it touches.
    void write(const Answer &answer);
    void write(const CardEvent &event);
    void writeVoid(const Answer &answer);
    void writeVoid(const CardEvent &event);
    void writeVoid(const LogId &target);
    void writeEnd(const SessionId &session);
    void endIfDone(const SessionId &session);
    void reopen(const SessionRecord &record); // takes back its end
    [[nodiscard]] SessionId begin(int questions, bool beyondLimits);
    [[nodiscard]] SessionId beginPractice(const PracticeChoice &choice, int questions);
    // Last writer wins; later than what is there, whatever the clock says.
    void put(store::LatestValues &values, const std::string &name, const std::string &value);
    [[nodiscard]] Outcome outcomeOf(const Answer &answer);

    const QString path;
    FileLock lock;
    store::LearnerFile file;
    const Shelf shelf;
    Stamps stamps;
    const study::Rules rules;
};

template<class Mutate>
auto Learner::Private::change(const Learner &owner, Changes changes, Mutate &&mutate)
{
    const std::int64_t seqBefore = stamps.lastSeq();
    auto result = [&] {
        try {
            return store::guarded([&] {
                store::Transaction transaction(file.database);
                auto value = mutate();
                transaction.commit();
                return value;
            });
        } catch (...) {
            stamps.setLastSeq(seqBefore);
            throw;
        }
    }();
    if (owner.onChanged) {
        owner.onChanged(changes);
    }
    return result;
}

} // namespace shixi::learner
