#include "messages/sentences.h"

#include <array>

namespace shixi::messages
{

namespace
{

// The places are FILE:RULE. Nothing of a refused file is used.
constexpr std::array ruleTable{
    Sentence{"rules.not-json",
             "the rule file cannot be read as JSON (line %2: %1) and was not used; correct it there",
             "规则文件不是完整的 JSON（第 %2 行：%1），没有采用；请改正"},
    Sentence{"rules.no-object",
             "the rule file is JSON but no object in braces and was not used; begin it with {",
             "规则文件是 JSON，却不是花括号里的对象，没有采用；请以 { 开头"},
    Sentence{"rules.stranger",
             "“%1” is no member here, so the file was not used; use %2",
             "这里没有“%1”这一项，文件没有采用；可用的是 %2"},
    Sentence{"rules.no-points",
             "the score has no whole number in “points”, so the file was not used; add it",
             "评分没有写明整数 points，文件没有采用；请补上"},
    Sentence{"rules.format",
             "the rule file is not of format 1, the only one known here, and was not used; write \"format\": 1 into it",
             "规则文件的 format 不是 1，而这里只认得 1，没有采用；请写明 \"format\": 1"},
    Sentence{"rules.none", "there is no rule in the file; add one", "文件里没有规则；请补上"},
    Sentence{"rules.empty-word",
             "the word list is empty or holds an empty word, so the file was not used; correct the list",
             "词表是空的，或其中有空词，文件没有采用；请改正"},
    Sentence{"rules.incomplete",
             "the rule needs an id, a pattern and a confidence of 1 to 1000, so the file was not used; add them",
             "规则须写明 id、pattern 和 1 到 1000 的 confidence，文件没有采用；请补上"},
    Sentence{"rules.no-finder",
             "nothing asks for rules of this name, so the file was not used; let its id begin with one of %1",
             "没有哪一步会用到这个名字的规则，文件没有采用；id 请以下列之一开头：%1"},
    Sentence{"rules.bad-pattern",
             "the pattern cannot be read (%1), so the file was not used; correct it",
             "匹配式无法解析（%1），文件没有采用；请改正"},
    Sentence{"rules.unknown-name",
             "the pattern names {{%1}}, which is no word list or macro or refers to itself, so the file was not used; "
             "correct the name",
             "匹配式里的 {{%1}} 不是词表或宏，或绕回了自身，文件没有采用；请改正"},
    Sentence{
        "rules.too-long",
        "the pattern is longer than %1 characters once its macros are written out, so the file was not used; shorten "
        "it",
        "匹配式把宏展开后超过 %1 个字符，文件没有采用；请缩短"},
    Sentence{"rules.too-few-examples",
             "the rule needs three examples and two counter-examples, so the file was not used; add them",
             "规则须有三个例子和两个反例，文件没有采用；请补上"},
    Sentence{"rules.example",
             "in its own example “%1” the rule finds “%2”, not “%3”, so the file was not used; correct one of them",
             "规则在自己的例子“%1”里找到的是“%2”，不是“%3”，文件没有采用；请改正其一"},
    Sentence{"rules.counter-example",
             "in its own counter-example “%1” the rule must find nothing but finds “%2”, so the file was not used; "
             "correct one of them",
             "规则在自己的反例“%1”里应当什么也找不到，却找到“%2”，文件没有采用；请改正其一"},
    Sentence{"rules.endless",
             "the pattern needs more than %1 steps on “%2” said many times over, so the file was not used; make it "
             "simpler, above all where one repetition stands inside another",
             "匹配式在“%2”重复多遍的文字上要走 %1 步以上，文件没有采用；请改简单些，尤其是套在一起的重复"},
    Sentence{"rules.twice",
             "two rules of the file have this id, so the file was not used; give one of them another",
             "文件里有两条规则用了这个 id，文件没有采用；请改其中一个"},
};

} // namespace

std::span<const Sentence> ruleSentences()
{
    return ruleTable;
}

} // namespace shixi::messages
