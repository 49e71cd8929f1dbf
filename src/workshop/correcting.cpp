#include "core/splitmix64.h"
#include "packs/folder.h"
#include "workshop/content.h"
#include "workshop/drafting.h"
#include "workshop/incomingnotes.h"
#include "workshop/publishing.h"
#include "workshop/workshop.h"

#include <algorithm>

namespace shixi::workshop
{

namespace
{

namespace identity = questions::identity;

// A line of the old text that the corrected one no longer has was its heading; any other title a person gave.
QString titleOf(const knowledge::Article &old, const knowledge::Article &article)
{
    const bool heading = old.text.contains(old.title) && !article.text.contains(old.title);
    return heading ? article.title : old.title;
}

// The corrected text in the place of the old one. What was settled about the old one stays, unless it is said anew or
// follows from the text.
knowledge::Article inPlaceOf(const knowledge::Article &old, const knowledge::Article &article)
{
    knowledge::Article carried = article;
    carried.name = old.name;
    carried.title = titleOf(old, article);
    carried.publisher = article.publisher.isEmpty() ? old.publisher : article.publisher;
    carried.role = old.role;
    const bool newDate = article.published && article.published != old.published;
    carried.published = article.published ? article.published : old.published;
    if (!article.anchorYear && !newDate && !isFoundAnchor(old)) {
        carried.anchorYear = old.anchorYear;
        carried.about = old.about;
    }
    return carried;
}

questions::Manifest manifestAfter(const OldSet &old, const knowledge::Article &before, const knowledge::Article &now)
{
    questions::Manifest manifest = old.set.manifest();
    manifest.version += old.published ? 1 : 0;
    manifest.published.clear();
    if (manifest.title == before.title) {
        manifest.title = now.title;
    }
    return manifest;
}

bool isDamaged(const OldSet &old)
{
    return std::ranges::any_of(old.findings, [](const Finding &finding) {
        return finding.severity == Severity::Error && !finding.place.starts_with("decisions.jsonl");
    });
}

template<class Items>
void append(Items &items, Items more)
{
    items.insert(items.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// What is asked about this text; facts of the other articles of the set have their questions.
std::vector<knowledge::Fact> factsOf(const knowledge::Article &article, const std::vector<knowledge::Fact> &facts)
{
    std::vector<knowledge::Fact> found;
    std::ranges::copy_if(facts, std::back_inserter(found), [&article](const knowledge::Fact &fact) {
        return fact.evidence.article == article.name;
    });
    return found;
}

} // namespace

OldSet readOldSet(const QString &path)
{
    OldSet old;
    old.folder = path;
    old.set = readSetFolder(path, &old.findings);
    // What comes along with the program is published, though no one dated it.
    old.published = !old.set.manifest().published.isEmpty() || isBuiltInSet(path);
    if (!isBuiltInSet(path) && !isPackFile(path)) { // neither has a reviewer's decisions
        const packs::Members members = packs::readMembers(path);
        const auto decisions = members.find(QStringLiteral("decisions.jsonl"));
        old.decisions = decisions == members.end() ? QByteArray() : decisions->second;
        old.corrections = notesOf(path);
    }
    return old;
}

CarriedDraft draftFrom(const OldSet &old,
                       const knowledge::Article &article,
                       const identity::Confirmation &confirmation,
                       const Bench &bench)
{
    const QString name = identity::correctedArticle(article, old.set);
    if (name.isEmpty()) {
        throw Error(ErrorCode::InvalidInput, old.folder.toStdString() + ": draft.not-a-correction");
    }
    const knowledge::Article &before = *old.set.article(name);
    knowledge::Article now = inPlaceOf(before, article);
    const questions::Manifest manifest = manifestAfter(old, before, now);
    extraction::Extraction extraction = extractFacts(now, bench.rules);
    fixAnchor(now, extraction); // what 今年 means is asked with its year, as in a first draft
    const identity::Correction correction{old.set, now, confirmation};
    identity::CarriedFacts facts = identity::carryFacts(std::move(extraction.facts), correction);
    questions::Generated generated = askAbout(now, factsOf(now, facts.facts), manifest.id, bench);
    identity::CarriedItems items =
        identity::carryItems(std::move(generated.cards), std::move(generated.questions), facts, correction);

    CarriedDraft draft;
    draft.losesInPlace = isDamaged(old) || facts.lost + items.lost > 0 || (facts.open > 0 && !confirmation.given);
    draft.findings = std::move(extraction.findings);
    append(draft.findings, std::move(generated.skipped));
    append(draft.findings, std::move(facts.findings));
    append(draft.findings, std::move(items.findings));
    std::vector<knowledge::Article> articles = old.set.articles();
    *std::ranges::find(articles, name, &knowledge::Article::name) = std::move(now);
    draft.set = bestOf(
        {manifest, std::move(articles), std::move(facts.facts), std::move(items.cards), std::move(items.questions)},
        bench);
    return draft;
}

} // namespace shixi::workshop
