#pragma once

#include "viewmodels/readermodel.h"

#include <QPointer>
#include <QQmlParserStatus>
#include <QVariantList>
#include <QtQmlIntegration>

namespace shixi
{

// One paragraph broken into lines, and where on them its facts stand: a Text says neither. What is drawn with it must
// have the same font.
class ParagraphLayout : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(shixi::ReaderModel *reader READ reader WRITE setReader NOTIFY inputChanged FINAL)
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY inputChanged FINAL)
    Q_PROPERTY(qreal width READ width WRITE setWidth NOTIFY inputChanged FINAL)
    Q_PROPERTY(qreal lineHeight READ lineHeight WRITE setLineHeight NOTIFY inputChanged FINAL)
    Q_PROPERTY(QString family READ family WRITE setFamily NOTIFY inputChanged FINAL)
    Q_PROPERTY(int pixelSize READ pixelSize WRITE setPixelSize NOTIFY inputChanged FINAL)
    Q_PROPERTY(bool bold READ bold WRITE setBold NOTIFY inputChanged FINAL)
    // The paragraph, a line break where each line ends.
    Q_PROPERTY(QString lines READ lines NOTIFY laidOut FINAL)
    // Rectangles to underline, by how well what stands there is remembered.
    Q_PROPERTY(QVariantList dueLines READ dueLines NOTIFY laidOut FINAL)
    Q_PROPERTY(QVariantList fadingLines READ fadingLines NOTIFY laidOut FINAL)
    Q_PROPERTY(QVariantList newLines READ newLines NOTIFY laidOut FINAL)
    // The place of its first fact among those of the text, and the facts: of each the rectangles it covers.
    Q_PROPERTY(int firstFact READ firstFact NOTIFY laidOut FINAL)
    Q_PROPERTY(int factCount READ factCount NOTIFY laidOut FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] ReaderModel *reader() const { return m_reader; }
    void setReader(ReaderModel *reader);
    [[nodiscard]] int row() const { return m_row; }
    void setRow(int row) { set(m_row, row); }
    [[nodiscard]] qreal width() const { return m_width; }
    void setWidth(qreal width) { set(m_width, width); }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    void setLineHeight(qreal height) { set(m_lineHeight, height); }
    [[nodiscard]] QString family() const { return m_family; }
    void setFamily(const QString &family) { set(m_family, family); }
    [[nodiscard]] int pixelSize() const { return m_pixelSize; }
    void setPixelSize(int size) { set(m_pixelSize, size); }
    [[nodiscard]] bool bold() const { return m_bold; }
    void setBold(bool bold) { set(m_bold, bold); }

    [[nodiscard]] QString lines() const { return m_lines; }
    [[nodiscard]] QVariantList dueLines() const { return m_due; }
    [[nodiscard]] QVariantList fadingLines() const { return m_fading; }
    [[nodiscard]] QVariantList newLines() const { return m_new; }
    [[nodiscard]] int firstFact() const { return m_firstFact; }
    [[nodiscard]] int factCount() const { return static_cast<int>(m_facts.size()); }

    // Of the fact at this place among those of the paragraph.
    [[nodiscard]] Q_INVOKABLE QVariantList linesOf(int index) const;
    // All of them in one.
    [[nodiscard]] Q_INVOKABLE QRectF boundsOf(int index) const;
    // Within reach of a finger; the shortest of several. Its place among the facts of the text; -1: none.
    [[nodiscard]] Q_INVOKABLE int factAt(qreal x, qreal y) const;

    void classBegin() override { }
    void componentComplete() override;

Q_SIGNALS:
    void inputChanged();
    void laidOut();

private:
    struct Line {
        int start = 0;
        std::vector<qreal> edges; // of each character from `start`, and the end
    };

    template<class Value>
    void set(Value &member, const Value &value)
    {
        if (member != value) {
            member = value;
            layOut();
            Q_EMIT inputChanged();
        }
    }
    void layOut();
    void breakLines(const QString &text);
    void placeFacts(const knowledge::ReadingParagraph &paragraph);
    void underline(qsizetype length);
    [[nodiscard]] std::vector<QRectF> rectangles(qsizetype start, qsizetype end) const;

    QPointer<ReaderModel> m_reader;
    int m_row = -1;
    qreal m_width = 0;
    qreal m_lineHeight = 0;
    QString m_family;
    int m_pixelSize = 0;
    bool m_bold = false;
    bool m_complete = false;

    std::vector<Line> m_broken;
    QString m_lines;
    QVariantList m_due, m_fading, m_new;
    int m_firstFact = 0;
    std::vector<std::vector<QRectF>> m_facts;
};

} // namespace shixi
