#include "app/fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace shixi::app
{

void preferChineseForms()
{
    const QStringList wanted{u"Noto Sans CJK SC"_s,
                             u"Noto Sans SC"_s,
                             u"Source Han Sans SC"_s,
                             u"Source Han Sans CN"_s,
                             u"PingFang SC"_s,
                             u"Microsoft YaHei"_s,
                             u"HarmonyOS Sans SC"_s,
                             u"MiSans"_s,
                             u"WenQuanYi Micro Hei"_s,
                             u"WenQuanYi Zen Hei"_s,
                             u"Noto Serif CJK SC"_s,
                             u"Droid Sans Fallback"_s};
    const QStringList installed = QFontDatabase::families();
    QStringList families;
    for (const QString &family : wanted) {
        if (installed.contains(family)) {
            families.append(family);
        }
    }
    if (families.isEmpty()) {
        return;
    }
    QFont font = QGuiApplication::font();
    const QString former = font.family();
    // Whatever names another family still falls back to Chinese forms first.
    for (const QString &family : {former, u"Sans Serif"_s, u"Sans"_s, u"sans-serif"_s, u"Serif"_s, u"Monospace"_s}) {
        QFont::insertSubstitutions(family, families);
    }
    // The pages name the first one, which may not be here.
    for (const QString &family : wanted) {
        QFont::insertSubstitutions(family, families);
    }
    font.setFamilies(families + QStringList{former});
    QGuiApplication::setFont(font);
}

} // namespace shixi::app
