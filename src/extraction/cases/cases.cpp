#include "extraction/cases/cases.h"

#include "extraction/words.h"
#include "text/fold.h"

#include <QMap>

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_leastPractice = 4;
constexpr qsizetype c_fullPractice = 20;
constexpr std::ptrdiff_t c_recent = 50; // a short name is near its full one
constexpr int c_leastConfidence = 450;

// Where several units share a sentence, each has its part between semicolons.
Span segmentOf(const Layout &layout, Span sentence, Span unit, bool alone)
{
    if (alone) {
        return sentence;
    }
    const QStringView said = layout.view(sentence);
    const qsizetype before = said.first(unit.start - sentence.start).lastIndexOf(u';');
    const qsizetype after = said.indexOf(u';', endOf(unit) - sentence.start);
    const qsizetype start = sentence.start + before + 1;
    const qsizetype end = after < 0 ? endOf(sentence) : sentence.start + after;
    return {start, end - start};
}

// 检验科呢? is answered by the next sentence.
Span withAnswer(const Layout &layout, int sentence, Span question)
{
    const Sentence *answer = neighbourOf(layout, sentence, 1);
    return answer == nullptr ? question : joined(question, answer->span);
}

// How much of what makes an example the text says of this one, in thousandths.
class CaseScore
{
public:
    CaseScore(const Scene &scene, const CaseSubject &subject, const CaseReading &reading)
        : m_scene(scene)
        , m_subject(subject)
        , m_reading(reading)
    {
    }

    [[nodiscard]] int thousandths() const
    {
        const Layout &layout = m_scene.layout;
        const QStringView practice = layout.view(m_reading.practice);
        const QString name = layout.view(m_subject.name).toString();
        int points = m_subject.rule->confidencePpm / 1000;
        const auto addIf = [&](bool holds, const char *score) {
            points += holds ? m_scene.rules.score(QString::fromLatin1(score)) : 0;
        };
        addIf(containsAny(practice, words("deedVerb")) || (isLoose() && isTold()), "case.deed");
        addIf(startsWithAny(practice, words("means")), "case.means");
        addIf(containsAny(practice, words("meritWord")), "case.merit");
        addIf(matchesAny(m_scene, "merit", practice), "case.long");
        addIf(practice.contains(u'“') || practice.contains(u'《'), "case.named");
        addIf(practice.size() >= c_fullPractice || practice.contains(u',') || practice.contains(u':'), "case.full");
        const bool counted = std::any_of(practice.begin(), practice.end(), [](QChar sign) {
            return sign.isDigit();
        });
        addIf(counted && containsAny(practice, words("deedVerb")), "case.counted");
        addIf(m_reading.difficulty.length > 0, "case.difficulty");
        addIf(m_reading.effect.length > 0, "case.effect");
        const bool both = m_reading.difficulty.length > 0 && m_reading.effect.length > 0;
        addIf(!(both && isLoose()) && matchesAny(m_scene, "host", afterSubject()), "case.host");
        addIf(matchesAny(m_scene, "said", afterSubject()) && !matchesAny(m_scene, "telling", practice), "case.said");
        const bool self = words("selfName").contains(name);
        addIf(self, "case.self");
        addIf(self && !both, "case.selfonly");
        addIf(!isTold() && startsWithAny(name, words("bareStart")), "case.bare");
        addIf(containsAny(name, words("officialTail")), "case.official");
        return std::min(points, 900);
    }

    // A rule that takes any predicate for a deed needs what came of it, or what stood in the way.
    [[nodiscard]] bool isLoose() const
    {
        const QString &id = m_subject.rule->id;
        return m_subject.asked || m_subject.framed || id.endsWith(QLatin1String("-wide"))
            || id.endsWith(QLatin1String("-open"));
    }

    [[nodiscard]] bool isTold() const
    {
        const QStringView practice = m_scene.layout.view(m_reading.practice);
        return m_reading.difficulty.length > 0 || m_reading.effect.length > 0 || practice.contains(u'“');
    }

private:
    [[nodiscard]] const QStringList &words(const char *list) const
    {
        return m_scene.rules.words(QString::fromLatin1(list));
    }

    [[nodiscard]] QStringView afterSubject() const
    {
        const qsizetype from = endOf(m_subject.said);
        const Span sentence = m_scene.layout.sentences[static_cast<std::size_t>(m_subject.sentence)].span;
        return m_scene.layout.view({from, endOf(sentence) - from});
    }

    const Scene &m_scene;
    const CaseSubject &m_subject;
    const CaseReading &m_reading;
};

// 下一步，某市将…: nothing is done yet.
bool isIntended(const Scene &scene, const CaseSubject &subject, const CaseReading &reading)
{
    const Span sentence = scene.layout.sentences[static_cast<std::size_t>(subject.sentence)].span;
    const Span before{sentence.start, std::max<qsizetype>(0, subject.said.start - sentence.start)};
    return matchesAny(scene, "intended", scene.layout.view(sentence))
        || matchesAny(scene, "intended", scene.layout.view(before))
        || matchesAny(scene, "intended", scene.layout.view(reading.practice));
}

// 、某中心等9处 and 或临时支部: the name is one of a row of names, and nothing is told of it.
bool isPartOfRow(const Scene &scene, const CaseReading &reading)
{
    const QStringView practice = scene.layout.view(reading.practice);
    return QStringView(u"、或的").contains(practice.front()) || practice.startsWith(u"以及");
}

// A unit that only told of its experience is named, with no practice until the text says one.
std::optional<Candidate> caseOf(const Scene &scene, const CaseSubject &subject, Span segment)
{
    const CaseReading reading = readingOf(scene, subject, segment);
    if (reading.practice.length < c_leastPractice || isPartOfRow(scene, reading)
        || isIntended(scene, subject, reading)) {
        return std::nullopt;
    }
    const CaseScore score(scene, subject, reading);
    if (subject.rule->id.endsWith(QLatin1String("-wide")) && !score.isTold()) {
        return std::nullopt;
    }
    Candidate made = scene.candidate(Kind::Case, *subject.rule, subject.sentence, subject.name, reading.evidence);
    made.fact.confidencePpm = score.thousandths() * 1000;
    made.fact.unit = made.fact.answer;
    // 分享了…经验做法 says that something was done, not what.
    if (!matchesAny(scene, "telling", scene.layout.view(reading.practice))) {
        made.fact.practice = scene.layout.original(reading.practice);
    }
    made.fact.effect = scene.layout.original(reading.effect);
    made.fact.difficulty = scene.layout.original(reading.difficulty);
    made.fact.subject = made.fact.practice.isEmpty() ? made.fact.unit : made.fact.practice;
    return made.fact.confidencePpm < c_leastConfidence * 1000 ? std::nullopt : std::optional(std::move(made));
}

// One fact a unit: the place that tells most of it.
class CaseKeeper
{
public:
    void keep(Candidate made)
    {
        const QString key = text::normalForm(made.fact.answer);
        const bool isPart = std::any_of(recent(), m_found.cend(), [&made](const Candidate &other) {
            return other.fact.answer.indexOf(made.fact.answer) > 0; // at its start it is the unit above
        });
        if (isPart) {
            return; // a shorter name of one that is told of
        }
        const auto told = m_known.constFind(key);
        if (told == m_known.constEnd()) {
            m_known.insert(key, m_found.size());
            m_found.push_back(std::move(made));
            return;
        }
        Candidate &old = m_found[*told];
        const bool saysMore = old.fact.practice.isEmpty() && !made.fact.practice.isEmpty();
        if (saysMore || made.fact.confidencePpm > old.fact.confidencePpm) {
            old = std::move(made);
        }
    }

    // What the head of a unit did in its name is told of the unit.
    std::vector<Candidate> found()
    {
        std::vector<Candidate> kept;
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            const std::size_t from = i > c_near ? i - c_near : 0;
            const std::size_t to = std::min(m_found.size(), i + c_near + 1);
            const bool shared = std::any_of(m_found.begin() + static_cast<std::ptrdiff_t>(from),
                                            m_found.begin() + static_cast<std::ptrdiff_t>(to),
                                            [this, i](const Candidate &other) {
                                                return holdsPractice(other.fact, m_found[i].fact);
                                            });
            if (!shared) {
                kept.push_back(m_found[i]);
            }
        }
        return kept;
    }

private:
    static constexpr std::size_t c_near = 2;

    static bool holdsPractice(const knowledge::Fact &whole, const knowledge::Fact &part)
    {
        return !part.practice.isEmpty() && whole.practice.size() > part.practice.size()
            && whole.practice.contains(part.practice);
    }

    [[nodiscard]] std::vector<Candidate>::const_iterator recent() const
    {
        const auto size = static_cast<std::ptrdiff_t>(m_found.size());
        return m_found.begin() + std::max<std::ptrdiff_t>(0, size - c_recent);
    }

    std::vector<Candidate> m_found;
    QMap<QString, std::size_t> m_known;
};

} // namespace

std::vector<Candidate> findCases(const Scene &scene)
{
    CaseKeeper keeper;
    const std::vector<CaseSubject> subjects = caseSubjects(scene);
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        const CaseSubject &subject = subjects[i];
        const bool alone = (i == 0 || subjects[i - 1].sentence != subject.sentence)
            && (i + 1 == subjects.size() || subjects[i + 1].sentence != subject.sentence);
        const Span sentence = scene.layout.sentences[static_cast<std::size_t>(subject.sentence)].span;
        const Span own = segmentOf(scene.layout, sentence, subject.said, alone);
        const Span segment = subject.asked ? withAnswer(scene.layout, subject.sentence, own) : own;
        if (std::optional<Candidate> made = caseOf(scene, subject, segment)) {
            keeper.keep(std::move(*made));
        }
    }
    return keeper.found();
}

} // namespace shixi::extraction
