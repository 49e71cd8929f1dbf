#pragma once

#include "text/span.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace shixi::text
{

// Texts one behind the other as they are searched: 繁體 read as simplified, full width as half, capitals as small
// letters; quotes, brackets, commas and spaces left out, so that 四强党支部 stands in “四强”党支部. Marks that end a
// sentence stay, and so do blanks. Beside each character stands the letter its pinyin begins with.
class Findable
{
public:
    Findable();

    // Adds a text; returns where it begins. Nothing that is looked for reaches from one text into the next.
    qsizetype append(QStringView text);

    [[nodiscard]] const QString &plain() const { return m_plain; }
    // A letter for each unit of plain(); 0 where it is no Chinese character, severalInitials where its readings begin
    // with different ones.
    [[nodiscard]] const QByteArray &initials() const { return m_initials; }
    static constexpr char severalInitials = '*';
    // The stretch of plain() in `text`, which was added at `begin`: whole characters.
    [[nodiscard]] Span origin(qsizetype begin, Span plain, QStringView text) const;

private:
    void add(QStringView form, qsizetype from);
    [[nodiscard]] QString formOf(char16_t unit);

    QString m_plain;
    QByteArray m_initials;
    std::vector<qint32> m_origins; // of each unit of m_plain, in its own text
    std::vector<char16_t> m_known; // forms of one unit already found, by unit; 0: not yet
};

} // namespace shixi::text
