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
    return scene.layout.original(hit.value);
}

// The clause as a question: 组织举办11期分论坛 becomes 组织举办多少期分论坛.
QString subjectOf(const Scene &scene, const Hit &hit, Span evidence)
{
    const Span unit = hit.span("u");
    const QString head = scene.layout.original({evidence.start, hit.value.start - evidence.start});
    const QString tail = scene.layout.original({endOf(hit.value), endOf(evidence) - endOf(hit.value)});
    return head + QStringLiteral("多少") + (unit.length > 0 ? scene.layout.original(unit) : QString()) + tail;
}

} // namespace

std::vector<Candidate> findFigures(const Scene &scene)
{
    std::vector<Candidate> found;
    for (std::size_t i = 0; i < scene.layout.sentences.size(); ++i) {
        const Sentence &sentence = scene.layout.sentences[i];
        for (const Hit &hit : hitsOf(scene, QStringLiteral("figure"), sentence.span)) {
            if (meetsAny(scene.taken, hit.value) || !saysOneNumber(hit.text("n"))) {
                continue;
            }
            const Span evidence = clauseAround(scene.layout, sentence.span, hit.value);
            Candidate figure = scene.candidate(Kind::Figure, *hit.rule, static_cast<int>(i), hit.value, evidence);
            figure.fact.answer = answerOf(scene, hit);
            figure.fact.subject = subjectOf(scene, hit, evidence);
            found.push_back(std::move(figure));
        }
    }
    return found;
}

} // namespace shixi::extraction
