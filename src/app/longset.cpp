#include "app/longset.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace shixi::app
{

namespace
{

const QString tail = u"（这里特意加长：不论题目、选项还是名称有多少字，页面上都应当一字不少、一行不叠、看得完整）"_s;

QString longer(const QString &text)
{
    return text.isEmpty() ? text : text + tail;
}

// Right and wrong stay two words.
void lengthen(questions::Question &question)
{
    question.stem = tail + question.stem;
    question.explanation = longer(question.explanation);
    if (question.fixedOptions || question.type == QuestionType::Tiles) {
        return;
    }
    for (questions::Option &option : question.options) {
        option.text = longer(option.text);
        option.why = longer(option.why);
    }
    for (QString &answer : question.answer) {
        answer = longer(answer);
    }
}

void lengthen(knowledge::Fact &fact)
{
    fact.subject = longer(fact.subject);
    fact.answer = longer(fact.answer);
    fact.section = longer(fact.section);
    fact.levelWhy = longer(fact.levelWhy);
    fact.speaker = longer(fact.speaker);
}

} // namespace

questions::QuestionSet withRareTypes(const questions::QuestionSet &set)
{
    std::vector<questions::Card> cards = set.cards();
    std::set<CardId> given;
    for (const questions::Question &question : set.questions()) {
        if (question.type != QuestionType::Matching && question.type != QuestionType::Ordering) {
            continue;
        }
        const auto card = std::ranges::find_if(cards, [&](const questions::Card &each) {
            return !given.contains(each.id) && std::ranges::count(question.facts, each.facts.front()) > 0;
        });
        if (card != cards.end()) {
            card->questions = {question.id};
            given.insert(card->id);
        }
    }
    return {set.manifest(), set.articles(), set.facts(), std::move(cards), set.questions()};
}

questions::QuestionSet lengthened(const questions::QuestionSet &set)
{
    questions::Manifest manifest = set.manifest();
    std::vector<knowledge::Article> articles = set.articles();
    std::vector<knowledge::Fact> facts = set.facts();
    std::vector<questions::Question> questions = set.questions();
    manifest.title = longer(manifest.title);
    for (auto &[name, title] : manifest.sections) {
        name = longer(name);
        title = longer(title);
    }
    for (knowledge::Article &article : articles) {
        article.title = longer(article.title);
    }
    for (knowledge::Fact &fact : facts) {
        lengthen(fact);
    }
    for (questions::Question &question : questions) {
        lengthen(question);
    }
    return {std::move(manifest), std::move(articles), std::move(facts), set.cards(), std::move(questions)};
}

} // namespace shixi::app
