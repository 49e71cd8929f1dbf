#include "extraction/extract.h"

#include "extraction/scene.h"
#include "text/fold.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace shixi::extraction
{

namespace
{

constexpr std::ptrdiff_t c_unitsNear = 3;
constexpr qsizetype c_shortQuote = 16; // “百名红通人员”: a name, whatever number it holds

void append(std::vector<Candidate> &to, std::vector<Candidate> from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

std::vector<Span> shownValues(const std::vector<Candidate> &candidates, const Scene &scene)
{
    std::vector<Span> spans;
    for (const Candidate &candidate : candidates) {
        if (scene.shows(candidate.fact)) {
            spans.push_back(candidate.value);
        }
    }
    return spans;
}

// Quotations that name something; longer ones are speech and may state figures.
std::vector<Span> namesIn(const Layout &layout, const std::vector<Span> &quotes)
{
    std::vector<Span> names;
    for (const Span quote : quotes) {
        const QStringView words = layout.view(quote);
        if (quote.length <= c_shortQuote && !words.contains(u',') && !words.contains(u'。')) {
            names.push_back(quote);
        }
    }
    return names;
}

// The same list found again in one section says nothing new; the surest of them stays.
void dropRepeats(std::vector<Candidate> &candidates)
{
    const auto keyOf = [](const knowledge::Fact &fact) {
        return fact.section + u'\n' + text::normalForm(fact.answer);
    };
    QMap<QString, const Candidate *> best;
    for (const Candidate &candidate : candidates) {
        if (candidate.fact.kind == Kind::SloganList) {
            const Candidate *&known = best[keyOf(candidate.fact)];
            const bool surer = known == nullptr || candidate.fact.confidencePpm > known->fact.confidencePpm;
            known = surer ? &candidate : known;
        }
    }
    std::vector<bool> keeps;
    for (const Candidate &candidate : candidates) {
        keeps.push_back(candidate.fact.kind != Kind::SloganList || best.value(keyOf(candidate.fact)) == &candidate);
    }
    std::vector<Candidate> kept;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (keeps[i]) {
            kept.push_back(std::move(candidates[i]));
        }
    }
    candidates = std::move(kept);
}

// Whether what stands there is told of the unit: behind its name or in what it did, not in what troubled it, and not of
// the whole town.
bool isOfUnit(const Candidate &other, const Candidate &unit, const Scene &scene)
{
    const knowledge::Fact &fact = unit.fact;
    const auto within = [&](const QString &part) {
        const qsizetype at = part.isEmpty() ? -1 : scene.layout.text.indexOf(part, fact.evidence.start);
        return at >= 0 && overlap(other.value, {at, part.size()});
    };
    const QString subject = text::fold(other.fact.subject);
    const QStringList &wholes = scene.rules.words(QStringLiteral("whole"));
    const bool ofAll = std::any_of(wholes.begin(), wholes.end(), [&subject](const QString &whole) {
        return subject.startsWith(whole);
    });
    return overlap(other.value, {fact.evidence.start, fact.evidence.length}) && !ofAll && !within(fact.difficulty)
        && (other.value.start >= unit.value.start || within(fact.practice));
}

bool needsUnit(const Candidate &candidate)
{
    const Kind kind = candidate.fact.kind;
    return kind == Kind::DateEvent || kind == Kind::Figure || kind == Kind::SloganList;
}

// What is told of a unit reads on its own only with the unit's name: that of the nearest before it.
void nameUnits(std::vector<Candidate> &candidates, const Scene &scene)
{
    std::vector<const Candidate *> units; // by place, so that a fact looks only at what is near it
    for (const Candidate &candidate : candidates) {
        if (candidate.fact.kind == Kind::Case && scene.shows(candidate.fact)) {
            units.push_back(&candidate);
        }
    }
    const auto before = [](const Candidate *a, const Candidate *b) {
        return a->value.start < b->value.start;
    };
    std::stable_sort(units.begin(), units.end(), before);
    for (Candidate &candidate : candidates) {
        const auto behind = std::upper_bound(units.begin(), units.end(), &candidate, before);
        const auto first = behind - std::min<std::ptrdiff_t>(behind - units.begin(), c_unitsNear);
        const auto last = behind + std::min<std::ptrdiff_t>(units.end() - behind, 1);
        std::vector<const Candidate *> near(first, behind);
        std::reverse(near.begin(), near.end());
        near.insert(near.end(), behind, last);
        const auto owner = std::find_if(near.begin(), near.end(), [&](const Candidate *unit) {
            return isOfUnit(candidate, *unit, scene);
        });
        if (needsUnit(candidate) && owner != near.end() && !candidate.fact.subject.contains((*owner)->fact.answer)) {
            candidate.fact.subject = (*owner)->fact.answer + u'：' + candidate.fact.subject;
        }
    }
}

// In the order of the text, so that its characters are counted once and not once a fact.
void mintIds(std::vector<Candidate> &candidates, const knowledge::Article &article)
{
    const ArticleId id = article.id.empty() ? knowledge::articleId(article.text) : article.id;
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.fact.evidence.start < b.fact.evidence.start;
    });
    Span counted; // units before a place, and how many characters they are
    for (Candidate &candidate : candidates) {
        knowledge::Fact &fact = candidate.fact;
        const QStringView ahead = QStringView(article.text).sliced(counted.start);
        text::Span wire = text::toCodePoints(ahead, {fact.evidence.start - counted.start, fact.evidence.length});
        wire.start += counted.length;
        if (fact.evidence.start < article.text.size() && !article.text.at(fact.evidence.start).isLowSurrogate()) {
            counted = {fact.evidence.start, wire.start};
        }
        fact.id = knowledge::mintFactId(id, fact.kind, wire.start, wire.length, fact.answer);
    }
}

std::vector<knowledge::Fact> sorted(std::vector<Candidate> candidates)
{
    std::vector<knowledge::Fact> facts;
    for (Candidate &candidate : candidates) {
        facts.push_back(std::move(candidate.fact));
    }
    const auto key = [](const knowledge::Fact &fact) {
        return std::tuple(
            fact.evidence.start, static_cast<int>(fact.kind), fact.id.value, -fact.confidencePpm, fact.rule);
    };
    std::sort(facts.begin(), facts.end(), [&key](const auto &a, const auto &b) {
        return key(a) < key(b);
    });
    // One place, kind and answer is one fact: two numbers of a clause may be the same number.
    const auto repeats = std::unique(facts.begin(), facts.end(), [](const auto &a, const auto &b) {
        return a.id == b.id;
    });
    facts.erase(repeats, facts.end());
    return facts;
}

Extraction partedByConfidence(std::vector<knowledge::Fact> facts, const Scene &scene)
{
    const auto doubtful = std::stable_partition(facts.begin(), facts.end(), [&scene](const knowledge::Fact &fact) {
        return scene.shows(fact);
    });
    Extraction parted;
    parted.doubtful.assign(std::make_move_iterator(doubtful), std::make_move_iterator(facts.end()));
    facts.erase(doubtful, facts.end());
    parted.facts = std::move(facts);
    return parted;
}

std::vector<Finding> told(Scene &scene)
{
    if (scene.untold > 0) {
        scene.findings.push_back({"extraction.unanchored-more", {}, {std::to_string(scene.untold)}, Severity::Warning});
    }
    return std::move(scene.findings);
}

// A text without facts is told so, in one of two ways, unless more is said of it already.
void reportNothing(Extraction &extraction, const Layout &layout)
{
    if (!extraction.facts.empty() || !extraction.doubtful.empty() || !extraction.findings.empty()) {
        return;
    }
    const auto chinese = std::count_if(layout.folded.begin(), layout.folded.end(), [](QChar c) {
        return c.script() == QChar::Script_Han;
    });
    const bool isChinese = chinese * 5 >= layout.folded.size();
    extraction.findings.push_back(
        {isChinese ? "extraction.no-facts" : "extraction.not-chinese", {}, {}, Severity::Warning});
}

} // namespace

Extraction extract(const knowledge::Article &article, const Rules &rules)
{
    Scene scene{article, rules, layoutOf(article.text, rules), {}, {}, {}};
    scene.anchor = anchorOf(scene);
    std::vector<Candidate> found = findDates(scene);
    append(found, findDocuments(scene, found));
    std::vector<Candidate> cases = findCases(scene);
    scene.take(scene.layout.titles);
    scene.take(namesIn(scene.layout, scene.layout.quotes));
    scene.take(namesIn(scene.layout, scene.layout.innerQuotes));
    scene.take(shownValues(cases, scene));
    append(found, std::move(cases));
    append(found, findMeetings(scene));
    append(found, findFigures(scene));
    append(found, findLists(scene));
    append(found, findParallels(scene));
    append(found, findDuties(scene));
    append(found, findTerms(scene));
    append(found, findPrinciples(scene, found));
    append(found, findQuotes(scene));
    judgeLevels(found, scene);
    dropRepeats(found);
    nameUnits(found, scene);
    dateFigures(found, scene);
    mintIds(found, article);
    Extraction extraction = partedByConfidence(sorted(std::move(found)), scene);
    extraction.findings = told(scene);
    extraction.anchorYear = scene.anchor.year;
    reportNothing(extraction, scene.layout);
    return extraction;
}

} // namespace shixi::extraction
