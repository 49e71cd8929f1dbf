#include "learner/challengerules.h"

#include "learner/rulereader.h"
#include "questions/check.h"

namespace shixi::learner
{

namespace
{

using namespace Qt::StringLiterals;

const QString challengeFile = QStringLiteral("challenge.json");

// What the learner judges, or types, is not answered at a glance.
std::vector<QuestionType> challengeTypes(const RuleReader &reader)
{
    std::vector<QuestionType> types;
    for (const std::string &word : reader.texts(u"types"_s)) {
        const auto type = questionTypeFromWire(word);
        if (!type || !questions::isJudged(*type)) {
            reader.refuse(u"types"_s);
        }
        types.push_back(*type);
    }
    if (types.empty()) {
        reader.refuse(u"types"_s);
    }
    return types;
}

} // namespace

ChallengeRules parseChallengeRules(const QByteArray &json)
{
    const RuleReader reader =
        RuleReader::ofFile(challengeFile, json, {u"lives"_s, u"seconds"_s, u"spared"_s, u"types"_s});
    return {reader.wholes(u"lives"_s, 1, 9),
            reader.wholes(u"seconds"_s, 0, 600),
            reader.whole(u"spared"_s, 0, 9),
            challengeTypes(reader)};
}

const ChallengeRules &builtInChallengeRules()
{
    static const ChallengeRules rules = parseChallengeRules(builtInRuleFile(challengeFile));
    return rules;
}

} // namespace shixi::learner
