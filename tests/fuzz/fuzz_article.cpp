#include "core/error.h"
#include "text/decode.h"
#include "workshop/workshop.h"

#include <cstdint>

// Any bytes as an article: refused with a code, or every fact found stands in the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    shixi::knowledge::Article article;
    try {
        article.text = shixi::text::decode(bytes).text;
    } catch (const shixi::Error &) {
        return 0;
    }
    article.name = QStringLiteral("fuzz");
    article.id = shixi::knowledge::articleId(article.text);
    for (const shixi::knowledge::Fact &fact : shixi::workshop::extractFacts(article).facts) {
        if (!shixi::knowledge::holds(fact.evidence, article.text)) {
            __builtin_trap();
        }
    }
    return 0;
}
