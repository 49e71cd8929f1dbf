#include "cli/linereader.h"

#include "core/error.h"
#include "workshop/files.h"

#include <QFileInfo>

namespace shixi::cli
{

namespace
{

constexpr qint64 bytesInMb = 1024 * 1024;

[[noreturn]] void refuseLongFile(const QString &path, qint64 mostMb)
{
    throw Error(ErrorCode::TooLarge, workshop::withRule(path, "file.too-large", std::to_string(mostMb)));
}

} // namespace

LineReader::LineReader(const QString &path, qint64 mostMb)
    : m_path(path)
    , m_mostMb(mostMb)
    , m_file(path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        throw Error(ErrorCode::NotFound, path.toStdString());
    }
    if (!info.isFile()) {
        throw Error(ErrorCode::NotAFile, path.toStdString());
    }
    if (info.size() > mostMb * bytesInMb) {
        refuseLongFile(path, mostMb);
    }
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        throw Error(ErrorCode::Io, workshop::withRule(path, "file.unreadable", m_file.errorString().toStdString()));
    }
}

std::optional<std::string_view> LineReader::next()
{
    std::size_t searched = m_begin;
    std::size_t end = m_piece.find('\n', searched);
    while (end == std::string::npos) {
        searched = m_piece.size() - m_begin;
        if (!fill()) {
            break;
        }
        end = m_piece.find('\n', searched);
    }
    if (m_begin >= m_piece.size()) {
        return std::nullopt;
    }
    ++m_number;
    const std::size_t begin = m_begin;
    const std::size_t length = std::min(end, m_piece.size()) - begin;
    m_begin = begin + length + 1;
    return std::string_view(m_piece).substr(begin, length);
}

// The size a file tells is not always what it gives, so reading has the limit too.
bool LineReader::fill()
{
    if (m_isAtEnd) {
        return false;
    }
    m_piece.erase(0, m_begin);
    m_begin = 0;
    const std::size_t before = m_piece.size();
    m_piece.resize(before + static_cast<std::size_t>(bytesInMb));
    const qint64 got = m_file.read(m_piece.data() + before, bytesInMb);
    if (got < 0) {
        throw Error(ErrorCode::Io, workshop::withRule(m_path, "file.unreadable", m_file.errorString().toStdString()));
    }
    m_piece.resize(before + static_cast<std::size_t>(got));
    m_read += got;
    if (m_read > m_mostMb * bytesInMb) {
        refuseLongFile(m_path, m_mostMb);
    }
    m_isAtEnd = got == 0;
    return !m_isAtEnd;
}

} // namespace shixi::cli
