#include "viewmodels/systemlanguage.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shixi
{

bool systemReadsChinese()
{
    // QTranslator::load(QLocale) would fall through to whatever file exists for a language further down the list.
    for (const QString &language : QLocale().uiLanguages()) {
        if (language.startsWith("zh"_L1)) {
            return true;
        }
        if (language.startsWith("en"_L1)) {
            return false;
        }
    }
    return false;
}

void installWords(QTranslator &translator, bool chinese)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(chinese ? u":/i18n/shixi_zh_CN.qm"_s : u":/i18n/shixi_en.qm"_s)) {
        QCoreApplication::installTranslator(&translator);
    }
}

} // namespace shixi
