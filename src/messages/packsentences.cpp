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
    // Publishing
    Sentence{"pack.already-there",
             "there is a file of this name and it was left alone; choose a new name, or say --force",
             "已有同名文件，没有改动；请换一个名字，或加上 --force"},
    Sentence{"pack.cannot-write",
             "the file could not be written (%1) and nothing was changed; check the folder, permissions and space",
             "文件无法写入（%1），原有内容没有改动；请检查文件夹、权限和剩余空间"},
    Sentence{"pack.inside-draft",
             "this would lie among the files of the draft, and nothing was written; choose another folder",
             "这样会写进草稿的文件夹里，没有写入；请换一个文件夹"},
    Sentence{"pack.no-draft",
             "this is a file, not the folder of a draft; name the folder, or sign the pack again with `sign`",
             "这是文件，不是草稿文件夹；请给出文件夹，要给题库文件重新签名请用 sign"},
    Sentence{"pack.no-file",
             "this is a folder or a device, not a question set file; name the .shixi file",
             "这是文件夹或设备，不是题库文件；请给出 .shixi 文件"},
    Sentence{"pack.medium-changed",
             "the file is not the one its name says, and nothing was written; put the right one in its place",
             "这个文件与它的名字所指的不符，没有写入；请换上正确的文件"},
    Sentence{"pack.medium-name",
             "\"%1\" was left out: files of media are named by their hash and end in png, jpg, webp, mp3, ogg or wav",
             "“%1”没有放进题库：media 里的文件要以散列值命名，扩展名为 png、jpg、webp、mp3、ogg 或 wav"},
    Sentence{"pack.undecided",
             "nobody has decided on %1 questions; they are in the pack as they were drafted",
             "有 %1 道题还没有人审过，已照草稿原样放进题库"},
    Sentence{
        "pack.review-outdated",
        "%1 questions changed after they were decided on and published; look at them again, they count as undecided",
        "有 %1 道题在审过并发布之后又改了；请再看一遍，目前按未审计"},
    Sentence{"pack.another-set",
             "this holds the set %1, not the one that is to be published; name the last version of that",
             "这是题库 %1，不是要发布的那一套；请给出那一套的上一版"},
    Sentence{"pack.published-before",
             "version %1 was published on %2 already; learners who have it will be asked, so raise the version",
             "第 %1 版已在 %2 发布过，已有这一版的学习者会被询问；请提高版本号"},
    Sentence{"pack.no-publisher",
             "nobody is named as the publisher; give a name with --publisher",
             "没有写明发布者；请用 --publisher 给出名称"},
    Sentence{"pack.written-otherwise",
             "another program wrote this, and signing it here would change it; let its publisher publish it again",
             "题库由别的程序写成，在这里签名会改动内容；请让发布者重新发布"},
    Sentence{"pack.no-key",
             "this is neither a .pub file nor the line of a public key; check it",
             "这既不是 .pub 文件，也不是公钥的那一行；请检查"},
    Sentence{"pack.key-there",
             "there is a key file of this name and it was left alone; choose a new name",
             "已有同名的密钥文件，没有改动；请换一个名字"},
    Sentence{"pack.stranger",
             "the publisher named this key neither deputy nor successor, so learners who have the set will be asked",
             "发布者没有把这把密钥列为代签或继任，已有这套题的学习者会被询问"},
    Sentence{"pack.no-password",
             "there is no password on the first line; write it there",
             "第一行没有密码；请把密码写在第一行"},
    Sentence{"pack.needs-password",
             "this key has a password; give a file that holds it with --password-file",
             "这把密钥有密码；请用 --password-file 给出写有密码的文件"},
    Sentence{"pack.passwords-differ",
             "the two passwords differ and no key was made; type the same one twice",
             "两次输入的密码不同，没有生成密钥；请输入相同的密码"},
    // Checking
    Sentence{"pack.unsigned",
             "the set is not signed by anybody; ask the publisher for a signed one",
             "这套题没有签名；请向发布者索取已签名的"},
    Sentence{"pack.other-key",
             "the signature holds but is of another key (%1); ask the publisher which key is theirs",
             "签名有效，但用的是另一把密钥（%1）；请向发布者核对密钥"},
    // Installing
    Sentence{"library.unsigned",
             "nobody signed this set (自用); take it only if you know who made it",
             "这套题没有签名（自用）；确认是谁做的再安装"},
    Sentence{
        "library.new-publisher",
        "nothing was taken from this publisher so far; let them read the six words of their key to you and compare",
        "这是第一次收到这位发布者的题库；请对方念出密钥的六个词，逐个核对"},
    Sentence{
        "library.other-publisher",
        "the publisher changed: so far this set was that of \"%1\", and they did not sign this file; ask them first",
        "发布者变了：这套题原来由“%1”发布，这个文件不是对方签名的；请先向对方核实"},
    Sentence{"library.older-version",
             "this is version %1, older than version %2, which is installed; take it only to go back",
             "这是第 %1 版，比已安装的第 %2 版旧；只在要退回旧版时安装"},
    Sentence{"library.same-version",
             "version %1 is installed already and holds something else; ask the publisher which of the two is right",
             "已安装的也是第 %1 版，但内容不同；请向发布者核实用哪一份"},
    Sentence{"library.needs-yes",
             "nothing was installed, because the above is for you to decide; add --yes to install it all the same",
             "上面的事要由你决定，所以没有安装；仍要安装请加上 --yes"},
    Sentence{"library.not-there",
             "no set \"%1\" is installed here; `shixictl sets` lists what is",
             "这里没有安装“%1”；用 shixictl sets 查看已安装的题库"},
    Sentence{"library.no-former",
             "no version of \"%1\" before this one is kept; install the older file",
             "没有保留“%1”的上一版；请安装旧版文件"},
    Sentence{"library.no-library",
             "this folder holds other things and was left alone; name the folder of a library, or an empty one",
             "这个文件夹里有别的东西，没有改动；请给出已安装题库的文件夹，或空文件夹"},
    Sentence{
        "library.damaged",
        "the file of this set is damaged, so nothing is asked from it; add it again from its file, answers are kept",
        "这套题的文件已损坏，暂时不出题；请用原来的文件再添加一次，作答都还在"},
    Sentence{"library.medium-missing",
             "what goes with this question is not in the files of its set; the question can be answered all the same. "
             "Add the set again from its file, answers are kept",
             "这道题附带的内容不在题库文件里；题目照样可以作答。请用原来的文件再添加一次这套题，作答都还在"},
    Sentence{"library.medium-damaged",
             "what goes with this question is damaged; the question can be answered all the same. Add the set again "
             "from its file, answers are kept",
             "这道题附带的内容已损坏；题目照样可以作答。请用原来的文件再添加一次这套题，作答都还在"},
    Sentence{"library.medium-too-large",
             "what goes with this question is larger than %1 MB and was left alone; the question can be answered all "
             "the same. Tell the publisher of the set",
             "这道题附带的内容超过 %1 MB，没有打开；题目照样可以作答。请告诉题库的发布者"},
    Sentence{"library.changed",
             "the file was changed since it was looked at; choose it again",
             "文件在查看之后又变了；请重新选择"},
};

} // namespace

std::span<const Sentence> packSentences()
{
    return packTable;
}

} // namespace shixi::messages
