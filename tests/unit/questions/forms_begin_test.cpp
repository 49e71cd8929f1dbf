#include "core/error.h"
#include "facts.h"

#include <gmock/gmock.h>

using namespace shixi;
using namespace shixi::questions;

namespace
{

// The shipped files with another forms.json, and what is said of it; nothing where it is taken.
std::string faultOfForms(const QByteArray &from, const QByteArray &to)
{
    std::vector<TemplateFile> files = fixture::templateFiles();
    for (TemplateFile &file : files) {
        if (file.name == QLatin1String("forms.json")) {
            EXPECT_TRUE(file.json.contains(from));
            file.json.replace(from, to);
        }
    }
    try {
        static_cast<void>(Templates::parse(files));
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidInput);
        return error.detail();
    }
    return {};
}

} // namespace

TEST(FormsBegin, ATypeNobodyKnowsOrThatIsNeverAskedIsSaidWithFileAndLine)
{
    const QByteArray begins = "\"begin\": [\"reveal\"]";
    EXPECT_THAT(faultOfForms(begins, "\"begin\": [\"guess\"]"),
                testing::MatchesRegex("forms.json:[0-9]+: guess: begins a card and is not asked"));
    EXPECT_THAT(faultOfForms(begins, "\"begin\": [\"multiple\"]"),
                testing::MatchesRegex("forms.json:[0-9]+: multiple: begins a card and is not asked"));
    EXPECT_THAT(faultOfForms(begins, "\"begin\": \"reveal\""), testing::StartsWith("forms.json:"));
    EXPECT_EQ(faultOfForms(begins, "\"begin\": [\"single\"]"), "");
}

TEST(FormsBegin, ABadFileLeavesTheBuiltInOnesAsTheyAre)
{
    ASSERT_FALSE(faultOfForms("\"begin\": [\"reveal\"]", "\"begin\": [\"guess\"]").empty());
    const Templates &builtIn = fixture::templates();
    EXPECT_TRUE(builtIn.begins(Kind::Principle, QuestionType::Reveal));
    EXPECT_TRUE(builtIn.begins(Kind::Duty, QuestionType::Reveal));
    EXPECT_FALSE(builtIn.begins(Kind::Figure, QuestionType::Reveal));
    const Templates again = Templates::parse(fixture::templateFiles());
    EXPECT_EQ(again.rows().size(), builtIn.rows().size());
}
