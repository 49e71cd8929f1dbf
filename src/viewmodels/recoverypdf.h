#pragma once

#include "workshop/recoverytext.h"

#include <QByteArray>

namespace shixi
{

// The recovery sheet as one page to be printed, A4; in Chinese or English. On any thread.
[[nodiscard]] QByteArray recoveryPdf(const workshop::RecoverySheet &sheet, bool chinese);

} // namespace shixi
