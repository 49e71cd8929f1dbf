#include "questions/cases/deeds.h"

#include "questions/asking/likeness.h"
#include "questions/cases/doers.h"
#include "questions/cases/sequel.h"
#include "questions/cases/whole.h"
#include "questions/cases/worth.h"
#include "questions/gates/gates.h"

#include <algorithm>
#include <cstdlib>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

constexpr int shortestDeed = 10;
constexpr int shortestNamed = 7; // with a name in it
constexpr int longestAlone = 40; // a clause there is nothing shorter in the place of
constexpr int bestDeed = 22;
constexpr int shortestTail = 15; // a clause as short belongs to the one before it
constexpr int longestSequel = 120;

QStringView pieceOf(const QString &text, text::Span piece)
{
    return QStringView(text).mid(piece.start, piece.length);
}

bool startsWithAny(const QString &text, const QStringList &starts)
{
    return std::ranges::any_of(starts, [&](const QString &start) {
        return text.startsWith(start);
    });
}

bool endsWithAny(const QString &text, const QStringList &ends)
{
    return std::ranges::any_of(ends, [&](const QString &end) {
        return text.endsWith(end);
    });
}

// Cuts one practice: where it begins, and how far a clause may be carried on.
class Cutter
{
public:
    Cutter(const Fact &fact, const Material &material)
        : m_fact(fact)
        , m_templates(material.templates())
        , m_text(toldOf(fact, material))
        , m_pieces(piecesOf(m_text))
    {
        m_first = firstTold();
    }

    struct Cut {
        QString text;
        std::size_t from = 0;
        bool doing = false;
        bool tooLong = false;
    };

    std::vector<Cut> cuts() const
    {
        std::vector<Cut> made;
        if (tellsOfFinding()) {
            return made;
        }
        for (std::size_t from = m_first; from < m_pieces.size(); ++from) {
            const qsizetype start = openedAt(from);
            const QString head = m_text.mid(start, endOf(from) - start);
            const bool doing = matches(m_templates.caseWords().doing, head);
            const bool first = (from == m_first && !m_stood) || (from > 0 && isHollowLead(at(from - 1)));
            if (isOutcome(from) || matches(m_templates.caseWords().outcome, head) || (!first && !doing)) {
                continue;
            }
            for (std::size_t to = from; to < m_pieces.size() && (to == from || carriesOn(to) || leadsOn(to - 1));
                 ++to) {
                const QString text = m_text.mid(start, endOf(to) - start);
                if (isWhole(text, from, to)) {
                    made.push_back({text, from, doing, characters(text) > longestDeed});
                }
            }
        }
        return made;
    }

private:
    // Where it is only told where the unit stands, what it did stands in the next sentences.
    static QString toldOf(const Fact &fact, const Material &material)
    {
        if (onlyStands(fact)) {
            return sequelOf(fact, material, longestSequel);
        }
        static const QRegularExpression means(QStringLiteral("^(?:坚持)?以[^，,]+为[^，,]{2,4}$"));
        const QString &quote = fact.evidence.quote;
        const qsizetype behind = quote.indexOf(fact.practice) + fact.practice.size();
        const bool open = means.match(fact.practice).hasMatch() && behind + 1 < quote.size()
            && QStringLiteral("，,").contains(quote.at(behind));
        const auto next = open ? piecesOf(quote.mid(behind + 1)) : std::vector<text::Span>{};
        return next.empty() ? fact.practice : fact.practice + quote.mid(behind, 1 + next.front().length);
    }

    static bool matches(const QRegularExpression &pattern, const QString &text)
    {
        return pattern.match(text).hasMatch();
    }

    qsizetype endOf(std::size_t piece) const { return m_pieces[piece].start + m_pieces[piece].length; }

    QString at(std::size_t piece) const { return pieceOf(m_text, m_pieces[piece]).toString(); }

    bool isReport(std::size_t piece) const { return matches(m_templates.caseWords().report, at(piece)); }

    bool isOutcome(std::size_t piece) const { return matches(m_templates.caseWords().outcome, at(piece)); }

    bool carriesOn(std::size_t piece) const
    {
        const QString text = at(piece);
        const bool shortTail = characters(text) <= shortestTail && hanCharacters(text) == characters(text);
        const bool apart = QStringLiteral("；;").contains(m_text.at(m_pieces[piece].start - 1)); // another passage
        return !apart && !isReport(piece) && !isOutcome(piece)
            && (shortTail || matches(m_templates.caseWords().doing, text) || text.contains(u'、'));
    }

    // 旁听时发现，批评意见多为…: what was found was not done.
    bool tellsOfFinding() const
    {
        static const QRegularExpression found(QStringLiteral("(?:发现|看到|得知|了解到)$"));
        return m_first < m_pieces.size() && matches(found, at(m_first));
    }

    std::size_t firstTold()
    {
        std::size_t first = 0;
        for (std::size_t piece = 0; piece < m_pieces.size(); ++piece) {
            if (isReport(piece)) {
                first = piece + 1;
            }
        }
        while (first < m_pieces.size() && isStanding(at(first))) {
            m_stood = true;
            ++first;
        }
        return first;
    }

    // The members of a unit are the unit: 参与项目的党员干部克服….
    qsizetype openedAt(std::size_t piece) const
    {
        static const QRegularExpression members(
            QStringLiteral("^(?:参与[^，,]{1,8}的|全体|广大)?(?:党员干部|党员职工|党员同志|干部职工)(?:们)?"));
        const QString told = at(piece);
        const qsizetype opened = m_templates.caseWords().opening.match(told).capturedLength();
        const QString behind = told.mid(opened);
        const qsizetype named = members.match(behind).capturedLength();
        const bool does = named > 0 && matches(m_templates.caseWords().doing, behind.mid(named));
        return m_pieces[piece].start + opened + (does ? named : 0);
    }

    // 以“…”为载体 says by what means, and what was done follows.
    bool isMeans(std::size_t piece) const
    {
        static const QRegularExpression means(QStringLiteral(
            "^(?:并|又|还)?以[^，,]+为(?:载体|抓手|重点|途径|契机|主线|发力点|切入点|突破口|牵引|导向|依托|"
            "平台|基础|纽带|目标|核心|引领|主题)$"));
        return matches(means, at(piece));
    }

    // What was done by it, or about it, follows.
    bool leadsOn(std::size_t piece) const { return isMeans(piece) || isPremise(at(piece)); }

    bool endsWithMeans(std::size_t from, std::size_t to) const { return from <= to && isMeans(to); }

    // A colon leaves open what it announces, unless a name stands before it.
    bool isWhole(const QString &text, std::size_t from, std::size_t to) const
    {
        const bool alone = from == to || (to == from + 1 && isUnfinished(at(from)));
        if ((alone && matches(m_templates.caseWords().fragment, text)) || endsWithMeans(from, to) || isHalf(text)
            || !isWholeDeed(text)) {
            return false;
        }
        const qsizetype end = endOf(to);
        const bool colon = end < m_text.size() && (m_text.at(end) == u':' || m_text.at(end) == u'：');
        const int length = characters(text);
        const int shortest = text.contains(u'”') ? shortestNamed : shortestDeed;
        return length >= shortest && length <= (alone ? longestAlone : longestDeed) && isBalanced(text)
            && !text.contains(u'…') && (!colon || text.contains(u'”')) && !startsWithAny(text, m_templates.weakStarts())
            && !endsWithAny(text, m_templates.weakEnds()) && !text.contains(m_fact.unit);
    }

    // What its beginning or its end leaves open: 分享会后，…; 将…等作为重要内容.
    static bool isHalf(const QString &text)
    {
        static const QRegularExpression half(QStringLiteral(
            "^[^，,]{1,6}(?:后|现场|期间|时|中|前)[，,]|^并?在(?:此|这)|作为(?:重要|主要)?(?:内容|部分)$|"
            "^(?:让|使)[^，,]*$|[，,](?:到|至)[^，,]{1,8}$|"
            "[，,；;][^，,]{1,6}(?:后|现场|期间)$|^一人"));
        return half.match(text).hasMatch();
    }

    const Fact &m_fact;
    const Templates &m_templates;
    const QString m_text; // what is told, and where that says only the means, what was done by them
    std::vector<text::Span> m_pieces;
    std::size_t m_first = 0;
    bool m_stood = false; // clauses before the first say only where the unit stands
};

} // namespace

std::vector<text::Span> piecesOf(const QString &text)
{
    static const QString marks = QStringLiteral("，,；;：:。");
    static const QString opening = QStringLiteral("“‘（(《");
    static const QString closing = QStringLiteral("”’）)》");
    std::vector<text::Span> made;
    int depth = 0;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const QChar character = at < text.size() ? text.at(at) : QChar(u'。');
        depth += opening.contains(character) ? 1 : closing.contains(character) ? -1 : 0;
        if (at == text.size() || (depth <= 0 && marks.contains(character))) {
            if (at > start) {
                made.push_back({start, at - start});
            }
            start = at + 1;
        }
    }
    return made;
}

QStringList deedsOf(const Fact &fact, const Material &material)
{
    std::vector<Cutter::Cut> cuts = Cutter(fact, material).cuts();
    std::ranges::stable_sort(cuts, {}, [](const Cutter::Cut &cut) {
        return std::tuple(
            cut.tooLong, cut.doing ? 0 : 1, cut.from, std::abs(characters(cut.text) - bestDeed), cut.text);
    });
    QStringList made;
    for (const Cutter::Cut &cut : cuts) {
        made.append(cut.text);
    }
    return made;
}

bool isNamed(const Fact &fact)
{
    static const QRegularExpression post(QStringLiteral(
        "^(?:(?:老|副|党委|党总支|党支部|支部)?(?:院长|主任|书记|所长|站长|镇长|村长|校长|馆长|处长|科长|队长|"
        "经理|护士长|组长|班长|社长|厂长|医生|教师|民警|支书))"));
    static const QRegularExpression common(QStringLiteral(
        "^[县市省区镇乡村]?(?:人民)?(?:医院|卫生院|学校|公司|集团|企业|社区|中心|支部|党支部|党委|机关党委|"
        "工会|里|政府|保健院|厅机关党委|合作社|学院|大学)$|^(?:该|本|这|其|直属|所属|下属|有的|有些|一些|许多|不少|各)|"
        "^(?:年底|年初|年内|月底|月初)?由|共?新建|同步建立|与会人员|会同[^，,]*成立|等单位"));
    return !post.match(fact.unit).hasMatch() && !common.match(fact.unit).hasMatch();
}

std::vector<const Fact *> otherCases(const Fact &fact, const Material &material)
{
    std::vector<const Fact *> made;
    for (const Fact *other : material.facts()) {
        if (other->kind == fact.kind && other != &fact && !other->unit.isEmpty() && !sameText(other->unit, fact.unit)
            && isDone(*other) && !isBadExample(*other, material) && !isWholePlace(*other, material)
            && !material.shareSentence(fact, *other)) {
            made.push_back(other);
        }
    }
    return made;
}

} // namespace shixi::questions
