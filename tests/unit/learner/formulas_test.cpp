#include "learner/formulas.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <set>

namespace shixi::learner
{
namespace
{

// A set of facts, a card each with one question.
class FormulaSet
{
public:
    knowledge::Fact &
    add(const char *id, Kind kind, const char16_t *section, int start, int length, std::vector<int> basis)
    {
        knowledge::Fact fact;
        fact.id = {id};
        fact.kind = kind;
        fact.section = QString::fromUtf16(section);
        fact.subject = QString::fromLatin1(id);
        fact.evidence = {QStringLiteral("guide"), start, length, {}};
        fact.basis = std::move(basis);
        m_facts.push_back(std::move(fact));
        return m_facts.back();
    }
    [[nodiscard]] questions::QuestionSet made() const
    {
        std::vector<questions::Card> cards;
        std::vector<questions::Question> all;
        for (const knowledge::Fact &fact : m_facts) {
            questions::Question question;
            question.id = {"question of " + fact.id.value};
            question.facts = {fact.id};
            question.type = QuestionType::Reveal;
            all.push_back(question);
            questions::Card card;
            card.id = {"card of " + fact.id.value};
            card.facts = {fact.id};
            card.questions = {question.id};
            cards.push_back(card);
        }
        return {{}, {}, m_facts, cards, all};
    }

private:
    std::vector<knowledge::Fact> m_facts;
};

std::set<std::string> sorted(const std::unordered_set<std::string> &ids)
{
    return {ids.begin(), ids.end()};
}

FormulaSet withParts()
{
    FormulaSet set;
    knowledge::Fact &list = set.add("list", Kind::SloganList, u"开头", 0, 10, {1});
    list.counts = QStringLiteral("两强");
    list.items = {QStringLiteral("甲强"), QStringLiteral("乙强")};
    set.add("first", Kind::Case, u"甲强", 20, 5, {2, 3});
    set.add("second", Kind::Case, u"乙强", 30, 5, {3, 4});
    set.add("detail", Kind::Figure, u"细节", 40, 5, {2});
    set.add("of both", Kind::Figure, u"细节", 50, 5, {3});
    set.add("of none", Kind::Figure, u"细节", 60, 5, {});
    set.add("elsewhere", Kind::Figure, u"细节", 70, 5, {2, 9});
    return set;
}

TEST(Formulas, APartHoldsItsSectionAndWhatRestsOnItsParagraphsAlone)
{
    const questions::QuestionSet set = withParts().made();
    const Shelf shelf(set);
    const Formulas formulas(shelf);
    EXPECT_EQ(sorted(formulas.factsOf({"list"}, QStringLiteral("甲强"))), (std::set<std::string>{"detail", "first"}));
    EXPECT_EQ(sorted(formulas.factsOf({"list"}, QStringLiteral("乙强"))), (std::set<std::string>{"second"}));
    EXPECT_EQ(sorted(formulas.factsOf({"list"}, {})), (std::set<std::string>{"list"}));
    const std::vector<FormulaRow> rows = formulas.rows();
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(nameOfFormula(*rows[0].fact), QStringLiteral("两强"));
    EXPECT_EQ(rows[1].part, QStringLiteral("甲强"));
}

TEST(Formulas, WhatIsSaidInTheSameWordsBelongsToIt)
{
    FormulaSet set;
    set.add("list", Kind::SloganList, u"", 10, 10, {}).items = {QStringLiteral("甲"), QStringLiteral("乙")};
    set.add("around", Kind::Case, u"", 5, 30, {});
    set.add("before", Kind::Case, u"", 0, 10, {});
    const questions::QuestionSet made = set.made();
    const Shelf shelf(made);
    EXPECT_EQ(sorted(Formulas(shelf).factsOf({"list"}, {})), (std::set<std::string>{"around", "list"}));
    EXPECT_EQ(Formulas(shelf).rows().size(), 1U) << "no section is named after its items: no parts";
}

TEST(Formulas, OneItemThatIsASectionMakesNoParts)
{
    FormulaSet set;
    set.add("list", Kind::SloganList, u"甲", 10, 10, {}).items = {QStringLiteral("甲"), QStringLiteral("乙")};
    const questions::QuestionSet made = set.made();
    const Shelf shelf(made);
    EXPECT_EQ(Formulas(shelf).rows().size(), 1U);
    EXPECT_TRUE(Formulas(shelf).factsOf({"list"}, QStringLiteral("甲")).empty());
    EXPECT_TRUE(Formulas(shelf).factsOf({"no such"}, {}).empty());
}

} // namespace
} // namespace shixi::learner
