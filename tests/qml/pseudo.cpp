#include "pseudo.h"

#include <QCoreApplication>

#include <cstring>

using namespace Qt::StringLiterals;

namespace
{

// Where the numbers stand (%1, %n, %L1) nothing changes.
QString stretched(const QString &english)
{
    const QString plain = u"aeiouyAEIOUY"_s;
    const QString accented = u"åéïöûýÅÉÏÖÛÝ"_s;
    QString longer = u"⟦"_s;
    for (qsizetype at = 0; at < english.size(); ++at) {
        const QChar letter = english[at];
        const qsizetype vowel = plain.indexOf(letter);
        if (vowel < 0 || (at > 0 && english[at - 1] == u'%')) {
            longer += letter;
        } else {
            longer += accented[vowel];
            longer += accented[vowel % 6];
        }
    }
    return longer + u'⟧';
}

} // namespace

Pseudo::Pseudo(QObject *parent)
    : QTranslator(parent)
{
}

Pseudo::~Pseudo()
{
    QCoreApplication::removeTranslator(this);
}

void Pseudo::speak()
{
    QCoreApplication::removeTranslator(this);
    QCoreApplication::installTranslator(this);
}

QString Pseudo::translate(const char *, const char *sourceText, const char *, int) const
{
    ++m_asked;
    return std::strlen(sourceText) == 0 ? QString() : stretched(QString::fromUtf8(sourceText));
}
