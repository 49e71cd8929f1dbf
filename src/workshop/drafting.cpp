#include "workshop/drafting.h"

#include "core/splitmix64.h"
#include "questions/assembly/ranking.h"
#include "workshop/content.h"
#include "workshop/workshop.h"

namespace shixi::workshop
{

namespace
{

questions::Manifest manifestOf(const knowledge::Article &article)
{
    questions::Manifest manifest;
    manifest.id = {"draft-" + article.id.value.substr(0, 12)};
    manifest.title = article.title;
    manifest.publisher = article.publisher;
    manifest.language = QStringLiteral("zh-CN");
    return manifest;
}

const QString byPublication = QStringLiteral("今年的年份据发布日期");
const QString byText = QStringLiteral("今年的年份据文中写明的日期");

} // namespace

void fixAnchor(knowledge::Article &article, const extraction::Extraction &extraction)
{
    if (!extraction.anchorYear) {
        return;
    }
    if (!article.anchorYear && article.about.isEmpty()) {
        article.about = article.published ? byPublication : byText;
    }
    article.anchorYear = extraction.anchorYear;
}

bool isFoundAnchor(const knowledge::Article &article)
{
    return article.about == byPublication || article.about == byText;
}

extraction::Extraction extractFacts(const knowledge::Article &article, const extraction::Rules &rules)
{
    return extraction::extract(article, rules);
}

questions::Generated askAbout(const knowledge::Article &article,
                              const std::vector<knowledge::Fact> &facts,
                              const SetId &set,
                              const Bench &bench)
{
    return questions::generate(
        article, facts, bench.templates, {seedFrom(set.value), bench.details, &bench.neighbours});
}

questions::QuestionSet bestOf(questions::QuestionSet set, const Bench &bench)
{
    return bench.most == 0 ? std::move(set) : questions::bestOf(set, bench.most);
}

questions::QuestionSet draft(const knowledge::Article &article, std::vector<Finding> *findings, const Bench &bench)
{
    extraction::Extraction extraction = extractFacts(article, bench.rules);
    knowledge::Article anchored = article; // what 今年 means is asked with its year
    fixAnchor(anchored, extraction);
    questions::Generated generated = askAbout(anchored, extraction.facts, manifestOf(article).id, bench);
    if (findings != nullptr) {
        *findings = std::move(extraction.findings);
        findings->insert(findings->end(), generated.skipped.begin(), generated.skipped.end());
    }
    return bestOf({manifestOf(article),
                   {std::move(anchored)},
                   std::move(extraction.facts),
                   std::move(generated.cards),
                   std::move(generated.questions)},
                  bench);
}

} // namespace shixi::workshop
