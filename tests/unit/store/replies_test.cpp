#include "core/error.h"
#include "store/learnerfile.h"
#include "store/replies.h"

#include <gtest/gtest.h>

#include <limits>

namespace shixi::store
{

namespace
{

std::string idOf(char digit)
{
    return std::string(32, digit);
}

Answer answerOf(char id, const std::string &card, std::int64_t atMs, const std::string &device = "one")
{
    Answer answer;
    answer.stamp = {{idOf(id)}, {device}, 1, atMs, 480, 20'000};
    answer.set = {"set"};
    answer.card = {card};
    answer.question = {"question"};
    answer.kind = Kind::Duty;
    answer.type = QuestionType::Cloze;
    answer.form = Form::Fill;
    answer.verdict = Verdict::Near;
    answer.confidence = 1;
    answer.durationMs = 4000;
    answer.rating = Rating::Hard;
    answer.waitDays = 7;
    answer.ratingRule = "first_of_day";
    answer.rev = 4;
    return answer;
}

// Ids of the replies to a card, first digits only.
std::string orderOf(const Replies &replies, const CardId &card)
{
    std::string order;
    for (std::size_t index = 0; index < replies.cards(); ++index) {
        for (const Reply &reply : replies.of(index)) {
            order += replies.card(index) == card ? hexOf(reply.id).substr(0, 1) : "";
        }
    }
    return order;
}

// Of the one card.
void expectSame(const Replies &replies, const std::vector<Answer> &answers)
{
    ASSERT_EQ(replies.of(0).size(), answers.size());
    for (std::size_t index = 0; index < answers.size(); ++index) {
        ReplyNames names;
        const Reply given = replyOf(answers[index], names);
        const Reply &read = replies.of(0)[index];
        EXPECT_EQ(read.atMs, given.atMs);
        EXPECT_EQ(read.seq, given.seq);
        EXPECT_EQ(read.rev, 4);
        EXPECT_EQ(given.rev, 4);
        EXPECT_EQ(read.id, given.id);
        EXPECT_EQ(read.studyDay, given.studyDay);
        EXPECT_EQ(read.durationMs, given.durationMs);
        EXPECT_EQ(read.waitDays, given.waitDays);
        EXPECT_EQ(read.rating(), given.rating());
        EXPECT_EQ(read.rating(), answers[index].rating);
        EXPECT_EQ(read.kind, given.kind);
        EXPECT_EQ(read.type, given.type);
        EXPECT_EQ(read.form, given.form);
        EXPECT_EQ(read.verdict, given.verdict);
        EXPECT_EQ(read.guessed, given.guessed);
        EXPECT_EQ(replies.names().devices.nameOf(read.device), answers[index].stamp.device.value);
        EXPECT_EQ(replies.names().rules.nameOf(read.rule), answers[index].ratingRule);
    }
}

} // namespace

TEST(Replies, AreByCardInOrderOfReplayWhateverTheOrderOfWriting)
{
    LearnerFile file(":memory:");
    file.answers.add(answerOf('1', "b", 5000));
    file.answers.add(answerOf('2', "a", 3000));
    file.answers.add(answerOf('3', "b", 4000, "two"));
    file.answers.add(answerOf('4', "b", 4000, "one"));
    file.answers.add(answerOf('5', "b", 1000));
    const Replies replies(file.database);
    EXPECT_EQ(replies.cards(), 2U);
    EXPECT_EQ(orderOf(replies, {"b"}), "5431") << "at one moment the devices decide, by name";
    EXPECT_EQ(orderOf(replies, {"a"}), "2");
}

TEST(Replies, LeaveOutWhatWasTakenBack)
{
    LearnerFile file(":memory:");
    file.answers.add(answerOf('1', "a", 1000));
    file.answers.add(answerOf('2', "a", 2000));
    file.answers.add(answerOf('3', "b", 3000));
    file.voids.add({{{idOf('8')}, {"one"}, 4, 4000, 480, 20'000}, {idOf('1')}});
    file.voids.add({{{idOf('9')}, {"one"}, 5, 5000, 480, 20'000}, {idOf('3')}});
    const Replies replies(file.database);
    EXPECT_EQ(orderOf(replies, {"a"}), "2");
    EXPECT_EQ(replies.cards(), 1U) << "of the other card nothing is left";
}

TEST(Replies, ArePassedOverOnlyWhereTheyThemselvesWereTakenBack)
{
    LearnerFile file(":memory:");
    file.voids.add({{{idOf('8')}, {"two"}, 1, 500, 480, 20'000}, {idOf('2')}}); // came before what it takes back
    file.voids.add({{{idOf('9')}, {"two"}, 2, 500, 480, 20'000}, {idOf('7')}}); // of which there is no answer
    for (const char id : {'1', '2', '3'}) {
        file.answers.add(answerOf(id, "a", 1000 + id));
    }
    EXPECT_EQ(orderOf(Replies(file.database), {"a"}), "13");
}

TEST(Replies, AWordThatIsNoneOfOursIsToldHoweverDeepInTheFileUnlessItWasTakenBack)
{
    for (const char *column : {"kind", "type", "form", "verdict"}) {
        LearnerFile file(":memory:");
        Answer answer = answerOf('1', "a", 1000);
        for (int row = 1; row <= 300; ++row) {
            answer.stamp.id = {std::string(29, '0') + std::to_string(100 + row)};
            answer.stamp.seq = row;
            file.answers.add(answer);
        }
        EXPECT_EQ(Replies(file.database).of(0).size(), 300U);
        file.database.execute("DROP TRIGGER answer_is_not_edited");
        file.database.execute("UPDATE answer SET " + std::string(column) + " = 'perhaps' WHERE seq = 299");
        try {
            const Replies replies(file.database);
            ADD_FAILURE() << column;
        } catch (const Error &error) {
            EXPECT_EQ(error.code(), ErrorCode::Corrupt);
            EXPECT_NE(error.detail().find("perhaps"), std::string::npos) << error.detail();
        }
        file.voids.add({{{idOf('8')}, {"one"}, 301, 4000, 480, 20'000}, {std::string(29, '0') + "399"}});
        EXPECT_EQ(Replies(file.database).of(0).size(), 299U) << column;
    }
}

TEST(Replies, NumbersFarOutAreReadAsTheyStandAndKeepTheirOrder)
{
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    LearnerFile file(":memory:");
    Answer early = answerOf('1', "a", least);
    early.stamp.seq = most;
    early.stamp.studyDay = std::numeric_limits<int>::min();
    early.waitDays = std::numeric_limits<int>::min();
    Answer before1970 = answerOf('2', "a", -1);
    before1970.stamp.studyDay = -3;
    Answer late = answerOf('3', "a", most);
    late.stamp.seq = least;
    late.stamp.studyDay = std::numeric_limits<int>::max();
    late.durationMs = std::numeric_limits<int>::max();
    for (const Answer &answer : {late, before1970, early}) {
        file.answers.add(answer);
    }
    const Replies replies(file.database);
    ASSERT_EQ(orderOf(replies, {"a"}), "123");
    expectSame(replies, {early, before1970, late});
}

TEST(Replies, SayOfAnAnswerTheSameWhetherReadFromTheFileOrNot)
{
    LearnerFile file(":memory:");
    Answer bare = answerOf('1', "a", 1000);
    bare.rating.reset();
    bare.waitDays.reset();
    bare.confidence.reset();
    bare.verdict = Verdict::Wrong;
    const std::vector<Answer> answers{bare, answerOf('2', "a", 2000)};
    for (const Answer &answer : answers) {
        file.answers.add(answer);
    }
    const Replies replies(file.database);
    expectSame(replies, answers);
}

TEST(Names, AreTheSameNumberForTheSameTextHoweverMany)
{
    Names names;
    constexpr std::uint32_t many = 5000;
    for (std::uint32_t round = 0; round < 2; ++round) {
        for (std::uint32_t number = 0; number < many; ++number) {
            ASSERT_EQ(names.numberOf("name " + std::to_string(number)), number);
        }
    }
    EXPECT_EQ(names.count(), many);
    EXPECT_EQ(names.nameOf(17), "name 17");
    EXPECT_EQ(names.numberOf(""), many) << "nothing is a name too";
}

TEST(LogKey, IsTheBytesOfAnIdAndNothingElse)
{
    const std::string id = "00ff10a9000102030405060708090a0b";
    EXPECT_EQ(hexOf(keyOf(id)), id);
    EXPECT_THROW(static_cast<void>(keyOf("00ff")), Error);
    EXPECT_THROW(static_cast<void>(keyOf(std::string(31, '0') + 'g')), Error);
}

} // namespace shixi::store
