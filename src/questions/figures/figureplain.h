#pragma once

#include "questions/material/material.h"

namespace shixi::questions
{

// 尚未办结的多少件难题 is 尚未办结的难题有多少件.
[[nodiscard]] QString withVerb(QString question);

// 全市 and 我市 by the name the title or the whole text gives; as it is where that is not sure.
[[nodiscard]] QString placeNamed(QString question, const Material &material);

// 全系统 by the name the text gives it: 岚江省水利厅系统; empty where it gives none or several.
[[nodiscard]] QString systemNamed(QString question, const Material &material);

// The question under the name of the regulation it is from: 《…办法》规定，…. Empty where it has none.
[[nodiscard]] QString underItsRule(const QString &question, const Material &material);

// What nobody has to know by heart: how old somebody is, how high a village lies, that one person is named for it.
[[nodiscard]] bool isTrivial(const QString &question, const QString &key);

// What cannot be understood or is no whole clause: 与多少个村地缘相近, 全村, a total of no year.
[[nodiscard]] bool isLoose(const QString &question);

// A norm or a demand: worth being typed.
[[nodiscard]] bool isNorm(const QString &question);

} // namespace shixi::questions
