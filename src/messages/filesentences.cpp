#include "messages/sentences.h"

#include <array>

namespace shixi::messages
{

namespace
{

constexpr std::array fileTable{
    // One for each ErrorCode, used where the detail names no rule
    Sentence{"error.invalid-input", "this cannot be used; correct it and try again", "内容无法使用；请改正后再试"},
    Sentence{"error.not-found", "there is no such file; check the path", "没有这个文件；请检查路径"},
    Sentence{"error.not-a-file",
             "this is not a file but a folder or a device; name a text file",
             "这不是文件，而是文件夹或设备；请给出一个文本文件"},
    Sentence{"error.empty", "the file is empty; choose one with text in it", "文件是空的；请选有文字的文件"},
    Sentence{"error.binary",
             "this is not a text; save it as plain text (UTF-8) and use that",
             "这不是文本；请另存为纯文本（UTF-8）再用"},
    Sentence{"error.cut-off",
             "the file is cut off: it ends inside a character; get a complete copy",
             "文件不完整，结尾断在一个字中间；请换一份完整的"},
    Sentence{"error.corrupt", "the file is damaged; restore a backup", "文件已损坏；请恢复备份"},
    Sentence{
        "error.too-new", "the file was written by a newer version; update Shixi", "文件由更新的版本写成；请更新时习"},
    Sentence{"error.too-large", "the file is too large; split it", "文件太大；请拆分"},
    Sentence{"error.in-use",
             "another program is using the file; close it and try again",
             "文件正被另一个程序使用；请先关闭那个程序"},
    Sentence{"error.io",
             "the file cannot be read or written; check the permissions and the space left",
             "无法读写文件；请检查权限和剩余空间"},
    // What a file is instead of a text
    Sentence{"file.too-large", "the file is larger than %1 MB; split it", "文件超过 %1 MB；请拆分"},
    Sentence{
        "file.unreadable", "the file cannot be read (%1); check the permissions", "文件无法读取（%1）；请检查权限"},
    Sentence{"file.rich-text",
             "this is an RTF document; save it as plain text and use that",
             "这是 RTF 文档；请另存为纯文本再用"},
    Sentence{"file.word",
             "this is a Word document; save it as plain text and use that",
             "这是 Word 文档；请另存为纯文本再用"},
    Sentence{"file.spreadsheet",
             "this is a spreadsheet; save it as plain text and use that",
             "这是电子表格；请另存为纯文本再用"},
    Sentence{"file.presentation",
             "this is a presentation; save its text as plain text and use that",
             "这是演示文稿；请把文字另存为纯文本再用"},
    Sentence{"file.open-document",
             "this is an OpenDocument file; save it as plain text and use that",
             "这是 OpenDocument 文件；请另存为纯文本再用"},
    Sentence{"file.old-office",
             "this is an old Office file; save it as plain text and use that",
             "这是旧版 Office 文件；请另存为纯文本再用"},
    Sentence{
        "file.pdf", "this is a PDF; save its text as plain text and use that", "这是 PDF；请把文字另存为纯文本再用"},
    Sentence{"file.anki-deck",
             "this is an Anki deck, not an article; export its notes as plain text",
             "这是 Anki 牌组，不是文章；请把笔记导出为纯文本"},
    Sentence{
        "file.pack", "this is a packed set; unpack it and name the folder", "这是打包的题库；请先解包，再给出文件夹"},
    Sentence{
        "file.archive", "this is an archive; unpack it and use the text inside", "这是压缩包；请解开，再用里面的文本"},
    Sentence{
        "file.database", "this is a database, not a text; name a text file", "这是数据库，不是文本；请给出文本文件"},
    Sentence{"file.image",
             "this is a picture; type or recognise its text and save that as plain text",
             "这是图片；请先转成文字，再存为纯文本"},
    Sentence{"file.media",
             "this is sound or video, not a text; name a text file",
             "这是音频或视频，不是文本；请给出文本文件"},
    Sentence{"file.program", "this is a program, not a text; name a text file", "这是程序，不是文本；请给出文本文件"},
};

} // namespace

std::span<const Sentence> fileSentences()
{
    return fileTable;
}

} // namespace shixi::messages
