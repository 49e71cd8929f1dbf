#include "text/spoken.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shixi::text
{

namespace
{

const QString digitNames = u"零一二三四五六七八九"_s;

QString digitByDigit(QStringView digits)
{
    QString said;
    for (const QChar digit : digits) {
        said += digitNames[digit.digitValue()];
    }
    return said;
}

// Of 1 to 9999: 10 is 一十, 1010 一千零一十.
QString sectionInWords(int section)
{
    static const QString units = u" 十百千"_s;
    QString said;
    bool skipped = false;
    for (int power = 3, weight = 1000; power >= 0; --power, weight /= 10) {
        const int digit = section / weight % 10;
        if (digit == 0) {
            skipped = !said.isEmpty();
            continue;
        }
        said += (skipped ? u"零"_s : QString()) + digitNames[digit];
        if (power > 0) {
            said += units[power];
        }
        skipped = false;
    }
    return said;
}

QString wholeInWords(QStringView digits)
{
    constexpr qsizetype mostDigits = 16; // longer ones are no numbers, but names of something
    if (digits.size() > mostDigits || (digits.size() > 1 && digits.front() == u'0')) {
        return digitByDigit(digits);
    }
    static const QStringList sections{QString(), u"万"_s, u"亿"_s, u"万亿"_s};
    const qint64 value = digits.toLongLong();
    QString said;
    bool gap = false;
    qint64 weight = 1'000'000'000'000;
    for (qsizetype place = 3; place >= 0; --place, weight /= 10'000) {
        const int section = static_cast<int>(value / weight % 10'000);
        if (section == 0) {
            gap = !said.isEmpty();
            continue;
        }
        said += (!said.isEmpty() && (gap || section < 1000) ? u"零"_s : QString()) + sectionInWords(section)
            + sections[place];
        gap = false;
    }
    if (said.startsWith(u"一十"_s)) {
        said.remove(0, 1);
    }
    return said.isEmpty() ? QString(digitNames[0]) : said;
}

// What follows tells how it is said: a year by its digits, two of something as 两.
QString inWords(const QRegularExpressionMatch &match, QStringView before, QStringView after)
{
    const QStringView fraction = match.capturedView(2);
    const QStringView share = match.capturedView(3);
    const QString digits = match.captured(1).remove(u',');
    static const QString counted = u"个名项次条种位家年天人万亿千块件场届类本部把支所步座张篇点岁倍大"_s;
    static const QRegularExpression yearAfter(u"^(?:到[0-9]{4})?年"_s);
    const bool isYear = digits.size() == 4 && yearAfter.match(after.toString()).hasMatch() && fraction.isEmpty();
    const bool isTwo = digits == "2"_L1 && fraction.isEmpty() && share.isEmpty() && !before.endsWith(u'第')
        && !after.isEmpty() && counted.contains(after.front());
    QString said = isYear ? digitByDigit(digits) : isTwo ? u"两"_s : wholeInWords(digits);
    if (!fraction.isEmpty()) {
        said += u'点' + digitByDigit(fraction.mid(1));
    }
    if (share.isEmpty()) {
        return said;
    }
    return (share.front() == u'‰' ? u"千分之"_s : u"百分之"_s) + said;
}

} // namespace

QString numbersInWords(QStringView text)
{
    static const QRegularExpression number(
        uR"((?<![0-9])([0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(\.[0-9]+)?([%％‰])?)"_s);
    static const QRegularExpression range(u"(?<=[0-9%％‰年月日])\\s*[—–~～-]+\\s*(?=[0-9])"_s);
    static const QRegularExpression part(u"(?<![0-9/.])([0-9]{1,4})/([0-9]{1,4})(?![0-9/])"_s);
    const QString parted = text.toString().replace(range, u"到"_s).replace(part, u"\\2分之\\1"_s);
    QString said;
    qsizetype told = 0;
    for (auto matches = number.globalMatch(parted); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView whole(parted);
        said += whole.mid(told, match.capturedStart() - told);
        said += inWords(match, whole.left(match.capturedStart()), whole.mid(match.capturedEnd()));
        told = match.capturedEnd();
    }
    return said + parted.mid(told);
}

} // namespace shixi::text
