#pragma once

#include "core/kinds.h"
#include "questions/question.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace shixi
{

// The interface's word for a level, in the language installed.
[[nodiscard]] QString levelWord(Level level);
// The same for a kind of fact, as members say it.
[[nodiscard]] QString kindWord(Kind kind);

// A day, short: 22 Nov 2026.
[[nodiscard]] QString shortDate(const QDate &date, const QLocale &locale);
// One after the other on a line.
[[nodiscard]] QString listed(const QStringList &texts, const QLocale &locale);

// What was chosen, as a person reads it: option texts, ticked parts, or the text typed, joined by 、.
[[nodiscard]] QString chosenText(const questions::Question &question, const QStringList &chosen);
// Of each wrong option chosen that says so: its words and what it is really known for.
[[nodiscard]] QStringList whyNot(const questions::Question &question, const QStringList &chosen);
// One below the other: "1. …".
[[nodiscard]] QString numbered(const QStringList &texts);
[[nodiscard]] QString answerText(const questions::Question &question);
// The stem with what was chosen in its blanks; empty where it has none, or not as many.
[[nodiscard]] QString sentenceWith(const questions::Question &question, const QStringList &chosen);

} // namespace shixi
