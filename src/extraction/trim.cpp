#include "extraction/trim.h"

#include "extraction/listing.h"
#include "text/fold.h"

#include <algorithm>
#include <cstdlib>

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

// A cut must not open a pair of marks.
bool isWhole(QStringView text)
{
    for (const auto &[open, close] : {std::pair{u'“', u'”'}, {u'‘', u'’'}, {u'《', u'》'}, {u'(', u')'}}) {
        if (text.count(QChar(open)) != text.count(QChar(close))) {
            return false;
        }
    }
    return true;
}

class Trimmer
{
public:
    Trimmer(const Scene &scene, const RawList &raw)
        : m_scene(scene)
        , m_raw(raw)
    {
    }

    TrimmedList trim()
    {
        stopEarly();
        m_counted = isCountedAhead();
        for (std::size_t i = 1; i + 1 < m_raw.items.size(); ++i) {
            m_clean.push_back(view(m_raw.items[i]));
        }
        TrimmedList list;
        list.items = m_raw.items;
        list.items.front() = firstItem();
        list.items.back() = lastItem();
        readRest(list);
        list.parallelismPpm = parallelism(list.items);
        list.quoted = fillsQuotes();
        list.sure = isSure(list.items.front(), list.items.back());
        return list;
    }

private:
    [[nodiscard]] QStringView view(Span span) const { return m_scene.layout.view(span); }
    [[nodiscard]] const QStringList &words(const char *name) const
    {
        return m_scene.rules.words(QString::fromLatin1(name));
    }

    [[nodiscard]] std::optional<QRegularExpressionMatch> numberAt(const char *finder, QStringView rest) const
    {
        for (const Rule *rule : m_scene.rules.of(QString::fromLatin1(finder))) {
            if (const auto match = rule->pattern.match(rest); match.hasMatch()) {
                return match;
            }
        }
        return std::nullopt;
    }

    // A number that is not that of the items says nothing about where they end.
    [[nodiscard]] bool countAt(QStringView rest, std::size_t items) const
    {
        const auto match = numberAt("count", rest);
        return match
            && text::parseNumber(match->captured(QStringLiteral("n"))) == std::optional(static_cast<qint64>(items));
    }

    [[nodiscard]] bool hasTail(QStringView item, std::size_t items) const
    {
        for (qsizetype cut = 1; cut < item.size(); ++cut) {
            if (item[cut] == u'等' || countAt(item.sliced(cut), items)) {
                return true;
            }
        }
        return false;
    }

    // Where the number of the items follows, a looser word before them is lead enough.
    [[nodiscard]] bool isCountedAhead() const
    {
        const QStringView last = view(m_raw.items.back());
        for (qsizetype cut = 1; cut < last.size(); ++cut) {
            if (countAt(last.sliced(cut), m_raw.items.size())) {
                return true;
            }
        }
        return false;
    }

    // 及 opens no list in 及时; a longer word does not begin another one.
    [[nodiscard]] bool leads(QStringView left) const
    {
        const auto closes = [&](const char *name) {
            const QStringList &all = words(name); // longest first
            const auto found = std::find_if(all.begin(), all.end(), [left](const QString &word) {
                return left.endsWith(word);
            });
            return found != all.end() && (found->size() > 1 || !cutsWord(m_raw.chunk.start + left.size()));
        };
        return closes("listLead") || (m_counted && left.size() > 1 && closes("looseLead"));
    }

    // 划定红线、黄线、蓝线三条控制线: a number behind, and all the others of one length.
    [[nodiscard]] bool fitsCounted(Span item) const
    {
        return m_counted && item.length > 1 && std::all_of(m_clean.begin(), m_clean.end(), [item](QStringView inner) {
                   return inner.size() == item.length;
               });
    }

    [[nodiscard]] bool cutsWord(qsizetype at) const
    {
        return at > m_raw.chunk.start && words("falseLead").contains(m_scene.layout.folded.mid(at - 1, 2));
    }

    // 学、查、改三个环节环环相扣、相辅相成: an inner item that is much too long and built like the others is the last
    // one.
    void stopEarly()
    {
        qsizetype shortest = view(m_raw.items[1]).size();
        for (std::size_t i = 1; i + 1 < m_raw.items.size(); ++i) {
            const QStringView item = view(m_raw.items[i]);
            const bool tooLong = item.size() * 10 > shortest * 18 + 10;
            if (i >= 2 && tooLong && (sharesAffix(item, view(m_raw.items[i - 1])) || hasTail(item, i + 1))) {
                m_raw.items.resize(i + 1);
                return;
            }
            shortest = std::min(shortest, item.size());
        }
    }

    // A cut stands at a word that leads into a list or out of it, never inside a word; what fills a pair of quotation
    // marks is the list as it stands. 看、听、摸三道关口: single characters have nothing else to go by.
    [[nodiscard]] bool mayCut(bool atWord, Span left) const
    {
        const bool singles = std::all_of(m_clean.begin(), m_clean.end(), [](QStringView item) {
            return item.size() == 1;
        });
        return singles || (atWord && !fillsQuotes() && left.length > 1);
    }

    // 业务同谋划、同部署、同落实: the word all the others begin with opens the first as well.
    [[nodiscard]] bool opensLikeAll(QStringView item) const
    {
        return commonHead(view(m_raw.items.back()), item) > 0
            && std::all_of(m_clean.begin(), m_clean.end(), [item](QStringView inner) {
                   return commonHead(inner, item) > 0;
               });
    }

    [[nodiscard]] bool fillsQuotes() const
    {
        const QString &text = m_scene.layout.folded;
        const qsizetype before = m_raw.chunk.start - 1;
        const qsizetype after = endOf(m_raw.chunk);
        return before >= 0 && after < text.size()
            && ((text[before] == u'“' && text[after] == u'”') || (text[before] == u'‘' && text[after] == u'’'));
    }

    [[nodiscard]] Span firstItem() const
    {
        const Span whole = m_raw.items.front();
        Span best = whole;
        qint64 bestScore = std::numeric_limits<qint64>::min();
        for (qsizetype cut = 0; cut < whole.length; ++cut) {
            const Span span{whole.start + cut, whole.length - cut};
            const QStringView left = view({whole.start, cut});
            const bool led = leads(left);
            if (!isWhole(view(span)) || m_scene.layout.folded[span.start].isLowSurrogate()
                || (cut > 0 && !mayCut(led || opensLikeAll(view(span)) || fitsCounted(span), span))) {
                continue;
            }
            qint64 score = likeness(view(span), m_clean);
            score += cut == 0 ? c_whole : 0;
            score += !led ? 0 : closesWithAny(left, words("listOpener")) ? c_opener : c_word;
            if (score > bestScore) {
                best = span;
                bestScore = score;
            }
        }
        return best;
    }

    // 思想、意志、行动” where the text never opened the quotation.
    [[nodiscard]] bool closesQuote(Span whole, QStringView rest) const
    {
        return !isWhole(view(whole)) && (rest.startsWith(u'”') || rest.startsWith(u'’'));
    }

    // 把正、把稳、把牢方向: the measure of all the others, and their first word.
    [[nodiscard]] bool fitsAll(Span item) const
    {
        return item.length > 1 && !m_clean.empty()
            && std::all_of(m_clean.begin(), m_clean.end(), [&](QStringView inner) {
                   return inner.size() == item.length && commonHead(inner, view(item)) > 0;
               });
    }

    [[nodiscard]] Span lastItem() const
    {
        const Span whole = m_raw.items.back();
        Span best = whole;
        qint64 bestScore = std::numeric_limits<qint64>::min();
        for (qsizetype length = 1; length <= whole.length; ++length) {
            const Span span{whole.start, length};
            const QStringView rest = view({endOf(span), whole.length - length});
            const bool followed = opensWithAny(rest, words("listTail")) || countAt(rest, m_raw.items.size());
            if (!isWhole(view(span)) || m_scene.layout.folded[endOf(span) - 1].isHighSurrogate()
                || (!rest.isEmpty() && !mayCut(followed, span) && !closesQuote(whole, rest) && !fitsAll(span))) {
                continue;
            }
            qint64 score = likeness(view(span), m_clean);
            score += rest.isEmpty() ? c_whole : 0;
            score += rest.isEmpty() ? 0 : followed ? c_word : 0;
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
        const bool opens = left.isEmpty() || leads(left) || opensLikeAll(view(first)) || fitsCounted(first);
        const bool fits = fitsAll(last) && commonHead(view(last), m_clean.front()) >= 2;
        return opens
            && (rest.isEmpty() || fits || opensWithAny(rest, words("listTail")) || countAt(rest, m_raw.items.size()));
    }

    void readRest(TrimmedList &list) const
    {
        const Span last = list.items.back();
        Span rest{endOf(last), endOf(m_raw.chunk) - endOf(last)};
        if (rest.length == 0 && fillsQuotes()) { // “甲、乙、丙”三种方式
            const qsizetype after = endOf(last) + 1;
            rest = {after, std::min(c_countReach, m_scene.layout.folded.size() - after)};
        }
        list.open = view(rest).startsWith(u'等');
        const auto count = static_cast<qint64>(m_raw.items.size());
        for (const char *finder : {"count", "method"}) {
            if (*finder == 'm' && !fillsQuotes()) {
                continue; // 巡检四步法 may begin anywhere: only a mark tells where
            }
            if (const auto match = numberAt(finder, view(rest)); match && !list.count) {
                list.count = text::parseNumber(match->captured(QStringLiteral("n")));
                list.countAt = {rest.start + match->capturedStart(QStringLiteral("v")),
                                match->capturedLength(QStringLiteral("v"))};
            }
        }
        list.miscounted = list.count && *list.count != count && !list.open;
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
    RawList m_raw;
    bool m_counted = false;
    std::vector<QStringView> m_clean;
};

} // namespace

TrimmedList trimmedList(const Scene &scene, const RawList &raw)
{
    return Trimmer(scene, raw).trim();
}

} // namespace shixi::extraction
