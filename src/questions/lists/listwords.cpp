#include "questions/lists/listwords.h"

#include "questions/gates/gates.h"

#include <QRegularExpression>

#include <algorithm>

namespace shixi::questions
{

using knowledge::Fact;

namespace
{

const QString listBlank = QStringLiteral("____");
constexpr int longestShown = 76; // characters of a cloze
constexpr qsizetype mostShown = 5; // items of a long list

QString ownerOf(const Fact &fact)
{
    const qsizetype at = fact.subject.indexOf(u'：');
    return at < 0 ? QString() : fact.subject.left(at);
}

QString bareName(QString name)
{
    static const QRegularExpression marks(QStringLiteral("[“”‘’\"]"));
    return name.remove(marks);
}

// 四强, 三个不放过; not 四项 and not 三件事, which say nothing alone.
bool isFormulaName(const QString &name)
{
    static const QRegularExpression counted(QStringLiteral(
        "^(?:[一二三四五六七八九十两]+|[0-9]+)(?:[个项种类级道支面位件点条色步市方大名组样段批层轮套](?:方面|工作|"
        "事|任务|措施|特点|体会|"
        "大事|问题|原因|保障|重点|的|举措|内容|环节|阶段)*)?$"));
    return name.size() >= 2 && !counted.match(name).hasMatch();
}

// 五个统筹 tells itself where every item has 统筹 in it.
bool namesItsItems(const QString &name, const Fact &fact)
{
    static const QRegularExpression counted(QStringLiteral("^.[个项种类级]"));
    const QString noun = QString(name).remove(counted);
    return noun.size() >= 2 && std::ranges::all_of(fact.items, [&](const QString &item) {
               return item.contains(noun);
           });
}

// Who does it stands in front, and nothing points out of the text shown.
bool tellsWhose(const QString &left)
{
    static const QRegularExpression noOwner(QStringLiteral(
        "^(?:[把将用让以从按都就即为做被给由使]|召开|强调|指出|实行|采用|采取|依托|通过|围绕|落实|开设|开展|推行|建立|"
        "健全|推动|新增|"
        "严格|培育|做到|坚持|组织|打造|形成|提出|包括|分为|具备|拿出|推出|设置|针对|对于?|根据|随着|如果|其中|同年|"
        "近年|这|那|该|此|其|它|他|她|他们|我们|大家|还|也|并|却|而|但|又|才|再|更|只|先后|已|共|在(?!.*[，,])|自(?!愿)"
        ")"));
    static const QRegularExpression points(
        QStringLiteral("本(?:办法|规定|条例|细则|意见|公司|单位|市|县|区|院|馆|所|法)|上述|前款|前述|下列|以下简称"));
    constexpr int enough = 4;
    return hanCharacters(left) >= enough && !noOwner.match(left).hasMatch() && !points.match(left).hasMatch();
}

// 四项 and what it counts, where the text says so right behind: 四项措施.
QString countedNoun(const QString &counts, const Fact &fact, const Material &material)
{
    static const QRegularExpression noun(QStringLiteral(
        "^(?:的)?([㐀-䶿一-鿿]{0,4}(?:措施|举措|工序|平台|制度|机制|指标|功能区|工程|小组|"
        "小分队|"
        "产业集群|清单|原则|"
        "方针|要求|目标|方法|办法|思路|手段|级别|等次|党支部|工作法|步骤|关口|渠道|服务))"));
    const QString sentence = material.at(material.sentence(material.evidence(fact)));
    const qsizetype at = sentence.lastIndexOf(counts);
    if (at < 0) {
        return {};
    }
    const auto match = noun.match(sentence.mid(at + counts.size()));
    return match.hasMatch() ? counts + match.captured() : QString();
}

bool isBeside(const QString &wanted, const Fact &fact, const Material &material)
{
    return material.at(material.paragraph(material.evidence(fact))).contains(wanted);
}

QString inMarks(const QString &name)
{
    return QStringLiteral("“") + name + QStringLiteral("”");
}

// 三个主体 and 四项工程 are names only where the text marks them so or says whose they are.
bool isLooseName(const QString &name, const Fact &fact, const Material &material)
{
    static const QRegularExpression counted(
        QStringLiteral("^(?:[一二三四五六七八九十两]+|[0-9]+)[个项种类级道支位件点条张大]"));
    return counted.match(name).hasMatch() && !namesItsItems(name, fact) && !isBeside(inMarks(name), fact, material);
}

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

// 这是, 并 and the like at the head say nothing to one who reads no more than this.
text::Span withoutWeakStart(text::Span window, qsizetype firstItem, const Material &material)
{
    static const QRegularExpression number(QStringLiteral(
        "^\\s*(?:第[一二三四五六七八九十百]+条\\s*|[0-9]+(?:\\.[0-9]+)*\\s+|[（(][一二三四五六七八九十]+[）)]|"
        "[一二三四五六七八九十]是|以及|并且|就是|即|并|(?:会议)?(?:强调|指出|要求|提出)[，,：:]?(?=要|必须))"));
    const qsizetype skipped = number.match(material.at(window)).capturedLength();
    if (skipped > 0 && window.start + skipped <= firstItem) {
        window = {window.start + skipped, window.length - skipped};
    }
    const QString shown = material.at(window);
    const auto starts = [&](const QString &start) {
        return shown.startsWith(start);
    };
    const bool weak = std::ranges::any_of(material.templates().weakStarts(), starts);
    return weak ? text::Span{firstItem, window.start + window.length - firstItem} : window;
}

bool isOneLine(const QString &text)
{
    static const QRegularExpression parted(QStringLiteral("[。；;\\n…]|[一二三四五六]是"));
    return !parted.match(text).hasMatch();
}

QString wholeCloze(const Fact &fact, const Material &material)
{
    const auto places = itemPlaces(fact);
    if (places.empty()) {
        return {};
    }
    const text::Span last = places.back();
    return listCloze({places.front().start, last.start + last.length - places.front().start}, fact, material);
}

// 会议部署了八个方面的重点任务：
QString countedLead(const Fact &fact, const Material &material)
{
    static const QRegularExpression lead(
        QStringLiteral("([^。！？!?；;\\n]{6,60})[：:，,。]\\s*(?:[一1]是|（一）|\\(一\\)|即)?$"));
    constexpr qsizetype reach = 70;
    const qsizetype start = std::max<qsizetype>(0, fact.evidence.start - reach);
    const QString text = material.at({start, fact.evidence.start - start});
    const auto match = lead.match(text);
    QString found = match.captured(1).trimmed();
    static const QRegularExpression comma(QStringLiteral("[，,]"));
    const bool starts = match.capturedStart(1) > 0 || start == 0;
    for (qsizetype at = found.indexOf(comma); !tellsWhose(found) && at >= 0; at = found.indexOf(comma)) {
        found = found.mid(at + 1).trimmed();
    }
    static const QRegularExpression told(QStringLiteral("[：:]\\s*(?:（一）|\\(一\\)|[一1]是)?$"));
    const bool names = fact.counts.isEmpty() ? told.match(text).hasMatch() : found.contains(fact.counts);
    return starts && names && isBalanced(found) && tellsWhose(found) ? found : QString();
}

// Nothing but a number or a mark stands before it in its sentence.
bool opensSentence(text::Span window, const Material &material)
{
    static const QRegularExpression nothing(QStringLiteral(
        "^[\\s“‘]*(?:第[一二三四五六七八九十百]+条|[0-9]+(?:\\.[0-9]+)*|[（(][一二三四五六七八九十]+[）)])?[\\s“‘]*$"));
    const text::Span sentence = material.sentence(window);
    return nothing.match(material.at({sentence.start, window.start - sentence.start})).hasMatch();
}

// The evidence from where its sentence begins.
text::Span fromSentenceStart(text::Span window, const Material &material)
{
    const text::Span sentence = material.sentence(window);
    const QString text = material.at(sentence);
    qsizetype skipped = 0;
    while (skipped < text.size() && text.at(skipped).isSpace()) {
        ++skipped;
    }
    static const QRegularExpression lately(
        QStringLiteral("^(?:今年|去年|前年|同年|近日|日前|当前|目前|近年来|下一步)[^，,]{0,6}[，,]"));
    skipped += lately.match(text.mid(skipped)).capturedLength(); // away from its text it says nothing
    const qsizetype start = std::min(window.start, sentence.start + skipped);
    const qsizetype end = window.start + window.length;
    const bool closes = material.at({end, 1}) == QStringLiteral("”") && !isBalanced(material.at({start, end - start}));
    return {start, end - start + (closes ? 1 : 0)};
}

// The window with its blank, and whose it is where the window does not say; empty where it does not read well.
QString shownIn(text::Span window, text::Span blank, const Fact &fact, const Material &material)
{
    const qsizetype firstItem = itemPlaces(fact).front().start;
    QString before = material.at({window.start, std::max<qsizetype>(0, firstItem - window.start)});
    const qsizetype end = window.start + window.length;
    if (blank.start < window.start || blank.start + blank.length > end) {
        return {};
    }
    const QString left = material.at({window.start, blank.start - window.start});
    const QString right = material.at({blank.start + blank.length, end - blank.start - blank.length});
    QString shown = left + listBlank + right;
    const QString unit = ownerOf(fact);
    const bool owned = !unit.isEmpty() && isBeside(unit, fact, material);
    if (owned && !shown.contains(unit)) {
        shown.prepend(unit + u'：');
        before.prepend(unit + u'：');
    }
    constexpr int topicAlone = 8; // 要健全考核机制，实行
    const bool whole = owned || opensSentence(window, material) || hanCharacters(before) >= topicAlone;
    const bool whose = tellsWhose(before) && whole;
    const bool fits = characters(shown) <= longestShown && isBalanced(shown) && whose;
    return fits ? shown : QString();
}

} // namespace

QString listHead(const Fact &fact, const Material &material)
{
    const QString name = bareName(fact.counts);
    if (name.isEmpty()) {
        return {};
    }
    const QString unit = isBeside(ownerOf(fact), fact, material) ? ownerOf(fact) : QString();
    if (isFormulaName(name) && !(unit.isEmpty() && isLooseName(name, fact, material))) {
        return (unit.isEmpty() ? QStringLiteral("文中的") : unit) + inMarks(name);
    }
    const QString counted = countedNoun(fact.counts, fact, material);
    return counted.isEmpty() || unit.isEmpty() ? QString() : unit + inMarks(bareName(counted));
}

QString listLead(const Fact &fact, const Material &material)
{
    const QString lead = countedLead(fact, material);
    if (!lead.isEmpty()) {
        return lead;
    }
    const QString cloze = wholeCloze(fact, material);
    QString left = cloze.left(cloze.indexOf(listBlank));
    while (!left.isEmpty() && !left.back().isLetterOrNumber() && left.back() != u'”' && left.back() != u'》') {
        left.chop(1);
    }
    return hanCharacters(left) >= 2 && isBalanced(left) ? left : QString();
}

QString listTail(const Fact &fact, const Material &material)
{
    constexpr qsizetype longest = 16;
    const QString cloze = wholeCloze(fact, material);
    const qsizetype at = cloze.indexOf(listBlank);
    QString right = at < 0 ? QString() : cloze.mid(at + listBlank.size());
    while (!right.isEmpty() && !right.front().isLetterOrNumber()) {
        right.remove(0, 1);
    }
    return right.size() <= longest && isBalanced(right) ? right : QString();
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

QString listCloze(text::Span blank, const Fact &fact, const Material &material)
{
    const auto places = itemPlaces(fact);
    if (places.empty() || !isOneLine(fact.evidence.quote)) {
        return {};
    }
    const text::Span narrow = closedWindow(material.evidence(fact), material);
    for (const text::Span window :
         {fromSentenceStart(narrow, material), withClauseBefore(narrow, fact, material), narrow}) {
        const QString shown = shownIn(withoutWeakStart(window, places.front().start, material), blank, fact, material);
        if (!shown.isEmpty()) {
            return shown;
        }
    }
    return {};
}

QString joinedItems(const QStringList &items, qsizetype place, const QString &shown)
{
    const qsizetype latest = std::max<qsizetype>(0, items.size() - mostShown);
    const qsizetype first = place < 0 ? 0 : std::clamp<qsizetype>(place - mostShown / 2, 0, latest);
    QStringList parts;
    for (qsizetype at = first; at < std::min(items.size(), first + mostShown); ++at) {
        parts.append(at == place ? shown : items.at(at));
    }
    const bool parted = std::ranges::any_of(items, [](const QString &item) {
        return item.contains(u'、');
    });
    return parts.join(parted ? u'；' : u'、');
}

bool isOpenList(const Fact &fact, const Material &material)
{
    const auto places = itemPlaces(fact);
    if (places.empty()) {
        return true;
    }
    static const QRegularExpression open(QStringLiteral("^[”’》]*(?:等|及其他|……)"));
    const text::Span last = places.back();
    return open.match(material.at({last.start + last.length, 6})).hasMatch();
}

QString innerQuotes(QString text)
{
    return text.replace(u'“', u'‘').replace(u'”', u'’');
}

} // namespace shixi::questions
