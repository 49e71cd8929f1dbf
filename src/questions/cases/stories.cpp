#include "questions/asking/likeness.h"
#include "questions/cases/cases.h"
#include "questions/cases/deeds.h"
#include "questions/gates/gates.h"

#include <QRegularExpression>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr int longestTold = 80;

// What came of it: a number, or a word of outcome; and the sentence ends with it.
bool tellsOutcome(const Fact &fact, qsizetype end, const Material &material)
{
    static const QRegularExpression outcome(QStringLiteral(
        "[0-9]|提高|下降|降低|降到|缩短|压缩|减少|增长|增加|提升|解决|打通|实现|获|上线|落地|满意|避免|保住|告别|成效|"
        "达到|完成|开通|到位|显现|脱困|好评|恢复|望见|成了"));
    static const QString ends = QStringLiteral("。；;！？”");
    const QString &quote = fact.evidence.quote;
    const QChar next = end < quote.size() ? quote.at(end) : QChar(u'。');
    const QString behind = material.at({fact.evidence.start + quote.size(), 1});
    const bool ended =
        end < quote.size() ? ends.contains(next) : behind.isEmpty() || !QStringLiteral("，,：:、").contains(behind);
    return ended && outcome.match(fact.effect).hasMatch();
}

} // namespace

std::vector<Asked> storyAsked(const Template &, const Fact &fact, const Material &material)
{
    const qsizetype start = fact.evidence.quote.indexOf(fact.practice);
    const qsizetype effect = fact.effect.isEmpty() ? -1 : fact.evidence.quote.indexOf(fact.effect);
    const QString story = fact.evidence.quote.mid(start, effect + fact.effect.size() - start);
    const bool told = !fact.practice.isEmpty() && start >= 0 && effect > start && characters(story) <= longestTold
        && !story.contains(u'…') && isBalanced(story) && isNamed(fact)
        && tellsOutcome(fact, effect + fact.effect.size(), material);
    return told ? oneAsked(story, placeInEvidence(story, fact)) : std::vector<Asked>{};
}

Pool storyStrays(const Asked &, const Fact &, const Material &, SplitMix64 &)
{
    return {};
}

} // namespace shixi::questions
