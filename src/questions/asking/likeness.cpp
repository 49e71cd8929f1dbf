#include "questions/asking/likeness.h"

#include "questions/gates/gates.h"
#include "text/fold.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace shixi::questions
{

namespace
{

constexpr int tooAlikePpm = 750'000;

// Lower is more plausible: like length first, then the same last and first character.
int unlikeness(const QString &stray, const QString &key)
{
    const int lengths = std::abs(characters(stray) - characters(key)) * 100 / std::max(1, characters(key));
    const int last = text::normalForm(stray).right(1) == text::normalForm(key).right(1) ? 0 : 30;
    const int first = text::normalForm(stray).left(1) == text::normalForm(key).left(1) ? 0 : 20;
    return lengths + last + first;
}

int unlikenessToAny(const QString &stray, const QStringList &keys)
{
    int best = 1'000'000;
    for (const QString &key : keys) {
        best = std::min(best, unlikeness(stray, key));
    }
    return best;
}

bool isUsable(const Stray &stray, const QStringList &keys)
{
    const QString form = text::normalForm(stray.text);
    return !form.isEmpty() && std::ranges::none_of(keys, [&](const QString &key) {
        return text::normalForm(key) == form || likenessPpm(stray.text, key) >= tooAlikePpm;
    });
}

} // namespace

bool sameText(const QString &one, const QString &other)
{
    return text::normalForm(one) == text::normalForm(other);
}

std::vector<Stray> rankedByLikeness(std::vector<Stray> strays, const QStringList &keys)
{
    struct Ranked {
        int cost = 0;
        Stray stray;
    };
    std::vector<Ranked> usable;
    std::set<QString> seen;
    for (Stray &stray : strays) {
        const bool fresh = seen.insert(text::normalForm(stray.text)).second;
        if (fresh && isUsable(stray, keys)) {
            const int cost = unlikenessToAny(stray.text, keys);
            usable.push_back({cost, std::move(stray)});
        }
    }
    std::ranges::stable_sort(usable, {}, [](const Ranked &one) {
        return std::tie(one.cost, one.stray.text);
    });
    std::vector<Stray> made;
    std::ranges::transform(usable, std::back_inserter(made), &Ranked::stray);
    return made;
}

Pool ranked(std::vector<Stray> strays, const QStringList &keys)
{
    Pool pool;
    pool.strays = rankedByLikeness(std::move(strays), keys);
    return pool;
}

void dropAttested(std::vector<Stray> &strays, text::Span blank, const Material &material)
{
    std::erase_if(strays, [&](const Stray &stray) {
        return isAttested(stray.text, blank, material);
    });
}

std::vector<Stray> foundElsewhere(const std::vector<Found> &found, const Asked &asked, const Material &material)
{
    const text::Span own = material.sentence(asked.blank);
    std::vector<Stray> strays;
    for (const Found &one : found) {
        if (one.span.start + one.span.length <= own.start || own.start + own.length <= one.span.start) {
            strays.push_back({one.text, nullptr});
        }
    }
    return strays;
}

} // namespace shixi::questions
