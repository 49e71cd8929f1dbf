#include "messages/sentences.h"

#include <array>

namespace shixi::messages
{

namespace
{

constexpr std::array packTable{
    // The zip
    Sentence{"pack.no-zip",
             "this is no whole question set, or it was damaged on the way; ask for the file again",
             "这不是完整的题库文件，或者在传送中损坏了；请让对方重新发送"},
    Sentence{"pack.too-large",
             "this is larger than a question set can be; nothing was taken from it",
             "文件比题库所能有的还大；没有读入任何内容"},
    Sentence{
        "pack.no-manifest", "there is no question set in this file; choose another", "这个文件里没有题库；请另选文件"},
    Sentence{
        "pack.entries",
        "this does not hold what its list says; it was changed after publishing: ask the publisher for the file again",
        "内容与清单不一致，发布后被改动过；请向发布者重新索取"},
    Sentence{"pack.name",
             "\"%1\" is no name a question set may hold; nothing was taken from this file",
             "题库里不能有名为“%1”的文件；没有读入任何内容"},
    Sentence{"pack.method",
             "this part is encrypted or packed in an unknown way; nothing was taken from this file",
             "这一部分加了密，或压缩方式不明；没有读入任何内容"},
    Sentence{"pack.size",
             "this part is longer or shorter than published; ask the publisher for the file again",
             "这一部分的长短与发布时不同；请向发布者重新索取"},
    Sentence{"pack.hash",
             "this part was changed after publishing; ask the publisher for the file again",
             "这一部分在发布后被改动过；请向发布者重新索取"},
    // Who signed it
    Sentence{
        "pack.signature",
        "the signature does not hold: the file was changed after publishing, or somebody else signed it; do not use it",
        "签名无效：文件在发布后被改动过，或由他人冒签；请勿使用"},
    Sentence{"pack.comment",
             "the signature belongs to another version of this set; ask the publisher for the file again",
             "签名属于这套题的另一个版本；请向发布者重新索取"},
    Sentence{"pack.key",
             "this is no key file, or it is damaged; use the file that was kept on the recovery sheet",
             "这不是密钥文件，或者已损坏；请用恢复页上保存的密钥"},
    Sentence{
        "pack.password", "the password is not the one of this key; type it again", "密码与这把密钥不符；请重新输入"},
};

} // namespace

std::span<const Sentence> packSentences()
{
    return packTable;
}

} // namespace shixi::messages
