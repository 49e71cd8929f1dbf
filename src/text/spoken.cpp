#include "text/spoken.h"

#include "text/lexicons.h"
#include "text/pinyin.h"
#include "text/wordlines.h"

#include <QHash>
#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace shixi::text
{

namespace
{

struct Reading {
    QString syllable; // with its tone
    QString word; // in which it is read so
};

// content/lexicons/spoken.txt, by character.
class SpokenReadings
{
public:
    SpokenReadings()
    {
        forEachWordLine(spokenLexicon(), [this](const QStringList &line) {
            const QChar character = line.value(1).front();
            if (line.size() == 2) {
                m_usual.insert(character, line.front());
            }
            for (const QString &word : line.mid(2)) {
                m_inWords[character].push_back({line.front(), word});
            }
        });
    }

    // What the longest word says that the character stands in, of equal ones the one that begins first; empty where
    // none says anything.
    [[nodiscard]] QString byWord(QStringView text, qsizetype at) const
    {
        const auto readings = m_inWords.constFind(text[at]);
        if (readings == m_inWords.constEnd()) {
            return {};
        }
        const Reading *best = nullptr;
        qsizetype start = 0;
        for (const Reading &reading : *readings) {
            for (qsizetype in = reading.word.indexOf(text[at]); in >= 0; in = reading.word.indexOf(text[at], in + 1)) {
                const bool longer = best == nullptr || reading.word.size() > best->word.size()
                    || (reading.word.size() == best->word.size() && at - in < start);
                if (longer && in <= at && text.mid(at - in).startsWith(reading.word)) {
                    best = &reading;
                    start = at - in;
                }
            }
        }
        return best == nullptr ? QString() : best->syllable;
    }

    [[nodiscard]] QString usual(QChar character) const
    {
        const auto told = m_usual.constFind(character);
        if (told != m_usual.constEnd()) {
            return *told;
        }
        const int tone = toneOf(character.unicode());
        return tone == 0 ? QString() : syllableOf(character.unicode()) + QString::number(tone);
    }

private:
    QHash<QChar, QString> m_usual;
    QHash<QChar, std::vector<Reading>> m_inWords;
};

const SpokenReadings &spokenReadings()
{
    static const SpokenReadings readings;
    return readings;
}

QString readAt(QStringView text, qsizetype at)
{
    const QString byWord = spokenReadings().byWord(text, at);
    return byWord.isEmpty() ? spokenReadings().usual(text[at]) : byWord;
}

bool isNumeral(QStringView text, qsizetype at)
{
    static const QString numerals = u"零一二三四五六七八九十点"_s;
    return at >= 0 && at < text.size() && numerals.contains(text[at]);
}

// 一 keeps its tone in a number, as an ordinal and at the end; 不 changes before a falling tone alone.
QString inItsTone(QStringView text, qsizetype at)
{
    const bool isOne = text[at] == u'一';
    const QString next = at + 1 < text.size() ? readAt(text, at + 1) : QString();
    const QString firm = isOne ? u"yi1"_s : u"bu4"_s;
    static const QString dated = u"月日号"_s;
    if (next.isEmpty()
        || (isOne
            && (isNumeral(text, at - 1) || isNumeral(text, at + 1) || dated.contains(text[at + 1])
                || (at > 0 && text[at - 1] == u'第')))) {
        return firm;
    }
    const bool falls = next.endsWith(u'4');
    if (isOne) {
        return falls ? u"yi2"_s : u"yi4"_s;
    }
    return falls ? u"bu2"_s : firm;
}

QString syllableAt(QStringView text, qsizetype at)
{
    if (text[at] != u'一' && text[at] != u'不') {
        return readAt(text, at);
    }
    const QString byWord = spokenReadings().byWord(text, at);
    return byWord.isEmpty() ? inItsTone(text, at) : byWord;
}

// , and . or nothing.
QChar pauseOf(QChar mark)
{
    static const QString shorter = u",，、；;：:（）()—…"_s;
    static const QString longer = u".。！？!?\n"_s;
    return shorter.contains(mark) ? u',' : longer.contains(mark) ? u'.' : QChar();
}

bool isPlainLetter(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

void pause(QString &said, QChar mark)
{
    if (!said.isEmpty() && !said.endsWith(u',') && !said.endsWith(u'.')) {
        said += mark;
    }
}

} // namespace

QString numberedPinyin(QStringView text)
{
    static const QRegularExpression blank(u"_{2,}"_s);
    const QString words = numbersInWords(text.toString().replace(blank, u"什么"_s));
    QString said;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QChar character = words[at];
        const QString syllable = syllableAt(words, at);
        const bool follows = at > 0 && isPlainLetter(words[at - 1]) && isPlainLetter(character);
        if (!syllable.isEmpty() || isPlainLetter(character)) {
            said +=
                (said.isEmpty() || follows ? QString() : u" "_s) + (syllable.isEmpty() ? QString(character) : syllable);
        } else if (const QChar mark = pauseOf(character); !mark.isNull()) {
            pause(said, mark);
        }
    }
    return said;
}

bool hasChinese(QStringView text)
{
    for (const QChar character : text) {
        if (toneOf(character.unicode()) > 0) {
            return true;
        }
    }
    return false;
}

} // namespace shixi::text
