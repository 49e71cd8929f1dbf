#pragma once

#include <functional>
#include <string> // and <compare>, which moc 6.4 cannot read when it comes first

namespace shixi
{

// A public id: minted once and carried, never recomputed (docs/formats). One type a thing, so they cannot be mixed up.
template<class Tag>
struct Id {
    std::string value;

    [[nodiscard]] bool empty() const noexcept { return value.empty(); }
    auto operator<=>(const Id &) const = default;
};

using SetId = Id<struct SetTag>;
using ArticleId = Id<struct ArticleTag>; // SHA-256 (hex) of the normalised text
using FactId = Id<struct FactTag>;
using CardId = Id<struct CardTag>;
using QuestionId = Id<struct QuestionTag>;
using SessionId = Id<struct SessionTag>; // 32 hex digits of 16 random bytes
using LogId = Id<struct LogTag>; // a row of the learner's log: 32 hex digits of 16 random bytes
using DeviceId = Id<struct DeviceTag>;

} // namespace shixi

template<class Tag>
struct std::hash<shixi::Id<Tag>> {
    std::size_t operator()(const shixi::Id<Tag> &id) const noexcept { return std::hash<std::string>{}(id.value); }
};
