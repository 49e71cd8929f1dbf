#include "knowledge/article.h"

#include <QCryptographicHash>
#include <QStringView>

#include <algorithm>

namespace shixi::knowledge
{

ArticleId articleId(const QString &text)
{
    const QString normal = text.normalized(QString::NormalizationForm_C).simplified();
    return {QCryptographicHash::hash(normal.toUtf8(), QCryptographicHash::Sha256).toHex().toStdString()};
}

std::vector<Paragraph> paragraphs(const QString &text)
{
    std::vector<Paragraph> found;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        const QStringView line = QStringView(text).sliced(start, end - start);
        if (!line.trimmed().isEmpty()) {
            found.push_back({static_cast<int>(found.size()) + 1, start, line.size()});
        }
        start = end + 1;
    }
    return found;
}

int paragraphNumberAt(const std::vector<Paragraph> &paragraphs, qsizetype position)
{
    const auto after =
        std::upper_bound(paragraphs.begin(), paragraphs.end(), position, [](qsizetype at, const Paragraph &p) {
            return at < p.start;
        });
    if (after == paragraphs.begin()) {
        return 0;
    }
    const Paragraph &last = *std::prev(after);
    return position < last.start + last.length ? last.number : 0;
}

} // namespace shixi::knowledge
