#include "core/error.h"
#include "learner/learnerfixture.h"
#include "learner/ownrules.h"
#include "store/learnerfile.h"

#include <algorithm>

// Between a question shown and its answer another form of it may come to stand.
namespace shixi::learner::test
{

namespace
{

// One that takes what was passed once for known by heart.
TrainedMemory confidentMemory()
{
    fsrs::Parameters parameters;
    parameters.initialStability = {10, 30, 50, 70};
    return {parameters, 100, 1, false, 0.5, 0.4};
}

// Its first card is asked by typing or by recalling.
questions::QuestionSet libraryToType()
{
    std::vector<questions::Question> all = library().questions();
    std::vector<questions::Card> cards{library().cards().front()};
    const auto isOfCard = [&cards](const questions::Question &question) {
        return question.facts == cards.front().facts && question.form == Form::Recall;
    };
    const auto typed = std::ranges::find_if(all, isOfCard);
    EXPECT_EQ(typed->type, QuestionType::Short);
    questions::Question revealed = *typed;
    revealed.id = {"question-revealed"};
    revealed.type = QuestionType::Reveal;
    revealed.answer = {QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")};
    cards.front().questions = {typed->id, revealed.id};
    return {library().manifest(), library().articles(), library().facts(), cards, {*typed, revealed}};
}

class ShownQuestion : public LearnerFixture
{
protected:
    // Of today's round: the first that was learnt on another day and has an easy form and a hard one.
    SessionView review()
    {
        m_device.study(5);
        m_device.clock().advance(10 * dayMs);
        m_session = learner().startToday(20);
        while (learner().memory(learner().view(m_session).card).reviews == 0
               || learner().view(m_session).card == CardId{"card-5"}) { // which has a single form
            EXPECT_TRUE(m_device.step(m_session, true));
        }
        return learner().view(m_session);
    }
    void trainElsewhere()
    {
        store::LearnerFile file(m_device.path().toStdString());
        file.settings.put({memorySetting, settingOf(confidentMemory()), noon, {"other"}, file.lastSeq() + 1});
    }
    Answer lastAnswer()
    {
        store::LearnerFile file(m_device.path().toStdString());
        return file.answers.ofSession(m_session).back();
    }
    void expectJudgedAsShown(const SessionView &shown, const Outcome &outcome)
    {
        EXPECT_EQ(outcome.verdict, Verdict::Right);
        const Answer written = lastAnswer();
        EXPECT_EQ(written.question, shown.question->id);
        EXPECT_EQ(written.type, shown.question->type);
        EXPECT_EQ(written.form, shown.question->form);
        QStringList order;
        for (const std::string &option : written.optionOrder) {
            order.append(QString::fromStdString(option));
        }
        EXPECT_EQ(order, shown.optionOrder);
        EXPECT_TRUE(learner().check().empty());
    }
    std::string written() { return dumpLog(m_device.path()) + dumpCaches(m_device.path()); }

    SessionId m_session;
};

TEST_F(ShownQuestion, IsTheOneJudgedWhereAnotherMemoryModelAsksForAHarderForm)
{
    const SessionView shown = review();
    ASSERT_EQ(shown.question->form, Form::Recognise);
    trainElsewhere();
    const Outcome outcome =
        learner().answer(m_session, {rightResponse(*shown.question), 5000, false, false, shown.question->id});
    EXPECT_EQ(learner().rules().memory, confidentMemory().model) << "it came with the answer";
    EXPECT_EQ(outcome.rating, Rating::Good);
    expectJudgedAsShown(shown, outcome);
}

TEST_F(ShownQuestion, IsTheOneThatStandsWhereNoneIsNamed)
{
    const SessionView shown = review();
    trainElsewhere();
    learner().readAgain();
    const SessionView standing = learner().view(m_session);
    EXPECT_EQ(standing.card, shown.card);
    EXPECT_EQ(standing.question->form, Form::Recall);
    expectJudgedAsShown(standing, learner().answer(m_session, {rightResponse(*standing.question), 5000}));
}

TEST_F(ShownQuestion, IsTheOneJudgedWhereTypingIsSwitchedOnMeanwhile)
{
    const questions::QuestionSet set = libraryToType();
    m_device.reopen(set);
    m_session = learner().startToday(5);
    const SessionView shown = firstQuestion(m_session);
    ASSERT_EQ(shown.question->type, QuestionType::Reveal);
    learner().setSetting(QStringLiteral("typing"), QStringLiteral("on"));
    EXPECT_EQ(learner().view(m_session).question->type, QuestionType::Short) << "it stands now";
    expectJudgedAsShown(
        shown, learner().answer(m_session, {rightResponse(*shown.question), 5000, false, false, shown.question->id}));
    m_device.close(); // before its set
}

TEST_F(ShownQuestion, IsRefusedWhereItIsOfAnotherCardOrThereIsNoneAndNothingIsWritten)
{
    const SessionView shown = review();
    const std::string before = written();
    const auto given = [&](const std::string &question) {
        return Given{rightResponse(*shown.question), 5000, false, false, {question}};
    };
    for (const char *question : {"question-9-0", "question-5-0", "no-question"}) {
        try {
            learner().answer(m_session, given(question));
            ADD_FAILURE() << question;
        } catch (const Error &error) {
            EXPECT_EQ(error.code(), ErrorCode::InvalidInput) << question;
        }
        EXPECT_EQ(written(), before) << question;
        EXPECT_EQ(describe(learner().view(m_session)), describe(shown)) << question;
    }
    expectJudgedAsShown(shown, learner().answer(m_session, given(shown.question->id.value)));
}

} // namespace

} // namespace shixi::learner::test
