#pragma once

#include "extraction/lists/trim.h"

namespace shixi::extraction
{

// What speaks for a row of words being one that a learner would keep in mind.
class ListSigns
{
public:
    explicit ListSigns(const Scene &scene)
        : m_scene(scene)
    {
    }

    [[nodiscard]] bool isList(const TrimmedList &list) const;
    [[nodiscard]] bool isCounted(const TrimmedList &list) const; // the text gives the number of its items
    [[nodiscard]] bool isOrdered(const TrimmedList &list, const knowledge::Fact &made) const;
    // 荣获“甲”“乙”“丙”等称号: told of somebody, and no formula.
    [[nodiscard]] bool areAwards(const TrimmedList &list, Span row) const;
    // How surely it is one, and cut where it begins and ends.
    [[nodiscard]] int confidencePpm(const TrimmedList &list) const;

private:
    [[nodiscard]] bool isDull(const TrimmedList &list) const;
    [[nodiscard]] bool areQuestions(const TrimmedList &list) const;
    [[nodiscard]] bool isDivision(const TrimmedList &list) const;
    [[nodiscard]] bool areDeeds(const TrimmedList &list) const;
    [[nodiscard]] bool isEven(const TrimmedList &list) const;
    [[nodiscard]] bool arePairs(const TrimmedList &list) const;
    [[nodiscard]] bool areThings(const TrimmedList &list) const;
    [[nodiscard]] bool trails(const TrimmedList &list) const;
    [[nodiscard]] bool isMeasures(const TrimmedList &list) const;
    [[nodiscard]] bool isNamedAfter(Span last) const;
    [[nodiscard]] bool follows(const char *finder, Span last) const;
    [[nodiscard]] bool says(const char *finder, const QString &words) const;

    const Scene &m_scene;
};

} // namespace shixi::extraction
