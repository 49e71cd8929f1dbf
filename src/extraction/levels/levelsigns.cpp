#include "extraction/levels/levelsigns.h"

#include "extraction/words.h"
#include "text/fold.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_partOfName = 5; // enough of a unit's name to know it again
constexpr std::size_t c_sentencesOfUnit = 60; // as far as a unit is looked for again

// Where the first of the words ends; behind the sentence where there is none.
qsizetype firstEndOf(const Scene &scene, Span sentence, const char *words)
{
    qsizetype first = endOf(sentence) + 1;
    for (const QString &word : scene.rules.words(QString::fromLatin1(words))) {
        const qsizetype at = scene.layout.view(sentence).indexOf(word);
        first = at < 0 ? first : std::min(first, sentence.start + at + word.size());
    }
    return first;
}

// By the end of its name, 水上搜救队 of 某局水上搜救队党支部.
bool namesAgain(QStringView sentence, const QString &unit)
{
    for (qsizetype i = 0; i + c_partOfName <= unit.size(); ++i) {
        if (sentence.contains(QStringView(unit).sliced(i, c_partOfName))) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<Span> inOrder(std::vector<Span> spans)
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
    return apart;
}

SentenceSigns signsIn(const Scene &scene, Span sentence)
{
    const QStringView words = scene.layout.view(sentence);
    SentenceSigns signs;
    signs.norm = !hitsOf(scene, QStringLiteral("norm"), sentence).empty();
    signs.venue = containsAny(words, scene.rules.words(QStringLiteral("venue")));
    signs.activity = containsAny(words, scene.rules.words(QStringLiteral("activity")));
    signs.trivial = !hitsOf(scene, QStringLiteral("trivial"), sentence).empty();
    signs.centralEnd = firstEndOf(scene, sentence, "central");
    signs.leaderEnd = firstEndOf(scene, sentence, "leader");
    return signs;
}

std::vector<Span> toldOfUnits(const Scene &scene, const std::vector<Candidate> &candidates)
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
    return inOrder(std::move(told));
}

} // namespace shixi::extraction
