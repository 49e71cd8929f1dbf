#include "extraction/lists/edges.h"
#include "extraction/lists/listing.h"
#include "text/fold.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace shixi::extraction
{

namespace
{

// All scores are thousandths, so that every processor compares the same numbers.
constexpr qint64 c_affix = 2000;
constexpr qint64 c_length = 600;
constexpr qint64 c_word = 800;
constexpr qint64 c_opener = 1600; // 采取, 包括: what they open is never part of their item
constexpr qint64 c_whole = 1300;
constexpr qint64 c_tally = 3000; // nothing but the number, or the name, of the items is left
constexpr qsizetype c_longestCut = 40; // what is longer is no item
constexpr qsizetype c_countReach = 12; // behind the quotation marks

bool sharesAffix(QStringView a, QStringView b)
{
    return commonHead(a, b) > 0 || commonTail(a, b) > 0;
}

qint64 likeness(QStringView candidate, const std::vector<QStringView> &clean)
{
    qint64 sum = 0;
    for (const QStringView item : clean) {
        sum += c_affix * std::min<qsizetype>(commonHead(candidate, item), 3);
        sum += c_affix * std::min<qsizetype>(commonTail(candidate, item), 3);
        sum -= c_length * std::abs(candidate.size() - item.size());
    }
    return clean.empty() ? 0 : sum / static_cast<qint64>(clean.size());
}

class Trimmer
{
public:
    Trimmer(const Scene &scene, const EdgeWords &words, const RawList &raw)
        : m_scene(scene)
        , m_words(words)
        , m_raw(endedEarly(scene, words, raw))
        , m_edges(scene, words, m_raw)
    {
        for (std::size_t i = 1; i + 1 < m_raw.items.size(); ++i) {
            m_clean.push_back(view(m_raw.items[i]));
        }
        m_singles = std::all_of(m_clean.begin(), m_clean.end(), [](QStringView item) {
            return item.size() == 1;
        });
    }

    TrimmedList trim()
    {
        TrimmedList list;
        list.items = m_raw.items;
        list.items.front() = firstItem();
        list.items.back() = lastItem();
        readRest(list);
        list.parallelismPpm = parallelism(list.items);
        list.quoted = m_edges.fillsQuotes();
        const Span first = list.items.front();
        const QStringView left = view({m_raw.chunk.start, first.start - m_raw.chunk.start});
        const qsizetype weak = m_words.weakLead.longestAt(left);
        list.weak = weak > 0 && weak >= m_words.lead.longestAt(left);
        list.sure = isSure(list.items.front(), list.items.back());
        return list;
    }

private:
    [[nodiscard]] QStringView view(Span span) const { return m_scene.layout.view(span); }

    // 学、查、改三个环节环环相扣、相辅相成: an inner item that is much too long and built like the others is the last
    // one.
    [[nodiscard]] static RawList endedEarly(const Scene &scene, const EdgeWords &words, RawList raw)
    {
        const Edges edges(scene, words, raw);
        const auto hasTail = [&edges](QStringView item, std::size_t items) {
            for (qsizetype cut = 1; cut < item.size(); ++cut) {
                if (item[cut] == u'等' || edges.countAt(item.sliced(cut), items)) {
                    return true;
                }
            }
            return false;
        };
        qsizetype shortest = raw.items[1].length;
        for (std::size_t i = 1; i + 1 < raw.items.size(); ++i) {
            const QStringView item = scene.layout.view(raw.items[i]);
            const bool tooLong = item.size() * 10 > shortest * 18 + 10;
            if (i >= 2 && tooLong && (sharesAffix(item, scene.layout.view(raw.items[i - 1])) || hasTail(item, i + 1))) {
                raw.items.resize(i + 1);
                return raw;
            }
            shortest = std::min(shortest, item.size());
        }
        return raw;
    }

    // A cut stands at a word that leads into a list or out of it, never inside a word; what fills a pair of quotation
    // marks is the list as it stands. 看、听、摸三道关口: single characters have nothing else to go by.
    [[nodiscard]] bool mayCut(bool atWord, Span left) const
    {
        return m_singles || (atWord && left.length > 1 && !m_edges.fillsQuotes());
    }

    // 异常的启停: no item begins with 常的.
    [[nodiscard]] static bool partsAWord(QStringView item) { return item.size() > 2 && item[1] == u'的'; }

    [[nodiscard]] Span firstItem() const
    {
        const Span whole = m_raw.items.front();
        if (const qsizetype defined = m_edges.definedAt(); defined > 0) {
            return {whole.start + defined, whole.length - defined};
        }
        Span best = whole;
        qint64 bestScore = std::numeric_limits<qint64>::min();
        for (qsizetype cut = 0; cut < whole.length; ++cut) {
            const Span span{whole.start + cut, whole.length - cut};
            if ((cut > 0 && span.length > c_longestCut) || !isWhole(view(span))
                || m_scene.layout.folded[span.start].isLowSurrogate()
                || (cut > 0 && (!mayCut(m_edges.opens(span), span) || partsAWord(view(span))))) {
                continue;
            }
            const QStringView left = view({whole.start, cut});
            qint64 score = likeness(view(span), m_clean);
            score += cut == 0 ? c_whole : 0;
            score += openerScore(left);
            if (score > bestScore) {
                best = span;
                bestScore = score;
            }
        }
        return best;
    }

    [[nodiscard]] qint64 openerScore(QStringView left) const
    {
        if (m_edges.isGoverned(left)) {
            return c_opener;
        }
        return !m_edges.leads(left) ? 0 : m_words.opener.longestAt(left) > 0 ? c_opener : c_word;
    }

    // 思想、意志、行动” where the text never opened the quotation.
    [[nodiscard]] bool closesQuote(Span whole, QStringView rest) const
    {
        return (rest.startsWith(u'”') || rest.startsWith(u'’')) && !isWhole(view(whole));
    }

    // 平等: 等 is part of the word and says nothing of more items.
    [[nodiscard]] static bool endsInWord(QStringView item)
    {
        return QStringView(u"平中高初均同对优").contains(item[item.size() - 2]);
    }

    [[nodiscard]] Span lastItem() const
    {
        const Span whole = m_raw.items.back();
        Span best = whole;
        qint64 bestScore = std::numeric_limits<qint64>::min();
        for (qsizetype length = 1; length <= whole.length; ++length) {
            const Span span{whole.start, length};
            const QStringView rest = view({endOf(span), whole.length - length});
            const bool endsOpen = length > 1 && view(span).back() == u'等' && !endsInWord(view(span));
            if ((!rest.isEmpty() && length > c_longestCut) || endsOpen || !isWhole(view(span))
                || m_scene.layout.folded[endOf(span) - 1].isHighSurrogate()) {
                continue;
            }
            const bool followed = !rest.isEmpty() && !Edges::asksNumber(view(span)) && m_edges.isFollowed(rest);
            const bool fits = !rest.isEmpty() && m_edges.fitsLast(span);
            if (!rest.isEmpty() && !mayCut(followed || fits, span) && !closesQuote(whole, rest)) {
                continue;
            }
            qint64 score = likeness(view(span), m_clean);
            score += rest.isEmpty() ? c_whole : 0;
            score += followed && m_edges.fitsMeasure(span) ? c_opener : followed || fits ? c_word : 0;
            score += m_edges.isTally(rest) || m_edges.joinsName(rest) ? c_tally : 0;
            if (score > bestScore) {
                best = span;
                bestScore = score;
            }
        }
        return best;
    }

    [[nodiscard]] bool isSure(Span first, Span last) const
    {
        const QStringView left = view({m_raw.chunk.start, first.start - m_raw.chunk.start}).trimmed();
        const QStringView rest = view({endOf(last), endOf(m_raw.chunk) - endOf(last)}).trimmed();
        return (left.isEmpty() || m_edges.definedAt() > 0 || m_edges.opens(first))
            && (rest.isEmpty() || m_edges.closes(last));
    }

    void readRest(TrimmedList &list) const
    {
        const Span last = list.items.back();
        const bool quoted = m_edges.fillsQuotes();
        Span rest{endOf(last), endOf(m_raw.chunk) - endOf(last)};
        if (rest.length == 0 && quoted) { // “甲、乙、丙”三种方式
            const qsizetype after = endOf(last) + 1;
            rest = {after, std::min(c_countReach, m_scene.layout.folded.size() - after)};
        }
        list.open = view(rest).startsWith(u'等');
        for (const char *finder : {"count", "method"}) {
            if (*finder == 'm' && !quoted) {
                continue; // 巡检四步法 may begin anywhere: only a mark tells where
            }
            if (const auto match = m_edges.numberAt(finder, view(rest)); match && !list.count) {
                list.count = text::parseNumber(match->captured(QStringLiteral("n")));
                list.countAt = {rest.start + match->capturedStart(QStringLiteral("v")),
                                match->capturedLength(QStringLiteral("v"))};
            }
        }
        list.miscounted = list.count && *list.count != static_cast<qint64>(m_raw.items.size()) && !list.open;
    }

    // 0.6 × share of pairs with a common edge + 0.4 × evenness of length.
    [[nodiscard]] int parallelism(const std::vector<Span> &items) const
    {
        qint64 pairs = 0;
        qint64 alike = 0;
        qint64 total = 0;
        for (std::size_t i = 0; i < items.size(); ++i) {
            total += items[i].length;
            for (std::size_t j = i + 1; j < items.size(); ++j) {
                ++pairs;
                alike += sharesAffix(view(items[i]), view(items[j])) ? 1 : 0;
            }
        }
        const auto n = static_cast<qint64>(items.size());
        qint64 spread = 0; // n times the sum of distances from the mean
        for (const Span item : items) {
            spread += std::abs(item.length * n - total);
        }
        const qint64 even = std::max<qint64>(0, 1'000'000 - 1'000'000 * spread / (n * total));
        return static_cast<int>(600'000 * alike / pairs + even * 4 / 10);
    }

    const Scene &m_scene;
    const EdgeWords &m_words;
    const RawList m_raw;
    const Edges m_edges;
    std::vector<QStringView> m_clean;
    bool m_singles = false;
};

} // namespace

TrimmedList trimmedList(const Scene &scene, const EdgeWords &words, const RawList &raw)
{
    return Trimmer(scene, words, raw).trim();
}

} // namespace shixi::extraction
