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

// 支部 stands for the unit where the unit is one: 该党委…。支部… is told of another.
bool namesAnotherBody(const QString &sentence, const Fact &fact)
{
    static const QRegularExpression branch(QStringLiteral("^该?(?:党)?支部(?!书记)"));
    return (branch.match(sentence).hasMatch() && !fact.unit.endsWith(QStringLiteral("支部")))
        || beginsWithBody(sentence, fact.unit);
}

// 甲党委…；乙委员会…。年底…: what follows a sentence of several is told of none alone.
bool isOneOfSeveral(const Fact &fact, const Material &material)
{
    const text::Span evidence = material.evidence(fact);
    const QString sentence = material.at(material.sentence(placeInEvidence(fact.unit, fact)));
    const QString told = sentence + u'；' + material.at(evidence);
    const QStringList passages = told.split(QRegularExpression(QStringLiteral("[；;。]")), Qt::SkipEmptyParts);
    return std::ranges::any_of(passages, [&](const QString &passage) {
        return beginsWithBody(passage, fact.unit);
    });
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

bool beginsWithBody(const QString &passage, const QString &unit)
{
    static const QRegularExpression body(QStringLiteral(
        "^\\s*([㐀-鿿]{0,12}?(?:委员会|党委|党组|总支|支委会|支部|小组|办公室|部门)"
        "(?:成员|书记|委员)?)"
        "(?=每|均|都|则|要|召开|定期|负责|联系|带头|对照|按|把|将|牵头|听取|组织|开展)"));
    static const QRegularExpression doing(QStringLiteral("^(?:成立|组建|建立|设立|由|把|将|以|组织|指导|推动|该|各)"));
    const QString named = body.match(passage).captured(1);
    return !named.isEmpty() && !doing.match(named).hasMatch() && !unit.endsWith(named) && !named.contains(unit);
}

QString sequelOf(const Fact &fact, const Material &material, int longest)
{
    const CaseWords &words = material.templates().caseWords();
    const QString rest = restOfParagraph(fact, material);
    QString told;
    const bool several = isOneOfSeveral(fact, material);
    for (qsizetype from = 0; !several && from < rest.size();) {
        const qsizetype stop = rest.indexOf(u'。', from);
        const QString sentence = rest.mid(from, stop - from + 1);
        if (stop < 0 || !isBalanced(sentence) || characters(told + sentence) > longest
            || tellsOfAnother(sentence, fact, material) || namesAnotherBody(sentence, fact)
            || !goesOn(sentence, words)) {
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
