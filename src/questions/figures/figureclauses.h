#pragma once

#include "questions/material/material.h"

namespace shixi::questions
{

// Without the 但 and 并 of what was cut away before it, and 多久 for 每季度末.
[[nodiscard]] QString withoutHanging(QString question);

// The question without the clauses that tell the figures of others; empty where it cannot be read without them.
[[nodiscard]] QString withoutFigures(const QString &question, const QStringList &figures);

} // namespace shixi::questions
