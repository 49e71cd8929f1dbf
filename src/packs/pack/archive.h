#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

struct zip;

namespace shixi::packs
{

// The zip a pack is. What it promises of itself (sizes, names) is told and never trusted: bytes are counted as they
// come out. Throws Error with the rules of docs/formats/set.md.
class ArchiveReader
{
public:
    struct Entry {
        QByteArray name; // as it stands there
        qint64 size = 0; // as it says
    };

    // Refuses what is no zip of its own size from the first to the last byte, is too large, or has an entry that is
    // encrypted or of another method.
    explicit ArchiveReader(const QString &path);

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    // Gives the bytes in parts, which come to exactly `size`.
    void read(std::size_t entry, qint64 size, const std::function<void(const QByteArray &)> &take) const;

private:
    struct Close {
        void operator()(zip *archive) const;
    };

    std::unique_ptr<zip, Close> m_archive;
    std::vector<Entry> m_entries;
};

struct ArchiveMember {
    QString name;
    QByteArray bytes;
    bool packed = true; // deflated; pictures and sounds are so already
};

// The same members give the same bytes.
[[nodiscard]] QByteArray archiveOf(const std::vector<ArchiveMember> &members);

} // namespace shixi::packs
