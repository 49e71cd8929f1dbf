#pragma once

#include "core/error.h"
#include "questions/questionset.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace shixi::packs
{

// Judges the items of a set one after the other: facts, then questions, then cards. An item that breaks a rule of
// docs/formats/set.md is named with its place, and what stands on it later finds it missing.
class Checks
{
public:
    Checks(const std::vector<knowledge::Article> &articles, std::vector<Finding> &findings)
        : m_articles(articles)
        , m_findings(findings)
    {
    }

    bool fact(const knowledge::Fact &fact, const std::string &place);
    bool question(const questions::Question &question, const std::string &place);
    bool card(const questions::Card &card, const std::string &place);

private:
    void note(const char *rule, std::vector<std::string> arguments = {});
    void begin(const std::string &place);
    void evidence(const knowledge::Evidence &evidence);
    void identity(const std::string &id, bool isNew);
    void facts(const std::vector<FactId> &ids);
    void cardQuestions(const questions::Card &card);

    const std::vector<knowledge::Article> &m_articles;
    std::vector<Finding> &m_findings;
    std::string m_place;
    bool m_sound = true;
    std::map<FactId, Kind> m_facts;
    struct Asked {
        QuestionType type = QuestionType::Single;
        Form form = Form::Recognise;
        std::size_t facts = 0;
    };
    std::map<QuestionId, Asked> m_questions;
    std::set<CardId> m_cards;
};

// What a question of its type must carry.
[[nodiscard]] std::vector<Finding> checkQuestionShape(const questions::Question &question, const std::string &place);

} // namespace shixi::packs
