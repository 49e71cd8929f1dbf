#include "viewmodels/noteparcel.h"

#include "codes/qrcode.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

constexpr int quietSquares = 4;
constexpr int pixelsOfSquare = 6;

QByteArray pictureOf(const codes::QrMatrix &matrix)
{
    QImage image(matrix.size + 2 * quietSquares, matrix.size + 2 * quietSquares, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int row = 0; row < matrix.size; ++row) {
        for (int column = 0; column < matrix.size; ++column) {
            if (matrix.at(column, row)) {
                image.setPixelColor(column + quietSquares, row + quietSquares, Qt::black);
            }
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.scaled(image.size() * pixelsOfSquare).save(&buffer, "PNG");
    return bytes;
}

} // namespace

NoteParcel noteParcel(const QByteArray &text)
{
    NoteParcel parcel{text, {}, {}};
    try {
        parcel.picture = pictureOf(codes::qrMatrix(text));
    } catch (const Error &error) {
        parcel.whyNoPicture = error;
    }
    return parcel;
}

QString freeNoteFile(const QString &folder, const QString &stem, int number, const QString &suffix)
{
    const QString name = u"%1-note-%2"_s.arg(stem).arg(number);
    QString path = QDir(folder).filePath(name + suffix);
    for (int again = 2; QFileInfo::exists(path); ++again) {
        path = QDir(folder).filePath(u"%1-%2%3"_s.arg(name).arg(again).arg(suffix));
    }
    return path;
}

} // namespace shixi
