#include "viewmodels/readerlists.h"

namespace shixi
{

ReaderSectionModel::ReaderSectionModel()
    : ListModel({{TitleRole, "title"},
                 {ParagraphRole, "paragraph"},
                 {FactsRole, "facts"},
                 {LearntRole, "learnt"},
                 {DueRole, "due"}})
{
}

void ReaderSectionModel::setRows(std::vector<Row> rows)
{
    if (rows != m_rows) {
        replace(m_rows, std::move(rows));
    }
}

QVariant ReaderSectionModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case TitleRole:
        return row.title;
    case ParagraphRole:
        return row.paragraph;
    case FactsRole:
        return row.facts;
    case LearntRole:
        return row.learnt;
    case DueRole:
        return row.due;
    default:
        return {};
    }
}

BookmarkModel::BookmarkModel()
    : ListModel({{ParagraphRole, "paragraph"}, {NumberRole, "number"}, {BeginningRole, "beginning"}})
{
}

void BookmarkModel::setRows(std::vector<Row> rows)
{
    if (rows != m_rows) {
        replace(m_rows, std::move(rows));
    }
}

QVariant BookmarkModel::value(std::size_t place, int role) const
{
    const Row &row = m_rows[place];
    switch (role) {
    case ParagraphRole:
        return row.paragraph;
    case NumberRole:
        return row.number;
    case BeginningRole:
        return row.beginning;
    default:
        return {};
    }
}

} // namespace shixi
