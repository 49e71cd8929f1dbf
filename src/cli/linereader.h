#pragma once

#include <QFile>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace shixi::cli
{

// A text file line by line: no more of it is held than a piece and the line that is read.
class LineReader
{
public:
    // Throws Error (NotFound, NotAFile, TooLarge, Io) with the path as its place, here or while reading.
    LineReader(const QString &path, qint64 mostMb);

    // Without its line end; it stays until the next call. Empty at the end of the file.
    [[nodiscard]] std::optional<std::string_view> next();
    [[nodiscard]] qint64 size() const { return m_file.size(); } // as the file tells it
    [[nodiscard]] std::uint32_t number() const { return m_number; } // of that line, from 1

private:
    bool fill(); // false: there is no more

    QString m_path;
    qint64 m_mostMb;
    QFile m_file;
    std::string m_piece;
    std::size_t m_begin = 0; // of what was not given yet
    qint64 m_read = 0;
    std::uint32_t m_number = 0;
    bool m_isAtEnd = false;
};

} // namespace shixi::cli
