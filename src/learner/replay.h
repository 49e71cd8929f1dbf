#pragma once

#include "core/error.h"
#include "core/log.h"
#include "fsrs/fuzz.h"
#include "store/learnerfile.h"
#include "study/memory.h"
#include "study/rules.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shixi::learner
{

// Order of replay: a wrong clock moves a row, it never loses one.
[[nodiscard]] bool isEarlier(const LogStamp &left, const LogStamp &right);
// Order of writing: who had seen a row writes after it.
[[nodiscard]] bool isWrittenBefore(const LogStamp &left, const LogStamp &right);

// The state of a card after its rows, each list in order of replay and without voided rows.
[[nodiscard]] store::CardState replayCard(const CardId &card,
                                          const std::vector<Answer> &answers,
                                          const std::vector<CardEvent> &events,
                                          const study::Rules &rules);

// The days the card may wait after the last of these answers.
[[nodiscard]] fsrs::DayRange waitOfLast(const CardId &card,
                                        const std::vector<Answer> &answers,
                                        const std::vector<CardEvent> &events,
                                        const study::Rules &rules);

// Everything the log says, computed afresh.
struct Caches {
    std::map<CardId, store::CardState> cards;
    std::optional<std::map<store::RollUpKey, store::RollUpCount>> rollUps; // empty: those of the file stay
};
[[nodiscard]] Caches replayAll(store::LearnerFile &file, const study::Rules &rules);
// Only what may differ after a change of rules: what is counted by day does not depend on them.
[[nodiscard]] Caches replayForRules(store::LearnerFile &file, const study::Rules &rules);

// What the caches depend on besides the log.
[[nodiscard]] std::string cacheFingerprint(const study::Rules &rules);

// These write: inside a transaction.
// The card and those that continue it.
void refreshCard(store::LearnerFile &file, const CardId &card, const study::Rules &rules);
void rebuildCaches(store::LearnerFile &file, const study::Rules &rules);
void renewCaches(store::LearnerFile &file, const study::Rules &rules); // after a change of rules
// The same where they were computed beforehand, from the log as it still is.
void writeCaches(store::LearnerFile &file, const Caches &caches, const study::Rules &rules);
// Where the caches differ from the log; empty when all is well.
[[nodiscard]] std::vector<Finding> compareCaches(store::LearnerFile &file, const study::Rules &rules);

} // namespace shixi::learner
