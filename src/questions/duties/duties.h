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

// Departments stand beside departments, posts beside posts, governments beside each other.
enum class OwnerClass { Department, Person, Authority, Whole };
[[nodiscard]] OwnerClass ownerClass(const QString &name);

} // namespace shixi::questions
