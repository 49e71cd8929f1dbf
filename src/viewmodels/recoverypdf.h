#pragma once

#include "workshop/recoverytext.h"

#include <QByteArray>

namespace shixi
{

// The recovery sheet as one page to be printed, A4; in Chinese or English. On any thread.
[[nodiscard]] QByteArray recoveryPdf(const workshop::RecoverySheet &sheet, bool chinese);

// What its file is called, without the ending: "恢复单_清河读书会_2026-11-22".
[[nodiscard]] QString recoveryFileName(const QString &publisher, const QDate &day, bool chinese);

} // namespace shixi
