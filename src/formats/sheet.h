#pragma once

#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace shixi::formats
{

enum class SheetFormat { Csv, JsonLines };

// One line of a CSV file, its end included. A cell that a spreadsheet would take for a formula gets an apostrophe.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

// A table written row by row: for spreadsheets (UTF-8 with a mark, as Excel wants it) or for programs. The first line
// names the columns. Throws Error{Io}.
class SheetWriter
{
public:
    // `about`: what the file is, for programs.
    SheetWriter(QIODevice &device, SheetFormat format, QStringList columns, const QJsonObject &about);

    void addRow(const QJsonArray &values);
    [[nodiscard]] int rows() const { return m_rows; }

private:
    void write(const QByteArray &bytes);

    QIODevice &m_device;
    SheetFormat m_format;
    QStringList m_columns;
    int m_rows = 0;
};

} // namespace shixi::formats
