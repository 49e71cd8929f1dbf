#include "viewmodels/foundmodel.h"

namespace shixi
{

FoundModel::FoundModel()
    : ListModel({{GroupRole, "group"},
                 {TitleRole, "title"},
                 {TitleMarksRole, "titleMarks"},
                 {DetailRole, "detail"},
                 {DetailMarksRole, "detailMarks"},
                 {QuoteRole, "quote"},
                 {QuoteMarksRole, "quoteMarks"},
                 {FactIdRole, "factId"},
                 {ArticleRole, "article"},
                 {ParagraphRole, "paragraph"},
                 {GuideRole, "guide"},
                 {OthersRole, "others"}})
{
}

void FoundModel::setRows(std::vector<FoundRow> rows)
{
    if (rows != m_rows) {
        replace(m_rows, std::move(rows));
    }
}

void FoundModel::growTo(std::vector<FoundRow> rows)
{
    const auto [oldFirst, newFirst] = std::ranges::mismatch(m_rows, rows);
    const auto first = oldFirst - m_rows.begin();
    auto oldEnd = m_rows.end();
    auto newEnd = rows.end();
    while (oldEnd > oldFirst && newEnd > newFirst && *(oldEnd - 1) == *(newEnd - 1)) {
        --oldEnd;
        --newEnd;
    }
    const auto removed = oldEnd - oldFirst;
    const auto added = newEnd - newFirst;
    if (removed > 0) {
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + removed) - 1);
        m_rows.erase(oldFirst, oldEnd);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + added) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
    Q_EMIT countChanged();
}

QVariant FoundModel::value(std::size_t place, int role) const
{
    const FoundRow &row = m_rows[place];
    switch (role) {
    case GroupRole:
        return row.group;
    case TitleRole:
        return row.title.text;
    case TitleMarksRole:
        return QVariant::fromValue(row.title.marks);
    case DetailRole:
        return row.detail.text;
    case DetailMarksRole:
        return QVariant::fromValue(row.detail.marks);
    case QuoteRole:
        return row.quote.text;
    case QuoteMarksRole:
        return QVariant::fromValue(row.quote.marks);
    case FactIdRole:
        return row.factId;
    case ArticleRole:
        return row.article;
    case ParagraphRole:
        return row.paragraph;
    case GuideRole:
        return row.guide;
    case OthersRole:
        return row.others;
    default:
        return {};
    }
}

} // namespace shixi
