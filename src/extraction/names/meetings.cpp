#include "extraction/scene.h"
#include "text/fold.h"

#include <QSet>

namespace shixi::extraction
{

namespace
{

// 4场听证会 tells how many, not which.
bool isCounted(QStringView name)
{
    static const QRegularExpression counted(
        QStringLiteral("^(?:[\\d一二三四五六七八九十百两几数多]+余?多?|每)(?:[场期个]|次(?![全代]))"));
    return counted.match(name).hasMatch();
}

QString whatItIs(const QString &name)
{
    static const QRegularExpression event(
        QStringLiteral("(?:[节周式]|典礼|博览会|展览会|展销会|展示会|交易会|订货会|运动会|招聘会|首发会)”?$"));
    return event.match(name).hasMatch() ? QStringLiteral("活动") : QStringLiteral("会议");
}

} // namespace

std::vector<Candidate> findMeetings(const Scene &scene)
{
    std::vector<Candidate> found;
    QSet<QString> known; // asked only, never walked
    for (std::size_t i = 0; i < scene.layout.sentences.size(); ++i) {
        const Sentence &sentence = scene.layout.sentences[i];
        for (const Hit &hit : hitsOf(scene, QStringLiteral("meeting"), sentence.span)) {
            const bool titled = hit.rule->id.endsWith(QLatin1String(".titled")); // 《守则》首发式
            if ((!titled && meetsAny(scene.layout.titles, hit.value)) || isCounted(scene.layout.view(hit.value))) {
                continue;
            }
            const Span evidence = clauseAround(scene.layout, sentence.span, hit.value);
            Candidate meeting = scene.candidate(Kind::Meeting, *hit.rule, static_cast<int>(i), hit.value, evidence);
            meeting.fact.subject = askedWithout(scene, meeting, whatItIs(meeting.fact.answer));
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
