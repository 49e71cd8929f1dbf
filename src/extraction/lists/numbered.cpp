#include "extraction/lists/listing.h"
#include "extraction/words.h"
#include "text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::extraction
{

namespace
{

constexpr qsizetype c_longestPoint = 32;
constexpr qsizetype c_leastDeed = 4;

// 一是, 第二, (三): a number that opens a point.
struct Mark {
    qint64 number = 0;
    Span at;
    std::size_t sentence = 0;
};

using Run = std::vector<Mark>;

// ①…⑳
std::optional<qint64> circled(const QString &word)
{
    const int at = word.size() == 1 ? word[0].unicode() - 0x2460 : -1;
    return at >= 0 && at < 20 ? std::optional<qint64>(at + 1) : std::nullopt;
}

class NumberedReader
{
public:
    explicit NumberedReader(const Scene &scene)
        : m_scene(scene)
    {
    }

    std::vector<Candidate> read()
    {
        for (const Rule *rule : m_scene.rules.of(QStringLiteral("numbered"))) {
            m_rule = rule;
            Run run;
            for (std::size_t i = 0; i < sentences().size(); ++i) {
                readSentence(i, run);
            }
            add(run);
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] const std::vector<Sentence> &sentences() const { return m_scene.layout.sentences; }
    [[nodiscard]] QStringView view(Span span) const { return m_scene.layout.view(span); }

    // 最后 closes a row whatever its number would be.
    [[nodiscard]] static qint64 numberOf(const QRegularExpressionMatch &match, const Run &run)
    {
        const QString word = match.captured(match.lastCapturedIndex());
        if (const auto round = circled(word)) {
            return *round;
        }
        static const QStringList words{QStringLiteral("首先"), QStringLiteral("其次"), QStringLiteral("再次")};
        if (word == QStringLiteral("最后")) {
            return run.size() < 2 ? 0 : static_cast<qint64>(run.size()) + 1;
        }
        const qsizetype place = words.indexOf(word);
        return place < 0 ? text::parseNumber(word).value_or(0) : place + 1;
    }

    void readSentence(std::size_t sentence, Run &run)
    {
        const Span span = sentences()[sentence].span;
        auto matches = m_rule->pattern.globalMatch(view(span));
        while (matches.hasNext()) {
            const auto match = matches.next();
            const Mark mark{
                numberOf(match, run), {span.start + match.capturedStart(), match.capturedLength()}, sentence};
            if (!follows(run, mark)) {
                add(run);
                run.clear();
            }
            if (mark.number == static_cast<qint64>(run.size()) + 1) {
                run.push_back(mark);
            }
        }
    }

    // The next number, in the same paragraph or at the head of the next.
    [[nodiscard]] bool follows(const Run &run, const Mark &mark) const
    {
        if (run.empty() || mark.number != static_cast<qint64>(run.size()) + 1) {
            return run.empty();
        }
        const Sentence &before = sentences()[run.back().sentence];
        const Sentence &now = sentences()[mark.sentence];
        const bool opens = mark.at.start == now.span.start;
        return now.paragraph == before.paragraph || (opens && now.paragraph == before.paragraph + 1);
    }

    // All of the point that stands in its own sentence, without the mark that ends it.
    [[nodiscard]] Span pointOf(const Run &run, std::size_t i) const
    {
        const qsizetype start = endOf(run[i].at);
        const bool beside = i + 1 < run.size() && run[i + 1].sentence == run[i].sentence;
        qsizetype end = beside ? run[i + 1].at.start : endOf(sentences()[run[i].sentence].span);
        const QStringView words = view({start, end - start});
        const qsizetype stop = words.indexOf(u';'); // what follows is said of all of them
        end = stop < 0 || beside ? end : start + stop;
        return withoutEdges(m_scene, {start, end - start});
    }

    // The first clause; 在思想上 and the like only open it.
    [[nodiscard]] Span headOf(Span point) const
    {
        const QStringList &adverbs = m_scene.rules.words(QStringLiteral("adverbTail"));
        qsizetype length = 0;
        do {
            length += length == 0 ? 0 : 1;
            while (length < point.length
                   && !QStringView(u",;:。").contains(m_scene.layout.folded[point.start + length])) {
                ++length;
            }
        } while (length < point.length && endsWithAny(view({point.start, length}), adverbs));
        const Span head = withoutEdges(m_scene, {point.start, length});
        return onlyNamesWho(head) ? deedOf(point, head) : head;
    }

    // 由某部牵头，会同某处于6月底前出台办法: what is to be done comes after who does it.
    [[nodiscard]] bool onlyNamesWho(Span head) const
    {
        const QStringView words = view(head);
        return words.startsWith(u'由')
            && (words.endsWith(u"牵头") || words.endsWith(u"负责") || words.endsWith(u"主办"));
    }

    [[nodiscard]] Span deedOf(Span point, Span head) const
    {
        static const QRegularExpression who(
            QStringLiteral("^(?:(?:会同|联合|配合)[^,;]{2,40}?(?=于|在|\\d|[今明]年|[一二三四]季度))?(?:于|在)?(?:["
                           "今明]年|\\d{4}年|年)?"
                           "(?:\\d{1,2}月)?(?:上半年|[一二三四]季度|底|末|内)?(?:之?前)?"));
        const std::vector<Span> clauses = clausesOf(m_scene.layout, {endOf(head), endOf(point) - endOf(head)});
        for (const Span clause : clauses) {
            const qsizetype cut = who.match(view(clause)).capturedLength();
            const Span deed{clause.start + cut, clause.length - cut};
            if (deed.length >= c_leastDeed && !view(deed).startsWith(u"会同")) {
                return withoutEdges(m_scene, deed);
            }
        }
        return head;
    }

    // (一)工作职责。…… with a text of its own is a heading and no point to be kept in mind.
    [[nodiscard]] bool isSections(const Run &run) const
    {
        const std::size_t first = run[0].sentence;
        const bool lines = sentences()[run[1].sentence].paragraph != sentences()[first].paragraph;
        const bool more =
            first + 1 < sentences().size() && sentences()[first + 1].paragraph == sentences()[first].paragraph;
        return lines && more && !m_rule->id.endsWith(QLatin1String("is"));
    }

    void add(const Run &run)
    {
        if (run.size() < 3 || isSections(run)) {
            return;
        }
        Listing made{*m_rule, static_cast<int>(run[0].sentence), {}, {}, run[0].at.start, m_rule->confidencePpm};
        qsizetype length = 0;
        bool whole = true;
        for (std::size_t i = 0; i < run.size(); ++i) {
            const Span point = pointOf(run, i);
            made.items.push_back(headOf(point));
            length += made.items.back().length;
            whole = whole && point.length == made.items.back().length;
            if (made.items.back().length < 2 || made.items.back().length > c_longestPoint) {
                return;
            }
        }
        const auto most = m_scene.rules.score(QStringLiteral("list.longPoint"));
        const bool lines = sentences()[run[1].sentence].paragraph != sentences()[run[0].sentence].paragraph;
        if (length > most * static_cast<qsizetype>(run.size()) || (lines && !whole)) {
            made.confidencePpm = scorePpm(m_scene, "list.descriptive");
        }
        m_found.push_back(candidateOf(m_scene, made));
    }

    const Scene &m_scene;
    const Rule *m_rule = nullptr;
    std::vector<Candidate> m_found;
};

} // namespace

std::vector<Candidate> findNumbered(const Scene &scene)
{
    return NumberedReader(scene).read();
}

} // namespace shixi::extraction
