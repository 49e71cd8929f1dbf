#include "extraction/lists/edges.h"

#include "extraction/lists/listing.h"
#include "text/fold.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_carried = 9; // 让 and whom, before what he does
constexpr qsizetype c_numberReach = 4; // a number stands right behind its list, or behind 等 and a mark

// Saves most patterns their work.
bool mayHoldNumber(QStringView rest)
{
    static const QString numbers = QStringLiteral("0123456789一二两三四五六七八九十");
    const QStringView head = rest.first(std::min(rest.size(), c_numberReach));
    return std::any_of(head.begin(), head.end(), [](QChar c) {
        return numbers.contains(c);
    });
}

} // namespace

Edges::Edges(const Scene &scene, const EdgeWords &words, const RawList &raw)
    : m_scene(scene)
    , m_words(words)
    , m_raw(raw)
{
    for (std::size_t i = 1; i + 1 < raw.items.size(); ++i) {
        m_inner.push_back(view(raw.items[i]));
    }
    m_counted = isCountedAhead();
}

std::optional<QRegularExpressionMatch> Edges::numberAt(const char *finder, QStringView rest) const
{
    for (const Rule *rule : m_scene.rules.of(QString::fromLatin1(finder))) {
        if (const auto match = rule->pattern.match(rest); match.hasMatch()) {
            return match;
        }
    }
    return std::nullopt;
}

// A number that is not that of the items says nothing about where they end.
bool Edges::countAt(QStringView rest, std::size_t items) const
{
    const auto match = mayHoldNumber(rest) ? numberAt("count", rest) : std::nullopt;
    return match
        && text::parseNumber(match->captured(QStringLiteral("n"))) == std::optional(static_cast<qint64>(items));
}

// Where the number of the items follows, a looser word before them is lead enough.
bool Edges::isCountedAhead() const
{
    const QStringView last = view(m_raw.items.back());
    for (qsizetype cut = 1; cut < last.size(); ++cut) {
        if (!asksNumber(last.first(cut)) && countAt(last.sliced(cut), m_raw.items.size())) {
            return true;
        }
    }
    return false;
}

bool Edges::asksNumber(QStringView before)
{
    return before.endsWith(u'第') || before.endsWith(u'每') || before.endsWith(u'周') || before.endsWith(u"星期")
        || before.endsWith(u"礼拜");
}

bool Edges::cutsWord(qsizetype at) const
{
    const QString &text = m_scene.layout.folded;
    return at > m_raw.chunk.start
        && (m_words.falseLead.contains(text.mid(at - 1, 2)) || m_words.falseEnd.contains(text.mid(at - 2, 2)));
}

// 6.2.3 before the text of a paragraph.
bool Edges::isNumbering(QStringView left) const
{
    return left.size() >= 2 && left.back().isSpace() && std::all_of(left.begin(), left.end(), [](QChar c) {
               return c.isDigit() || c.isSpace() || c == u'.';
           });
}

// 及 opens no list in 及时; a longer word does not begin another one.
bool Edges::leads(QStringView left) const
{
    const auto closes = [&](const WordSet &set) {
        const qsizetype size = set.longestAt(left);
        return size > 1 || (size == 1 && !cutsWord(m_raw.chunk.start + left.size()));
    };
    return isNumbering(left) || closes(m_words.lead) || (m_counted && left.size() > 1 && closes(m_words.looseLead));
}

// 业务同谋划、同部署、同落实: the word all the others begin with opens the first as well.
bool Edges::opensLikeAll(QStringView item) const
{
    return commonHead(view(m_raw.items.back()), item) > 0
        && std::all_of(m_inner.begin(), m_inner.end(), [item](QStringView inner) {
               return commonHead(inner, item) > 0;
           });
}

bool Edges::fitsMeasure(Span item) const
{
    return !m_inner.empty() && std::all_of(m_inner.begin(), m_inner.end(), [item](QStringView inner) {
        return inner.size() == item.length;
    });
}

// 划定红线、黄线、蓝线三条控制线: a number behind, and all the others of one length.
bool Edges::fitsCounted(Span item) const
{
    return m_counted && item.length > 1 && fitsMeasure(item);
}

// 问冷暖、解民忧: a verb of one character and what it is done to.
bool Edges::isVerbRow(QStringView item) const
{
    const auto isVerb = [this](QStringView phrase) {
        return m_words.verbs.contains(phrase.front());
    };
    const QStringView last = view(m_raw.items.back());
    return item.size() == 3 && isVerb(item) && last.size() >= 3 && isVerb(last)
        && std::all_of(m_inner.begin(), m_inner.end(), isVerb);
}

// 各方和而不同、美美与共、互学互鉴: sayings of four characters.
bool Edges::isIdiomRow(QStringView item) const
{
    constexpr qsizetype c_idiom = 4;
    const QString &marks = m_words.idiomMarks;
    const auto isIdiom = [&marks](QStringView text) {
        return text.size() == c_idiom
            && (text[0] == text[2] || text[1] == text[3]
                || std::find_first_of(text.begin(), text.end(), marks.begin(), marks.end()) != text.end());
    };
    const QStringView last = view(m_raw.items.back());
    const auto known = std::count_if(m_inner.begin(), m_inner.end(), isIdiom) + (isIdiom(last) ? 2 : 1);
    return isIdiom(item) && last.size() == c_idiom && 2 * known > static_cast<qsizetype>(m_raw.items.size());
}

// 用方言讲欠薪怎么讨、合同怎么签、工伤怎么认: of one length, with the same words at the same place inside.
bool Edges::sharesMiddle(QStringView item) const
{
    constexpr qsizetype c_least = 4;
    const auto has = [&item](qsizetype at, QStringView other) {
        return other.size() >= at + 2 && other.sliced(at, 2) == item.sliced(at, 2);
    };
    for (qsizetype at = 1; item.size() >= c_least && at + 2 < item.size(); ++at) {
        const bool all = has(at, view(m_raw.items.back()))
            && std::all_of(m_inner.begin(), m_inner.end(), [&has, at](QStringView inner) {
                             return has(at, inner);
                         });
        if (all) {
            return true;
        }
    }
    return false;
}

// 坐到院子里听诉求、讲法条、促和解 and 让企业安心经营、放心投资、专心创业.
bool Edges::fitsPhrase(Span item) const
{
    const Span left{m_raw.chunk.start, item.start - m_raw.chunk.start};
    if (left.length < 1 || item.length < 3 || !fitsMeasure(item)) {
        return false;
    }
    const bool tailed = left.length >= 3 && left.length <= c_carried && m_words.leadAhead.longestAt(view(left)) > 1
        && std::all_of(m_inner.begin(), m_inner.end(), [&](QStringView inner) {
                            return commonTail(inner, view(item)) > 0;
                        });
    const bool carried = left.length >= 2 && left.length <= c_carried && m_words.carrier.longestAt(view(left)) > 0;
    const bool placed = left.length >= 2 && m_words.place.longestAt(view(left)) > 0;
    const bool middle = sharesMiddle(view(item)) && !cutsWord(item.start);
    return tailed || middle || isVerbRow(view(item)) || (left.length >= 2 && isIdiomRow(view(item)))
        || (item.length >= 4 && view(m_raw.items.back()).size() == item.length && (carried || placed)
            && !cutsWord(item.start));
}

// 建设用地规划许可证、建设工程规划许可证: what another item begins with as well is no word before the list.
bool Edges::ownsWord(QStringView left) const
{
    const QStringView word = left.last(m_words.lead.longestAt(left));
    return word.size() > 1
        && (view(m_raw.items.back()).startsWith(word)
            || std::any_of(m_inner.begin(), m_inner.end(), [word](QStringView item) {
                   return item.startsWith(word);
               }));
}

bool Edges::haveVerbs() const
{
    const auto hasVerb = [this](QStringView item) {
        return m_words.governsAhead.longestAt(item) > 0 || m_words.leadAhead.longestAt(item) > 1
            || item.startsWith(u'把') || item.startsWith(u'将') || item.startsWith(u'让');
    };
    return hasVerb(view(m_raw.items.back())) || std::any_of(m_inner.begin(), m_inner.end(), hasVerb);
}

bool Edges::isGoverned(QStringView left) const
{
    return m_words.governs.longestAt(left) > 0 && !haveVerbs();
}

bool Edges::opens(Span first) const
{
    const QStringView left = view({m_raw.chunk.start, first.start - m_raw.chunk.start});
    if (ownsWord(left)) {
        return false;
    }
    return leads(left) || isGoverned(left) || opensLikeAll(view(first)) || fitsCounted(first) || fitsPhrase(first);
}

// 三项责任,即船东的管理责任、…: what the words before it are. 即知即改 is a saying.
bool Edges::isNamely() const
{
    constexpr qsizetype c_leastNamed = 5;
    const QStringView first = view(m_raw.items.front());
    const qsizetype at = m_raw.chunk.start;
    return at > 0 && QStringView(u",:(—").contains(m_scene.layout.folded[at - 1]) && first.startsWith(u'即')
        && first.size() >= c_leastNamed && first.lastIndexOf(u'即') == 0 && !cutsWord(at + 1);
}

qsizetype Edges::definedAt() const
{
    const QStringView first = view(m_raw.items.front());
    if (isNamely()) {
        return 1;
    }
    for (qsizetype i = 0; i + 1 < first.size(); ++i) {
        if (const qsizetype size = first[i] == u'”' ? m_words.definer.longestAt(first.sliced(i)) : 0; size > 0) {
            return i + size < first.size() ? i + size : 0;
        }
    }
    const qsizetype at = m_raw.chunk.start;
    const bool afterMark = at == 0 || QStringView(u",:;(—。 \n").contains(m_scene.layout.folded[at - 1]);
    if (const qsizetype size = afterMark ? m_words.namely.longestAt(first) : 0; size > 0 && size < first.size()) {
        return size;
    }
    return 0;
}

bool Edges::isFollowed(QStringView rest) const
{
    return m_words.tail.longestAt(rest) > 0 || countAt(rest, m_raw.items.size())
        || (m_words.pairTail.longestAt(rest) > 0 && arePairs());
}

// 氧化剂与还原剂、强酸与强碱、农药与粮食: two and two.
bool Edges::arePairs() const
{
    return std::all_of(m_inner.begin(), m_inner.end(), [](QStringView item) {
        const qsizetype at = std::max(item.indexOf(u'与'), item.indexOf(u'和'));
        return at > 0 && at + 1 < item.size();
    });
}

// 做优、做强、做大主业: all of them end in how it is done.
bool Edges::areComplements(QStringView last) const
{
    const auto isOne = [this, last](QStringView item) {
        return item.size() >= 2 && m_words.complements.contains(item.back()) && item[item.size() - 2] == last.front();
    };
    return last.size() == 2 && isOne(last) && isOne(view(m_raw.items.front()))
        && std::all_of(m_inner.begin(), m_inner.end(), isOne);
}

// 分为大型、中型、小型水库
bool Edges::divides() const
{
    const QStringView front = view(m_raw.items.front());
    return std::any_of(m_words.divisions.begin(), m_words.divisions.end(), [front](const QString &word) {
        return front.contains(word);
    });
}

// The measure of all the others, and their first words or their last: 把正、把稳、把牢方向 and 市场化、法治化、
// 国际化环境. Before an aim the measure is enough: 以线上报到、线下补课、路上比武破解难题.
bool Edges::fitsLast(Span last) const
{
    static const QString particles = QStringLiteral("的地得了着");
    if (last.length < 2 || !fitsMeasure(last) || particles.contains(m_scene.layout.folded[endOf(last) - 1])) {
        return false;
    }
    const QStringView item = view(last);
    const QStringView rest = view({endOf(last), endOf(m_raw.items.back()) - endOf(last)});
    const auto all = [this](auto like) {
        return std::all_of(m_inner.begin(), m_inner.end(), like);
    };
    const bool head = all([item](QStringView inner) {
        return commonHead(inner, item) >= 2;
    });
    const bool tail = (item.size() >= 3 || divides()) && commonTail(view(m_raw.items.front()), item) > 0
        && all([item](QStringView inner) {
                          return commonTail(inner, item) > 0;
                      });
    return areComplements(item) || (head && rest.size() >= 3) || (tail && rest.size() >= 2)
        || (item.size() >= 3 && rest.size() >= 3 && m_words.aim.longestAt(rest) > 0);
}

bool Edges::closes(Span last) const
{
    const QStringView rest = view({endOf(last), endOf(m_raw.chunk) - endOf(last)});
    return rest.isEmpty() || isFollowed(rest) || fitsLast(last);
}

bool Edges::isTally(QStringView rest) const
{
    static const QString measures = QStringLiteral("个类种项支条级件点层块批款组大");
    return rest.size() >= 2 && rest.size() <= 3 && measures.contains(rest.back()) && countAt(rest, m_raw.items.size());
}

bool Edges::joinsName(QStringView rest) const
{
    const qsizetype end = endOf(m_raw.chunk);
    return rest.startsWith(u"的“")
        || (rest == QStringView(u"的") && end < m_scene.layout.folded.size() && m_scene.layout.folded[end] == u'“');
}

bool Edges::fillsQuotes() const
{
    const QString &text = m_scene.layout.folded;
    const qsizetype before = m_raw.chunk.start - 1;
    const qsizetype after = endOf(m_raw.chunk);
    return before >= 0 && after < text.size()
        && ((text[before] == u'“' && text[after] == u'”') || (text[before] == u'‘' && text[after] == u'’'));
}

} // namespace shixi::extraction
