#include "messages/sentences.h"

#include <array>

namespace shixi::messages
{

namespace
{

// What a corrected article carries on from an earlier set, and what only a person can settle.
constexpr std::array identityTable{
    Sentence{"identity.proposed",
             "\"%1\" may read \"%2\" now (%3% alike); where that is so, give --confirm %4 and its memory is carried on",
             "“%1”现在可能是“%2”（相似度 %3%）；如确是同一条，请加 --confirm %4，学习记录随之保留"},
    Sentence{
        "identity.confirmed", "\"%1\" is \"%2\" now, as confirmed (%3% alike)", "经确认，“%1”现在是“%2”（相似度 %3%）"},
    Sentence{"identity.not-proposed",
             "no continuation is proposed for %1; give the ids of the proposals named here",
             "没有为 %1 提出可确认的对应；请给出提示里列出的编号"},
    Sentence{"identity.answer-changed",
             "the right answer of \"%1\" has changed: \"%2\"; say at publication whether it was corrected or only "
             "worded anew",
             "“%1”的正确答案变了：“%2”；发布时请说明是答案更正还是只改文字"},
    Sentence{"identity.gone", "\"%1\" is not in the text any more", "原文里不再有“%1”"},
    Sentence{"identity.hand-lost",
             "\"%1\", written by hand, rests on words the text no longer has: \"%2\"; write it again for the new text",
             "人工写的“%1”依据的文字已不在原文里：“%2”；请按新的原文重写"},
    Sentence{"identity.hand-rewritten",
             "\"%1\", written by hand, rests on words that have changed; \"%2\" as found in the text took its place",
             "人工写的“%1”依据的文字改了；已换成从原文找到的“%2”"},
    Sentence{"identity.hand-question-lost",
             "the question \"%1\" (%2) does not hold for the new text; write it again or leave it out",
             "题目“%1”（%2）对新的原文已不成立；请重写或放弃"},
    Sentence{"identity.look-again",
             "what was decided (%1) on \"%2\" is taken back, as it reads otherwise now; decide again",
             "“%2”的内容变了，原来的审阅结果（%1）已撤销；请再审一遍"},
    Sentence{"identity.judged-gone",
             "\"%2\", decided on before (%1), is not made from the new text; the decision is kept in decisions.jsonl",
             "审阅过（%1）的“%2”没有从新的原文里再生成；审阅结果仍留在 decisions.jsonl 里"},
    Sentence{"draft.of-another-article",
             "the folder holds a draft of another article or of an earlier text (%1) and was left alone; choose a new "
             "folder, or carry it on with --from",
             "文件夹里是另一篇文章或旧版原文的草稿（%1），没有改动；请换一个文件夹，或用 --from 接着它做"},
    Sentence{"draft.not-a-correction",
             "no article of this set is like the new one; name the set whose article was corrected",
             "这个题库里没有与新文章相近的文章；请指明更正的是哪一个题库"},
    Sentence{"draft.loses-in-place",
             "written over the old set, this would lose what is named above; answer the proposals with --confirm and "
             "mend what is named, or write to a new folder",
             "直接覆盖旧题库会丢失上面列出的内容；请用 --confirm 答复并改好列出的各处，或写到新的文件夹"},
};

} // namespace

std::span<const Sentence> identitySentences()
{
    return identityTable;
}

} // namespace shixi::messages
