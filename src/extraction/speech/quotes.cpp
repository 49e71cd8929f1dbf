#include "extraction/speech/speakers.h"
#include "text/fold.h"

#include <QMap>

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_quoteWindow = 14; // what stands beside a quotation and says that it is a name
constexpr qsizetype c_longestSide = 140; // of the words in which a speaker is looked for
constexpr qsizetype c_longestLeadIn = 48;

bool endsSpokenSide(QChar c)
{
    return c == u'。' || c == u'!' || c == u'?' || c == u';';
}

// One paragraph: from its first sentence to its last.
struct SpokenStretch {
    Span span;
    int firstSentence = 0;
    int lastSentence = 0;
};

std::vector<SpokenStretch> spokenStretchesOf(const Layout &layout)
{
    std::vector<SpokenStretch> found;
    for (int i = 0; i < static_cast<int>(layout.sentences.size()); ++i) {
        const Sentence &sentence = layout.sentences[static_cast<std::size_t>(i)];
        const bool goesOn = i > 0 && layout.sentences[static_cast<std::size_t>(i - 1)].paragraph == sentence.paragraph;
        if (goesOn) {
            found.back().span = joined(found.back().span, sentence.span);
            found.back().lastSentence = i;
        } else {
            found.push_back({sentence.span, i, i});
        }
    }
    return found;
}

struct SpokenPart {
    Span outer;
    Span inner;
    const Rule *rule = nullptr;
};

// Quotations side by side: one voice.
using SpokenRun = std::vector<SpokenPart>;

class QuoteReader
{
public:
    explicit QuoteReader(const Scene &scene)
        : m_scene(scene)
        , m_layout(scene.layout)
        , m_stretches(spokenStretchesOf(scene.layout))
    {
    }

    std::vector<Candidate> read()
    {
        auto quote = m_layout.quotes.begin();
        for (std::size_t i = 0; i < m_stretches.size(); ++i) {
            std::vector<SpokenRun> runs;
            for (; quote != m_layout.quotes.end() && quote->start < endOf(m_stretches[i].span); ++quote) {
                addTo(runs, *quote, m_stretches[i].span);
            }
            for (const SpokenRun &run : runs) {
                add(run, i);
            }
        }
        for (int i = 0; i < static_cast<int>(m_layout.sentences.size()); ++i) {
            addIndirect(i);
        }
        return std::move(m_found);
    }

private:
    void addTo(std::vector<SpokenRun> &runs, Span quote, Span where) const
    {
        const SpokenPart speech = speechOf(quote, where);
        if (speech.rule == nullptr) {
            return;
        }
        const qsizetype before = runs.empty() ? -1 : endOf(runs.back().back().outer);
        const bool beside = before >= 0
            && (before == quote.start
                || (before + 1 == quote.start && QStringLiteral("、,;和").contains(m_layout.folded[before])));
        if (beside) {
            runs.back().push_back(speech);
        } else {
            runs.push_back({speech});
        }
    }

    // Whether what stands between the marks was said: the rules see it with a little of what stands around it.
    [[nodiscard]] SpokenPart speechOf(Span quote, Span where) const
    {
        if (quote.start < where.start || endOf(quote) > endOf(where)) {
            return {}; // it began before the paragraph or goes on behind it: whose words stand where cannot be told
        }
        const qsizetype start = std::max(where.start, quote.start - c_quoteWindow);
        const qsizetype end = std::min(endOf(where), endOf(quote) + c_quoteWindow);
        const Span inner{quote.start + 1, quote.length - 2};
        for (const Rule *rule : m_scene.rules.of(QStringLiteral("quote"))) {
            const auto match = rule->pattern.match(m_layout.view({start, end - start}), quote.start - start);
            const qsizetype at = match.capturedStart(QStringLiteral("v"));
            if (match.hasMatch() && at + start == inner.start
                && match.capturedLength(QStringLiteral("v")) == inner.length) {
                return {quote, inner, rule};
            }
        }
        return {};
    }

    [[nodiscard]] Saying sayingOf(const SpokenRun &run, std::size_t stretch) const
    {
        const Span where = m_stretches[stretch].span;
        Saying saying;
        qsizetype start = run.front().outer.start;
        while (start > where.start && run.front().outer.start - start < c_longestSide
               && !endsSpokenSide(m_layout.folded[start - 1]) && !stopsBefore(start)) {
            --start;
        }
        saying.head = {start, run.front().outer.start - start};
        const qsizetype from = endOf(run.back().outer);
        qsizetype end = from;
        while (end < endOf(where) && end - from < c_longestSide && !endsSpokenSide(m_layout.folded[end])) {
            ++end;
        }
        saying.tail = {from, std::min(end + 1, endOf(where)) - from};
        for (const SpokenPart &speech : run) {
            saying.firstPerson |= m_layout.view(speech.inner).contains(u'我');
            saying.stopped |= endsSpokenSide(m_layout.folded[endOf(speech.inner) - 1]);
        }
        if (saying.head.length == 0 && saying.tail.length == 0 && stretch > 0) {
            saying.head = openedBy(m_stretches[stretch - 1]);
        }
        return saying;
    }

    // Behind a quotation that ends in a stop something new begins.
    [[nodiscard]] bool stopsBefore(qsizetype at) const
    {
        return at > 1 && m_layout.folded[at - 1] == u'”' && endsSpokenSide(m_layout.folded[at - 2]);
    }

    // The last sentence of a paragraph that ends in a dash or colon speaks in the next.
    [[nodiscard]] Span openedBy(const SpokenStretch &stretch) const
    {
        const Span last = m_layout.sentences[static_cast<std::size_t>(stretch.lastSentence)].span;
        const QStringView words = m_layout.view(last);
        return words.endsWith(u':') || words.endsWith(u"——") ? last : Span{last.start, 0};
    }

    [[nodiscard]] int sentenceAt(std::size_t stretch, qsizetype at) const
    {
        int sentence = m_stretches[stretch].firstSentence;
        while (sentence < m_stretches[stretch].lastSentence
               && endOf(m_layout.sentences[static_cast<std::size_t>(sentence)].span) <= at) {
            ++sentence;
        }
        return sentence;
    }

    void add(const SpokenRun &run, std::size_t stretch)
    {
        const Voice voice = voiceOf(m_scene, sayingOf(run, stretch));
        for (const SpokenPart &speech : run) {
            const int sentence = sentenceAt(stretch, speech.outer.start);
            const bool ledIn = voice.before && voice.name.start >= m_stretches[stretch].span.start
                && speech.outer.start - voice.name.start <= c_longestLeadIn;
            const Span evidence = ledIn ? joined(voice.name, speech.outer) : speech.outer;
            keep(m_scene.candidate(Kind::Quote, *speech.rule, sentence, speech.inner, evidence), voice);
        }
    }

    // 某某强调，甲是乙: words without marks are taken only where they define something and somebody known says them.
    void addIndirect(int sentence)
    {
        const Span where = m_layout.sentences[static_cast<std::size_t>(sentence)].span;
        for (const Hit &hit : hitsOf(m_scene, QStringLiteral("indirect"), where)) {
            const Span head{where.start, hit.value.start - where.start};
            const Voice voice = voiceOf(m_scene, {head, {endOf(hit.value), 0}, false, false});
            const bool spoken = meetsAny(m_layout.quotes, {hit.value.start, 1});
            if (!spoken && (voice.is("leader") || voice.is("organ")) && voice.name.length > 0) {
                const Span lead{where.start + hit.match.capturedStart(), 0};
                keep(m_scene.candidate(Kind::Quote, *hit.rule, sentence, hit.value, joined(lead, hit.value)), voice);
            }
        }
    }

    void keep(Candidate made, const Voice &voice)
    {
        if (voice.rule != nullptr && voice.name.length > 0) {
            made.fact.speaker = m_layout.original(voice.name);
            made.fact.confidencePpm = std::min(made.fact.confidencePpm, voice.rule->confidencePpm);
        }
        made.fact.subject = openingOf(made.fact.speaker, made.fact.answer);
        const QString key = text::normalForm(made.fact.answer);
        const auto known = m_known.constFind(key);
        if (known == m_known.constEnd()) {
            m_known.insert(key, m_found.size());
            m_found.push_back(std::move(made));
        } else if (m_found[*known].fact.speaker.isEmpty() && !made.fact.speaker.isEmpty()) {
            m_found[*known] = std::move(made);
        }
    }

    const Scene &m_scene;
    const Layout &m_layout;
    std::vector<SpokenStretch> m_stretches;
    std::vector<Candidate> m_found;
    QMap<QString, std::size_t> m_known;
};

} // namespace

std::vector<Candidate> findQuotes(const Scene &scene)
{
    return QuoteReader(scene).read();
}

} // namespace shixi::extraction
