#include "text/simplified.h"

#include "text/lexicons.h"
#include "text/wordlines.h"

#include <unordered_map>

namespace shixi::text
{

namespace
{

using SimplifiedForms = std::unordered_map<char32_t, char32_t>;

const SimplifiedForms &simplifiedForms()
{
    static const SimplifiedForms forms = [] {
        SimplifiedForms read;
        forEachWordLine(simplifiedLexicon(), [&](const QStringList &words) {
            const char32_t plain = words.front().toUcs4().front();
            for (const char32_t other : words.value(1).toUcs4()) {
                read.emplace(other, plain);
            }
        });
        return read;
    }();
    return forms;
}

} // namespace

char32_t simplified(char32_t character)
{
    const SimplifiedForms &forms = simplifiedForms();
    const auto found = forms.find(character);
    return found == forms.end() ? character : found->second;
}

QString toSimplified(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t character = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        plain += QChar::fromUcs4(simplified(character));
        at += pair ? 1 : 0;
    }
    return plain;
}

} // namespace shixi::text
