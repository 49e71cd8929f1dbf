#include "app/fonts.h"

#include <gtest/gtest.h>

#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace shixi
{

namespace
{

// Characters whose Chinese and Japanese forms differ.
QImage drawn(const QFont &asked)
{
    QFont font = asked;
    font.setPixelSize(48);
    QImage image(200, 80, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    painter.drawText(QPoint(10, 60), u"直骨角"_s);
    return image;
}

} // namespace

TEST(PreferChineseForms, DrawsChineseFormsWhereTheSystemWouldDrawJapaneseOnes)
{
    const QStringList installed = QFontDatabase::families();
    if (!installed.contains(u"Noto Sans CJK SC"_s) || !installed.contains(u"Noto Sans CJK JP"_s)) {
        GTEST_SKIP() << "fonts-noto-cjk is not installed";
    }
    const QImage chinese = drawn(QFont(u"Noto Sans CJK SC"_s));
    const QImage japanese = drawn(QFont(u"Noto Sans CJK JP"_s));
    ASSERT_NE(chinese, japanese);
    app::preferChineseForms();
    EXPECT_EQ(drawn(QGuiApplication::font()), chinese);
    EXPECT_EQ(drawn(QFont(u"sans-serif"_s)), chinese);
}

} // namespace shixi
