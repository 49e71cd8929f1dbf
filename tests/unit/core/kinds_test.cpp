#include "core/kinds.h"

#include <gtest/gtest.h>

namespace shixi
{

TEST(Kinds, EveryWordOfTheWireComesBackAsItsKind)
{
    for (int index = 0; index < 10; ++index) {
        const Kind kind = static_cast<Kind>(index);
        EXPECT_EQ(kindFromWire(wireName(kind)), kind);
    }
    for (int index = 0; index < 9; ++index) {
        const QuestionType type = static_cast<QuestionType>(index);
        EXPECT_EQ(questionTypeFromWire(wireName(type)), type);
    }
    EXPECT_EQ(formFromWire(wireName(Form::Recall)), Form::Recall);
    EXPECT_EQ(levelFromWire(wireName(Level::Detail)), Level::Detail);
    EXPECT_EQ(verdictFromWire(wireName(Verdict::Partial)), Verdict::Partial);
    EXPECT_EQ(modeFromWire(wireName(Mode::Daily)), Mode::Daily);
}

TEST(Kinds, AStrangersWordIsNoKind)
{
    EXPECT_EQ(kindFromWire("Date_Event"), std::nullopt);
    EXPECT_EQ(questionTypeFromWire(""), std::nullopt);
}

} // namespace shixi
