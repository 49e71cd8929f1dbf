#include "formats/sheet.h"

#include "core/error.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shixi::formats
{

namespace
{

const QByteArray byteOrderMark("\xEF\xBB\xBF");

// Spreadsheets run what begins with one of these.
bool looksLikeAFormula(const QString &cell)
{
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
}

QString quoted(QString cell)
{
    if (looksLikeAFormula(cell)) {
        cell.prepend(u'\'');
    }
    const bool plain = !cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r');
    return plain ? cell : u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList parts;
    for (const QString &cell : cells) {
        parts.append(quoted(cell));
    }
    return (parts.join(u',') + u"\r\n"_s).toUtf8();
}

SheetWriter::SheetWriter(QIODevice &device, SheetFormat format, QStringList columns, const QJsonObject &about)
    : m_device(device)
    , m_format(format)
    , m_columns(std::move(columns))
{
    if (m_format == SheetFormat::Csv) {
        write(byteOrderMark + csvLine(m_columns));
    } else {
        QJsonObject header = about;
        header.insert(u"columns"_s, QJsonArray::fromStringList(m_columns));
        write(jsonLine(header));
    }
}

void SheetWriter::addRow(const QJsonArray &values)
{
    ++m_rows;
    if (m_format == SheetFormat::Csv) {
        QStringList cells;
        for (const QJsonValue &value : values) {
            cells.append(textOf(value));
        }
        write(csvLine(cells));
        return;
    }
    QJsonObject object;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        object.insert(m_columns[column], values.at(column));
    }
    write(jsonLine(object));
}

void SheetWriter::write(const QByteArray &bytes)
{
    if (m_device.write(bytes) != bytes.size()) {
        throw Error(ErrorCode::Io, m_device.errorString().toStdString());
    }
}

} // namespace shixi::formats
