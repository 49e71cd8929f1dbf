#include "questions/asking/likeness.h"
#include "questions/dates/dateevent.h"
#include "questions/dates/dates.h"
#include "questions/dates/datevalue.h"
#include "text/fold.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

constexpr int widestYears = 3; // of a made date from the right one
constexpr int widestSiblingYears = 8;

struct Sibling {
    DateValue value;
    const knowledge::Fact *fact = nullptr;
};

// 2019年5月 lasts to its last day: what is not told of a day stands at its end.
int endOf(const DateValue &date)
{
    const int last = date.lastDay();
    return last % 10'000 == 0 ? last + 9'999 : last % 100 == 0 ? last + 99 : last;
}

bool overlapsRange(const DateValue &one, const DateValue &other)
{
    return one.firstDay() <= endOf(other) && other.firstDay() <= endOf(one);
}

bool isPlausible(const DateValue &value, const DateValue &key)
{
    return std::abs(value.value(0) - key.value(0)) <= widestSiblingYears && !overlapsRange(value, key);
}

// What is told of the same thing, or in the same words, may be true of it too.
bool mayBeTrueToo(const knowledge::Fact &one, const knowledge::Fact &other)
{
    const bool sameSubject = !one.subject.isEmpty() && text::normalForm(one.subject) == text::normalForm(other.subject);
    const bool sameWords = one.evidence.start < other.evidence.start + other.evidence.length
        && other.evidence.start < one.evidence.start + one.evidence.length;
    return sameSubject || sameWords;
}

// Told of what is still to come.
bool isPlanned(const knowledge::Fact &fact)
{
    static const QRegularExpression plan(
        QStringLiteral("将|计划|力争|目标|展望|明年|规划|期间|有效期|到20[0-9]{2}年|年底?前|月底?前"));
    return plan.match(fact.evidence.quote).hasMatch() || fact.surface.startsWith(QStringLiteral("明年"));
}

// The article's own present: when it was published, else the last day it tells of as past. 0 where it tells none.
int presentOf(const Material &material)
{
    const auto &published = material.article().published;
    if (published) {
        return published->year() * 10'000 + published->month() * 100 + published->day();
    }
    int last = 0;
    int told = 0;
    for (const knowledge::Fact *fact : material.facts()) {
        const auto value = DateValue::parse(fact->kind == Kind::DateEvent ? fact->answer : fact->docDate);
        if (value && !isPlanned(*fact)) {
            ++told;
            last = std::max(last, value->lastDay() % 100 == 0 ? value->lastDay() + 99 : value->lastDay());
        }
    }
    return told > 1 ? last : 0; // one date alone does not tell how much later it was written
}

std::vector<Sibling> siblingDates(const DateValue &key, const knowledge::Fact &fact, const Material &material)
{
    std::vector<Sibling> made;
    const int present = presentOf(material);
    for (const knowledge::Fact *other : material.facts()) {
        const QString &written = other->kind == Kind::DateEvent ? other->answer : other->docDate;
        const auto value = DateValue::parse(written);
        if (other == &fact || !value || value->shape() != key.shape() || !isPlausible(*value, key)
            || (other->kind == fact.kind && mayBeTrueToo(fact, *other))
            || (key.firstDay() <= present && value->firstDay() > present)) {
            continue;
        }
        const auto same = [&](const Sibling &sibling) {
            return sibling.value.text() == value->text();
        };
        if (std::ranges::none_of(made, same)) {
            made.push_back({*value, other});
        }
    }
    std::ranges::stable_sort(made, {}, [](const Sibling &sibling) {
        return sibling.value.firstDay();
    });
    return made;
}

// So many neighbours before the right date and the rest after it: which place it takes among them is drawn, so that the
// middle is no better guess than the ends.
std::vector<Stray> neighbours(const std::vector<Sibling> &sorted, const DateValue &key, int wanted, SplitMix64 &random)
{
    const auto size = static_cast<int>(sorted.size());
    const auto before = static_cast<int>(std::ranges::count_if(sorted, [&](const Sibling &sibling) {
        return sibling.value.firstDay() < key.firstDay();
    }));
    const int count = std::min(wanted, size);
    const int drawn = static_cast<int>(random.below(static_cast<std::uint64_t>(count) + 1));
    const int earlier = std::clamp(drawn, std::max(0, count - (size - before)), std::min(before, count));
    std::vector<Stray> made;
    for (int at = before - earlier; at < before - earlier + count; ++at) {
        const Sibling &sibling = sorted[static_cast<std::size_t>(at)];
        made.push_back({sibling.value.text(), sibling.fact});
    }
    return made;
}

// What the made dates of one question are checked against.
struct Bounds {
    const Material &material;
    int present = 0;
    QString folded; // the article
    bool yearTold = false; // by the title of a plan the stem names
};

// Whether a made date can stand: real, not later than the article, and nowhere in it.
bool mayStand(const DateValue &made, const DateValue &key, const Bounds &bounds)
{
    const bool tooLate = bounds.present > 0 && key.firstDay() <= bounds.present && made.firstDay() > bounds.present;
    const bool farAway = std::abs(made.value(0) - key.value(0)) > widestYears;
    if (tooLate || farAway || !made.isValid()) {
        return false;
    }
    const QString text = made.text();
    const bool written = std::ranges::any_of(bounds.material.facts(), [&](const knowledge::Fact *fact) {
        return fact->answer == text || fact->docDate == text;
    });
    return !written && !bounds.folded.contains(text);
}

int reachOf(DateValue::Field field)
{
    return field == DateValue::Field::Year ? widestYears : field == DateValue::Field::Month ? 5 : 14;
}

std::vector<int> shuffledSteps(DateValue::Field field, SplitMix64 &random)
{
    std::vector<int> steps;
    for (int step = 1; step <= reachOf(field); ++step) {
        steps.push_back(step);
        steps.push_back(-step);
    }
    shuffle(std::span<int>(steps), random);
    return steps;
}

// One other value for each of two fields makes four dates, and none of them is the centre.
std::vector<Stray> factorialOf(const DateValue &key, std::size_t field, const Bounds &bounds, SplitMix64 &random)
{
    const std::vector<int> firstSteps = shuffledSteps(key.fields()[field], random);
    const std::vector<int> secondSteps = shuffledSteps(key.fields()[field + 1], random);
    for (const int first : firstSteps) {
        const DateValue one = key.with(field, key.value(field) + first);
        for (const int second : secondSteps) {
            const int value = key.value(field + 1) + second;
            const DateValue other = key.with(field + 1, value);
            const DateValue both = one.with(field + 1, value);
            if (mayStand(one, key, bounds) && mayStand(other, key, bounds) && mayStand(both, key, bounds)) {
                return {{one.text(), nullptr}, {other.text(), nullptr}, {both.text(), nullptr}};
            }
        }
    }
    return {};
}

// Years around a year alone, or months around a month: its place among them drawn.
std::vector<Stray>
valuesAround(const DateValue &key, std::size_t field, const Bounds &bounds, int wanted, SplitMix64 &random)
{
    std::vector<int> ranks;
    for (int rank = 0; rank <= wanted; ++rank) {
        ranks.push_back(rank);
    }
    shuffle(std::span<int>(ranks), random);
    for (const int rank : ranks) {
        std::vector<Stray> made;
        for (int step = -rank; step <= wanted - rank; ++step) {
            const DateValue other = key.with(field, key.value(field) + step);
            if (step != 0 && mayStand(other, key, bounds)) {
                made.push_back({other.text(), nullptr});
            }
        }
        if (static_cast<int>(made.size()) == wanted) {
            return made;
        }
    }
    return {};
}

std::vector<Stray> madeDates(const DateValue &key, const Bounds &bounds, int wanted, SplitMix64 &random)
{
    const std::size_t first = bounds.yearTold ? 1 : 0; // the year the stem tells is no other in any option
    if (key.fields().size() == first + 1) {
        const auto four = valuesAround(key, first, bounds, wanted, random);
        return four.empty() ? valuesAround(key, first, bounds, wanted - 1, random) : four;
    }
    std::vector<std::size_t> starts;
    for (std::size_t field = first; field + 1 < key.fields().size(); ++field) {
        starts.push_back(field);
    }
    shuffle(std::span<std::size_t>(starts), random);
    for (const std::size_t field : starts) {
        auto made = factorialOf(key, field, bounds, random);
        if (!made.empty()) {
            return made;
        }
    }
    return {};
}

constexpr std::size_t partsBeside = 2; // other years, months or days for one blank

// Other values of one field; a number stands once among the pieces.
std::vector<Stray>
otherParts(const DateValue &key, std::size_t field, int present, QStringList &texts, SplitMix64 &random)
{
    std::vector<Stray> made;
    for (const int step : shuffledSteps(key.fields()[field], random)) {
        const DateValue other = key.with(field, key.value(field) + step);
        const QString text = QString::number(other.value(field));
        const bool late = present > 0 && key.firstDay() <= present && other.firstDay() > present;
        if (made.size() < partsBeside && other.isValid() && !late && !texts.contains(text)) {
            made.push_back({text, nullptr, {}});
            texts.append(text);
        }
    }
    return made;
}

} // namespace

Pool dateStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &random)
{
    const auto value = DateValue::parse(asked.key);
    if (!value) {
        return {{}, {}, Reason::MissingField};
    }
    const int wanted = material.templates().limits().strays;
    const QString shown = fact.kind == Kind::DateEvent ? eventOf(fact, material) : fact.answer;
    const bool yearTold = value->hasYear() && shown.contains(QString::number(value->value(0)));
    std::vector<Sibling> siblings = siblingDates(*value, fact, material);
    std::erase_if(siblings, [&](const Sibling &sibling) {
        return yearTold && sibling.value.value(0) != value->value(0);
    });
    if (static_cast<int>(siblings.size()) >= wanted) {
        return {neighbours(siblings, *value, wanted, random), {}, std::nullopt};
    }
    std::vector<Stray> made = madeDates(
        *value, {material, presentOf(material), text::fold(material.article().text), yearTold}, wanted, random);
    if (made.empty()) {
        made = neighbours(siblings, *value, wanted, random);
    }
    return {std::move(made), {}, std::nullopt};
}

Pool datePartsStrays(const Asked &asked, const knowledge::Fact &, const Material &material, SplitMix64 &random)
{
    const auto key = DateValue::parse(asked.key);
    if (!key) {
        return {{}, {}, Reason::MissingField};
    }
    const int present = presentOf(material);
    QStringList texts = asked.items;
    Pool pool;
    for (std::size_t field = key->fields().size() - asked.items.size(); field < key->fields().size(); ++field) {
        const std::vector<Stray> others = otherParts(*key, field, present, texts, random);
        if (others.size() < partsBeside) {
            return {{}, {}, Reason::FewStrays};
        }
        pool.strays.insert(pool.strays.end(), others.begin(), others.end());
    }
    pool.wanted = static_cast<int>(pool.strays.size());
    return pool;
}

Pool eventStrays(const Asked &asked, const knowledge::Fact &fact, const Material &material, SplitMix64 &)
{
    const auto key = DateValue::parse(fact.answer);
    auto strays = fromOthers(fact, material, [&](const knowledge::Fact &other, std::vector<Stray> &into) {
        const auto value = other.kind == Kind::DateEvent ? DateValue::parse(other.answer) : std::nullopt;
        const QString event = value ? eventOf(other, material) : QString();
        if (key && value && value->hasYear() && !event.isEmpty() && !overlapsRange(*key, *value)) {
            into.push_back({event, &other, {}});
        }
    });
    return ranked(std::move(strays), {asked.key});
}

} // namespace shixi::questions
