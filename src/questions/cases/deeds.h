#pragma once

#include "knowledge/fact.h"
#include "questions/material/material.h"

#include <QStringList>

#include <vector>

namespace shixi::questions
{

inline constexpr int longestDeed = 34; // characters, punctuation among them

// Whole clauses of what a unit did, each short enough to be an option; best first. Telling of it is none.
[[nodiscard]] QStringList deedsOf(const knowledge::Fact &fact, const Material &material);

// A text cut at its commas and colons, marks in pairs kept whole. A piece ends before its mark.
[[nodiscard]] std::vector<text::Span> piecesOf(const QString &text);

// 院长某某 and 卫生院 do not say of where.
[[nodiscard]] bool isNamed(const knowledge::Fact &fact);

// 人员分散、学习难集中的问题: can stand behind 针对; empty where none is told so.
[[nodiscard]] QString hardshipOf(const knowledge::Fact &fact, const Material &material);
// One told in a clause of its own: 古桥散落乡野、无人看管.
[[nodiscard]] QString troubleOf(const knowledge::Fact &fact, const Material &material);
// What came of it, in a few clauses; empty where it cannot be read by itself.
[[nodiscard]] QString effectOf(const knowledge::Fact &fact, const Material &material);

// What came of it, to go on with behind the unit (推动……快速落地), or told of something else (参会率由七成升到九成).
struct Effect {
    QString reached;
    QString became;
};
[[nodiscard]] Effect tellableEffect(const knowledge::Fact &fact, const Material &material);

// Cases of the article that tell of other units, in other sentences.
[[nodiscard]] std::vector<const knowledge::Fact *> otherCases(const knowledge::Fact &fact, const Material &material);

} // namespace shixi::questions
