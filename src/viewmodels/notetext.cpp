#include "viewmodels/notetext.h"

#include "codes/qrcode.h"
#include "core/error.h"
#include "packs/notes/note.h"

#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

constexpr qint64 largestPictureFile = 24LL * 1024 * 1024;
constexpr int enoughPixels = 3000; // a side: what a picture is made smaller to
constexpr qint64 mostPixels = 200'000'000; // of a JPEG, which is made smaller while it is read
constexpr qint64 mostPixelsWhole = 30'000'000; // of one that is held in memory whole
constexpr int mostScans = 100; // of a JPEG: each goes over the whole picture

[[noreturn]] void refusePicture(const QString &path, ErrorCode code, const char *rule)
{
    throw Error(code, path.toStdString() + ": " + rule);
}

// Only these two: a reader for each more is one more that strangers can try.
QByteArray formatOf(const QByteArray &begin)
{
    if (begin.startsWith("\x89PNG\r\n\x1a\n")) {
        return "png";
    }
    return begin.startsWith("\xff\xd8\xff") ? QByteArray("jpeg") : QByteArray();
}

// How a JPEG is put together, by its markers.
struct JpegBuild {
    bool isHeldWhole = false; // its scans are of parts of the picture, which is held until the last
    int scans = 0;
};

// Markers as libjpeg finds them: whatever lies between them is passed over.
JpegBuild buildOf(const QByteArray &jpeg)
{
    constexpr uchar endOfImage = 0xd9;
    constexpr uchar startOfScan = 0xda;
    JpegBuild build;
    int parts = 0; // colours of the frame
    const auto byteAt = [&jpeg](qsizetype at) {
        return at < jpeg.size() ? static_cast<uchar>(jpeg[at]) : uchar{0};
    };
    for (qsizetype at = jpeg.indexOf('\xff'); at >= 0 && at + 1 < jpeg.size(); at = jpeg.indexOf('\xff', at)) {
        const uchar marker = byteAt(++at);
        if (marker == endOfImage) {
            break;
        }
        if (marker < 0xc0 || marker == 0xff || (marker >= 0xd0 && marker <= 0xd8)) {
            continue; // without a length
        }
        const bool isFrame = marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        parts = isFrame ? byteAt(at + 8) : parts;
        build.scans += marker == startOfScan ? 1 : 0;
        build.isHeldWhole |= (isFrame && marker % 4 == 2) || (marker == startOfScan && byteAt(at + 3) < parts);
        at += 1 + byteAt(at + 1) * 256 + byteAt(at + 2);
    }
    return build;
}

qint64 mostPixelsOf(QFile &file, const QByteArray &format)
{
    if (file.size() > largestPictureFile) {
        refusePicture(file.fileName(), ErrorCode::TooLarge, "code.too-large");
    }
    if (format != "jpeg") {
        return mostPixelsWhole;
    }
    const JpegBuild build = buildOf(file.peek(largestPictureFile));
    if (build.scans > mostScans) {
        refusePicture(file.fileName(), ErrorCode::TooLarge, "code.too-large");
    }
    return build.isHeldWhole ? mostPixelsWhole : mostPixels;
}

QImage greyPicture(QFile &file, const QByteArray &format)
{
    const qint64 most = mostPixelsOf(file, format);
    QImageReader reader(&file, format);
    reader.setAutoDetectImageFormat(false);
    QSize size = reader.size();
    const qint64 pixels = qint64{size.width()} * size.height();
    if (size.isEmpty()) {
        refusePicture(file.fileName(), ErrorCode::InvalidInput, "note.no-picture");
    }
    if (pixels > most) {
        refusePicture(file.fileName(), ErrorCode::TooLarge, "code.too-large");
    }
    if (size.width() > enoughPixels || size.height() > enoughPixels) {
        reader.setScaledSize(size.scaled(enoughPixels, enoughPixels, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    const QImage picture = reader.read();
    if (picture.isNull()) {
        refusePicture(file.fileName(), ErrorCode::InvalidInput, "note.no-picture");
    }
    return picture.convertToFormat(QImage::Format_Grayscale8);
}

std::optional<QByteArray> codeIn(const QImage &picture)
{
    std::vector<std::uint8_t> pixels;
    pixels.reserve(static_cast<std::size_t>(picture.width()) * static_cast<std::size_t>(picture.height()));
    for (int row = 0; row < picture.height(); ++row) {
        const uchar *line = picture.constScanLine(row);
        pixels.insert(pixels.end(), line, line + picture.width());
    }
    return codes::readQr(pixels, picture.width(), picture.height());
}

} // namespace

std::optional<QByteArray> noteTextIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt; // who reads it next says why
    }
    constexpr qint64 enough = 1024;
    const QByteArray begin = file.peek(enough);
    if (packs::isNote(begin)) {
        return file.read(packs::largestNote + 1);
    }
    const QByteArray format = formatOf(begin);
    if (format.isEmpty()) {
        return std::nullopt;
    }
    const std::optional<QByteArray> code = codeIn(greyPicture(file, format));
    if (!code) {
        refusePicture(path, ErrorCode::InvalidInput, "note.no-code");
    }
    return code;
}

QByteArray pastedNote(const QString &text)
{
    static const QRegularExpression beginning(u"^[ \\t]*(?=shixi-withdrawal )"_s, QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = beginning.match(text);
    return (match.hasMatch() ? text.mid(match.capturedEnd()) : text).toUtf8();
}

} // namespace shixi
