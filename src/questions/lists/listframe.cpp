#include "questions/lists/listframe.h"

#include "questions/gates/gates.h"
#include "questions/lists/listscope.h"
#include "questions/lists/listsubject.h"
#include "questions/scope/scope.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

const QString listBlank = QStringLiteral("____");
constexpr int longestFrame = 76; // characters of a cloze
constexpr int longestFramePassage = 100; // with the sentence before it

// The evidence without what stands outside a mark that is not closed in it.
text::Span closedWindow(text::Span window, const Material &material)
{
    const QString shown = material.at(window);
    const qsizetype open = shown.lastIndexOf(u'“');
    const qsizetype close = shown.indexOf(u'”');
    if (shown.count(u'“') == shown.count(u'”') + 1 && open > close) {
        return {window.start + open + 1, window.length - open - 1};
    }
    if (shown.count(u'”') == shown.count(u'“') + 1 && (open < 0 || close < open)) {
        return {window.start, close};
    }
    return window;
}

// Where the list stands bare, the clause before it says whose it is.
text::Span withClauseBefore(text::Span window, const Fact &fact, const Material &material)
{
    constexpr qsizetype longest = 34;
    const auto places = itemPlaces(fact);
    const QString before = material.at({window.start, std::max<qsizetype>(0, places.front().start - window.start)});
    constexpr int enough = 5; // 坚持 and 做到 say nothing of who and why
    const bool owned = !ownerOf(fact).isEmpty() && isBeside(ownerOf(fact), fact, material);
    if (hanCharacters(before) >= (owned ? 2 : enough)) {
        return window;
    }
    text::Span wider = window;
    for (const text::Span clause : material.clauses(material.sentence(window))) {
        const QString text = material.at(clause);
        const bool ends = clause.start + clause.length == window.start && !text.endsWith(u'；') && !text.endsWith(u';');
        if (ends && clause.length <= longest) {
            wider = {clause.start, window.start + window.length - clause.start};
        }
    }
    return wider;
}

// 该支部 in front: how long it is.
qsizetype sameBody(const QString &shown)
{
    static const QRegularExpression same(
        QStringLiteral("^该(?:党)?(?:支部|党委|村|社区|镇|县|市|局|公司|集团|厂|车间|馆|院|所|校|队|街道|单位)"));
    return same.match(shown).capturedLength();
}

// 这是, 并 and the like at the head say nothing to one who reads no more than this.
text::Span withoutWeakStart(text::Span window, qsizetype firstItem, const Material &material)
{
    static const QRegularExpression number(QStringLiteral(
        "^\\s*(?:第[一二三四五六七八九十百]+条\\s*|[0-9]+(?:\\.[0-9]+)*\\s+|[（(][一二三四五六七八九十]+[）)]|"
        "[一二三四五六七八九十]是|以及|并且|就是|即|并|(?:会议)?(?:强调|指出|要求|提出)[，,：:]?(?=要|必须|必|应))"));
    const qsizetype skipped = number.match(material.at(window)).capturedLength();
    if (skipped > 0 && window.start + skipped <= firstItem) {
        window = {window.start + skipped, window.length - skipped};
    }
    const QString shown = material.at(window);
    const auto starts = [&](const QString &start) {
        return shown.startsWith(start) && sameBody(shown) == 0;
    };
    const bool weak = std::ranges::any_of(material.templates().weakStarts(), starts);
    return weak ? text::Span{firstItem, window.start + window.length - firstItem} : window;
}

// Nothing but a number or a mark stands before it in its sentence.
bool opensSentence(text::Span window, const Material &material)
{
    static const QRegularExpression nothing(QStringLiteral(
        "^[\\s“‘]*(?:第[一二三四五六七八九十百]+条|[0-9]+(?:\\.[0-9]+)*|[（(][一二三四五六七八九十]+[）)]|"
        "(?:今年|去年|近年|近日|目前)[^，,]{0,4}[，,])?[\\s“‘]*$"));
    const text::Span sentence = material.sentence(window);
    return nothing.match(material.at({sentence.start, window.start - sentence.start})).hasMatch();
}

// Only the items and what joins them: no mark ends a sentence among them, no number begins the next.
bool isOneLine(const Fact &fact, const Material &material)
{
    static const QRegularExpression parted(QStringLiteral("[。；;\\n…]|[一二三四五六]是"));
    const auto places = itemPlaces(fact);
    const qsizetype end = places.empty() ? 0 : places.back().start + places.back().length;
    return !places.empty() && !parted.match(material.at({places.front().start, end - places.front().start})).hasMatch();
}

qsizetype lastEnd(const Fact &fact)
{
    const text::Span last = itemPlaces(fact).back();
    return last.start + last.length;
}

// What goes on behind the list up to the next mark; to the end of the sentence where it would else stay open.
qsizetype readableEnd(text::Span window, qsizetype firstItem, qsizetype listEnd, const Material &material)
{
    static const QRegularExpression clauseEnd(QStringLiteral("[，,。；;！？!?：:\\n]"));
    static const QRegularExpression sentenceEnd(QStringLiteral("[。；;！？!?\\n]"));
    const QString &text = material.article().text;
    const qsizetype end = window.start + window.length;
    const bool open = staysOpen(material.at(window));
    qsizetype found = text.indexOf(open ? sentenceEnd : clauseEnd, end);
    const QString left = material.at({window.start, firstItem - window.start});
    const bool comma =
        found == end && found >= 0 && found == listEnd && (text.at(end) == u',' || text.at(end) == u'，');
    if (comma && leadsOn(left)) {
        found = text.indexOf(clauseEnd, end + 1);
    }
    const qsizetype stop = found < 0 ? text.size() : found;
    const bool closes = stop < text.size() && text.at(stop) != u'”' && text.mid(stop + 1, 1) == QStringLiteral("”");
    return closes && !isBalanced(material.at({window.start, stop - window.start})) ? end : stop;
}

text::Span fromMatterStart(text::Span window, qsizetype firstItem, const Material &material)
{
    const text::Span sentence = material.sentence(window);
    qsizetype start = matterStart(sentence, firstItem, material);
    const qsizetype skipped = timeWord(material.at({start, firstItem - start}));
    start += skipped;
    return {start, window.start + window.length - start};
}

std::vector<text::Span> windowsOf(const Fact &fact, const Material &material)
{
    const qsizetype firstItem = itemPlaces(fact).front().start;
    const text::Span narrow = closedWindow(material.evidence(fact), material);
    std::vector<text::Span> windows;
    for (const text::Span window :
         {fromMatterStart(narrow, firstItem, material), withClauseBefore(narrow, fact, material), narrow}) {
        text::Span shown = withoutWeakStart(window, firstItem, material);
        shown.length = readableEnd(shown, firstItem, lastEnd(fact), material) - shown.start;
        windows.push_back(shown);
    }
    return windows;
}

QString blanked(text::Span window, text::Span blank, const Material &material)
{
    const qsizetype end = window.start + window.length;
    if (blank.start < window.start || blank.start + blank.length > end) {
        return {};
    }
    const QString left = material.at({window.start, blank.start - window.start});
    return left + listBlank + material.at({blank.start + blank.length, end - blank.start - blank.length});
}

bool isReadable(const QString &shown, int longest)
{
    static const QRegularExpression somebody(QStringLiteral("[我他她它]们|…|\\n")); // who that is stands elsewhere
    return !shown.isEmpty() && characters(shown) <= longest && isBalanced(shown) && !somebody.match(shown).hasMatch();
}

// By itself: it says whose it is, or stands under its owner's name.
QString standingAlone(text::Span window, text::Span blank, const Fact &fact, const Material &material)
{
    const auto places = itemPlaces(fact);
    const qsizetype lastEnd = places.back().start + places.back().length;
    QString before = material.at({window.start, std::max<qsizetype>(0, places.front().start - window.start)});
    const QString after = material.at({lastEnd, window.start + window.length - lastEnd});
    QString shown = blanked(window, blank, material);
    const QString unit = ownerOf(fact);
    const bool owned = !unit.isEmpty() && isBeside(unit, fact, material);
    if (owned && !shown.contains(unit)) {
        const qsizetype same = sameBody(shown);
        static const QRegularExpression deed(QStringLiteral( // reads on behind the name of who did it
            "^(?:结合|以|通过|围绕|聚焦|坚持|建立|健全|推行|实行|创新|探索|制定|出台|开展|组织|打造|形成|提出|依托|"
            "采取|把|将)"));
        const QString head = same > 0 || deed.match(shown).hasMatch() ? unit : unit + u'：';
        shown.replace(0, same, head);
        before.replace(0, std::min(same, before.size()), head);
    }
    constexpr int topicAlone = 8; // 要健全考核机制，实行
    const bool opens = opensSentence(window, material);
    const bool whole = owned || opens || hanCharacters(before) >= topicAlone;
    const bool whose = (tellsWhose(before) && whole) || (opens && isOwnSubject(before, after));
    return whose && isReadable(shown, longestFrame) ? shown : QString();
}

// With its scope told: nothing in it points elsewhere, and enough stands around the list.
QString standingUnder(text::Span window, text::Span blank, const Fact &fact, const Material &material)
{
    static const QRegularExpression points(QStringLiteral(
        "^(?:“?[0-9N]+”?(?:是|指|即)|这|那|该|此|其|它|他|她|也|并|却|而|但|又|才|再|更|还|就|以及|从而|进而|使|让|"
        "建成|新建|改建|首期|"
        "(?:计划|方案|意见|办法|规定|通知|文件|规划|纲要|会议)(?:还|也|又|同时))|"
        "上述|前款|前述|下列|以下简称|同时"));
    constexpr int enough = 2;
    const auto places = itemPlaces(fact);
    const text::Span all{places.front().start, places.back().start + places.back().length - places.front().start};
    const QString frame = blanked(window, all, material);
    const QString shown = blanked(window, blank, material);
    static const QRegularExpression opening(QStringLiteral("^[“‘]*____"));
    const bool reads = hanCharacters(frame) >= enough && !points.match(frame).hasMatch()
        && (!opening.match(frame).hasMatch() || saysSomething({}, frame));
    return reads && isReadable(shown, longestFrame) ? shown : QString();
}

// The sentence before it and its own.
QString inPassage(text::Span blank, const Fact &fact, const Material &material)
{
    text::Span sentence = material.sentence(material.evidence(fact));
    const qsizetype first = itemPlaces(fact).front().start;
    const QString before = material.at({sentence.start, first - sentence.start});
    const qsizetype end = sentence.start + sentence.length;
    if (!leansOnBefore(before, material.at({lastEnd(fact), std::max<qsizetype>(0, end - lastEnd(fact))}))) {
        return {};
    }
    if (hanCharacters(before) > 0) { // else what is said of the items stands behind them
        const text::Span told{sentence.start, lastEnd(fact) - sentence.start};
        sentence.length = readableEnd(told, first, lastEnd(fact), material) - sentence.start;
    }
    const text::Span passage = passageSpan(sentence, material, longestFramePassage);
    QString shown = passage.length == 0 ? QString() : blanked(passage, blank, material);
    static const QString loose = QStringLiteral(" \u3000\n。");
    while (!shown.isEmpty() && loose.contains(shown.back())) {
        shown.chop(1);
    }
    return isReadable(shown, longestFramePassage) ? shown.trimmed() : QString();
}

} // namespace

qsizetype matterStart(text::Span sentence, qsizetype place, const Material &material)
{
    static const QRegularExpression lead(QStringLiteral(
        "[；;]\\s*(?:[一二三四五六七八九十]+是|第?[一二三四五六七八九十]+[、，,])?|"
        "[：:，,]\\s*(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十]+[、，,]|首先[，,]|其次[，,])|"
        "^\\s*(?:[一二三四五六七八九十]+是|[0-9]{1,2}[.．、]\\s*|[（(][一二三四五六七八九十0-9]+[）)]\\s*)|^\\s+"));
    QString before = material.at({sentence.start, std::max<qsizetype>(0, place - sentence.start)});
    before.chop(before.endsWith(u'“') ? 1 : 0); // of the list itself
    qsizetype start = 0;
    auto found = lead.globalMatch(before);
    while (found.hasNext()) {
        const auto match = found.next();
        start = isBalanced(before.mid(match.capturedEnd())) || match.capturedStart() == 0 ? match.capturedEnd() : start;
    }
    return sentence.start + start;
}

QString ownerOf(const Fact &fact)
{
    const qsizetype at = fact.subject.indexOf(u'：');
    return at < 0 ? QString() : fact.subject.left(at);
}

bool isBeside(const QString &wanted, const Fact &fact, const Material &material)
{
    return material.at(material.paragraph(material.evidence(fact))).contains(wanted);
}

std::vector<text::Span> itemPlaces(const Fact &fact)
{
    std::vector<text::Span> places;
    qsizetype from = 0;
    for (const QString &item : fact.items) {
        const qsizetype at = item.isEmpty() ? -1 : fact.evidence.quote.indexOf(item, from);
        if (at < 0) {
            return {};
        }
        places.push_back({fact.evidence.start + at, item.size()});
        from = at + item.size();
    }
    return places;
}

namespace
{

ListFrame foundFrame(text::Span blank, const Fact &fact, const Material &material)
{
    if (!isOneLine(fact, material)) {
        return {};
    }
    const std::vector<text::Span> windows = windowsOf(fact, material);
    for (const text::Span window : windows) {
        if (const QString shown = standingAlone(window, blank, fact, material); !shown.isEmpty()) {
            return {QStringLiteral("文中的话"), shown};
        }
    }
    const auto under = [&](const QString &scope) -> ListFrame {
        for (const text::Span window : scope.isEmpty() ? std::vector<text::Span>{} : windows) {
            if (const QString shown = standingUnder(window, blank, fact, material); !shown.isEmpty()) {
                return {scope, shown};
            }
        }
        return {};
    };
    if (const ListFrame spoken = under(spokenScope(fact, material)); !spoken.text.isEmpty()) {
        return spoken;
    }
    if (const ListFrame doer = under(doerScope(fact, material)); !doer.text.isEmpty()) {
        return doer;
    }
    if (const QString shown = inPassage(blank, fact, material); !shown.isEmpty()) {
        return {QStringLiteral("文中的话"), shown};
    }
    const ListFrame section = under(sectionScope(fact, material));
    return section.text.isEmpty() ? under(sentenceScope(fact, material)) : section;
}

// 甲支部地处山脊。该支部创建…… is 甲支部创建……; what a body is stands not between it and what it did.
QString withoutPreamble(QString shown)
{
    static const QRegularExpression same(
        QStringLiteral("^([^，,。；;“”]{1,20}?(支部|党委|村|社区|镇|县|市|局|公司|集团|厂|车间|馆|院|所|校|队|街道))"
                       "(?:地处|位于|是|成立于|组建于|建于|现有|拥有|有)[^。“”]*。该(?:党)?\\2(?=[^。]*____)"));
    static const QRegularExpression about(
        QStringLiteral("^([^，,。；;“”]{2,20}?)(?:是|位于|地处|成立于|组建于)[^。“”]*，(?=(?:主要|现)[^，,。]*____)"));
    shown.replace(same, QStringLiteral("\\1"));
    return shown.replace(about, QStringLiteral("\\1"));
}

// Without the number it stands under in its text, and with the mark a sentence ends with.
QString asSentence(QString shown)
{
    static const QRegularExpression number(
        QStringLiteral("^(?:[\\s\u3000]+|第[一二三四五六七八九十百]+条\\s*|[一二三四五六七八九十]+[是要](?!素)|第["
                       "一二三四五六七八九十]，|[问答]：)+"));
    static const QString loose = QStringLiteral(" \u3000—，,；;：:");
    shown = withoutPreamble(shown.remove(number));
    while (!shown.isEmpty() && loose.contains(shown.back())) {
        shown.chop(1);
    }
    static const QString stops = QStringLiteral("。！？");
    return shown.isEmpty() || stops.contains(shown.back()) ? shown : shown + u'。';
}

} // namespace

ListFrame listFrame(text::Span blank, const Fact &fact, const Material &material)
{
    ListFrame frame = foundFrame(blank, fact, material);
    static const QRegularExpression speaker( // the scope says who speaks
        QStringLiteral("^[^“”，,]*[，,]?(?:强调|指出|要求|提出)[，,：:]?(?=要|必须|应)"));
    if (frame.scope.endsWith(QStringLiteral("提出的要求"))) {
        frame.text.remove(speaker);
    }
    frame.text = asSentence(frame.text);
    return frame;
}

ListFrame wholeListFrame(const Fact &fact, const Material &material)
{
    const auto places = itemPlaces(fact);
    if (places.empty()) {
        return {};
    }
    const text::Span last = places.back();
    return listFrame({places.front().start, last.start + last.length - places.front().start}, fact, material);
}

} // namespace shixi::questions
