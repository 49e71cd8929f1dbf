#include "messages/sentences.h"

#include <array>

namespace shixi::messages
{

namespace
{

// Why a fact has no question: arguments are kind, answer and template.
constexpr std::array table{
    Sentence{"questions.skipped-no-template",
             "no question for \"%2\": no template asks for it so far",
             "“%2”没有出题：还没有适用的题目模板"},
    Sentence{"questions.skipped-detail",
             "no question for \"%2\": it is a detail, to be read and not asked",
             "“%2”没有出题：属于了解，只读不考"},
    Sentence{"questions.skipped-contradiction",
             "no question for \"%2\": the text says two different things of it",
             "“%2”没有出题：文中对它有两种不同的说法"},
    Sentence{"questions.skipped-duplicate",
             "no question for \"%2\": another fact says the same",
             "“%2”没有出题：另一条事实说的是同一件事"},
    Sentence{"questions.skipped-evidence",
             "no question for \"%2\": the text does not stand where the fact says",
             "“%2”没有出题：原文的这个位置不是引用的文字"},
    Sentence{"questions.skipped-missing-field",
             "no question for \"%2\": a part it needs is not stated",
             "“%2”没有出题：缺少需要的部分"},
    Sentence{"questions.skipped-no-place",
             "no question for \"%2\": the answer does not stand in the evidence as it is written",
             "“%2”没有出题：答案与依据里的写法不同"},
    Sentence{"questions.skipped-too-long-to-type",
             "no question for \"%2\": the answer is too long to type",
             "“%2”没有出题：答案太长，不适合手写"},
    Sentence{"questions.skipped-stem-length",
             "no question for \"%2\": the sentence is too short or too long to ask",
             "“%2”没有出题：题干会太短或太长"},
    Sentence{"questions.skipped-stem-form",
             "no question for \"%2\": the sentence cannot be read on its own",
             "“%2”没有出题：题干单独读不通"},
    Sentence{"questions.skipped-closure",
             "no question for \"%2\": the question would need words that are not in the text",
             "“%2”没有出题：题干会用到原文没有的词"},
    Sentence{"questions.skipped-date-in-stem",
             "no question for \"%2\": the question would name the date",
             "“%2”没有出题：题干会露出日期"},
    Sentence{"questions.skipped-key-in-stem",
             "no question for \"%2\": the question would name the answer",
             "“%2”没有出题：题干会露出答案"},
    Sentence{"questions.skipped-gives-away",
             "no question for \"%2\": the answer would give itself away",
             "“%2”没有出题：答案会不问自明"},
    Sentence{"questions.skipped-open-interval",
             "no question for \"%2\": no other figure can be shown to be wrong",
             "“%2”没有出题：无法断定别的数字是错的"},
    Sentence{"questions.skipped-few-strays",
             "no question for \"%2\": there are too few false options in the text",
             "“%2”没有出题：文中可作干扰的选项太少"},
    Sentence{"questions.skipped-overlap",
             "no question for \"%2\": the right option would share most words with the question",
             "“%2”没有出题：正确选项与题干重复太多"},
    Sentence{"questions.skipped-same-stem",
             "no question for \"%2\": another fact would have the same question",
             "“%2”没有出题：另一条事实会有同样的题干"},
};

} // namespace

std::span<const Sentence> skippedSentences()
{
    return table;
}

} // namespace shixi::messages
