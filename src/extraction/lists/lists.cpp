#include "extraction/lists/edges.h"
#include "extraction/lists/listing.h"
#include "extraction/lists/listsigns.h"
#include "extraction/lists/regions.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_longestChunk = 300;
constexpr qsizetype c_longestItem = 26;
constexpr qsizetype c_longestQuoted = 15;
constexpr std::size_t c_mostItems = 30;

// 甲、乙和丙: the joint before the last item, where no other item has one of its own.
std::optional<std::size_t>
jointItem(const Scene &scene, const Region &region, const std::vector<Span> &items, Span &joint)
{
    std::optional<std::size_t> found;
    std::size_t i = 0;
    for (const Hit &hit : hitsOf(scene, QStringLiteral("joint"), joined(items.front(), items.back()))) {
        while (i + 1 < items.size() && endOf(items[i]) <= hit.value.start) {
            ++i;
        }
        const bool inside = hit.value.start > items[i].start && endOf(hit.value) < endOf(items[i]);
        if (!inside || meetsAny(region.atoms, hit.value)) {
            continue;
        }
        if (found && *found != i) {
            return std::nullopt;
        }
        joint = found ? joint : hit.value;
        found = i;
    }
    return found == items.size() - 1 ? found : std::nullopt;
}

class ListReader
{
public:
    explicit ListReader(const Scene &scene)
        : m_scene(scene)
        , m_signs(scene)
        , m_words(scene.rules)
    {
    }

    std::vector<Candidate> read()
    {
        for (std::size_t i = 0; i < m_scene.layout.sentences.size(); ++i) {
            m_sentence = static_cast<int>(i);
            for (const Region &region : regionsOf(m_scene.layout, m_scene.layout.sentences[i].span)) {
                readRegion(region);
                readQuoted(region);
            }
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] const Layout &layout() const { return m_scene.layout; }
    [[nodiscard]] const Rule *rule(const char *id) const
    {
        const auto &rules = m_scene.rules.of(QStringLiteral("list"));
        const auto found = std::find_if(rules.begin(), rules.end(), [id](const Rule *r) {
            return r->id == QLatin1String(id);
        });
        return found == rules.end() ? nullptr : *found;
    }

    void readRegion(const Region &region)
    {
        const Rule *enumeration = rule("list.enumeration");
        qsizetype merged = region.span.start;
        for (const Span chunk : splitAt(layout(), region, region.span, QStringLiteral(",;:。!?…—"))) {
            if (enumeration == nullptr || chunk.length > c_longestChunk
                || !enumeration->pattern.match(layout().view(chunk)).hasMatch()) {
                continue;
            }
            if (chunk.start < merged) {
                continue;
            }
            RawList raw{chunk, splitAt(layout(), region, chunk, QStringLiteral("、"))};
            addFollower(region, raw);
            addAlike(region, raw);
            merged = endOf(raw.chunk);
            const bool blank = std::any_of(raw.items.begin(), raw.items.end(), [](Span item) {
                return item.length == 0;
            });
            if (raw.items.size() < 2 || raw.items.size() > c_mostItems || blank) {
                continue;
            }
            readChunk(region, raw, *enumeration);
        }
    }

    // 是交流的平台、展示的舞台,也是培训的讲台
    void addFollower(const Region &region, RawList &raw) const
    {
        const qsizetype comma = endOf(raw.chunk);
        if (raw.items.size() < 2 || comma >= endOf(region.span) || layout().folded[comma] != u',') {
            return;
        }
        const Span rest{comma + 1, endOf(region.span) - comma - 1};
        const Span next = splitAt(layout(), region, rest, QStringLiteral(",;:。!?…—、")).front();
        const QStringView words = layout().view(next);
        for (const QString &more : m_scene.rules.words(QStringLiteral("listMore"))) {
            if (words.startsWith(more) && words.size() > more.size() + 1) {
                raw.items.push_back({next.start + more.size(), next.length - more.size()});
                raw.chunk = joined(raw.chunk, next);
                return;
            }
        }
    }

    // 坚持甲、坚持乙、坚持丙,坚持丁、坚持戊: the comma only takes breath.
    void addAlike(const Region &region, RawList &raw) const
    {
        while (raw.items.size() >= 3 && endOf(raw.chunk) < endOf(region.span)
               && layout().folded[endOf(raw.chunk)] == u',') {
            const qsizetype start = endOf(raw.chunk) + 1;
            const Span rest{start, endOf(region.span) - start};
            const Span next = splitAt(layout(), region, rest, QStringLiteral(",;:。!?…—")).front();
            const std::vector<Span> items = splitAt(layout(), region, next, QStringLiteral("、"));
            const QStringView first = layout().view(raw.items[1]);
            const bool all = std::all_of(items.begin(), items.end(), [&](Span item) {
                return item.length <= c_longestItem && commonHead(first, layout().view(item)) >= 2;
            });
            if (!all || commonHead(first, layout().view(raw.items.back())) < 2 || raw.items.size() > c_mostItems) {
                return;
            }
            raw.items.insert(raw.items.end(), items.begin(), items.end());
            raw.chunk = joined(raw.chunk, next);
        }
    }

    // “四强” for four items that each hold 强 proves the list as well as 四项措施 does.
    void countByName(TrimmedList &list) const
    {
        const Span name = m_signs.isCounted(list) ? Span{} : nameAround(m_scene, m_sentence, list.items);
        if (name.length > 0) {
            list.count = static_cast<qint64>(list.items.size());
            list.countAt = name;
        }
    }

    [[nodiscard]] bool isBetter(const TrimmedList &a, const TrimmedList &b) const
    {
        return m_signs.isCounted(a) != m_signs.isCounted(b) ? m_signs.isCounted(a)
                                                            : a.parallelismPpm > b.parallelismPpm;
    }

    void readChunk(const Region &region, const RawList &raw, const Rule &enumeration)
    {
        std::optional<TrimmedList> best;
        if (raw.items.size() >= 3) {
            best = trimmedList(m_scene, m_words, raw);
        }
        Span joint;
        if (const auto at = jointItem(m_scene, region, raw.items, joint)) {
            RawList split = raw;
            const Span last = split.items[*at];
            split.items[*at] = {last.start, joint.start - last.start};
            split.items.push_back({endOf(joint), endOf(last) - endOf(joint)});
            TrimmedList other = trimmedList(m_scene, m_words, split);
            other.joint = true;
            best = !best || isBetter(other, *best) ? other : *best;
        }
        if (best) {
            countByName(*best);
        }
        if (best && m_signs.isList(*best)) {
            add(enumeration, *best, m_signs.confidencePpm(*best));
        }
    }

    // “护林突击队”“清淤突击队”“运粮突击队”: names side by side.
    void readQuoted(const Region &region)
    {
        const Rule *quoted = rule("list.quoted");
        std::vector<Span> row;
        for (std::size_t i = 0; quoted != nullptr && i <= region.atoms.size(); ++i) {
            const bool more = i < region.atoms.size();
            const Span atom = more ? region.atoms[i] : Span{};
            const bool joins = more && !row.empty() && atom.start == endOf(row.back());
            if (!joins) {
                addQuoted(*quoted, row);
                row.clear();
            }
            if (more && quoted->pattern.match(layout().view(atom)).hasMatch() && atom.length <= c_longestQuoted + 2) {
                row.push_back(atom);
            }
        }
    }

    void addQuoted(const Rule &quoted, const std::vector<Span> &row)
    {
        if (row.size() < 3) {
            return;
        }
        TrimmedList list;
        for (const Span atom : row) {
            list.items.push_back({atom.start + 1, atom.length - 2});
        }
        const Span whole = joined(row.front(), row.back());
        list.open = layout().folded.mid(endOf(whole), 1) == QStringLiteral("等");
        const bool awards = m_signs.areAwards(list, {row.front().start, endOf(whole) - row.front().start});
        add(quoted, list, awards ? scorePpm(m_scene, "list.descriptive") : quoted.confidencePpm);
    }

    void add(const Rule &by, const TrimmedList &list, int confidencePpm)
    {
        Candidate made =
            candidateOf(m_scene, {by, m_sentence, list.items, {}, list.items.front().start, confidencePpm});
        made.open = list.open;
        if (m_signs.isCounted(list)) {
            made.counted = true;
            made.fact.counts = layout().original(list.countAt);
            made.fact.confidencePpm = 1'000'000;
        }
        if (m_signs.isOrdered(list, made.fact)) {
            made.fact.fixedOrder = true;
        }
        made.fact.subject = subjectOf(list, made);
        m_found.push_back(std::move(made));
    }

    // The name of the list where the text gives one, else the words around it.
    [[nodiscard]] QString subjectOf(const TrimmedList &list, const Candidate &made) const
    {
        if (made.counted) {
            return made.fact.counts;
        }
        const Span value = joined(list.items.front(), list.items.back());
        const Span chunk{made.fact.evidence.start, made.fact.evidence.length};
        const QString lead = layout().original({chunk.start, value.start - chunk.start});
        const QString rest = layout().original({endOf(value), endOf(chunk) - endOf(value)});
        if (lead.isEmpty() && rest.isEmpty()) {
            return layout().sentences[static_cast<std::size_t>(m_sentence)].section;
        }
        return lead + QStringLiteral("……") + rest;
    }

    const Scene &m_scene;
    const ListSigns m_signs;
    const EdgeWords m_words;
    std::vector<Candidate> m_found;
    int m_sentence = 0;
};

} // namespace

std::vector<Candidate> findLists(const Scene &scene)
{
    return ListReader(scene).read();
}

} // namespace shixi::extraction
