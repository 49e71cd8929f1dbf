#pragma once

#include "knowledge/fact.h"

#include <map>
#include <optional>
#include <vector>

namespace shixi::questions::identity
{

// Where the words of an older text stand in the corrected one.
class Anchors
{
public:
    Anchors(const QString &oldText, const knowledge::Article &article);

    // The same quote where it stands now; empty where it no longer does. Of several places the one whose line is the
    // same, else the one with the likest neighbourhood, else the first.
    [[nodiscard]] std::optional<knowledge::Evidence> anchored(const knowledge::Evidence &evidence) const;

private:
    [[nodiscard]] std::optional<qsizetype> onItsLine(const knowledge::Evidence &evidence) const;
    [[nodiscard]] qsizetype likestPlace(const knowledge::Evidence &evidence) const;
    [[nodiscard]] int neighbourhood(const knowledge::Evidence &evidence, qsizetype place) const;

    const QString &m_oldText;
    const knowledge::Article &m_article;
    std::vector<knowledge::Paragraph> m_oldLines;
    std::map<qsizetype, qsizetype> m_moved; // start of an old line → start of the same line now
};

} // namespace shixi::questions::identity
