#include "questions/cases/sequel.h"

#include "questions/cases/deeds.h"
#include "questions/cases/whole.h"
#include "questions/gates/gates.h"
#include "questions/templates/templates.h"

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

// What follows the evidence in its paragraph; nothing where the evidence stops inside a sentence.
QString restOfParagraph(const Fact &fact, const Material &material)
{
    const text::Span evidence = material.evidence(fact);
    const text::Span paragraph = material.paragraph(evidence);
    const qsizetype end = evidence.start + evidence.length;
    const QString rest = material.at({end, paragraph.start + paragraph.length - end});
    if (fact.evidence.quote.endsWith(u'。')) {
        return rest;
    }
    return rest.startsWith(u'。') ? rest.mid(1) : QString();
}

bool tellsOfAnother(const QString &sentence, const Fact &fact, const Material &material)
{
    return std::ranges::any_of(material.facts(), [&](const Fact *other) {
        return other->kind == fact.kind && !other->unit.isEmpty() && other->unit != fact.unit
            && sentence.contains(other->unit);
    });
}

// Who goes on doing it is named short: 该支部, 攻关组, 他们; or not at all.
QString withoutDoer(const QString &clause, const CaseWords &words)
{
    static const QRegularExpression doer(QStringLiteral(
        "^(?:该[㐀-鿿]{1,4}?(?:党支部|支部|党委|社区|村|队|站|局|院|所)|(?:党)?支部(?!书记)|"
        "[㐀-鿿]{1,5}(?:攻关组|小组|专班|突击队|服务队)|攻关组|专班|他们|她们|队员们|"
        "党员们)"));
    QString told = clause;
    told.remove(0, words.opening.match(told).capturedLength());
    return told.remove(doer);
}

bool goesOn(const QString &sentence, const CaseWords &words)
{
    static const QRegularExpression other(QStringLiteral(
        "^(?:这|此|截至|目前|如今|全[市县省区国集]|据|为此(?=，[^，]*会议))|[说道]：?“|”[^，。]*说|回忆|一是|"
        "图[①-⑨]"));
    if (other.match(sentence).hasMatch() || words.rule.match(sentence).hasMatch() || sentence.contains(u'…')) {
        return false;
    }
    constexpr std::size_t mostBefore = 2; // a circumstance may stand first
    const auto pieces = piecesOf(sentence);
    for (std::size_t at = 0; at < std::min(pieces.size(), mostBefore); ++at) {
        const QString clause = sentence.mid(pieces[at].start, pieces[at].length);
        if (words.doing.match(withoutDoer(clause, words)).hasMatch()) {
            return !words.outcome.match(withoutDoer(clause, words)).hasMatch();
        }
    }
    return false;
}

} // namespace

QString sequelOf(const Fact &fact, const Material &material, int longest)
{
    const CaseWords &words = material.templates().caseWords();
    const QString rest = restOfParagraph(fact, material);
    QString told;
    for (qsizetype from = 0; from < rest.size();) {
        const qsizetype stop = rest.indexOf(u'。', from);
        const QString sentence = rest.mid(from, stop - from + 1);
        if (stop < 0 || !isBalanced(sentence) || characters(told + sentence) > longest
            || tellsOfAnother(sentence, fact, material) || !goesOn(sentence, words)) {
            break;
        }
        told += sentence;
        from = stop + 1;
    }
    return told.trimmed();
}

bool onlyStands(const Fact &fact)
{
    const auto pieces = piecesOf(fact.practice);
    return !pieces.empty() && std::ranges::all_of(pieces, [&](text::Span piece) {
        return isStanding(fact.practice.mid(piece.start, piece.length));
    });
}

} // namespace shixi::questions
