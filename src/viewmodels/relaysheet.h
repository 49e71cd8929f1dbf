#pragma once

#include "meeting/relay.h"

#include <QByteArray>
#include <QLocale>

namespace shixi
{

// What a relay test came to, in the language installed: as a table for spreadsheets (UTF-8 with a mark; a cell that
// would be a formula is none), and as text to be read or printed.
[[nodiscard]] QByteArray relayTable(const meeting::RelayReport &report);
[[nodiscard]] QByteArray relayText(const meeting::RelayReport &report, const QLocale &locale);

// Complete or not at all; a file of that name is replaced. Throws Error{Io}.
void writeReport(const QString &path, const QByteArray &bytes);

} // namespace shixi
