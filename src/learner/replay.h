#pragma once

#include "core/error.h"
#include "core/log.h"
#include "store/learnerfile.h"
#include "study/rules.h"

#include <map>
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

// Everything the log says, computed afresh.
struct Caches {
    std::map<CardId, store::CardState> cards;
    std::map<store::RollUpKey, store::RollUpCount> rollUps;
};
[[nodiscard]] Caches replayAll(store::LearnerFile &file, const study::Rules &rules);

// What the caches depend on besides the log.
[[nodiscard]] std::string cacheFingerprint(const study::Rules &rules);

// These write: inside a transaction.
void refreshCard(store::LearnerFile &file, const CardId &card, const study::Rules &rules);
void rebuildCaches(store::LearnerFile &file, const study::Rules &rules);

// Where the caches differ from the log; empty when all is well.
[[nodiscard]] std::vector<Finding> compareCaches(store::LearnerFile &file, const study::Rules &rules);

} // namespace shixi::learner
