#include "questions/asking/likeness.h"
#include "questions/cases/cases.h"
#include "questions/cases/deeds.h"
#include "questions/cases/doers.h"
#include "questions/cases/matter.h"
#include "questions/cases/sequel.h"
#include "questions/cases/worth.h"
#include "questions/gates/gates.h"
#include "questions/scope/scope.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr int longestTold = 120; // what a learner can say in one breath
constexpr int longestRecap = 160; // several doings told before the unit is named
constexpr int shortestTold = 10;

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

// 使…, 从而…: the text itself says what came of what; two facts side by side do not.
bool followsFromPractice(const Fact &fact)
{
    static const QRegularExpression before(QStringLiteral("(?:使得?|让|从而|进而|因此|由此|推动|实现了?)$"));
    static const QRegularExpression within(QStringLiteral("^(?:使|让|从而|进而|实现|由此|因此|推动|促进|促成)"));
    const qsizetype at = fact.effect.isEmpty() ? -1 : fact.evidence.quote.indexOf(fact.effect);
    return at > 0 && (within.match(fact.effect).hasMatch() || before.match(fact.evidence.quote.left(at)).hasMatch());
}

// What is behind the unit where its doings stand before it: the name of its way, or what it holds to.
QString pointBehind(const Fact &fact)
{
    static const QRegularExpression naming(
        QStringLiteral("“[^“”]*[一二两三四五六七八九十][^“”]*”|工作法|模式|机制|锻造|带动"));
    constexpr std::size_t mostPieces = 4;
    const QString &quote = fact.evidence.quote;
    static const QRegularExpression told(QStringLiteral("(?:做法|体会|经验)[：:]"));
    const qsizetype unit = quote.indexOf(fact.unit) + fact.unit.size();
    const auto match = told.match(quote, unit);
    const qsizetype from = match.hasMatch() ? match.capturedEnd() : unit;
    const QString behind = quote.mid(from, quote.indexOf(u'。', from) < 0 ? -1 : quote.indexOf(u'。', from) - from);
    const auto pieces = piecesOf(behind);
    for (std::size_t at = 0; at < pieces.size() && at < mostPieces; ++at) {
        const QString piece = behind.mid(pieces[at].start, pieces[at].length);
        if (match.hasMatch() || naming.match(piece).hasMatch()) {
            return behind.left(pieces[at].start + pieces[at].length);
        }
    }
    return {};
}

// 一周一篇…；一月一次………某支部以“…”带动…: all of what stands before the unit, and the point of it.
QString recapOf(const Fact &fact)
{
    const QString &quote = fact.evidence.quote;
    const qsizetype dots = quote.indexOf(QStringLiteral("……"));
    const qsizetype unit = quote.indexOf(fact.unit);
    if (dots <= 0 || unit < dots || quote.indexOf(fact.practice) > dots) {
        return {};
    }
    const QString before = quote.left(dots);
    const QString told = before.mid(before.lastIndexOf(u'。') + 1);
    const QString point = pointBehind(fact);
    return point.isEmpty() ? told : told + QStringLiteral("；") + point;
}

// Other doings stand between the unit and this one: then this is not the whole.
bool isLastOfMany(const Fact &fact, qsizetype start, const Material &material)
{
    const QString &quote = fact.evidence.quote;
    const qsizetype unit = quote.indexOf(fact.unit) + fact.unit.size();
    const QString between = unit < start ? quote.mid(unit, start - unit) : QString();
    const qsizetype closed = between.lastIndexOf(u'。');
    const auto pieces = piecesOf(between.left(std::max<qsizetype>(closed, 0)));
    return std::ranges::any_of(pieces, [&](text::Span piece) {
        return material.templates().caseWords().doing.match(between.mid(piece.start, piece.length)).hasMatch();
    });
}

// As much of it as can be told, whole passages; without a lead-in and what is not told of the doing.
QString trimmedTelling(QString told, const Material &material)
{
    static const QRegularExpression marks(QStringLiteral("^[，,；;：:。\\s]+"));
    static const QRegularExpression listed(QStringLiteral("[：:，,]一是"));
    static const QRegularExpression carried(QStringLiteral("^(?:均|都|则|就|也|党员干部，|牵头[，,](?!由))"));
    const CaseWords &words = material.templates().caseWords();
    told.remove(marks);
    for (auto pieces = piecesOf(told); !pieces.empty(); pieces = piecesOf(told)) {
        const QString first = told.mid(pieces.front().start, pieces.front().length);
        if (!words.report.match(first).hasMatch()) {
            break;
        }
        told = told.mid(pieces.front().start + pieces.front().length).remove(marks);
    }
    for (int times = 0; times < 2; ++times) {
        told.remove(0, words.opening.match(told).capturedLength());
        told.remove(marks).remove(carried);
    }
    const qsizetype list = told.indexOf(listed);
    told = list > 0 ? told.left(list) : told;
    const auto pieces = piecesOf(told);
    for (auto piece = pieces.rbegin(); piece != pieces.rend() && characters(told) > longestTold; ++piece) {
        told = told.left(piece->start - 1);
    }
    return told;
}

// 甲党委…；乙委员会…: what another did is none of it.
qsizetype endOfOwn(qsizetype start, qsizetype end, const Fact &fact)
{
    static const QString marks = QStringLiteral("；;。");
    const QString &quote = fact.evidence.quote;
    for (qsizetype at = start; at < end; ++at) {
        if (marks.contains(quote.at(at)) && beginsWithBody(quote.mid(at + 1), fact.unit)) {
            return at;
        }
    }
    return end;
}

struct Telling {
    QString text;
    bool written = true; // it stands so in the text
    QString more = {}; // what of it stands behind the evidence
};

// To the end of the sentence where nothing came of it there, and on through the sentences that go on telling.
Telling toldWhole(QString told, qsizetype end, const Fact &fact, const Material &material)
{
    static const QString stops = QStringLiteral("。；;！？…");
    const QString &quote = fact.evidence.quote;
    if (fact.effect.isEmpty() && quote.mid(0, end).endsWith(told)) {
        qsizetype stop = end;
        while (stop < quote.size() && !stops.contains(quote.at(stop))) {
            ++stop;
        }
        const QString rest = quote.mid(end, stop - end);
        const bool fits = isBalanced(rest) && characters(told + rest) <= longestTold;
        told += fits ? rest : QString();
        end = fits ? stop : end;
    }
    const bool ended = quote.mid(0, end).endsWith(told) && (end == quote.size() || end + 1 == quote.size());
    const QString more = ended ? sequelOf(fact, material, longestTold - characters(told) - 1) : QString();
    return {more.isEmpty() ? told : told + u'。' + more, true, more};
}

// What the unit did stands behind the evidence, which says only where it stands: 该支部创建….
Telling toldBehind(const Fact &fact, const Material &material)
{
    static const QRegularExpression pointing(
        QStringLiteral("^(?:该[㐀-鿿]{1,4}?(?:党支部|支部|党委|社区|村|队|站|局)|"
                       "(?:党)?支部)"));
    const QString more = sequelOf(fact, material, longestTold);
    return {QString(more).remove(pointing), true, more};
}

Telling tellingOf(const Fact &fact, const Matter &matter, bool withEffect, const Material &material)
{
    const QString recap = recapOf(fact);
    if (!recap.isEmpty()) {
        return {characters(recap) <= longestRecap && !withEffect ? recap : QString(), false};
    }
    if (onlyStands(fact)) {
        return withEffect ? Telling{} : toldBehind(fact, material);
    }
    const QString &quote = fact.evidence.quote;
    const qsizetype deed = fact.practice.isEmpty() ? -1 : quote.indexOf(fact.practice);
    const qsizetype effect = fact.effect.isEmpty() ? -1 : quote.indexOf(fact.effect);
    const bool led = matter.end > deed && matter.end < deed + fact.practice.size();
    if (deed < 0 || isLastOfMany(fact, deed, material) || (withEffect && effect < deed)) {
        return {};
    }
    const qsizetype start = led ? matter.end : deed;
    const qsizetype all = withEffect ? effect + fact.effect.size() : deed + fact.practice.size();
    const qsizetype end = endOfOwn(start, all, fact);
    if (withEffect && end < all) {
        return {};
    }
    if (withEffect && (!isAchieved(fact.effect) || !tellsOutcome(fact, end, material))) {
        return {};
    }
    const QString told = trimmedTelling(quote.mid(start, end - start), material);
    const bool whole = told.endsWith(quote.mid(start, end - start).right(2)); // the outcome is not cut off
    if (withEffect) {
        return {whole ? told : QString()};
    }
    return whole && !told.isEmpty() ? toldWhole(told, end, fact, material) : Telling{told};
}

QString singleMarks(QString text)
{
    return text.replace(u'“', u'‘').replace(u'”', u'’');
}

// The heading by its first words where it is long.
QString shortSection(const Fact &fact, const Material &material)
{
    constexpr int longest = 16;
    constexpr int shortest = 4;
    const QString name = sectionName(fact, material);
    if (characters(name) <= longest) {
        return singleMarks(name);
    }
    const auto pieces = piecesOf(name);
    const QString first = name.mid(pieces.front().start, pieces.front().length);
    return characters(first) >= shortest && characters(first) <= longest ? singleMarks(first) : QString();
}

} // namespace

std::vector<Asked> tellingAsked(const Template &row, const Fact &fact, bool withEffect, const Material &material)
{
    if (!isAskable(fact, material)) {
        return {};
    }
    const Matter matter = matterOf(fact, material);
    const Telling telling = tellingOf(fact, matter, withEffect, material);
    static const QRegularExpression open(
        QStringLiteral("(?:带领|带着|率领)[^，,、]{0,8}(?:队员|党员|人员|同事|徒弟|助手)$"));
    const bool readable = characters(telling.text) >= shortestTold && isBalanced(telling.text)
        && !open.match(telling.text).hasMatch() && !telling.text.contains(fact.unit)
        && !telling.text.contains(QStringLiteral("……"));
    auto made = oneAsked(readable ? telling.text : QString(), placeInEvidence(telling.text, fact));
    for (Asked &asked : made) {
        asked.derived = !telling.written;
        if (row.stem.contains(QStringLiteral("{event}"))) {
            asked.words[QStringLiteral("event")] = matter.text;
        }
        if (row.stem.contains(QStringLiteral("{topic}"))) {
            asked.words[QStringLiteral("topic")] = shortSection(fact, material);
        }
        if (!telling.more.isEmpty()) { // the explanation shows all that is asked for
            asked.words[QStringLiteral("quote")] = fact.evidence.quote
                + (fact.evidence.quote.endsWith(u'。') ? QString() : QStringLiteral("。")) + telling.more;
        }
        const qsizetype end = fact.evidence.quote.indexOf(fact.effect) + fact.effect.size();
        const Effect effect = tellsOutcome(fact, end, material) ? tellableEffect(fact, material) : Effect{};
        const bool follows = followsFromPractice(fact);
        asked.words[QStringLiteral("list")] = follows ? effect.reached : QString();
        asked.words[QStringLiteral("head")] = follows ? effect.became : QString();
    }
    return made;
}

std::vector<Asked> storyAsked(const Template &row, const Fact &fact, const Material &material)
{
    return tellingAsked(row, fact, true, material);
}

Pool storyStrays(const Asked &, const Fact &, const Material &, SplitMix64 &)
{
    return {};
}

} // namespace shixi::questions
