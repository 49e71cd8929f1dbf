#pragma once

#include "knowledge/fact.h"
#include "questions/material/material.h"

namespace shixi::questions
{

// All who did it together, as the text names them: 市委组织部会同市直机关工委、市国资委党委; the unit where it was
// alone.
[[nodiscard]] QString doersOf(const knowledge::Fact &fact);
[[nodiscard]] bool isJoint(const knowledge::Fact &fact);

// It was done, and is no plan: 下一步，…将重点向…延伸 is one.
[[nodiscard]] bool isDone(const knowledge::Fact &fact);

// Told as what not to do: 个别乡镇…, 也走过弯路.
[[nodiscard]] bool isBadExample(const knowledge::Fact &fact, const Material &material);

// The city, county or firm all the article is about: whatever the others did, it did too.
[[nodiscard]] bool isWholePlace(const knowledge::Fact &fact, const Material &material);

// Whether it can be asked what this unit did: it is named, did it alone, and did do it.
[[nodiscard]] bool isAskable(const knowledge::Fact &fact, const Material &material);

} // namespace shixi::questions
