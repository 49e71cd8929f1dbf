#include "core/error.h"
#include "extraction/extract.h"
#include "extraction/rules/rules.h"
#include "workshop/content.h"

#include <chrono>
#include <cstdint>

namespace
{

constexpr std::chrono::seconds longest{20}; // sanitizers make everything some ten times slower

shixi::knowledge::Article article()
{
    shixi::knowledge::Article made;
    made.text = QStringLiteral("2013年5月，清河读书会成立。2015年3月，读书会印发《清河读书会章程》。\n"
                               "读书会做到“四个一”：读一本书、写一篇文、讲一堂课、办一件事。覆盖95%的社区，");
    made.text += QStringLiteral("一1党a 、").repeated(100);
    made.id = shixi::knowledge::articleId(made.text);
    made.name = QStringLiteral("fuzz");
    return made;
}

} // namespace

// Any bytes as an administrator's rule file on top of ours: refused with a reason, or used; either way in bounded time.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const shixi::knowledge::Article text = article();
    static const std::vector<shixi::extraction::RuleFile> ours = shixi::workshop::builtInRuleFiles();
    std::vector<shixi::extraction::RuleFile> files = ours;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    files.push_back({QStringLiteral("fuzz.json"), bytes, false});
    const auto started = std::chrono::steady_clock::now();
    try {
        const auto rules = shixi::extraction::Rules::parse(files);
        for (const shixi::knowledge::Fact &fact : shixi::extraction::extract(text, rules).facts) {
            if (!shixi::knowledge::holds(fact.evidence, text.text)) {
                __builtin_trap();
            }
        }
    } catch (const shixi::Error &) {
    }
    if (std::chrono::steady_clock::now() - started > longest) {
        __builtin_trap();
    }
    return 0;
}
