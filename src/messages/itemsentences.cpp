#include "messages/sentences.h"

#include <array>

namespace shixi::messages
{

namespace
{

// The item check; docs/formats/itemcheck.md lists the rules.
constexpr std::array itemTable{
    // The whole set
    Sentence{"items.key-places",
             "of %1 items with %2 options the key stands at %3 in %4, by chance in about %5; the screen shuffles all "
             "but the %6 of fixed order, paper shuffles none: move some keys",
             "%1 道 %2 选一的题里，正确答案有 %4 道在 %3，按机会约 %5 道；屏幕上会打乱选项（%6 "
             "道固定顺序的除外），印在纸上则不会；请调换一些位置"},
    Sentence{
        "items.longest-is-right",
        "of %1 items with %2 options and one longest, the longest is right in %3, by chance in about %4; shorten keys "
        "or lengthen wrong options",
        "%1 道 %2 选一且有一项最长的题里，最长的一项有 %3 道是正确答案，按机会约 %4 道；请缩短正确答案，或写长干扰项"},
    Sentence{
        "items.true-false-share",
        "%1 of %2 items are true or false, more than %3 %; half of them are right by guessing, so ask some another way",
        "%2 道题里有 %1 道判断题，超过百分之 %3；判断题一半能猜对，请把一些换成别的题型"},
    Sentence{"items.true-false-balance",
             "of %1 statements %2 are true and %3 false; balance them",
             "%1 道判断题里，%2 道为对，%3 道为错；请让两者大致相当"},
    // Several items
    Sentence{
        "items.same-question", "this asks the same as %1; keep one of them", "这道题与 %1 问的是同一件事；请只留一道"},
    Sentence{"items.stem-alike",
             "this stem and that of %1 are alike (%2 %) and ask for the same answer; look whether one is enough",
             "题干与 %1 相近（相似度 %2%），答案相同；请看看是否只留一道"},
    Sentence{"items.stem-two-keys",
             "this stem has the answer “%3” here and “%2” in %1; say in the stem what parts them, or correct one",
             "同一题干在这里答“%3”，在 %1 里答“%2”；请在题干里写明区别，或改正其一"},
    Sentence{"items.two-right",
             "“%1” is wrong here and right in %2, which has the same stem; replace the option",
             "“%1”在这里算错，在题干相同的 %2 里却是正确答案；请换掉这个选项"},
    Sentence{
        "items.options-equal", "“%1” and “%2” say the same; replace one", "“%1”和“%2”说的是同一个意思；请换掉一个"},
    Sentence{"items.right-elsewhere",
             "“%1” is wrong here, but fact %2 with the same subject has it as its answer; look whether it is right too",
             "“%1”在这里算错，但主题相同的事实 %2 的答案正是它；请核对是否也对"},
    Sentence{"items.in-the-list",
             "“%1” stands in the evidence in one row with the key “%2”; look whether it is right too",
             "“%1”与正确答案“%2”在依据里并列；请核对是否也对"},
    Sentence{"items.leak",
             "this stem says “%1”, which %2 asks for; keep the two apart in one paper, or change the stem",
             "题干里出现了“%1”，而它正是 %2 的答案；组卷时请错开，或改写题干"},
    Sentence{"items.more-leaks",
             "%1 more answers stand in stems of other items; they are not listed",
             "另有 %1 个答案出现在别的题干里，没有逐条列出；组卷时请留意"},
    Sentence{"items.no-evidence",
             "there is neither evidence nor an explanation; say where the answer can be read",
             "既没有依据，也没有解析；请写明答案出自哪里"},
    Sentence{"items.no-place",
             "there is an explanation but no evidence; quote the text if there is one",
             "有解析，没有依据；如有原文，请引上"},
    // The right answer
    Sentence{"items.key-against-fact",
             "“%1” is marked as right, but its fact says “%2”; correct the key, or the fact where that is wrong",
             "这里以“%1”为正确答案，它的事实说的却是“%2”；请改正答案，事实有误就改正事实"},
    Sentence{"items.key-not-in-fact",
             "“%1” is marked as right, while its fact speaks of “%2”; look whether that is what the question asks for",
             "这里以“%1”为正确答案，它的事实说的却是“%2”；请核对这道题问的是不是另一回事"},
    Sentence{"items.explains-another",
             "the explanation speaks of “%1”, which is not the key, and not of the key; correct the one that is wrong",
             "解析说的是“%1”，不是这里的正确答案；请核对，改正有误的一处"},
    // Options
    Sentence{"items.longest-key",
             "the key has %1 characters, the longest wrong option %2; who picks the longest is right: even them out",
             "正确答案 %1 个字，最长的干扰项 %2 个字；挑最长的就能答对，请拉近长短"},
    Sentence{"items.option-lengths",
             "the options differ much in length, from %2 to %1 characters; even them out",
             "选项长短相差太大，从 %2 个字到 %1 个字；请拉近长短"},
    Sentence{"items.all-of-above",
             "“%1” lets people answer without knowing all options; replace it, or ask for several",
             "“%1”让人不必看全选项就能作答；请换成具体的选项，或改成多选题"},
    Sentence{"items.order-not-fixed",
             "“%1” speaks of the place of other options, but the options are shuffled; fix their order",
             "“%1”说的是其他选项的位置，而选项会被打乱；请固定顺序"},
    Sentence{"items.absolute-word",
             "“%1” gives the item away: test-takers know that such words are mostly wrong, or stand on one side only; "
             "weaken it, or put it on both sides",
             "“%1”这样的绝对词容易让人猜出对错；请去掉，或让对错选项都有"},
    Sentence{"items.word-from-stem",
             "the key “%1” repeats words of the stem and the other options do not; reword one of them",
             "正确答案“%1”重复了题干里的词，其他选项没有；请改写其一"},
    Sentence{"items.grammar-cue",
             "the stem asks for a number of “%1” and the key alone is one; give all options this unit",
             "题干问的是“%1”，只有正确答案带这个量词；请让各选项一致"},
    Sentence{"items.mixed-grain",
             "“%1” is a date of another grain than the other options; use one: years, months or days",
             "“%1”的日期精细程度与其他选项不同；请统一到年、到月或到日"},
    Sentence{"items.mixed-kind",
             "“%1” is another kind of thing than the other options; take options of one kind",
             "“%1”与其他选项不是同一类；请换成同类的选项"},
    Sentence{"items.too-few-options",
             "there are only %1 wrong options; add one that people could take for right",
             "只有 %1 个干扰项；请再加一个像样的"},
    Sentence{"items.future-option",
             "“%1” lies after the text (%2), so nobody takes it; use an earlier date",
             "“%1”晚于文章的年份（%2 年），没有人会选；请换成更早的时间"},
    Sentence{"items.numbers-unsorted",
             "the order is fixed, but the numbers are not in order; sort them",
             "选项顺序固定，数字却没有按大小排列；请排好"},
    // Stems and explanations
    Sentence{"items.negation-unstressed",
             "the stem asks for what is “%1” without stressing it; write 【%1】",
             "题干是否定式提问，“%1”没有标出来，容易看漏；请写成【%1】"},
    Sentence{"items.double-negative",
             "one negation stands on another; ask it the other way round",
             "否定之上又有否定，读起来绕；请改成正面提问"},
    Sentence{"items.leading-pronoun",
             "the stem begins with “%1” and does not say what is meant; name it",
             "题干以“%1”开头，没有说明指的是什么；请写出名称"},
    Sentence{
        "items.stem-short", "the stem has only %1 characters; say what is asked", "题干只有 %1 个字；请把要问的说清楚"},
    Sentence{"items.stem-long",
             "the stem has %1 characters, more than %2; leave out what is not needed to answer",
             "题干有 %1 个字，超过 %2 个字；请删去答题用不着的话"},
    Sentence{"items.blank-first",
             "the stem begins with its blank; put what is known first where that reads well",
             "空白在题干开头；通顺的话，请把已知的部分放在前面"},
    Sentence{"items.blank-hint",
             "the length of the blank tells how many characters are missing; make all blanks four underscores",
             "空白的长度透露了字数；请统一用四个下划线"},
    Sentence{"items.half-width",
             "there are half-width marks between Chinese: “%1”; write them full width",
             "中文里用了半角标点：“%1”；请改成全角"},
    Sentence{"items.letters-in-explanation",
             "the explanation says “%1”, but the options are shuffled; name the option by its words, or fix the order",
             "解析里写着“%1”，而选项会被打乱；请改写成选项的文字，或固定顺序"},
    // Putting them right
    Sentence{"items.fix-published",
             "this set is published and stays as it is; make a draft from it and correct that",
             "这份题库已经发布，不再改动；请用它做一份草稿再改"},
    Sentence{"items.fix-needs-draft",
             "only the folder of a draft can be corrected; write one with shixictl draft first",
             "只有草稿文件夹才能改；请先用 shixictl draft 写出草稿"},
    Sentence{"items.fix-cannot-write",
             "the decisions could not be written (%1); nothing was changed, free the place and try again",
             "写不进审改记录（%1）；什么也没有改动，请检查后再试"},
};

} // namespace

std::span<const Sentence> itemSentences()
{
    return itemTable;
}

} // namespace shixi::messages
