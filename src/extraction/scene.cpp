#include "extraction/scene.h"

#include "text/fold.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

// No sentence that people read says more of one kind; a text that repeats one word a million times stays cheap.
constexpr std::size_t c_mostHits = 80;
// A text that names a thousand days and no year is told so twenty times and then once for the rest.
constexpr std::size_t c_mostTold = 20;
constexpr qsizetype c_leastWords = 2; // characters of a subject beside 什么文件
constexpr qsizetype c_enoughWords = 4; // 什么会议召开 has not
constexpr qsizetype c_longSubject = 100;

qsizetype wordsIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) {
        return c.isLetter();
    });
}

} // namespace

void Scene::tell(Finding finding)
{
    if (findings.size() < c_mostTold) {
        findings.push_back(std::move(finding));
    } else {
        ++untold;
    }
}

QString askedWithout(const Scene &scene, const Candidate &named, const QString &kind)
{
    const QString &name = named.fact.answer;
    const QString what = QStringLiteral("什么") + kind;
    const Span sentence = scene.layout.sentences[static_cast<std::size_t>(named.sentence)].span;
    QString best = QStringLiteral("文中提到的") + kind;
    qsizetype most = c_leastWords - 1;
    for (QString text : {named.fact.evidence.quote, scene.layout.original(sentence)}) {
        const qsizetype words = wordsIn(QString(text).remove(name));
        if (words > most && most < c_enoughWords && (most < c_leastWords || text.size() <= c_longSubject)) {
            text.replace(name, what);
            best = text.replace(u'》' + what, u'》' + (u'、' + what)).replace(what + u'《', what + u'、' + u'《');
            most = words;
        }
    }
    return best;
}

void Scene::take(std::vector<Span> spans)
{
    taken.insert(taken.end(), spans.begin(), spans.end());
    std::sort(taken.begin(), taken.end(), [](Span a, Span b) {
        return a.start < b.start;
    });
    std::vector<Span> apart;
    for (const Span span : taken) {
        if (!apart.empty() && span.start <= endOf(apart.back())) {
            apart.back().length = std::max(endOf(apart.back()), endOf(span)) - apart.back().start;
        } else {
            apart.push_back(span);
        }
    }
    taken = std::move(apart);
}

// “shown” is the least confidence of what is shown unasked, in thousandths; a kind that errs more may have its own.
bool Scene::shows(const knowledge::Fact &fact) const
{
    const std::string_view kind = wireName(fact.kind);
    const QString own = QStringLiteral("shown.") + QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
    const int ofKind = rules.score(own);
    return fact.confidencePpm >= (ofKind > 0 ? ofKind : rules.score(QStringLiteral("shown"))) * 1000;
}

Candidate Scene::candidate(Kind kind, const Rule &rule, int sentence, Span value, Span evidence) const
{
    Candidate made;
    made.value = value;
    made.sentence = sentence;
    made.fact.kind = kind;
    made.fact.rule = rule.id;
    made.fact.confidencePpm = rule.confidencePpm;
    made.fact.answer = layout.original(value);
    made.fact.section = layout.sentences[static_cast<std::size_t>(sentence)].section;
    made.fact.evidence = {article.name, evidence.start, evidence.length, layout.original(evidence)};
    return made;
}

bool Hit::has(const char *group) const
{
    return span(group).length > 0;
}

QString Hit::text(const char *group) const
{
    const qsizetype number = rule->groups.indexOf(QLatin1String(group));
    return number > 0 ? match.captured(static_cast<int>(number)) : QString();
}

Span Hit::span(const char *group) const
{
    const auto number = static_cast<int>(rule->groups.indexOf(QLatin1String(group)));
    if (number <= 0 || match.capturedStart(number) < 0) {
        return {base, 0};
    }
    return {base + match.capturedStart(number), match.capturedLength(number)};
}

Span nameOfRow(const Scene &scene, Span sentence, const std::vector<Span> &items)
{
    for (const Hit &hit : hitsOf(scene, QStringLiteral("named"), sentence)) {
        const QString word = hit.text("word");
        const bool all = std::all_of(items.begin(), items.end(), [&](Span item) {
            return scene.layout.view(item).contains(word);
        });
        const auto count = static_cast<qsizetype>(items.size());
        if (all && text::parseNumber(hit.text("n")) == std::optional<qint64>(count)) {
            return hit.value;
        }
    }
    return {sentence.start, 0};
}

bool repeats(const std::vector<Candidate> &found, const Candidate &next)
{
    return !found.empty() && found.back().sentence == next.sentence && found.back().fact.answer == next.fact.answer
        && found.back().fact.evidence.quote == next.fact.evidence.quote;
}

std::vector<Hit> hitsOf(const Scene &scene, const QString &finder, Span where)
{
    std::vector<Hit> found;
    const QStringView words = scene.layout.view(where);
    for (const Rule *rule : scene.rules.of(finder)) {
        if (!rule->worthATry(words)) {
            continue;
        }
        auto matches = rule->pattern.globalMatch(words);
        while (matches.hasNext() && found.size() < c_mostHits) {
            Hit hit{rule, matches.next(), where.start, {}};
            hit.value = hit.has("v") ? hit.span("v")
                                     : Span{where.start + hit.match.capturedStart(), hit.match.capturedLength()};
            const bool free = std::none_of(found.begin(), found.end(), [&hit](const Hit &other) {
                return overlap(other.value, hit.value);
            });
            if (free && hit.value.length > 0) {
                found.push_back(std::move(hit));
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Hit &a, const Hit &b) {
        return a.value.start < b.value.start;
    });
    return found;
}

} // namespace shixi::extraction
