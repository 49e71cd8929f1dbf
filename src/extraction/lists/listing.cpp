#include "extraction/lists/listing.h"

#include "text/fold.h"

#include <algorithm>

namespace shixi::extraction
{

namespace
{

// What stands before the row in its sentence, or the sentence before where the row opens its own.
Span leadOf(const Scene &scene, const Listing &listing)
{
    const auto at = static_cast<std::size_t>(listing.sentence);
    const std::vector<Sentence> &sentences = scene.layout.sentences;
    const Span own = sentences[at].span;
    if (listing.from > own.start) {
        const std::vector<Span> clauses = clausesOf(scene.layout, {own.start, listing.from - own.start});
        return clauses.empty() ? Span{own.start, 0} : clauses.back();
    }
    const bool follows = at > 0 && sentences[at].paragraph - sentences[at - 1].paragraph <= 1
        && sentences[at].section == sentences[at - 1].section;
    return follows ? withoutEdges(scene, sentences[at - 1].span) : Span{own.start, 0};
}

// Points are announced by the words before them; a row of words only where a colon stands between.
bool isAnnounced(const Scene &scene, const Listing &listing)
{
    qsizetype before = listing.from - 1;
    while (before > 0 && scene.layout.folded[before].isSpace()) {
        --before;
    }
    return listing.by.finder == QLatin1String("numbered") || (before >= 0 && scene.layout.folded[before] == u':');
}

// The number the lead gives for what follows.
std::optional<qint64> tallyOf(const Scene &scene, Span lead, Span &where)
{
    for (const Rule *rule : scene.rules.of(QStringLiteral("tally"))) {
        const auto match = rule->pattern.match(scene.layout.view(lead));
        if (match.hasMatch()) {
            where = {lead.start + match.capturedStart(QStringLiteral("v")), match.capturedLength(QStringLiteral("v"))};
            return text::parseNumber(match.captured(QStringLiteral("n")));
        }
    }
    return std::nullopt;
}

void setCount(const Scene &scene, const Listing &listing, Span lead, Candidate &made)
{
    Span where = nameAround(scene, listing.sentence, listing.items);
    const auto count = static_cast<qint64>(listing.items.size());
    std::optional<qint64> told;
    if (where.length > 0) {
        told = count;
    } else if (isAnnounced(scene, listing)) {
        told = tallyOf(scene, lead, where);
    }
    made.counted = told == std::optional(count);
    if (made.counted) {
        made.fact.counts = scene.layout.original(where);
        made.fact.confidencePpm = 1'000'000;
    } else if (told) {
        made.fact.confidencePpm = std::min(made.fact.confidencePpm, scorePpm(scene, "list.miscounted"));
    }
}

// 以夜校‘充电’: means and aim inside one item, where all of them are built so.
std::vector<std::pair<QString, QString>> pairsWithin(const Scene &scene, const QStringList &items)
{
    for (const Rule *rule : scene.rules.of(QStringLiteral("pair"))) {
        std::vector<std::pair<QString, QString>> pairs;
        for (const QString &item : items) {
            const auto match = rule->pattern.match(item);
            if (match.hasMatch()) {
                pairs.emplace_back(match.captured(QStringLiteral("means")), match.captured(QStringLiteral("v")));
            }
        }
        if (pairs.size() == static_cast<std::size_t>(items.size())) {
            return pairs; // the first rule all items are built by
        }
    }
    return {};
}

bool isFigured(QStringView item)
{
    return std::any_of(item.begin(), item.end(), [](QChar c) {
        return c.isDigit();
    });
}

} // namespace

bool isWhole(QStringView text)
{
    for (const auto &[open, close] : {std::pair{u'“', u'”'}, {u'‘', u'’'}, {u'《', u'》'}, {u'(', u')'}}) {
        if (text.count(QChar(open)) != text.count(QChar(close))) {
            return false;
        }
    }
    return true;
}

qsizetype commonHead(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[n] == b[n]) {
        ++n;
    }
    return n;
}

qsizetype commonTail(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[a.size() - 1 - n] == b[b.size() - 1 - n]) {
        ++n;
    }
    return n;
}

int scorePpm(const Scene &scene, const char *name)
{
    return scene.rules.score(QString::fromLatin1(name)) * 1000;
}

bool holdFigures(const Scene &scene, const std::vector<Span> &items)
{
    return std::all_of(items.begin(), items.end(), [&scene](Span item) {
        return isFigured(scene.layout.view(item));
    });
}

Span withoutEdges(const Scene &scene, Span span)
{
    const QStringView edges = u" ,;:。!?、…—";
    const QString &text = scene.layout.folded;
    while (span.length > 0 && (text[span.start].isSpace() || edges.contains(text[span.start]))) {
        span = {span.start + 1, span.length - 1};
    }
    while (span.length > 0 && (text[endOf(span) - 1].isSpace() || edges.contains(text[endOf(span) - 1]))) {
        span.length -= 1;
    }
    return span;
}

Span nameAround(const Scene &scene, int sentence, const std::vector<Span> &items)
{
    const std::vector<Sentence> &sentences = scene.layout.sentences;
    const int last = static_cast<int>(sentences.size()) - 1;
    for (const int at : {sentence, sentence - 1, sentence + 1}) {
        if (at < 0 || at > last
            || sentences[static_cast<std::size_t>(at)].paragraph
                != sentences[static_cast<std::size_t>(sentence)].paragraph) {
            continue;
        }
        const Span name = nameOfRow(scene, sentences[static_cast<std::size_t>(at)].span, items);
        if (name.length > 0) {
            return name;
        }
    }
    return {items.front().start, 0};
}

Candidate candidateOf(const Scene &scene, const Listing &listing)
{
    const Span value = joined(listing.items.front(), listing.items.back());
    const Span reach = joined({listing.from, 0}, listing.aims.empty() ? value : listing.aims.back());
    const Span own = scene.layout.sentences[static_cast<std::size_t>(listing.sentence)].span;
    const Span evidence = endOf(reach) <= endOf(own) ? clauseAround(scene.layout, own, reach) : reach;
    Candidate made = scene.candidate(Kind::SloganList, listing.by, listing.sentence, value, evidence);
    made.fact.confidencePpm = listing.confidencePpm;
    for (const Span item : listing.items) {
        made.fact.items << scene.layout.original(item).trimmed();
    }
    for (std::size_t i = 0; listing.aims.size() == listing.items.size() && i < listing.items.size(); ++i) {
        made.fact.pairs.emplace_back(made.fact.items[static_cast<qsizetype>(i)],
                                     scene.layout.original(listing.aims[i]).trimmed());
    }
    if (listing.aims.empty()) {
        made.fact.pairs = pairsWithin(scene, made.fact.items);
    }
    made.fact.answer = made.fact.items.join(u'、');
    const Span lead = leadOf(scene, listing);
    setCount(scene, listing, lead, made);
    if (!made.counted && holdFigures(scene, listing.items)) {
        made.fact.confidencePpm = std::min(made.fact.confidencePpm, scorePpm(scene, "list.figures"));
    }
    const bool cut = std::any_of(listing.items.begin(), listing.items.end(), [&scene](Span item) {
        return !isWhole(scene.layout.view(item));
    });
    if (cut) {
        made.fact.confidencePpm = std::min(made.fact.confidencePpm, scorePpm(scene, "list.unsure"));
    }
    made.fact.subject = made.counted ? made.fact.counts : scene.layout.original(lead).trimmed();
    made.fact.subject = made.fact.subject.isEmpty() ? made.fact.section : made.fact.subject;
    return made;
}

} // namespace shixi::extraction
