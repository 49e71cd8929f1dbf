#include "core/error.h"
#include "packs/folder.h"

#include <cstdint>

// The bytes are split at NUL into manifest, article, facts, cards and questions.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray all(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QList<QByteArray> parts = all.split('\0');
    static const QStringList names{QStringLiteral("manifest.json"),
                                   QStringLiteral("article.txt"),
                                   QStringLiteral("facts.jsonl"),
                                   QStringLiteral("cards.jsonl"),
                                   QStringLiteral("questions.jsonl")};
    shixi::packs::Members members;
    for (qsizetype index = 0; index < names.size(); ++index) {
        members[names[index]] = index < parts.size() ? parts[index] : QByteArray();
    }
    try {
        const auto result = shixi::packs::readSet(members);
        // What was read can be written and read again: the same items, and nothing new to say of them.
        const auto again = shixi::packs::readSet(shixi::packs::writeSet(result.set));
        if (again.findings.size() > result.findings.size()
            || again.set.questions().size() != result.set.questions().size()) {
            __builtin_trap();
        }
    } catch (const shixi::Error &) {
        return 0;
    }
    return 0;
}
