#include "text/findable.h"

#include "text/fold.h"
#include "text/pinyin.h"
#include "text/simplified.h"

#include <algorithm>

namespace shixi::text
{

namespace
{

constexpr char16_t c_parting = 0;

bool partsSentences(QChar mark)
{
    static const QString parting = QStringLiteral("。！？；!?;_");
    return parting.contains(mark);
}

bool isControlMark(QChar unit)
{
    return unit.category() == QChar::Other_Control;
}

QString formOfCharacter(char32_t character)
{
    const QString plain = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString form;
    for (const QChar unit : plain) {
        if (!unit.isMark()) {
            form += unit;
        }
    }
    return toSimplified(form);
}

char initialOf(QChar unit)
{
    const std::vector<QLatin1String> &syllables = syllablesOf(unit.unicode());
    if (syllables.empty()) {
        return '\0';
    }
    const QLatin1Char first = syllables.front().front();
    const bool several = std::ranges::any_of(syllables, [first](QLatin1String syllable) {
        return syllable.front() != first;
    });
    return several ? Findable::severalInitials : first.toLatin1();
}

bool isPairAt(QStringView text, qsizetype at)
{
    return at >= 0 && at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
}

} // namespace

Findable::Findable()
    : m_known(0x10000, 0)
{
}

qsizetype Findable::append(QStringView text)
{
    const qsizetype begin = m_plain.size();
    const QString wide = fold(text);
    for (qsizetype at = 0; at < wide.size(); ++at) {
        if (isPairAt(wide, at)) {
            add(formOfCharacter(QChar::surrogateToUcs4(wide[at], wide[at + 1])), at);
            ++at;
        } else if (const char16_t known = m_known[wide[at].unicode()]; known != 0) {
            add(QStringView(&known, 1), at);
        } else if (!isControlMark(wide[at]) && (!isLeftOut(wide, at) || partsSentences(wide[at]))) {
            add(formOf(wide[at].unicode()), at);
        }
    }
    m_plain += QChar(c_parting);
    m_initials += '\0';
    m_origins.push_back(static_cast<qint32>(text.size()));
    return begin;
}

Span Findable::origin(qsizetype begin, Span plain, QStringView text) const
{
    const qsizetype last = plain.start + plain.length - 1;
    if (plain.length <= 0 || plain.start < begin || last >= m_plain.size()) {
        return {};
    }
    const qsizetype start = m_origins[static_cast<std::size_t>(plain.start)];
    qsizetype end = m_origins[static_cast<std::size_t>(last)];
    end += isPairAt(text, end) ? 2 : 1;
    while (end < text.size() && text[end].isMark()) { // accents belong to their letter
        ++end;
    }
    return {start, end - start};
}

void Findable::add(QStringView form, qsizetype from)
{
    for (const QChar unit : form) {
        m_plain += unit;
        m_initials += initialOf(unit);
        m_origins.push_back(static_cast<qint32>(from));
    }
}

// Marks are looked at in their place, as one between digits may stay, so only others are kept.
QString Findable::formOf(char16_t unit)
{
    const QString form = formOfCharacter(unit);
    if (form.size() == 1 && !QChar(unit).isPunct()) {
        m_known[unit] = form.front().unicode();
    }
    return form;
}

} // namespace shixi::text
