#pragma once

#include "text/findable.h"

#include <optional>

namespace shixi::text
{

// What is looked for in a Findable: the characters themselves, or Latin letters as the sound of characters. sqdzb,
// siqiang, siqdzb and 四强dzb all are 四强党支部; the last syllable may be cut short. Of a character with
// several readings each will do.
class Needle
{
public:
    explicit Needle(QStringView words);

    // Nothing is left to look for.
    [[nodiscard]] bool isEmpty() const { return m_plain.isEmpty(); }
    // Some of it can be read as a sound.
    [[nodiscard]] bool sounds() const { return m_sounds; }

    // The first place in [from, to) of what plain() holds.
    [[nodiscard]] std::optional<Span> next(const Findable &in, qsizetype from, qsizetype to) const;
    [[nodiscard]] std::optional<Span> nextBySound(const Findable &in, qsizetype from, qsizetype to) const;

private:
    [[nodiscard]] qsizetype soundsAt(const Findable &in, qsizetype at, qsizetype to) const;
    [[nodiscard]] quint64 after(int place, QChar unit) const;
    [[nodiscard]] quint64 afterSyllable(int place, QLatin1String syllable) const;

    QString m_plain;
    QByteArray m_letters; // of m_plain; 0 for what is no small Latin letter
    bool m_sounds = false;
};

} // namespace shixi::text
