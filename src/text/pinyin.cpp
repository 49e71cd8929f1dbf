#include "text/pinyin.h"

#include "text/lexicons.h"
#include "text/wordlines.h"

#include <deque>

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
        , m_tones(m_numbers.size(), 0)
        , m_readings(1)
    {
        forEachWordLine(pinyinLexicon(), [this](const QStringList &words) {
            for (const char32_t character : words.value(1).toUcs4()) {
                numberOf(character) = static_cast<quint16>(m_readings.size());
                m_tones.at(placeOf(character)) = static_cast<quint8>(words.front().back().digitValue());
            }
            m_readings.push_back({kept(words.front().chopped(1))});
        });
        forEachWordLine(readingsLexicon(), [this](const QStringList &words) {
            const QLatin1String syllable = kept(words.front());
            for (const char32_t character : words.value(1).toUcs4()) {
                std::vector<QLatin1String> readings = m_readings.at(numberOf(character));
                readings.push_back(syllable);
                numberOf(character) = static_cast<quint16>(m_readings.size());
                m_readings.push_back(std::move(readings));
            }
        });
    }

    [[nodiscard]] const std::vector<QLatin1String> &of(char32_t character) const
    {
        return m_readings.at(m_numbers.at(placeOf(character)));
    }
    [[nodiscard]] int toneOf(char32_t character) const { return m_tones.at(placeOf(character)); }

private:
    // The last place is that of everything unknown.
    [[nodiscard]] std::size_t placeOf(char32_t character) const
    {
        const char32_t han = character == c_circleZero ? U'零' : character;
        return han >= c_firstHan && han <= c_lastHan ? han - c_firstHan : m_numbers.size() - 1;
    }
    [[nodiscard]] quint16 &numberOf(char32_t character) { return m_numbers.at(placeOf(character)); }
    QLatin1String kept(const QString &syllable) { return QLatin1String(m_syllables.emplace_back(syllable.toLatin1())); }

    std::vector<quint16> m_numbers; // of readings, by character
    std::vector<quint8> m_tones; // of the first ones, by character
    std::vector<std::vector<QLatin1String>> m_readings; // those of one character, or of many that have one alone
    std::deque<QByteArray> m_syllables;
};

const Syllables &allSyllables()
{
    static const Syllables syllables;
    return syllables;
}

} // namespace

const std::vector<QLatin1String> &syllablesOf(char32_t character)
{
    return allSyllables().of(character);
}

int toneOf(char32_t character)
{
    return allSyllables().toneOf(character);
}

QLatin1String syllableOf(char32_t character)
{
    const std::vector<QLatin1String> &syllables = syllablesOf(character);
    return syllables.empty() ? QLatin1String() : syllables.front();
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
