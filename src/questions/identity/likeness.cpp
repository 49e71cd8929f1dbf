#include "questions/identity/likeness.h"

#include <algorithm>
#include <numeric>

namespace shixi::questions::identity
{

namespace
{

constexpr qsizetype longestCompared = 400; // beyond it pairs of characters are counted
constexpr std::size_t runsAsked = 24;
constexpr std::size_t longestPosting = 256;
constexpr std::size_t candidatesEach = 8;

int shareOf(qsizetype part, qsizetype whole)
{
    return whole == 0 ? 0 : static_cast<int>(static_cast<std::int64_t>(part) * wholePpm / whole);
}

// The characters no slip may change.
QString weightyOf(const QString &text)
{
    static const QString weighty = QStringLiteral("〇零一二三四五六七八九十百千万亿两半不未非无没否");
    QString found;
    std::ranges::copy_if(text, std::back_inserter(found), [](QChar character) {
        return character.isDigit() || weighty.contains(character);
    });
    return found;
}

qsizetype edits(QStringView one, QStringView other)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype diagonal = row.front();
        row.front() = i + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype changed = diagonal + (one[i] == other[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

// Runs of `width` characters in order of value; a shorter text is one run.
std::vector<std::uint64_t> runsOf(QStringView text, qsizetype width)
{
    std::vector<std::uint64_t> runs;
    for (qsizetype start = 0; start == 0 ? !text.isEmpty() : start + width <= text.size(); ++start) {
        std::uint64_t run = 0;
        for (const QChar character : text.mid(start, width)) {
            run = (run << 16U) | character.unicode();
        }
        runs.push_back(run);
    }
    std::ranges::sort(runs);
    return runs;
}

std::vector<std::uint64_t> distinctRunsOf(QStringView text, qsizetype width)
{
    std::vector<std::uint64_t> runs = runsOf(text, width);
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
    return runs;
}

// Which texts have which run.
class RunIndex
{
public:
    using Posting = std::pair<std::uint64_t, std::size_t>;

    explicit RunIndex(const std::vector<QString> &texts)
        : m_shared(texts.size(), 0)
    {
        for (std::size_t at = 0; at < texts.size(); ++at) {
            for (const std::uint64_t run : distinctRunsOf(texts[at], 3)) {
                m_postings.emplace_back(run, at);
            }
        }
        std::ranges::sort(m_postings);
    }

    // Those sharing most come first, the earlier one of two.
    std::vector<std::size_t> nearest(const QString &text)
    {
        std::vector<std::size_t> seen;
        for (const auto &[first, last] : rarest(text)) {
            for (auto posting = first; posting != last; ++posting) {
                if (m_shared[posting->second]++ == 0) {
                    seen.push_back(posting->second);
                }
            }
        }
        const auto more = [this](std::size_t left, std::size_t right) {
            return m_shared[left] != m_shared[right] ? m_shared[left] > m_shared[right] : left < right;
        };
        const auto kept = static_cast<std::ptrdiff_t>(std::min(candidatesEach, seen.size()));
        std::partial_sort(seen.begin(), seen.begin() + kept, seen.end(), more);
        for (const std::size_t at : seen) {
            m_shared[at] = 0;
        }
        seen.resize(static_cast<std::size_t>(kept));
        return seen;
    }

private:
    using Range = std::pair<std::vector<Posting>::const_iterator, std::vector<Posting>::const_iterator>;

    [[nodiscard]] std::vector<Range> rarest(const QString &text) const
    {
        std::vector<Range> ranges;
        for (const std::uint64_t run : distinctRunsOf(text, 3)) {
            const auto first = std::ranges::lower_bound(m_postings, Posting{run, 0});
            const auto last = std::ranges::lower_bound(m_postings, Posting{run + 1, 0});
            if (first != last && static_cast<std::size_t>(last - first) <= longestPosting) {
                ranges.emplace_back(first, last);
            }
        }
        std::ranges::stable_sort(ranges, {}, [](const Range &range) {
            return range.second - range.first;
        });
        ranges.resize(std::min(runsAsked, ranges.size()));
        return ranges;
    }

    std::vector<Posting> m_postings;
    std::vector<int> m_shared; // zero between two calls
};

} // namespace

int editLikenessPpm(QStringView one, QStringView other)
{
    const qsizetype longer = std::max(one.size(), other.size());
    if (longer == 0 || one == other) {
        return wholePpm;
    }
    if (longer > longestCompared) {
        return pairLikenessPpm(one, other);
    }
    return shareOf(longer - edits(one, other), longer);
}

int pairLikenessPpm(QStringView one, QStringView other)
{
    if (one == other) {
        return wholePpm;
    }
    const std::vector<std::uint64_t> mine = runsOf(one, 2);
    const std::vector<std::uint64_t> theirs = runsOf(other, 2);
    std::vector<std::uint64_t> both;
    std::ranges::set_intersection(mine, theirs, std::back_inserter(both));
    return shareOf(static_cast<qsizetype>(2 * both.size()), static_cast<qsizetype>(mine.size() + theirs.size()));
}

int sharedRunsPpm(QStringView one, QStringView other)
{
    const std::vector<std::uint64_t> mine = distinctRunsOf(one, 4);
    const std::vector<std::uint64_t> theirs = distinctRunsOf(other, 4);
    std::vector<std::uint64_t> both;
    std::ranges::set_intersection(mine, theirs, std::back_inserter(both));
    return shareOf(static_cast<qsizetype>(both.size()), static_cast<qsizetype>(std::min(mine.size(), theirs.size())));
}

bool saysTheSame(const QString &one, const QString &other)
{
    return one == other || (weightyOf(one) == weightyOf(other) && editLikenessPpm(one, other) >= alikePpm);
}

std::vector<Candidate> candidates(const std::vector<QString> &old, const std::vector<QString> &fresh)
{
    RunIndex index(old);
    std::vector<Candidate> found;
    for (std::size_t at = 0; at < fresh.size(); ++at) {
        for (const std::size_t near : index.nearest(fresh[at])) {
            found.push_back({near, at});
        }
    }
    return found;
}

} // namespace shixi::questions::identity
