#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace shixi
{

// Steele, Lea & Flood 2014. Ours because the distributions of the standard library differ between implementations, and
// the same seed must give the same order everywhere.
class SplitMix64
{
public:
    explicit constexpr SplitMix64(std::uint64_t seed)
        : m_state(seed)
    {
    }

    constexpr std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

    // Uniform in [0, bound); bound > 0. Rejects the uneven tail.
    constexpr std::uint64_t below(std::uint64_t bound)
    {
        const std::uint64_t threshold = (0U - bound) % bound;
        std::uint64_t value = next();
        while (value < threshold) {
            value = next();
        }
        return value % bound;
    }

private:
    std::uint64_t m_state;
};

// FNV-1a: a seed from text, the same on every processor.
[[nodiscard]] constexpr std::uint64_t seedFrom(std::string_view text, std::uint64_t seed = 0xCBF29CE484222325U)
{
    for (const char character : text) {
        seed = (seed ^ static_cast<unsigned char>(character)) * 0x100000001B3U;
    }
    return seed;
}

// Fisher–Yates.
template<class Value>
constexpr void shuffle(std::span<Value> values, SplitMix64 &random)
{
    for (std::size_t left = values.size(); left > 1; --left) {
        std::swap(values[left - 1], values[random.below(left)]);
    }
}

} // namespace shixi
