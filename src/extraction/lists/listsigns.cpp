#include "extraction/lists/listsigns.h"

#include "extraction/lists/listing.h"
#include "extraction/words.h"
#include "text/fold.h"

#include <algorithm>
#include <cstdlib>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_longestListed = 26;
constexpr qsizetype c_longestName = 16;
constexpr qsizetype c_longestThing = 4;
constexpr qsizetype c_longestPart = 6; // of a whole that is divided
constexpr qsizetype c_awardReach = 8; // 荣获, 被授予 before the row

} // namespace

bool ListSigns::isList(const TrimmedList &list) const
{
    const bool tooLong = std::any_of(list.items.begin(), list.items.end(), [](Span item) {
        return item.length > c_longestListed;
    });
    const bool counted = isCounted(list);
    if (list.items.size() < 3 || tooLong) {
        return false;
    }
    // 教练组提出训练要过好体能关、技术关、…: no word says where the first item begins.
    const auto longest = std::max_element(list.items.begin() + 1, list.items.end(), [](Span a, Span b) {
        return a.length < b.length;
    });
    const bool overhangs = list.items.front().length > 2 * longest->length + 1;
    const bool single = std::any_of(list.items.begin(), list.items.end(), [](Span item) {
        return item.length < 2;
    });
    if ((single && !counted) || overhangs) {
        return false;
    }
    const bool alike = list.parallelismPpm >= m_scene.rules.score(QStringLiteral("parallelism"));
    return counted
        || ((alike || isEven(list) || isDivision(list) || areQuestions(list) || isMeasures(list) || arePairs(list))
            && !isDull(list));
}

bool ListSigns::areAwards(const TrimmedList &list, Span row) const
{
    const qsizetype from = std::max<qsizetype>(0, row.start - c_awardReach);
    return !isCounted(list)
        && (says("award", m_scene.layout.folded.mid(from, row.start - from))
            || says("award", m_scene.layout.folded.mid(endOf(row), c_longestName)));
}

// 氧化剂与还原剂、强酸与强碱、农药与粮食: two and two.
bool ListSigns::arePairs(const TrimmedList &list) const
{
    const auto isPair = [this](Span item) {
        const std::vector<Hit> joints = hitsOf(m_scene, QStringLiteral("joint"), item);
        return joints.size() == 1 && joints[0].value.start > item.start && endOf(joints[0].value) < endOf(item);
    };
    const QStringView behind = QStringView(m_scene.layout.folded).sliced(endOf(list.items.back()));
    return list.sure && !list.joint && startsWithAny(behind, m_scene.rules.words(QStringLiteral("pairTail")))
        && std::all_of(list.items.begin(), list.items.end(), isPair);
}

// 修了体育馆、文化馆、科技馆: short names of one kind of thing.
bool ListSigns::areThings(const TrimmedList &list) const
{
    const QStringView first = m_scene.layout.view(list.items.front());
    return list.weak && std::all_of(list.items.begin(), list.items.end(), [&](Span item) {
               return item.length <= c_longestThing && commonTail(first, m_scene.layout.view(item)) > 0
                   && (item.start == list.items.front().start || commonHead(first, m_scene.layout.view(item)) == 0);
           });
}

// 桥墩、桥面、桥栏不得刻画: the last item took more than its own.
bool ListSigns::trails(const TrimmedList &list) const
{
    qsizetype longest = 1;
    for (std::size_t i = 0; i + 1 < list.items.size(); ++i) {
        longest = std::max(longest, list.items[i].length);
    }
    return list.items.back().length >= 2 * longest;
}

// 围绕发展、建设家园、服务乡亲: nothing in common but the measure, between clear edges.
bool ListSigns::isEven(const TrimmedList &list) const
{
    const qsizetype length = list.items.front().length;
    const bool same = std::all_of(list.items.begin(), list.items.end(), [length](Span item) {
        return item.length == length;
    });
    if (list.quoted && !list.open) {
        return std::all_of(list.items.begin(), list.items.end(), [length](Span item) {
            return item.length >= 2 && std::abs(item.length - length) <= 1;
        });
    }
    const bool named = length >= 2 && (isNamedAfter(list.items.back()) || areDeeds(list));
    return list.sure && same && (named || length >= m_scene.rules.score(QStringLiteral("evenLength")));
}

// 协同推进治水、治山、造林: verbs and what is done, asked for.
bool ListSigns::areDeeds(const TrimmedList &list) const
{
    const QString verbs = m_scene.rules.words(QStringLiteral("shortVerb")).join(QString());
    const QStringView before = QStringView(m_scene.layout.folded).first(list.items.front().start);
    const QString behind = m_scene.layout.folded.mid(endOf(list.items.back()), 1);
    const bool ends = behind.isEmpty() || !behind[0].isLetterOrNumber();
    return ends && !list.open && !list.joint && endsWithAny(before, m_scene.rules.words(QStringLiteral("listDemand")))
        && std::all_of(list.items.begin(), list.items.end(), [&](Span item) {
               return verbs.contains(m_scene.layout.folded[item.start]);
           });
}

// 弄清病从哪里起、怎样传播、如何预防
bool ListSigns::areQuestions(const TrimmedList &list) const
{
    const QStringList &words = m_scene.rules.words(QStringLiteral("listQuestion"));
    return list.sure && std::all_of(list.items.begin(), list.items.end(), [&](Span item) {
               const QStringView text = m_scene.layout.view(item);
               return std::any_of(words.begin(), words.end(), [text](const QString &word) {
                   return text.contains(word);
               });
           });
}

// 按用途分为展示、备份、教学: a set that the text divides, whatever the measure of its parts.
bool ListSigns::isDivision(const TrimmedList &list) const
{
    const QStringView before = QStringView(m_scene.layout.folded).first(list.items.front().start);
    return list.sure && !list.open && endsWithAny(before, m_scene.rules.words(QStringLiteral("listDivision")))
        && std::all_of(list.items.begin(), list.items.end(), [](Span item) {
               return item.length <= c_longestPart;
           });
}

// 采取优化调度、增加供应、强化运力支持等多项措施
bool ListSigns::isMeasures(const TrimmedList &list) const
{
    const int least = m_scene.rules.score(QStringLiteral("shortestMeasure"));
    return list.sure && follows("measures", list.items.back())
        && std::all_of(list.items.begin(), list.items.end(), [least](Span item) {
               return item.length >= least;
           });
}

// 奉献、友爱、互助、进步的志愿精神: the text calls the row a spirit, a principle, an aim.
bool ListSigns::isNamedAfter(Span last) const
{
    return follows("formula", last);
}

bool ListSigns::follows(const char *finder, Span last) const
{
    const QString &text = m_scene.layout.folded;
    return says(finder, text.mid(endOf(last), c_longestName));
}

bool ListSigns::says(const char *finder, const QString &words) const
{
    const auto &rules = m_scene.rules.of(QString::fromLatin1(finder));
    return std::any_of(rules.begin(), rules.end(), [&words](const Rule *by) {
        return by->pattern.match(words).hasMatch();
    });
}

bool ListSigns::isCounted(const TrimmedList &list) const
{
    return list.count == std::optional<qint64>(static_cast<qint64>(list.items.size()));
}

bool ListSigns::isDull(const TrimmedList &list) const
{
    const QStringList &tails = m_scene.rules.words(QStringLiteral("dullTail"));
    const QStringList &doings = m_scene.rules.words(QStringLiteral("doing"));
    const auto dull = std::count_if(list.items.begin(), list.items.end(), [&](Span item) {
        const QStringView words = m_scene.layout.view(item);
        const bool does = std::any_of(doings.begin(), doings.end(), [words](const QString &doing) {
            return words.contains(doing);
        });
        return !does && endsWithAny(words, tails);
    });
    return dull + 1 >= static_cast<qsizetype>(list.items.size());
}

// How surely the row is one a learner would keep in mind, and cut where it begins and ends.
int ListSigns::confidencePpm(const TrimmedList &list) const
{
    const bool alike = list.parallelismPpm >= m_scene.rules.score(QStringLiteral("parallelism"));
    const bool veryAlike = list.parallelismPpm >= m_scene.rules.score(QStringLiteral("strongParallelism"));
    if (list.miscounted) {
        return scorePpm(m_scene, "list.miscounted");
    }
    if (list.quoted && !list.open) {
        return scorePpm(m_scene, "list.quoted");
    }
    if (!list.sure || trails(list)) {
        return scorePpm(m_scene, "list.unsure");
    }
    if (isMeasures(list)) {
        return scorePpm(m_scene, "list.measures");
    }
    if (isNamedAfter(list.items.back())) {
        return scorePpm(m_scene, "list.named");
    }
    if (arePairs(list)) {
        return scorePpm(m_scene, list.open ? "list.descriptive" : "list.pairs");
    }
    if (areThings(list)) {
        return scorePpm(m_scene, "list.descriptive");
    }
    if (veryAlike || alike) {
        return scorePpm(m_scene,
                        list.open && !veryAlike ? "list.descriptive"
                            : veryAlike         ? "list.alike"
                                                : "list.parallel");
    }
    return scorePpm(m_scene, list.open || list.joint || list.weak ? "list.descriptive" : "list.even");
}

// Steps and stages are a course, and some formulas are recited in one order by everybody.
bool ListSigns::isOrdered(const TrimmedList &list, const knowledge::Fact &made) const
{
    const QStringList &recited = m_scene.rules.words(QStringLiteral("recited"));
    return recited.contains(text::fold(made.answer))
        || (isCounted(list) && follows("course", {list.countAt.start - 1, 1})) || says("course", u' ' + made.counts);
}

} // namespace shixi::extraction
