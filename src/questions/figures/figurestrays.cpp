#include "questions/figures/figures.h"
#include "questions/figures/figurevalue.h"
#include "text/fold.h"

#include <algorithm>
#include <array>

namespace shixi::questions
{

namespace
{

constexpr std::array<qint64, 4> ratiosPerMille{1120, 1200, 1350, 1500};
constexpr qint64 smallest = 20; // figures of fewer than so many steps go up by whole steps

// As round as the right figure and no rounder: the one figure that is not round would be the key.
qint64 asRoundAs(qint64 value, qint64 step, SplitMix64 &random)
{
    qint64 made = (value + step / 2) / step * step;
    if ((made / step) % 10 == 0) {
        made += step * (1 + static_cast<qint64>(random.below(9)));
    }
    return made;
}

qint64 scaled(qint64 value, qint64 perMille, int power)
{
    for (; power > 0; --power) {
        value = (value * perMille + 500) / 1000;
    }
    for (; power < 0; ++power) {
        value = (value * 1000 + perMille / 2) / perMille;
    }
    return value;
}

// The digits stand alone or the figure stands whole somewhere else in the article: it would be right of something.
bool standsInArticle(qint64 value, const QString &written, const QString &folded)
{
    if (value >= 100) {
        const QRegularExpression alone(QStringLiteral("(?<![0-9.])%1(?![0-9.])").arg(value));
        return alone.match(folded).hasMatch();
    }
    const QString wanted = text::fold(written);
    for (qsizetype at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
        if (at == 0 || !folded.at(at - 1).isDigit()) {
            return true;
        }
    }
    return false;
}

struct Ladder {
    qint64 ratioPerMille = 0; // 0: whole steps
    qint64 step = 1;
    int below = 0; // how many rungs under the key
};

qint64 rungValue(const FigureValue &key, const Ladder &ladder, int rung, SplitMix64 &random)
{
    if (rung == 0) {
        return key.number;
    }
    return ladder.ratioPerMille == 0 ? key.number + rung * ladder.step
                                     : asRoundAs(scaled(key.number, ladder.ratioPerMille, rung), key.step(), random);
}

// Empty unless every rung is higher than the last, surely wrong, no rounder than the key and no part of another.
std::vector<Stray>
rungs(const FigureValue &key, const Ladder &ladder, int count, const QString &folded, SplitMix64 &random)
{
    std::vector<Stray> made;
    QStringList all;
    qint64 last = 0;
    for (int rung = -ladder.below; rung <= count - ladder.below; ++rung) {
        const qint64 value = rungValue(key, ladder, rung, random);
        const QString written = key.textOf(value);
        const bool wrong = rung == 0 || (!key.mayBeTrue(value) && !standsInArticle(value, written, folded));
        const bool rounder = key.number / key.step() >= 10 && (value / key.step()) % 10 == 0;
        const bool inside = std::ranges::any_of(all, [&](const QString &other) {
            return other.contains(written) || written.contains(other);
        });
        if (written.isEmpty() || value <= last || !wrong || rounder || inside) {
            return {};
        }
        last = value;
        all.append(written);
        if (rung != 0) {
            made.push_back({written, nullptr});
        }
    }
    return made;
}

std::vector<Ladder> shuffledLadders(const FigureValue &key, int count, SplitMix64 &random)
{
    std::vector<Ladder> ladders;
    for (int below = 0; below <= count; ++below) {
        // 10余个 stands beside 20余个, never beside 7余个.
        const bool whole = key.number < smallest && (key.mark == nullptr || !key.mark->lastDigit);
        const qint64 unit = whole ? 1 : key.step();
        if (key.number / unit < smallest) {
            const qint64 widest = key.number / unit < 10 ? 2 : 4;
            for (qint64 steps = 1; steps <= widest; ++steps) {
                ladders.push_back({0, steps * unit, below});
            }
            continue;
        }
        for (const qint64 ratio : ratiosPerMille) {
            ladders.push_back({ratio, 1, below});
        }
    }
    shuffle(std::span<Ladder>(ladders), random);
    // The place of the key is drawn first and kept for as long as any ladder of that place stands; then the nearest.
    const auto drawn = static_cast<int>(random.below(static_cast<std::uint64_t>(count) + 1));
    std::ranges::stable_sort(ladders, {}, [&](const Ladder &ladder) {
        return ladder.below == drawn ? 0 : 1;
    });
    return ladders;
}

} // namespace

Pool figureStrays(const Asked &asked, const knowledge::Fact &, const Material &material, SplitMix64 &random)
{
    const auto figure = FigureValue::parse(asked.key, material.templates().approximations());
    if (!figure) {
        return {{}, {}, Reason::MissingField};
    }
    if (figure->mark != nullptr && figure->mark->open) {
        return {{}, {}, Reason::OpenInterval};
    }
    const QString folded = text::fold(material.article().text);
    const int wanted = material.templates().limits().strays;
    for (const int count : {wanted, wanted - 1}) {
        for (const Ladder &ladder : shuffledLadders(*figure, count, random)) {
            std::vector<Stray> made = rungs(*figure, ladder, count, folded, random);
            if (!made.empty()) {
                return {std::move(made), ladder.below, std::nullopt};
            }
        }
    }
    return {};
}

} // namespace shixi::questions
