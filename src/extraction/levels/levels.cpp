#include "extraction/levels/levelsigns.h"
#include "extraction/words.h"
#include "text/fold.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_longestWhy = 25; // characters
constexpr qsizetype c_issueReach = 24;
constexpr qsizetype c_speech = 20;
constexpr qsizetype c_leastInHeading = 4;
constexpr qsizetype c_manyFigures = 3; // in one sentence
constexpr qsizetype c_countReach = 14; // 六个方面重点任务
constexpr qsizetype c_reviewBefore = 4; // 总结了 before its year
constexpr qsizetype c_reviewAfter = 14; // and what of the year
constexpr qsizetype c_repealReach = 40;
constexpr qsizetype c_issuedReach = 8; // 印发的《
constexpr qsizetype c_trifleReach = 10;
constexpr qsizetype c_wholeReach = 45; // 全市 said further off is no longer said of the number

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
                m_lists.push_back(candidate.value);
            }
            if (candidate.fact.kind == Kind::Figure) {
                m_figures[candidate.sentence].push_back(candidate.value.start);
            }
            if (candidate.fact.kind == Kind::Meeting || candidate.fact.kind == Kind::Document) {
                m_names.push_back(candidate.value);
            }
        }
        for (const Span quote : scene.layout.quotes) {
            if (quote.length > c_speech) {
                m_speech.push_back(quote);
            }
        }
        m_names = inOrder(std::move(m_names));
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
        if (isNamedFormula(candidate)) {
            m_points = std::max(m_points, m_scene.rules.score(QStringLiteral("level.useful")));
        }
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

    // Who says or does it is known by name, or stands before it in its sentence or in its evidence.
    [[nodiscard]] bool saidBy(const Candidate &candidate, const char *words, qsizetype firstEnd) const
    {
        const knowledge::Fact &fact = candidate.fact;
        const QStringList &names = m_scene.rules.words(QString::fromLatin1(words));
        if (fact.kind != Kind::Quote && firstEnd <= candidate.value.start) {
            return true;
        }
        const Span evidence{fact.evidence.start, fact.kind == Kind::Quote ? 0 : fact.evidence.length};
        return containsAny(text::fold(fact.issuer + fact.speaker), names)
            || containsAny(m_scene.layout.view(evidence), names);
    }

    void judgeWeight(const Candidate &candidate)
    {
        const knowledge::Fact &fact = candidate.fact;
        const Rules &rules = m_scene.rules;
        const bool isCase = fact.kind == Kind::Case;
        const bool told = isCase || inCase(candidate);
        const bool ofUnit = containsAny(fact.speaker, rules.words(QStringLiteral("partyTail")));
        const bool heard = !ofUnit && (!told || fact.kind == Kind::Quote);
        const SentenceSigns &signs = signsOf(candidate);
        const bool central = heard && saidBy(candidate, "central", signs.centralEnd);
        addIf(central, "central");
        addIf(central && saidBy(candidate, "leader", signs.leaderEnd), "leader");
        addIf(!isCase && !isBareYear(fact) && stands(keyOf(fact)), "heading");
        addIf(!told && mayBeNorm(fact.kind) && signs.norm, "norm");
        addIf(recurs(fact), "recurs");
        addIf(candidate.counted, "counted");
        addIf(!fact.pairs.empty(), "paired");
        addIf(!told, "general");
        addIf(fact.kind == Kind::Document && !fact.docDate.isEmpty(), "dated");
        addIf(fact.kind == Kind::DateEvent && issues(candidate), "issued");
        const bool inSpeech = fact.kind == Kind::SloganList && meetsAny(m_speech, candidate.value);
        addIf(ofUnit || (inSpeech && !central), "unitSpeech");
    }

    // “三联三促”: what the text itself gives a name to is worth knowing, whoever said it.
    [[nodiscard]] bool isNamedFormula(const Candidate &list) const
    {
        if (list.fact.kind != Kind::SloganList || !list.counted || list.fact.counts.isEmpty()) {
            return false;
        }
        const QString name = text::fold(list.fact.counts);
        return name.startsWith(u'“')
            || m_scene.layout.folded.contains(QStringLiteral("“") + name + QStringLiteral("”"));
    }

    // 本办法所称积分, where the 办法 is one of 积分: what the whole text is about.
    [[nodiscard]] bool isOwnSubject(const knowledge::Fact &fact) const
    {
        const QString answer = keyOf(fact);
        return fact.rule == QLatin1String("term.legal") && answer.size() >= 2 && answer.size() < c_leastInHeading
            && m_headings.contains(answer);
    }

    // 同时废止: what no longer holds, and when it was issued.
    [[nodiscard]] bool isRepealed(const Candidate &candidate) const
    {
        const qsizetype from = endOf(candidate.value);
        const qsizetype left = std::max<qsizetype>(0, endOf(sentenceOf(candidate).span) - from);
        const QStringView after = m_scene.layout.view({from, std::min(c_repealReach, left)});
        const bool repealed = after.contains(u"废止") && !after.first(after.indexOf(u"废止")).contains(u';');
        const QStringView next = after.first(std::min<qsizetype>(c_issuedReach, after.size()));
        return repealed && (candidate.fact.kind == Kind::Document || next.contains(u"的《"));
    }

    // 今年78岁, 海拔1900多米, 干了22年: of one person or one place.
    [[nodiscard]] bool isTrifle(const Candidate &figure) const
    {
        const Span sentence = sentenceOf(figure).span;
        const qsizetype from = std::max(sentence.start, figure.value.start - c_trifleReach);
        const qsizetype to = std::min(endOf(sentence), endOf(figure.value) + c_trifleReach);
        const std::vector<Hit> hits = hitsOf(m_scene, QStringLiteral("trifle"), {from, to - from});
        return std::any_of(hits.begin(), hits.end(), [&figure](const Hit &hit) {
            return overlap(hit.value, figure.value);
        });
    }

    // When and where people met is no norm, whatever they demanded.
    static bool mayBeNorm(Kind kind)
    {
        return kind != Kind::Case && kind != Kind::DateEvent && kind != Kind::Meeting && kind != Kind::Document;
    }

    // The year of a report stands in its title; that is no news of what is told of it.
    static bool isBareYear(const knowledge::Fact &fact)
    {
        return fact.kind == Kind::DateEvent && fact.answer.endsWith(u'年');
    }

    [[nodiscard]] bool matches(const char *finder, Span where) const
    {
        return !hitsOf(m_scene, QString::fromLatin1(finder), where).empty();
    }

    // 眼下有三道难题 counts what is told next.
    [[nodiscard]] bool isBareCount(const Candidate &figure) const
    {
        const qsizetype left = endOf(sentenceOf(figure).span) - figure.value.start;
        return matches("bare", {figure.value.start, std::min(c_countReach, left)});
    }

    // 总结2024年工作: a year that is talked about, not one in which something was done.
    [[nodiscard]] bool isReviewed(const Candidate &date) const
    {
        const Span sentence = sentenceOf(date).span;
        const qsizetype from = std::max(sentence.start, date.value.start - c_reviewBefore);
        const qsizetype to = std::min(endOf(sentence), endOf(date.value) + c_reviewAfter);
        return isBareYear(date.fact) && matches("reviewed", {from, to - from});
    }

    // Read once a sentence: many facts may stand in one, and they come in order.
    const SentenceSigns &signsOf(const Candidate &candidate)
    {
        if (m_signsOf != candidate.sentence) {
            m_signsOf = candidate.sentence;
            m_signs = signsIn(m_scene, sentenceOf(candidate).span);
        }
        return m_signs;
    }

    void judgeSetting(const Candidate &candidate)
    {
        const knowledge::Fact &fact = candidate.fact;
        const Rules &rules = m_scene.rules;
        const SentenceSigns &signs = signsOf(candidate);
        const bool numeric = fact.kind == Kind::Figure || fact.kind == Kind::DateEvent || fact.kind == Kind::Document;
        addIf(numeric && inCase(candidate), "figureInCase");
        addIf(fact.kind == Kind::Quote && inCase(candidate), "quoteInCase");
        addIf(fact.kind == Kind::Quote && fact.speaker.isEmpty(), "noSpeaker");
        const bool timed = fact.kind == Kind::DateEvent || fact.kind == Kind::Meeting || fact.kind == Kind::Figure;
        addIf(timed && signs.venue, "venue");
        addIf(fact.kind == Kind::DateEvent && meetsAny(m_names, candidate.value), "inName");
        addIf(fact.kind == Kind::Figure && countsList(candidate), "countsList");
        addIf(fact.kind == Kind::Figure && isOneOfMany(candidate), "oneOfMany");
        addIf(fact.kind == Kind::Figure && saysOfWhole(candidate), "ofWhole");
        addIf(fact.kind == Kind::Figure && isBareCount(candidate), "bareCount");
        const Span said{fact.evidence.start, fact.evidence.length};
        addIf(fact.kind == Kind::Figure && signs.trivial, "trivial");
        addIf(fact.kind == Kind::Figure && !signs.norm && !saysOfWhole(candidate) && isTrifle(candidate), "trifle");
        const bool dated = fact.kind == Kind::DateEvent || fact.kind == Kind::Document;
        addIf(dated && isRepealed(candidate), "repealed");
        addIf(fact.kind == Kind::Term && isOwnSubject(fact), "heading");
        addIf(fact.kind == Kind::DateEvent && signs.trivial && matches("trivial", said), "trivial");
        addIf(fact.kind == Kind::DateEvent && isReviewed(candidate), "reviewed");
        const bool list = fact.kind == Kind::SloganList;
        addIf(list && signs.activity, "activities");
        addIf(list && candidate.open, "open");
        const QString answer = text::fold(fact.answer);
        const bool bounded = answer.contains(QStringLiteral("以下")) || answer.contains(QStringLiteral("以内"));
        const bool rough = !bounded && containsAny(answer, rules.words(QStringLiteral("approximate")));
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

    // What holds for the whole county or the whole trade.
    [[nodiscard]] bool saysOfWhole(const Candidate &figure) const
    {
        const qsizetype reach = std::min(c_wholeReach, figure.value.start - sentenceOf(figure).span.start);
        return containsAny(m_scene.layout.view({figure.value.start - reach, reach}),
                           m_scene.rules.words(QStringLiteral("overall")));
    }

    // Of a sentence full of numbers the first is what it is about.
    [[nodiscard]] bool isOneOfMany(const Candidate &figure) const
    {
        const QList<qsizetype> all = m_figures.value(figure.sentence);
        return all.size() >= c_manyFigures && figure.value.start != *std::min_element(all.begin(), all.end());
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
    QMap<int, QList<qsizetype>> m_figures; // where they begin, by sentence
    SentenceSigns m_signs;
    int m_signsOf = -1;
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
