#include "solvers.h"

#include "text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <optional>
#include <set>

namespace shixi::golden
{
namespace
{

using questions::Question;
// How much an option looks like the right one; nothing where the sign cannot be seen on this item.
using Sign = std::function<std::optional<std::vector<double>>(const Question &)>;

std::set<QString> charactersOf(const QString &text)
{
    std::set<QString> made;
    for (const uint point : text::normalForm(text).toUcs4()) {
        made.insert(QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1));
    }
    return made;
}

std::set<QString> pairsOf(const QString &text)
{
    std::set<QString> made;
    const QString form = text::normalForm(text);
    for (qsizetype at = 0; at + 1 < form.size(); ++at) {
        made.insert(form.mid(at, 2));
    }
    return made;
}

double shared(const std::set<QString> &one, const std::set<QString> &other)
{
    return static_cast<double>(std::ranges::count_if(one, [&](const QString &item) {
        return other.contains(item);
    }));
}

double likeness(const std::set<QString> &one, const std::set<QString> &other)
{
    const double both = shared(one, other);
    const double all = static_cast<double>(one.size() + other.size()) - both;
    return all == 0 ? 0 : both / all;
}

std::vector<double> lengths(const Question &item)
{
    std::vector<double> made;
    for (const auto &option : item.options) {
        made.push_back(static_cast<double>(option.text.toUcs4().size()));
    }
    return made;
}

// The numbers of a date or figure, so that dates are compared field by field.
std::vector<double> numbersOf(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]+(?:\\.[0-9]+)?"));
    std::vector<double> made;
    auto found = digits.globalMatch(QString(text).remove(u','));
    while (found.hasNext()) {
        made.push_back(found.next().captured().toDouble());
    }
    if (made.empty()) {
        static const QRegularExpression chinese(QStringLiteral("[〇零一二两三四五六七八九十百千万亿]+"));
        const auto number = text::parseNumber(chinese.match(text).captured());
        if (number) {
            made.push_back(static_cast<double>(*number));
        }
    }
    return made;
}

std::optional<std::vector<double>> values(const Question &item)
{
    std::vector<double> made;
    for (const auto &option : item.options) {
        const auto numbers = numbersOf(option.text);
        if (numbers.empty() || (item.kind != Kind::Figure && item.kind != Kind::DateEvent)) {
            return std::nullopt;
        }
        double value = 0;
        for (const double number : numbers) {
            value = value * 100 + number;
        }
        made.push_back(value);
    }
    return made;
}

std::optional<std::vector<double>> central(const Question &item)
{
    std::vector<double> made(item.options.size());
    for (std::size_t one = 0; one < made.size(); ++one) {
        for (std::size_t other = 0; other < made.size(); ++other) {
            if (one != other && values(item)) {
                const auto left = numbersOf(item.options[one].text);
                const auto right = numbersOf(item.options[other].text);
                for (std::size_t field = 0; field < std::min(left.size(), right.size()); ++field) {
                    made[one] += left[field] == right[field] ? 1 : 0;
                }
            } else if (one != other) {
                made[one] += likeness(charactersOf(item.options[one].text), charactersOf(item.options[other].text));
            }
        }
    }
    return made;
}

std::optional<std::vector<double>> overlap(const Question &item)
{
    const auto stem = pairsOf(item.stem);
    std::vector<double> made;
    for (const auto &option : item.options) {
        made.push_back(shared(pairsOf(option.text), stem));
    }
    const bool none = std::ranges::all_of(made, [](double one) {
        return one == 0;
    });
    return none ? std::nullopt : std::optional(made);
}

// The nearer to the middle of the sorted values the likelier; both middle ones of four are equal.
std::optional<std::vector<double>> median(const Question &item)
{
    const auto all = values(item);
    if (!all) {
        return std::nullopt;
    }
    std::vector<double> made;
    for (const double value : *all) {
        const auto below = std::ranges::count_if(*all, [&](double other) {
            return other < value;
        });
        const auto above = std::ranges::count_if(*all, [&](double other) {
            return other > value;
        });
        made.push_back(-static_cast<double>(std::abs(below - above)));
    }
    return made;
}

std::optional<std::vector<double>> nonRound(const Question &item)
{
    if (!values(item)) {
        return std::nullopt;
    }
    static const QRegularExpression zeros(QStringLiteral("0+(?![0-9])"));
    std::vector<double> made;
    for (const auto &option : item.options) {
        made.push_back(-static_cast<double>(zeros.match(option.text).capturedLength()));
    }
    return made;
}

void judge(Solved &solved, const Question &item, const std::vector<double> &signs)
{
    const double best = *std::ranges::max_element(signs);
    int tied = 0;
    bool hit = false;
    for (std::size_t at = 0; at < signs.size(); ++at) {
        tied += signs[at] == best ? 1 : 0;
        hit = hit || (signs[at] == best && item.key.contains(item.options[at].id));
    }
    ++solved.items;
    solved.over += (hit ? 1.0 / tied : 0.0) - 1.0 / static_cast<double>(signs.size());
}

Sign atPlace(std::size_t place)
{
    return [place](const Question &item) {
        std::vector<double> made(item.options.size());
        made[std::min(place, made.size() - 1)] = 1;
        return std::optional(made);
    };
}

Sign negated(const Sign &sign)
{
    return [sign](const Question &item) {
        auto made = sign(item);
        for (std::size_t at = 0; made && at < made->size(); ++at) {
            (*made)[at] = -(*made)[at];
        }
        return made;
    };
}

} // namespace

std::map<std::string, Solved> solveBlindly(const std::vector<const Question *> &items)
{
    const Sign longest = [](const Question &item) {
        return std::optional(lengths(item));
    };
    const std::map<std::string, Sign> solvers{{"longest", longest},
                                              {"shortest", negated(longest)},
                                              {"central", central},
                                              {"overlap", overlap},
                                              {"median", median},
                                              {"highest", values},
                                              {"lowest", negated(values)},
                                              {"non-round", nonRound},
                                              {"place 1", atPlace(0)},
                                              {"place 2", atPlace(1)},
                                              {"place 3", atPlace(2)},
                                              {"place 4", atPlace(3)}};
    std::map<std::string, Solved> solved;
    for (const auto &[name, sign] : solvers) {
        for (const Question *item : items) {
            if (const auto signs = sign(*item)) {
                judge(solved[name], *item, *signs);
            }
        }
    }
    return solved;
}

} // namespace shixi::golden
