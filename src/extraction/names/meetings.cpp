#include "extraction/scene.h"
#include "text/fold.h"

#include <QSet>

namespace shixi::extraction
{

std::vector<Candidate> findMeetings(const Scene &scene)
{
    std::vector<Candidate> found;
    QSet<QString> known; // asked only, never walked
    for (std::size_t i = 0; i < scene.layout.sentences.size(); ++i) {
        const Sentence &sentence = scene.layout.sentences[i];
        for (const Hit &hit : hitsOf(scene, QStringLiteral("meeting"), sentence.span)) {
            const bool titled = hit.rule->id.endsWith(QLatin1String(".titled")); // 《守则》首发式
            if (!titled && meetsAny(scene.layout.titles, hit.value)) {
                continue;
            }
            const Span evidence = clauseAround(scene.layout, sentence.span, hit.value);
            Candidate meeting = scene.candidate(Kind::Meeting, *hit.rule, static_cast<int>(i), hit.value, evidence);
            meeting.fact.subject = meeting.fact.evidence.quote;
            const QString key = text::normalForm(meeting.fact.answer);
            if (!known.contains(key)) {
                known.insert(key);
                found.push_back(std::move(meeting));
            }
        }
    }
    return found;
}

} // namespace shixi::extraction
