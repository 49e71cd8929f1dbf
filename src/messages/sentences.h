#pragma once

#include <span>

namespace shixi::messages
{

// One rule in both languages; %1, %2 are the finding's arguments.
struct Sentence {
    const char *rule;
    const char *english;
    const char *chinese;
};

[[nodiscard]] std::span<const Sentence> setSentences();
[[nodiscard]] std::span<const Sentence> packSentences();
[[nodiscard]] std::span<const Sentence> noteSentences();
[[nodiscard]] std::span<const Sentence> publisherSentences();
[[nodiscard]] std::span<const Sentence> fileSentences();
[[nodiscard]] std::span<const Sentence> workSentences();
[[nodiscard]] std::span<const Sentence> skippedSentences();
[[nodiscard]] std::span<const Sentence> ruleSentences();
[[nodiscard]] std::span<const Sentence> identitySentences();
[[nodiscard]] std::span<const Sentence> itemSentences();

} // namespace shixi::messages
