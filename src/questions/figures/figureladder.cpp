#include "questions/figures/figureladder.h"

#include "text/fold.h"

#include <algorithm>
#include <array>
#include <map>

namespace shixi::questions
{

namespace
{

constexpr std::array<qint64, 3> ratiosPerMille{1120, 1200, 1350};
constexpr qint64 fewest = 5; // beside 两次 stands 三次, not 八次
constexpr qint64 widestShare = 1200; // beside 23.5% stands 28.2%, not 42.8%
constexpr qint64 mostUsualCount = 10;
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

struct Ladder {
    qint64 ratioPerMille = 0; // 0: whole steps
    qint64 stepDown = 1;
    qint64 stepUp = 1;
    int below = 0; // how many rungs under the key
};

qint64 rungValue(const FigureValue &key, const Ladder &ladder, int rung, SplitMix64 &random)
{
    if (rung == 0) {
        return key.number;
    }
    if (ladder.ratioPerMille == 0) {
        return key.number + rung * (rung < 0 ? ladder.stepDown : ladder.stepUp);
    }
    // No two rungs lie equally far apart: a row that grows by one ratio is seen to be made from its end.
    const qint64 play = (ladder.ratioPerMille - 1000) / 3;
    const qint64 moved = 1000 - play + static_cast<qint64>(random.below(static_cast<std::uint64_t>(2 * play) + 1));
    const qint64 value = scaled(key.number, ladder.ratioPerMille, rung);
    return asRoundAs((value * moved + 500) / 1000, key.step(), random);
}

// 12 months are a year, 24 hours a day: more of them nobody writes beside fewer.
qint64 mostOf(const FigureValue &key)
{
    static const std::array<std::pair<QString, qint64>, 7> most{{
        {QStringLiteral("个月"), 12},
        {QStringLiteral("小时"), 24},
        {QStringLiteral("个小时"), 24},
        {QStringLiteral("分钟"), 60},
        {QStringLiteral("岁"), 99},
        {QStringLiteral("周"), 52},
        {QStringLiteral("天"), 365},
    }};
    for (const auto &[unit, value] : most) {
        if (key.after == unit && key.number <= value * key.one()) {
            return value * key.one();
        }
    }
    return key.number * 100;
}

// 25 stands beside 15 and 35, not beside 21.
bool isOfFives(const FigureValue &key)
{
    const qint64 digits = key.number / key.step();
    return digits > 20 && digits < 100 && digits % 5 == 0 && !key.isShare();
}

bool isRounder(const FigureValue &key, qint64 value)
{
    if (isOfFives(key) && (value / key.step()) % 10 != 5) {
        return true;
    }
    const bool keyIsRagged = key.number / key.step() >= 10 && (value / key.step()) % 10 == 0;
    return keyIsRagged || (key.decimals > 0 && value % 10 == 0);
}

bool mayStand(const FigureValue &key, qint64 value, const QString &written, const Taken &taken)
{
    const QString folded = text::fold(written);
    const QString digits = text::fold(key.chinese ? written : QString(written).remove(key.before).remove(key.after));
    const bool elsewhere = value >= 100 && !key.chinese && taken.numbers.contains(digits);
    // Nobody writes 6余个.
    const bool idiomatic =
        key.mark == nullptr || !key.mark->lastDigit || !key.after.startsWith(key.mark->mark) || value >= 10 * key.one();
    const bool beyond = (taken.above > 0 && value <= taken.above) || (taken.below > 0 && value >= taken.below);
    const bool all = key.isShare() && value >= 100 * key.one();
    // 约300米 and 约350米 are one to who reads the text; 11100余名 nobody writes.
    const bool loosely = key.mark != nullptr && !key.mark->lastDigit && std::abs(value - key.number) * 5 < key.number;
    const bool clumsy = key.mark != nullptr && key.number < 10'000 && value >= 10'000;
    return !loosely && !clumsy && idiomatic && !beyond && !all && !key.mayBeTrue(value) && !elsewhere
        && !taken.words.contains(folded);
}

// Empty unless every rung is higher than the last, surely wrong, no rounder than the key and no part of another.
std::vector<Neighbour>
rungs(const FigureValue &key, const Ladder &ladder, int count, const Taken &taken, SplitMix64 &random)
{
    std::vector<Neighbour> made;
    QStringList all;
    qint64 last = 0;
    for (int rung = -ladder.below; rung <= count - ladder.below; ++rung) {
        const qint64 value = rungValue(key, ladder, rung, random);
        const QString written = key.textOf(value);
        const bool wrong = rung == 0 || (mayStand(key, value, written, taken) && !isRounder(key, value));
        const bool inside = std::ranges::any_of(all, [&](const QString &other) {
            return other.contains(written) || written.contains(other);
        });
        if (written.isEmpty() || value <= last || value > mostOf(key) || !wrong || inside) {
            return {};
        }
        last = value;
        all.append(written);
        if (rung != 0) {
            made.push_back({value, {written, nullptr, {}}});
        }
    }
    return made;
}

void addSteps(std::vector<Ladder> &ladders, const FigureValue &key, int below)
{
    // 10余个 stands beside 20余个, never beside 12余个; under 100 stand 80 and 60, not 0.
    const bool lastDigit = key.mark != nullptr && key.mark->lastDigit;
    if (isOfFives(key)) {
        ladders.push_back({0, 10 * key.step(), 10 * key.step(), below});
        return;
    }
    const bool ages = key.after == QStringLiteral("岁") && key.number >= smallest;
    for (qint64 years = 4; ages && years <= 6; ++years) {
        ladders.push_back({0, years * key.one(), years * key.one(), below});
    }
    if (key.isShare() && key.number == 100 * key.one()) { // nothing is more
        ladders.push_back({0, 5 * key.one(), key.one(), below});
        ladders.push_back({0, 10 * key.one(), key.one(), below});
        return;
    }
    if (ages) {
        return;
    }
    const bool roundTen = key.number == 10 * key.one() || key.number == 15 * key.one();
    if (roundTen && !lastDigit) { // beside 10% stand 5% and 15%, not 13%
        ladders.push_back({0, 5 * key.one(), 5 * key.one(), below});
        return;
    }
    const qint64 unit = key.number < smallest && !lastDigit ? 1 : key.step();
    const qint64 digits = key.number / unit;
    const qint64 widest = unit == 1 && digits <= fewest ? 1 : digits < 10 ? 2 : 4;
    for (qint64 steps = unit == 1 && digits > fewest ? 2 : 1; steps <= widest; ++steps) {
        ladders.push_back({0, steps * unit, steps * unit, below});
    }
    if (digits <= 3 && unit >= 10) {
        ladders.push_back({0, unit / 10 * digits * 2, unit, below});
        ladders.push_back({0, unit / 2, lastDigit ? unit : unit / 2, below});
    }
}

std::vector<Ladder> placed(std::vector<Ladder> ladders, int count, SplitMix64 &random)
{
    shuffle(std::span<Ladder>(ladders), random);
    // The place of the key is drawn first and kept for as long as any ladder of that place stands; then the nearest.
    const auto drawn = static_cast<int>(random.below(static_cast<std::uint64_t>(count) + 1));
    std::ranges::stable_sort(ladders, {}, [&](const Ladder &ladder) {
        return ladder.below == drawn ? 0 : 1;
    });
    return ladders;
}

std::vector<Ladder> shuffledLadders(const FigureValue &key, int count, SplitMix64 &random)
{
    std::vector<Ladder> ladders;
    if (key.isShare() && key.number > 85 * key.one() && key.number < 100 * key.one() && !key.chinese) {
        for (int below = 0; below <= count; ++below) {
            for (qint64 points = 2; points <= 4; ++points) {
                const qint64 ragged = key.decimals > 0 ? static_cast<qint64>(random.below(3)) + 1 : 0;
                ladders.push_back({0, points * key.one() + ragged, points * key.one() - ragged, below});
            }
        }
        return placed(std::move(ladders), count, random);
    }
    const bool small = key.number < smallest || key.number / key.step() < smallest || isOfFives(key)
        || key.after == QStringLiteral("岁");
    for (int below = 0; below <= count; ++below) {
        if (small) {
            addSteps(ladders, key, below);
            continue;
        }
        for (const qint64 ratio : ratiosPerMille) {
            if (key.isShare() && ratio > widestShare) {
                continue;
            }
            ladders.push_back({ratio, 1, 1, below});
        }
    }
    return placed(std::move(ladders), count, random);
}

// The lengths of time people set: beside 24小时 stands 48小时, not 17小时.
std::vector<qint64> customary(const FigureValue &key)
{
    static const std::map<QString, std::vector<qint64>> lengths{
        {QStringLiteral("分钟"), {5, 10, 15, 20, 30, 45, 60, 90}},
        {QStringLiteral("小时"), {1, 2, 4, 6, 8, 12, 24, 36, 48, 72}},
        {QStringLiteral("学时"), {8, 12, 16, 20, 24, 32, 36, 40, 48, 60, 72, 80, 96, 120}},
        {QStringLiteral("课时"), {8, 12, 16, 20, 24, 32, 36, 40, 48, 60, 72, 80, 96, 120}},
        {QStringLiteral("工作日"), {1, 2, 3, 5, 7, 10, 15, 20, 30, 60}},
        {QStringLiteral("日"), {1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 180}},
        {QStringLiteral("月"), {1, 2, 3, 6, 9, 12, 18, 24, 36}},
        {QStringLiteral("年"), {1, 2, 3, 5, 10, 15, 20, 30}},
    };
    static const std::vector<qint64> counts{1, 2, 3, 5, 6, 8, 10, 12, 15, 18, 20};
    static const QString counters = QStringLiteral("个名项次支家人位条件座场类层块具台辆间处期批倍吨米日天分");
    const bool counted = key.decimals == 0 && key.mark == nullptr && !key.isShare() && key.number <= mostUsualCount
        && !key.after.isEmpty() && counters.contains(key.after.front()) && !lengths.contains(key.after)
        && !key.after.contains(QStringLiteral("工作")) && !key.after.endsWith(u'月');
    if (counted) {
        std::vector<qint64> made; // 7 stands beside 5 and 10, no run of 6, 7, 8, 9
        const bool usual = std::ranges::count(counts, key.number) == 1;
        std::ranges::copy_if(counts, std::back_inserter(made), [&](qint64 value) {
            return usual || std::abs(value - key.number) > 1;
        });
        made.insert(std::ranges::upper_bound(made, key.number), usual ? 0 : 1, key.number);
        return made;
    }
    const auto found = lengths.find(key.after.startsWith(u'个') ? key.after.mid(1) : key.after);
    const bool one = found != lengths.end() && key.decimals == 0 && key.mark == nullptr
        && std::ranges::count(found->second, key.number) == 1;
    return one ? found->second : std::vector<qint64>{};
}

// The nearest first; no one part of another, as 5日 of 15日.
std::vector<qint64> customaryBeside(const FigureValue &key, const Taken &taken)
{
    std::vector<qint64> values = customary(key);
    const auto own = std::ranges::find(values, key.number);
    const auto far = [&](qint64 value) {
        return std::abs(std::ranges::find(values, value) - own);
    };
    std::vector<qint64> nearest = values;
    std::ranges::stable_sort(nearest, {}, far);
    std::vector<qint64> made;
    QStringList all{key.textOf(key.number)};
    for (const qint64 value : nearest) {
        const QString written = key.textOf(value);
        const bool inside = std::ranges::any_of(all, [&](const QString &other) {
            return other.contains(written) || written.contains(other);
        });
        if (!written.isEmpty() && !inside && mayStand(key, value, written, taken)) {
            all.append(written);
            made.push_back(value);
        }
    }
    std::ranges::sort(made);
    return made;
}

std::vector<Neighbour> customaryRungs(const FigureValue &key, const Taken &taken, int wanted, SplitMix64 &random)
{
    const std::vector<qint64> values = customaryBeside(key, taken);
    const auto under = static_cast<int>(std::ranges::lower_bound(values, key.number) - values.begin());
    const int over = static_cast<int>(values.size()) - under;
    const bool few = key.number <= fewest && under > 0 && over > 0; // else it would be the least most often
    const int least = std::max(few ? 1 : 0, wanted - over);
    const int most = std::min(wanted, under);
    if (least > most) {
        return {};
    }
    const int first = under - least - static_cast<int>(random.below(static_cast<std::uint64_t>(most - least) + 1));
    std::vector<Neighbour> made;
    for (int at = first; at < first + wanted; ++at) {
        const qint64 value = values.at(static_cast<std::size_t>(at));
        made.push_back({value, {key.textOf(value), nullptr, {}}});
    }
    return made;
}

// A real figure takes the place of the rung beside it where the order stays.
void takeIn(std::vector<Neighbour> &made, const Neighbour &real, const FigureValue &key)
{
    for (std::size_t at = 0; at < made.size(); ++at) {
        const qint64 under = at == 0 ? 0 : made[at - 1].number;
        const qint64 over = at + 1 == made.size() ? real.number * 2 : made[at + 1].number;
        const bool sameSide = (made[at].number < key.number) == (real.number < key.number);
        if (sameSide && made[at].stray.from == nullptr && under < real.number && real.number < over) {
            made[at] = real;
            return;
        }
    }
}

Pool poolOf(std::vector<Neighbour> made,
            const FigureValue &key,
            const Taken &taken,
            const std::vector<Neighbour> &neighbours)
{
    for (const Neighbour &real : neighbours) {
        if (key.number < smallest * key.one() || isOfFives(key)) {
            break; // five steps of something else are no mistake anybody makes
        }
        const bool under = taken.above > 0 && real.number <= taken.above;
        if (!under && !(taken.below > 0 && real.number >= taken.below) && real.number <= mostOf(key)) {
            takeIn(made, real, key);
        }
    }
    Pool pool;
    pool.keyPlace = static_cast<int>(std::ranges::count_if(made, [&](const Neighbour &one) {
        return one.number < key.number;
    }));
    std::ranges::transform(made, std::back_inserter(pool.strays), &Neighbour::stray);
    return pool;
}

} // namespace

Taken takenNumbers(const QString &article, const QString &words)
{
    Taken taken;
    QString run;
    for (const QChar character : article) {
        const bool part = character.isDigit() || (character == u'.' && !run.isEmpty());
        if (part) {
            run += character;
        } else if (!run.isEmpty()) {
            taken.numbers.insert(text::fold(run));
            run.clear();
        }
    }
    taken.words = text::fold(words);
    return taken;
}

Pool figureLadder(const FigureValue &key,
                  const Taken &taken,
                  const std::vector<Neighbour> &neighbours,
                  int wanted,
                  SplitMix64 &random)
{
    std::vector<Neighbour> usual = customaryRungs(key, taken, wanted, random);
    if (!usual.empty()) {
        return poolOf(std::move(usual), key, taken, neighbours);
    }
    for (const int count : {wanted, wanted - 1}) {
        for (const Ladder &ladder : shuffledLadders(key, count, random)) {
            std::vector<Neighbour> made = rungs(key, ladder, count, taken, random);
            if (!made.empty()) {
                return poolOf(std::move(made), key, taken, neighbours);
            }
        }
    }
    return {};
}

} // namespace shixi::questions
