#pragma once

#include <QTranslator>

namespace shixi
{

// Whether Chinese comes before English among the languages of the system; English where it has neither.
[[nodiscard]] bool systemReadsChinese();

// Puts the words of the interface in place; English is loaded too, for its plurals.
void installWords(QTranslator &translator, bool chinese);

} // namespace shixi
