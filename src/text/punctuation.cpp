#include "text/punctuation.h"

namespace shixi::text
{

namespace
{

const QString halfWidth = QStringLiteral(",;:?!()");
const QString fullWidth = QStringLiteral("，；：？！（）");

bool isChinese(QChar character)
{
    static const QString marks = QStringLiteral("，。；：？！（）《》“”‘’、…—「」『』【】");
    return character.isHighSurrogate() || character.isLowSurrogate() || character.script() == QChar::Script_Han
        || marks.contains(character);
}

bool isNumeric(QChar character)
{
    return character >= u'0' && character <= u'9';
}

QChar neighbour(const QString &text, qsizetype at, int step)
{
    at += step;
    while (at >= 0 && at < text.size() && text.at(at) != u'\n' && text.at(at).isSpace()) {
        at += step;
    }
    return at >= 0 && at < text.size() ? text.at(at) : QChar();
}

// The mark beside may be one that is about to become full-width.
bool isGapInChinese(QChar before, QChar after)
{
    const bool left = isChinese(before);
    const bool right = isChinese(after);
    return (left && right) || (left && halfWidth.contains(after)) || (right && halfWidth.contains(before));
}

} // namespace

QString chinesePunctuation(const QString &text)
{
    QString made;
    made.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool gap = text.at(at).isSpace() && text.at(at) != u'\n';
        if (gap && isGapInChinese(neighbour(text, at, -1), neighbour(text, at, 1))) {
            continue;
        }
        const qsizetype mark = halfWidth.indexOf(text.at(at));
        const QChar before = mark < 0 ? QChar() : neighbour(text, at, -1);
        const QChar after = mark < 0 ? QChar() : neighbour(text, at, 1);
        const bool inNumber = isNumeric(before) && isNumeric(after);
        if (mark < 0 || inNumber || (!isChinese(before) && !isChinese(after))) {
            made += text.at(at);
            continue;
        }
        made += fullWidth.at(mark);
        while (at + 1 < text.size() && text.at(at + 1) == u' ' && mark != fullWidth.indexOf(u'（')) {
            ++at;
        }
    }
    return made;
}

} // namespace shixi::text
