#pragma once

#include <QStringList>
#include <QStringView>

namespace shixi::extraction
{

[[nodiscard]] bool startsWithAny(QStringView text, const QStringList &words);
[[nodiscard]] bool endsWithAny(QStringView text, const QStringList &words);
[[nodiscard]] bool containsAny(QStringView text, const QStringList &words);

} // namespace shixi::extraction
