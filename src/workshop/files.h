#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace shixi::workshop
{

// Throws Error (NotFound, NotAFile, TooLarge, Io) with the path as its place.
[[nodiscard]] QByteArray bytesOfFile(const QString &path, qint64 mostMb);

// The detail of an Error about a file: its path, the sentence, what to put into it.
[[nodiscard]] std::string withRule(const QString &path, const char *rule, const std::string &argument = {});

} // namespace shixi::workshop
