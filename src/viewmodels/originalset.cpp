#include "viewmodels/originalset.h"

namespace shixi
{

const QString &originalName()
{
    static const QString name = QStringLiteral("@original"); // no set can call an article so
    return name;
}

questions::QuestionSet withOriginal(const questions::QuestionSet &library, const knowledge::Original &original)
{
    std::vector<knowledge::Article> articles = library.articles();
    knowledge::Article article;
    article.name = originalName();
    article.text = original.text;
    articles.push_back(std::move(article));
    std::vector<knowledge::Fact> facts = library.facts();
    for (knowledge::Fact &fact : facts) {
        if (const auto place = original.places.find(fact.id); place != original.places.end()) {
            fact.evidence = place->second;
            fact.evidence.article = originalName();
        }
    }
    return {library.manifest(), std::move(articles), std::move(facts), library.cards(), library.questions()};
}

} // namespace shixi
