#include "messages/sentences.h"

#include <array>

namespace shixi::messages
{

namespace
{

constexpr std::array setTable{
    // The folder and its manifest
    Sentence{"set.not-json",
             "this is not a JSON object; correct the line or write the set again",
             "这里不是 JSON 对象；请改正这一行，或重新写出题库"},
    Sentence{"set.missing-key", "the key \"%1\" is missing; add it", "缺少“%1”；请补上"},
    Sentence{"set.empty-key", "\"%1\" is empty; fill it in", "“%1”是空的；请填写"},
    Sentence{"set.wrong-type",
             "\"%1\" has a value of the wrong type; see docs/formats/set.md",
             "“%1”的值类型不对；请对照 docs/formats/set.md"},
    Sentence{"set.unknown-word",
             "\"%1\" cannot be \"%2\"; use one of the words of docs/formats/set.md",
             "“%1”不能是“%2”；请用 docs/formats/set.md 列出的词"},
    Sentence{"set.out-of-range", "the value of \"%1\" is out of range; correct it", "“%1”的值超出范围；请改正"},
    Sentence{"set.too-new",
             "the set has format %1, newer than this program reads; update Shixi",
             "题库格式是第 %1 版，比本程序新；请更新时习"},
    Sentence{"set.not-utf8", "the text is not UTF-8; save it as UTF-8", "文本不是 UTF-8；请另存为 UTF-8"},
    Sentence{
        "set.bad-date", "\"%1\" is no date: \"%2\"; write it as 2023-06-30", "“%1”不是日期：“%2”；请写成 2023-06-30"},
    Sentence{"set.bad-file-name",
             "\"%1\" is no file name of an article; use article.txt or articles/NAME.txt",
             "“%1”不能作文章的文件名；请用 article.txt 或 articles/NAME.txt"},
    Sentence{"set.member-missing",
             "this file of the set is missing; put it back or write the set again",
             "题库缺少这个文件；请放回，或重新写出题库"},
    Sentence{"set.bad-set-id",
             "\"%1\" is no set id; use 1 to 64 of a–z, 0–9 and -",
             "“%1”不能作题库编号；请用 1 到 64 个 a–z、0–9 或 -"},
    Sentence{
        "set.bad-version", "the version %1 is below 1; versions are counted from 1", "版本 %1 小于 1；版本从 1 数起"},
    Sentence{"set.no-article",
             "the set has no article; name one in the manifest",
             "题库里没有文章；请在 manifest.json 里写明"},
    Sentence{"set.bad-article-name",
             "\"%1\" is no article name; use 1 to 32 of a–z, 0–9 and -",
             "“%1”不能作文章名；请用 1 到 32 个 a–z、0–9 或 -"},
    Sentence{
        "set.article-changed",
        "the text of the article \"%1\" is not the one its id was made from; put the text back, or make the set again",
        "文章“%1”的文字与编号对不上；请恢复原文，或重新做题库"},
    Sentence{"set.unknown-article",
             "there is no article \"%1\" in the manifest; correct the name",
             "manifest.json 里没有文章“%1”；请改正名称"},
    // Correction notes
    Sentence{"corrections.long-text",
             "the text of this note is longer than 500 characters; shorten it",
             "这条纠错的文字超过 500 字；请缩短"},
    // Decisions
    Sentence{"set.bad-time",
             "\"%1\" is no time; write it as 2023-06-30T08:00:00Z",
             "“%1”不是时间；请写成 2023-06-30T08:00:00Z"},
    Sentence{"set.decision-on-nothing",
             "the set has no item %1; the decision is kept in case it comes back",
             "题库里没有 %1；这个决定仍然保留，等它回来"},
    Sentence{"set.nothing-to-revert",
             "there is no decision on %1 to take back; remove the line",
             "%1 没有可以撤回的决定；请删去这一行"},
    // Facts, cards, questions
    Sentence{"set.bad-id",
             "\"%1\" is no id; ids are 16 hex digits, minted once",
             "“%1”不是编号；编号是 16 位十六进制数，只生成一次"},
    Sentence{"set.twice", "\"%1\" stands here for the second time; give each its own", "“%1”出现了两次；请各用各的"},
    Sentence{"set.evidence-not-in-text",
             "the article does not say \"%1\" at this position; correct the quote or its offset",
             "文章的这个位置不是“%1”；请改正引文或位置"},
    Sentence{"set.answer-is-not-the-items",
             "the answer \"%1\" is not the items joined by 、; make them agree",
             "答案“%1”与各项用顿号连起来不一致；请改成一致"},
    Sentence{"set.pairs-do-not-fit-items",
             "there is not one pair for each item; make them agree",
             "“pairs”与各项不是一一对应；请改成一致"},
    Sentence{"set.unknown-fact",
             "there is no usable fact %1; correct the id or the fact",
             "没有可用的事实 %1；请改正编号或那条事实"},
    Sentence{"set.unknown-question",
             "there is no usable question %1; correct the id or the question",
             "没有可用的题目 %1；请改正编号或那道题"},
    Sentence{"set.kind-is-not-the-facts",
             "the kind \"%1\" is not that of its first fact; make them agree",
             "类别“%1”与第一条事实的类别不同；请改成一致"},
    Sentence{"set.practice-question-on-card",
             "question %1 is over several facts and for practice only; take it off the card",
             "题目 %1 涉及多条事实，只供练习；请从这里去掉"},
    Sentence{"set.forms-out-of-order",
             "the questions do not stand easiest first; put recognise before fill before recall",
             "题目没有由易到难排列；请按认、填、忆的次序排"},
    Sentence{"set.no-easy-question",
             "there is no question to begin with; add one to choose from or one to say and reveal",
             "没有可以用来入门的题目；请补一道选择题或说一说"},
    Sentence{"set.bad-direction",
             "\"%1\" is no direction; use a word such as subject_to_answer",
             "“%1”不能作方向；请用 subject_to_answer 这样的词"},
    Sentence{"set.supersedes-itself",
             "it replaces itself; name the one of the earlier version",
             "它取代了自己；请写早先版本的编号"},
    Sentence{"set.form-does-not-fit-type",
             "the form \"%1\" does not fit the type of the question; see docs/formats/set.md",
             "难度级“%1”与题型不符；请对照 docs/formats/set.md"},
    Sentence{"set.key-not-for-type", "questions of this type have no \"%1\"; remove it", "这种题型没有“%1”；请删去"},
    Sentence{"set.option-count",
             "%1 options are too few or too many for this type; see docs/formats/set.md",
             "这种题型不能有 %1 个选项；请对照 docs/formats/set.md"},
    Sentence{"set.options-alike",
             "the option \"%1\" reads like another one; change one of them",
             "选项“%1”与另一项实际相同；请改掉一个"},
    Sentence{"set.option-within-option",
             "the option \"%1\" is contained in another one; change one of them",
             "选项“%1”包含在另一项里；请改掉一个"},
    Sentence{"set.not-true-or-false",
             "the option \"%1\" is neither 对 nor 错; use these two",
             "选项“%1”既不是“对”也不是“错”；请用这两个字"},
    Sentence{"set.key-is-no-option",
             "the key \"%1\" is the id of no option; correct it",
             "答案编号“%1”不是任何选项的编号；请改正"},
    Sentence{"set.key-count",
             "%1 right options do not fit this type; see docs/formats/set.md",
             "这种题型不能有 %1 个正确选项；请对照 docs/formats/set.md"},
    Sentence{"set.blank-count",
             "%1 blanks (____) in the stem do not fit the key; make them agree",
             "题干里有 %1 个空（____），与答案对不上；请改成一致"},
    Sentence{"set.answer-is-not-the-key",
             "the answer \"%1\" is not what the key names; make them agree",
             "答案“%1”与正确选项不一致；请改成一致"},
};

} // namespace

std::span<const Sentence> setSentences()
{
    return setTable;
}

} // namespace shixi::messages
