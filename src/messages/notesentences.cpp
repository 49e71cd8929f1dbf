#include "messages/sentences.h"

#include <array>

namespace shixi::messages
{

namespace
{

// Withdrawal notes, and the codes they are read from.
constexpr std::array noteTable{
    // Reading
    Sentence{"note.none",
             "this is no withdrawal note; it begins with \"shixi-withdrawal\", so take the whole text",
             "这不是撤题单；撤题单以 shixi-withdrawal 开头，请取全文"},
    Sentence{"note.broken",
             "this withdrawal note is not whole; copy all of it, from the first line to the last",
             "撤题单不完整；请从第一行到最后一行全部复制"},
    Sentence{"note.line",
             "line %1 of this withdrawal note cannot be read, and nothing was taken; ask the publisher for it again",
             "撤题单第 %1 行读不懂，没有采用任何内容；请向发布者重新索取"},
    Sentence{"note.too-large",
             "this is longer than a withdrawal note can be; nothing was taken from it",
             "这比撤题单所能有的还长；没有采用任何内容"},
    Sentence{"note.comment",
             "the signature belongs to another withdrawal note; ask the publisher for this one again",
             "签名属于另一张撤题单；请向发布者重新索取"},
    Sentence{"note.signature",
             "this withdrawal note was changed after it was signed, or on the way; do not use it, ask for it again",
             "撤题单在签名后被改动过，或在传送中损坏了；请勿使用，请重新索取"},
    Sentence{"note.other-key",
             "the note is not signed by this key; ask the publisher which key is theirs",
             "撤题单不是用这把密钥签的；请向发布者核对密钥"},
    // Taking
    Sentence{"note.set-not-there",
             "it is for the set \"%1\", which is not here; there is nothing to withdraw",
             "它针对的题库“%1”不在这里；没有要撤的题"},
    Sentence{"note.no-owner",
             "nobody signed the set \"%1\" that is here, so nobody can withdraw questions of it; ask for a new version",
             "这里的题库“%1”没有签名，谁也不能撤它的题；请索取新版本"},
    Sentence{"note.stranger",
             "it is not signed by the publisher of the set \"%1\", nor by anybody they named; do not use it",
             "它不是题库“%1”的发布者签的，也不是其指定的人签的；请勿使用"},
    Sentence{"note.other-of-number",
             "note %1 of the set \"%2\" was taken before and says something else; ask the publisher which is right",
             "题库“%2”的第 %1 号撤题单早先已采用，内容不同；请向发布者核实"},
    // Making
    Sentence{"note.no-question",
             "there is no question %1 in this set; `shixictl questions` lists them",
             "这套题里没有题目 %1；用 shixictl questions 查看"},
    Sentence{"note.not-keys",
             "%2 cannot be the right answer of question %1; name ids of its options, as many as are right",
             "%2 不能作题目 %1 的答案；请给出选项的编号，答案有几个就给几个"},
    Sentence{"note.same-keys",
             "%2 is the right answer of question %1 already; there is nothing to correct",
             "%2 已是题目 %1 的答案；不用更正"},
    Sentence{"note.twice", "question %1 is named twice; name it once", "题目 %1 写了两次；请只写一次"},
    Sentence{"note.nothing",
             "no question is named; say --question ID, or --correct ID=KEY",
             "没有写明题目；请用 --question 编号，或 --correct 编号=答案"},
    Sentence{
        "note.day-before",
        "this version is of %2, and the note would be of %1, before it; nothing was written: give a day from then on",
        "这一版的日期是 %2，撤题单的日期 %1 却在它之前；什么也没有写，请改成那天或以后的日期"},
    Sentence{"note.bad-correction",
             "\"%1\" is no correction; write the question and its keys, as in 0123456789abcdef=a,c",
             "“%1”不是更正；请写题目和答案，如 0123456789abcdef=a,c"},
    Sentence{
        "note.says-old-answer",
        "question %1 of the same card still has the answer \"%2\"; if that is wrong, withdraw it or correct it too",
        "同一条记忆的题目 %1 的答案仍是“%2”；如果不对，也请撤下或更正"},
    Sentence{"note.not-heard",
             "nobody who has this set takes a note by this key; sign with the key of its publisher or of a deputy",
             "已有这套题的人不会采用这把密钥签的撤题单；请用发布者或代签的密钥"},
    Sentence{"note.draft",
             "this is a draft without a day, and learners have what was published; name the published pack",
             "这是没有发布日期的草稿，学习者手里是发布的版本；请给出已发布的题库"},
    Sentence{"note.number-used",
             "a note of this set was given the number %1 or a higher one here before, and nothing was signed; take a "
             "number above it",
             "这套题的撤题单在这里已经用过第 %1 号或更高的号，没有签名；请用更大的号"},
    // Codes
    Sentence{"note.no-code",
             "no QR code can be read in this picture; take it again from nearby, straight and in good light",
             "图片里读不出二维码；请靠近、放正、在亮处重拍"},
    Sentence{"note.no-picture",
             "this picture is damaged and was left alone; ask for it again",
             "图片已损坏，没有改动任何内容；请重新索取"},
    Sentence{"code.too-long",
             "%1 bytes are too many for a QR code that a phone reads (%2); send the note as a file or as text",
             "共 %1 字节，超过手机能读的二维码（%2 字节）；请以文件或文字发送撤题单"},
    Sentence{"code.too-large",
             "this picture is larger than any that is looked at; take a smaller one",
             "图片太大；请换一张小一些的"},
};

} // namespace

std::span<const Sentence> noteSentences()
{
    return noteTable;
}

} // namespace shixi::messages
