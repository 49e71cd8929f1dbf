#include "library/library.h"

namespace shixi::library
{

QString plainFileName(const QString &words)
{
    QString title;
    for (const QChar character : words) {
        if (character.isLetterOrNumber() || character.isSurrogate() || character == u'-') {
            title += character;
        } else if (!title.isEmpty() && !title.endsWith(u'_')) {
            title += u'_';
        }
    }
    constexpr qsizetype longest = 40; // characters: file systems count up to 255 bytes
    title = title.left(longest);
    while (title.endsWith(u'_') || (!title.isEmpty() && title.back().isHighSurrogate())) {
        title.chop(1);
    }
    return title;
}

QString packFileName(const questions::Manifest &manifest)
{
    const QString title = plainFileName(manifest.title);
    return QStringLiteral("%1_v%2_%3.shixi")
        .arg(title.isEmpty() ? QString::fromStdString(manifest.id.value) : title)
        .arg(manifest.version)
        .arg(manifest.published.left(7));
}

} // namespace shixi::library
