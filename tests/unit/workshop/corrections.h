#pragma once

#include "core/splitmix64.h"
#include "workshop/workshop.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace shixi::workshop::test
{

// What happens to an article between two versions.
enum class Edit { InsertedParagraph, Slip, ChangedDate, RemovedParagraph, SwappedParagraphs };

inline QStringList goldenArticles()
{
    const QDir folder(QStringLiteral(SHIXI_SOURCE_DIR "/tests/golden"));
    QStringList found;
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = folder.filePath(name + QStringLiteral("/article.txt"));
        if (QFile::exists(path)) {
            found.append(path);
        }
    }
    return found;
}

inline qsizetype below(qsizetype bound, SplitMix64 &random)
{
    return static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(std::max<qsizetype>(bound, 1))));
}

// One character inside a line of some length becomes another one.
inline void slip(QString &text, SplitMix64 &random)
{
    const std::vector<knowledge::Paragraph> lines = knowledge::paragraphs(text);
    for (int attempt = 0; attempt < 50; ++attempt) {
        const knowledge::Paragraph &line =
            lines[static_cast<std::size_t>(below(static_cast<qsizetype>(lines.size()), random))];
        const qsizetype place = line.start + below(line.length, random);
        if (line.length > 20 && text[place].isLetter() && !text[place].isSurrogate()) {
            text[place] = u'齉';
            return;
        }
    }
}

inline void changeDate(QString &text, SplitMix64 &random)
{
    static const QRegularExpression month(QStringLiteral("年(\\d{1,2})月"));
    std::vector<QRegularExpressionMatch> dates;
    for (auto found = month.globalMatch(text); found.hasNext();) {
        dates.push_back(found.next());
    }
    if (!dates.empty()) {
        const QRegularExpressionMatch &date =
            dates[static_cast<std::size_t>(below(static_cast<qsizetype>(dates.size()), random))];
        const int other = date.captured(1).toInt() % 12 + 1;
        text.replace(date.capturedStart(1), date.capturedLength(1), QString::number(other));
    }
}

inline void moveParagraphs(QString &text, Edit edit, SplitMix64 &random)
{
    QStringList lines = text.split(u'\n');
    const qsizetype one = below(lines.size(), random);
    if (edit == Edit::RemovedParagraph) {
        lines.removeAt(one);
    } else {
        lines.swapItemsAt(one, below(lines.size(), random));
    }
    text = lines.join(u'\n');
}

[[nodiscard]] inline QString edited(QString text, Edit edit, SplitMix64 &random)
{
    switch (edit) {
    case Edit::InsertedParagraph:
        return QStringLiteral("𠮷😀编者按：以下文字有过更正，在此向读者说明。\n") + text;
    case Edit::Slip:
        slip(text, random);
        break;
    case Edit::ChangedDate:
        changeDate(text, random);
        break;
    case Edit::RemovedParagraph:
    case Edit::SwappedParagraphs:
        moveParagraphs(text, edit, random);
        break;
    }
    return text;
}

// A set as readOldSet would give it.
[[nodiscard]] inline OldSet asOldSet(questions::QuestionSet set)
{
    OldSet old;
    old.set = std::move(set);
    return old;
}

} // namespace shixi::workshop::test
