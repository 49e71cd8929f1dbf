#include "viewmodels/recoverypdf.h"

#include "library/library.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

constexpr int dotsPerInch = 300;
constexpr qreal marginMm = 20;
constexpr qreal bodyPoints = 11;
constexpr qreal keyPoints = 15;
constexpr qreal dotsOfMargins = 96; // an inch has, wherever they are painted

// The words of the page. Their translations are looked up by the language the interface has.
QString sheetWords(const char *words)
{
    return QCoreApplication::translate("RecoverySheet", words);
}

class SheetPage
{
public:
    SheetPage()
        : m_cursor(&m_document)
    {
        QFont font = QGuiApplication::font();
        font.setPointSizeF(bodyPoints);
        m_document.setDefaultFont(font);
        m_document.setDocumentMargin(0);
    }

    void heading(const QString &words)
    {
        QTextCharFormat format;
        format.setFontPointSize(2 * bodyPoints);
        format.setFontWeight(QFont::Bold);
        paragraph(words, format, 2 * bodyPoints);
    }
    void label(const QString &words)
    {
        QTextCharFormat format;
        format.setForeground(Qt::darkGray);
        paragraph(words, format, 0);
    }
    void words(const QString &words)
    {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        paragraph(words, format, bodyPoints);
    }
    void text(const QString &words) { paragraph(words, {}, bodyPoints); }
    void key(const QStringList &lines)
    {
        QTextCharFormat format;
        format.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        format.setFontPointSize(keyPoints);
        for (qsizetype row = 0; row < lines.size(); ++row) {
            paragraph(lines[row], format, row + 1 < lines.size() ? bodyPoints / 3 : bodyPoints);
        }
    }

    [[nodiscard]] QByteArray pdf()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        writer.setResolution(dotsPerInch);
        writer.setCreator(u"Shixi"_s);
        writer.setTitle(sheetWords(QT_TRANSLATE_NOOP("RecoverySheet", "Recovery sheet of a publisher")));
        m_document.documentLayout()->setPaintDevice(&writer);
        m_document.setPageSize(writer.pageLayout().paintRectPixels(dotsPerInch).size());
        QPainter painter(&writer);
        m_document.drawContents(&painter);
        painter.end();
        buffer.close();
        return bytes;
    }

private:
    // Names are of people: plain text, whatever is in it.
    void paragraph(const QString &words, const QTextCharFormat &format, qreal spaceBelowPoints)
    {
        QTextBlockFormat block;
        block.setBottomMargin(spaceBelowPoints * dotsOfMargins / 72);
        if (!m_document.isEmpty()) {
            m_cursor.insertBlock();
        }
        m_cursor.setBlockFormat(block);
        m_cursor.insertText(words, format);
    }

    QTextDocument m_document;
    QTextCursor m_cursor;
};

void addKeyLines(SheetPage &page, const workshop::RecoverySheet &sheet, bool chinese)
{
    page.text(sheetWords(QT_TRANSLATE_NOOP(
        "RecoverySheet", "The secret key, to be typed again: in every line its number, the groups, and a check.")));
    page.key(sheet.lines);
    page.label(sheetWords(QT_TRANSLATE_NOOP("RecoverySheet", "Check word, which stands on this page alone")));
    const QString &zh = sheet.checkWord.chinese;
    const QString &en = sheet.checkWord.english;
    page.words((chinese ? zh : en) + u" · "_s + (chinese ? en : zh));
    page.text(sheet.asksForPassword
                  ? sheetWords(QT_TRANSLATE_NOOP(
                      "RecoverySheet", "The key has a password, which is not on this sheet. Both are needed."))
                  : sheetWords(QT_TRANSLATE_NOOP(
                      "RecoverySheet", "The key has no password: whoever has this sheet can publish in this name.")));
}

} // namespace

QByteArray recoveryPdf(const workshop::RecoverySheet &sheet, bool chinese)
{
    SheetPage page;
    page.heading(sheetWords(QT_TRANSLATE_NOOP("RecoverySheet", "Recovery sheet of a publisher")));
    page.label(sheetWords(QT_TRANSLATE_NOOP("RecoverySheet", "Publisher")));
    page.words(sheet.publisher);
    page.label(sheetWords(QT_TRANSLATE_NOOP("RecoverySheet", "Six words, in both languages")));
    const QString zh = sheet.words.chinese.join(u" · "_s);
    const QString en = sheet.words.english.join(u" · "_s);
    page.words(chinese ? zh : en);
    page.words(chinese ? en : zh);
    page.label(sheetWords(QT_TRANSLATE_NOOP("RecoverySheet", "Public key")));
    page.words(QString::fromLatin1(sheet.key.toText()));
    page.label(sheetWords(QT_TRANSLATE_NOOP("RecoverySheet", "Made on")));
    page.words(sheet.day.toString(Qt::ISODate));
    addKeyLines(page, sheet, chinese);
    page.text(sheetWords(QT_TRANSLATE_NOOP(
        "RecoverySheet",
        "Lock this sheet away, and delete the file it was printed from. Where the device is lost: in Shixi on another "
        "one, open Me, For administrators, Recover a publisher, and type the lines above. 0 is zero; l is a small "
        "L.")));
    return page.pdf();
}

QString recoveryFileName(const QString &publisher, const QDate &day, bool chinese)
{
    QStringList parts{
        chinese ? u"恢复单"_s : u"recovery-sheet"_s, library::plainFileName(publisher), day.toString(Qt::ISODate)};
    parts.removeAll(QString());
    return parts.join(u'_');
}

} // namespace shixi
