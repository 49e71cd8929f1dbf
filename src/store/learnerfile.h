#pragma once

#include "store/answers.h"
#include "store/cardevents.h"
#include "store/cardstates.h"
#include "store/database.h"
#include "store/latestvalues.h"
#include "store/paperedits.h"
#include "store/rollups.h"
#include "store/sessions.h"
#include "store/tallies.h"
#include "store/voids.h"

#include <string>

namespace shixi::store
{

// One learner file, open: a store for every aggregate (docs/formats/learner.md).
struct LearnerFile {
    explicit LearnerFile(const std::string &path);

    // The highest seq in the file; the next row has one more.
    [[nodiscard]] std::int64_t lastSeq();
    // What the caches were computed with; empty before the first time.
    [[nodiscard]] std::string fingerprint();
    void setFingerprint(const std::string &fingerprint);

    Database database;
    Answers answers;
    CardEvents cardEvents;
    Sessions sessions;
    PaperEdits paperEdits;
    Voids voids;
    LatestValues settings;
    LatestValues marks;
    LatestValues notes;
    CardStates cardStates;
    RollUps rollUps;
    Tallies tallies;
};

} // namespace shixi::store
