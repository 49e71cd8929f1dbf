#include "packs/checks.h"

#include "packs/spelling.h"

#include <algorithm>

namespace shixi::packs
{

namespace
{

bool isDirection(const QString &word)
{
    QString slug = word;
    return isSlug(slug.replace(u'_', u'-'), 64);
}

} // namespace

void Checks::begin(const std::string &place)
{
    m_place = place;
    m_sound = true;
}

void Checks::note(const char *rule, std::vector<std::string> arguments)
{
    m_findings.push_back({rule, m_place, std::move(arguments), Severity::Error});
    m_sound = false;
}

void Checks::identity(const std::string &id, bool isNew)
{
    if (!isMintedId(id)) {
        note("set.bad-id", {id});
    } else if (!isNew) {
        note("set.twice", {id});
    }
}

void Checks::evidence(const knowledge::Evidence &evidence)
{
    const auto article = std::find_if(m_articles.begin(), m_articles.end(), [&evidence](const auto &candidate) {
        return candidate.name == evidence.article;
    });
    if (article == m_articles.end()) {
        note("set.unknown-article", {evidence.article.toStdString()});
    } else if (evidence.quote.isEmpty()) {
        note("set.empty-key", {"evidence"});
    } else if (!knowledge::holds(evidence, article->text)) {
        note("set.evidence-not-in-text", {evidence.quote.toStdString()});
    }
}

void Checks::facts(const std::vector<FactId> &ids)
{
    if (ids.empty()) {
        note("set.empty-key", {"facts"});
    }
    for (const FactId &id : ids) {
        if (!m_facts.contains(id)) {
            note("set.unknown-fact", {id.value});
        }
    }
}

bool Checks::fact(const knowledge::Fact &fact, const std::string &place)
{
    begin(place);
    identity(fact.id.value, !m_facts.contains(fact.id));
    evidence(fact.evidence);
    if (fact.confidencePpm < 0 || fact.confidencePpm > 1'000'000) {
        note("set.out-of-range", {"confidence"});
    }
    if (fact.kind == Kind::SloganList && fact.items.isEmpty()) {
        note("set.missing-key", {"items"});
    }
    if (!fact.items.isEmpty() && fact.answer != fact.items.join(u'、')) {
        note("set.answer-is-not-the-items", {fact.answer.toStdString()});
    }
    if (!fact.pairs.empty() && fact.pairs.size() != static_cast<std::size_t>(fact.items.size())) {
        note("set.pairs-do-not-fit-items");
    }
    if (std::any_of(fact.basis.begin(), fact.basis.end(), [](int paragraph) {
            return paragraph < 1;
        })) {
        note("set.out-of-range", {"basis"});
    }
    if (m_sound) {
        m_facts.emplace(fact.id, fact.kind);
    }
    return m_sound;
}

bool Checks::question(const questions::Question &question, const std::string &place)
{
    begin(place);
    identity(question.id.value, !m_questions.contains(question.id));
    evidence(question.evidence);
    facts(question.facts);
    if (!question.facts.empty()) {
        const auto first = m_facts.find(question.facts.front());
        if (first != m_facts.end() && first->second != question.kind) {
            note("set.kind-is-not-the-facts", {std::string(wireName(question.kind))});
        }
    }
    for (Finding &finding : checkQuestionShape(question, place)) {
        m_sound = false;
        m_findings.push_back(std::move(finding));
    }
    if (m_sound) {
        m_questions.emplace(question.id, Asked{question.type, question.form, question.facts.size()});
    }
    return m_sound;
}

void Checks::cardQuestions(const questions::Card &card)
{
    std::vector<Form> forms;
    bool begins = false; // with options, or with saying it and looking
    for (const QuestionId &id : card.questions) {
        const auto asked = m_questions.find(id);
        if (asked == m_questions.end()) {
            note("set.unknown-question", {id.value});
            continue;
        }
        const bool practiceOnly =
            asked->second.type == QuestionType::Ordering || asked->second.type == QuestionType::Matching;
        if (practiceOnly && asked->second.facts > 1) {
            note("set.practice-question-on-card", {id.value});
        }
        forms.push_back(asked->second.form);
        begins = begins || asked->second.form == Form::Recognise || asked->second.type == QuestionType::Reveal;
    }
    if (!std::is_sorted(forms.begin(), forms.end())) {
        note("set.forms-out-of-order");
    }
    if (!begins) {
        note("set.no-easy-question");
    }
}

bool Checks::card(const questions::Card &card, const std::string &place)
{
    begin(place);
    identity(card.id.value, !m_cards.contains(card.id));
    facts(card.facts);
    if (!isDirection(card.direction)) {
        note("set.bad-direction", {card.direction.toStdString()});
    }
    cardQuestions(card);
    constexpr int mostRevs = 65535; // what a learner's file can hold
    if (card.rev < 1 || card.rev > mostRevs) {
        note("set.out-of-range", {"rev"});
    }
    if (std::find(card.supersedes.begin(), card.supersedes.end(), card.id) != card.supersedes.end()) {
        note("set.supersedes-itself");
    }
    if (m_sound) {
        m_cards.insert(card.id);
    }
    return m_sound;
}

} // namespace shixi::packs
