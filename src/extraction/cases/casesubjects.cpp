#include "extraction/cases/cases.h"
#include "extraction/words.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_longestShortName = 4;
constexpr int c_farthestName = 2; // sentences between a name and the word that stands for it

// A name given, whether or not its bearer acts there.
struct Named {
    Span name;
    QString shortName; // 周大山 of 班长周大山; empty for units
    int sentence = -1;
    int paragraph = -1;
};

class SubjectFinder
{
public:
    explicit SubjectFinder(const Scene &scene)
        : m_scene(scene)
        , m_layout(scene.layout)
    {
    }

    std::vector<CaseSubject> find()
    {
        for (std::size_t i = 0; i < m_layout.sentences.size(); ++i) {
            const Span sentence = m_layout.sentences[i].span;
            if (!hitsOf(m_scene, QStringLiteral("provision"), sentence).empty()) {
                break; // the rest of the text is provisions
            }
            m_sentence = static_cast<int>(i);
            m_paragraph = m_layout.sentences[i].paragraph;
            readSentence(sentence);
        }
        return std::move(m_found);
    }

private:
    void readSentence(Span sentence)
    {
        const auto first = static_cast<qsizetype>(m_found.size());
        for (const Hit &hit : hitsOf(m_scene, QStringLiteral("case"), sentence)) {
            if (!meetsAny(m_layout.titles, hit.value) && !isInQuote(hit.value)) {
                add(*hit.rule, hit.value, hit.value);
            }
        }
        for (const Hit &hit : hitsOf(m_scene, QStringLiteral("naming"), sentence)) {
            const QString shortName = hit.text("short");
            if (!shortName.isEmpty()) {
                m_short.insert(shortName, m_named.size());
            }
            m_named.push_back({hit.value, shortName, m_sentence, m_paragraph});
        }
        addShortNames(sentence, first);
        for (const Hit &hit : hitsOf(m_scene, QStringLiteral("carried"), sentence)) {
            const Named *named = isInQuote(hit.value) ? nullptr : meantBy(hit);
            if (named != nullptr && isFree(hit.value, first)) {
                add(*hit.rule, named->name, hit.value);
            }
        }
        std::sort(m_found.begin() + first, m_found.end(), [](const CaseSubject &a, const CaseSubject &b) {
            return a.said.start < b.said.start;
        });
    }

    // What somebody says of others is his word. A quoted part of a name is none.
    [[nodiscard]] bool isInQuote(Span name) const
    {
        const auto after =
            std::upper_bound(m_layout.quotes.begin(), m_layout.quotes.end(), name.start, [](qsizetype at, Span quote) {
                return at < quote.start;
            });
        return after != m_layout.quotes.begin() && endOf(name) <= endOf(*std::prev(after));
    }

    // Among the subjects of this sentence, from `first` on.
    [[nodiscard]] bool isFree(Span said, qsizetype first) const
    {
        return std::none_of(m_found.begin() + first, m_found.end(), [said](const CaseSubject &other) {
            return overlap(other.said, said);
        });
    }

    void add(const Rule &rule, Span name, Span said)
    {
        if (matchesAny(m_scene, "unsound", m_layout.view(name))) {
            return; // whatever rule took it for a name: no name holds a verb
        }
        const bool asked = rule.id.endsWith(QLatin1String("-asked"));
        const Span acts = asked ? m_layout.sentences[static_cast<std::size_t>(m_sentence)].span : said;
        const bool framed = rule.id.endsWith(QLatin1String("-framed"));
        const Span all = said.start == name.start && !asked ? withPartners(name) : name;
        m_found.push_back({&rule, all, all.length == name.length ? acts : all, m_sentence, framed, asked});
    }

    [[nodiscard]] Span withFollowers(Span name, Span sentence) const
    {
        static const QRegularExpression followers(QStringLiteral(
            "^(?:会同|联合|携手|协同|联手)(?:[\\x{4e00}-\\x{9fff}]{2,14}[、和与及])*(?:(?!成立|组建|建立)[\\x{4e00}-"
            "\\x{9fff}]){2,14}?"
            "[部委局办厅院会处科司社队所站校馆府镇乡村道心](?=组成|组建|成立|建立|推出|出台|开展|打造|实施|启动|共同|"
            "把|将|对|为|在|以|用|投入|设立|制定|探索|推行|,)"));
        const qsizetype from = endOf(name);
        if (name.start < sentence.start || from >= endOf(sentence)) {
            return name;
        }
        const auto match = followers.match(m_layout.view({from, endOf(sentence) - from}));
        return match.hasMatch() ? Span{name.start, name.length + match.capturedLength()} : name;
    }

    // 甲局会同乙局、丙局…: what they did together is told of all of them, never of the last alone.
    [[nodiscard]] Span withPartners(Span name) const
    {
        static const QRegularExpression partners(QStringLiteral(
            "(?:^|[,;:。])(?:(?:\\d{4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?,?)(?<first>[\\x{4e00}-\\x{9fff}]{2,16}?"
            "[部委局办厅院会处科司社队所站校馆府镇乡村道心])(?:会同|联合|携手|协同|联手)"
            "(?:[\\x{4e00}-\\x{9fff}]{2,16}[、和与及])*$"));
        const Span sentence = m_layout.sentences[static_cast<std::size_t>(m_sentence)].span;
        if (name.start <= sentence.start || name.start > endOf(sentence)) {
            return withFollowers(name, sentence);
        }
        const auto match = partners.match(m_layout.view({sentence.start, name.start - sentence.start}));
        const qsizetype from = sentence.start + match.capturedStart(QStringLiteral("first"));
        return withFollowers(match.hasMatch() ? Span{from, endOf(name) - from} : name, sentence);
    }

    // Who was named with a trade acts later under the bare name.
    void addShortNames(Span sentence, qsizetype first)
    {
        const Rule *rule = personRule();
        for (const Span clause : clausesOf(m_layout, sentence)) {
            const Named *named = rule == nullptr ? nullptr : shortNameAt(clause);
            const Span said{clause.start, named == nullptr ? 0 : named->shortName.size()};
            const QStringView rest = m_layout.view(clause).sliced(said.length);
            if (named != nullptr && !isInQuote(said) && isFree(said, first)
                && startsWithAny(rest, m_scene.rules.words(QStringLiteral("actsAs")))) {
                add(*rule, isNear(*named) ? named->name : said, said);
            }
        }
    }

    [[nodiscard]] const Rule *personRule() const
    {
        const auto &rules = m_scene.rules.of(QStringLiteral("carried"));
        const auto found = std::find_if(rules.begin(), rules.end(), [](const Rule *rule) {
            return rule->id == QLatin1String("carried.person");
        });
        return found == rules.end() ? nullptr : *found;
    }

    [[nodiscard]] const Named *shortNameAt(Span clause) const
    {
        for (qsizetype length = std::min(c_longestShortName, clause.length); length >= 2; --length) {
            const auto named = m_short.constFind(m_layout.view(clause).first(length).toString());
            if (named != m_short.constEnd()) {
                return &m_named[*named];
            }
        }
        return nullptr;
    }

    [[nodiscard]] bool isNear(const Named &named) const
    {
        return named.paragraph == m_paragraph && m_sentence - named.sentence <= c_farthestName;
    }

    [[nodiscard]] bool fits(const Named &named, const Hit &hit) const
    {
        if (hit.rule->id == QLatin1String("carried.person")) {
            return !named.shortName.isEmpty();
        }
        const QStringView name = m_layout.view(named.name);
        const bool crew =
            hit.has("people") && containsAny(name.last(1), m_scene.rules.words(QStringLiteral("crewTail")));
        return named.shortName.isEmpty()
            && (hit.has("people") ? crew : name.endsWith(hit.text("head") + hit.text("inside")));
    }

    [[nodiscard]] const Named *meantBy(const Hit &hit) const
    {
        for (auto named = m_named.rbegin(); named != m_named.rend() && isNear(*named); ++named) {
            if (endOf(named->name) <= hit.value.start && fits(*named, hit)) {
                return &*named;
            }
        }
        return nullptr;
    }

    const Scene &m_scene;
    const Layout &m_layout;
    int m_sentence = -1;
    int m_paragraph = -1;
    std::vector<Named> m_named;
    QMap<QString, std::size_t> m_short; // where in m_named it was last given
    std::vector<CaseSubject> m_found;
};

} // namespace

std::vector<CaseSubject> caseSubjects(const Scene &scene)
{
    return SubjectFinder(scene).find();
}

} // namespace shixi::extraction
