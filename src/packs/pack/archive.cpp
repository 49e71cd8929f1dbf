#include "packs/pack/archive.h"

#include "core/error.h"
#include "packs/pack/limits.h"
#include "packs/spelling.h"

#include <zip.h>

#include <QFile>

#include <algorithm>
#include <array>

namespace shixi::packs
{

namespace
{

constexpr qsizetype endRecordSize = 22;

[[noreturn]] void
refuseArchive(const char *rule, const std::string &place = {}, ErrorCode code = ErrorCode::InvalidInput)
{
    throw Error(code, detailOf({rule, place, {}}));
}

std::uint32_t number(const QByteArray &bytes, qsizetype from, int size)
{
    std::uint32_t result = 0;
    for (int place = size; place-- > 0;) {
        result = result << 8U | static_cast<std::uint8_t>(bytes[from + place]);
    }
    return result;
}

// A zip from its first byte to its last, with nothing before, between or behind: what a reader finds in it does not
// depend on where it begins to look. Says how many entries it has before they are read.
void checkFrame(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(file.exists() ? ErrorCode::Io : ErrorCode::NotFound, path.toStdString());
    }
    if (file.size() > largestPack) {
        refuseArchive("pack.too-large", {}, ErrorCode::TooLarge);
    }
    const QByteArray begin = file.read(4);
    if (file.size() < endRecordSize || begin != QByteArray("PK\3\4", 4) || !file.seek(file.size() - endRecordSize)) {
        refuseArchive("pack.no-zip");
    }
    const QByteArray end = file.read(endRecordSize);
    const qint64 listed = qint64{number(end, 12, 4)} + number(end, 16, 4); // size and place of the list
    const bool whole = end.startsWith(QByteArray("PK\5\6", 4)) && number(end, 4, 4) == 0 // one volume
        && number(end, 8, 2) == number(end, 10, 2) && listed + endRecordSize == file.size() && number(end, 20, 2) == 0;
    if (!whole) {
        refuseArchive("pack.no-zip");
    }
    if (number(end, 10, 2) > mostEntries) {
        refuseArchive("pack.too-large", {}, ErrorCode::TooLarge);
    }
}

// libzip takes UTF-8 on Windows.
QByteArray nameFor(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

struct CloseFile {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

void ArchiveReader::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

ArchiveReader::ArchiveReader(const QString &path)
{
    checkFrame(path);
    int error = 0;
    m_archive.reset(zip_open(nameFor(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!m_archive) {
        refuseArchive("pack.no-zip");
    }
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t index = 0; index < count; ++index) {
        zip_stat_t stat;
        constexpr zip_uint64_t needed =
            ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
        if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), ZIP_FL_ENC_RAW, &stat) != 0
            || (stat.valid & needed) != needed) {
            refuseArchive("pack.no-zip");
        }
        const bool plain = stat.comp_method == ZIP_CM_STORE || stat.comp_method == ZIP_CM_DEFLATE;
        if (!plain || stat.encryption_method != ZIP_EM_NONE) {
            refuseArchive("pack.method", stat.name);
        }
        if (stat.size > static_cast<zip_uint64_t>(largestMember)) {
            refuseArchive("pack.too-large", stat.name, ErrorCode::TooLarge);
        }
        m_entries.push_back({stat.name, static_cast<qint64>(stat.size)});
    }
}

void ArchiveReader::read(std::size_t entry, qint64 size, const std::function<void(const QByteArray &)> &take) const
{
    const std::string place = m_entries.at(entry).name.toStdString();
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(m_archive.get(), entry, 0));
    if (!file) {
        refuseArchive("pack.no-zip", place);
    }
    qint64 total = 0;
    QByteArray part(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), part.data(), static_cast<zip_uint64_t>(part.size()));
        if (got < 0) {
            const bool checksum = zip_error_code_zip(zip_file_get_error(file.get())) == ZIP_ER_CRC;
            refuseArchive(checksum ? "pack.hash" : "pack.no-zip", place);
        }
        total += got;
        if (total > size || (got == 0 && total != size)) {
            refuseArchive("pack.size", place);
        }
        if (got == 0) {
            return;
        }
        take(part.first(got));
    }
}

namespace
{

struct DropSource {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, DropSource>;

[[noreturn]] void failed()
{
    throw Error(ErrorCode::Io, "zip");
}

// Every date, mode and system is the same in every pack.
void addMember(zip_t *archive, const ArchiveMember &member)
{
    constexpr zip_uint16_t firstOfJanuary1980 = 1U << 5U | 1U;
    constexpr zip_uint32_t readableFile = 0100644U << 16U;
    Source source(
        zip_source_buffer(archive, member.bytes.constData(), static_cast<zip_uint64_t>(member.bytes.size()), 0));
    const zip_int64_t index =
        source ? zip_file_add(archive, member.name.toLatin1().constData(), source.get(), ZIP_FL_ENC_RAW) : -1;
    if (index < 0) {
        failed();
    }
    (void)source.release(); // the archive's now
    const auto entry = static_cast<zip_uint64_t>(index);
    if (zip_set_file_compression(archive, entry, member.packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) != 0
        || zip_file_set_dostime(archive, entry, 0, firstOfJanuary1980, 0) != 0
        || zip_file_set_external_attributes(archive, entry, 0, ZIP_OPSYS_UNIX, readableFile) != 0) {
        failed();
    }
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) {
        failed();
    }
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (got != static_cast<zip_int64_t>(stat.size)) {
        failed();
    }
    return bytes;
}

} // namespace

QByteArray archiveOf(const std::vector<ArchiveMember> &members)
{
    const Source buffer(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!buffer) {
        failed();
    }
    zip_source_keep(buffer.get()); // once for the archive, once for reading it afterwards
    zip_t *archive = zip_open_from_source(buffer.get(), ZIP_TRUNCATE, nullptr);
    if (archive == nullptr) {
        zip_source_free(buffer.get());
        failed();
    }
    std::unique_ptr<zip_t, void (*)(zip_t *)> discarding(archive, zip_discard);
    for (const ArchiveMember &member : members) {
        addMember(archive, member);
    }
    if (zip_close(archive) != 0) {
        failed();
    }
    (void)discarding.release();
    return bytesOf(buffer.get());
}

} // namespace shixi::packs
