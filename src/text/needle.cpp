#include "text/needle.h"

#include "text/pinyin.h"

#include <bit>

namespace shixi::text
{

namespace
{

// Each has a bit of its own, and one more stands for the whole.
constexpr qsizetype c_longestSound = 63;

quint64 bit(qsizetype place)
{
    return quint64{1} << place;
}

bool isLetter(QChar unit)
{
    return unit >= u'a' && unit <= u'z';
}

} // namespace

Needle::Needle(QStringView words)
{
    Findable findable;
    findable.append(words);
    m_plain = findable.plain();
    m_plain.chop(1); // what parts texts
    for (const QChar unit : std::as_const(m_plain)) {
        m_letters += isLetter(unit) ? unit.toLatin1() : '\0';
        m_sounds = m_sounds || isLetter(unit);
    }
    m_sounds = m_sounds && m_plain.size() <= c_longestSound;
}

std::optional<Span> Needle::next(const Findable &in, qsizetype from, qsizetype to) const
{
    const qsizetype at = isEmpty() ? -1 : QStringView(in.plain()).first(to).indexOf(m_plain, from);
    return at < 0 ? std::nullopt : std::optional(Span{at, m_plain.size()});
}

std::optional<Span> Needle::nextBySound(const Findable &in, qsizetype from, qsizetype to) const
{
    if (!m_sounds) {
        return std::nullopt;
    }
    const QChar *plain = in.plain().constData();
    const char *initials = in.initials().constData();
    const QChar first = m_plain.front();
    const char letter = m_letters.front();
    for (qsizetype at = from; at < to; ++at) {
        const bool sounds = letter != 0 && (initials[at] == letter || initials[at] == Findable::severalInitials);
        if (plain[at] == first || sounds) {
            if (const qsizetype length = soundsAt(in, at, to); length > 0) {
                return Span{at, length};
            }
        }
    }
    return std::nullopt;
}

// Character by character, all the ways to read what was typed at once: bit n stands for n letters read.
qsizetype Needle::soundsAt(const Findable &in, qsizetype at, qsizetype to) const
{
    quint64 reached = bit(0);
    for (qsizetype end = at; end < to && reached != 0; ++end) {
        quint64 next = 0;
        for (quint64 left = reached; left != 0; left &= left - 1) {
            next |= after(std::countr_zero(left), in.plain()[end]);
        }
        if ((next & bit(m_plain.size())) != 0) {
            return end + 1 - at;
        }
        reached = next;
    }
    return 0;
}

// How far one may have come when this character is read from `place` on: itself, its first letter (zh, ch and sh are
// one too), its whole syllable, or as much of it as was typed.
quint64 Needle::after(int place, QChar unit) const
{
    quint64 places = m_plain[place] == unit ? bit(place + 1) : 0;
    if (m_letters[place] != 0) {
        for (const QLatin1String syllable : syllablesOf(unit.unicode())) {
            places |= afterSyllable(place, syllable);
        }
    }
    return places;
}

quint64 Needle::afterSyllable(int place, QLatin1String syllable) const
{
    quint64 places = 0;
    const qsizetype room = m_letters.size() - place;
    qsizetype shared = 0;
    while (shared < syllable.size() && shared < room && m_letters[place + shared] == syllable[shared].toLatin1()) {
        ++shared;
    }
    if (shared > 0) {
        places |= bit(place + 1);
    }
    if (shared > 1 && syllable[1] == QLatin1Char('h')) {
        places |= bit(place + 2);
    }
    if (shared > 0 && (shared == syllable.size() || shared == room)) {
        places |= bit(place + shared);
    }
    return places;
}

} // namespace shixi::text
