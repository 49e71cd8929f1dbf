#include "extraction/scene.h"
#include "text/fold.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_longestWhy = 25; // characters
constexpr qsizetype c_partOfName = 5; // enough of a unit's name to know it again
constexpr qsizetype c_issueReach = 24;
constexpr qsizetype c_speech = 20;
constexpr qsizetype c_leastInHeading = 4;
constexpr std::size_t c_sentencesOfUnit = 60; // as far as a unit is looked for again

bool containsAny(QStringView text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [text](const QString &word) {
        return text.contains(word);
    });
}

// Adds up the scores of learning.md ("What deserves to be learnt") and keeps the reasons in their order. Each score is
// a line of the rule files; one a file does not name counts nothing.
class LevelJudge
{
public:
    LevelJudge(const Scene &scene, const std::vector<Candidate> &candidates)
        : m_scene(scene)
        , m_cases(toldOfUnits(scene, candidates))
    {
        for (const Span heading : scene.layout.headings) {
            readHeading(text::normalForm(scene.layout.view(heading)));
        }
        for (const Candidate &candidate : candidates) {
            if (candidate.fact.kind == Kind::SloganList) {
                m_sections[keyOf(candidate.fact)].insert(candidate.fact.section);
            }
            const bool named = candidate.fact.kind == Kind::Meeting || candidate.fact.kind == Kind::Document;
            (named ? m_names : m_lists).push_back(candidate.value);
        }
        for (const Span quote : scene.layout.quotes) {
            if (quote.length > c_speech) {
                m_speech.push_back(quote);
            }
        }
        inOrder(m_names);
        std::sort(m_lists.begin(), m_lists.end(), [](Span a, Span b) {
            return endOf(a) < endOf(b);
        });
    }

    void judge(Candidate &candidate)
    {
        m_points = 0;
        m_reasons.clear();
        const std::string_view word = wireName(candidate.fact.kind);
        const QString kind = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        add(QStringLiteral("kind.") + kind);
        add(QStringLiteral("rule.") + candidate.fact.rule);
        judgeWeight(candidate);
        judgeSetting(candidate);
        const int most = m_scene.rules.score(QStringLiteral("most.") + kind);
        m_points = most > 0 ? std::min(m_points, most) : m_points;
        candidate.fact.level = m_points >= m_scene.rules.score(QStringLiteral("level.core")) ? Level::Core
            : m_points >= m_scene.rules.score(QStringLiteral("level.useful"))                ? Level::Useful
                                                                                             : Level::Detail;
        candidate.fact.levelWhy = m_reasons.join(QStringLiteral("，"));
    }

private:
    void readHeading(const QString &heading)
    {
        if (m_knownHeadings.contains(heading)) {
            return;
        }
        m_knownHeadings.insert(heading);
        for (qsizetype i = 0; i + c_leastInHeading <= heading.size(); ++i) {
            m_headingParts.insert(heading.mid(i, c_leastInHeading));
        }
        m_headings += heading + u'\n';
    }

    [[nodiscard]] bool stands(const QString &answer) const
    {
        return answer.size() >= c_leastInHeading && m_headingParts.contains(answer.left(c_leastInHeading))
            && m_headings.contains(answer);
    }

    static QString keyOf(const knowledge::Fact &fact) { return text::normalForm(fact.answer); }

    static void inOrder(std::vector<Span> &spans)
    {
        std::sort(spans.begin(), spans.end(), [](Span a, Span b) {
            return a.start < b.start;
        });
        std::vector<Span> apart;
        for (const Span span : spans) {
            if (!apart.empty() && span.start < endOf(apart.back())) {
                apart.back().length = std::max(endOf(apart.back()), endOf(span)) - apart.back().start;
            } else {
                apart.push_back(span);
            }
        }
        spans = std::move(apart);
    }

    // What is told of single units: their cases, and the next paragraph where it names the unit again.
    static std::vector<Span> toldOfUnits(const Scene &scene, const std::vector<Candidate> &candidates)
    {
        std::vector<Span> told;
        for (const Candidate &candidate : candidates) {
            if (candidate.fact.kind != Kind::Case || !scene.shows(candidate.fact)) {
                continue;
            }
            told.push_back({candidate.fact.evidence.start, candidate.fact.evidence.length});
            const auto &sentences = scene.layout.sentences;
            const int paragraph = sentences[static_cast<std::size_t>(candidate.sentence)].paragraph;
            const QString unit = text::fold(candidate.fact.answer);
            const auto first = static_cast<std::size_t>(candidate.sentence) + 1;
            const auto end = std::min(first + c_sentencesOfUnit, sentences.size());
            int next = paragraph; // the one after it, once it begins
            for (auto i = first; i < end; ++i) {
                next = next == paragraph ? sentences[i].paragraph : next;
                if (sentences[i].paragraph > next) {
                    break;
                }
                if (namesAgain(scene.layout.view(sentences[i].span), unit)) {
                    told.push_back(sentences[i].span);
                }
            }
        }
        inOrder(told);
        return told;
    }

    // By the end of its name, 缉捕行动队 of 某局缉捕行动队党支部.
    static bool namesAgain(QStringView sentence, const QString &unit)
    {
        for (qsizetype i = 0; i + c_partOfName <= unit.size(); ++i) {
            if (sentence.contains(QStringView(unit).sliced(i, c_partOfName))) {
                return true;
            }
        }
        return false;
    }

    void add(const QString &name)
    {
        m_points += m_scene.rules.score(name);
        const QString reason = m_scene.rules.reason(name);
        const qsizetype length = m_reasons.join(QStringLiteral("，")).size() + reason.size();
        if (!reason.isEmpty() && length < c_longestWhy) {
            m_reasons << reason;
        }
    }

    void addIf(bool holds, const char *name)
    {
        if (holds) {
            add(QString::fromLatin1(name));
        }
    }

    [[nodiscard]] const Sentence &sentenceOf(const Candidate &candidate) const
    {
        return m_scene.layout.sentences[static_cast<std::size_t>(candidate.sentence)];
    }

    // Who says or does it stands before it in its sentence, or is known by name.
    [[nodiscard]] QString sayer(const Candidate &candidate) const
    {
        const knowledge::Fact &fact = candidate.fact;
        const Span sentence = sentenceOf(candidate).span;
        const qsizetype start = std::min(sentence.start, fact.evidence.start);
        const qsizetype end = std::max(candidate.value.start, start);
        const QString before = m_scene.layout.folded.mid(start, end - start);
        const bool quoted = fact.kind == Kind::Quote;
        return text::fold(fact.issuer + fact.speaker) + (quoted ? QString() : before + text::fold(fact.evidence.quote));
    }

    void judgeWeight(const Candidate &candidate)
    {
        const knowledge::Fact &fact = candidate.fact;
        const Rules &rules = m_scene.rules;
        const bool isCase = fact.kind == Kind::Case;
        const bool told = isCase || inCase(candidate);
        const bool ofUnit = containsAny(fact.speaker, rules.words(QStringLiteral("partyTail")));
        const QString said = ofUnit || (told && fact.kind != Kind::Quote) ? QString() : sayer(candidate);
        addIf(containsAny(said, rules.words(QStringLiteral("central"))), "central");
        addIf(containsAny(said, rules.words(QStringLiteral("leader"))), "leader");
        addIf(!isCase && stands(keyOf(fact)), "heading");
        addIf(!told && mayBeNorm(fact.kind) && statesNorm(candidate), "norm");
        addIf(recurs(fact), "recurs");
        addIf(candidate.counted, "counted");
        addIf(!fact.pairs.empty(), "paired");
        addIf(!told, "general");
        addIf(fact.kind == Kind::Document && !fact.docDate.isEmpty(), "dated");
        addIf(fact.kind == Kind::DateEvent && issues(candidate), "issued");
        const bool central = containsAny(said, rules.words(QStringLiteral("central")));
        const bool inSpeech = fact.kind == Kind::SloganList && meetsAny(m_speech, candidate.value);
        addIf(ofUnit || (inSpeech && !central), "unitSpeech");
    }

    // When and where people met is no norm, whatever they demanded.
    static bool mayBeNorm(Kind kind)
    {
        return kind != Kind::Case && kind != Kind::DateEvent && kind != Kind::Meeting && kind != Kind::Document;
    }

    [[nodiscard]] bool statesNorm(const Candidate &candidate) const
    {
        return !hitsOf(m_scene, QStringLiteral("norm"), sentenceOf(candidate).span).empty();
    }

    void judgeSetting(const Candidate &candidate)
    {
        const knowledge::Fact &fact = candidate.fact;
        const Rules &rules = m_scene.rules;
        const QString sentence = m_scene.layout.view(sentenceOf(candidate).span).toString();
        const bool numeric = fact.kind == Kind::Figure || fact.kind == Kind::DateEvent || fact.kind == Kind::Document;
        addIf(numeric && inCase(candidate), "figureInCase");
        addIf(fact.kind == Kind::Quote && inCase(candidate), "quoteInCase");
        addIf(fact.kind == Kind::Quote && fact.speaker.isEmpty(), "noSpeaker");
        const bool timed = fact.kind == Kind::DateEvent || fact.kind == Kind::Meeting || fact.kind == Kind::Figure;
        addIf(timed && containsAny(sentence, rules.words(QStringLiteral("venue"))), "venue");
        addIf(fact.kind == Kind::DateEvent && meetsAny(m_names, candidate.value), "inName");
        addIf(fact.kind == Kind::Figure && countsList(candidate), "countsList");
        const bool list = fact.kind == Kind::SloganList;
        addIf(list && containsAny(sentence, rules.words(QStringLiteral("activity"))), "activities");
        addIf(list && candidate.open, "open");
        const bool rough = containsAny(text::fold(fact.answer), rules.words(QStringLiteral("approximate")));
        addIf(fact.kind == Kind::Figure && rough, "approximate");
    }

    [[nodiscard]] bool inCase(const Candidate &candidate) const { return meetsAny(m_cases, candidate.value); }

    // 学、查、改三个环节: the number says no more than the list.
    [[nodiscard]] bool countsList(const Candidate &figure) const
    {
        const auto before = std::partition_point(m_lists.begin(), m_lists.end(), [&figure](Span list) {
            return endOf(list) < figure.value.start;
        });
        return before != m_lists.end() && endOf(*before) == figure.value.start;
    }

    // A date on which something was issued or decided weighs more than one on which people met.
    [[nodiscard]] bool issues(const Candidate &date) const
    {
        const Span sentence = sentenceOf(date).span;
        const qsizetype from = endOf(date.value);
        const qsizetype length = std::min(c_issueReach, endOf(sentence) - from);
        const QStringView after = length > 0 ? m_scene.layout.view({from, length}) : QStringView();
        return containsAny(after, m_scene.rules.words(QStringLiteral("issueVerb")))
            || containsAny(after, m_scene.rules.words(QStringLiteral("decideVerb")));
    }

    [[nodiscard]] bool recurs(const knowledge::Fact &fact) const
    {
        return fact.kind == Kind::SloganList && m_sections.value(keyOf(fact)).size() > 1;
    }

    const Scene &m_scene;
    QString m_headings;
    QSet<QString> m_knownHeadings;
    QSet<QString> m_headingParts; // any few characters of theirs, so that few facts look through them all
    std::vector<Span> m_cases; // told of single units
    std::vector<Span> m_names; // of meetings and documents
    std::vector<Span> m_lists; // by their ends
    std::vector<Span> m_speech; // quotations too long for a name
    QMap<QString, QSet<QString>> m_sections; // of a list; counted only
    int m_points = 0;
    QStringList m_reasons;
};

} // namespace

void judgeLevels(std::vector<Candidate> &candidates, const Scene &scene)
{
    LevelJudge judge(scene, candidates);
    for (Candidate &candidate : candidates) {
        judge.judge(candidate);
    }
}

} // namespace shixi::extraction
