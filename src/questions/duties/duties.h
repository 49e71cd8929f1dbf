#pragma once

#include "core/splitmix64.h"
#include "questions/asking/asked.h"
#include "questions/asking/pool.h"
#include "questions/templates/templates.h"

namespace shixi::questions
{

// Who must do it: {who} asks by the class of the name, {topic} is when, {event} the duty, {head} its lead word.
[[nodiscard]] std::vector<Asked>
dutyOwnerAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
dutyOwnerStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

// What it must do, beside what others must.
[[nodiscard]] std::vector<Asked> dutyAsked(const Template &row, const knowledge::Fact &fact, const Material &material);
[[nodiscard]] Pool
dutyStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random);

// Its first clauses, as many as tell whose it is; empty where they are too long to read.
[[nodiscard]] QString tellingDuty(const QString &practice);

// Of one class alone stand beside each other: departments, organisations of the party, posts, governments, others.
enum class OwnerClass { Department, Committee, Party, Person, Authority, Body, Whole };
[[nodiscard]] OwnerClass ownerClass(const QString &name);
// Whether one may be taken for the other: of one class, heads beside heads.
[[nodiscard]] bool mayStandBeside(const QString &owner, const QString &other);
// 各党支部 as 党支部, which tells nothing by its form.
[[nodiscard]] QString ownerShown(const QString &unit);
// 委员会 as 消防安全委员会 where the text founds it by that name.
[[nodiscard]] QString ownerShown(const QString &unit, const Material &material);
// Whether the name is cut out of a longer one, or is one of several who do it together.
[[nodiscard]] bool isTornOwner(const knowledge::Fact &fact, const Material &material);
// Whether several bear it together: which of them is no choice.
[[nodiscard]] bool isJointOwner(const QString &unit);
// Whether the name is of whoever is concerned, or of whoever does it.
[[nodiscard]] bool isAnybody(const QString &unit);
[[nodiscard]] bool isRole(const QString &unit, const Material &material);
// 应当在5日内登记 as 在5日内登记: every option in one form; empty where it says under what condition or of whose place.
[[nodiscard]] QString dutyAsOption(const QString &practice);
// Whether its duty can be told alone, of one who can be asked for.
[[nodiscard]] bool tellsWholeDuty(const knowledge::Fact &fact, const Material &material);

} // namespace shixi::questions
