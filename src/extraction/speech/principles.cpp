#include "extraction/levels/levelsigns.h"
#include "extraction/speech/speakers.h"
#include "text/fold.h"

#include <QMap>

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_longestPrinciple = 80;
constexpr qsizetype c_shortSentence = 45; // two that stand side by side and judge are one thought
const QLatin1String c_demandOf("demand.of"); // 对什么作出指示
constexpr qsizetype c_longestLead = 24; // from 会议 to the end of 认为
constexpr qsizetype c_longestTerm = 16; // longer quotations are speech

// A sentence, or what somebody says in it.
struct NormBody {
    Span span;
    Voice voice;
    Span lead; // from the speaker to the verb of speech; length 0: the text itself says it
    bool said = false;
};

class PrincipleReader
{
public:
    PrincipleReader(const Scene &scene, const std::vector<Candidate> &others)
        : m_scene(scene)
        , m_layout(scene.layout)
    {
        for (const Candidate &other : others) {
            if (other.fact.kind == Kind::Case && scene.shows(other.fact)) {
                m_told.push_back({other.fact.evidence.start, other.fact.evidence.length});
            }
        }
        m_told = inOrder(std::move(m_told));
    }

    std::vector<Candidate> read()
    {
        for (int i = 0; i < static_cast<int>(m_layout.sentences.size()); ++i) {
            readSentence(i);
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] const Sentence &sentenceAt(int i) const { return m_layout.sentences[static_cast<std::size_t>(i)]; }

    void readSentence(int i)
    {
        const Span sentence = sentenceAt(i).span;
        const NormBody before = m_last;
        const bool follows = i > 0 && sentenceAt(i - 1).paragraph == sentenceAt(i).paragraph;
        m_last = {};
        if (meetsAny(m_told, sentence)) {
            return;
        }
        NormBody body = bodyOf(sentence);
        if (!body.said && follows && before.said) {
            body.voice = before.voice; // 某某强调，甲。要乙。
            body.said = true;
        }
        const bool ownWords = !body.said || body.voice.is("leader") || body.voice.is("organ")
            || body.voice.is("document") || body.voice.is("body");
        if (ownWords) {
            take(i, body);
        }
        takeLater(i);
        takeDemands(i);
    }

    [[nodiscard]] bool inSpeech(Span value) const
    {
        const auto first = std::partition_point(m_layout.quotes.begin(), m_layout.quotes.end(), [value](Span quote) {
            return endOf(quote) <= value.start;
        });
        const auto last = std::find_if(first, m_layout.quotes.end(), [value](Span quote) {
            return quote.start >= endOf(value);
        });
        return std::any_of(first, last, [value](Span quote) {
            return quote.start < value.start || quote.length > c_longestTerm;
        });
    }

    // Behind the first verb of speech, where there is one.
    [[nodiscard]] NormBody bodyOf(Span sentence) const
    {
        for (const Hit &hit : hitsOf(m_scene, QStringLiteral("utter"), sentence)) {
            if (meetsAny(m_layout.quotes, hit.value)) {
                continue;
            }
            const Span head{sentence.start, endOf(hit.value) - sentence.start};
            const Voice voice = voiceOf(m_scene, {head, {endOf(head), 0}, false, false});
            return {{endOf(head), endOf(sentence) - endOf(head)}, voice, hit.value, true};
        }
        return {sentence, {}, {sentence.start, 0}, false};
    }

    // 某会议强调甲，要求把乙放在首位: a second verb of speech that opens its clause goes on for the same voice.
    void takeLater(int i)
    {
        const Span sentence = sentenceAt(i).span;
        NormBody body;
        for (const Hit &hit : hitsOf(m_scene, QStringLiteral("utter"), sentence)) {
            if (meetsAny(m_layout.quotes, hit.value)) {
                continue;
            }
            const bool opens = hit.value.start > sentence.start && m_layout.folded[hit.value.start - 1] == u',';
            if (body.said && !opens) {
                return; // somebody else may be speaking
            }
            const Span head{sentence.start, endOf(hit.value) - sentence.start};
            const Voice voice = body.said ? body.voice : voiceOf(m_scene, {head, {endOf(head), 0}, false, false});
            const bool later = body.said;
            body = {{endOf(head), endOf(sentence) - endOf(head)}, voice, hit.value, true};
            if (later && (voice.is("leader") || voice.is("organ") || voice.is("body"))) {
                takeDemand(i, body);
            }
        }
    }

    void takeDemand(int i, const NormBody &body)
    {
        for (const Hit &hit : hitsIn(body)) {
            if (hit.rule->finder == u"demand" && !inSpeech(hit.value)) {
                add(i, hit, body);
            }
        }
    }

    void take(int i, const NormBody &body)
    {
        for (const Hit &hit : hitsIn(body)) {
            if (!inSpeech(hit.value)) {
                add(i, hit, body);
                m_last = body;
            }
        }
    }

    // 要 and 必须 alone make a principle only of what somebody says.
    [[nodiscard]] std::vector<Hit> hitsIn(const NormBody &body) const
    {
        std::vector<Hit> hits;
        for (const char *finder : {"demand", "principle"}) {
            for (Hit &hit : hitsOf(m_scene, QLatin1String(finder), body.span)) {
                const bool demanded = hit.rule->finder == QLatin1String("demand");
                const bool fits = !demanded || (body.said && !hit.rule->id.startsWith(c_demandOf));
                const bool free = std::none_of(hits.begin(), hits.end(), [&hit](const Hit &other) {
                    return overlap(other.value, hit.value);
                });
                if (fits && free) {
                    hits.push_back(std::move(hit));
                }
            }
        }
        return hits;
    }

    // 对什么作出指示: what was demanded stands between.
    void takeDemands(int i)
    {
        const Span sentence = sentenceAt(i).span;
        for (const Hit &hit : hitsOf(m_scene, QStringLiteral("demand"), sentence)) {
            if (!hit.rule->id.startsWith(c_demandOf)) {
                continue;
            }
            const Span head{sentence.start, hit.value.start - sentence.start};
            NormBody demand{sentence, voiceOf(m_scene, {head, {endOf(head), 0}, false, false}), {}, true};
            if (demand.voice.is("leader")) {
                demand.lead = {sentence.start + hit.match.capturedStart(), hit.match.capturedLength()};
                add(i, hit, demand);
            }
        }
    }

    // Whole clauses, as many as can be kept in mind.
    [[nodiscard]] Span cut(Span value) const
    {
        const QStringList &ends = m_scene.rules.words(QStringLiteral("newPredicate"));
        Span kept{value.start, 0};
        for (const Span clause : clausesOf(m_layout, value)) {
            const QStringView words = m_layout.view(clause);
            const bool another = std::any_of(ends.begin(), ends.end(), [words](const QString &word) {
                return words.startsWith(word);
            });
            if (kept.length > 0 && (another || endOf(clause) - value.start > c_longestPrinciple)) {
                break;
            }
            kept.length = endOf(clause) - value.start;
        }
        kept.length = kept.length == 0 ? value.length : kept.length;
        const qsizetype after = endOf(kept);
        const bool closes = after < endOf(value) && QStringLiteral("”》)").contains(m_layout.folded[after]);
        return closes ? Span{kept.start, kept.length + 1} : kept;
    }

    void add(int i, const Hit &hit, const NormBody &body)
    {
        const Span value = cut(hit.value);
        const Span evidence = withSpeaker(value, body);
        if (joinsLast(i, value, hit, body)) {
            extendLast(value);
            return;
        }
        Candidate made = m_scene.candidate(Kind::Principle, *hit.rule, i, value, evidence);
        if (body.voice.rule != nullptr) {
            made.fact.speaker = m_layout.original(body.voice.name);
            made.fact.confidencePpm = std::min(made.fact.confidencePpm, body.voice.rule->confidencePpm);
        }
        made.fact.subject = openingOf(made.fact.speaker, made.fact.answer);
        keep(std::move(made));
    }

    // From the verb of speech where somebody is named; 会议认为 of a body without a name from the body, or not at all.
    static Span withSpeaker(Span value, const NormBody &body)
    {
        const Span speaker = body.voice.name;
        const bool bare = body.voice.is("body") || body.voice.rule == nullptr;
        const bool near = body.voice.before && endOf(body.lead) - speaker.start <= c_longestLead;
        if (body.lead.length == 0 || body.lead.start >= value.start || (bare && !near)) {
            return value;
        }
        return bare ? joined({speaker.start, 0}, value) : joined(body.lead, value);
    }

    // Said twice it is one principle: the surest way to have found it stays.
    void keep(Candidate made)
    {
        const QString key = text::normalForm(made.fact.answer);
        const auto known = m_known.constFind(key);
        if (known == m_known.constEnd()) {
            m_known.insert(key, m_found.size());
            m_found.push_back(std::move(made));
        } else if (m_found[*known].fact.confidencePpm < made.fact.confidencePpm) {
            m_found[*known] = std::move(made);
        }
    }

    // 甲是乙的细胞。只有激活细胞，才能健康。 The second says on what condition the first holds.
    [[nodiscard]] bool joinsLast(int i, Span value, const Hit &hit, const NormBody &body) const
    {
        const QString &rule = hit.rule->id;
        const bool conditions = rule == u"principle.only" || rule == u"principle.without" || rule == u"principle.vital";
        if (m_found.empty() || !conditions || body.said || !m_found.back().fact.speaker.isEmpty()) {
            return false;
        }
        const Candidate &last = m_found.back();
        const Span before = sentenceAt(last.sentence).span;
        const bool beside = last.sentence + 1 == i && sentenceAt(last.sentence).paragraph == sentenceAt(i).paragraph;
        return beside && before.length <= c_shortSentence && last.value.start == before.start
            && value.start == sentenceAt(i).span.start && value.length <= c_shortSentence;
    }

    void extendLast(Span value)
    {
        Candidate &last = m_found.back();
        m_known.remove(text::normalForm(last.fact.answer));
        last.value = joined(last.value, value);
        last.fact.answer = m_layout.original(last.value);
        last.fact.evidence.start = last.value.start;
        last.fact.evidence.length = last.value.length;
        last.fact.evidence.quote = last.fact.answer;
        last.fact.subject = openingOf(last.fact.speaker, last.fact.answer);
        m_known.insert(text::normalForm(last.fact.answer), m_found.size() - 1);
    }

    const Scene &m_scene;
    const Layout &m_layout;
    std::vector<Span> m_told;
    std::vector<Candidate> m_found;
    QMap<QString, std::size_t> m_known; // where what was said stands among those found
    NormBody m_last;
};

} // namespace

std::vector<Candidate> findPrinciples(const Scene &scene, const std::vector<Candidate> &others)
{
    return PrincipleReader(scene, others).read();
}

} // namespace shixi::extraction
