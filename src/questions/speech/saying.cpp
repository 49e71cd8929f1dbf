#include "questions/speech/saying.h"

#include "questions/gates/gates.h"

#include <algorithm>

namespace shixi::questions
{

namespace
{

using knowledge::Fact;

constexpr int longestSaying = 64;
constexpr int shortestSaying = 4; // Han characters besides the blanks

text::Span trimmed(text::Span window, const Material &material)
{
    static const QString loose = QStringLiteral("，,；;：:、—。 \u3000\u00A0\n");
    return material.without(loose, window);
}

// The clauses that hold the blanks, and their neighbours as long as all is short.
text::Span clausesAround(text::Span saying, text::Span blank, const Material &material)
{
    const std::vector<text::Span> clauses = material.clauses(saying);
    const auto holds = [&](text::Span clause) {
        return clause.start < blank.start + blank.length && blank.start < clause.start + clause.length;
    };
    auto first = std::ranges::find_if(clauses, holds);
    if (first == clauses.end()) {
        return saying;
    }
    auto last = first;
    while (last + 1 != clauses.end() && holds(*(last + 1))) {
        ++last;
    }
    const auto reach = [&](auto from, auto to) {
        return text::Span{from->start, to->start + to->length - from->start};
    };
    for (bool grown = true; grown;) {
        grown = false;
        if (first != clauses.begin() && reach(first - 1, last).length <= longestSaying) {
            --first;
            grown = true;
        }
        if (last + 1 != clauses.end() && reach(first, last + 1).length <= longestSaying) {
            ++last;
            grown = true;
        }
    }
    return reach(first, last);
}

// 重要批示 of 2022年8月26日, where a date of the speaker's stands before it in the paragraph.
QString occasion(const Fact &fact, const Material &material)
{
    static const QRegularExpression said(
        QStringLiteral("重要批示|重要指示|重要讲话|批示|指示|讲话|回信|贺信|致辞|报告"));
    const text::Span paragraph = material.paragraph(material.evidence(fact));
    QString found;
    for (const Fact *other : material.facts()) {
        const bool before = other->kind == Kind::DateEvent && other->evidence.start >= paragraph.start
            && other->evidence.start <= fact.evidence.start;
        const QString told = before
            ? material.at(material.clauses(material.sentence(material.evidence(*other))).front())
                + material.at(material.evidence(*other))
            : QString();
        if (before && told.contains(fact.speaker) && said.match(told).hasMatch()) {
            found = other->answer + said.match(told).captured();
        }
    }
    const auto here = said.match(material.at(material.sentence(material.evidence(fact))));
    return !found.isEmpty() || !here.hasMatch() ? found : here.captured();
}

// The meeting that 会议强调 means: the last one named before it, in its paragraph or the one before.
QString meetingMeant(const Fact &fact, const Material &material)
{
    static const QRegularExpression generic(QStringLiteral("^(?:会议|大会|全会|论坛|本次|这次|此次|该)"));
    const text::Span paragraph = material.paragraph(material.evidence(fact));
    const qsizetype before = std::max<qsizetype>(0, paragraph.start - 2);
    const qsizetype from = material.paragraph({before, 0}).start;
    QString found;
    for (const Fact *other : material.facts()) {
        const bool near = other->kind == Kind::Meeting && other->evidence.start >= from
            && other->evidence.start <= fact.evidence.start;
        if (near && hanCharacters(other->answer) >= 6 && !generic.match(other->answer).hasMatch()) {
            found = other->answer;
        }
    }
    return found;
}

// Whose words cannot be told without their subject: 必须带头坚持….
bool lacksSubject(const QString &saying)
{
    static const QRegularExpression open(QStringLiteral("^(?:必须|应当|应该|务必|也|就|才|都|并|还|则)"));
    return open.match(saying).hasMatch();
}

// A pointer, or a year that is told by the day it was said.
bool pointsAway(const QString &saying)
{
    static const QRegularExpression pointer(QStringLiteral(
        "^(?:[这那其该此它他她]|对以|对于)|上述|以下|今年|去年|明年|(?:^|[，,。])(?:这|那|此)(?:就|才|是|一)"));
    return pointer.match(saying).hasMatch();
}

// 党员志愿服务积分管理，坚持…的原则 and 各党支部牵住…: whom it is told of stands before it.
QString subjectBefore(text::Span window, const Material &material)
{
    static const QRegularExpression number(
        QStringLiteral("^(?:第[一二三四五六七八九十百0-9]+条[ 　]*|[0-9]+[.．、] ?)"));
    static const QRegularExpression matter(
        QStringLiteral("^[㐀-鿿“”（）]{4,24}(?:管理|工作|服务|活动|建设|保护|治理|"
                       "使用|评价|考核|培训|教育)[，,]$"));
    static const QRegularExpression doer(
        QStringLiteral("^(?:各|全体|广大)?[㐀-鿿]{2,10}(?:支部|党组织|党委|党员|干部|"
                       "部门|单位|中心|局|部)$"));
    const text::Span sentence = material.sentence(window);
    const std::vector<text::Span> clauses = material.clauses(sentence);
    QString first = clauses.empty() ? QString() : material.at(clauses.front()).trimmed();
    first.remove(number);
    first += first.endsWith(u'，') || first.endsWith(u',') ? QString() : QStringLiteral("，");
    if (window.start > sentence.start && material.at(window).startsWith(QStringLiteral("坚持"))
        && matter.match(first).hasMatch()) {
        return first;
    }
    for (const text::Span clause : clauses) {
        const bool inside = clause.start < window.start && window.start < clause.start + clause.length;
        QString head = inside ? material.at({clause.start, window.start - clause.start}).trimmed() : QString();
        head.remove(number);
        if (doer.match(head).hasMatch()) {
            return head;
        }
    }
    constexpr int shortSaying = 14; // Han characters: 坚持严管与厚爱相结合 says not of whom
    constexpr qsizetype mostBefore = 32;
    static const QRegularExpression told(QStringLiteral("^[㐀-鿿“”]{4,30}[，,]$"));
    static const QRegularExpression leadIn(
        QStringLiteral("^(?:会议|大会|全会)|强调|指出|要求|提出|认为|表示|^[一二三四五六]是"));
    QString before = material.at({sentence.start, std::max<qsizetype>(0, window.start - sentence.start)}).trimmed();
    before.remove(number);
    const bool shown = before.size() <= mostBefore && told.match(before).hasMatch() && !leadIn.match(before).hasMatch();
    return hanCharacters(material.at(window)) < shortSaying && shown ? before : QString();
}

// What a text tells of 今年 is asked with its year; words of somebody are never changed.
QString withItsYear(QString cloze, const Fact &fact, const Material &material)
{
    const auto &year = material.article().anchorYear;
    const bool changed = year && fact.speaker.isEmpty() && meetingSpeaking(fact, material).isEmpty();
    return changed ? cloze.replace(QStringLiteral("今年"), QString::number(*year) + u'年') : cloze;
}

} // namespace

text::Span spanOfSaying(const Fact &fact, const Material &material)
{
    static const QRegularExpression leadIn(
        QStringLiteral("^[^，,：:“]{0,14}(?:强调|指出|要求|提出|认为|表示|明确|常说|说|打了个比方)[，,：:]?"));
    const text::Span whole = material.evidence(fact);
    const qsizetype at = lacksSubject(fact.answer) ? -1 : fact.evidence.quote.indexOf(fact.answer);
    const qsizetype lead = leadIn.match(fact.evidence.quote).capturedLength();
    return at >= 0 ? text::Span{whole.start + at, fact.answer.size()}
                   : text::Span{whole.start + lead, whole.length - lead};
}

QString wholeSaying(const Fact &fact, const Material &material)
{
    return material.at(trimmed(spanOfSaying(fact, material), material));
}

QString sayingWithBlanks(const Asked &asked, const Fact &fact, const Material &material)
{
    const text::Span saying = spanOfSaying(fact, material);
    const bool inside =
        saying.start <= asked.blank.start && asked.blank.start + asked.blank.length <= saying.start + saying.length;
    if (!inside) {
        return {};
    }
    const text::Span window =
        trimmed(saying.length <= longestSaying ? saying : clausesAround(saying, asked.blank, material), material);
    QString made = subjectBefore(window, material) + withItsYear(blanked(window, asked, material), fact, material);
    const bool readable = hanCharacters(made) >= shortestSaying && isBalanced(made) && !made.contains(u'\n')
        && !lacksSubject(made) && !pointsAway(made);
    if (!made.contains(u'“') && !made.contains(u'”')) { // the outer pair is gone: the inner one is the outer now
        made.replace(u'‘', u'“').replace(u'’', u'”');
    }
    static const QString ends = QStringLiteral("。！？!?");
    made += ends.contains(made.back()) ? QString() : QStringLiteral("。");
    return readable ? made : QString();
}

QString whoseWords(const Fact &fact, const Material &material)
{
    static const QRegularExpression ofPaper(QStringLiteral(
        "(《[^《》]{4,44}》)[，,]?(?:中|还|进一步)?(?:明确)?(?:提出|要求|规定|强调|指出|明确)[，,：:]?“?$"));
    const text::Span told = material.evidence(fact);
    const text::Span its = material.sentence(told);
    const auto paper =
        ofPaper.match(material.at({its.start, std::max<qsizetype>(0, spanOfSaying(fact, material).start - its.start)}));
    constexpr int longestBoth = 78; // a stem has room for no more than the title and the words
    const int both = characters(paper.captured(1)) + std::min(longestSaying, characters(wholeSaying(fact, material)));
    if (paper.hasMatch() && both <= longestBoth) {
        static const QRegularExpression wide(QStringLiteral("\\s+"));
        return paper.captured(1).replace(wide, QStringLiteral(" ")) + QStringLiteral("提出的要求");
    }
    static const QRegularExpression meeting(
        QStringLiteral("(?:会议|大会|全会|论坛|推进会|座谈会)[，,]?(?:强调|指出|要求|提出|认为|明确)"));
    if (fact.speaker.contains(QStringLiteral("党中央"))) {
        return QStringLiteral("文中引述的党中央要求");
    }
    static const QRegularExpression body(QStringLiteral("(?:工委|[党省市县区]委|党组|支部|政府|[部厅局委])$"));
    const qsizetype near = std::min<qsizetype>(told.start, 8);
    const QString before = material.at({told.start - near, near});
    if (body.match(fact.speaker).hasMatch() && before.contains(QStringLiteral("要求"))) {
        return fact.speaker + QStringLiteral("提出的要求");
    }
    if (!fact.speaker.isEmpty()) {
        const QString when = occasion(fact, material);
        return fact.speaker + when + (when.isEmpty() ? QStringLiteral("的") : QStringLiteral("中的")) + u'话';
    }
    const text::Span paragraph = material.paragraph(material.evidence(fact));
    const qsizetype end = material.evidence(fact).start + material.evidence(fact).length;
    const bool atMeeting =
        fact.kind == Kind::Principle && meeting.match(material.at({paragraph.start, end - paragraph.start})).hasMatch();
    if (!atMeeting) {
        return QStringLiteral("文中的话");
    }
    const QString reported = meetingSpeaking(fact, material); // nearer ones are only spoken of
    const QString name = reported.isEmpty() ? meetingMeant(fact, material) : reported;
    return name.isEmpty() ? QString() : name + QStringLiteral("提出的要求");
}

} // namespace shixi::questions
