#pragma once

#include "learner/papersheet.h"
#include "store/database.h"

#include <optional>

namespace shixi::learner
{

// The paper read last: its sheet is long, so that it is not read at every tap. What is written goes on from it; where
// anything else has changed the file it is read anew.
class PaperInHand
{
public:
    // Valid until the next call. Throws Error{NotFound} where there is no such paper.
    [[nodiscard]] const PaperRecord &read(store::LearnerFile &file, const SessionId &session);
    // Writes it into the paper read last.
    const PaperRecord &add(store::LearnerFile &file, const PaperEdit &edit);
    // After the transaction: what was written since belongs to what is held.
    void wrote(store::LearnerFile &file);

private:
    // Another connection, a change taken back, or one of this connection makes it another.
    struct Standing {
        store::Database::State state;
        int changes = 0;

        bool operator==(const Standing &) const = default;
    };
    [[nodiscard]] static Standing standingOf(store::LearnerFile &file);

    std::optional<PaperRecord> m_record;
    Standing m_standing;
};

} // namespace shixi::learner
