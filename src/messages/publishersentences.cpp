#include "messages/sentences.h"

#include <array>

namespace shixi::messages
{

namespace
{

constexpr std::array publisherTable{
    // What is there
    Sentence{"publisher.none",
             "nothing was published from here so far; publish a set first, or recover a publisher",
             "这里还没有发布过；请先发布一套题，或者恢复发布者"},
    Sentence{"publisher.there",
             "there is a publisher, or something else, in this folder already, and it was left alone; name another",
             "这个文件夹里已有发布者或别的东西，没有改动；请换一个文件夹"},
    Sentence{"publisher.damaged",
             "what is known of the publisher is damaged and nothing was changed; recover it from the recovery sheet",
             "发布者的记录已损坏，没有改动；请用恢复页恢复"},
    Sentence{
        "publisher.key-damaged",
        "the publisher's key is damaged or is another, and nothing was changed; recover it from the recovery sheet",
        "发布者的密钥已损坏，或不是原来的那把，没有改动；请用恢复页恢复"},
    // What is asked
    Sentence{"publisher.no-name",
             "the name of the publisher is missing; give the one members know",
             "缺少发布者的名称；请填写学习者认得的名称"},
    Sentence{"publisher.long-name",
             "the name of the publisher is longer than 100 characters; give a shorter one",
             "发布者的名称超过 100 个字；请写短一些"},
    Sentence{
        "publisher.needs-last",
        "nothing was published: this publisher was recovered and it is not known here which version of the set the "
        "members have; give its number, or 0 where none was published",
        "没有发布：发布者是恢复的，这里不知道学习者手中是第几版；请填写版本号，从未发布过就填 0"},
    Sentence{"publisher.needs-password",
             "the key has a password and nothing was done; give it too",
             "这把密钥有密码，什么也没有做；请一并填写密码"},
    // The recovery sheet
    Sentence{
        "publisher.needs-sheet",
        "nothing was published: before the second time the recovery sheet must be made and its check word given, so "
        "that the key is not lost with this device; make it, print it, then publish",
        "没有发布：第二次发布之前要做好恢复页，并填写上面的核对词，以免密钥随设备一起丢失；请先做好并打印，再发布"},
    Sentence{
        "publisher.no-sheet",
        "no recovery sheet of this key was made here yet, so no word of it can be confirmed; make the sheet first, "
        "then type its check word",
        "这里还没有做过这把密钥的恢复页，所以无法核对；请先做恢复页，再填写上面的核对词"},
    Sentence{"publisher.sheet-word",
             "this is not the check word of the sheet, which is none of the six words; look for it below the lines of "
             "the key on the paper, and type it",
             "这不是恢复页上的核对词（它不是那六个词之一）；请在纸上密钥各行的下面找到它，再填写"},
    Sentence{
        "publisher.sheet-line",
        "line %1 of the sheet was typed wrongly, and nothing was changed; compare it with the paper, 0 and O, 1, l "
        "and I too",
        "第 %1 行输错了，没有改动；请与纸上核对，留意 0 和 O，1、l 和 I"},
    Sentence{"publisher.sheet-missing",
             "line %1 of the sheet is missing, and nothing was changed; type all the numbered lines",
             "缺少第 %1 行，没有改动；请输入全部编了号的行"},
    Sentence{
        "publisher.no-secret-key",
        "this is no secret key, or a part of it is missing; type all the lines of the sheet, or choose the key file",
        "这不是私钥，或者缺了一部分；请输入恢复页上的全部各行，或选择密钥文件"},
    // Other keys
    Sentence{"publisher.own-key",
             "this is the publisher's own key; name the key of somebody else",
             "这是发布者自己的密钥；请填写别人的公钥"},
    Sentence{"publisher.named-already", "this key is named already; nothing was changed", "这把密钥已经列出；没有改动"},
    // Versions
    Sentence{"publisher.raised",
             "version %1 was published on %2 already; what changed since is version %3",
             "第 %1 版已在 %2 发布；之后的改动作为第 %3 版发布"},
    Sentence{"publisher.not-kept",
             "no copy could be kept of this version: what changes in the next version cannot be told",
             "没能留下这一版的副本备查；下一版有哪些改动，到时无法列出"},
    Sentence{
        "publisher.no-copy",
        "members have version %1, and no copy of it is kept here: which answers changed since cannot be found, and "
        "whoever learnt another one would go on with it; find the pack of that version and publish against it "
        "(shixictl publish --against)",
        "学习者手中是第 %1 版，而这里没有留下它的副本：无法找出之后改了哪些答案，学过旧答案的人也不会重学；"
        "请找到那一版的题库文件，对照它发布（shixictl publish --against）"},
    Sentence{"publisher.same",
             "nothing changed since version %1, published on %2; the same was written again",
             "自 %2 发布第 %1 版以来没有变化；写出的内容与当时相同"},
};

} // namespace

std::span<const Sentence> publisherSentences()
{
    return publisherTable;
}

} // namespace shixi::messages
