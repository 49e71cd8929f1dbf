#pragma once

#include "extraction/scene.h"

namespace shixi::extraction
{

// A row of items between 、 as it stands in the text: the first may carry words before it, the last words after it.
struct RawList {
    Span chunk; // from mark to mark
    std::vector<Span> items;
};

struct EdgeWords;

struct TrimmedList {
    std::vector<Span> items;
    int parallelismPpm = 0; // how alike the items are built
    std::optional<qint64> count; // the number the text gives for them
    Span countAt;
    bool miscounted = false; // and it is not that of the items
    bool joint = false; // 和 before the last item
    bool open = false; // 等 follows
    bool weak = false; // only 有, 了 and the like stand before it
    bool quoted = false; // the row fills a pair of quotation marks
    bool sure = false; // both outer cuts stand at a word that opens or closes a list, or at a mark
};

// Cuts the outer items where they are most like the inner ones. Needs three items.
[[nodiscard]] TrimmedList trimmedList(const Scene &scene, const EdgeWords &words, const RawList &raw);

} // namespace shixi::extraction
