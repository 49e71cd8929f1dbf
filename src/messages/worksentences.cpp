#include "messages/sentences.h"

#include <array>

namespace shixi::messages
{

namespace
{

constexpr std::array workTable{
    Sentence{"draft.not-a-draft",
             "the folder holds other things than a draft (%1) and was left alone; choose a new folder",
             "文件夹里有题库草稿以外的内容（%1），没有改动；请换一个文件夹"},
    Sentence{"draft.not-a-folder",
             "this is a file, not a folder, and was left alone; choose a new folder",
             "这是文件，不是文件夹，没有改动；请换一个文件夹"},
    Sentence{"draft.cannot-write",
             "the draft could not be written (%1) and nothing was changed; check permissions and space",
             "草稿无法写入（%1），原有内容没有改动；请检查权限和剩余空间"},
    Sentence{"extraction.unanchored-date",
             "the year of \"%1\" cannot be known from the text, so the date stays as written and is never asked; say "
             "when the "
             "text was published",
             "无法从文中确定“%1”的年份，这个日期照原文收入，不出题；请写明文章的发布日期"},
    Sentence{"extraction.unanchored-more",
             "so it is with %1 more dates; say when the text was published",
             "另有 %1 个日期也是如此；请写明文章的发布日期"},
    Sentence{"extraction.not-chinese",
             "hardly any Chinese stands in the text, and facts are found in Chinese only; load a Chinese text",
             "文中几乎没有中文，而程序只从中文里找知识点；请载入中文文章"},
    Sentence{"extraction.no-facts",
             "nothing that can be asked was found: no date, figure, document, list, case or norm; load an article "
             "that tells facts",
             "没有找到可以出题的内容：没有日期、数字、文件、要点、做法或要求；请载入写明事实的文章"},
    Sentence{"learner.damaged", "the file is damaged (%1); restore a backup", "文件已损坏（%1）；请恢复备份"},
    Sentence{"learner.foreign",
             "this is no learner file of Shixi; choose one that was backed up here",
             "这不是时习的学习记录文件；请选择由时习备份的文件"},
    Sentence{"learner.cut-off", "the file is cut off; get a complete copy", "文件不完整；请换一份完整的"},
    Sentence{"learner.already-there",
             "there is a file of this name and it was left alone; choose a new name",
             "已有同名文件，没有改动；请换一个名字"},
    Sentence{"learner.same-file",
             "this is the learner file itself; name the backup",
             "这就是学习记录文件本身；请给出备份文件"},
    Sentence{"learner.own-file",
             "your answers are kept in this file; choose another one",
             "这是正在使用的学习记录文件；请换一个文件"},
    Sentence{"learner.cannot-write",
             "the file could not be copied or moved (%1); check permissions and space",
             "文件无法复制或移动（%1）；请检查权限和剩余空间"},
    Sentence{"session.paper-open",
             "this paper is not handed in yet, and stayed where it is; hand it in first",
             "这份试卷还没有交，仍留在原处；请先交卷"},
    Sentence{"people.cannot-write",
             "the learner's files could not be written or moved, and are kept as they were; check permissions and "
             "space",
             "学习者的文件无法写入或移动，原有文件都还在；请检查权限和剩余空间"},
    Sentence{"people.pin-digits",
             "a PIN has four to eight digits, and nothing was changed; choose another",
             "PIN 码是 4 到 8 位数字，没有改动；请重新设定"},
    Sentence{"people.no-name",
             "a learner needs a name, and nobody was added; write one",
             "学习者要有名字，没有添加；请写上名字"},
    Sentence{"learner.memory-differs",
             "the memory kept for this card is not what its answers give; let the program work it out again",
             "这一条的记牢程度与作答记录不符；请让程序重新推算"},
    Sentence{"learner.rollup-differs",
             "the totals kept for this day are not what its answers give; let the program work them out again",
             "这一天的合计与作答记录不符；请让程序重新推算"},
    Sentence{"paper.open",
             "a formal exam stands open and its time goes on; hand it in before another begins",
             "有一场正式考试还没有交卷，时间仍在走；请先交卷，再开始另一场"},
    Sentence{"paper.taken",
             "the formal exam of this code was begun on this device before, and it is taken once; its result stands "
             "among the earlier exams. Agree on another code",
             "这个口令的正式考试在本机已经考过，只能考一次，结果在以往的考试里；请换一个口令"},
    Sentence{"paper.ended",
             "this exam was handed in, so nothing more is taken down; what was answered before is kept. Look at its "
             "result",
             "这场考试已经交卷，不能再作答，交卷前的作答都已保存；请查看结果"},
    Sentence{
        "meeting.broken",
        "what was kept of a meeting under way cannot be read, so it cannot be gone on with; nothing was deleted, it "
        "lies here under a new name. A new one can begin",
        "进行中的同屏或接力记录无法读取，不能接着进行；内容没有删除，已改名保存在这里。可以重新开始"},
    Sentence{
        "meeting.too-new",
        "a newer version of the program began this meeting, so it cannot be gone on with here; nothing was deleted, "
        "it lies here under a new name. Use the newer version, or begin a new one",
        "这场同屏或接力是新版本程序开始的，这里不能接着进行；内容没有删除，已改名保存在这里。请用新版本程序，或者重新开"
        "始"},
    Sentence{"meeting.cannot-write",
             "this step of the meeting could not be written (%1) and does not count; all before it is kept. Check "
             "permissions and space, then do it again",
             "这一步没能写入（%1），不作数；之前的都已保存。请检查权限和剩余空间，再做一次"},
    Sentence{"sound.no-output",
             "this device has no sound output, so nothing will be heard; all else goes on. Connect one, or switch the "
             "sounds off",
             "这台设备没有声音输出，听不到提示音，其他一切照常；请接上扬声器或耳机，或者关掉提示音"},
    Sentence{"sound.no-clip-output",
             "this device has no sound output, so the sound of this question cannot be heard; the question can be "
             "answered all the same. Connect one and press again",
             "这台设备没有声音输出，听不到这道题的声音；题目照样可以作答。请接上扬声器或耳机再按一次"},
    Sentence{
        "sound.clip-unplayable",
        "the sound of this question is no WAV, Ogg or MP3 that can be played; the question can be answered all the "
        "same. Tell the publisher of the set",
        "这道题的声音不是可以播放的 WAV、Ogg 或 MP3；题目照样可以作答。请告诉题库的发布者"},
    Sentence{"sound.clip-too-long",
             "the sound of this question is longer than %1 minutes and was left alone; the question can be answered "
             "all the same. Tell the publisher of the set",
             "这道题的声音超过 %1 分钟，没有播放；题目照样可以作答。请告诉题库的发布者"},
    Sentence{
        "sound.clip-failed",
        "the sound could not be played to its end, perhaps as the headphones or speakers are gone; the question can "
        "be answered all the same. Press again to hear it",
        "声音没能放完，可能是耳机或扬声器断开了；题目照样可以作答。再按一次可以重听"},
    Sentence{"sound.no-voice",
             "nothing can be read aloud here: it needs a sound output and a voice, such as the program espeak-ng; all "
             "else goes on",
             "这台设备不能朗读：需要声音输出和语音，例如 espeak-ng 程序；其他一切照常"},
    Sentence{"sound.voice-failed",
             "the voice could not read this, perhaps as it has none for the language; all else goes on",
             "语音没能读出这段文字，可能缺少这种语言的语音；其他一切照常"},
    Sentence{
        "listening.output-gone",
        "the headphones or speakers are gone, so nothing is read aloud any more; the text goes on by itself. Pause "
        "and play to hear it again",
        "耳机或扬声器断开了，不再朗读；文字会自己往下走。接好后先暂停再播放，就能继续听"},
    Sentence{"draft.medium-missing",
             "questions of the old set show \"%1\", which is not there or is another file; put it into media",
             "旧题库里的题目要用“%1”，但原处没有，或者已不是原来的文件；请把它放进 media"},
    Sentence{"draft.is-published",
             "the folder holds a published set and was left alone; choose a new folder",
             "文件夹里是已发布的题库，没有改动；请换一个文件夹"},
    Sentence{"workshop.content-missing",
             "the program's own rules are missing; install it again",
             "程序自带的规则不见了；请重新安装"},
    Sentence{"fsrs.not-json", "this is not a JSON object; correct the line", "这里不是 JSON 对象；请改正这一行"},
    Sentence{"fsrs.bad-rating",
             "review %1 has the rating %2; use 1, 2, 3 or 4",
             "第 %1 次复习的评分是 %2；请用 1、2、3 或 4"},
    Sentence{"fsrs.bad-delta",
             "review %1 has the delta_t %2; use whole days from 0 up",
             "第 %1 次复习的 delta_t 是 %2；请用不小于 0 的整数天"},
    Sentence{"fsrs.bad-retention",
             "desired_retention is %1; use a number between 0 and 1",
             "desired_retention 是 %1；请用 0 与 1 之间的数"},
    Sentence{"fsrs.bad-weights",
             "\"w\" cannot be used (%1); give 17, 19 or 21 numbers",
             "“w”无法使用（%1）；请给 17、19 或 21 个数"},
    Sentence{"fsrs.no-reviews",
             "\"reviews\" is missing or no list; give a list of {\"rating\", \"delta_t\"}",
             "缺少“reviews”，或它不是列表；请给出 {\"rating\", \"delta_t\"} 的列表"},
    Sentence{"fsrs.unknown-version",
             "version %1 of the memory model is not known here; leave it out or use 6",
             "不认识第 %1 版记忆模型；请去掉或用 6"},
    Sentence{"csv.no-column",
             "the first line has no column %1; the columns card_id, review_time_ms and rating are needed",
             "第一行没有“%1”列；需要 card_id、review_time_ms、rating 三列"},
    Sentence{"csv.column-twice", "the column %1 is there twice; leave one of them", "“%1”列出现了两次；请只留一列"},
    Sentence{"csv.out-of-order",
             "reviews out of order (%1) are put in order of time; the first stands here",
             "有 %1 次复习没有按时间排列，已排好；第一处在这里"},
    Sentence{"csv.one-review",
             "cards with a single review (%1) say nothing about forgetting; the first stands here",
             "有 %1 张卡片只有一次复习，看不出遗忘；第一张在这里"},
    Sentence{"csv.no-rows",
             "there are no reviews under the first line; export them again",
             "第一行之后没有复习记录；请重新导出"},
    Sentence{"csv.too-many-bad",
             "%1 of %2 rows cannot be used, so nothing is trained on the rest; correct the file",
             "%2 行中有 %1 行无法使用，其余的也不拿来训练；请改正文件"},
    Sentence{"csv.cut-off",
             "the row is cut off and is left out; it needs card_id, review_time_ms and rating",
             "这一行不完整，已略过；需要 card_id、review_time_ms、rating"},
    Sentence{"csv.bad-time",
             "the time “%1” is left out; use whole milliseconds since 1970",
             "时间“%1”无法使用，已略过；请用 1970 年以来的整毫秒数"},
    Sentence{"csv.bad-rating",
             "the rating “%1” is left out; use 1, 2, 3 or 4",
             "评分“%1”无法使用，已略过；请用 1、2、3 或 4"},
    Sentence{"csv.copy",
             "the same review stands in the file already; this one is left out",
             "文件里已有同一次复习，这一行已略过"},
    Sentence{"csv.more-skipped", "%1 more rows are left out for the same reasons", "另有 %1 行因同样原因略过"},
};

} // namespace

std::span<const Sentence> workSentences()
{
    return workTable;
}

} // namespace shixi::messages
