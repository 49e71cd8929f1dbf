#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace shixi::text
{

// The lines of a lexicon, cut at spaces; empty lines and those that begin with # are left out.
template<typename Take>
void forEachWordLine(std::string_view lexicon, Take take)
{
    const QString text = QString::fromUtf8(lexicon.data(), static_cast<qsizetype>(lexicon.size()));
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#')) {
            take(line.toString().split(QChar(u' '), Qt::SkipEmptyParts));
        }
    }
}

} // namespace shixi::text
