#include "extraction/figures/figuresubject.h"
#include "extraction/scene.h"
#include "text/fold.h"

namespace shixi::extraction
{

namespace
{

// 三四个 is a guess, 千百年 a figure of speech: a numeral must say one number.
bool saysOneNumber(const QString &numeral)
{
    if (numeral.isEmpty() || (numeral[0].unicode() < 128 && numeral[0].isDigit())) {
        return true;
    }
    static const QRegularExpression guess(QStringLiteral("[一二两三四五六七八九]{2}"));
    return text::parseNumber(numeral).has_value() && !guess.match(numeral).hasMatch();
}

// 每年至少组织一次 is answered by 每年至少一次: the parts that count, without what is done.
QString answerOf(const Scene &scene, const Hit &hit)
{
    if (hit.has("every") && hit.has("times")) {
        return scene.layout.original(hit.span("every")) + scene.layout.original(hit.span("times"));
    }
    // 长54.2、宽8.8厘米: the first number shares the unit of the last.
    const bool shares = hit.has("u") && hit.span("u").start >= endOf(hit.value);
    return scene.layout.original(hit.value) + (shares ? scene.layout.original(hit.span("u")) : QString());
}

// A sentence in another language has Chinese figures only by chance.
bool isChinese(QStringView sentence)
{
    qsizetype latin = 0;
    qsizetype han = 0;
    for (const QChar c : sentence) {
        latin += c.unicode() < 128 && c.isLetter() ? 1 : 0;
        han += c.script() == QChar::Script_Han ? 1 : 0;
    }
    return latin < 24 || han * 3 > latin;
}

std::vector<Hit> countsIn(const Scene &scene, Span sentence)
{
    if (!isChinese(scene.layout.view(sentence))) {
        return {};
    }
    std::vector<Hit> hits = hitsOf(scene, QStringLiteral("figure"), sentence);
    const auto isNone = [&scene](const Hit &hit) {
        return meetsAny(scene.taken, hit.value) || !saysOneNumber(hit.text("n"));
    };
    hits.erase(std::remove_if(hits.begin(), hits.end(), isNone), hits.end());
    return hits;
}

// 3个泊位的3个班组 counts twice in one clause: each is shown its own part of it.
Span ownPart(const Scene &scene, Span clause, const std::vector<Hit> &hits, std::size_t at)
{
    const QString answer = text::normalForm(answerOf(scene, hits[at]));
    const auto same = [&](const Hit &other) {
        return overlap(clause, other.value) && text::normalForm(answerOf(scene, other)) == answer;
    };
    Span part = clause;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        if (i < at && same(hits[i])) {
            part = {endOf(hits[i].value), endOf(clause) - endOf(hits[i].value)};
        } else if (i > at && same(hits[i])) {
            return {part.start, hits[i].value.start - part.start};
        }
    }
    return part;
}

} // namespace

std::vector<Candidate> findFigures(const Scene &scene)
{
    std::vector<Candidate> found;
    for (std::size_t i = 0; i < scene.layout.sentences.size(); ++i) {
        const Span sentence = scene.layout.sentences[i].span;
        const std::vector<Hit> hits = countsIn(scene, sentence);
        const std::vector<Span> clauses = hits.empty() ? std::vector<Span>{} : clausesOf(scene.layout, sentence);
        for (std::size_t at = 0; at < hits.size(); ++at) {
            const Hit &hit = hits[at];
            const Span clause = clauseAround(scene.layout, sentence, hit.value);
            const Span evidence = ownPart(scene, clause, hits, at);
            Candidate figure = scene.candidate(Kind::Figure, *hit.rule, static_cast<int>(i), hit.value, evidence);
            figure.fact.answer = answerOf(scene, hit);
            if (repeats(found, figure)) {
                continue;
            }
            figure.fact.subject = figureSubject(scene, {static_cast<int>(i), clause, clauses, hits}, at);
            found.push_back(std::move(figure));
        }
    }
    return found;
}

} // namespace shixi::extraction
