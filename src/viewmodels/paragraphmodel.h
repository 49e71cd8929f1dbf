#pragma once

#include "viewmodels/listmodel.h"

#include <QtQmlIntegration>

#include <vector>

namespace shixi
{

// The paragraphs of a text, to be read one below the other.
class ParagraphModel : public shixi::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ReaderModel.paragraphs")

public:
    enum class Part { Title, Heading, Body };
    Q_ENUM(Part)
    enum Role { TextRole = Qt::UserRole + 1, NumberRole, PartRole, BookmarkedRole };

    struct Row {
        QString text;
        int number = 0; // from 1
        Part part = Part::Body;
        bool bookmarked = false;
    };

    ParagraphModel();

    void setRows(std::vector<Row> rows);
    void setBookmarked(std::size_t row, bool on);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] int count() const override { return static_cast<int>(m_rows.size()); }

private:
    [[nodiscard]] QVariant value(std::size_t place, int role) const override;

    std::vector<Row> m_rows;
};

} // namespace shixi
