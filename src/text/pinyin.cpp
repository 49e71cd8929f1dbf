#include "text/pinyin.h"

#include "text/lexicons.h"
#include "text/wordlines.h"

#include <vector>

namespace shixi::text
{

namespace
{

constexpr char32_t c_firstHan = 0x4E00;
constexpr char32_t c_lastHan = 0x9FA5;
constexpr char32_t c_circleZero = 0x3007;

class Syllables
{
public:
    Syllables()
        : m_numbers(c_lastHan - c_firstHan + 2, 0)
        , m_syllables(1)
    {
        forEachWordLine(pinyinLexicon(), [this](const QStringList &words) {
            for (const char32_t character : words.value(1).toUcs4()) {
                m_numbers.at(placeOf(character)) = static_cast<quint16>(m_syllables.size());
            }
            m_syllables.push_back(words.front().toLatin1());
        });
    }

    [[nodiscard]] QLatin1String of(char32_t character) const
    {
        return QLatin1String(m_syllables.at(m_numbers.at(placeOf(character))));
    }

private:
    // The last place is that of everything unknown.
    [[nodiscard]] std::size_t placeOf(char32_t character) const
    {
        const char32_t han = character == c_circleZero ? U'零' : character;
        return han >= c_firstHan && han <= c_lastHan ? han - c_firstHan : m_numbers.size() - 1;
    }

    std::vector<quint16> m_numbers; // of syllables, by character
    std::vector<QByteArray> m_syllables;
};

} // namespace

QLatin1String syllableOf(char32_t character)
{
    static const Syllables syllables;
    return syllables.of(character);
}

QString pinyinOf(QStringView text)
{
    QString sound;
    for (const QChar character : text) {
        const QLatin1String syllable = syllableOf(character.unicode());
        if (syllable.isEmpty()) {
            sound += character;
        } else {
            sound += syllable;
        }
    }
    return sound;
}

} // namespace shixi::text
