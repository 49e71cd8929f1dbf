<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AboutPanel</name>
        <message>
            <source>About</source>
            <extracomment>Heading over the version and what the program does with data.</extracomment>
            <translation>关于</translation>
        </message>
        <message>
            <source>Shixi, version %1</source>
            <extracomment>About. %1: the version of the program, such as 0.1.0.</extracomment>
            <translation>时习，版本 %1</translation>
        </message>
        <message>
            <source>Learning from: %1</source>
            <extracomment>About. %1: the title of the set of facts that is learnt from.</extracomment>
            <translation>正在学习：%1</translation>
        </message>
        <message>
            <source>It works without a network. Your answers and settings stay on this device.</source>
            <extracomment>About: nothing is sent anywhere.</extracomment>
            <translation>不联网也能用。您的作答和设置只存在本机。</translation>
        </message>
        <message>
            <source>The material is in Chinese.</source>
            <extracomment>About, only where the interface is in English: what is learnt is in Chinese and stays so.</extracomment>
            <translation>学习内容是中文的。</translation>
        </message>
        <message>
            <source>Show the first steps again</source>
            <extracomment>Button: shows the introduction of the very first start again.</extracomment>
            <translation>再看一遍入门介绍</translation>
        </message>
        <message>
            <source>Licences</source>
            <extracomment>Button: shows the licences of the program and of what it is made of.</extracomment>
            <translation>许可</translation>
        </message>
    </context>
    <context>
        <name>AboutTextPanel</name>
        <message>
            <source>About this text</source>
            <extracomment>Over what the set says of the text: whose words it is in and what it rests on.</extracomment>
            <translation>关于这篇文字</translation>
        </message>
    </context>
    <context>
        <name>AdministratorPanel</name>
        <message>
            <source>For administrators</source>
            <extracomment>Heading over what only those do who make sets of questions for others.</extracomment>
            <translation>管理员</translation>
        </message>
        <message>
            <source>This device publishes as %1</source>
            <extracomment>As whom this device publishes sets. %1: a name.</extracomment>
            <translation>本机以“%1”的名义发布</translation>
        </message>
        <message>
            <source>Whoever checks questions for others publishes them here, as a file to be handed on.</source>
            <extracomment>Where nothing was published from this device so far.</extracomment>
            <translation>为大家审题的人在这里发布题库：生成一个文件，再发给大家。</translation>
        </message>
        <message>
            <source>Publish a set…</source>
            <extracomment>Button: chooses the folder of a draft to publish it.</extracomment>
            <translation>发布题库…</translation>
        </message>
        <message>
            <source>From the folder of a draft. It is checked first, and nothing leaves this device.</source>
            <extracomment>Explains the button &quot;Publish a set…&quot;.</extracomment>
            <translation>选择草稿文件夹。先检查，再生成文件；不会上传。</translation>
        </message>
        <message>
            <source>Recovery sheet, successor, deputies</source>
            <extracomment>Button: the key, its recovery sheet, and who else may publish.</extracomment>
            <translation>恢复页、继任与代签</translation>
        </message>
        <message>
            <source>Recover a publisher…</source>
            <extracomment>Button: brings a publisher back from a recovery sheet.</extracomment>
            <translation>恢复发布者…</translation>
        </message>
        <message>
            <source>The recovery sheet is made.</source>
            <extracomment>Below the button for the recovery sheet.</extracomment>
            <translation>恢复页已做好。</translation>
        </message>
        <message>
            <source>The recovery sheet is needed before the second time.</source>
            <extracomment>Below the button for the recovery sheet.</extracomment>
            <translation>第二次发布之前要做好恢复页。</translation>
        </message>
        <message>
            <source>With the recovery sheet or the key file of another device.</source>
            <extracomment>Explains the button &quot;Recover a publisher…&quot;.</extracomment>
            <translation>用另一台设备的恢复页或密钥文件。</translation>
        </message>
        <message>
            <source>Withdraw or correct questions…</source>
            <extracomment>Button: opens the way to take questions of a published set back, or correct their answers.</extracomment>
            <translation>撤下或更正题目…</translation>
        </message>
        <message>
            <source>By a signed note, before there is a new version.</source>
            <extracomment>Explains the button &quot;Withdraw or correct questions…&quot;.</extracomment>
            <translation>不必等新版本：发一张签名的撤题单。</translation>
        </message>
    </context>
    <context>
        <name>AnswerSheet</name>
        <message>
            <source>Time</source>
            <extracomment>Column of the exported table: when an answer was given.</extracomment>
            <translation>时间</translation>
        </message>
        <message>
            <source>Study day</source>
            <extracomment>Column of the exported table: the day of study an answer counts for.</extracomment>
            <translation>学习日</translation>
        </message>
        <message>
            <source>Question</source>
            <extracomment>Column of the exported table: the words of the question.</extracomment>
            <translation>题目</translation>
        </message>
        <message>
            <source>Your answer</source>
            <extracomment>Column of the exported table: what the learner answered.</extracomment>
            <translation>您的回答</translation>
        </message>
        <message>
            <source>Right answer</source>
            <extracomment>Column of the exported table: the right answer.</extracomment>
            <translation>正确答案</translation>
        </message>
        <message>
            <source>Result</source>
            <extracomment>Column of the exported table: right, near, partial or wrong.</extracomment>
            <translation>结果</translation>
        </message>
        <message>
            <source>Counted as (1–4)</source>
            <extracomment>Column of the exported table: 1 to 4 where the answer counts for memory, empty where it is practice.</extracomment>
            <translation>计入复习（1–4）</translation>
        </message>
        <message>
            <source>Sure (1: guessed)</source>
            <extracomment>Column of the exported table: 1 where the learner said it was a guess.</extracomment>
            <translation>把握（1：猜的）</translation>
        </message>
        <message>
            <source>Seconds</source>
            <extracomment>Column of the exported table: how long the answer took.</extracomment>
            <translation>秒</translation>
        </message>
        <message>
            <source>Kind</source>
            <extracomment>Column of the exported table: the kind of fact.</extracomment>
            <translation>内容类型</translation>
        </message>
        <message>
            <source>Type</source>
            <extracomment>Column of the exported table: the type of question.</extracomment>
            <translation>题型</translation>
        </message>
        <message>
            <source>Form</source>
            <extracomment>Column of the exported table: recognise, fill or recall.</extracomment>
            <translation>答题方式</translation>
        </message>
        <message>
            <source>Set</source>
            <extracomment>Column of the exported table: the set of questions.</extracomment>
            <translation>题库</translation>
        </message>
        <message>
            <source>Version</source>
            <extracomment>Column of the exported table: the version of the set.</extracomment>
            <translation>版本</translation>
        </message>
        <message>
            <source>Fact number</source>
            <extracomment>Column of the exported table: number of what is remembered.</extracomment>
            <translation>内容编号</translation>
        </message>
        <message>
            <source>Question number</source>
            <extracomment>Column of the exported table: number of the question.</extracomment>
            <translation>题目编号</translation>
        </message>
        <message>
            <source>Round number</source>
            <extracomment>Column of the exported table: number of the round of questions.</extracomment>
            <translation>轮次编号</translation>
        </message>
        <message>
            <source>Device</source>
            <extracomment>Column of the exported table: the device an answer was given on.</extracomment>
            <translation>设备</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message numerus="yes">
            <source>%n sets</source>
            <extracomment>In the place of the title of a set, where there are several. %n: sets of questions.</extracomment>
            <translation>
                <numerusform>%n 套题</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AsOfLine</name>
        <message>
            <source>As of %1</source>
            <extracomment>Beside a fact that may have changed since. %1: the date it was true, as it stands in the set.</extracomment>
            <translation>截至%1</translation>
        </message>
    </context>
    <context>
        <name>AskView</name>
        <message>
            <source>Asked again</source>
            <extracomment>Small label over a question that was missed before in this session.</extracomment>
            <translation>再问一次</translation>
        </message>
    </context>
    <context>
        <name>BookmarkItem</name>
        <message>
            <source>Study guide, paragraph %1</source>
            <extracomment>A paragraph of the study guide. %1: its number.</extracomment>
            <translation>学习提要第 %1 段</translation>
        </message>
        <message>
            <source>Article, paragraph %1</source>
            <extracomment>A paragraph of the article itself. %1: its number.</extracomment>
            <translation>原文第 %1 段</translation>
        </message>
        <message>
            <source>Remove bookmark: %1</source>
            <extracomment>Spoken name of the button that takes a bookmark away. %1: as &quot;Study guide, paragraph 5&quot;.</extracomment>
            <translation>移除书签：%1</translation>
        </message>
    </context>
    <context>
        <name>BookmarksPanel</name>
        <message>
            <source>Bookmarks</source>
            <extracomment>Over the list of the paragraphs the learner marked.</extracomment>
            <translation>书签</translation>
        </message>
    </context>
    <context>
        <name>BusySheet</name>
        <message>
            <source>Working on your file …</source>
            <extracomment>Shown while the learner&apos;s file is copied, read or added to.</extracomment>
            <translation>正在处理您的文件……</translation>
        </message>
    </context>
    <context>
        <name>CalendarDay</name>
        <message>
            <source>%1: nothing</source>
            <extracomment>A day of the calendar on Scores on which nothing was answered. %1: the day.</extracomment>
            <translation>%1：没有学习</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n questions, %2 min</source>
            <extracomment>A day of the calendar on Scores. %n: questions answered; %1: the day; %2: minutes it took.</extracomment>
            <translation>
                <numerusform>%1：%n 题，%2 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>Today, %1</source>
            <extracomment>Before a day of the calendar on Scores, as in &quot;Today, 22 November: 12 questions&quot;. %1: what follows.</extracomment>
            <translation>今天，%1</translation>
        </message>
    </context>
    <context>
        <name>CalendarPanel</name>
        <message>
            <source>Days of learning</source>
            <extracomment>On Scores: heading over the calendar.</extracomment>
            <translation>学习日历</translation>
        </message>
        <message numerus="yes">
            <source>The longest run was %n days. A new one begins with the next answer.</source>
            <extracomment>On Scores: no days in a row right now. %n: the most days in a row there ever were.</extracomment>
            <translation>
                <numerusform>最长连续学习 %n 天。下次答题起重新计算。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days learnt in a row, with %1 off between (one in seven breaks nothing).</source>
            <extracomment>On Scores. %n: days learnt one after the other; %1: days off among them, never counted.</extracomment>
            <translation>
                <numerusform>已连续学习 %n 天，中间休息 %1 天（七天里歇一天不算中断）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days learnt in a row.</source>
            <extracomment>On Scores. %n: days learnt one after the other, none missing.</extracomment>
            <translation>
                <numerusform>已连续学习 %n 天。</numerusform>
            </translation>
        </message>
        <message>
            <source>Today is still open.</source>
            <extracomment>On Scores, after &quot;5 days learnt in a row.&quot;: nothing was answered today so far.</extracomment>
            <translation>今天还没有学习。</translation>
        </message>
    </context>
    <context>
        <name>CalibrationAxis</name>
        <message>
            <source>Share of answers right. The frame is what the words promise.</source>
            <extracomment>Under the bars on Scores: their unit, and what the frame around a part of each says.</extracomment>
            <translation>条形是答对的比例，方框是与您所说的把握相符的范围。</translation>
        </message>
    </context>
    <context>
        <name>CalibrationPanel</name>
        <message>
            <source>How well you know what you know</source>
            <extracomment>On Scores: heading over answers right by how sure the learner had said to be.</extracomment>
            <translation>把握准不准</translation>
        </message>
        <message>
            <source>Too few answers in this time.</source>
            <extracomment>On Scores, instead of bars: in the days looked at the learner said too seldom how sure.</extracomment>
            <translation>这段时间题数太少。</translation>
        </message>
        <message>
            <source>Counted is the first answer of a day to a fact, where you said beforehand how sure you were.</source>
            <extracomment>On Scores, under answers right by how sure the learner had said to be: what is counted.</extracomment>
            <translation>只统计每个要点当天的首次作答，而且答前说过把握的。</translation>
        </message>
        <message>
            <source>Days looked at</source>
            <extracomment>On Scores, spoken: the choice of the days looked at.</extracomment>
            <translation>统计时段</translation>
        </message>
        <message>
            <source>90 days</source>
            <extracomment>On Scores, a choice: the last ninety days.</extracomment>
            <translation>90 天</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>On Scores, a choice: all days there were.</extracomment>
            <translation>全部</translation>
        </message>
    </context>
    <context>
        <name>CalibrationRow</name>
        <message numerus="yes">
            <source>too few so far (%n)</source>
            <extracomment>On Scores. %n: answers, so few that a share would say nothing.</extracomment>
            <translation>
                <numerusform>题数还太少（%n 题）</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>On Scores. %1: share of answers right, such as 85%; %2: what that should be, such as &quot;honest: 90% or more&quot;.</extracomment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>CalibrationTableRow</name>
        <message>
            <source>%1 of %2 right · too few for a share</source>
            <extracomment>In the table of confidence on Scores. %1: answers right, %2: answers, so few that a share would say nothing.</extracomment>
            <translation>%2 题中对 %1 题 · 题数太少，暂不算比例</translation>
        </message>
        <message>
            <source>%1 of %2 right · %3 · %4</source>
            <extracomment>In the table of confidence on Scores. %1: answers right, %2: answers, %3: the share, such as 85%; %4: what that should be, such as &quot;honest: 90% or more&quot;.</extracomment>
            <translation>%2 题中对 %1 题 · %3 · %4</translation>
        </message>
    </context>
    <context>
        <name>ChallengeEvidence</name>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the paragraph.</extracomment>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>ChallengeFoot</name>
        <message>
            <source>See the result</source>
            <extracomment>Button after the last answer of a challenge.</extracomment>
            <translation>看结果</translation>
        </message>
        <message>
            <source>Next question</source>
            <extracomment>Button after an answer in a challenge.</extracomment>
            <translation>下一题</translation>
        </message>
        <message>
            <source>Confirm</source>
            <extracomment>Button under a question in elder mode: what is chosen is the answer.</extracomment>
            <translation>确定</translation>
        </message>
        <message>
            <source>Submit</source>
            <extracomment>Button under a question: the answer is complete.</extracomment>
            <translation>提交</translation>
        </message>
    </context>
    <context>
        <name>ChallengeHead</name>
        <message>
            <source>Leave, and continue later; this question will not be asked again</source>
            <extracomment>Spoken name of the button that leaves a challenge while the time of a question runs.</extracomment>
            <translation>离开，稍后继续；这道题不再问</translation>
        </message>
        <message>
            <source>Leave, and continue later today</source>
            <extracomment>Spoken name of the button that leaves a challenge; it can be continued the same day.</extracomment>
            <translation>离开，今天可以继续</translation>
        </message>
        <message>
            <source>Right: %1</source>
            <extracomment>Over a question of a challenge. %1: right answers so far.</extracomment>
            <translation>答对 %1 题</translation>
        </message>
        <message>
            <source>Lives: %1 of %2</source>
            <extracomment>Over a question of a challenge. %1: lives left, %2: lives at first.</extracomment>
            <translation>机会 %1/%2</translation>
        </message>
        <message>
            <source>Best: %1</source>
            <extracomment>Over a question of a challenge. %1: right answers in the best one there was.</extracomment>
            <translation>最好 %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <extracomment>Over a question of a challenge. %1: seconds left for it.</extracomment>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <extracomment>Spoken name of the button that shows which keys do what.</extracomment>
            <translation>查看按键</translation>
        </message>
        <message>
            <source>%1 seconds left</source>
            <extracomment>Spoken name of the line that shows how much time is left for a question. %1: seconds.</extracomment>
            <translation>还剩 %1 秒</translation>
        </message>
    </context>
    <context>
        <name>ChallengeKeysSheet</name>
        <message>
            <source>An answer in a challenge cannot be taken back.</source>
            <extracomment>Under the list of keys of a challenge.</extracomment>
            <translation>挑战中的作答不能撤回。</translation>
        </message>
        <message>
            <source>1–9 · A–H | Choose an option
Backspace | Take back the last piece, part the last pair
Enter · Space | Start; submit; next question; once more
E | After an answer: the paragraph it comes from
R | After an answer: report the question
P | Play the sound of the question, or stop it
↑ · ↓ · PageUp · PageDown | Scroll
? | Show this list
Esc | Leave; the challenge can be continued today</source>
            <extracomment>List of keys of a challenge. One a line: the keys, a bar, what they do. Keep the keys and the bars.</extracomment>
            <translation>1–9 · A–H | 选一个选项
Backspace | 取回最后一块，拆开最后一对
Enter · Space | 开始；提交；下一题；再来一次
E | 答题后：看出处段落
R | 答题后：纠错
P | 播放这道题的声音，再按停止
↑ · ↓ · PageUp · PageDown | 滚动
? | 显示按键说明
Esc | 离开；今天之内可以继续</translation>
        </message>
    </context>
    <context>
        <name>ChallengeMissRow</name>
        <message>
            <source>The time was up</source>
            <extracomment>Under a question of a challenge that was not answered in time.</extracomment>
            <translation>时间到，没有作答</translation>
        </message>
        <message>
            <source>Your answer: %1</source>
            <extracomment>Under a question missed. %1: what the learner answered.</extracomment>
            <translation>您的作答：%1</translation>
        </message>
        <message>
            <source>Study guide, paragraph %1: “%2”</source>
            <extracomment>Under a question missed: the words that bear the answer. %1: number of the paragraph, %2: these words.</extracomment>
            <translation>学习提要第 %1 段：“%2”</translation>
        </message>
        <message>
            <source>Article, paragraph %1: “%2”</source>
            <extracomment>Under a question missed: the words that bear the answer. %1: number of the paragraph, %2: these words.</extracomment>
            <translation>原文第 %1 段：“%2”</translation>
        </message>
    </context>
    <context>
        <name>ChallengeOfferModel</name>
        <message>
            <source>One miss ends it</source>
            <extracomment>Of a challenge: the first wrong answer ends it.</extracomment>
            <translation>一题答错即止</translation>
        </message>
        <message numerus="yes">
            <source>%n lives</source>
            <translation>
                <numerusform>%n 次机会</numerusform>
            </translation>
        </message>
        <message>
            <source>No limit</source>
            <extracomment>Of a challenge: there is no limit of time for a question.</extracomment>
            <translation>不限时</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
    </context>
    <context>
        <name>ChallengeOutcome</name>
        <message>
            <source>The challenge is over</source>
            <extracomment>Title of the page after a challenge.</extracomment>
            <translation>挑战结束</translation>
        </message>
        <message>
            <source>Once more</source>
            <extracomment>Button after a challenge: another of the same kind.</extracomment>
            <translation>再来一次</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>Button after a challenge: leaves its result.</extracomment>
            <translation>完成</translation>
        </message>
        <message numerus="yes">
            <source>%n right</source>
            <extracomment>After a challenge. %n: right answers.</extracomment>
            <translation>
                <numerusform>答对 %n 题</numerusform>
            </translation>
        </message>
        <message>
            <source>Further than ever in this kind of challenge.</source>
            <extracomment>After a challenge that went further than all of its kind before.</extracomment>
            <translation>这是您在这种挑战中的最好成绩。</translation>
        </message>
        <message>
            <source>Your first challenge of this kind.</source>
            <extracomment>After the first challenge of its kind.</extracomment>
            <translation>这是您第一次参加这种挑战。</translation>
        </message>
        <message>
            <source>Your best so far: %1</source>
            <extracomment>After a challenge. %1: right answers in the best one of its kind before.</extracomment>
            <translation>您此前的最好成绩：答对 %1 题</translation>
        </message>
        <message>
            <source>Most in a row: %1</source>
            <extracomment>After a challenge. %1: most right answers one after the other.</extracomment>
            <translation>最多连对：%1 题</translation>
        </message>
        <message numerus="yes">
            <source>%n passed over, as it was left</source>
            <extracomment>After a challenge: questions that were left while their time ran. %n: how many.</extracomment>
            <translation>
                <numerusform>因中途离开跳过 %n 题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at again</source>
            <extracomment>Heading over the questions missed in a challenge.</extracomment>
            <translation>
                <numerusform>有 %n 题要再看一看</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChallengeReport</name>
        <message>
            <source>What is wrong with this question?</source>
            <extracomment>Heading over the reasons for which a question can be reported.</extracomment>
            <translation>这道题错在哪里？</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the reasons for which a question can be reported.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>It will not be asked again, and your answer to it does not count: a life it cost comes back. The note stays on this device until you send it.</source>
            <extracomment>Under the heading &quot;What is wrong with this question?&quot; in a challenge.</extracomment>
            <translation>这道题不再出现，刚才的作答不计，失去的机会还给您。纠错留在本机，由您自己发送。</translation>
        </message>
    </context>
    <context>
        <name>ChallengeStart</name>
        <message>
            <source>Challenge</source>
            <extracomment>Title of the page on which a challenge begins.</extracomment>
            <translation>挑战</translation>
        </message>
        <message>
            <source>Back</source>
            <extracomment>Spoken name of the button that leaves the page on which a challenge begins.</extracomment>
            <translation>返回</translation>
        </message>
        <message>
            <source>Start</source>
            <extracomment>Button under the description of a challenge: begins it.</extracomment>
            <translation>开始</translation>
        </message>
        <message>
            <source>Nothing to ask</source>
            <extracomment>Button under the description of a challenge where there is no question for it.</extracomment>
            <translation>没有可出的题</translation>
        </message>
        <message>
            <source>One is under way: %1 right, lives left: %2.</source>
            <extracomment>Over the choice of a challenge where one was left today. %1: right answers so far, %2: lives left.</extracomment>
            <translation>有一次挑战还没结束：已答对 %1 题，还有 %2 次机会。</translation>
        </message>
        <message>
            <source>Continue the challenge</source>
            <extracomment>Button: goes on with a challenge that was left.</extracomment>
            <translation>继续挑战</translation>
        </message>
        <message>
            <source>Starting another ends this one; what it reached stands.</source>
            <extracomment>Under the button to go on with a challenge that was left.</extracomment>
            <translation>另开一次会结束这一次，这一次的成绩保留。</translation>
        </message>
        <message>
            <source>Lives</source>
            <extracomment>Spoken: the choice of how many misses end a challenge.</extracomment>
            <translation>机会</translation>
        </message>
        <message>
            <source>Time for each question</source>
            <extracomment>Spoken: the choice of how long there is for each question of a challenge.</extracomment>
            <translation>每题时间</translation>
        </message>
        <message>
            <source>You have not tried this one yet.</source>
            <extracomment>Of a challenge of which there was none yet.</extracomment>
            <translation>这种挑战您还没有试过。</translation>
        </message>
        <message>
            <source>Your best: %1 right, on %2</source>
            <extracomment>Of a challenge before it begins. %1: right answers in the best one there was, %2: the date.</extracomment>
            <translation>您的最好成绩：答对 %1 题（%2）</translation>
        </message>
        <message>
            <source>Right goes on, with no end: %1 questions, none of them again before all have come.</source>
            <extracomment>Before a challenge. %1: how many questions there are.</extracomment>
            <translation>答对就一直答下去；共 %1 题，全部出过一遍之前不重复。</translation>
        </message>
        <message>
            <source>Time that runs out costs a life. A question you leave while its time runs is not asked again: the first costs nothing, each further one a life.</source>
            <extracomment>Before a challenge with a limit of time.</extracomment>
            <translation>时间用完，失去一次机会。计时中途离开的题不再问：第一次不算，以后每次失去一次机会。</translation>
        </message>
        <message>
            <source>A challenge does not change when facts come back, and gives no points. A wrong answer goes into the wrong-answer book; no answer can be taken back.</source>
            <extracomment>Before a challenge: what of it counts.</extracomment>
            <translation>挑战不影响复习安排，也不计积分。答错的题进错题本；作答不能撤回。</translation>
        </message>
    </context>
    <context>
        <name>ChallengeVerdict</name>
        <message>
            <source>The time is up</source>
            <extracomment>In a challenge: there was no answer in time; calm, no reproach.</extracomment>
            <translation>时间到了</translation>
        </message>
        <message>
            <source>Right answer: %1</source>
            <extracomment>In a challenge after a miss. %1: the right answer.</extracomment>
            <translation>正确答案：%1</translation>
        </message>
        <message>
            <source>What you chose: %1</source>
            <extracomment>In a challenge after a miss. %1: what the options chosen are really known for, a line each.</extracomment>
            <translation>您选的：%1</translation>
        </message>
        <message>
            <source>Study guide, paragraph %1</source>
            <extracomment>Button after an answer: opens the paragraph of the study guide it comes from. %1: its number.</extracomment>
            <translation>学习提要第 %1 段</translation>
        </message>
        <message>
            <source>Article, paragraph %1</source>
            <extracomment>Button after an answer: opens the paragraph of the article it comes from. %1: its number.</extracomment>
            <translation>原文第 %1 段</translation>
        </message>
        <message>
            <source>Report</source>
            <extracomment>Button under a question: it is wrong, and this says so.</extracomment>
            <translation>纠错</translation>
        </message>
        <message>
            <source>End here</source>
            <extracomment>Button after an answer in a challenge: ends it here.</extracomment>
            <translation>结束挑战</translation>
        </message>
    </context>
    <context>
        <name>ChartPanel</name>
        <message>
            <source>Chart</source>
            <extracomment>Button beside the heading of a table: shows it as a chart again.</extracomment>
            <translation>图表</translation>
        </message>
        <message>
            <source>Table</source>
            <extracomment>Button beside the heading of a chart: shows it in figures.</extracomment>
            <translation>表格</translation>
        </message>
    </context>
    <context>
        <name>ChoiceChip</name>
        <message>
            <source>All</source>
            <extracomment>A choice on Practice that does not restrict: every section, kind or level.</extracomment>
            <translation>全部</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n facts</source>
            <extracomment>Spoken name of a choice on Practice. %1: a section, kind or level. %n: how many facts it holds.</extracomment>
            <translation>
                <numerusform>%1，%n 个要点</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChooseAnswer</name>
        <message>
            <source>Your choice</source>
            <extracomment>Beside the option the learner chose, and it is right.</extracomment>
            <translation>您的选择</translation>
        </message>
        <message>
            <source>Not this</source>
            <extracomment>Beside the option the learner chose, and it is wrong.</extracomment>
            <translation>不是这一项</translation>
        </message>
        <message>
            <source>Right answer</source>
            <extracomment>Beside an option that is right and was not chosen.</extracomment>
            <translation>正确答案</translation>
        </message>
    </context>
    <context>
        <name>ChoosePanel</name>
        <message>
            <source>These facts are set aside and not asked.</source>
            <extracomment>On Practice where all the facts chosen were set aside by the learner.</extracomment>
            <translation>这些要点已设为不再提问。</translation>
        </message>
        <message>
            <source>This round is practice only.</source>
            <extracomment>On Practice: none of the answers of the round to come changes when a fact comes back.</extracomment>
            <translation>这一轮只作练习。</translation>
        </message>
        <message numerus="yes">
            <source>All %n questions count as reviews.</source>
            <extracomment>On Practice: every answer of the round to come is a review.</extracomment>
            <translation>
                <numerusform>这 %n 题都计入复习。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 count as reviews, %2 are practice only.</source>
            <extracomment>On Practice. %1: questions of the round to come that are reviews, %2: the others.</extracomment>
            <translation>其中 %1 题计入复习，%2 题只作练习。</translation>
        </message>
        <message>
            <source>Choose</source>
            <extracomment>Heading on Practice over sections, kinds and levels to choose from.</extracomment>
            <translation>自己选</translation>
        </message>
        <message>
            <source>Section</source>
            <extracomment>On Practice, over the sections of the study guide to choose from.</extracomment>
            <translation>章节</translation>
        </message>
        <message>
            <source>Kind</source>
            <extracomment>On Practice, over the kinds of facts to choose from: dates, figures, …</extracomment>
            <translation>类别</translation>
        </message>
        <message>
            <source>Level</source>
            <extracomment>On Practice, over the levels to choose from: core, useful, detail.</extracomment>
            <translation>层级</translation>
        </message>
        <message>
            <source>How many questions</source>
            <extracomment>On Practice, over the choice of 5, 10 or 20 questions.</extracomment>
            <translation>题数</translation>
        </message>
        <message>
            <source>The first answer of a day to a fact you have learnt counts. Facts not learnt yet, and later answers that day, are practice only.</source>
            <extracomment>On Practice: which answers change when a fact comes back, and which do not.</extracomment>
            <translation>学过的要点，每天第一次回答计入复习；没学过的要点，以及当天再次回答，只作练习。</translation>
        </message>
        <message>
            <source>Only</source>
            <extracomment>On Practice, over what to restrict to: questions not done yet, missed most, starred.</extracomment>
            <translation>只做</translation>
        </message>
        <message>
            <source>Formula</source>
            <extracomment>On Practice: leads to the lists to be recited, to practise one of them and what belongs to it.</extracomment>
            <translation>口诀</translation>
        </message>
        <message>
            <source>All facts</source>
            <extracomment>On Practice beside “Formula” where none is chosen: all facts.</extracomment>
            <translation>全部要点</translation>
        </message>
    </context>
    <context>
        <name>ClipButton</name>
        <message>
            <source>Sound</source>
            <extracomment>Name of a sound of a question, where its publisher gave it none.</extracomment>
            <translation>声音</translation>
        </message>
        <message>
            <source>Stop the sound: %1</source>
            <extracomment>Spoken name of the button beside a question that stops its sound. %1: what the sound is.</extracomment>
            <translation>停止播放：%1</translation>
        </message>
        <message>
            <source>Play the sound: %1</source>
            <extracomment>Spoken name of the button beside a question that plays its sound. %1: what the sound is.</extracomment>
            <translation>播放声音：%1</translation>
        </message>
    </context>
    <context>
        <name>CloseRoundSheet</name>
        <message>
            <source>Is everybody done?</source>
            <extracomment>Heading of what is asked before a relay test is closed.</extracomment>
            <translation>大家都答完了吗？</translation>
        </message>
        <message>
            <source>Back</source>
            <extracomment>Spoken name of the button that goes back.</extracomment>
            <translation>返回</translation>
        </message>
        <message>
            <source>Handed in: %1</source>
            <extracomment>Before a relay test is closed. %1: names of who has taken it.</extracomment>
            <translation>已交卷：%1</translation>
        </message>
        <message>
            <source>The right answers are shown then, and nobody else can take this paper.</source>
            <extracomment>Before a relay test is closed.</extracomment>
            <translation>公布以后会显示正确答案，其他人不能再答这份试卷。</translation>
        </message>
        <message>
            <source>Show the results</source>
            <extracomment>Button that closes a relay test for good.</extracomment>
            <translation>公布结果</translation>
        </message>
        <message>
            <source>Not yet</source>
            <extracomment>Button in place of closing a relay test.</extracomment>
            <translation>还没有</translation>
        </message>
    </context>
    <context>
        <name>ContentsPanel</name>
        <message>
            <source>Sections</source>
            <extracomment>Over the list of the sections of the text.</extracomment>
            <translation>章节</translation>
        </message>
    </context>
    <context>
        <name>CorePanel</name>
        <message>
            <source>Core facts learnt</source>
            <extracomment>On Today: heading over how many of the facts that must be known have been learnt.</extracomment>
            <translation>已学必会要点</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>On Today. %1: core facts learnt, %2: core facts in all.</extracomment>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>CorrectedLine</name>
        <message numerus="yes">
            <source>%n answers were corrected since you answered them</source>
            <extracomment>On Today: a new version of a set corrected what was right. %n: how many answers.</extracomment>
            <translation>
                <numerusform>您答过的题中，有 %n 处答案已更正</numerusform>
            </translation>
        </message>
        <message>
            <source>See what is right now. They are taught anew.</source>
            <extracomment>Explains the line about corrected answers: a tap shows them.</extracomment>
            <translation>看看现在的正确答案；这些内容会重新学。</translation>
        </message>
    </context>
    <context>
        <name>CorrectedRow</name>
        <message>
            <source>Your answer then: %1</source>
            <extracomment>Under a corrected answer. %1: what the learner answered before it was corrected.</extracomment>
            <translation>您当时的作答：%1</translation>
        </message>
        <message>
            <source>Right now: %1</source>
            <extracomment>Under a corrected answer. %1: what is right now.</extracomment>
            <translation>现在的正确答案：%1</translation>
        </message>
    </context>
    <context>
        <name>CorrectedSheet</name>
        <message>
            <source>Corrected answers</source>
            <extracomment>Heading over answers that were corrected since the learner gave them.</extracomment>
            <translation>已更正的答案</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the corrected answers; they are told again.</extracomment>
            <translation>关闭</translation>
        </message>
        <message numerus="yes">
            <source>And %n more; all of them are taught anew.</source>
            <extracomment>Under the first of many corrected answers. %n: how many are not listed.</extracomment>
            <translation>
                <numerusform>另有 %n 处；全部会重新学。</numerusform>
            </translation>
        </message>
        <message>
            <source>Got it</source>
            <extracomment>Button under corrected answers: they were read, and are not told again.</extracomment>
            <translation>知道了</translation>
        </message>
    </context>
    <context>
        <name>DailyTile</name>
        <message>
            <source>Done today: %1 of %2 right</source>
            <extracomment>On Practice: the quiz of the day is done. %1: questions right, %2: questions.</extracomment>
            <translation>今天已做完：%2 题中对 %1 题</translation>
        </message>
        <message>
            <source>Left half done: %1 of %2 answered</source>
            <extracomment>On Practice: the quiz of the day was begun. %1: questions answered, %2: questions.</extracomment>
            <translation>做到一半：已答 %1 题，共 %2 题</translation>
        </message>
        <message numerus="yes">
            <source>%n questions, the same for everybody today</source>
            <extracomment>On Practice: what the quiz of the day is. %n: questions.</extracomment>
            <translation>
                <numerusform>%n 题，今天大家做的都一样</numerusform>
            </translation>
        </message>
        <message>
            <source>Daily quiz · %1</source>
            <extracomment>On Practice: a few questions, the same for everybody on a day. %1: the set they are from.</extracomment>
            <translation>每日答题 · %1</translation>
        </message>
        <message>
            <source>Daily quiz</source>
            <extracomment>On Practice: a few questions, the same for everybody on a day.</extracomment>
            <translation>每日答题</translation>
        </message>
        <message>
            <source>%1
Code %2 · version %3</source>
            <extracomment>On Practice, of the quiz of a day. %1: how far it is; %2: a code of four signs: whoever has the same one is asked the same; %3: number of the set&apos;s version.</extracomment>
            <translation>%1
对照码 %2 · 第 %3 版</translation>
        </message>
    </context>
    <context>
        <name>DataMessage</name>
        <message numerus="yes">
            <source>Backed up with %n answers, to:</source>
            <extracomment>After a backup was written. %n: answers in it.</extracomment>
            <translation>
                <numerusform>已备份，含 %n 次作答，存到：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers written, to:</source>
            <extracomment>After the answers were written to a file. %n: how many.</extracomment>
            <translation>
                <numerusform>已写出 %n 次作答，存到：</numerusform>
            </translation>
        </message>
        <message>
            <source>The backup is restored. What was here before is kept as:</source>
            <extracomment>After a backup took the place of what was here; the path of the former file follows.</extracomment>
            <translation>备份已恢复。原来的内容另存为：</translation>
        </message>
        <message>
            <source>Nothing was new: everything in that file is here already.</source>
            <extracomment>After adding from another device: everything in it was here already.</extracomment>
            <translation>没有新内容：那个文件里的这里都有了。</translation>
        </message>
        <message numerus="yes">
            <source>%n answers were new, and %1 other entries.</source>
            <extracomment>After adding from another device. %n: answers that were new here. %1: other entries, such as notes.</extracomment>
            <translation>
                <numerusform>新增 %n 次作答，以及 %1 条其他内容。</numerusform>
            </translation>
        </message>
        <message>
            <source>Close message</source>
            <extracomment>Spoken name of the button that puts a message away.</extracomment>
            <translation>关闭提示</translation>
        </message>
        <message numerus="yes">
            <source>%n correction notes written, to:</source>
            <extracomment>After the learner&apos;s correction notes were written to a file. %n: how many.</extracomment>
            <translation>
                <numerusform>已写出 %n 条纠错，文件在：</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DataPanel</name>
        <message>
            <source>Your data</source>
            <extracomment>Heading over what can be done with the learner&apos;s file.</extracomment>
            <translation>我的数据</translation>
        </message>
        <message>
            <source>Everything you answered, your notes, stars and settings, in one file on this device.</source>
            <extracomment>Under the heading &quot;Your data&quot;: what the file holds.</extracomment>
            <translation>您的作答、笔记、收藏和设置，都在本机的一个文件里。</translation>
        </message>
        <message>
            <source>Back up</source>
            <extracomment>Button: copies the learner&apos;s file to a place of choice.</extracomment>
            <translation>备份</translation>
        </message>
        <message>
            <source>A copy to keep somewhere safe.</source>
            <extracomment>Explains the button &quot;Back up&quot;.</extracomment>
            <translation>另存一份，放在稳妥的地方。</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <extracomment>Button: puts a backup in the place of what is here.</extracomment>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>It takes the place of what is here, which is kept aside.</source>
            <extracomment>Explains the button &quot;Restore a backup&quot;.</extracomment>
            <translation>用备份替换现在的内容，现在的内容另存一旁。</translation>
        </message>
        <message>
            <source>Add from another device</source>
            <extracomment>Button: adds what another device&apos;s file holds.</extracomment>
            <translation>合并另一台设备的记录</translation>
        </message>
        <message>
            <source>Brings in the answers of another backup of yours; nothing here is lost, nothing counts twice.</source>
            <extracomment>Explains the button &quot;Add from another device&quot;.</extracomment>
            <translation>把您另一份备份里的作答加进来；这里的内容不会丢，也不会重复计算。</translation>
        </message>
        <message>
            <source>Export answers as a table</source>
            <extracomment>Button: writes all answers as a table for a spreadsheet program.</extracomment>
            <translation>作答记录导出为表格</translation>
        </message>
        <message>
            <source>A CSV file for a spreadsheet program.</source>
            <extracomment>Explains the button &quot;Export answers as a table&quot;. CSV is a file format.</extracomment>
            <translation>CSV 文件，可用电子表格打开。</translation>
        </message>
        <message>
            <source>Export answers for programs</source>
            <extracomment>Button: writes all answers as lines for other programs.</extracomment>
            <translation>作答记录导出给程序用</translation>
        </message>
        <message>
            <source>A file with one line of JSON for each answer.</source>
            <extracomment>Explains the button &quot;Export answers for programs&quot;. JSON is a data format.</extracomment>
            <translation>每次作答一行 JSON。</translation>
        </message>
        <message>
            <source>Your file lies here:</source>
            <extracomment>Before the path of the learner&apos;s file.</extracomment>
            <translation>您的文件在这里：</translation>
        </message>
    </context>
    <context>
        <name>Destination</name>
        <message>
            <source>The file goes to:</source>
            <extracomment>Before the folder a published file is written to.</extracomment>
            <translation>文件存到：</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <extracomment>Button: chooses another folder for the published file.</extracomment>
            <translation>换一个文件夹…</translation>
        </message>
    </context>
    <context>
        <name>DestinationAsker</name>
        <message>
            <source>Folder for the file</source>
            <extracomment>Title of the dialog that asks where the published file goes.</extracomment>
            <translation>存放文件的文件夹</translation>
        </message>
        <message>
            <source>Choose</source>
            <extracomment>Button of the folder dialog: takes the folder chosen.</extracomment>
            <translation>选择</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button of the folder dialog: does nothing.</extracomment>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>DifferenceLine</name>
        <message>
            <source>Missing: %1.</source>
            <extracomment>After a typed answer that was not right. %1: characters that are missing in it.</extracomment>
            <translation>少了：%1。</translation>
        </message>
        <message>
            <source>Too much: %1.</source>
            <extracomment>After a typed answer that was not right. %1: characters that do not belong in it.</extracomment>
            <translation>多了：%1。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>Two short sentences after each other; %1: what is missing, %2: what is too much.</extracomment>
            <translation>%1%2</translation>
        </message>
    </context>
    <context>
        <name>DraftAsker</name>
        <message>
            <source>Folder of the draft</source>
            <extracomment>Title of the dialog that asks for the folder of a draft.</extracomment>
            <translation>草稿文件夹</translation>
        </message>
        <message>
            <source>Choose</source>
            <extracomment>Button of the folder dialog: takes the folder chosen.</extracomment>
            <translation>选择</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button of the folder dialog: does nothing.</extracomment>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>DraftsSheet</name>
        <message>
            <source>Choose a draft</source>
            <extracomment>Heading over the drafts found on a phone.</extracomment>
            <translation>选择草稿</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the list of drafts.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Found in %1</source>
            <extracomment>Over the list of drafts on a phone. %1: a folder.</extracomment>
            <translation>在 %1 里找到的</translation>
        </message>
        <message>
            <source>There is no draft in %1. Put its folder (it holds manifest.json) there and come back.</source>
            <extracomment>Instead of the list of drafts on a phone. %1: a folder.</extracomment>
            <translation>%1 里没有草稿。请把草稿文件夹（里面有 manifest.json）放到那里，再回到这里。</translation>
        </message>
    </context>
    <context>
        <name>DuelAsked</name>
        <message>
            <source>%1  %2</source>
            <extracomment>An option of a question. %1: its letter, %2: its words.</extracomment>
            <translation>%1  %2</translation>
        </message>
    </context>
    <context>
        <name>DuelKeyFace</name>
        <message>
            <source>%1  %2</source>
            <extracomment>An option of a question. %1: its letter, %2: its words.</extracomment>
            <translation>%1  %2</translation>
        </message>
    </context>
    <context>
        <name>DuelKeysSheet</name>
        <message>
            <source>1 · 2 · 3 · 4 | At the left: choose an option
7 · 8 · 9 · 0 | At the right: choose an option; so do 1 to 4 of the number pad
Enter | Show what is right; next question
↑ · ↓ | Scroll
? | Show this list
Esc | Leave; it can be continued later</source>
            <extracomment>List of keys of two on one screen. One a line: the keys, a bar, what they do. Keep the keys and the bars.</extracomment>
            <translation>1 · 2 · 3 · 4 | 左边的人：选择选项
7 · 8 · 9 · 0 | 右边的人：选择选项，也可用小键盘的 1 到 4
Enter | 公布答案；下一题
↑ · ↓ | 滚动
? | 显示按键说明
Esc | 离开，以后可以继续</translation>
        </message>
    </context>
    <context>
        <name>DuelModel</name>
        <message>
            <source>A</source>
            <extracomment>Name of the person at the left where none was typed; short.</extracomment>
            <translation>甲</translation>
        </message>
        <message>
            <source>B</source>
            <translation>乙</translation>
        </message>
    </context>
    <context>
        <name>DuelPad</name>
        <message>
            <source>Answered</source>
            <extracomment>Of one of two people at a screen; it may still be changed.</extracomment>
            <translation>已作答</translation>
        </message>
        <message>
            <source>Choose</source>
            <extracomment>Of one of two people at a screen.</extracomment>
            <translation>请选择</translation>
        </message>
        <message>
            <source>No answer</source>
            <extracomment>Of one of two people at a screen, once the answer is shown.</extracomment>
            <translation>没有作答</translation>
        </message>
        <message>
            <source>Right</source>
            <extracomment>Of one of two people at a screen, once the answer is shown.</extracomment>
            <translation>答对了</translation>
        </message>
        <message>
            <source>Not right</source>
            <extracomment>Of one of two people at a screen, once the answer is shown; calm, no reproach.</extracomment>
            <translation>没答对</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>Over the buttons of one of two people at a screen. %1: name, %2: points.</extracomment>
            <translation>%1 · %2 分</translation>
        </message>
        <message>
            <source>%1: %2 %3</source>
            <extracomment>Spoken name of a button of one of two people at a screen. %1: name of the person, %2: letter, %3: the option.</extracomment>
            <translation>%1：%2 %3</translation>
        </message>
    </context>
    <context>
        <name>DuelResult</name>
        <message>
            <source>Result</source>
            <extracomment>Title of the result of two on one screen.</extracomment>
            <translation>结果</translation>
        </message>
        <message numerus="yes">
            <source>%n questions</source>
            <extracomment>Under that title. %n: questions there were.</extracomment>
            <translation>
                <numerusform>共 %n 题</numerusform>
            </translation>
        </message>
        <message>
            <source>Once more</source>
            <extracomment>Button: two on one screen once more.</extracomment>
            <translation>再来一局</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>Button after two on one screen: leaves the result.</extracomment>
            <translation>完成</translation>
        </message>
        <message>
            <source>%1: %2 right</source>
            <extracomment>In the result of two on one screen. %1: name, %2: questions right.</extracomment>
            <translation>%1：答对 %2 题</translation>
        </message>
        <message>
            <source>Nobody missed anything.</source>
            <extracomment>In the result of two on one screen.</extracomment>
            <translation>两人全部答对。</translation>
        </message>
        <message>
            <source>To look at once more together:</source>
            <extracomment>In the result of two on one screen, over the questions somebody missed.</extracomment>
            <translation>下面的题可以一起再看看：</translation>
        </message>
    </context>
    <context>
        <name>DuelStart</name>
        <message>
            <source>Two on one screen</source>
            <extracomment>Title of the page on which two people at one screen begin.</extracomment>
            <translation>两人同屏</translation>
        </message>
        <message>
            <source>Back</source>
            <extracomment>Spoken name of the button that leaves that page.</extracomment>
            <translation>返回</translation>
        </message>
        <message numerus="yes">
            <source>Start · %n questions</source>
            <extracomment>Button: begins two on one screen. %n: questions.</extracomment>
            <translation>
                <numerusform>开始 · %n 题</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to ask</source>
            <extracomment>That button where there is no question.</extracomment>
            <translation>没有可出的题</translation>
        </message>
        <message>
            <source>The same question to both at once. A point for a right answer; who is quicker gets no more. Once both have answered, the right answer is shown.</source>
            <extracomment>What two on one screen is.</extracomment>
            <translation>两人同时答同一道题。答对得一分，不比快慢。两人都答完后公布答案。</translation>
        </message>
        <message>
            <source>Number of questions</source>
            <extracomment>Spoken: the choice of how many questions there are.</extracomment>
            <translation>题数</translation>
        </message>
        <message>
            <source>There are only %1 questions to choose from.</source>
            <extracomment>Where there are fewer questions than were chosen. %1: that can be had.</extracomment>
            <translation>可选的题只有 %1 道。</translation>
        </message>
        <message>
            <source>Name at the left, or below (may stay empty)</source>
            <extracomment>Over the field for a name.</extracomment>
            <translation>左边或下方的人（可不填）</translation>
        </message>
        <message>
            <source>Name at the right, or above (may stay empty)</source>
            <extracomment>Over the field for a name.</extracomment>
            <translation>右边或上方的人（可不填）</translation>
        </message>
        <message>
            <source>We sit opposite each other</source>
            <extracomment>A switch for two people who sit opposite each other with a phone between them.</extracomment>
            <translation>我们面对面坐</translation>
        </message>
        <message>
            <source>The upper half is turned round.</source>
            <extracomment>Under that switch.</extracomment>
            <translation>上半边屏幕倒转过来。</translation>
        </message>
        <message>
            <source>Keys at the left: 1 2 3 4. At the right: 7 8 9 0, or 1 2 3 4 of the number pad. Enter goes on.</source>
            <extracomment>Keys of two on one screen at a computer.</extracomment>
            <translation>按键：左边 1 2 3 4；右边 7 8 9 0，或数字小键盘的 1 2 3 4。按 Enter 继续。</translation>
        </message>
        <message>
            <source>Nothing of it goes into your own learning.</source>
            <extracomment>Before two on one screen begin.</extracomment>
            <translation>不计入您自己的学习。</translation>
        </message>
    </context>
    <context>
        <name>DuelStrip</name>
        <message>
            <source>Leave, and continue later</source>
            <extracomment>Spoken name of the button that leaves two on one screen; it can be continued later.</extracomment>
            <translation>离开，以后可以继续</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>How far two at one screen are. %1: number of the question, %2: questions in all.</extracomment>
            <translation>第 %1/%2 题</translation>
        </message>
        <message>
            <source>Show</source>
            <extracomment>Button: shows what is right though not both have answered.</extracomment>
            <translation>公布答案</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>Button: the next question for two at one screen.</extracomment>
            <translation>下一题</translation>
        </message>
        <message>
            <source>Result</source>
            <extracomment>Button after the last question for two at one screen.</extracomment>
            <translation>看结果</translation>
        </message>
    </context>
    <context>
        <name>DuelTold</name>
        <message>
            <source>Right answer: %1</source>
            <extracomment>Once both have answered. %1: the right answer.</extracomment>
            <translation>正确答案：%1</translation>
        </message>
        <message>
            <source>Evidence: “%1”</source>
            <extracomment>Once both have answered. %1: the words of the article that bear the answer.</extracomment>
            <translation>依据：“%1”</translation>
        </message>
    </context>
    <context>
        <name>EasyDaysSheet</name>
        <message>
            <source>Easy days</source>
            <extracomment>Heading over the choice of days of the week with fewer reviews.</extracomment>
            <translation>轻松的日子</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the choice of days of the week.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Reviews are laid on other days where that does no harm. It holds for what you answer from now on; what must come back within a day or two comes on any day, and so do new facts.</source>
            <extracomment>Over the choice of days of the week with fewer reviews: what it does and what not.</extracomment>
            <translation>不妨碍记牢的复习，会排到别的日子。从现在起答的题开始算；隔一两天就该再问的照常来，新学的要点也照常来。</translation>
        </message>
        <message>
            <source>As usual</source>
            <extracomment>On a day of the week: as many reviews as on any other.</extracomment>
            <translation>照常</translation>
        </message>
        <message>
            <source>Fewer</source>
            <extracomment>On a day of the week: fewer reviews.</extracomment>
            <translation>少一些</translation>
        </message>
        <message>
            <source>None</source>
            <extracomment>On a day of the week: no reviews where another day will do.</extracomment>
            <translation>不复习</translation>
        </message>
    </context>
    <context>
        <name>ElderPage</name>
        <message>
            <source>Go on learning</source>
            <extracomment>Largest button of elder mode where a session stands open.</extracomment>
            <translation>继续学习</translation>
        </message>
        <message>
            <source>Start today&apos;s learning</source>
            <extracomment>Largest button of elder mode: begins the day&apos;s share.</extracomment>
            <translation>开始今天的学习</translation>
        </message>
        <message>
            <source>Learn a little more</source>
            <extracomment>Largest button of elder mode when the day&apos;s share is done and more can be asked.</extracomment>
            <translation>再学一点</translation>
        </message>
        <message numerus="yes">
            <source>%n questions left</source>
            <extracomment>On the largest button of elder mode: how many questions are left in the open session.</extracomment>
            <translation>
                <numerusform>还剩 %n 题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more questions, if you like</source>
            <extracomment>On the largest button of elder mode when the day&apos;s share is done: a further round.</extracomment>
            <translation>
                <numerusform>愿意的话，再做 %n 题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions, about %1 min</source>
            <extracomment>On the largest button of elder mode. %n: questions, %1: minutes.</extracomment>
            <translation>
                <numerusform>%n 题，约 %1 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>Today</source>
            <extracomment>Title of the home page.</extracomment>
            <translation>今日</translation>
        </message>
        <message>
            <source>Today&apos;s share is done.</source>
            <extracomment>Home page of elder mode when nothing is left for the day.</extracomment>
            <translation>今天的学完了。</translation>
        </message>
        <message>
            <source>Missed questions</source>
            <extracomment>Button of elder mode: to the wrong-answer book.</extracomment>
            <translation>错题</translation>
        </message>
        <message numerus="yes">
            <source>%n to go over</source>
            <extracomment>On a button of elder mode: so many facts stand in the wrong-answer book.</extracomment>
            <translation>
                <numerusform>有 %n 个要再看</numerusform>
            </translation>
        </message>
        <message>
            <source>None at the moment</source>
            <extracomment>On a button of elder mode: the wrong-answer book is empty.</extracomment>
            <translation>目前没有</translation>
        </message>
        <message>
            <source>Mock exam</source>
            <extracomment>Button of elder mode: to the mock exam.</extracomment>
            <translation>模拟考试</translation>
        </message>
        <message>
            <source>Without a time limit</source>
            <extracomment>On that button: in elder mode no clock runs.</extracomment>
            <translation>不限时间</translation>
        </message>
    </context>
    <context>
        <name>ElderPanel</name>
        <message>
            <source>Elder mode</source>
            <extracomment>Setting: a mode with large words, few buttons, and no haste.</extracomment>
            <translation>长辈版</translation>
        </message>
        <message>
            <source>Large words, a plain home page, and nothing goes on by itself.</source>
            <extracomment>Explains the setting &quot;Elder mode&quot;.</extracomment>
            <translation>字大，首页简单，不会自动跳到下一题。</translation>
        </message>
    </context>
    <context>
        <name>ErrorBar</name>
        <message>
            <source>Close message</source>
            <extracomment>Spoken name of the button that puts an error message away.</extracomment>
            <translation>关闭提示</translation>
        </message>
    </context>
    <context>
        <name>EvidenceSheet</name>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the paragraph.</extracomment>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>ExamForecast</name>
        <message>
            <source>The days until the exam are not planned yet.</source>
            <extracomment>Exam date: nothing is planned yet.</extracomment>
            <translation>考前这些天还没有安排。</translation>
        </message>
        <message>
            <source>The exam is today. What was learnt is what counts now; nothing new today.</source>
            <extracomment>Exam date: the exam is on this day.</extracomment>
            <translation>今天考试。学过的就是底气，今天不再学新的。</translation>
        </message>
        <message>
            <source>The exam is tomorrow: too close to plan. Today what gains most is gone over once more, and nothing new is begun.</source>
            <extracomment>Exam date: the exam is on the next day.</extracomment>
            <translation>明天就考试，来不及安排了。今天把最值得复习的再过一遍，不再学新的。</translation>
        </message>
        <message>
            <source>Everything fits in, and what you want to remember is reached.</source>
            <extracomment>Exam date: the plan reaches what is wanted.</extracomment>
            <translation>都学得完，能达到您想记住的程度。</translation>
        </message>
        <message>
            <source>Everything fits in, but only about %1% will be remembered.</source>
            <extracomment>Exam date: the plan does not reach what is wanted. %1: per cent it does reach.</extracomment>
            <translation>都学得完，但预计只能记得约 %1%。</translation>
        </message>
        <message numerus="yes">
            <source>Not everything fits in: core facts come first, and %n useful facts stay unlearnt.</source>
            <extracomment>Exam date: not everything fits in. %n: useful facts left out.</extracomment>
            <translation>
                <numerusform>时间不够全学：先学必会的，有 %n 个应知要点学不到。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not everything fits in: %n core facts stay unlearnt.</source>
            <extracomment>Exam date: not everything fits in. %n: core facts left out.</extracomment>
            <translation>
                <numerusform>时间不够全学：有 %n 个必会要点学不到。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not everything fits in: %n useful facts and %1 core facts stay unlearnt.</source>
            <extracomment>Exam date: not everything fits in. %n: useful facts left out; %1: core facts left out.</extracomment>
            <translation>
                <numerusform>时间不够全学：有 %n 个应知要点和 %1 个必会要点学不到。</numerusform>
            </translation>
        </message>
        <message>
            <source>With about %1 minutes a day it would be %2%.</source>
            <extracomment>Exam date, after a sentence on what falls short. %1: minutes a day; %2: per cent then remembered.</extracomment>
            <translation>每天约 %1 分钟，就能记得 %2%。</translation>
        </message>
        <message>
            <source>More minutes a day would change little; an earlier start would.</source>
            <extracomment>Exam date, after a sentence on what falls short: minutes are not what is missing.</extracomment>
            <translation>每天多花时间也帮助不大，早些开始才有用。</translation>
        </message>
        <message>
            <source>Even with about %1 minutes a day it would be %2%.</source>
            <extracomment>Exam date, after a sentence on what falls short. %1: minutes a day; %2: per cent then remembered.</extracomment>
            <translation>即使每天约 %1 分钟，也只能记得 %2%。</translation>
        </message>
        <message>
            <source>Remembered</source>
            <extracomment>Exam date, left of a percentage: the share of all facts remembered on that day.</extracomment>
            <translation>预计记得</translation>
        </message>
        <message>
            <source>about %1% on the day; wanted: %2%</source>
            <extracomment>Exam date. %1: per cent expected to be remembered on the day; %2: per cent wanted.</extracomment>
            <translation>考试那天约 %1%；想要 %2%</translation>
        </message>
        <message>
            <source>Each day</source>
            <extracomment>Exam date, left of the minutes it takes.</extracomment>
            <translation>每天</translation>
        </message>
        <message>
            <source>about %1 min, %2 new</source>
            <extracomment>Exam date. %1: minutes a day; %2: new facts a day.</extracomment>
            <translation>约 %1 分钟，新学 %2 个</translation>
        </message>
        <message>
            <source>about %1 min, nothing new</source>
            <extracomment>Exam date. %1: minutes a day.</extracomment>
            <translation>约 %1 分钟，不学新的</translation>
        </message>
        <message>
            <source>Final review</source>
            <extracomment>Exam date, left of a date: in the last days everything comes once more.</extracomment>
            <translation>最后总复习</translation>
        </message>
        <message>
            <source>from %1</source>
            <extracomment>Exam date. %1: the day the final review begins.</extracomment>
            <translation>从 %1 开始</translation>
        </message>
    </context>
    <context>
        <name>ExamLine</name>
        <message>
            <source>The exam is today</source>
            <extracomment>On Today: the exam is on this day.</extracomment>
            <translation>今天考试</translation>
        </message>
        <message numerus="yes">
            <source>Exam in %n days</source>
            <extracomment>On Today. %n: days until the exam.</extracomment>
            <translation>
                <numerusform>离考试 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · about %2% remembered</source>
            <extracomment>On Today. %1: &quot;Exam in 12 days&quot;; %2: per cent expected to be remembered on that day.</extracomment>
            <translation>%1 · 预计记得 %2%</translation>
        </message>
        <message>
            <source>Planning the days until the exam …</source>
            <translation>正在安排考前这些天……</translation>
        </message>
        <message>
            <source>The days until the exam are not planned yet.</source>
            <translation>考前这些天还没有安排。</translation>
        </message>
        <message>
            <source>Final review: today what gains most comes once more, and nothing new.</source>
            <extracomment>On Today in the last days before an exam.</extracomment>
            <translation>最后总复习：今天把最值得复习的再过一遍，不学新的。</translation>
        </message>
    </context>
    <context>
        <name>ExamMonth</name>
        <message>
            <source>Month before</source>
            <extracomment>Spoken name of the button that shows the month before.</extracomment>
            <translation>上个月</translation>
        </message>
        <message>
            <source>Month after</source>
            <extracomment>Spoken name of the button that shows the month after.</extracomment>
            <translation>下个月</translation>
        </message>
    </context>
    <context>
        <name>ExamPanel</name>
        <message>
            <source>Exam date</source>
            <extracomment>Heading over the exam date.</extracomment>
            <translation>考试日期</translation>
        </message>
        <message>
            <source>Set an exam date</source>
            <extracomment>Row that leads to choosing the date of an exam.</extracomment>
            <translation>设定考试日期</translation>
        </message>
        <message>
            <source>Then the days until the exam are planned for it.</source>
            <extracomment>On the row that leads to choosing the date of an exam: what it is good for.</extracomment>
            <translation>设好以后，考前每天学什么会照着安排。</translation>
        </message>
        <message>
            <source>Plan again</source>
            <extracomment>Button: plans the days until the exam anew.</extracomment>
            <translation>重新安排</translation>
        </message>
        <message>
            <source>Remove the exam date</source>
            <extracomment>Button: there is no exam any more.</extracomment>
            <translation>取消考试日期</translation>
        </message>
        <message>
            <source>today</source>
            <extracomment>Under the date of the exam: it is on this day.</extracomment>
            <translation>就是今天</translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <extracomment>Under the date of the exam. %n: days until then.</extracomment>
            <translation>
                <numerusform>还有 %n 天</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExamPlanning</name>
        <message>
            <source>Planning the days until the exam …</source>
            <extracomment>Shown while the days until the exam are planned.</extracomment>
            <translation>正在安排考前这些天……</translation>
        </message>
        <message>
            <source>Stop planning</source>
            <extracomment>Button: stops the planning.</extracomment>
            <translation>停止安排</translation>
        </message>
    </context>
    <context>
        <name>ExamSheet</name>
        <message>
            <source>Exam date</source>
            <extracomment>Heading of the sheet to choose the date of an exam.</extracomment>
            <translation>考试日期</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the sheet for the exam.</extracomment>
            <translation>关闭</translation>
        </message>
        <message numerus="yes">
            <source>%1 · in %n days</source>
            <extracomment>Sheet to choose the date of an exam. %1: the date chosen; %n: days until then.</extracomment>
            <translation>
                <numerusform>%1 · 还有 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>To be remembered on that day</source>
            <extracomment>Sheet to choose the date of an exam: heading over 80%, 85%, 90%, 95%.</extracomment>
            <translation>考试那天想记得多少</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>Button: closes the sheet for the exam.</extracomment>
            <translation>好了</translation>
        </message>
        <message>
            <source>Plan for this date</source>
            <extracomment>Button: sets the exam on the day chosen and plans the days until then.</extracomment>
            <translation>按这一天安排</translation>
        </message>
        <message>
            <source>Remove the exam date</source>
            <translation>取消考试日期</translation>
        </message>
    </context>
    <context>
        <name>FactActs</name>
        <message>
            <source>Practise this fact</source>
            <extracomment>Button: questions about this one fact, now.</extracomment>
            <translation>练这一条</translation>
        </message>
        <message>
            <source>Starred</source>
            <extracomment>Button on a fact that has a star: takes it away.</extracomment>
            <translation>已收藏</translation>
        </message>
        <message>
            <source>Star</source>
            <extracomment>Button on a fact: marks it with a star.</extracomment>
            <translation>收藏</translation>
        </message>
        <message>
            <source>Previous fact</source>
            <extracomment>Spoken name of the button that shows the fact before this one in the text.</extracomment>
            <translation>上一条</translation>
        </message>
        <message>
            <source>Next fact</source>
            <extracomment>Spoken name of the button that shows the next fact in the text.</extracomment>
            <translation>下一条</translation>
        </message>
    </context>
    <context>
        <name>FactAnew</name>
        <message>
            <source>Begin this fact anew</source>
            <extracomment>Button on a fact: it is learnt from the beginning once more. A question follows.</extracomment>
            <translation>重新开始学这一条</translation>
        </message>
        <message>
            <source>It will be as if you had never learnt this fact: shown first, then asked. Your answers so far stay in your records.</source>
            <extracomment>Before a fact is begun anew.</extracomment>
            <translation>这一条会像没学过一样，先讲后问。以前的作答仍留在记录里。</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <extracomment>Button under the question: yes, the fact is to be learnt from the beginning.</extracomment>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <extracomment>Button under the question: the fact stays as it is.</extracomment>
            <translation>不了，保持原样</translation>
        </message>
        <message>
            <source>Begun anew</source>
            <extracomment>Said after a fact was begun anew; the button beside it takes that back.</extracomment>
            <translation>已重新开始</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>Button after a fact was begun anew: takes that back.</extracomment>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>FactBody</name>
        <message>
            <source>In the wrong-answer book</source>
            <extracomment>Small label on a fact that stands in the wrong-answer book.</extracomment>
            <translation>在错题本里</translation>
        </message>
    </context>
    <context>
        <name>FactFigures</name>
        <message>
            <source>Today</source>
            <extracomment>When a fact is asked again.</extracomment>
            <translation>今天</translation>
        </message>
        <message numerus="yes">
            <source>In %n days</source>
            <extracomment>When a fact is asked again.</extracomment>
            <translation>
                <numerusform>%n 天后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Due for %n days</source>
            <extracomment>When a fact was to be asked again: so long ago.</extracomment>
            <translation>
                <numerusform>%n 天前就该复习</numerusform>
            </translation>
        </message>
        <message>
            <source>Remembered</source>
            <extracomment>Before a figure: how likely it is that a fact is remembered today.</extracomment>
            <translation>记牢程度</translation>
        </message>
        <message>
            <source>Next review</source>
            <extracomment>Before “In 3 days”: when a fact is asked again.</extracomment>
            <translation>下次复习</translation>
        </message>
        <message>
            <source>Why “%1”</source>
            <extracomment>Before the reason why a fact has its level. %1: the level, as &quot;Core&quot;.</extracomment>
            <translation>为何是“%1”</translation>
        </message>
        <message>
            <source>Section</source>
            <extracomment>Before the heading a fact stands under.</extracomment>
            <translation>所在章节</translation>
        </message>
        <message>
            <source>Where</source>
            <extracomment>Before “Study guide, paragraph 5”: where a fact stands.</extracomment>
            <translation>所在段落</translation>
        </message>
        <message>
            <source>Rests on</source>
            <extracomment>Before numbers of paragraphs: what the study guide rests on here.</extracomment>
            <translation>写作依据</translation>
        </message>
        <message>
            <source>Report, paragraph %1</source>
            <extracomment>%1: numbers of paragraphs of the report the study guide retells, as &quot;9, 10&quot;.</extracomment>
            <translation>报道第 %1 段</translation>
        </message>
    </context>
    <context>
        <name>FactHistory</name>
        <message>
            <source>Your answers</source>
            <extracomment>Over the list of what was answered when a fact was asked.</extracomment>
            <translation>您的答题记录</translation>
        </message>
        <message>
            <source>It has not been asked yet.</source>
            <extracomment>In place of the list of answers: the fact was never asked.</extracomment>
            <translation>还没有问过。</translation>
        </message>
        <message>
            <source>This is for reading only; no question asks it.</source>
            <extracomment>In place of the list of answers: no question asks the fact.</extracomment>
            <translation>这一条只供阅读，没有题目。</translation>
        </message>
    </context>
    <context>
        <name>FactLeech</name>
        <message>
            <source>Missed again and again</source>
            <extracomment>On a fact that was missed many times.</extracomment>
            <translation>反复答错</translation>
        </message>
        <message>
            <source>Read its passage once more, write a note in your own words, or pause it for a while.</source>
            <extracomment>Advice on a fact that was missed many times.</extracomment>
            <translation>再读一遍这段原文，用自己的话写一条笔记，或者先暂停它。</translation>
        </message>
    </context>
    <context>
        <name>FactPlace</name>
        <message>
            <source>%1, %2</source>
            <extracomment>Spoken name of a fact in the text. %1: what it is about, %2: how well it is remembered, as &quot;Fading&quot;.</extracomment>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>FactPlan</name>
        <message>
            <source>When it is asked</source>
            <extracomment>Row on a fact: when it is asked, and what can be changed about that.</extracomment>
            <translation>安排</translation>
        </message>
    </context>
    <context>
        <name>FactPlanActs</name>
        <message>
            <source>Not today</source>
            <extracomment>Switch on one fact: it is not asked today.</extracomment>
            <translation>今天不问</translation>
        </message>
        <message>
            <source>From tomorrow it is asked as usual.</source>
            <extracomment>Under the switch “Not today”.</extracomment>
            <translation>明天起照常问。</translation>
        </message>
        <message>
            <source>Ask it again</source>
            <extracomment>Over “Tomorrow”, “In a week”, “In a month”: buttons that choose when a fact is asked next.</extracomment>
            <translation>什么时候再问</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <extracomment>Button on a fact, under “Ask it again”.</extracomment>
            <translation>明天</translation>
        </message>
        <message>
            <source>In a week</source>
            <extracomment>Button on a fact, under “Ask it again”.</extracomment>
            <translation>一周后</translation>
        </message>
        <message>
            <source>In a month</source>
            <extracomment>Button on a fact, under “Ask it again”: in thirty days.</extracomment>
            <translation>一个月后</translation>
        </message>
        <message>
            <source>Ask it again: %1</source>
            <extracomment>Spoken name of a button that chooses when a fact is asked next. %1: &quot;Tomorrow&quot;, &quot;In a week&quot;.</extracomment>
            <translation>再问的时间：%1</translation>
        </message>
        <message>
            <source>Pause this fact</source>
            <extracomment>Switch on one fact: it is not asked until the switch is off again.</extracomment>
            <translation>暂停这一条</translation>
        </message>
        <message>
            <source>It stays in the text and is left out of Today and Practice.</source>
            <extracomment>Under the switch “Pause this fact”.</extracomment>
            <translation>正文里还看得到，今日和练习里都不问。</translation>
        </message>
    </context>
    <context>
        <name>FactQuestions</name>
        <message numerus="yes">
            <source>%n questions ask it</source>
            <extracomment>Over the list of the questions about a fact.</extracomment>
            <translation>
                <numerusform>相关题目 %n 道</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <extracomment>Under a question about a fact. %1: its answer.</extracomment>
            <translation>答案：%1</translation>
        </message>
        <message>
            <source>Show all questions</source>
            <extracomment>Button under the first questions about a fact.</extracomment>
            <translation>显示全部题目</translation>
        </message>
    </context>
    <context>
        <name>FactSheet</name>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes what is known of a fact.</extracomment>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>FactSide</name>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes what is known of a fact.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>What the lines mean</source>
            <extracomment>Over the list that says which line under the text means what.</extracomment>
            <translation>画线的含义</translation>
        </message>
    </context>
    <context>
        <name>FactWords</name>
        <message>
            <source>Firm</source>
            <extracomment>How well a fact is remembered: firmly.</extracomment>
            <translation>牢固</translation>
        </message>
        <message>
            <source>Fading</source>
            <extracomment>How well a fact is remembered: it begins to fade.</extracomment>
            <translation>正在淡忘</translation>
        </message>
        <message>
            <source>Due for review</source>
            <extracomment>How well a fact is remembered: it is time to review it.</extracomment>
            <translation>该复习</translation>
        </message>
        <message>
            <source>For reading only</source>
            <extracomment>In place of how well a fact is remembered: no question asks it.</extracomment>
            <translation>只供阅读</translation>
        </message>
        <message>
            <source>Not learnt yet</source>
            <extracomment>How well a fact is remembered: it has not been learnt yet.</extracomment>
            <translation>还没学会</translation>
        </message>
        <message>
            <source>Right</source>
            <extracomment>What a past answer was.</extracomment>
            <translation>答对</translation>
        </message>
        <message>
            <source>Nearly right</source>
            <extracomment>What a past answer was: right but for a slip.</extracomment>
            <translation>基本答对</translation>
        </message>
        <message>
            <source>One part missing</source>
            <extracomment>What a past answer was: right, but a part was left out.</extracomment>
            <translation>漏了一项</translation>
        </message>
        <message>
            <source>Not right</source>
            <extracomment>What a past answer was.</extracomment>
            <translation>没答对</translation>
        </message>
        <message>
            <source>Study guide, paragraph %1</source>
            <extracomment>A paragraph of the study guide. %1: its number.</extracomment>
            <translation>学习提要第 %1 段</translation>
        </message>
        <message>
            <source>Article, paragraph %1</source>
            <extracomment>A paragraph of the article itself. %1: its number.</extracomment>
            <translation>原文第 %1 段</translation>
        </message>
        <message>
            <source>Paused</source>
            <extracomment>In place of how well a fact is remembered: the learner does not want to be asked for now.</extracomment>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Paused: not asked until you go on with it.</source>
            <extracomment>When a fact is asked: the learner paused it.</extracomment>
            <translation>已暂停，恢复之前不再问。</translation>
        </message>
        <message>
            <source>Asked again on %1.</source>
            <extracomment>When a fact is asked. %1: a day, as &quot;3 December&quot;.</extracomment>
            <translation>%1再问。</translation>
        </message>
        <message>
            <source>Not today; from tomorrow as usual.</source>
            <extracomment>When a fact is asked: the learner does not want it today.</extracomment>
            <translation>今天不问，明天起照常。</translation>
        </message>
        <message>
            <source>Asked today.</source>
            <extracomment>When a fact is asked: its day has come.</extracomment>
            <translation>今天该复习。</translation>
        </message>
        <message>
            <source>Not learnt yet: first shown, then asked, when its turn comes.</source>
            <extracomment>When a fact is asked: it has not been learnt, and stands among the new ones.</extracomment>
            <translation>还没学：轮到时先讲后问。</translation>
        </message>
        <message>
            <source>Paused. It stays in the text and is not asked until you go on with it.</source>
            <extracomment>Said after a fact was paused.</extracomment>
            <translation>已暂停：正文里还看得到，恢复之前不再问。</translation>
        </message>
        <message>
            <source>No longer paused. %1</source>
            <extracomment>Said after a paused fact is to be asked again. %1: when it is asked, a sentence.</extracomment>
            <translation>已恢复。%1</translation>
        </message>
        <message>
            <source>It is not asked any more today, and from tomorrow as usual.</source>
            <extracomment>Said after a fact was put off for today.</extracomment>
            <translation>今天不再问，明天起照常。</translation>
        </message>
        <message>
            <source>Not put off any more. %1</source>
            <extracomment>Said after a fact put off for today is to be asked today after all. %1: when it is asked, a sentence.</extracomment>
            <translation>已取消“今天不问”。%1</translation>
        </message>
        <message>
            <source>It comes back on %1.</source>
            <extracomment>Said after a day was chosen for a fact. %1: the day, as &quot;3 December&quot;.</extracomment>
            <translation>改到%1再问。</translation>
        </message>
        <message>
            <source>As it was before. %1</source>
            <extracomment>Said after beginning a fact anew was taken back. %1: when it is asked, a sentence.</extracomment>
            <translation>已恢复到重新开始之前。%1</translation>
        </message>
    </context>
    <context>
        <name>Feedback</name>
        <message>
            <source>Right answer: %1</source>
            <extracomment>First line of the feedback after a miss, wherever the page has scrolled to. %1: the right answer.</extracomment>
            <translation>正确答案：%1</translation>
        </message>
        <message>
            <source>What you chose: %1</source>
            <extracomment>In the feedback after a miss. %1: what the options chosen are really known for, a line each.</extracomment>
            <translation>您选的这一项：%1</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <extracomment>In the feedback after an answer that lacks one part and has nothing false. %1: that part.</extracomment>
            <translation>还差：%1</translation>
        </message>
        <message>
            <source>Right order:</source>
            <extracomment>Over the pieces of an answer in their right order, each on a line of its own.</extracomment>
            <translation>正确次序：</translation>
        </message>
    </context>
    <context>
        <name>FeedbackActs</name>
        <message>
            <source>Study guide, paragraph %1</source>
            <extracomment>Button after an answer: opens the paragraph of the study guide it comes from. %1: its number.</extracomment>
            <translation>学习提要第 %1 段</translation>
        </message>
        <message>
            <source>Article, paragraph %1</source>
            <extracomment>Button after an answer: opens the paragraph of the article it comes from. %1: its number.</extracomment>
            <translation>原文第 %1 段</translation>
        </message>
        <message>
            <source>I guessed</source>
            <extracomment>Button after a right answer: it was luck, so it shall come back sooner.</extracomment>
            <translation>我是猜的</translation>
        </message>
        <message>
            <source>Too easy</source>
            <extracomment>Button after a right answer from memory: it shall come back later.</extracomment>
            <translation>太容易</translation>
        </message>
    </context>
    <context>
        <name>FeedbackWords</name>
        <message>
            <source>Right</source>
            <extracomment>Feedback: the answer is right.</extracomment>
            <translation>答对了</translation>
        </message>
        <message>
            <source>Nearly right</source>
            <extracomment>Feedback: the answer is right but for a slip.</extracomment>
            <translation>基本答对</translation>
        </message>
        <message>
            <source>One part is missing</source>
            <extracomment>Feedback: one part of the answer is missing and nothing false was chosen.</extracomment>
            <translation>还差一项</translation>
        </message>
        <message>
            <source>Not right</source>
            <extracomment>Feedback: the answer is wrong; calm, no reproach.</extracomment>
            <translation>没答对</translation>
        </message>
        <message>
            <source>It is asked again later in this session.</source>
            <extracomment>Feedback: the fact will be asked once more in this session.</extracomment>
            <translation>这一轮里还会再问一次。</translation>
        </message>
        <message>
            <source>Practice only: this answer does not change when it comes back.</source>
            <extracomment>Feedback: the answer does not change when the fact comes back.</extracomment>
            <translation>只算练习：这次作答不改变下次复习的时间。</translation>
        </message>
        <message numerus="yes">
            <source>Comes back in %n days.</source>
            <extracomment>Feedback: in how many days the fact is asked again.</extracomment>
            <translation>
                <numerusform>%n 天后再来复习。</numerusform>
            </translation>
        </message>
        <message>
            <source>It did not come to mind</source>
            <extracomment>Feedback after the learner judged an answer shown: it had not come to mind.</extracomment>
            <translation>没想起来</translation>
        </message>
        <message>
            <source>It came to mind</source>
            <extracomment>Feedback after the learner judged an answer shown: it had come to mind.</extracomment>
            <translation>想起来了</translation>
        </message>
    </context>
    <context>
        <name>FileAsker</name>
        <message>
            <source>Tables (*.csv)</source>
            <extracomment>Kinds of files in a file dialog.</extracomment>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Lines of JSON (*.jsonl)</source>
            <extracomment>Kinds of files in a file dialog.</extracomment>
            <translation>JSON 行 (*.jsonl)</translation>
        </message>
        <message>
            <source>Backups (*.db)</source>
            <extracomment>Kinds of files in a file dialog.</extracomment>
            <translation>备份 (*.db)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>Button of the file dialog: writes the file.</extracomment>
            <translation>保存</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>Button of the file dialog: takes the file chosen.</extracomment>
            <translation>打开</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button of the file dialog: does nothing.</extracomment>
            <translation>取消</translation>
        </message>
        <message>
            <source>Correction notes (*.jsonl)</source>
            <extracomment>Kinds of files in a file dialog.</extracomment>
            <translation>纠错 (*.jsonl)</translation>
        </message>
    </context>
    <context>
        <name>FileDialog</name>
        <message>
            <source>File name</source>
            <translation>文件名</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>文件类型</translation>
        </message>
    </context>
    <context>
        <name>FilePathLine</name>
        <message>
            <source>Path copied</source>
            <extracomment>Button beside the path of a file, after it was pressed.</extracomment>
            <translation>路径已复制</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <extracomment>Button beside the path of a file: puts the path on the clipboard.</extracomment>
            <translation>复制路径</translation>
        </message>
    </context>
    <context>
        <name>FilesSheet</name>
        <message>
            <source>Choose a backup</source>
            <extracomment>Heading over the backups found on a phone.</extracomment>
            <translation>选择备份</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the list of backups.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Found in %1</source>
            <extracomment>Over the list of backups on a phone. %1: a folder.</extracomment>
            <translation>在 %1 里找到</translation>
        </message>
        <message>
            <source>There is no backup in %1. Put the file (it ends in .db) there and come back.</source>
            <extracomment>Instead of the list of backups on a phone. %1: a folder; files of backups end in .db.</extracomment>
            <translation>%1 里没有备份。请把备份文件（以 .db 结尾）放到那里再来。</translation>
        </message>
    </context>
    <context>
        <name>FillAnswer</name>
        <message>
            <source>Press to take it back</source>
            <extracomment>Spoken after a piece of the answer: pressing takes it back.</extracomment>
            <translation>按下可收回</translation>
        </message>
        <message>
            <source>Tap the pieces in order</source>
            <extracomment>Over the pieces of an answer whose order matters.</extracomment>
            <translation>按顺序点选</translation>
        </message>
        <message>
            <source>Tap what belongs here</source>
            <extracomment>Over the pieces of an answer; some of them do not belong.</extracomment>
            <translation>点选该填的内容</translation>
        </message>
        <message>
            <source>Tap what belongs, in order</source>
            <extracomment>Over the pieces of an answer whose order matters; some of them do not belong.</extracomment>
            <translation>按顺序点选，其中有多余的</translation>
        </message>
        <message>
            <source>Empty place %1</source>
            <extracomment>Spoken name of a place in an answer that nothing has been put into. %1: its number.</extracomment>
            <translation>第 %1 空，未填</translation>
        </message>
    </context>
    <context>
        <name>FirstRunFooter</name>
        <message>
            <source>Confirm</source>
            <extracomment>Button under a question: what is chosen is the answer.</extracomment>
            <translation>确定</translation>
        </message>
        <message>
            <source>Go on without questions</source>
            <extracomment>Button in the introduction: goes on without trying the questions.</extracomment>
            <translation>先不试题</translation>
        </message>
        <message>
            <source>Next question</source>
            <extracomment>Button in the introduction after a question to try: shows the next one.</extracomment>
            <translation>下一题</translation>
        </message>
        <message>
            <source>Continue</source>
            <extracomment>Button in the introduction: to its next page.</extracomment>
            <translation>继续</translation>
        </message>
        <message>
            <source>Start learning</source>
            <extracomment>Last button of the introduction: begins today&apos;s questions.</extracomment>
            <translation>开始今天的学习</translation>
        </message>
        <message>
            <source>Look around first</source>
            <extracomment>Last page of the introduction: goes to the home page instead of starting.</extracomment>
            <translation>先随便看看</translation>
        </message>
    </context>
    <context>
        <name>FirstRunHeader</name>
        <message>
            <source>%1/%2</source>
            <extracomment>At the top of the introduction. %1: number of this page, %2: number of pages.</extracomment>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Back</source>
            <extracomment>Button at the top of the introduction: to the page before.</extracomment>
            <translation>返回</translation>
        </message>
        <message>
            <source>Skip</source>
            <extracomment>Button at the top of the introduction: leaves it for the home page.</extracomment>
            <translation>跳过</translation>
        </message>
        <message>
            <source>The introduction can be seen again from Me.</source>
            <extracomment>Spoken with the button &quot;Skip&quot;: the introduction can be seen again.</extracomment>
            <translation>以后可以在“我的”里重看。</translation>
        </message>
        <message>
            <source>Introduction, %1</source>
            <extracomment>Spoken name of the line that shows how far the introduction has come. %1: such as 2/4.</extracomment>
            <translation>使用引导，第 %1 步</translation>
        </message>
    </context>
    <context>
        <name>FolderButton</name>
        <message>
            <source>Open the folder</source>
            <extracomment>Button beside the path of a file: shows the folder it lies in, in another program.</extracomment>
            <translation>打开文件夹</translation>
        </message>
    </context>
    <context>
        <name>ForecastChart</name>
        <message>
            <source>questions</source>
            <extracomment>Over the left axis of the forecast on Scores: its unit.</extracomment>
            <translation>题数</translation>
        </message>
        <message>
            <source>minutes</source>
            <extracomment>Over the right axis of the forecast on Scores: its unit.</extracomment>
            <translation>分钟</translation>
        </message>
        <message>
            <source>overdue since earlier days</source>
            <extracomment>Under the forecast on Scores, beside a hollow column: due before today and still to come.</extracomment>
            <translation>前几天就该复习的</translation>
        </message>
    </context>
    <context>
        <name>ForecastColumn</name>
        <message>
            <source>%1: nothing</source>
            <extracomment>A day of the forecast on Scores without a review. %1: the day.</extracomment>
            <translation>%1：没有复习</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n questions, %2 of them overdue, about %3 min</source>
            <extracomment>A day of the forecast on Scores. %n: questions to review; %1: the day; %2: the questions of them that are overdue; %3: minutes for all.</extracomment>
            <translation>
                <numerusform>%1：%n 题，其中 %2 题前几天就该复习，约 %3 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n questions, about %2 min</source>
            <extracomment>A day of the forecast on Scores. %n: questions to review; %1: the day; %2: minutes for them.</extracomment>
            <translation>
                <numerusform>%1：%n 题，约 %2 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>Today, %1</source>
            <extracomment>Before the first day of the forecast on Scores, as in &quot;Today, 22 November: 12 questions&quot;. %1: what follows.</extracomment>
            <translation>今天，%1</translation>
        </message>
    </context>
    <context>
        <name>ForecastPanel</name>
        <message numerus="yes">
            <source>Reviews of the next %n days</source>
            <extracomment>On Scores: heading over the forecast. %n: days.</extracomment>
            <translation>
                <numerusform>未来 %n 天的复习</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions in all, about %1 min.</source>
            <extracomment>On Scores, over the forecast. %n: questions to review in all the days; %1: minutes for them.</extracomment>
            <translation>
                <numerusform>共 %n 题，约 %1 分钟。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <extracomment>On Scores instead of the forecast: no review falls into the next days.</extracomment>
            <translation>没有要复习的题目。</translation>
        </message>
        <message>
            <source>Of what you have begun, as things stand. New facts come on top.</source>
            <extracomment>On Scores, under the forecast: new facts will add to it.</extracomment>
            <translation>只算已经学过的要点，按目前情况估计；新学的要点另计。</translation>
        </message>
    </context>
    <context>
        <name>ForecastRow</name>
        <message>
            <source>nothing</source>
            <extracomment>In the table of the forecast on Scores: no review on that day.</extracomment>
            <translation>没有复习</translation>
        </message>
        <message numerus="yes">
            <source>%n questions (%1 overdue) · %2 min</source>
            <extracomment>In the table of the forecast on Scores. %n: questions to review; %1: those of them that are overdue; %2: minutes for all.</extracomment>
            <translation>
                <numerusform>%n 题（其中 %1 题前几天就该复习）· %2 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions · %1 min</source>
            <extracomment>In the table of the forecast on Scores. %n: questions to review; %1: minutes for them.</extracomment>
            <translation>
                <numerusform>%n 题 · %1 分钟</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormulaRow</name>
        <message>
            <source>All facts</source>
            <extracomment>First row of the formulas to practise: no restriction.</extracomment>
            <translation>全部要点</translation>
        </message>
    </context>
    <context>
        <name>FormulasView</name>
        <message>
            <source>Choose a formula</source>
            <extracomment>Title of the list of lists to be recited, one of which can be practised.</extracomment>
            <translation>选择口诀</translation>
        </message>
        <message>
            <source>Practice then asks this formula and what belongs to it. Where sections are named after its parts, each part can be chosen too.</source>
            <extracomment>Over the lists to be recited: what choosing one of them does.</extracomment>
            <translation>练习只问这条口诀和与它有关的内容。如果有小节以口诀中的某一项为题，也可以单选这一项。</translation>
        </message>
    </context>
    <context>
        <name>FoundHeading</name>
        <message numerus="yes">
            <source>Facts (%n)</source>
            <extracomment>Heading over the %n facts found by a search.</extracomment>
            <translation>
                <numerusform>要点（%n）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Questions (%n)</source>
            <extracomment>Heading over the %n questions found by a search.</extracomment>
            <translation>
                <numerusform>题目（%n）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Text (%n)</source>
            <extracomment>Heading over the %n paragraphs of the text found by a search.</extracomment>
            <translation>
                <numerusform>正文（%n）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FoundKey</name>
        <message>
            <source>Call the other and compare: they must be the same words.</source>
            <extracomment>Under the six words of somebody else&apos;s key.</extracomment>
            <translation>请打电话与对方核对：六个词应当完全一样。</translation>
        </message>
        <message>
            <source>They are the same: name as successor</source>
            <extracomment>Button: this key may take the sets over.</extracomment>
            <translation>一样，列为继任</translation>
        </message>
        <message>
            <source>They are the same: name as deputy</source>
            <extracomment>Button: this key may sign versions too.</extracomment>
            <translation>一样，列为代签</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Results</source>
            <extracomment>Spoken name of the list of what was found.</extracomment>
            <translation>搜索结果</translation>
        </message>
    </context>
    <context>
        <name>FoundRow</name>
        <message>
            <source>Study guide, paragraph %1</source>
            <extracomment>Under a paragraph found: it stands in the study guide. %1: number of the paragraph.</extracomment>
            <translation>学习提要第 %1 段</translation>
        </message>
        <message>
            <source>Article, paragraph %1</source>
            <extracomment>Under a paragraph found: it stands in the article itself. %1: number of the paragraph.</extracomment>
            <translation>原文第 %1 段</translation>
        </message>
        <message numerus="yes">
            <source>More (%n left)</source>
            <extracomment>Button behind the first results of a group: shows the next of the %n others.</extracomment>
            <translation>
                <numerusform>更多（还有 %n 条）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GreetingPanel</name>
        <message>
            <source>Welcome back</source>
            <extracomment>Greeting on Today after some days without an answer.</extracomment>
            <translation>欢迎回来</translation>
        </message>
        <message>
            <source>Each new fact is first shown in its paragraph, then asked a little later. It comes back on the day you would begin to forget it.</source>
            <extracomment>On Today at the very first visit: how learning here works.</extracomment>
            <translation>每个新要点先在段落里看一遍，过一会儿再问。等到快要忘记的那天，它会再来。</translation>
        </message>
        <message numerus="yes">
            <source>It has been %n days, and nothing is lost. What faded comes back quickly: a short round is enough to begin again.</source>
            <extracomment>On Today after an absence of %n days; friendly, no reproach.</extracomment>
            <translation>
                <numerusform>隔了 %n 天，学过的都还在。淡忘的很快就能捡回来，先来一小轮就好。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandInSheet</name>
        <message>
            <source>Hand in the paper?</source>
            <extracomment>Heading of what is asked before an exam is handed in.</extracomment>
            <translation>要交卷吗？</translation>
        </message>
        <message>
            <source>Back to the questions</source>
            <extracomment>Spoken name of the button that goes back to the questions.
----------
Button in place of handing an exam in.</extracomment>
            <translation>继续答题</translation>
        </message>
        <message numerus="yes">
            <source>%n questions are not answered:</source>
            <extracomment>Before an exam is handed in. %n: questions not answered, or not wholly.</extracomment>
            <translation>
                <numerusform>有 %n 题没有答完：</numerusform>
            </translation>
        </message>
        <message>
            <source>All questions are answered.</source>
            <extracomment>Before an exam is handed in.</extracomment>
            <translation>所有题都答了。</translation>
        </message>
        <message numerus="yes">
            <source>%n questions are flagged:</source>
            <extracomment>Before an exam is handed in. %n: questions flagged.</extracomment>
            <translation>
                <numerusform>有 %n 题做了标记：</numerusform>
            </translation>
        </message>
        <message>
            <source>Once it is handed in, nothing can be changed.</source>
            <extracomment>Before an exam is handed in.</extracomment>
            <translation>交卷以后就不能再改了。</translation>
        </message>
        <message>
            <source>Hand in</source>
            <extracomment>Button that hands an exam in for good.</extracomment>
            <translation>交卷</translation>
        </message>
    </context>
    <context>
        <name>HistoryRow</name>
        <message>
            <source>%1 · %2</source>
            <extracomment>One past answer. %1: the date, %2: as &quot;Right&quot;.</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2 · practice only</source>
            <extracomment>One past answer that did not count. %1: the date, %2: as &quot;Right&quot;.</extracomment>
            <translation>%1 · %2 · 仅练习</translation>
        </message>
        <message>
            <source>You answered: %1</source>
            <extracomment>Under a past answer that was wrong. %1: what was given.</extracomment>
            <translation>您的回答：%1</translation>
        </message>
    </context>
    <context>
        <name>JudgeButtons</name>
        <message>
            <source>Did not have it</source>
            <extracomment>Button under a revealed answer: it had not come to mind.</extracomment>
            <translation>没想起来</translation>
        </message>
        <message>
            <source>Had it</source>
            <extracomment>Button under a revealed answer: it had come to mind.</extracomment>
            <translation>想起来了</translation>
        </message>
    </context>
    <context>
        <name>KeyFileAsker</name>
        <message>
            <source>Open</source>
            <extracomment>Button of the file dialog: takes the file chosen.</extracomment>
            <translation>打开</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button of the file dialog: does nothing.</extracomment>
            <translation>取消</translation>
        </message>
        <message>
            <source>Keys (*.key *.pub *.txt)</source>
            <extracomment>Kinds of files in a file dialog.</extracomment>
            <translation>密钥 (*.key *.pub *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <extracomment>Kinds of files in a file dialog.</extracomment>
            <translation>所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>KeyFileButton</name>
        <message>
            <source>Choose the file…</source>
            <extracomment>Button: chooses the file of a key.</extracomment>
            <translation>选择文件…</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Keys</source>
            <extracomment>Heading of the list of keys.</extracomment>
            <translation>按键</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the list of keys.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Choose an option or a piece, tick a part</source>
            <extracomment>In the list of keys: what the number and letter keys do.</extracomment>
            <translation>选择选项或词块，勾选要点</translation>
        </message>
        <message>
            <source>Submit, show the answer, continue</source>
            <extracomment>In the list of keys: what Enter and the space bar do.</extracomment>
            <translation>提交、看答案、继续</translation>
        </message>
        <message>
            <source>After looking: had it, did not have it</source>
            <extracomment>In the list of keys: what 1 and 2 do once an answer is revealed.</extracomment>
            <translation>看过答案后：想起来了、没想起来</translation>
        </message>
        <message>
            <source>Take back the last answer</source>
            <extracomment>In the list of keys: what U does.</extracomment>
            <translation>撤销上一次作答</translation>
        </message>
        <message>
            <source>Show the paragraph it comes from</source>
            <extracomment>In the list of keys: what E does after an answer.</extracomment>
            <translation>查看出处段落</translation>
        </message>
        <message>
            <source>Show this list</source>
            <extracomment>In the list of keys: what the question mark does.</extracomment>
            <translation>显示这份清单</translation>
        </message>
        <message>
            <source>Back; the session can be continued later</source>
            <extracomment>In the list of keys: what Escape does.</extracomment>
            <translation>返回，稍后可接着学</translation>
        </message>
        <message>
            <source>After a right answer: I guessed</source>
            <extracomment>In the list of keys: what G does.</extracomment>
            <translation>答对后：我是猜的</translation>
        </message>
        <message>
            <source>After a right answer: too easy</source>
            <extracomment>In the list of keys: what T does.</extracomment>
            <translation>答对后：太容易</translation>
        </message>
        <message>
            <source>Scroll</source>
            <extracomment>In the list of keys: what the arrow keys do.</extracomment>
            <translation>上下翻看</translation>
        </message>
        <message>
            <source>Scroll further at once</source>
            <extracomment>In the list of keys: what the page keys do.</extracomment>
            <translation>一次翻得更多</translation>
        </message>
        <message>
            <source>Matching: join a number with a letter</source>
            <extracomment>In the list of keys: what a number and then a letter do in a matching question.</extracomment>
            <translation>配对题：按数字再按字母，连成一对</translation>
        </message>
        <message>
            <source>Take back the last piece, part the last pair</source>
            <extracomment>In the list of keys: what Backspace does.</extracomment>
            <translation>收回最后一块，拆开最后一对</translation>
        </message>
        <message>
            <source>Star the fact, or take its star away</source>
            <extracomment>In the list of keys: what F does after an answer and beside a new fact.</extracomment>
            <translation>收藏这个要点，或取消收藏</translation>
        </message>
        <message>
            <source>Report the question: something is wrong with it</source>
            <extracomment>In the list of keys: what R does beside a question and after an answer.</extracomment>
            <translation>纠错：这道题有误</translation>
        </message>
        <message>
            <source>Read aloud, or stop reading</source>
            <extracomment>In the list of keys: what L does where reading aloud is switched on.</extracomment>
            <translation>朗读，或停止朗读</translation>
        </message>
        <message>
            <source>Before it is judged: not sure, fairly sure, very sure</source>
            <extracomment>In the list of keys: what 1, 2 and 3 do where the learner says how sure before an answer is judged.</extracomment>
            <translation>判对错之前：没把握、比较有把握、很有把握</translation>
        </message>
        <message>
            <source>Play the sound of the question, or stop it</source>
            <extracomment>In the list of keys: what P does beside a question that has a sound.</extracomment>
            <translation>播放这道题的声音，再按停止</translation>
        </message>
    </context>
    <context>
        <name>LearningPanel</name>
        <message>
            <source>How much to learn</source>
            <extracomment>Setting: how many of the facts are to be learnt.</extracomment>
            <translation>学多少</translation>
        </message>
        <message>
            <source>Core</source>
            <extracomment>Choice for how much to learn: only the facts that must be known.</extracomment>
            <translation>必会</translation>
        </message>
        <message>
            <source>Core and useful</source>
            <extracomment>Choice for how much to learn: the facts that must be known and those good to know.</extracomment>
            <translation>必会和应知</translation>
        </message>
        <message>
            <source>Everything</source>
            <extracomment>Choice for how much to learn: all facts, details too.</extracomment>
            <translation>全部</translation>
        </message>
        <message>
            <source>It holds for facts not begun yet; what you learnt stays and comes back.</source>
            <extracomment>Explains the setting &quot;How much to learn&quot;.</extracomment>
            <translation>只对还没开始学的内容起作用；学过的照常复习。</translation>
        </message>
        <message>
            <source>Go on by itself</source>
            <extracomment>Setting: a right answer goes on to the next question without a tap.</extracomment>
            <translation>自动下一题</translation>
        </message>
        <message>
            <source>After a right answer the next question comes by itself, except on new facts; any touch stops it. Off at the largest text sizes and with a screen reader.</source>
            <extracomment>Explains the setting &quot;Go on by itself&quot;.</extracomment>
            <translation>答对后自动进入下一题，新学的内容除外；点一下屏幕就停住。字号最大或使用读屏软件时不自动进入。</translation>
        </message>
        <message>
            <source>Type short answers</source>
            <extracomment>Setting: some answers are to be typed on the keyboard instead of said and ticked.</extracomment>
            <translation>键盘输入简短答案</translation>
        </message>
        <message>
            <source>Numbers, dates and short terms that you know well are asked to be typed. Otherwise you say them and check yourself.</source>
            <extracomment>Explains the setting &quot;Type short answers&quot;.</extracomment>
            <translation>已经熟悉的数字、时间和短语会请您输入；不打开时，说出来再自己核对。</translation>
        </message>
        <message>
            <source>Say how sure you are</source>
            <extracomment>Setting: before an answer is judged, the learner says how sure.</extracomment>
            <translation>先说有多大把握</translation>
        </message>
        <message>
            <source>One more tap before each answer is judged. What you were sure of and got wrong comes first at the end, and Scores shows how well you know what you know.</source>
            <extracomment>Explains the setting &quot;Say how sure you are&quot;.</extracomment>
            <translation>每题判对错之前多点一下。很有把握却答错的，结束时排在最前；“成绩”里能看到您对自己的把握准不准。</translation>
        </message>
        <message>
            <source>Show learning points</source>
            <extracomment>Setting: learning points are shown.</extracomment>
            <translation>显示学习积分</translation>
        </message>
        <message>
            <source>One for the first right answer of a day to a fact, one for what leaves the wrong-answer book. They change nothing else.</source>
            <extracomment>Explains the setting &quot;Show learning points&quot;.</extracomment>
            <translation>每个要点每天首次答对得 1 分，移出错题本的，每个要点再得 1 分。积分不影响其他任何安排。</translation>
        </message>
    </context>
    <context>
        <name>LearntLine</name>
        <message>
            <source>%1 of %2</source>
            <extracomment>On the Study page, after “Core facts learnt”. %1: facts learnt, %2: facts in all.</extracomment>
            <translation>%1/%2</translation>
        </message>
    </context>
    <context>
        <name>LevelsStep</name>
        <message>
            <source>The core</source>
            <extracomment>Choice of how much to learn: only the facts that must be known, 必会.</extracomment>
            <translation>必会</translation>
        </message>
        <message>
            <source>Core and useful</source>
            <extracomment>Choice of how much to learn: facts that must be known and those good to know, 必会和应知.</extracomment>
            <translation>必会和应知</translation>
        </message>
        <message>
            <source>Everything</source>
            <extracomment>Choice of how much to learn: everything, details too.</extracomment>
            <translation>全部</translation>
        </message>
        <message numerus="yes">
            <source>%n facts</source>
            <extracomment>What a choice of how much to learn holds: %n facts.</extracomment>
            <translation>
                <numerusform>%n 个要点</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, all of them met</source>
            <extracomment>A choice of how much to learn, all of whose facts the learner has met. %1: such as &quot;35 facts&quot;.</extracomment>
            <translation>%1，已全部学过</translation>
        </message>
        <message numerus="yes">
            <source>about %n minutes a day</source>
            <extracomment>Minutes a day that a choice of how much to learn takes.</extracomment>
            <translation>
                <numerusform>每天约 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>All met by %1</source>
            <extracomment>Last line of a choice of how much to learn. %1: the day all of it has been met, such as 3 December.</extracomment>
            <translation>%1学完一遍</translation>
        </message>
        <message>
            <source>How much would you like to learn?</source>
            <extracomment>Title of a page of the introduction.</extracomment>
            <translation>想学多少？</translation>
        </message>
        <message>
            <source>A few new facts come each day, and what you learnt comes back before you forget it. You can change this at any time.</source>
            <extracomment>On the page of the introduction where one chooses how much to learn.</extracomment>
            <translation>每天学几个新的，学过的会在快忘的时候再来问你。随时可以改。</translation>
        </message>
        <message>
            <source>How much to learn</source>
            <extracomment>Spoken name of the choice of how much to learn.</extracomment>
            <translation>学多少</translation>
        </message>
    </context>
    <context>
        <name>LicencesSheet</name>
        <message>
            <source>Licences</source>
            <extracomment>Heading over the licences.</extracomment>
            <translation>许可</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the licences.</extracomment>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>LinesSheet</name>
        <message>
            <source>Keys</source>
            <extracomment>Heading of the list of keys.</extracomment>
            <translation>按键</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the list of keys.</extracomment>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>ListFoot</name>
        <message>
            <source>Taken out: %1</source>
            <extracomment>Under the wrong-answer book after a fact was taken out by hand. %1: what it is about.</extracomment>
            <translation>已移出：%1</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>Button after a fact was taken out of the wrong-answer book: puts it back.</extracomment>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>Back to Practice</source>
            <extracomment>Spoken name of the button that leads from a list back to the Practice page.</extracomment>
            <translation>返回练习</translation>
        </message>
    </context>
    <context>
        <name>ListeningButtons</name>
        <message>
            <source>This question from its beginning, or the one before</source>
            <extracomment>Spoken name of a button while listening.</extracomment>
            <translation>从头听这一题，或上一题</translation>
        </message>
        <message>
            <source>Pause</source>
            <extracomment>Spoken name of a button while listening.</extracomment>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Play</source>
            <extracomment>Spoken name of a button while listening.</extracomment>
            <translation>播放</translation>
        </message>
        <message>
            <source>Next question</source>
            <extracomment>Spoken name of a button while listening.</extracomment>
            <translation>下一题</translation>
        </message>
        <message>
            <source>Tell what comes next</source>
            <extracomment>Spoken name of a button while listening beside a screen reader: the answer, its evidence, the next question.</extracomment>
            <translation>接着往下</translation>
        </message>
    </context>
    <context>
        <name>ListeningKeysSheet</name>
        <message>
            <source>Space · Enter | Begin; pause and go on
→ | Next question
← | This question from its beginning; again: the one before
↑ · ↓ · PageUp · PageDown | Scroll
? | Show this list
Esc | Back; it goes on from there later</source>
            <extracomment>List of keys of listening. One a line: the keys, a bar, what they do. Keep the keys and the bars.</extracomment>
            <translation>Space · Enter | 开始；暂停和继续
→ | 下一题
← | 从头听这一题；再按一次：上一题
↑ · ↓ · PageUp · PageDown | 滚动
? | 显示按键说明
Esc | 返回；以后从这里接着听</translation>
        </message>
    </context>
    <context>
        <name>ListeningPlayer</name>
        <message>
            <source>%1 of %2 · time %3 of %4</source>
            <extracomment>Over a question that is listened to. %1: its number, %2: questions in all, %3: the how manieth time, %4: times in all.</extracomment>
            <translation>第 %1 题，共 %2 题 · 第 %3 遍，共 %4 遍</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>Over a question that is listened to. %1: its number, %2: questions in all.</extracomment>
            <translation>第 %1 题，共 %2 题</translation>
        </message>
        <message>
            <source>Back; it goes on from here later</source>
            <extracomment>Spoken name of the button that leaves listening; it goes on from there later.</extracomment>
            <translation>返回；以后从这里接着听</translation>
        </message>
    </context>
    <context>
        <name>ListeningStart</name>
        <message>
            <source>Listening</source>
            <extracomment>Title of the page for listening to questions and answers, hands free.</extracomment>
            <translation>听题</translation>
        </message>
        <message>
            <source>Back</source>
            <extracomment>Spoken name of the button that leaves the page.</extracomment>
            <translation>返回</translation>
        </message>
        <message>
            <source>Go on · %1 of %2</source>
            <extracomment>Button: listening goes on where it was left. %1: number of the question, %2: questions in all.</extracomment>
            <translation>接着听 · 第 %1 题，共 %2 题</translation>
        </message>
        <message>
            <source>Nothing to hear</source>
            <extracomment>Button for listening where what was chosen holds no question.</extracomment>
            <translation>没有可听的题</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <extracomment>Button: listening begins with the first question, though it was left at another.</extracomment>
            <translation>从头听</translation>
        </message>
        <message numerus="yes">
            <source>Listen · %n questions</source>
            <extracomment>Button: listening begins. %n: questions.</extracomment>
            <translation>
                <numerusform>开始听 · %n 题</numerusform>
            </translation>
        </message>
        <message>
            <source>A question, time to think, the answer and the sentence it stands in; then the next. It counts for nothing.</source>
            <extracomment>On the page for listening: what it is.</extracomment>
            <translation>先读题，留时间想一想，再读答案和原句，然后下一题。听题不计成绩。</translation>
        </message>
        <message>
            <source>This device has no voice or no sound output, so nothing is read aloud. The text goes on by itself, as long as one reads it.</source>
            <extracomment>On the page for listening where the device cannot read aloud.</extracomment>
            <translation>这台设备没有语音或没有声音输出，不能朗读。文字会按正常的阅读速度自动往下走。</translation>
        </message>
        <message>
            <source>What to hear</source>
            <extracomment>On the page for listening, over the choice of what to hear.</extracomment>
            <translation>听什么</translation>
        </message>
        <message>
            <source>A screen reader speaks, so nothing is read aloud beside it. The space bar or the button below tells what comes next, when you want it.</source>
            <extracomment>On the page for listening while a screen reader speaks.</extracomment>
            <translation>读屏软件正在朗读，这里就不再出声，也不会自己往下走。想听下一步时，按空格键或下方的按钮。</translation>
        </message>
    </context>
    <context>
        <name>ListeningWays</name>
        <message>
            <source>Order</source>
            <extracomment>On the page for listening, over a choice.</extracomment>
            <translation>顺序</translation>
        </message>
        <message>
            <source>As in the text</source>
            <extracomment>Listening: two orders of questions.</extracomment>
            <translation>按文中顺序</translation>
        </message>
        <message>
            <source>Mixed</source>
            <translation>打乱顺序</translation>
        </message>
        <message>
            <source>Time to think</source>
            <extracomment>On the page for listening, over a choice of 3, 5 or 8 seconds.</extracomment>
            <translation>思考时间</translation>
        </message>
        <message>
            <source>Speed</source>
            <extracomment>On the page for listening, over a choice.</extracomment>
            <translation>语速</translation>
        </message>
        <message>
            <source>Slow</source>
            <extracomment>Listening: how fast the voice reads.</extracomment>
            <translation>慢</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>快</translation>
        </message>
        <message>
            <source>Each question</source>
            <extracomment>On the page for listening, over a choice.</extracomment>
            <translation>每题听</translation>
        </message>
        <message>
            <source>Once</source>
            <extracomment>Listening: how often each question is heard.</extracomment>
            <translation>一遍</translation>
        </message>
        <message>
            <source>Twice</source>
            <translation>两遍</translation>
        </message>
        <message>
            <source>Three times</source>
            <translation>三遍</translation>
        </message>
        <message>
            <source>Stop after</source>
            <extracomment>On the page for listening, over a choice of never, 10, 20 or 30 minutes.</extracomment>
            <translation>定时停止</translation>
        </message>
        <message>
            <source>Begin again at the end</source>
            <extracomment>Listening: a setting; after the last question comes the first.</extracomment>
            <translation>听完后从头再来</translation>
        </message>
        <message>
            <source>%1 s</source>
            <extracomment>Listening: time to think. %1: seconds.</extracomment>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>Never</source>
            <extracomment>Listening: it does not stop by itself.</extracomment>
            <translation>不停止</translation>
        </message>
        <message>
            <source>%1 min</source>
            <extracomment>Listening: when it stops by itself. %1: minutes.</extracomment>
            <translation>%1 分钟</translation>
        </message>
    </context>
    <context>
        <name>ListeningWishModel</name>
        <message>
            <source>What I have learnt</source>
            <extracomment>Listening: a choice of what to hear.</extracomment>
            <translation>学过的</translation>
        </message>
        <message>
            <source>Wrong-answer book</source>
            <extracomment>Listening: a choice of what to hear.</extracomment>
            <translation>错题本</translation>
        </message>
        <message>
            <source>Starred</source>
            <extracomment>Listening: a choice of what to hear.</extracomment>
            <translation>收藏</translation>
        </message>
        <message>
            <source>Everything core</source>
            <extracomment>Listening: a choice of what to hear: every fact of the level core.</extracomment>
            <translation>全部必会</translation>
        </message>
    </context>
    <context>
        <name>ListeningWords</name>
        <message>
            <source>All heard. Play begins again with the first.</source>
            <extracomment>While listening, after the last question.</extracomment>
            <translation>全部听完了。再按播放，从第一题重新开始。</translation>
        </message>
        <message>
            <source>It stopped, as the time you set is over. Play goes on from here.</source>
            <extracomment>While listening: the minutes that were set are over.</extracomment>
            <translation>您定的时间到了，已停止。按播放从这里接着听。</translation>
        </message>
        <message>
            <source>Time to think</source>
            <extracomment>Under a question that is listened to, while it is silent.</extracomment>
            <translation>想一想</translation>
        </message>
    </context>
    <context>
        <name>LockChoice</name>
        <message>
            <source>Lock this device</source>
            <extracomment>Heading over the choice after how many minutes the names are shown again.</extracomment>
            <translation>自动锁定</translation>
        </message>
        <message>
            <source>Never</source>
            <extracomment>Choice: the names are not shown again by themselves.</extracomment>
            <translation>从不</translation>
        </message>
        <message>
            <source>5 min</source>
            <extracomment>Choice: the names are shown again after so many minutes.</extracomment>
            <translation>5 分钟</translation>
        </message>
        <message>
            <source>10 min</source>
            <translation>10 分钟</translation>
        </message>
        <message>
            <source>30 min</source>
            <translation>30 分钟</translation>
        </message>
        <message>
            <source>When nothing was touched for so long, the names are shown again. What was begun stays open. It does nothing where one person learns without a PIN.</source>
            <extracomment>Explains the choice after how many minutes the names are shown again.</extracomment>
            <translation>超过这段时间没有操作，就回到选人的页面；做到一半的内容会保留。只有一个人学习又没设 PIN 码时不起作用。</translation>
        </message>
    </context>
    <context>
        <name>LookPanel</name>
        <message>
            <source>Language</source>
            <extracomment>Setting: language of the interface.</extracomment>
            <translation>语言</translation>
        </message>
        <message>
            <source>System</source>
            <extracomment>Choice for the language and for the colours: as the system has it.</extracomment>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>中文</source>
            <extracomment>Choice for the language: Chinese, written in Chinese in every language.</extracomment>
            <translation>中文</translation>
        </message>
        <message>
            <source>English</source>
            <extracomment>Choice for the language: English, written in English in every language.</extracomment>
            <translation>English</translation>
        </message>
        <message>
            <source>Colours</source>
            <extracomment>Setting: light or dark colours.</extracomment>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Light</source>
            <extracomment>Choice for the colours: dark words on light paper.</extracomment>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <extracomment>Choice for the colours: light words on dark paper.</extracomment>
            <translation>深色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <extracomment>Choice for the colours: black on white with strong lines, for those who see less well.</extracomment>
            <translation>高对比</translation>
        </message>
    </context>
    <context>
        <name>LookStep</name>
        <message>
            <source>Very large</source>
            <extracomment>Choice for the text size: 150 %.</extracomment>
            <translation>特大</translation>
        </message>
        <message>
            <source>Largest</source>
            <extracomment>Choice for the text size: 200 %.</extracomment>
            <translation>最大</translation>
        </message>
        <message>
            <source>Normal</source>
            <extracomment>Choice for the text size: 100 %.</extracomment>
            <translation>标准</translation>
        </message>
        <message>
            <source>Large</source>
            <extracomment>Choice for the text size: 125 %.</extracomment>
            <translation>大</translation>
        </message>
        <message>
            <source>Make it comfortable to read</source>
            <extracomment>Title of the first page of the introduction.</extracomment>
            <translation>先调到看着舒服</translation>
        </message>
        <message>
            <source>All of this can be changed later in Me.</source>
            <extracomment>First page of the introduction.</extracomment>
            <translation>以后都可以在“我的”里改。</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>Spoken name of the choice of the language.</extracomment>
            <translation>语言</translation>
        </message>
        <message>
            <source>System</source>
            <extracomment>Choice for the language: as the system has it.</extracomment>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>中文</source>
            <extracomment>Choice for the language: Chinese, written in Chinese in every language.</extracomment>
            <translation>中文</translation>
        </message>
        <message>
            <source>English</source>
            <extracomment>Choice for the language: English, written in English in every language.</extracomment>
            <translation>English</translation>
        </message>
        <message>
            <source>Text size</source>
            <extracomment>Over the choice of the text size.</extracomment>
            <translation>字号</translation>
        </message>
        <message>
            <source>To learn, and at due times to practise: is that not a joy?</source>
            <extracomment>A sentence that shows the text size chosen: the first line of the Analects.</extracomment>
            <translation>学而时习之，不亦说乎？</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Shixi</source>
            <extracomment>Title of the window: the name of the program.</extracomment>
            <translation>时习</translation>
        </message>
    </context>
    <context>
        <name>MarksKey</name>
        <message>
            <source>Solid line: it is time to review it</source>
            <extracomment>What a solid line under the text means.</extracomment>
            <translation>实线：该复习了</translation>
        </message>
        <message>
            <source>Dotted line: remembered, but it begins to fade</source>
            <extracomment>What a dotted line under the text means.</extracomment>
            <translation>点线：还记得，正在淡忘</translation>
        </message>
        <message>
            <source>Dashed line: not learnt yet</source>
            <extracomment>What a dashed line under the text means.</extracomment>
            <translation>虚线：还没学会</translation>
        </message>
        <message>
            <source>No line: firmly remembered, or not a fact that is asked</source>
            <extracomment>What is meant where there is no line under the text.</extracomment>
            <translation>不画线：记得牢固，或者不提问的内容</translation>
        </message>
        <message>
            <source>Show all lines</source>
            <extracomment>Switch: underline every fact of the text, not only those due.</extracomment>
            <translation>显示全部画线</translation>
        </message>
        <message>
            <source>Otherwise only what is due for review is underlined.</source>
            <extracomment>Under the switch “Show all lines”.</extracomment>
            <translation>关闭时只画该复习的要点。</translation>
        </message>
        <message>
            <source>Tap a fact in the text, or press N and Enter, to see how well you remember it and to practise it. Tap a paragraph’s number, or press B, to set a bookmark.</source>
            <extracomment>Under the list of the lines: what can be done with the facts in the text.</extracomment>
            <translation>点一下文中的要点（或按 N 再按 Enter），就能看记牢程度，也可以练习。点段落序号（或按 B）加书签。</translation>
        </message>
    </context>
    <context>
        <name>MarksSheet</name>
        <message>
            <source>What the lines mean</source>
            <extracomment>Heading of the list that says which line under the text means what.</extracomment>
            <translation>画线的含义</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the list of the lines.</extracomment>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>MasteryLine</name>
        <message>
            <source>%1/%2</source>
            <extracomment>On Scores. %1: facts mastered, %2: facts in all.</extracomment>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>%1 more on the way · %2 not begun</source>
            <extracomment>On Scores, under &quot;31/38&quot; mastered. %1: facts begun and not mastered yet, %2: facts not begun.</extracomment>
            <translation>另有 %1 个正在学 · %2 个还没开始</translation>
        </message>
        <message>
            <source>All of them are mastered.</source>
            <extracomment>On Scores, under &quot;38/38&quot;: every one of the facts is mastered.</extracomment>
            <translation>全部记牢了。</translation>
        </message>
    </context>
    <context>
        <name>MasteryPanel</name>
        <message>
            <source>Core facts mastered</source>
            <extracomment>On Scores: over how many of the facts that must be known are mastered, as in &quot;31/38&quot;.</extracomment>
            <translation>已记牢的必会要点</translation>
        </message>
        <message>
            <source>Useful facts mastered</source>
            <extracomment>On Scores: over how many of the facts that should be known are mastered.</extracomment>
            <translation>已记牢的应知要点</translation>
        </message>
        <message numerus="yes">
            <source>Mastered: sure to last %n days or more. Only a miss takes it back; what fades comes up for review.</source>
            <extracomment>On Scores: what &quot;mastered&quot; means. %n: days.</extracomment>
            <translation>
                <numerusform>已记牢：能稳稳记住 %n 天以上。只有答错才会退回；渐渐淡忘的会安排复习。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MatchAnswer</name>
        <message>
            <source>%1 %2 – %3 %4</source>
            <extracomment>Spoken name of an item that is joined with another. %1, %3: the number or letter of each, %2, %4: the words.</extracomment>
            <translation>%1 %2 – %3 %4</translation>
        </message>
        <message>
            <source>%1 %2, waits for its other half</source>
            <extracomment>Spoken name of an item that was pressed and waits for its other half. %1: its number or letter, %2: its words.</extracomment>
            <translation>%1 %2，已选中，等待配对</translation>
        </message>
        <message>
            <source>Press to part them</source>
            <extracomment>Spoken after an item that is joined with another.</extracomment>
            <translation>再点一下就拆开</translation>
        </message>
        <message>
            <source>Press, then press what belongs to it</source>
            <extracomment>Spoken after an item that is not joined yet.</extracomment>
            <translation>点选，再点与它相配的一项</translation>
        </message>
        <message>
            <source>Right</source>
            <extracomment>Under a pair that is right.</extracomment>
            <translation>对</translation>
        </message>
        <message>
            <source>Not this: it belongs to %1 %2</source>
            <extracomment>Under a pair that is wrong. %1: the letter, %2: the words of what it belongs to.</extracomment>
            <translation>不是这一项，应配 %1 %2</translation>
        </message>
        <message>
            <source>Tap one of each side to join them; one is left over</source>
            <extracomment>Over the two sides of a matching question.</extracomment>
            <translation>两边各点一项，连成一对；会多出一项</translation>
        </message>
    </context>
    <context>
        <name>MeetingQuestionPanel</name>
        <message>
            <source>%1. %2</source>
            <extracomment>A question after a meeting. %1: its number, %2: its words.</extracomment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Missed by: %1</source>
            <extracomment>After two on one screen, of a question. %1: names of who did not have it right.</extracomment>
            <translation>没答对：%1</translation>
        </message>
        <message>
            <source>Right: %1 of %2</source>
            <extracomment>After a relay test, of a question: %1 of %2 people had it right.</extracomment>
            <translation>%2 人中 %1 人答对</translation>
        </message>
        <message>
            <source>Right answer: %1</source>
            <extracomment>After a meeting, of a question. %1: the right answer.</extracomment>
            <translation>正确答案：%1</translation>
        </message>
        <message>
            <source>Evidence: “%1”</source>
            <extracomment>After a meeting, of a question. %1: the words of the article that bear the answer.</extracomment>
            <translation>依据：“%1”</translation>
        </message>
    </context>
    <context>
        <name>MemoryBusy</name>
        <message>
            <source>Being adjusted to your answers …</source>
            <extracomment>While the learner&apos;s answers are looked at, to find out how fast things are forgotten.</extracomment>
            <translation>正在根据您的作答调整……</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>Button: stops looking at the answers; everything stays as it is.</extracomment>
            <translation>停下</translation>
        </message>
    </context>
    <context>
        <name>MemoryPanel</name>
        <message>
            <source>When things come back</source>
            <extracomment>Heading over how it is decided when something is asked again.</extracomment>
            <translation>复习时间怎么定</translation>
        </message>
        <message numerus="yes">
            <source>%n new answers since then.</source>
            <extracomment>Below what the waits were adjusted to. %n: answers given since.</extracomment>
            <translation>
                <numerusform>之后又有 %n 次新的作答。</numerusform>
            </translation>
        </message>
        <message>
            <source>Error of the forecast %1 → %2</source>
            <extracomment>For those who want to know: how far off the forecast was, a small number, before (%1) and after (%2).</extracomment>
            <translation>预测误差 %1 → %2</translation>
        </message>
        <message>
            <source>Your answers are kept in no file this time, so nothing is adjusted.</source>
            <extracomment>Why nothing is adjusted: the program was started without a file to keep answers in.</extracomment>
            <translation>这次的作答没有存成文件，所以不会调整。</translation>
        </message>
        <message>
            <source>Adjust to my answers now</source>
            <extracomment>Button: looks at the learner&apos;s answers now, to find out how fast things are forgotten.</extracomment>
            <translation>现在按我的作答调整</translation>
        </message>
        <message>
            <source>Go back to the usual</source>
            <extracomment>Button: things come back as they do for most people.</extracomment>
            <translation>恢复通用的时间</translation>
        </message>
        <message>
            <source>For now as fits most people. After %1 answers it follows how fast you forget; so far there are %2.</source>
            <extracomment>How it is decided when something is asked again. %1: answers needed, %2: answers so far.</extracomment>
            <translation>先按大多数人的快慢来定。满 %1 次作答后，按您自己忘得快慢来定；现在有 %2 次。</translation>
        </message>
        <message numerus="yes">
            <source>For now as fits most people. It will soon be adjusted to your %n answers.</source>
            <extracomment>How it is decided when something is asked again. %n: answers.</extracomment>
            <translation>
                <numerusform>先按大多数人的快慢来定，马上会根据您的 %n 次作答调整。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Adjusted to how fast you forget, by your %n answers (%1).</source>
            <extracomment>How it is decided when something is asked again. %n: answers; %1: date.</extracomment>
            <translation>
                <numerusform>根据您的 %n 次作答调整过（%1）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your %n answers were looked at (%1): things come back at the right time as it is, so nothing was changed.</source>
            <extracomment>How it is decided when something is asked again. %n: answers; %1: date.</extracomment>
            <translation>
                <numerusform>看过您的 %n 次作答（%1）：原来定的时间已经合适，没有改动。</numerusform>
            </translation>
        </message>
        <message>
            <source>As fits most people.</source>
            <extracomment>How it is decided when something is asked again.</extracomment>
            <translation>按大多数人的快慢来定。</translation>
        </message>
    </context>
    <context>
        <name>MemoryUsualSheet</name>
        <message>
            <source>Go back to the usual?</source>
            <extracomment>Heading of the question whether things are to come back as for most people again.</extracomment>
            <translation>恢复通用的时间吗？</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <extracomment>Spoken name of the button that leaves everything as it is.</extracomment>
            <translation>保持现在这样</translation>
        </message>
        <message>
            <source>Things then come back as fits most people, and nothing is adjusted until you ask for it. Your answers stay as they are.</source>
            <extracomment>Before things come back as for most people again: what will happen.</extracomment>
            <translation>以后按大多数人的快慢来复习，您不要求就不再调整。您的作答都不变。</translation>
        </message>
        <message>
            <source>Go back</source>
            <extracomment>Button: things come back as for most people from now on.</extracomment>
            <translation>恢复</translation>
        </message>
    </context>
    <context>
        <name>MinePage</name>
        <message>
            <source>Me</source>
            <extracomment>Title of the learner&apos;s own page with the settings.</extracomment>
            <translation>我的</translation>
        </message>
    </context>
    <context>
        <name>MissedPanel</name>
        <message numerus="yes">
            <source>%n to look at again</source>
            <extracomment>Heading over the questions missed in a session.</extracomment>
            <translation>
                <numerusform>有 %n 题再看一看</numerusform>
            </translation>
        </message>
        <message>
            <source>Missed again and again by now:</source>
            <extracomment>After a session, over the names of facts that were missed so often that asking them again helps little.</extracomment>
            <translation>这几条已经反复答错：</translation>
        </message>
        <message>
            <source>Read the passage once more, write a note in your own words, or pause it for a while: all that is found under Study.</source>
            <extracomment>After a session, under such names: what helps.</extracomment>
            <translation>再读一遍原文，用自己的话写一条笔记，或者先暂停它：都在“学习”里。</translation>
        </message>
    </context>
    <context>
        <name>MissedRow</name>
        <message>
            <source>Your answer: %1</source>
            <extracomment>Under a question missed. %1: what the learner answered.</extracomment>
            <translation>您的作答：%1</translation>
        </message>
    </context>
    <context>
        <name>ModeChoice</name>
        <message>
            <source>Mode</source>
            <extracomment>Spoken name of the choice between the usual mode and elder mode.</extracomment>
            <translation>模式</translation>
        </message>
        <message>
            <source>Standard</source>
            <extracomment>Choice in the introduction: the usual mode, not elder mode.</extracomment>
            <translation>标准版</translation>
        </message>
        <message>
            <source>Every page; one tap answers.</source>
            <extracomment>What the usual mode is.</extracomment>
            <translation>页面齐全；点一下选项就算作答。</translation>
        </message>
        <message>
            <source>Elder mode</source>
            <extracomment>Choice in the introduction: the mode for elderly people, 长辈版.</extracomment>
            <translation>长辈版</translation>
        </message>
        <message>
            <source>Large words and few buttons. An answer counts only once you confirm it, and nothing moves on by itself.</source>
            <extracomment>What elder mode is.</extracomment>
            <translation>字大、按钮少。选好后按“确定”才算作答，页面不会自己往下走。</translation>
        </message>
    </context>
    <context>
        <name>MoreBelow</name>
        <message>
            <source>More below</source>
            <extracomment>Over the lower edge of a question that is longer than its window: scroll to see the rest.</extracomment>
            <translation>下面还有</translation>
        </message>
    </context>
    <context>
        <name>MostMissedRow</name>
        <message numerus="yes">
            <source>Missed %n times</source>
            <extracomment>In the list of what was missed most often: how often, over all time.</extracomment>
            <translation>
                <numerusform>答错 %n 次</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MostMissedView</name>
        <message>
            <source>Missed most often</source>
            <extracomment>Title of the list of what was missed most often.</extracomment>
            <translation>最常错的题</translation>
        </message>
        <message>
            <source>Every miss counts, in whatever mode, though it has been made good since.</source>
            <extracomment>Over the list of what was missed most often.</extracomment>
            <translation>每次答错都计入，不论哪种方式，后来改正了的也在内。</translation>
        </message>
        <message>
            <source>Practise these</source>
            <extracomment>Button under the list of what was missed most often: asks a round of questions out of it.</extracomment>
            <translation>练习这些题</translation>
        </message>
    </context>
    <context>
        <name>MoveSheet</name>
        <message>
            <source>That was not me</source>
            <extracomment>Heading over the question whose answers these were.</extracomment>
            <translation>这不是我答的</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the question whose answers these were.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>The session stays where it was. %1</source>
            <extracomment>When a session could not be moved. %1: what was wrong, a sentence.</extracomment>
            <translation>这次学习仍留在原处。%1</translation>
        </message>
        <message>
            <source>Who was it? The answers go there with their days; here it is as if this session had never been.</source>
            <extracomment>Over the names of the other learners.</extracomment>
            <translation>是谁答的？作答连同日期一起归到那个人名下；您这里不再留有这次学习的记录。</translation>
        </message>
        <message>
            <source>One moment …</source>
            <extracomment>While a session is moved to another learner.</extracomment>
            <translation>请稍等……</translation>
        </message>
        <message>
            <source>It is yours again.</source>
            <extracomment>After a session was moved back.</extracomment>
            <translation>已经还给您。</translation>
        </message>
        <message numerus="yes">
            <source>%n answers are with %1 now.</source>
            <extracomment>After a session was moved. %n: answers, %1: a name.</extracomment>
            <translation>
                <numerusform>%n 次作答已归到“%1”名下。</numerusform>
            </translation>
        </message>
        <message>
            <source>Take it back</source>
            <extracomment>Button: brings a session back that was moved to another learner just now.</extracomment>
            <translation>撤回</translation>
        </message>
        <message>
            <source>It is not finished. %1</source>
            <extracomment>When a session could not be moved to the end. %1: what was wrong, a sentence.</extracomment>
            <translation>还没有完成。%1</translation>
        </message>
        <message>
            <source>A session is on the way between you and %1, and may be counted for both of you until that is finished.</source>
            <extracomment>Where moving a session was cut off. %1: the name of the other learner.</extracomment>
            <translation>有一次学习正在您和 %1 之间转移，完成之前可能两边都计算在内。</translation>
        </message>
        <message>
            <source>Try again</source>
            <extracomment>Button: goes on with moving a session that was cut off.</extracomment>
            <translation>再试一次</translation>
        </message>
    </context>
    <context>
        <name>NamedKey</name>
        <message>
            <source>Take back</source>
            <extracomment>Button: a key is not named any more.</extracomment>
            <translation>移除</translation>
        </message>
    </context>
    <context>
        <name>NamesView</name>
        <message>
            <source>Who is learning?</source>
            <extracomment>Heading of the page with the names of the learners.</extracomment>
            <translation>谁来学习？</translation>
        </message>
        <message>
            <source>This learner&apos;s file cannot be opened now.</source>
            <extracomment>Below a learner&apos;s name on the page with the names.</extracomment>
            <translation>这位学习者的文件现在打不开。</translation>
        </message>
        <message>
            <source>Asks for a PIN</source>
            <extracomment>Below a learner&apos;s name on the page with the names.</extracomment>
            <translation>需要 PIN 码</translation>
        </message>
        <message>
            <source>Someone new</source>
            <extracomment>Button on the page with the names of the learners.</extracomment>
            <translation>新的学习者</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Study</source>
            <extracomment>Navigation, one word: the place to read the article and its facts.</extracomment>
            <translation>学习</translation>
        </message>
        <message>
            <source>Practice</source>
            <extracomment>Navigation, one word: the place for extra questions, wrong answers and exams.</extracomment>
            <translation>练习</translation>
        </message>
        <message>
            <source>Scores</source>
            <extracomment>Navigation, one word: the place for results and charts.</extracomment>
            <translation>成绩</translation>
        </message>
        <message>
            <source>Today</source>
            <extracomment>Navigation, one word: today&apos;s share of learning, the home page.</extracomment>
            <translation>今日</translation>
        </message>
        <message>
            <source>Shixi</source>
            <extracomment>The name of the program above the navigation.</extracomment>
            <translation>时习</translation>
        </message>
        <message>
            <source>Me</source>
            <extracomment>Navigation, one word: the learner&apos;s own place, with settings.</extracomment>
            <translation>我的</translation>
        </message>
        <message>
            <source>Works offline.
Your data stays on this device.</source>
            <extracomment>Below the navigation: the program works without a network and keeps its data to itself.</extracomment>
            <translation>离线使用。
数据只存本机。</translation>
        </message>
    </context>
    <context>
        <name>NewNameView</name>
        <message>
            <source>Someone new</source>
            <extracomment>Heading of the page that asks for a new learner&apos;s name.</extracomment>
            <translation>新的学习者</translation>
        </message>
        <message>
            <source>Everyone has answers, settings and results of their own. The sets of questions are shared.</source>
            <extracomment>On the page that asks for a new learner&apos;s name.</extracomment>
            <translation>每个人的作答、设置和成绩各归各的，题库大家共用。</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>What to write: the name of a new learner.</extracomment>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Begin</source>
            <extracomment>Button: adds the new learner and begins.</extracomment>
            <translation>开始</translation>
        </message>
        <message>
            <source>Back</source>
            <extracomment>Button: back without adding anybody.</extracomment>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>NotMeButton</name>
        <message>
            <source>This was not me</source>
            <extracomment>Button at a session that is over: somebody else answered.</extracomment>
            <translation>这不是我答的</translation>
        </message>
    </context>
    <context>
        <name>NoteField</name>
        <message>
            <source>Note</source>
            <extracomment>Over the field for the learner&apos;s own words to a fact.</extracomment>
            <translation>笔记</translation>
        </message>
        <message>
            <source>In your own words</source>
            <extracomment>In the empty field for a note.</extracomment>
            <translation>用自己的话写</translation>
        </message>
        <message>
            <source>Save note</source>
            <extracomment>Button under the field for a note.</extracomment>
            <translation>保存笔记</translation>
        </message>
    </context>
    <context>
        <name>NoteLine</name>
        <message>
            <source>Withdrawn</source>
            <extracomment>Mark of a question that a note takes back.</extracomment>
            <translation>已撤下</translation>
        </message>
        <message>
            <source>Corrected</source>
            <extracomment>Mark of a question whose right answer a note corrects.</extracomment>
            <translation>已更正</translation>
        </message>
        <message>
            <source>So far: %1</source>
            <extracomment>The answer that counted as right so far, of a question that is corrected. %1: that answer.</extracomment>
            <translation>原答案：%1</translation>
        </message>
        <message>
            <source>From now on: %1</source>
            <extracomment>The answer that is right from now on. %1: that answer.</extracomment>
            <translation>现在起：%1</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <extracomment>Mark of a question that a note takes back or corrects, but another set has too and goes on to be asked.</extracomment>
            <translation>不变</translation>
        </message>
        <message>
            <source>“%1” has it too and holds: it is asked as there.</source>
            <extracomment>Why a note does nothing to a question here. %1: title of another set.</extracomment>
            <translation>《%1》里也有这道题，以那套题为准，仍按那里的答案提问。</translation>
        </message>
    </context>
    <context>
        <name>NoteOfferSheet</name>
        <message>
            <source>Take this withdrawal note?</source>
            <extracomment>Heading of the question whether a withdrawal note is to be taken.</extracomment>
            <translation>采用这张撤题单吗？</translation>
        </message>
        <message>
            <source>Withdrawal note</source>
            <extracomment>Heading over a withdrawal note that cannot be taken.</extracomment>
            <translation>撤题单</translation>
        </message>
        <message>
            <source>Not now</source>
            <extracomment>Spoken name of the button that leaves a withdrawal note that was looked at.
----------
Button: leaves a withdrawal note that was looked at.</extracomment>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Note %1 · %2</source>
            <extracomment>Which withdrawal note of a set it is. %1: its number. %2: a day.</extracomment>
            <translation>第 %1 号 · %2</translation>
        </message>
        <message>
            <source>What changes</source>
            <extracomment>Over the questions that a withdrawal note takes back or corrects.</extracomment>
            <translation>有什么变化</translation>
        </message>
        <message>
            <source>What is withdrawn is asked no more. What is corrected you learn anew, if you have answered it. Your answers are kept.</source>
            <extracomment>Under the questions that a withdrawal note takes back or corrects.</extracomment>
            <translation>撤下的题不再出现；更正的题如果您答过，会重新学一遍。您的作答都会保留。</translation>
        </message>
        <message>
            <source>Take</source>
            <extracomment>Button: takes a withdrawal note.</extracomment>
            <translation>采用</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button: closes what is said of a withdrawal note.</extracomment>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>NotePasteSheet</name>
        <message>
            <source>Paste a withdrawal note</source>
            <extracomment>Heading over the field for the text of a withdrawal note.</extracomment>
            <translation>粘贴撤题单</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the field for a withdrawal note.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copy the whole message, from the line that begins with “shixi-withdrawal” to the last, and paste it here.</source>
            <extracomment>Over the field for the text of a withdrawal note. Do not translate &quot;shixi-withdrawal&quot;.</extracomment>
            <translation>请复制整条消息，从“shixi-withdrawal”开头的一行到最后一行，粘贴在这里。</translation>
        </message>
        <message>
            <source>Paste</source>
            <extracomment>Button: puts what was copied into the field for a withdrawal note.</extracomment>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>See what it says</source>
            <extracomment>Button: shows what the withdrawal note in the field says.</extracomment>
            <translation>查看内容</translation>
        </message>
    </context>
    <context>
        <name>NoteWords</name>
        <message>
            <source>Signed by the successor the publisher named</source>
            <extracomment>Who signed a withdrawal note.</extracomment>
            <translation>由发布者指定的继任签名</translation>
        </message>
        <message>
            <source>Signed by a deputy of the publisher</source>
            <extracomment>Who signed a withdrawal note.</extracomment>
            <translation>由发布者指定的代签人签名</translation>
        </message>
        <message>
            <source>Signed by the publisher of the set</source>
            <extracomment>Who signed a withdrawal note.</extracomment>
            <translation>由这套题的发布者签名</translation>
        </message>
        <message>
            <source>It is for the set “%1”, which is not here. There is nothing to withdraw.</source>
            <extracomment>About a withdrawal note. %1: the set it is for.</extracomment>
            <translation>它针对的题库“%1”不在这里，没有要撤的题。</translation>
        </message>
        <message>
            <source>The set here is signed by nobody, so no note can be taken for it. It can be corrected by a new version.</source>
            <extracomment>About a withdrawal note for a set that nobody signed, so that nobody can withdraw questions of it.</extracomment>
            <translation>这里的这套题没有签名，不能采用撤题单；可以用新版本更正。</translation>
        </message>
        <message>
            <source>It is not signed by the publisher of this set, nor by anybody the publisher named. Nothing was changed; ask the publisher.</source>
            <extracomment>About a withdrawal note that somebody else signed.</extracomment>
            <translation>它不是这套题的发布者签的，也不是其指定的人签的。没有改动任何内容；请向发布者核实。</translation>
        </message>
        <message>
            <source>This note was taken already. There is nothing to do.</source>
            <extracomment>About a withdrawal note.</extracomment>
            <translation>这张撤题单已经采用，无需再次采用。</translation>
        </message>
        <message>
            <source>Another note with the number %1 was taken before, and says something else. Ask the publisher which one is right.</source>
            <extracomment>About a withdrawal note. %1: its number.</extracomment>
            <translation>早先已采用过另一张第 %1 号撤题单，内容不同。请向发布者核实以哪一张为准。</translation>
        </message>
        <message>
            <source>It changes nothing in the version that is here. If you take it, it holds should version %1 or an older one come back.</source>
            <extracomment>About a withdrawal note that names no question of the version here. %1: number of a version.</extracomment>
            <translation>它与现在的版本无关。采用后，如果退回第 %1 版或更早的版本，它就会生效。</translation>
        </message>
    </context>
    <context>
        <name>NothingLearntPanel</name>
        <message>
            <source>Nothing learnt yet</source>
            <extracomment>Heading on Practice as long as no fact was learnt.</extracomment>
            <translation>还没有学过的要点</translation>
        </message>
        <message>
            <source>You can try questions here already; the answers are practice only. To learn, begin with Today: each fact is first shown, then asked.</source>
            <extracomment>On Practice as long as no fact was learnt: what to do.</extracomment>
            <translation>现在也可以在这里试做，只作练习，不计入复习。想学习，请从“今日”开始：每个要点先看原段落，再答题。</translation>
        </message>
        <message>
            <source>Go to Today</source>
            <extracomment>Button on Practice as long as no fact was learnt: goes to the day&apos;s share.</extracomment>
            <translation>去“今日”学习</translation>
        </message>
    </context>
    <context>
        <name>OnwardLine</name>
        <message>
            <source>Goes on by itself</source>
            <extracomment>Spoken name of the line that fills until the next question comes by itself.</extracomment>
            <translation>自动继续</translation>
        </message>
    </context>
    <context>
        <name>OpenPaperPanel</name>
        <message>
            <source>Continue the exam</source>
            <extracomment>Button on Practice: goes on with a mock exam that was left.</extracomment>
            <translation>继续考试</translation>
        </message>
        <message>
            <source>Mock exam under way</source>
            <extracomment>Heading on Practice over a mock exam that was left half done.</extracomment>
            <translation>上次没考完</translation>
        </message>
        <message>
            <source>%1: %2 of %3 answered</source>
            <extracomment>On Practice where a mock exam was left. %1: its name, such as Self-test; %2: questions answered, %3: in all.</extracomment>
            <translation>%1：已答 %2 题，共 %3 题</translation>
        </message>
    </context>
    <context>
        <name>OpenPracticePanel</name>
        <message>
            <source>Left half done</source>
            <extracomment>Heading on Practice over a practice that was left half done.</extracomment>
            <translation>上次没做完</translation>
        </message>
        <message numerus="yes">
            <source>Continue · %n questions left</source>
            <extracomment>The button on Practice where a practice stands open: %n questions are left in it.</extracomment>
            <translation>
                <numerusform>继续 · 还剩 %n 题</numerusform>
            </translation>
        </message>
        <message>
            <source>Starting another round ends this one; what you answered is kept.</source>
            <extracomment>On Practice under the button to go on: another round takes the place of the one left.</extracomment>
            <translation>另开一轮，这一轮就此结束；已经答过的都会保留。</translation>
        </message>
    </context>
    <context>
        <name>OrderChoice</name>
        <message numerus="yes">
            <source>All %n questions were gone through. The next round begins at the first.</source>
            <extracomment>On Practice under “In order” or “Random”: the end was reached. %n: questions there are.</extracomment>
            <translation>
                <numerusform>全部 %n 题已做完一遍，下一轮从第一题开始。</numerusform>
            </translation>
        </message>
        <message>
            <source>Goes on at question %1 of %2.</source>
            <extracomment>On Practice under “In order” or “Random”. %1: number of the question the next round begins with, %2: in all.</extracomment>
            <translation>从第 %1 题接着做，共 %2 题。</translation>
        </message>
        <message>
            <source>Begins at question 1 of %1.</source>
            <extracomment>On Practice under “In order” or “Random”, where no question was answered yet. %1: questions in all.</extracomment>
            <translation>从第 1 题开始，共 %1 题。</translation>
        </message>
        <message>
            <source>Order</source>
            <extracomment>On Practice, over the choice of the order of questions.</extracomment>
            <translation>顺序</translation>
        </message>
        <message>
            <source>By memory</source>
            <extracomment>Order of questions on Practice: those first that are least remembered.</extracomment>
            <translation>先问生疏的</translation>
        </message>
        <message>
            <source>In order</source>
            <extracomment>Order of questions on Practice: as the text has them.</extracomment>
            <translation>按文中顺序</translation>
        </message>
        <message>
            <source>Random</source>
            <extracomment>Order of questions on Practice: mixed, each once before any comes again.</extracomment>
            <translation>打乱顺序</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <extracomment>Button on Practice under the place reached in an order: starts a round at the first question.</extracomment>
            <translation>从头开始</translation>
        </message>
    </context>
    <context>
        <name>OriginalPanel</name>
        <message>
            <source>The article itself</source>
            <extracomment>Over what is said of the article itself, which the study guide is about.</extracomment>
            <translation>原文</translation>
        </message>
        <message numerus="yes">
            <source>Loaded. %n fact(s) are shown in the article&apos;s own words.</source>
            <extracomment>The article was loaded. %n: so many facts were found in it.</extracomment>
            <translation>
                <numerusform>已载入。有 %n 个要点可以对照原文。</numerusform>
            </translation>
        </message>
        <message>
            <source>This guide tells it in other words. If you have it as a text file, load it: answers are then shown in the article&apos;s own words.</source>
            <extracomment>The article is not part of the program; a learner may have it as a text file.</extracomment>
            <translation>学习提要是用另一种说法写成的。您手上若有原文的文本文件，可以在这里载入，答案的依据就改用原文显示。</translation>
        </message>
        <message>
            <source>That file holds another text. Nothing was changed.</source>
            <extracomment>The file chosen was read and is not the article this guide is about.</extracomment>
            <translation>这个文件不是这篇原文，什么都没有改动。</translation>
        </message>
        <message>
            <source>Load the article…</source>
            <extracomment>Button: opens a dialog to choose the article&apos;s text file.</extracomment>
            <translation>载入原文……</translation>
        </message>
        <message>
            <source>Take it out</source>
            <extracomment>Button: the loaded article is no longer used, and its copy is deleted.</extracomment>
            <translation>移除原文</translation>
        </message>
        <message>
            <source>The article as a text file</source>
            <extracomment>Title of the dialog to choose the article&apos;s text file.</extracomment>
            <translation>选择原文的文本文件</translation>
        </message>
        <message>
            <source>Text</source>
            <extracomment>In a file dialog: what sort of files are shown.</extracomment>
            <translation>文本</translation>
        </message>
        <message>
            <source>Load</source>
            <extracomment>Button of the file dialog: reads the file chosen.</extracomment>
            <translation>载入</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button of the file dialog: does nothing.</extracomment>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>PaceCard</name>
        <message>
            <source>Light</source>
            <extracomment>One of three ways to learn: the least effort.</extracomment>
            <translation>轻松</translation>
        </message>
        <message>
            <source>Steady</source>
            <extracomment>One of three ways to learn: the middle one.</extracomment>
            <translation>稳当</translation>
        </message>
        <message>
            <source>Firm</source>
            <extracomment>One of three ways to learn: more new facts and firmly remembered.</extracomment>
            <translation>扎实</translation>
        </message>
        <message>
            <source>Your own</source>
            <extracomment>The way to learn that the learner set, none of the three offered.</extracomment>
            <translation>自定</translation>
        </message>
        <message>
            <source>Being worked out …</source>
            <extracomment>A way to learn, what it comes to being worked out.</extracomment>
            <translation>正在推算……</translation>
        </message>
        <message>
            <source>Not worked out</source>
            <extracomment>A way to learn, what it comes to not having been worked out.</extracomment>
            <translation>没有推算</translation>
        </message>
        <message numerus="yes">
            <source>About %n minutes a day, %1 on the busiest</source>
            <extracomment>A way to learn. %n: minutes a day; %1: minutes on the day that takes longest.</extracomment>
            <translation>
                <numerusform>每天约 %n 分钟，最忙的一天 %1 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %n months you know %1</source>
            <extracomment>A way to learn, what it comes to. %n: months from today; %1: share of all facts known then, such as 89%.</extracomment>
            <translation>
                <numerusform>%n 个月后记得 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Up to %n new facts a day</source>
            <extracomment>A way to learn. %n: new facts a day at most.</extracomment>
            <translation>
                <numerusform>每天最多新学 %n 个要点</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 wanted</source>
            <extracomment>The way to learn that the learner set. %1: share wanted to be remembered, such as 90%.</extracomment>
            <translation>想记住 %1</translation>
        </message>
    </context>
    <context>
        <name>PaceChart</name>
        <message>
            <source>minutes a day</source>
            <extracomment>Over the left axis of a chart of paces: its unit.</extracomment>
            <translation>每天几分钟</translation>
        </message>
        <message>
            <source>known</source>
            <extracomment>Over the right axis of a chart of paces: its unit.</extracomment>
            <translation>记得多少</translation>
        </message>
    </context>
    <context>
        <name>PaceCharts</name>
        <message numerus="yes">
            <source>With %n new facts a day</source>
            <extracomment>Heading over a chart of minutes and share remembered over the share wanted. %n: new facts a day.</extracomment>
            <translation>
                <numerusform>每天新学 %n 个要点时</numerusform>
            </translation>
        </message>
        <message>
            <source>From left to right: the share you want to remember</source>
            <extracomment>Under the heading of a chart of paces: what its axis from left to right is.</extracomment>
            <translation>从左到右：想记住的比例</translation>
        </message>
        <message>
            <source>With %1 wanted</source>
            <extracomment>Heading over a table of paces that differ in new facts a day. %1: share wanted, such as 90%.</extracomment>
            <translation>想记住 %1 时</translation>
        </message>
    </context>
    <context>
        <name>PaceFigures</name>
        <message numerus="yes">
            <source>%n new a day</source>
            <extracomment>In a table of paces. %n: new facts a day.</extracomment>
            <translation>
                <numerusform>每天新学 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 wanted</source>
            <extracomment>In a table of paces. %1: share wanted to be remembered, such as 90%.</extracomment>
            <translation>想记住 %1</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <extracomment>In a table of paces, the one that holds now. %1: which it is.</extracomment>
            <translation>%1（现在）</translation>
        </message>
        <message numerus="yes">
            <source>%n min a day · %1 known</source>
            <extracomment>In a table of paces. %n: minutes a day; %1: share known after some months.</extracomment>
            <translation>
                <numerusform>每天 %n 分钟 · 记得 %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaceLegend</name>
        <message>
            <source>minutes a day, on the left</source>
            <extracomment>Beside the solid line of the chart of paces.</extracomment>
            <translation>每天几分钟（看左边）</translation>
        </message>
        <message>
            <source>share known in the end, on the right</source>
            <extracomment>Beside the dashed line of the chart of paces.</extracomment>
            <translation>到时记得多少（看右边）</translation>
        </message>
        <message>
            <source>what you are trying</source>
            <extracomment>Beside the thick upright line of the chart of paces.</extracomment>
            <translation>正在试的</translation>
        </message>
        <message>
            <source>what holds now</source>
            <extracomment>Beside the thin upright line of the chart of paces.</extracomment>
            <translation>现在的</translation>
        </message>
    </context>
    <context>
        <name>PaceNumbers</name>
        <message>
            <source>A fact comes back when you would still know it with the chance you want here. A higher one means more reviews.</source>
            <extracomment>Over the two numbers of a pace.</extracomment>
            <translation>要点快要忘到这个比例时，就再问您一次。定得越高，记得越牢，复习也越多。</translation>
        </message>
        <message>
            <source>Remember less</source>
            <extracomment>Spoken name of the button that lowers the share wanted.</extracomment>
            <translation>低一点</translation>
        </message>
        <message>
            <source>Remember more</source>
            <extracomment>Spoken name of the button that raises the share wanted.</extracomment>
            <translation>高一点</translation>
        </message>
        <message>
            <source>New facts a day</source>
            <extracomment>A number to set: how many facts are new on a day, at most.</extracomment>
            <translation>每天新学几个要点</translation>
        </message>
        <message>
            <source>Fewer new facts</source>
            <extracomment>Spoken name of the button that lowers the number of new facts a day.</extracomment>
            <translation>少学一个</translation>
        </message>
        <message>
            <source>More new facts</source>
            <extracomment>Spoken name of the button that raises the number of new facts a day.</extracomment>
            <translation>多学一个</translation>
        </message>
        <message>
            <source>Share to remember</source>
            <extracomment>A number to set: how much of what was learnt one wants to remember.</extracomment>
            <translation>想记住的比例</translation>
        </message>
    </context>
    <context>
        <name>PacePanel</name>
        <message>
            <source>How fast, how firmly</source>
            <extracomment>Heading over three ways to learn that differ in minutes a day and in what is remembered.
----------
Spoken name of the three ways to learn.</extracomment>
            <translation>学多快、记多牢</translation>
        </message>
        <message>
            <source>There is nothing to learn yet, so nothing to work out.</source>
            <extracomment>Under the heading &quot;How fast, how firmly&quot;: the set holds nothing to learn.</extracomment>
            <translation>现在没有要学的要点，所以没有可推算的。</translation>
        </message>
        <message>
            <source>Worked out from how you answer. The share is of all there is to learn; all of it is an estimate.</source>
            <extracomment>Under the heading &quot;How fast, how firmly&quot;.</extracomment>
            <translation>按您平时答题的情况推算，只是估计。记得的比例，按全部要学的要点来算。</translation>
        </message>
        <message>
            <source>Until the exam on %1 its plan decides. What you choose here holds after it.</source>
            <extracomment>Under the heading &quot;How fast, how firmly&quot;. %1: date of the exam.</extracomment>
            <translation>%1 考试之前，先按备考计划学；这里选的，考完以后起作用。</translation>
        </message>
        <message>
            <source>Set it yourself</source>
            <extracomment>Button: opens a chart of minutes and of what is remembered, and the numbers to set.</extracomment>
            <translation>自己定</translation>
        </message>
        <message>
            <source>See what each number comes to, then choose.</source>
            <extracomment>Explains the button &quot;Set it yourself&quot;.</extracomment>
            <translation>先看每种学法要花多少时间、能记得多少，再定。</translation>
        </message>
        <message>
            <source>Easy days</source>
            <extracomment>Button: opens the choice of days of the week with fewer reviews.</extracomment>
            <translation>轻松的日子</translation>
        </message>
        <message>
            <source>Days of the week with fewer reviews, or none.</source>
            <extracomment>Explains the button &quot;Easy days&quot;, none being chosen.</extracomment>
            <translation>哪几天想少复习，或者不复习。</translation>
        </message>
        <message>
            <source>Fewer: %1</source>
            <extracomment>Days of the week with fewer reviews. %1: their names.</extracomment>
            <translation>少一些：%1</translation>
        </message>
        <message>
            <source>None: %1</source>
            <extracomment>Days of the week without reviews where that can be. %1: their names.</extracomment>
            <translation>不复习：%1</translation>
        </message>
    </context>
    <context>
        <name>PaceProgress</name>
        <message>
            <source>Working out the next months</source>
            <extracomment>Spoken: how far the next months have been worked out.</extracomment>
            <translation>正在推算往后几个月</translation>
        </message>
        <message>
            <source>Stopped before the next months were worked out.</source>
            <extracomment>What each way to learn comes to was not worked out, because the learner stopped it.</extracomment>
            <translation>推算已经停下。</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>Button: stops working out the next months.</extracomment>
            <translation>停下</translation>
        </message>
        <message>
            <source>Work it out</source>
            <extracomment>Button: works out the next months after all.</extracomment>
            <translation>推算</translation>
        </message>
    </context>
    <context>
        <name>PaceSheet</name>
        <message>
            <source>Set it yourself</source>
            <extracomment>Heading of the sheet with the numbers and the chart of paces.</extracomment>
            <translation>自己定</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the sheet with the numbers.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>You learn like this now</source>
            <extracomment>Instead of the button that sets the numbers: they are those that hold.</extracomment>
            <translation>现在就是这样学</translation>
        </message>
        <message>
            <source>Learn like this</source>
            <extracomment>Button: from now on one learns by the numbers tried.</extracomment>
            <translation>就这样学</translation>
        </message>
    </context>
    <context>
        <name>PaceTried</name>
        <message>
            <source>Being worked out …</source>
            <extracomment>A way to learn, what it comes to being worked out.</extracomment>
            <translation>正在推算……</translation>
        </message>
        <message numerus="yes">
            <source>About %n minutes a day, %1 on the busiest</source>
            <extracomment>A way to learn. %n: minutes a day; %1: minutes on the day that takes longest.</extracomment>
            <translation>
                <numerusform>每天约 %n 分钟，最忙的一天 %1 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %n months you know %1</source>
            <extracomment>A way to learn, what it comes to. %n: months from today; %1: share of all facts known then, such as 89%.</extracomment>
            <translation>
                <numerusform>%n 个月后记得 %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Introduction</source>
            <extracomment>Spoken name of the pages shown at the first start.</extracomment>
            <translation>使用引导</translation>
        </message>
        <message>
            <source>Session finished</source>
            <extracomment>Spoken name of the page after a session.</extracomment>
            <translation>这一轮学完了</translation>
        </message>
        <message>
            <source>Mock exam</source>
            <extracomment>Spoken name of the page of a mock exam.</extracomment>
            <translation>模拟考试</translation>
        </message>
        <message>
            <source>Who is learning?</source>
            <extracomment>Spoken name of the page with the names of the learners.</extracomment>
            <translation>谁来学习？</translation>
        </message>
        <message>
            <source>Challenge</source>
            <extracomment>Spoken name of the page of a challenge.</extracomment>
            <translation>挑战</translation>
        </message>
        <message>
            <source>Listening</source>
            <extracomment>Spoken name of the page for listening, hands free.</extracomment>
            <translation>听题</translation>
        </message>
        <message>
            <source>Relay test</source>
            <extracomment>Spoken name of the page of a relay test.</extracomment>
            <translation>接力测试</translation>
        </message>
        <message>
            <source>Two on one screen</source>
            <extracomment>Spoken name of the page of two on one screen.</extracomment>
            <translation>两人同屏</translation>
        </message>
        <message>
            <source>Study mode</source>
            <extracomment>Spoken name of the page that shows questions with their answers.</extracomment>
            <translation>背题</translation>
        </message>
    </context>
    <context>
        <name>PaperAnswerSheet</name>
        <message>
            <source>Back to question %1</source>
            <extracomment>Button under the answer sheet of an exam: back to the question. %1: its number.</extracomment>
            <translation>回到第 %1 题</translation>
        </message>
        <message>
            <source>Answered %1 · flagged %2 · not answered %3</source>
            <extracomment>Over the answer sheet of an exam. %1, %2, %3: numbers of questions.</extracomment>
            <translation>已答 %1 · 标记 %2 · 未答 %3</translation>
        </message>
        <message>
            <source>Full points %1 · pass mark %2</source>
            <extracomment>Over the answer sheet of an exam. %1: points there are in all, %2: points to pass.</extracomment>
            <translation>满分 %1 · 及格分 %2</translation>
        </message>
    </context>
    <context>
        <name>PaperAsk</name>
        <message>
            <source>Question %1 of %2</source>
            <extracomment>Small label over a question of an exam. %1: its number, %2: questions in all.</extracomment>
            <translation>第 %1 题，共 %2 题</translation>
        </message>
        <message>
            <source>Points: %1</source>
            <extracomment>Small label over a question of an exam. %1: points it has, such as 2 or 0.5.</extracomment>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>Flagged</source>
            <extracomment>Small label over a question of an exam that was flagged.</extracomment>
            <translation>已标记</translation>
        </message>
    </context>
    <context>
        <name>PaperAttempts</name>
        <message numerus="yes">
            <source>%n earlier</source>
            <extracomment>Heading over the exams of a kind that were handed in. %n: how many.</extracomment>
            <translation>
                <numerusform>以前考过 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Best %1 · average %2</source>
            <extracomment>Over the list of earlier exams. %1, %2: shares of the points, such as 86%.</extracomment>
            <translation>最好 %1 · 平均 %2</translation>
        </message>
        <message>
            <source>How the last exams went, from the oldest to the newest</source>
            <extracomment>Spoken name of a line that shows how the last exams went; the list below says the same.</extracomment>
            <translation>最近几次考试的走势，从早到近</translation>
        </message>
        <message>
            <source>%1 · %2/%3 points · %4</source>
            <extracomment>In the list of earlier exams. %1: the date; %2 of %3 points, %4: their share.</extracomment>
            <translation>%1 · %2/%3 分 · %4</translation>
        </message>
        <message>
            <source>Passed</source>
            <extracomment>Of an exam: it reached the pass mark.</extracomment>
            <translation>及格</translation>
        </message>
        <message>
            <source>Below the pass mark</source>
            <extracomment>Of an exam: it did not reach the pass mark; calm, no reproach.</extracomment>
            <translation>未到及格分</translation>
        </message>
    </context>
    <context>
        <name>PaperChoice</name>
        <message>
            <source>Kind of exam</source>
            <extracomment>Spoken: the choice of a kind of exam.</extracomment>
            <translation>考试类型</translation>
        </message>
        <message>
            <source>One attempt. The clock runs on when you leave, and at its end the paper is handed in by itself.</source>
            <extracomment>Of a formal exam, before it begins.</extracomment>
            <translation>只能考一次。离开后时间照常走，时间一到自动交卷。</translation>
        </message>
        <message>
            <source>As often as you like. The clock stops when you leave, and you can go on later.</source>
            <extracomment>Of a self-test, before it begins.</extracomment>
            <translation>可以考很多次。离开时停止计时，以后可以接着做。</translation>
        </message>
        <message>
            <source>Only what I have learnt</source>
            <extracomment>A switch before a self-test begins.</extracomment>
            <translation>只考学过的</translation>
        </message>
        <message>
            <source>Off: anything of the sets may be asked.</source>
            <extracomment>Under that switch.</extracomment>
            <translation>关闭时，题库里的内容都可能考到。</translation>
        </message>
        <message>
            <source>Code of the exam</source>
            <extracomment>Over the field for the code of a formal exam.</extracomment>
            <translation>试卷口令</translation>
        </message>
        <message>
            <source>Whoever has the same sets and types the same code gets the same questions.</source>
            <extracomment>Under the field for the code of a formal exam.</extracomment>
            <translation>题库相同、口令相同的人，抽到的题也相同。</translation>
        </message>
    </context>
    <context>
        <name>PaperConditions</name>
        <message>
            <source>%1 questions · %2 min</source>
            <extracomment>Of an exam before it begins. %1: questions, %2: minutes.</extracomment>
            <translation>%1 题 · %2 分钟</translation>
        </message>
        <message>
            <source>%1 questions · no time limit</source>
            <extracomment>Of an exam without a limit of time, before it begins. %1: questions.</extracomment>
            <translation>%1 题 · 不限时间</translation>
        </message>
        <message>
            <source>Full points %1 · pass mark %2</source>
            <extracomment>Of an exam before it begins. %1: points there are in all, %2: points to pass.</extracomment>
            <translation>满分 %1 · 及格分 %2</translation>
        </message>
        <message>
            <source>This exam asks for %1 questions; there are %2. It is taken with these, and the points and the pass mark go by them.</source>
            <extracomment>Of an exam before it begins, where there are too few questions. %1: wanted, %2: that can be had.</extracomment>
            <translation>这种考试要 %1 题，现在只有 %2 题。将用这些题考试，满分和及格分也按这些题计算。</translation>
        </message>
        <message>
            <source>There is no question for this exam yet. Learn some facts first, or let everything be asked.</source>
            <extracomment>Of an exam before it begins, where there is no question for it.</extracomment>
            <translation>现在还没有这种考试可用的题。请先学一些内容，或者关闭“只考学过的”。</translation>
        </message>
        <message>
            <source>You have taken the paper of this code. It is taken once.</source>
            <extracomment>Of a formal exam that was taken already.</extracomment>
            <translation>这个口令的试卷您已经考过了，只能考一次。</translation>
        </message>
        <message>
            <source>%1 · %2 of %3 · %4 points each</source>
            <extracomment>A part of an exam before it begins. %1: its name; %2 of %3 questions can be had; %4: points of each.</extracomment>
            <translation>%1 · 有 %2 题，要 %3 题 · 每题 %4 分</translation>
        </message>
        <message>
            <source>%1 · %2 · %3 points each</source>
            <extracomment>A part of an exam before it begins. %1: its name, %2: questions, %3: points of each.</extracomment>
            <translation>%1 · %2 题 · 每题 %3 分</translation>
        </message>
        <message>
            <source>A question not answered gives no points and takes none away. When you hand in, the answers count like any others, and what was missed goes into the wrong-answer book.</source>
            <extracomment>Of an exam before it begins: what of it counts.</extracomment>
            <translation>没有答的题不得分，也不扣分。交卷以后，这些答案和平时的一样计入，答错的进错题本。</translation>
        </message>
        <message>
            <source>A formal exam needs a code: agree on one and type it. Each code can be taken once.</source>
            <extracomment>Of a formal exam before it begins, where no code was typed.</extracomment>
            <translation>正式考试要有口令：请先约定一个并填上。每个口令只能考一次。</translation>
        </message>
    </context>
    <context>
        <name>PaperHead</name>
        <message>
            <source>Leave, and continue later; the clock runs on</source>
            <extracomment>Spoken name of the button that leaves a formal exam; its clock runs on.</extracomment>
            <translation>离开，以后继续；时间照常走</translation>
        </message>
        <message>
            <source>Leave, and continue later</source>
            <extracomment>Spoken name of the button that leaves a self-test; it can be continued later.</extracomment>
            <translation>离开，以后可以继续</translation>
        </message>
        <message>
            <source>%1 left</source>
            <extracomment>Spoken beside the clock of an exam. %1: minutes and seconds left, such as 12:30.</extracomment>
            <translation>还剩 %1</translation>
        </message>
        <message>
            <source>Hand in</source>
            <extracomment>Button over an exam: hands it in; what is not answered is named first.</extracomment>
            <translation>交卷</translation>
        </message>
    </context>
    <context>
        <name>PaperKeysSheet</name>
        <message>
            <source>1–9 · A–H | Choose an option or a piece
1 B · 2 A | Matching: join a number with a letter
← · → | Question before, next question
F · * | Flag the question, or take its flag away
S | Answer sheet, and back
U · Ctrl+Z | Take back what was chosen or flagged last
Backspace | Take back the last piece, part the last pair
Delete | Clear the answer
Ctrl+Enter | Hand in; once more to confirm
Enter | Start; next question
P | Play the sound of the question, or stop it
↑ · ↓ · PageUp · PageDown | Scroll
? | Show this list
Esc | Back; the exam can be continued later</source>
            <extracomment>List of keys of an exam. One a line: the keys, a bar, what they do. Keep the keys and the bars.</extracomment>
            <translation>1–9 · A–H | 选一个选项或一块
1 B · 2 A | 连线：把数字和字母连起来
← · → | 上一题、下一题
F · * | 标记这道题，或取消标记
S | 答题卡，再按回到题目
U · Ctrl+Z | 撤销上一次选择或标记
Backspace | 取回最后一块，拆开最后一对
Delete | 清除答案
Ctrl+Enter | 交卷；再按一次确认
Enter | 开始；下一题
P | 播放这道题的声音，再按停止
↑ · ↓ · PageUp · PageDown | 滚动
? | 显示按键说明
Esc | 返回；以后可以继续考</translation>
        </message>
    </context>
    <context>
        <name>PaperOpenPanel</name>
        <message>
            <source>%1 left half done: %2 of %3 answered.</source>
            <extracomment>Over the choice of an exam where one was left. %1: its name; %2: questions answered, %3: in all.</extracomment>
            <translation>%1做了一半：已答 %2 题，共 %3 题。</translation>
        </message>
        <message>
            <source>Continue the exam</source>
            <extracomment>Button over the choice of an exam: goes on with the one that was left.</extracomment>
            <translation>继续考试</translation>
        </message>
        <message>
            <source>Its clock runs on. Hand it in before you begin another.</source>
            <extracomment>Under the button to go on with a formal exam: no other can begin before.</extracomment>
            <translation>时间照常走。交卷以后才能另考一次。</translation>
        </message>
        <message>
            <source>Starting another ends this one; it then counts for nothing.</source>
            <extracomment>Under the button to go on with a self-test: another takes its place.</extracomment>
            <translation>另考一次会结束这一卷，这一卷不计成绩。</translation>
        </message>
    </context>
    <context>
        <name>PaperOutcome</name>
        <message>
            <source>Exam result</source>
            <extracomment>Title of the page after an exam was handed in.</extracomment>
            <translation>考试结果</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>Under that title. %1: name of the exam, such as Self-test; %2: the date.</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Look through the questions</source>
            <extracomment>Button after an exam: shows its questions one by one, with the right answers.</extracomment>
            <translation>逐题查看</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>Button after an exam: leaves its result.</extracomment>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>PaperPart</name>
        <message>
            <source>%1 · %2 points each</source>
            <extracomment>Over the squares of a part of an exam. %1: its name, such as Single choice; %2: points of each question.</extracomment>
            <translation>%1 · 每题 %2 分</translation>
        </message>
        <message>
            <source>%1 of %2 points · %3 of %4 right</source>
            <extracomment>Of a part of an exam that was handed in. %1 of %2 points, %3 of %4 questions right.</extracomment>
            <translation>得 %1 分，满分 %2 分 · 答对 %3 题，共 %4 题</translation>
        </message>
    </context>
    <context>
        <name>PaperQuestion</name>
        <message>
            <source>Answer sheet · %1/%2</source>
            <extracomment>Button under a question of an exam: shows all questions at a glance. %1: answered, %2: in all.</extracomment>
            <translation>答题卡 · %1/%2</translation>
        </message>
        <message>
            <source>Take the flag away</source>
            <extracomment>Button under a question of an exam that is flagged: takes the flag away.</extracomment>
            <translation>取消标记</translation>
        </message>
        <message>
            <source>Flag</source>
            <extracomment>Button under a question of an exam: flags it, to come back to it.</extracomment>
            <translation>标记</translation>
        </message>
        <message>
            <source>Clear the answer</source>
            <extracomment>Button under a question of an exam: it is not answered any more.</extracomment>
            <translation>清除答案</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>Button under a question of an exam: takes back what was chosen or flagged last.</extracomment>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>PaperReview</name>
        <message>
            <source>Looking through</source>
            <extracomment>Title over a question of an exam that was handed in.</extracomment>
            <translation>逐题查看</translation>
        </message>
        <message>
            <source>Back to the result</source>
            <extracomment>Spoken name of a button over a question of an exam that was handed in.</extracomment>
            <translation>回到结果</translation>
        </message>
        <message>
            <source>To the result</source>
            <extracomment>Button under a question of an exam that was handed in: back to what it came to.</extracomment>
            <translation>回到结果</translation>
        </message>
    </context>
    <context>
        <name>PaperScore</name>
        <message>
            <source>of %1</source>
            <extracomment>In the ring after an exam, under the points it got. %1: points there are.</extracomment>
            <translation>满分 %1</translation>
        </message>
        <message>
            <source>Passed</source>
            <extracomment>After an exam that reached the pass mark.</extracomment>
            <translation>及格</translation>
        </message>
        <message>
            <source>Below the pass mark</source>
            <extracomment>After an exam that did not reach the pass mark; calm, no reproach.</extracomment>
            <translation>未到及格分</translation>
        </message>
        <message>
            <source>Score: %1 of %2, pass mark %3</source>
            <extracomment>After an exam. %1 of %2 points, %3: the pass mark.</extracomment>
            <translation>得分：%1 分，满分 %2 分，及格分 %3 分</translation>
        </message>
        <message>
            <source>Right among those answered: %1 (%2 of %3)</source>
            <extracomment>After an exam: right ones among the questions that were answered. %1: their share; %2 of %3 questions.</extracomment>
            <translation>正确率：%1（答了 %3 题，对 %2 题）</translation>
        </message>
        <message numerus="yes">
            <source>%n not answered</source>
            <extracomment>After an exam. %n: questions that were not answered.</extracomment>
            <translation>
                <numerusform>%n 题未答</numerusform>
            </translation>
        </message>
        <message>
            <source>The time was up, and the paper was handed in by itself. What you had chosen by then counts.</source>
            <extracomment>After an exam whose time ran out.</extracomment>
            <translation>时间到了，试卷已自动交上；到那时为止选好的答案都算数。</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <extracomment>After an exam: how long it took. %1: such as 12 min 5 s.</extracomment>
            <translation>用时：%1</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <extracomment>After a formal exam that was drawn by a code. %1: the code.</extracomment>
            <translation>口令：%1</translation>
        </message>
    </context>
    <context>
        <name>PaperStart</name>
        <message>
            <source>Mock exam</source>
            <extracomment>Title of the page on which an exam begins.</extracomment>
            <translation>模拟考试</translation>
        </message>
        <message>
            <source>Back</source>
            <extracomment>Spoken name of the button that leaves the page on which an exam begins.</extracomment>
            <translation>返回</translation>
        </message>
        <message numerus="yes">
            <source>Start · %n questions</source>
            <extracomment>Button under the description of an exam: begins it. %n: questions in it.</extracomment>
            <translation>
                <numerusform>开始 · %n 题</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to ask</source>
            <extracomment>Button under the description of an exam where there is no question for it.</extracomment>
            <translation>没有可出的题</translation>
        </message>
    </context>
    <context>
        <name>PaperSteps</name>
        <message>
            <source>Question before</source>
            <extracomment>Spoken name of a button under a question of an exam.</extracomment>
            <translation>上一题</translation>
        </message>
        <message>
            <source>Next question</source>
            <extracomment>Spoken name of a button under a question of an exam.</extracomment>
            <translation>下一题</translation>
        </message>
    </context>
    <context>
        <name>PaperVerdict</name>
        <message>
            <source>Score: %1 of %2</source>
            <extracomment>After an exam, of one question. %1 of %2 points.</extracomment>
            <translation>得分：%1 分，满分 %2 分</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <extracomment>After an exam, of an answer that lacks a part. %1: that part.</extracomment>
            <translation>漏掉的：%1</translation>
        </message>
        <message>
            <source>Right order:
%1</source>
            <extracomment>After an exam, over the pieces in their right order, each on a line of its own. %1: the pieces.</extracomment>
            <translation>正确顺序：
%1</translation>
        </message>
        <message>
            <source>Right answer: %1</source>
            <extracomment>After an exam, of one question. %1: the right answer.</extracomment>
            <translation>正确答案：%1</translation>
        </message>
        <message>
            <source>What you chose: %1</source>
            <extracomment>After an exam. %1: what the options chosen are really known for, a line each.</extracomment>
            <translation>您选的：%1</translation>
        </message>
        <message>
            <source>As it stood when the paper was drawn: “%1”</source>
            <extracomment>After an exam: the words that bear the answer, where the sets no longer have them. %1: these words.</extracomment>
            <translation>组卷时的原话：“%1”</translation>
        </message>
        <message>
            <source>Study guide, paragraph %1: “%2”</source>
            <extracomment>After an exam: the words that bear the answer. %1: number of the paragraph, %2: these words.</extracomment>
            <translation>学习提要第 %1 段：“%2”</translation>
        </message>
        <message>
            <source>Article, paragraph %1: “%2”</source>
            <extracomment>After an exam: the words that bear the answer. %1: number of the paragraph, %2: these words.</extracomment>
            <translation>原文第 %1 段：“%2”</translation>
        </message>
    </context>
    <context>
        <name>PaperWords</name>
        <message>
            <source>Right</source>
            <extracomment>What came of a question of an exam.</extracomment>
            <translation>正确</translation>
        </message>
        <message>
            <source>Right in part</source>
            <extracomment>What came of a question of an exam: some points of those it has.</extracomment>
            <translation>部分正确</translation>
        </message>
        <message>
            <source>Not right</source>
            <extracomment>What came of a question of an exam; calm, no reproach.</extracomment>
            <translation>不对</translation>
        </message>
        <message>
            <source>Not answered</source>
            <extracomment>What came of a question of an exam.</extracomment>
            <translation>未答</translation>
        </message>
        <message>
            <source>answered</source>
            <extracomment>Spoken of a square on the answer sheet of an exam.</extracomment>
            <translation>已答</translation>
        </message>
        <message>
            <source>not answered</source>
            <extracomment>Spoken of a square on the answer sheet of an exam.</extracomment>
            <translation>未答</translation>
        </message>
        <message>
            <source>Question %1, %2, flagged</source>
            <extracomment>Spoken name of a square on the answer sheet of an exam. %1: the number, %2: whether it is answered, or right.</extracomment>
            <translation>第 %1 题，%2，已标记</translation>
        </message>
        <message>
            <source>Question %1, %2</source>
            <extracomment>Spoken name of a square on the answer sheet of an exam. %1: the number, %2: whether it is answered, or right.</extracomment>
            <translation>第 %1 题，%2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <extracomment>How long an exam took, less than a minute. %1: seconds.</extracomment>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <extracomment>How long an exam took. %1: minutes, %2: seconds.</extracomment>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>Points only where everything is right.</source>
            <extracomment>How an exam is scored: nothing for an answer that is right in part.</extracomment>
            <translation>全部答对才得分。</translation>
        </message>
        <message>
            <source>Where something is missing, %1 for each right part.</source>
            <extracomment>How an exam is scored, where an answer lacks parts. %1: points.</extracomment>
            <translation>少选时，每对一项得 %1 分。</translation>
        </message>
        <message>
            <source>Where something is missing, each right part gives its share of the points.</source>
            <extracomment>How an exam is scored, where an answer lacks parts.</extracomment>
            <translation>没有答全时，答对几项按比例得分。</translation>
        </message>
        <message>
            <source>Where something is missing, half the points.</source>
            <extracomment>How an exam is scored, where an answer lacks parts.</extracomment>
            <translation>少选得一半分。</translation>
        </message>
        <message>
            <source>With anything false in it, no points.</source>
            <extracomment>How an exam is scored, where an answer has a false part.</extracomment>
            <translation>有错选不得分。</translation>
        </message>
        <message>
            <source>A false part takes nothing away from the others.</source>
            <extracomment>How an exam is scored, where an answer has a false part.</extracomment>
            <translation>答错一项不影响其他项。</translation>
        </message>
        <message>
            <source>A false part, or a missing one, takes a right one away.</source>
            <extracomment>How an exam is scored, where an answer has a false part.</extracomment>
            <translation>每错选或漏选一项，抵去一个答对的项。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>Two sentences, one after the other; Chinese sets no space between them.</extracomment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Self-test</source>
            <extracomment>A kind of mock exam: a few questions, to test oneself.</extracomment>
            <translation>自测</translation>
        </message>
        <message>
            <source>Long self-test</source>
            <extracomment>A kind of mock exam: as long as a formal one, to test oneself.</extracomment>
            <translation>长卷自测</translation>
        </message>
        <message>
            <source>Formal paper</source>
            <extracomment>A kind of mock exam: taken once, the clock does not stop.</extracomment>
            <translation>正式考试</translation>
        </message>
        <message>
            <source>A wrong answer takes away %1% of the points.</source>
            <extracomment>How an exam is scored, where an answer is wrong. %1: per cent of the points of the question.</extracomment>
            <translation>答错倒扣该题 %1% 的分。</translation>
        </message>
    </context>
    <context>
        <name>ParagraphMark</name>
        <message>
            <source>%1, bookmarked</source>
            <extracomment>Spoken name of a paragraph&apos;s number. %1: as &quot;Study guide, paragraph 5&quot;; it has a bookmark.</extracomment>
            <translation>%1，有书签</translation>
        </message>
        <message>
            <source>Press to remove the bookmark</source>
            <extracomment>Spoken hint for a paragraph&apos;s number: what pressing it does.</extracomment>
            <translation>按一下移除书签</translation>
        </message>
        <message>
            <source>Press to set a bookmark</source>
            <extracomment>Spoken hint for a paragraph&apos;s number: what pressing it does.</extracomment>
            <translation>按一下加书签</translation>
        </message>
    </context>
    <context>
        <name>PastSessionRow</name>
        <message>
            <source>Practice</source>
            <extracomment>A session of questions the learner chose.</extracomment>
            <translation>练习</translation>
        </message>
        <message>
            <source>Exam</source>
            <extracomment>A session that was an exam.</extracomment>
            <translation>考试</translation>
        </message>
        <message>
            <source>Challenge</source>
            <extracomment>A session that ends with the first miss.</extracomment>
            <translation>挑战</translation>
        </message>
        <message>
            <source>Daily quiz</source>
            <extracomment>A session of a few questions, the same for all on a day.</extracomment>
            <translation>每日答题</translation>
        </message>
        <message>
            <source>Today</source>
            <extracomment>A session of the day&apos;s share.</extracomment>
            <translation>今日</translation>
        </message>
        <message>
            <source>%1 s</source>
            <extracomment>In the list of past sessions: a session of less than a minute. %1: seconds.</extracomment>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <extracomment>In the list of past sessions: how long it took. %1: minutes, %2: seconds.</extracomment>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>In the list of past sessions. %1: the date, %2: the mode, such as Practice.</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 of %2 right · %3</source>
            <extracomment>In the list of past sessions. %1: questions right at the first try, %2: questions; %3: how long it took.</extracomment>
            <translation>%2 题对 %1 题 · %3</translation>
        </message>
        <message>
            <source>%1 points · %2</source>
            <extracomment>In the list of past sessions: an exam. %1: points it got of those there are, such as 86/100; %2: how long it took.</extracomment>
            <translation>%1 分 · %2</translation>
        </message>
        <message>
            <source>Result of %1: %2</source>
            <extracomment>Spoken name of an exam in the list of past sessions: pressing shows its result. %1: date and mode, %2: points and time.</extracomment>
            <translation>%1的结果：%2</translation>
        </message>
    </context>
    <context>
        <name>PastSessionsPanel</name>
        <message>
            <source>Past sessions</source>
            <extracomment>On Scores: heading over the list of past sessions.</extracomment>
            <translation>学习记录</translation>
        </message>
        <message>
            <source>Show more</source>
            <extracomment>Button under the list of past sessions: shows more of them.</extracomment>
            <translation>显示更多</translation>
        </message>
    </context>
    <context>
        <name>PeopleModel</name>
        <message>
            <source>Learner %1</source>
            <extracomment>In the place of a learner&apos;s name that was never given. %1: a number.</extracomment>
            <translation>学习者 %1</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>Who learns here</source>
            <extracomment>Heading over who learns on this device.</extracomment>
            <translation>谁在这里学习</translation>
        </message>
        <message>
            <source>Change learner</source>
            <extracomment>Button: the names of the learners are shown.</extracomment>
            <translation>换人学习</translation>
        </message>
        <message>
            <source>Someone else learns here too</source>
            <extracomment>Button: a second learner is added on this device.</extracomment>
            <translation>还有别人在这里学习</translation>
        </message>
        <message numerus="yes">
            <source>%n people learn on this device.</source>
            <extracomment>Explains the button &quot;Change learner&quot;. %n: learners on this device.</extracomment>
            <translation>
                <numerusform>这台设备上有 %n 个人学习。</numerusform>
            </translation>
        </message>
        <message>
            <source>Each with answers and results of their own.</source>
            <extracomment>Explains the button &quot;Someone else learns here too&quot;.</extracomment>
            <translation>作答和成绩各归各的。</translation>
        </message>
        <message>
            <source>Name, PIN and lock</source>
            <extracomment>Button: the learner&apos;s name, a PIN before it, and a lock.</extracomment>
            <translation>姓名、PIN 码和锁定</translation>
        </message>
        <message>
            <source>A PIN is asked for.</source>
            <extracomment>Explains the button &quot;Name, PIN and lock&quot;.</extracomment>
            <translation>已设 PIN 码。</translation>
        </message>
        <message>
            <source>No PIN is asked for.</source>
            <extracomment>Explains the button &quot;Name, PIN and lock&quot;.</extracomment>
            <translation>没有设 PIN 码。</translation>
        </message>
    </context>
    <context>
        <name>PersonSheet</name>
        <message>
            <source>Name, PIN and lock</source>
            <extracomment>Heading over what can be changed about the learner&apos;s name and PIN.</extracomment>
            <translation>姓名、PIN 码和锁定</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the sheet about name and PIN.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Your name</source>
            <extracomment>What to write: the learner&apos;s own name.</extracomment>
            <translation>您的姓名</translation>
        </message>
        <message>
            <source>Keep this name</source>
            <extracomment>Button: keeps the name that was written.</extracomment>
            <translation>保存姓名</translation>
        </message>
        <message>
            <source>No longer learning here</source>
            <extracomment>Heading over the button that takes a learner off this device.</extracomment>
            <translation>不再在这里学习</translation>
        </message>
        <message>
            <source>Remove %1 from this device</source>
            <extracomment>Button: takes the learner off this device, after a question.</extracomment>
            <translation>从这台设备移走“%1”</translation>
        </message>
        <message>
            <source>Remove %1? The file with all answers is kept in the folder “removed” beside the others, and can be brought back as a backup.</source>
            <extracomment>The question before a learner is taken off this device. %1: the name.</extracomment>
            <translation>要移走“%1”吗？全部作答的文件会留在旁边的“removed”文件夹里，可以当作备份恢复。</translation>
        </message>
        <message>
            <source>Yes, remove</source>
            <extracomment>Button: yes, take the learner off this device.</extracomment>
            <translation>是的，移走</translation>
        </message>
        <message>
            <source>No, stay</source>
            <extracomment>Button: do not take the learner off this device.</extracomment>
            <translation>不移走</translation>
        </message>
    </context>
    <context>
        <name>PinDots</name>
        <message numerus="yes">
            <source>%n digits entered</source>
            <extracomment>Spoken: how many digits of a PIN were entered.</extracomment>
            <translation>
                <numerusform>已输入 %n 位</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PinForm</name>
        <message>
            <source>PIN</source>
            <extracomment>Heading over the PIN of a learner.</extracomment>
            <translation>PIN 码</translation>
        </message>
        <message>
            <source>A PIN keeps curious eyes out. It does not encrypt: whoever can read the files of this computer can read your answers. Whoever owns the account on this computer can take it away; nothing of what was learnt is lost.</source>
            <extracomment>What a PIN does and what not, in plain words.</extracomment>
            <translation>PIN 码只防旁人随手翻看，并不加密：能读这台电脑文件的人，也能读到您的作答。电脑账户的所有者可以取消它，学习记录不会丢失。</translation>
        </message>
        <message>
            <source>New PIN, 4 to 8 digits</source>
            <extracomment>What to write: a new PIN.</extracomment>
            <translation>新的 PIN 码，4 到 8 位数字</translation>
        </message>
        <message>
            <source>The same once more</source>
            <extracomment>What to write: the same PIN a second time.</extracomment>
            <translation>再输入一次</translation>
        </message>
        <message>
            <source>Ask for this PIN</source>
            <extracomment>Button: from now on this PIN is asked for.</extracomment>
            <translation>使用这个 PIN 码</translation>
        </message>
        <message>
            <source>Ask for no PIN</source>
            <extracomment>Button: no PIN is asked for any more.</extracomment>
            <translation>不用 PIN 码</translation>
        </message>
        <message>
            <source>A PIN is asked for.</source>
            <extracomment>Whether a PIN is asked for.</extracomment>
            <translation>已设 PIN 码。</translation>
        </message>
        <message>
            <source>No PIN is asked for.</source>
            <extracomment>Whether a PIN is asked for.</extracomment>
            <translation>没有设 PIN 码。</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Delete the last digit</source>
            <extracomment>Spoken name of the key that takes the last digit of a PIN back.</extracomment>
            <translation>删除最后一位</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>Spoken name of the key that gives a PIN.</extracomment>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>PinView</name>
        <message>
            <source>One moment …</source>
            <extracomment>While a PIN is compared.</extracomment>
            <translation>请稍等……</translation>
        </message>
        <message numerus="yes">
            <source>That was not the PIN. Please wait %n seconds.</source>
            <extracomment>After wrong PINs. %n: seconds.</extracomment>
            <translation>
                <numerusform>PIN 码不对，请等 %n 秒。</numerusform>
            </translation>
        </message>
        <message>
            <source>That was not the PIN. Try again.</source>
            <extracomment>After a wrong PIN.</extracomment>
            <translation>PIN 码不对，请再试一次。</translation>
        </message>
        <message>
            <source>Enter your PIN</source>
            <extracomment>Over the keys for a PIN.</extracomment>
            <translation>请输入 PIN 码</translation>
        </message>
        <message>
            <source>PIN forgotten?</source>
            <extracomment>Button below the keys for a PIN.</extracomment>
            <translation>忘记 PIN 码？</translation>
        </message>
        <message>
            <source>Whoever owns the account on this computer can take the PIN away by deleting this file; nothing of what was learnt goes with it:
%1</source>
            <extracomment>How a forgotten PIN is taken away. %1: path of a file.</extracomment>
            <translation>这台电脑的账户所有者删除下面这个文件，就能取消 PIN 码，学习记录不会丢失：
%1</translation>
        </message>
        <message>
            <source>Someone else</source>
            <extracomment>Button below the keys for a PIN: back to the names of the learners.</extracomment>
            <translation>换一个人</translation>
        </message>
    </context>
    <context>
        <name>PlaceKeys</name>
        <message>
            <source>Enter · Space | Start or continue</source>
            <extracomment>List of keys, Today. One key a line: the keys, a bar, what they do. Keep the keys and the bars.</extracomment>
            <translation>Enter · Space | 开始或继续</translation>
        </message>
        <message>
            <source>Tab · Shift+Tab | In the text: to the next fact, to the one before
Enter · Space | Open the fact the keyboard is on
N · P | Open the next fact, the one before
B | Bookmark the paragraph at the top, or take its bookmark away
/ | Search; in the search: back to the field
↓ · Enter | From the search field to the results
↑ · ↓ · PageUp · PageDown · Home · End | Scroll; in the results: from one to another
Esc | Close the fact, leave the text or the search</source>
            <extracomment>List of keys, Study. One a line: the keys, a bar, what they do. Keep the keys and the bars.</extracomment>
            <translation>Tab · Shift+Tab | 在文中：到下一个、上一个要点
Enter · Space | 打开所在的要点
N · P | 打开下一个、上一个要点
B | 给最上面的一段加书签，或取消书签
/ | 搜索；搜索中：回到输入框
↓ · Enter | 从输入框到结果
↑ · ↓ · PageUp · PageDown · Home · End | 滚动；在结果中：逐条移动
Esc | 关闭要点，离开原文或搜索</translation>
        </message>
        <message>
            <source>T | Charts as tables, and back
← · → · ↑ · ↓ · Home · End | In a chart: from one day to another
↑ · ↓ · PageUp · PageDown | Scroll</source>
            <extracomment>List of keys, Scores. One a line: the keys, a bar, what they do. Keep the keys and the bars.</extracomment>
            <translation>T | 图表与表格切换
← · → · ↑ · ↓ · Home · End | 在图表中：逐日移动
↑ · ↓ · PageUp · PageDown | 滚动</translation>
        </message>
        <message>
            <source>Today</source>
            <extracomment>Heading in the list of keys: the home page.</extracomment>
            <translation>今日</translation>
        </message>
        <message>
            <source>Study</source>
            <extracomment>Heading in the list of keys: the place to read.</extracomment>
            <translation>学习</translation>
        </message>
        <message>
            <source>Practice</source>
            <extracomment>Heading in the list of keys: the place for extra questions.</extracomment>
            <translation>练习</translation>
        </message>
        <message>
            <source>Scores</source>
            <extracomment>Heading in the list of keys: the place for results and charts.</extracomment>
            <translation>成绩</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <extracomment>Heading in the list of keys: keys that work in every place.</extracomment>
            <translation>各处通用</translation>
        </message>
        <message>
            <source>1 · 2 · 3 | 5, 10 or 20 questions
O | The next order
R | Study mode: with answers shown
Enter · Space | Start or continue; in the list of formulas: choose
↑ · ↓ · PageUp · PageDown · Home · End | In a list: from one fact to another
Delete | In the wrong-answer book: take out the fact the keyboard is on
U · Ctrl+Z | In the wrong-answer book: put it back
F · Delete | Among the starred facts: take the star away
Esc | From a list back to the choices</source>
            <extracomment>List of keys, Practice. One a line: the keys, a bar, what they do. Keep the keys and the bars.</extracomment>
            <translation>1 · 2 · 3 | 5、10 或 20 题
O | 换一种顺序
R | 背题：显示答案
Enter · Space | 开始或继续；在口诀列表中：选定
↑ · ↓ · PageUp · PageDown · Home · End | 在列表中：逐条移动
Delete | 在错题本中：移出所在的要点
U · Ctrl+Z | 在错题本中：放回去
F · Delete | 在收藏中：取消收藏
Esc | 从列表回到选择</translation>
        </message>
        <message>
            <source>Ctrl+1 · … · Ctrl+5 | To the five places: Today, Study, Practice, Scores, Me
Tab · Shift+Tab | To the next button, to the one before
Enter · Space | Press the button the keyboard is on
← · → · ↑ · ↓ · Home · End | Choose within a row of choices
Ctrl+L | Change learner, where there are several
? | Show this list
↑ · ↓ · PageUp · PageDown | Scroll what is open
Esc | Close what is open; back to Today</source>
            <extracomment>List of keys, those of every place. One a line: the keys, a bar, what they do. Keep the keys and the bars.</extracomment>
            <translation>Ctrl+1 · … · Ctrl+5 | 到五个页面：今日、学习、练习、成绩、我的
Tab · Shift+Tab | 到下一个、上一个按钮
Enter · Space | 按下所在的按钮
← · → · ↑ · ↓ · Home · End | 在一组选择中移动
Ctrl+L | 换人学习（有多个人时）
? | 显示本列表
↑ · ↓ · PageUp · PageDown | 滚动打开的内容
Esc | 关闭打开的内容；回到今日</translation>
        </message>
    </context>
    <context>
        <name>PlacesKeys</name>
        <message>
            <source>Keys</source>
            <extracomment>Heading of the list of keys.</extracomment>
            <translation>按键</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the list of keys.</extracomment>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>PointDayRow</name>
        <message>
            <source>%1 · %2 facts right, %3 cleared</source>
            <extracomment>On Scores, a day. %1: learning points, %2: facts answered rightly, %3: facts that left the wrong-answer book.</extracomment>
            <translation>%1 分 · 答对 %2 个要点，%3 个要点移出错题本</translation>
        </message>
        <message>
            <source>%1 · %2 facts right</source>
            <extracomment>On Scores, a day. %1: learning points, %2: facts answered rightly.</extracomment>
            <translation>%1 分 · 答对 %2 个要点</translation>
        </message>
    </context>
    <context>
        <name>PointsPanel</name>
        <message>
            <source>Learning points</source>
            <extracomment>On Scores: heading over learning points.</extracomment>
            <translation>学习积分</translation>
        </message>
        <message>
            <source>Today</source>
            <extracomment>On Scores, before learning points.</extracomment>
            <translation>今日</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <extracomment>On Scores. %1: learning points of today, %2: the most a day holds.</extracomment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>This week</source>
            <extracomment>On Scores, before learning points: since Monday.</extracomment>
            <translation>本周</translation>
        </message>
        <message>
            <source>In all</source>
            <extracomment>On Scores, before learning points: all there are.</extracomment>
            <translation>累计</translation>
        </message>
        <message>
            <source>The last days</source>
            <extracomment>On Scores: over the last days with learning points.</extracomment>
            <translation>最近几天</translation>
        </message>
        <message>
            <source>One for the first right answer of a day to a fact, one for what leaves the wrong-answer book; at most %1 a day, none for being fast.</source>
            <extracomment>On Scores, under learning points: how they come about. %1: the most a day holds.</extracomment>
            <translation>每个要点每天首次答对得 1 分，移出错题本的，每个要点得 1 分；每天最多 %1 分，答得快不加分。</translation>
        </message>
    </context>
    <context>
        <name>PracticeHome</name>
        <message>
            <source>Practice</source>
            <extracomment>Title of the place for questions beside the day&apos;s share.</extracomment>
            <translation>练习</translation>
        </message>
    </context>
    <context>
        <name>PracticeModel</name>
        <message>
            <source>Not done yet</source>
            <extracomment>A choice on Practice: questions never answered yet, in no mode.</extracomment>
            <translation>没做过的</translation>
        </message>
        <message>
            <source>Most missed</source>
            <extracomment>A choice on Practice: questions missed before, those missed most often first.</extracomment>
            <translation>常错的</translation>
        </message>
        <message>
            <source>Starred</source>
            <extracomment>A choice on Practice: facts that were starred.</extracomment>
            <translation>收藏的</translation>
        </message>
    </context>
    <context>
        <name>PracticeStart</name>
        <message numerus="yes">
            <source>Start · %n questions</source>
            <extracomment>The button on Practice: begins a round of %n questions out of what was chosen.</extracomment>
            <translation>
                <numerusform>开始 · %n 题</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to ask</source>
            <extracomment>The button on Practice where what was chosen holds no question.</extracomment>
            <translation>没有可出的题</translation>
        </message>
        <message>
            <source>Study mode</source>
            <extracomment>Button on Practice beside “Start”: shows the questions chosen one after the other with their answers.</extracomment>
            <translation>背题</translation>
        </message>
        <message>
            <source>Shows the questions with their answers; nothing is asked.</source>
            <extracomment>Spoken of the button “Study mode” on Practice.</extracomment>
            <translation>逐题显示答案，不作答。</translation>
        </message>
    </context>
    <context>
        <name>PracticeWays</name>
        <message>
            <source>Challenge</source>
            <extracomment>On Practice, a way to practise: questions until one, or the third, is wrong.</extracomment>
            <translation>挑战</translation>
        </message>
        <message>
            <source>Under way: %1 right</source>
            <extracomment>On Practice where a challenge was left today. %1: right answers so far.</extracomment>
            <translation>进行中：已答对 %1 题</translation>
        </message>
        <message>
            <source>How far do you get without a miss?</source>
            <extracomment>On Practice, under &quot;Challenge&quot;.</extracomment>
            <translation>一路答对，您能走多远？</translation>
        </message>
        <message>
            <source>Listening</source>
            <extracomment>On Practice: a way to listen to questions and answers, hands free.</extracomment>
            <translation>听题</translation>
        </message>
        <message>
            <source>Two on one screen</source>
            <extracomment>On Practice: the same question to two people at one screen.</extracomment>
            <translation>两人同屏</translation>
        </message>
        <message>
            <source>Left half done; continue</source>
            <extracomment>Under “Two on one screen”, where one was left.</extracomment>
            <translation>有一局没答完，可以继续</translation>
        </message>
        <message>
            <source>The same question to both; no hurry</source>
            <extracomment>Under “Two on one screen”.</extracomment>
            <translation>两人答同一道题，不比快慢</translation>
        </message>
        <message>
            <source>Relay test</source>
            <extracomment>On Practice: a paper for several people one after the other at one machine.</extracomment>
            <translation>接力测试</translation>
        </message>
        <message numerus="yes">
            <source>Under way, %n people so far; continue</source>
            <extracomment>Under “Relay test”, where one stands open. %n: people who began it.</extracomment>
            <translation>
                <numerusform>正在进行，已有 %n 人；继续</numerusform>
            </translation>
        </message>
        <message>
            <source>Ways to practise</source>
            <extracomment>Heading on Practice over the mock exam, the daily quiz and other ways to practise.</extracomment>
            <translation>练法</translation>
        </message>
        <message>
            <source>Mock exam</source>
            <extracomment>On Practice: a way to practise.</extracomment>
            <translation>模拟考试</translation>
        </message>
        <message>
            <source>Questions in any order, marked when you hand in</source>
            <extracomment>On Practice: what a mock exam is.</extracomment>
            <translation>题目可以不按顺序做，交卷以后评分</translation>
        </message>
        <message>
            <source>Read aloud, hands free</source>
            <extracomment>On Practice: what listening is.</extracomment>
            <translation>朗读题目和答案，不用动手</translation>
        </message>
        <message>
            <source>One after the other at this device</source>
            <extracomment>Under “Relay test”.</extracomment>
            <translation>一人接一人，用这台设备答题</translation>
        </message>
    </context>
    <context>
        <name>PublishChanges</name>
        <message numerus="yes">
            <source>%n questions added</source>
            <extracomment>What a new version changes. %n: questions.</extracomment>
            <translation>
                <numerusform>新增 %n 道题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions removed</source>
            <extracomment>What a new version changes. %n: questions.</extracomment>
            <translation>
                <numerusform>删去 %n 道题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions reworded</source>
            <extracomment>What a new version changes: other words, the same answer. %n: questions.</extracomment>
            <translation>
                <numerusform>%n 道题改了措辞</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers corrected</source>
            <extracomment>What a new version changes. %n: questions.</extracomment>
            <translation>
                <numerusform>%n 道题更正了答案</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n facts added</source>
            <extracomment>What a new version changes. %n: facts.</extracomment>
            <translation>
                <numerusform>新增 %n 个要点</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n facts removed</source>
            <extracomment>What a new version changes. %n: facts.</extracomment>
            <translation>
                <numerusform>删去 %n 个要点</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n facts changed</source>
            <extracomment>What a new version changes: other words or another answer. %n: facts.</extracomment>
            <translation>
                <numerusform>%n 个要点有改动</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember stay as they are</source>
            <extracomment>What members are told of a new version. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n 条要记的内容不变</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are asked in another way</source>
            <extracomment>What members are told of a new version. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n 条换了问法</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have a corrected answer</source>
            <extracomment>What members are told of a new version; they learn these anew. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n 条的答案有更正</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are new</source>
            <extracomment>What members are told of a new version. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n 条新增</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are asked no more</source>
            <extracomment>What members are told of a new version. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n 条不再提问</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes since version %1</source>
            <extracomment>Over what a new version changes. %1: number of the last version.</extracomment>
            <translation>与第 %1 版相比的改动</translation>
        </message>
        <message>
            <source>Questions and facts are as they were.</source>
            <extracomment>Where neither questions nor facts changed since the last version.</extracomment>
            <translation>题目和要点都没有改动。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <extracomment>Under the first of many questions with another answer. %n: the others.</extracomment>
            <translation>
                <numerusform>另有 %n 道</numerusform>
            </translation>
        </message>
        <message>
            <source>Members are told: %1</source>
            <extracomment>Before what members read when the version comes to them. %1: for example &quot;3 are new&quot;.</extracomment>
            <translation>成员会看到：%1</translation>
        </message>
    </context>
    <context>
        <name>PublishDone</name>
        <message>
            <source>%1, version %2, is in one file.</source>
            <extracomment>After a set was published. %1: its title; %2: number of the version.</extracomment>
            <translation>“%1”第 %2 版已存成一个文件。</translation>
        </message>
        <message>
            <source>Send this file to the members:</source>
            <extracomment>Before the path of the published file.</extracomment>
            <translation>请把这个文件发给大家：</translation>
        </message>
        <message>
            <source>Members see these words the first time. Say them by voice when somebody asks, not the way the file goes.</source>
            <extracomment>Under the publisher&apos;s own six words, after publishing.</extracomment>
            <translation>大家第一次添加时会看到这六个词。有人来问，请当面或打电话念给对方，不要随文件一起发。</translation>
        </message>
        <message>
            <source>Before the next time you will be asked to make a recovery sheet, so that the key outlives this device.</source>
            <extracomment>After the first time something was published.</extracomment>
            <translation>下次发布之前会请您做好恢复页，这样设备坏了也能恢复密钥。</translation>
        </message>
    </context>
    <context>
        <name>PublishFindings</name>
        <message numerus="yes">
            <source>%n questions</source>
            <extracomment>What a draft holds. %n: questions.</extracomment>
            <translation>
                <numerusform>%n 道题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n facts</source>
            <extracomment>What a draft holds. %n: facts.</extracomment>
            <translation>
                <numerusform>%n 个要点</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pictures and sounds</source>
            <extracomment>What a draft holds. %n: pictures and sounds.</extracomment>
            <translation>
                <numerusform>%n 个图片和声音</numerusform>
            </translation>
        </message>
        <message>
            <source>Reviewed: %1 · not yet: %2</source>
            <extracomment>How far a draft was reviewed. %1: questions somebody decided on; %2: questions nobody did.</extracomment>
            <translation>已审 %1 道 · 未审 %2 道</translation>
        </message>
        <message>
            <source>Nothing changed since version %1 of %2. The very same file is written once more.</source>
            <extracomment>Where a draft is as it was published. %1: number of the version; %2: a date.</extracomment>
            <translation>自第 %1 版（%2）以来没有变化，会再写出一份完全相同的文件。</translation>
        </message>
        <message>
            <source>Version %1 was published on %2; what changed since is version %3.</source>
            <extracomment>Where a draft changed since it was published. %1, %3: numbers of versions; %2: a date.</extracomment>
            <translation>第 %1 版已于 %2 发布；之后的改动作为第 %3 版发布。</translation>
        </message>
        <message>
            <source>This must be mended before the set can be published:</source>
            <extracomment>Over what is wrong in a draft.</extracomment>
            <translation>改正以下问题后才能发布：</translation>
        </message>
    </context>
    <context>
        <name>PublishPreview</name>
        <message>
            <source>From the second time on, members rely on you. So that the key is not lost with this device, make its recovery sheet first: a page to print and lock away.</source>
            <extracomment>Before a set is published the second time.</extracomment>
            <translation>从第二次起，大家就认定是您发布的了。为了不让密钥随设备一起丢失，请先做好恢复页：打印一页纸，锁好。</translation>
        </message>
        <message>
            <source>Who publishes? Members see this name</source>
            <extracomment>Over the field for the publisher&apos;s name, asked before the first time.</extracomment>
            <translation>由谁发布？大家会看到这个名称</translation>
        </message>
        <message>
            <source>Protect with a password</source>
            <extracomment>Switch: the new key gets a password.</extracomment>
            <translation>用密码保护</translation>
        </message>
        <message>
            <source>Asked for each time. It cannot be found again.</source>
            <extracomment>Explains the switch &quot;Protect with a password&quot;.</extracomment>
            <translation>每次发布都要输入；忘了就无法找回，恢复页也帮不上。</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <extracomment>Over the field for the password of the publisher&apos;s key.</extracomment>
            <translation>密钥的密码</translation>
        </message>
        <message>
            <source>Publish</source>
            <extracomment>Button: writes the file of a set.</extracomment>
            <translation>发布</translation>
        </message>
        <message>
            <source>The same password again</source>
            <extracomment>Over the field for the password of a new key, typed a second time.</extracomment>
            <translation>再输入一次密码</translation>
        </message>
        <message>
            <source>The version the members have now (0: none)</source>
            <extracomment>Over the field for a number of a version, after a publisher was recovered.</extracomment>
            <translation>学习者手中现有的版本号（没有就填 0）</translation>
        </message>
    </context>
    <context>
        <name>PublishSheet</name>
        <message>
            <source>Published</source>
            <extracomment>Heading after a set was published.</extracomment>
            <translation>已发布</translation>
        </message>
        <message>
            <source>Publish this set?</source>
            <extracomment>Heading over a draft that is to be published.</extracomment>
            <translation>要发布这套题吗？</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the sheet about publishing.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>The draft is read and checked …</source>
            <extracomment>Shown while a draft is read and checked.</extracomment>
            <translation>正在读取并检查草稿……</translation>
        </message>
        <message>
            <source>The file is written …</source>
            <extracomment>Shown while the file of a set is written.</extracomment>
            <translation>正在写入文件……</translation>
        </message>
        <message>
            <source>Not now</source>
            <extracomment>Button: leaves a draft that was to be published.</extracomment>
            <translation>暂不</translation>
        </message>
    </context>
    <context>
        <name>PublisherCare</name>
        <message>
            <source>Members compare these words by voice.</source>
            <extracomment>Under the publisher&apos;s own six words.</extracomment>
            <translation>大家会与您当面或打电话核对这六个词。</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <extracomment>Heading over the recovery sheet of a publisher.</extracomment>
            <translation>恢复页</translation>
        </message>
        <message>
            <source>It is made and was seen to be there. You can make it again whenever the paper is lost.</source>
            <extracomment>About the recovery sheet of a publisher.</extracomment>
            <translation>已经做好并核对过。纸丢了可以再做一份。</translation>
        </message>
        <message>
            <source>A page with the key, to be typed again where this device is lost. Without it members have to be told that the publisher changed.</source>
            <extracomment>What a recovery sheet is.</extracomment>
            <translation>一页写着密钥的纸，设备丢了可以照着重新输入。没有它，大家只能看到发布者变了的提示。</translation>
        </message>
    </context>
    <context>
        <name>PublisherKeys</name>
        <message>
            <source>Successor and deputies</source>
            <extracomment>Heading over the keys of other people who may publish.</extracomment>
            <translation>继任与代签</translation>
        </message>
        <message>
            <source>A successor may take your sets over; deputies may sign versions beside you. They stand in what you publish next.</source>
            <extracomment>What a successor and deputies are.</extracomment>
            <translation>继任者可以接手您的题库，代签者可以和您一样签发新版。从您下一次发布起生效。</translation>
        </message>
        <message>
            <source>Successor</source>
            <extracomment>Before the six words of who may take the sets over.</extracomment>
            <translation>继任</translation>
        </message>
        <message>
            <source>Deputy</source>
            <extracomment>Before the six words of who may sign versions too.</extracomment>
            <translation>代签</translation>
        </message>
        <message>
            <source>Public key of the other: paste its line</source>
            <extracomment>Over the field for the public key of somebody else.</extracomment>
            <translation>对方的公钥：请粘贴那一行</translation>
        </message>
        <message>
            <source>Show its six words</source>
            <extracomment>Button: shows the six words of a key that was pasted.</extracomment>
            <translation>显示它的六个词</translation>
        </message>
    </context>
    <context>
        <name>PublisherSheet</name>
        <message>
            <source>Publisher of this device</source>
            <extracomment>Heading over what is known of the publisher of this device.</extracomment>
            <translation>本机的发布者</translation>
        </message>
        <message>
            <source>Recover a publisher</source>
            <extracomment>Heading over the way to bring a publisher back.</extracomment>
            <translation>恢复发布者</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the sheet about the publisher.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Recover another publisher…</source>
            <extracomment>Button: goes on as another publisher, from a recovery sheet.</extracomment>
            <translation>恢复另一位发布者…</translation>
        </message>
    </context>
    <context>
        <name>PutOffLine</name>
        <message numerus="yes">
            <source>%n more are put off to the days after, caught up in about %1 days.</source>
            <extracomment>On Today: more is due than fits in a day. %n: questions, %1: days until nothing is left over, two or more.</extracomment>
            <translation>
                <numerusform>还有 %n 题排到后面几天，约 %1 天补完。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are put off and caught up tomorrow.</source>
            <extracomment>On Today: more is due than fits in a day, and all the rest fits in the next.</extracomment>
            <translation>
                <numerusform>还有 %n 题排到明天补完。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are due and wait for another day.</source>
            <extracomment>On Today: more is due than fits in a day; it waits.</extracomment>
            <translation>
                <numerusform>还有 %n 题该复习，排到后面几天。</numerusform>
            </translation>
        </message>
        <message>
            <source>Until the exam, first comes what matters most and can still be held.</source>
            <extracomment>On Today, with an exam to come: in which order questions are asked that do not all fit in a day.</extracomment>
            <translation>考试之前，先问最要紧的、还保得住的。</translation>
        </message>
        <message>
            <source>First comes what matters most and is nearest to being forgotten.</source>
            <extracomment>On Today: in which order questions are asked that do not all fit in a day.</extracomment>
            <translation>先问最要紧的、最容易忘的。</translation>
        </message>
    </context>
    <context>
        <name>QuestionClips</name>
        <message>
            <source>Picture: %1</source>
            <extracomment>Beside a question whose picture is not shown: what the picture shows, in words. %1: those words.</extracomment>
            <translation>图片：%1</translation>
        </message>
    </context>
    <context>
        <name>RateRow</name>
        <message>
            <source>All together</source>
            <extracomment>On Scores, before the share of all reviews that were right.</extracomment>
            <translation>全部要点</translation>
        </message>
        <message numerus="yes">
            <source>too few so far (%n)</source>
            <extracomment>On Scores. %n: reviews, so few that a share would say nothing.</extracomment>
            <translation>
                <numerusform>次数还太少（%n 次）</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 of %3</source>
            <extracomment>On Scores. %1: share of reviews right, such as 92%; %2: reviews right, %3: reviews.</extracomment>
            <translation>%1 · %3 次对 %2 次</translation>
        </message>
    </context>
    <context>
        <name>RateTableRow</name>
        <message>
            <source>All together</source>
            <extracomment>On Scores, before the share of all reviews that were right.</extracomment>
            <translation>全部要点</translation>
        </message>
        <message>
            <source>%1 of %2 right · too few for a share</source>
            <extracomment>In the table of reviews on Scores. %1: reviews right, %2: reviews, so few that a share would say nothing.</extracomment>
            <translation>%2 次对 %1 次 · 次数太少，不算答对率</translation>
        </message>
        <message>
            <source>%1 of %2 right · %3</source>
            <extracomment>In the table of reviews on Scores. %1: reviews right, %2: reviews, %3: the share, such as 92%.</extracomment>
            <translation>%2 次对 %1 次 · %3</translation>
        </message>
    </context>
    <context>
        <name>RatesPanel</name>
        <message>
            <source>Reviews right</source>
            <extracomment>On Scores: heading over the share of reviews answered rightly.</extracomment>
            <translation>复习答对率</translation>
        </message>
        <message>
            <source>No reviews in this time.</source>
            <extracomment>On Scores, instead of shares: there is no review in the days looked at.</extracomment>
            <translation>这段时间没有复习。</translation>
        </message>
        <message>
            <source>A review is the first answer of a day to a fact. A miss stays a miss, whatever was right afterwards.</source>
            <extracomment>On Scores, under the shares of reviews right: what is counted.</extracomment>
            <translation>每个要点当天第一次作答算一次复习。第一次答错，之后答对也仍算错。</translation>
        </message>
        <message>
            <source>Days looked at</source>
            <extracomment>On Scores, spoken: the choice of the days looked at.</extracomment>
            <translation>统计时段</translation>
        </message>
        <message>
            <source>30 days</source>
            <extracomment>On Scores, a choice: the last thirty days.</extracomment>
            <translation>近 30 天</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>On Scores, a choice: all days there were.</extracomment>
            <translation>全部</translation>
        </message>
    </context>
    <context>
        <name>ReadAloudButton</name>
        <message>
            <source>Stop reading</source>
            <extracomment>Button over a question that is being read aloud.</extracomment>
            <translation>停止朗读</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Button over a question: a voice reads the question and its options.</extracomment>
            <translation>朗读</translation>
        </message>
    </context>
    <context>
        <name>ReadAnswer</name>
        <message>
            <source>Study guide, paragraph %1</source>
            <extracomment>Under a paragraph: it stands in the study guide. %1: number of the paragraph.</extracomment>
            <translation>学习提要第 %1 段</translation>
        </message>
        <message>
            <source>Article, paragraph %1</source>
            <extracomment>Under a paragraph: it stands in the article itself. %1: number of the paragraph.</extracomment>
            <translation>原文第 %1 段</translation>
        </message>
        <message>
            <source>Starred</source>
            <extracomment>Button beside a fact that is starred; pressing takes the star away.</extracomment>
            <translation>已收藏</translation>
        </message>
        <message>
            <source>Star</source>
            <extracomment>Button beside a fact: keeps it among the starred ones.</extracomment>
            <translation>收藏</translation>
        </message>
    </context>
    <context>
        <name>ReadKeysSheet</name>
        <message>
            <source>Keys</source>
            <extracomment>Heading of the list of keys.</extracomment>
            <translation>按键</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the list of keys.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Next question</source>
            <extracomment>In the list of keys of study mode.</extracomment>
            <translation>下一题</translation>
        </message>
        <message>
            <source>Question before</source>
            <extracomment>In the list of keys of study mode.</extracomment>
            <translation>上一题</translation>
        </message>
        <message>
            <source>First question</source>
            <extracomment>In the list of keys of study mode.</extracomment>
            <translation>第一题</translation>
        </message>
        <message>
            <source>Star the fact, or take the star away</source>
            <extracomment>In the list of keys of study mode.</extracomment>
            <translation>收藏，或取消收藏</translation>
        </message>
        <message>
            <source>Scroll</source>
            <extracomment>In the list of keys of study mode.</extracomment>
            <translation>上下翻看</translation>
        </message>
        <message>
            <source>Leave; the place is kept</source>
            <extracomment>In the list of keys of study mode.</extracomment>
            <translation>离开，下次从这里继续</translation>
        </message>
        <message>
            <source>Play the sound of the question, or stop it</source>
            <extracomment>In the list of keys of study mode: what P does where the question has a sound.</extracomment>
            <translation>播放这道题的声音，再按停止</translation>
        </message>
        <message>
            <source>Show this list</source>
            <extracomment>In the list of keys of study mode.</extracomment>
            <translation>显示这份清单</translation>
        </message>
    </context>
    <context>
        <name>ReadQuestion</name>
        <message>
            <source>The answer</source>
            <extracomment>In study mode, over the right answer.</extracomment>
            <translation>答案</translation>
        </message>
    </context>
    <context>
        <name>ReadSteps</name>
        <message>
            <source>Question before</source>
            <extracomment>Spoken name of a button under a question of study mode.</extracomment>
            <translation>上一题</translation>
        </message>
        <message>
            <source>Next question</source>
            <extracomment>Button under a question of study mode.</extracomment>
            <translation>下一题</translation>
        </message>
        <message>
            <source>That was the last · back to the first</source>
            <extracomment>Button under the last question of study mode: goes back to the first one.</extracomment>
            <translation>已是最后一题 · 回到第一题</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>Button under the only question of study mode: leaves.</extracomment>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>ReadThroughPage</name>
        <message>
            <source>Study mode · %1 of %2</source>
            <extracomment>Title of the page that shows questions with their answers. %1: number of the one shown, %2: in all.</extracomment>
            <translation>背题 · 第 %1 题，共 %2 题</translation>
        </message>
    </context>
    <context>
        <name>ReaderBar</name>
        <message>
            <source>Back to the overview</source>
            <extracomment>Spoken name of the button that leaves the text.</extracomment>
            <translation>返回概览</translation>
        </message>
        <message>
            <source>What the lines mean</source>
            <extracomment>Spoken name of the button that tells what the lines under the text mean.</extracomment>
            <translation>画线的含义</translation>
        </message>
        <message>
            <source>Search</source>
            <extracomment>Spoken name of the button that opens the search.</extracomment>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Read so far</source>
            <extracomment>Spoken name of the line that shows how far one has read.</extracomment>
            <translation>已读进度</translation>
        </message>
    </context>
    <context>
        <name>ReaderModel</name>
        <message>
            <source>Your copy of the article</source>
            <extracomment>The title of the article a study guide is about, among the texts to read.</extracomment>
            <translation>您载入的原文</translation>
        </message>
    </context>
    <context>
        <name>ReadyStep</name>
        <message>
            <source>Ready</source>
            <extracomment>Title of the last page of the introduction.</extracomment>
            <translation>准备好了</translation>
        </message>
        <message numerus="yes">
            <source>Today: %n questions, about %1 min.</source>
            <extracomment>Last page of the introduction. %n: questions in the first session, %1: minutes it takes.</extracomment>
            <translation>
                <numerusform>今天 %n 题，约 %1 分钟。</numerusform>
            </translation>
        </message>
        <message>
            <source>Today&apos;s share is done already.</source>
            <extracomment>Last page of the introduction, where nothing is left for today.</extracomment>
            <translation>今天的学习已经完成。</translation>
        </message>
        <message>
            <source>Each new fact is first shown in its paragraph, then asked a little later. It comes back on the day you would begin to forget it.</source>
            <extracomment>Last page of the introduction: how learning here works.</extracomment>
            <translation>每个新要点先在段落里看一遍，过一会儿再问。等到快要忘记的那天，它会再来。</translation>
        </message>
        <message>
            <source>There is no account and no network. Everything stays on this device.</source>
            <extracomment>Last page of the introduction.</extracomment>
            <translation>不用注册，不用联网，所有数据都只在本机。</translation>
        </message>
    </context>
    <context>
        <name>RecoverForm</name>
        <message>
            <source>The publisher who is here now steps aside; the key is kept in a folder beside it.</source>
            <extracomment>Before another publisher takes the place of the one of this device.</extracomment>
            <translation>现在这位发布者会让到一边，密钥仍保留在旁边的文件夹里。</translation>
        </message>
        <message>
            <source>Name of the publisher</source>
            <extracomment>Over the field for the name of a publisher that is recovered.</extracomment>
            <translation>发布者的名称</translation>
        </message>
        <message>
            <source>The numbered lines of the recovery sheet, or the text of a key file</source>
            <extracomment>Over the field for the lines of a recovery sheet.</extracomment>
            <translation>恢复页上编了号的各行，或密钥文件的内容</translation>
        </message>
        <message>
            <source>Password, if the key has one</source>
            <extracomment>Over the field for the password of a key that is recovered.</extracomment>
            <translation>密码（密钥设了密码才填）</translation>
        </message>
        <message>
            <source>Recover</source>
            <extracomment>Button: brings a publisher back.</extracomment>
            <translation>恢复</translation>
        </message>
        <message>
            <source>It is the same key, so members notice nothing. When you publish, you will be asked which version they have, so that the next is above it.</source>
            <extracomment>What is needed to bring a publisher back, and what will be asked later.</extracomment>
            <translation>密钥还是同一把，学习者不会察觉。发布时会请您填写他们手中的版本号，下一版要比它大。</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Recovery sheet of a publisher</source>
            <translation>发布者恢复页</translation>
        </message>
        <message>
            <source>The secret key, to be typed again: in every line its number, the groups, and a check.</source>
            <translation>私钥，需要时照此输入：每行依次是编号、各组字符和校验字符。</translation>
        </message>
        <message>
            <source>The key has a password, which is not on this sheet. Both are needed.</source>
            <translation>密钥有密码，密码不在这页纸上；两样都要有。</translation>
        </message>
        <message>
            <source>The key has no password: whoever has this sheet can publish in this name.</source>
            <translation>密钥没有密码：谁有这页纸，谁就能以这个名义发布。</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>发布者</translation>
        </message>
        <message>
            <source>Six words, in both languages</source>
            <translation>六个词（中文和英文）</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>公钥</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>制作日期</translation>
        </message>
        <message>
            <source>Lock this sheet away, and delete the file it was printed from. Where the device is lost: in Shixi on another one, open Me, For administrators, Recover a publisher, and type the lines above. 0 is zero; l is a small L.</source>
            <translation>请把这页纸锁好，并删掉打印用的文件。设备丢了，在另一台设备的时习里打开“我的”—“管理员”—“恢复发布者”，输入上面各行。0 是数字零，l 是小写字母 L。</translation>
        </message>
        <message>
            <source>Check word, which stands on this page alone</source>
            <translation>核对词，只印在这一页上</translation>
        </message>
    </context>
    <context>
        <name>RecoveryStep</name>
        <message>
            <source>Make the recovery sheet</source>
            <extracomment>Button: writes the recovery sheet of the publisher, a page to be printed.</extracomment>
            <translation>生成恢复页</translation>
        </message>
        <message>
            <source>Print it, lock the paper away, then delete the file:</source>
            <extracomment>Before the path of the recovery sheet.</extracomment>
            <translation>请打印，把纸锁好，再删掉这个文件：</translation>
        </message>
        <message>
            <source>The sheet is there</source>
            <extracomment>Button: says that the recovery sheet is printed and there.</extracomment>
            <translation>恢复页已在手</translation>
        </message>
        <message>
            <source>With the paper in hand: the check word on it</source>
            <extracomment>Over the field that shows that the recovery sheet is there. The check word is printed on the sheet alone.</extracomment>
            <translation>看着打印好的纸：填写上面的核对词</translation>
        </message>
    </context>
    <context>
        <name>RelayFileAsker</name>
        <message>
            <source>Save</source>
            <extracomment>Button of the file dialog: writes the file.</extracomment>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button of the file dialog: does nothing.</extracomment>
            <translation>取消</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <extracomment>Kinds of files in a file dialog.</extracomment>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>文本 (*.txt)</translation>
        </message>
    </context>
    <context>
        <name>RelayKeysSheet</name>
        <message>
            <source>Enter | Draw the paper; begin with the name typed; next person
↑ · ↓ · PageUp · PageDown | Scroll
? | Show this list; in the field for the name, as its first character
Esc | Leave; it can be continued later</source>
            <extracomment>List of keys of a relay test. One a line: the keys, a bar, what they do. Keep the keys and the bars.</extracomment>
            <translation>Enter | 出卷；用输入的姓名开始答卷；下一位
↑ · ↓ · PageUp · PageDown | 上下翻看
? | 显示这份清单；在姓名栏里，作为第一个字输入
Esc | 离开，稍后可接着测</translation>
        </message>
    </context>
    <context>
        <name>RelayModel</name>
        <message numerus="yes">
            <source>%n questions</source>
            <extracomment>Choice of a test by its length. %n: questions.</extracomment>
            <translation>
                <numerusform>%n 题</numerusform>
            </translation>
        </message>
        <message>
            <source>Relay test</source>
            <extracomment>Start of the name of a file with the results of a relay test; what follows are date and time.</extracomment>
            <translation>接力测试</translation>
        </message>
    </context>
    <context>
        <name>RelayReport</name>
        <message>
            <source>Results of the relay test</source>
            <extracomment>Title of the results of a relay test.</extracomment>
            <translation>接力测试结果</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <extracomment>Under that title. %n: people who took it.</extracomment>
            <translation>
                <numerusform>共 %n 人</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the results</source>
            <extracomment>Button: writes the results of a relay test into a file.</extracomment>
            <translation>保存结果</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>Button after a relay test: leaves its results.</extracomment>
            <translation>完成</translation>
        </message>
        <message>
            <source>%1 · %2/%3 points</source>
            <extracomment>In the results of a relay test. %1: name of a person; %2 of %3 points.</extracomment>
            <translation>%1 · %2/%3 分</translation>
        </message>
        <message>
            <source>Passed · right %1 of %2 · %3</source>
            <extracomment>In the results of a relay test. %1 of %2 questions right; %3: how long it took.</extracomment>
            <translation>及格 · 答对 %1/%2 题 · %3</translation>
        </message>
        <message>
            <source>Below the pass mark · right %1 of %2 · %3</source>
            <extracomment>In the results of a relay test. %1 of %2 questions right; %3: how long it took.</extracomment>
            <translation>未到及格分 · %2 题中对 %1 题 · %3</translation>
        </message>
        <message>
            <source>Kept here: %1</source>
            <extracomment>Under the results of a relay test. %1: file they are kept in, of themselves.</extracomment>
            <translation>已自动保存：%1</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <extracomment>Under the results of a relay test. %1: file they were saved to.</extracomment>
            <translation>已保存：%1</translation>
        </message>
    </context>
    <context>
        <name>RelaySheet</name>
        <message>
            <source>yes</source>
            <extracomment>In the report of a relay test: the person has reached the pass mark.</extracomment>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <extracomment>In the report of a relay test: the person has not reached the pass mark.</extracomment>
            <translation>否</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>Column of the report of a relay test.</extracomment>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Points</source>
            <extracomment>Column of the report of a relay test: points the person got.</extracomment>
            <translation>得分</translation>
        </message>
        <message>
            <source>Full points</source>
            <extracomment>Column of the report of a relay test: points there were in all.</extracomment>
            <translation>满分</translation>
        </message>
        <message>
            <source>Right</source>
            <extracomment>Column of the report of a relay test: questions answered rightly.</extracomment>
            <translation>答对</translation>
        </message>
        <message>
            <source>Answered</source>
            <extracomment>Column of the report of a relay test: questions answered.</extracomment>
            <translation>作答</translation>
        </message>
        <message>
            <source>Questions</source>
            <extracomment>Column of the report of a relay test: questions in all.</extracomment>
            <translation>题数</translation>
        </message>
        <message>
            <source>Seconds</source>
            <extracomment>Column of the report of a relay test: how long the person took.</extracomment>
            <translation>用时（秒）</translation>
        </message>
        <message>
            <source>Passed</source>
            <extracomment>Column of the report of a relay test: whether the person has reached the pass mark, yes or no.</extracomment>
            <translation>及格</translation>
        </message>
        <message>
            <source>No.</source>
            <extracomment>Column of the report of a relay test: number of the question.</extracomment>
            <translation>题号</translation>
        </message>
        <message>
            <source>Question</source>
            <extracomment>Column of the report of a relay test: the words of the question.</extracomment>
            <translation>题目</translation>
        </message>
        <message>
            <source>People who had it right</source>
            <extracomment>Column of the report of a relay test: how many people had the question right.</extracomment>
            <translation>答对人数</translation>
        </message>
        <message>
            <source>People</source>
            <extracomment>Column of the report of a relay test: how many people there were.</extracomment>
            <translation>总人数</translation>
        </message>
        <message>
            <source>Right answer</source>
            <extracomment>Column of the report of a relay test.</extracomment>
            <translation>正确答案</translation>
        </message>
        <message>
            <source>Evidence</source>
            <extracomment>Column of the report of a relay test: the words of the article that bear the answer.</extracomment>
            <translation>依据</translation>
        </message>
        <message>
            <source>%1: %2/%3 points, %4/%5 right, %6, %7</source>
            <extracomment>A line of the report of a relay test. %1: name; %2 of %3 points; %4 of %5 questions right; %6: time such as 4:05; %7: Passed or Below the pass mark.</extracomment>
            <translation>%1：%2/%3 分，答对 %4/%5 题，用时 %6，%7</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>及格</translation>
        </message>
        <message>
            <source>below the pass mark</source>
            <translation>未到及格分</translation>
        </message>
        <message>
            <source>Right answer: %1</source>
            <extracomment>A line of the report of a relay test. %1: the right answer.</extracomment>
            <translation>正确答案：%1</translation>
        </message>
        <message>
            <source>Right: %1 of %2</source>
            <extracomment>A line of the report of a relay test. %1 of %2 people had a question right.</extracomment>
            <translation>%2 人中 %1 人答对</translation>
        </message>
        <message>
            <source>Evidence: %1</source>
            <extracomment>A line of the report of a relay test. %1: the words of the article that bear the answer.</extracomment>
            <translation>依据：%1</translation>
        </message>
        <message>
            <source>Relay test · %1</source>
            <extracomment>First line of the report of a relay test. %1: date and time it began.</extracomment>
            <translation>接力测试 · %1</translation>
        </message>
        <message>
            <source>%1 questions · full points %2 · pass mark %3</source>
            <extracomment>Second line of the report of a relay test. %1: questions, %2: points in all, %3: points to pass.</extracomment>
            <translation>%1 题 · 满分 %2 · 及格分 %3</translation>
        </message>
    </context>
    <context>
        <name>RelayStart</name>
        <message>
            <source>Relay test</source>
            <extracomment>Title of the page on which a relay test begins: several people one after the other at one machine.</extracomment>
            <translation>接力测试</translation>
        </message>
        <message>
            <source>Back</source>
            <extracomment>Spoken name of the button that leaves that page.</extracomment>
            <translation>返回</translation>
        </message>
        <message numerus="yes">
            <source>Draw the paper · %n questions</source>
            <extracomment>Button: draws the questions of a relay test; then the first person may come. %n: questions.</extracomment>
            <translation>
                <numerusform>抽题组卷 · %n 题</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to ask</source>
            <extracomment>That button where there is no question.</extracomment>
            <translation>没有可出的题</translation>
        </message>
        <message>
            <source>For several people at this device, one after the other: each types a name, takes the same paper and sees the own score. The right answers are shown only when you close the round.</source>
            <extracomment>What a relay test is.</extracomment>
            <translation>多人轮流使用这台设备：各自输入姓名，答同一份试卷，交卷后只看到自己的成绩。全部结束后才公布答案。</translation>
        </message>
        <message>
            <source>Length of the test</source>
            <extracomment>Spoken: the choice of how many questions a relay test has.</extracomment>
            <translation>题量</translation>
        </message>
        <message>
            <source>Time limit</source>
            <extracomment>A switch before a relay test begins.</extracomment>
            <translation>限时</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes for each; between two people the clock stands.</source>
            <extracomment>Under that switch. %n: minutes each person has.</extracomment>
            <translation>
                <numerusform>每人 %n 分钟；换人时不计时。</numerusform>
            </translation>
        </message>
        <message>
            <source>Everybody takes as long as it takes.</source>
            <extracomment>Under that switch, where it is off.</extracomment>
            <translation>不限时间，各人从容作答。</translation>
        </message>
        <message>
            <source>Code for the same paper elsewhere (may stay empty)</source>
            <extracomment>Over a field: with the same code the same paper is drawn elsewhere.</extracomment>
            <translation>试卷口令：别处填同一个口令，抽到同一份试卷（可不填）</translation>
        </message>
        <message>
            <source>Full points %1 · pass mark %2</source>
            <extracomment>Of a test before it begins. %1: points there are in all, %2: points to pass.</extracomment>
            <translation>满分 %1 · 及格分 %2</translation>
        </message>
        <message>
            <source>It asks for %1 questions; there are %2. It is taken with these, and the points and the pass mark go by them.</source>
            <extracomment>Of a test before it begins, where there are too few questions. %1: wanted, %2: that can be had.</extracomment>
            <translation>要出 %1 题，现有 %2 题。将用这些题考试，满分和及格分也按这些题计算。</translation>
        </message>
        <message>
            <source>Everybody gets the same questions; the options stand in another order for each. Nothing of it goes into your own learning.</source>
            <extracomment>Of a relay test before it begins.</extracomment>
            <translation>每人题目相同，选项次序各不相同。测试不计入您自己的学习。</translation>
        </message>
    </context>
    <context>
        <name>RelayTold</name>
        <message>
            <source>Handed in</source>
            <extracomment>Title of the page that shows the own score after a relay test.</extracomment>
            <translation>已交卷</translation>
        </message>
        <message>
            <source>Next person</source>
            <extracomment>Button: who has seen the own score makes room for the next person of a relay test.</extracomment>
            <translation>换下一位</translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <extracomment>Own score after a relay test. %1 of %2 points.</extracomment>
            <translation>得 %1 分，满分 %2 分</translation>
        </message>
        <message>
            <source>Passed (pass mark %1)</source>
            <extracomment>After a relay test. %1: points to pass.</extracomment>
            <translation>及格（及格分 %1 分）</translation>
        </message>
        <message>
            <source>Below the pass mark (%1)</source>
            <extracomment>After a relay test; calm, no reproach. %1: points to pass.</extracomment>
            <translation>未到及格分（%1 分）</translation>
        </message>
        <message>
            <source>Right: %1 of %2 · time: %3</source>
            <extracomment>After a relay test. %1 of %2 questions right; %3: how long it took.</extracomment>
            <translation>答对 %1/%2 题 · 用时 %3</translation>
        </message>
        <message>
            <source>The time was used up; the paper was handed in as it stood.</source>
            <extracomment>After a relay test whose time had run out.</extracomment>
            <translation>时间已到，试卷已按当时的作答自动交卷。</translation>
        </message>
        <message>
            <source>The right answers are shown when everybody is done.</source>
            <extracomment>After a relay test.</extracomment>
            <translation>大家都答完后公布答案。</translation>
        </message>
    </context>
    <context>
        <name>RelayWaiting</name>
        <message>
            <source>Relay test</source>
            <extracomment>Title of the page between two people of a relay test.</extracomment>
            <translation>接力测试</translation>
        </message>
        <message>
            <source>Leave, and continue later</source>
            <extracomment>Spoken name of the button that leaves a relay test; it can be continued later.</extracomment>
            <translation>离开，以后可以继续</translation>
        </message>
        <message>
            <source>Begin the paper</source>
            <extracomment>Button: the paper of the next person of a relay test begins.</extracomment>
            <translation>开始答题</translation>
        </message>
        <message>
            <source>Person %1</source>
            <extracomment>Between two people of a relay test. %1: number of who comes next.</extracomment>
            <translation>第 %1 位</translation>
        </message>
        <message>
            <source>Your name</source>
            <extracomment>Over the field for the name of who takes the test next.</extracomment>
            <translation>您的姓名</translation>
        </message>
        <message>
            <source>%1 questions · %2 min. The clock begins with the paper.</source>
            <extracomment>Before a person begins a relay test. %1: questions, %2: minutes.</extracomment>
            <translation>%1 题 · %2 分钟，开始答题时计时。</translation>
        </message>
        <message>
            <source>%1 questions · no time limit</source>
            <extracomment>Before a person begins a relay test without a limit of time. %1: questions.</extracomment>
            <translation>%1 题 · 不限时</translation>
        </message>
        <message>
            <source>Nobody has taken it yet.</source>
            <extracomment>Between two people of a relay test.</extracomment>
            <translation>还没有人答题。</translation>
        </message>
        <message>
            <source>Handed in: %1</source>
            <extracomment>Between two people of a relay test. %1: names of who has taken it.</extracomment>
            <translation>已交卷：%1</translation>
        </message>
        <message>
            <source>Draw another paper</source>
            <extracomment>Button: gives a relay test up that nobody has taken.</extracomment>
            <translation>另抽一份试卷</translation>
        </message>
        <message>
            <source>Everybody is done: show the results</source>
            <extracomment>Button: nobody else takes the relay test; shows all results, after asking once more.</extracomment>
            <translation>全部答完，公布结果</translation>
        </message>
    </context>
    <context>
        <name>ReportButton</name>
        <message>
            <source>Report</source>
            <extracomment>Button under a question: it is wrong, and this says so.</extracomment>
            <translation>纠错</translation>
        </message>
    </context>
    <context>
        <name>ReportRow</name>
        <message>
            <source>A question the sets no longer have</source>
            <extracomment>In the list of questions reported, in the place of the question.</extracomment>
            <translation>题库里已经没有这道题</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>In the list of questions reported. %1: what is wrong, %2: the learner&apos;s own words.</extracomment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>In the list of questions reported. %1: the day, %2: the set.</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Changed since; it is asked again.</source>
            <extracomment>In the list of questions reported: a new version of the set reads otherwise.</extracomment>
            <translation>题目后来改过，已恢复出题。</translation>
        </message>
        <message>
            <source>Take back</source>
            <extracomment>Button under a question the learner reported: it is asked again.</extracomment>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>ReportSheet</name>
        <message>
            <source>What is wrong with this question?</source>
            <extracomment>Heading over the reasons for which a question can be reported.</extracomment>
            <translation>这道题错在哪里？</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the reasons for which a question can be reported.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>It will not be asked again, and an answer just given does not count. The note stays on this device until you send it.</source>
            <extracomment>Under the heading &quot;What is wrong with this question?&quot;.</extracomment>
            <translation>这道题不再出现，刚才的作答不计。纠错留在本机，由您自己发送。</translation>
        </message>
        <message>
            <source>Add your words (optional)</source>
            <extracomment>Button over the reasons for which a question can be reported: opens a field for words of one&apos;s own.</extracomment>
            <translation>补充一句（可不填）</translation>
        </message>
        <message>
            <source>In your words (optional); then tap a reason</source>
            <extracomment>Over the field for words to a report; they go with the reason tapped below it then.</extracomment>
            <translation>补充一句（可不填），再点原因</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>The answer is wrong</source>
            <extracomment>What a learner holds to be wrong with a question: its answer.</extracomment>
            <translation>答案错</translation>
        </message>
        <message>
            <source>It differs from the text</source>
            <extracomment>What a learner holds to be wrong with a question: it says something else than the text it is made from.</extracomment>
            <translation>与原文不符</translation>
        </message>
        <message>
            <source>The question is not clear</source>
            <extracomment>What a learner holds to be wrong with a question: nobody can tell what is asked.</extracomment>
            <translation>题干不清</translation>
        </message>
        <message>
            <source>A typing error</source>
            <extracomment>What a learner holds to be wrong with a question: a slip of the pen.</extracomment>
            <translation>错别字</translation>
        </message>
    </context>
    <context>
        <name>ReportedNotice</name>
        <message>
            <source>Reported: it is not asked any more and does not count.</source>
            <extracomment>After a question was reported, beside the button &quot;Undo&quot;.</extracomment>
            <translation>已记为纠错：这道题不再出现，也不计分。</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>Button beside the words that a question was reported: takes that back.</extracomment>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>ReportsPanel</name>
        <message numerus="yes">
            <source>My correction notes (%n)</source>
            <extracomment>Heading over the questions the learner reported. %n: how many.</extracomment>
            <translation>
                <numerusform>我的纠错（%n 条）</numerusform>
            </translation>
        </message>
        <message>
            <source>Look through them</source>
            <extracomment>Button: lists the questions the learner reported.</extracomment>
            <translation>逐条查看</translation>
        </message>
        <message>
            <source>These questions are not asked. Each note can be taken back.</source>
            <extracomment>Explains the button &quot;Look through them&quot;.</extracomment>
            <translation>这些题不再出现；每一条都可以撤销。</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <extracomment>Button: writes the questions the learner reported to a file of choice.</extracomment>
            <translation>存为文件…</translation>
        </message>
        <message>
            <source>To send to the publisher of the set. Your name and your answers are not in it.</source>
            <extracomment>Explains the button &quot;Save as a file…&quot; under the questions reported.</extracomment>
            <translation>发给题库的发布者。文件里没有您的姓名和作答。</translation>
        </message>
    </context>
    <context>
        <name>ReportsSheet</name>
        <message>
            <source>My correction notes</source>
            <extracomment>Heading over the list of questions the learner reported.</extracomment>
            <translation>我的纠错</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the list of questions the learner reported.</extracomment>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>RestoreSheet</name>
        <message>
            <source>No answers yet</source>
            <extracomment>What a learner&apos;s file holds: nothing was answered in it.</extracomment>
            <translation>还没有作答</translation>
        </message>
        <message numerus="yes">
            <source>%n answers, the last on %1</source>
            <extracomment>What a learner&apos;s file holds. %n: answers; %1: date of the last of them.</extracomment>
            <translation>
                <numerusform>%n 次作答，最近一次在 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Restore this backup?</source>
            <extracomment>Heading of the question whether a backup is to be restored.</extracomment>
            <translation>要恢复这份备份吗？</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <extracomment>Spoken name of the button that leaves everything as it is.
----------
Button: does not restore the backup.</extracomment>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>In the backup</source>
            <extracomment>Over what the backup holds.</extracomment>
            <translation>备份里</translation>
        </message>
        <message>
            <source>Here now</source>
            <extracomment>Over what the learner&apos;s file holds now.</extracomment>
            <translation>现在这里</translation>
        </message>
        <message>
            <source>What is here now is kept in a file beside it. Shixi then begins anew with the backup.</source>
            <extracomment>Before a backup is restored: what will happen.</extracomment>
            <translation>现在的内容会另存一份文件。随后时习用备份重新开始。</translation>
        </message>
        <message>
            <source>Restore</source>
            <extracomment>Button: restores the backup.</extracomment>
            <translation>恢复</translation>
        </message>
    </context>
    <context>
        <name>ResultPanel</name>
        <message>
            <source>%1/%2</source>
            <extracomment>In the ring after a session. %1: questions right at the first try, %2: questions asked.</extracomment>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>right</source>
            <extracomment>In the ring after a session, under &quot;8/10&quot;: right at the first try.</extracomment>
            <translation>答对</translation>
        </message>
        <message>
            <source>All right at the first try</source>
            <extracomment>Heading after a session without a miss.</extracomment>
            <translation>首次作答全部答对</translation>
        </message>
        <message>
            <source>%1 of %2 right at the first try</source>
            <extracomment>Heading after a session. %1: questions right at the first try, %2: questions asked.</extracomment>
            <translation>首次作答 %2 题，答对 %1 题</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <extracomment>After a session: how long it took. %1: minutes, %2: seconds.</extracomment>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message numerus="yes">
            <source>%n new facts met</source>
            <extracomment>After a session: facts shown for the first time.</extracomment>
            <translation>
                <numerusform>新看 %n 个要点</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 s</source>
            <extracomment>After a session that took less than a minute. %1: seconds.</extracomment>
            <translation>%1 秒</translation>
        </message>
    </context>
    <context>
        <name>RevealAnswer</name>
        <message>
            <source>Say the answer aloud or in your mind, then look.</source>
            <extracomment>Under a question without options, before the answer is shown.</extracomment>
            <translation>先说出来或在心里想好，再看答案。</translation>
        </message>
        <message>
            <source>The answer</source>
            <extracomment>Over the answer that was revealed.</extracomment>
            <translation>答案</translation>
        </message>
        <message>
            <source>Tick what you had</source>
            <extracomment>Over the parts of a revealed answer, each with a box to tick.</extracomment>
            <translation>勾选您想到的</translation>
        </message>
    </context>
    <context>
        <name>RoundWords</name>
        <message>
            <source>Practice</source>
            <extracomment>In the header of a session, one or two words: questions chosen on the Practice page.</extracomment>
            <translation>练习</translation>
        </message>
        <message>
            <source>Wrong answers</source>
            <extracomment>In the header of a session, one or two words: questions out of the wrong-answer book.</extracomment>
            <translation>错题</translation>
        </message>
        <message>
            <source>Starred</source>
            <extracomment>In the header of a session, one or two words: questions on facts starred.</extracomment>
            <translation>收藏</translation>
        </message>
        <message>
            <source>Daily quiz</source>
            <extracomment>In the header of a session, one or two words: a few questions, the same for everybody on a day.</extracomment>
            <translation>每日答题</translation>
        </message>
        <message numerus="yes">
            <source>All %n questions gone through · the next round begins at the first</source>
            <extracomment>After a round of practice in order or at random that came to the end. %n: questions there are.</extracomment>
            <translation>
                <numerusform>全部 %n 题已做完一遍 · 下一轮从第一题开始</numerusform>
            </translation>
        </message>
        <message>
            <source>Reached question %1 of %2</source>
            <extracomment>After a round of practice in order or at random. %1: questions done so far, %2: questions in all.</extracomment>
            <translation>做到第 %1 题，共 %2 题</translation>
        </message>
    </context>
    <context>
        <name>SampleFeedback</name>
        <message>
            <source>Right</source>
            <extracomment>Feedback in the introduction: the answer is right.</extracomment>
            <translation>正确</translation>
        </message>
        <message>
            <source>Not this time. It is: %1</source>
            <extracomment>Feedback in the introduction: the answer is wrong; calm, no reproach. %1: the right answer.</extracomment>
            <translation>这次没有答对。答案是：%1</translation>
        </message>
        <message>
            <source>This is where it stands. Every answer can be read in its place:</source>
            <extracomment>Over the paragraph an answer comes from, in the introduction.</extracomment>
            <translation>答案就在这里。每道题都能看到出处：</translation>
        </message>
        <message>
            <source>Study guide, paragraph %1</source>
            <extracomment>Under words of the study guide. %1: number of their paragraph.</extracomment>
            <translation>学习提要第 %1 段</translation>
        </message>
        <message>
            <source>Article, paragraph %1</source>
            <extracomment>Under words of the article itself. %1: number of their paragraph.</extracomment>
            <translation>原文第 %1 段</translation>
        </message>
    </context>
    <context>
        <name>SampleStep</name>
        <message>
            <source>Your choice</source>
            <extracomment>Beside the option chosen in the introduction, and it is right.</extracomment>
            <translation>你的选择</translation>
        </message>
        <message>
            <source>Not this</source>
            <extracomment>Beside the option chosen in the introduction, and it is wrong.</extracomment>
            <translation>不是这个</translation>
        </message>
        <message>
            <source>Right answer</source>
            <extracomment>Beside an option that is right and was not chosen.</extracomment>
            <translation>正确答案</translation>
        </message>
        <message>
            <source>Question %1 of %2, just to try: nothing is kept</source>
            <extracomment>Over a question to try in the introduction. %1: its number, %2: how many there are.</extracomment>
            <translation>试一试：第 %1 题，共 %2 题，不作记录</translation>
        </message>
    </context>
    <context>
        <name>ScoresEmpty</name>
        <message>
            <source>Your scores begin with the first answer</source>
            <extracomment>Heading of the place for results before the first answer.</extracomment>
            <translation>答完第一题，这里就有成绩</translation>
        </message>
        <message numerus="yes">
            <source>Here you will see how many of the %n core facts you have mastered, your days of learning, the reviews ahead and how well they go.</source>
            <extracomment>On the place for results before the first answer. %n: facts that must be known.</extracomment>
            <translation>
                <numerusform>这里会显示：%n 个必会要点您记牢了多少，哪些天学过，今后几天要复习多少，复习答对率怎样。</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to Today</source>
            <extracomment>Button on the place for results before the first answer: to today&apos;s learning.</extracomment>
            <translation>去“今日”学习</translation>
        </message>
    </context>
    <context>
        <name>ScoresPage</name>
        <message>
            <source>Scores</source>
            <extracomment>Title of the place for results.</extracomment>
            <translation>成绩</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <extracomment>In the empty search field.</extracomment>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search facts, questions and text</source>
            <extracomment>Spoken name of the search field.</extracomment>
            <translation>搜索要点、题目和正文</translation>
        </message>
        <message>
            <source>Clear</source>
            <extracomment>Spoken name of the button that empties the search field.</extracomment>
            <translation>清空</translation>
        </message>
    </context>
    <context>
        <name>SearchHints</name>
        <message>
            <source>Nothing holds “%1”</source>
            <extracomment>Heading on the Search page, nothing was found. %1: what was looked for.</extracomment>
            <translation>没有找到“%1”</translation>
        </message>
        <message>
            <source>What are you looking for?</source>
            <extracomment>Heading on the Search page before anything was typed.</extracomment>
            <translation>想找什么？</translation>
        </message>
        <message>
            <source>Try fewer characters, or one word instead of several: every word has to be there. The first letters of the pinyin find it too.</source>
            <extracomment>On the Search page where nothing was found: what to try.</extracomment>
            <translation>少输几个字，或只输一个词：用空格隔开的几个词要同时出现。也可以输入拼音首字母。</translation>
        </message>
        <message>
            <source>One character is enough. Traditional and simplified characters are the same, and Latin letters are read as pinyin, whole or first letters only.</source>
            <extracomment>On the Search page before anything was typed: how searching works.</extracomment>
            <translation>输入一个字就能找。繁体、简体都行，也可以输入全拼或拼音首字母。</translation>
        </message>
        <message>
            <source>For example</source>
            <extracomment>On the Search page, over three words of this set to try.</extracomment>
            <translation>比如</translation>
        </message>
        <message>
            <source>Searches for it</source>
            <extracomment>Spoken beside an example on the Search page: what pressing it does.</extracomment>
            <translation>点一下就搜索</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Back</source>
            <extracomment>Spoken name of the button that leaves the Search page.</extracomment>
            <translation>返回</translation>
        </message>
        <message>
            <source>Search</source>
            <extracomment>Spoken name of the page where the set is searched.</extracomment>
            <translation>搜索</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message numerus="yes">
            <source>%n digits entered</source>
            <extracomment>Spoken: how many digits of a PIN were entered.</extracomment>
            <translation>
                <numerusform>已输入 %n 位</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters entered</source>
            <extracomment>Spoken of a field for a password: how much was typed.</extracomment>
            <translation>
                <numerusform>已输入 %n 个字符</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionItem</name>
        <message>
            <source>%1 of %2 learnt</source>
            <extracomment>Under a section of the text. %1: core and useful facts learnt, %2: of so many.</extracomment>
            <translation>已学 %1/%2</translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <extracomment>Under a section of the text, after “3 of 8 learnt”. %n: facts it is time to review.</extracomment>
            <translation>
                <numerusform>%n 个该复习</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionRow</name>
        <message numerus="yes">
            <source>%n facts, not begun</source>
            <extracomment>Under a section on Today: none of its %n facts was learnt yet.</extracomment>
            <translation>
                <numerusform>%n 个要点，未学</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 learnt · %3 remembered</source>
            <extracomment>Under a section on Today. %1: facts learnt, %2: facts in all, %3: share remembered, such as 92%.</extracomment>
            <translation>已学 %1 / %2 · 记牢程度 %3</translation>
        </message>
        <message>
            <source>%1 of %2 learnt</source>
            <extracomment>Under a section on Today. %1: facts learnt, %2: facts in all.</extracomment>
            <translation>已学 %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>SectionsPanel</name>
        <message>
            <source>Progress</source>
            <extracomment>On Today: heading over the sections of the study guide, how much of each is learnt.</extracomment>
            <translation>学习进度</translation>
        </message>
    </context>
    <context>
        <name>SessionFooter</name>
        <message>
            <source>Got it, go on</source>
            <extracomment>Button under a fact shown for the first time: it was read.</extracomment>
            <translation>看明白了，继续</translation>
        </message>
        <message>
            <source>Continue</source>
            <extracomment>Button after an answer: the next question.</extracomment>
            <translation>继续</translation>
        </message>
        <message>
            <source>Show the answer</source>
            <extracomment>Button under a question without options.</extracomment>
            <translation>看答案</translation>
        </message>
        <message>
            <source>Submit</source>
            <extracomment>Button under a question: the answer is complete.</extracomment>
            <translation>提交</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <extracomment>Over the Submit button of a question with several right options: how many are chosen so far.</extracomment>
            <translation>
                <numerusform>已选 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Confirm</source>
            <extracomment>Button under a question in elder mode: what is chosen is the answer.</extracomment>
            <translation>确定</translation>
        </message>
    </context>
    <context>
        <name>SessionHeader</name>
        <message>
            <source>Leave, and continue later</source>
            <extracomment>Spoken name of the button that leaves a session; it can be continued later.</extracomment>
            <translation>离开，稍后接着学</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <extracomment>In the header of a session. %1: questions answered, %2: questions in all.</extracomment>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Take back the last answer</source>
            <extracomment>Spoken name of the button that takes back the last answer.</extracomment>
            <translation>撤销上一次作答</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <extracomment>Spoken name of the button that shows which keys do what.</extracomment>
            <translation>查看按键</translation>
        </message>
        <message>
            <source>Again: %1</source>
            <extracomment>In the header of a session while questions missed are asked once more. %1: how many are left.</extracomment>
            <translation>再问 %1</translation>
        </message>
    </context>
    <context>
        <name>SetBusy</name>
        <message>
            <source>Looking at the file …</source>
            <extracomment>Shown while the file of a set is read and checked.</extracomment>
            <translation>正在查看文件……</translation>
        </message>
        <message>
            <source>Putting things in their place …</source>
            <extracomment>Shown while a set is added, replaced or removed.</extracomment>
            <translation>正在整理题库……</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button: stops looking at the file of a set.</extracomment>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>SetChanges</name>
        <message numerus="yes">
            <source>%n questions are worded better</source>
            <extracomment>What an update changes. %n: questions.</extracomment>
            <translation>
                <numerusform>%n 道题改了措辞</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember stay as they are</source>
            <extracomment>What an update changes: nothing for these. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n 条要记的内容不变</numerusform>
            </translation>
        </message>
        <message>
            <source>Of what you have learnt</source>
            <extracomment>Over what an update comes to for this learner.</extracomment>
            <translation>您学过的内容</translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember are asked in another way</source>
            <extracomment>What an update changes: asked otherwise, not learnt anew. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n 条要记的内容换了问法</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember have a corrected answer</source>
            <extracomment>What an update changes: the right answer is another. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n 条要记的内容更正了答案</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember are new</source>
            <extracomment>What an update changes. %n: things to remember that are new.</extracomment>
            <translation>
                <numerusform>新增 %n 条要记的内容</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember are asked no more</source>
            <extracomment>What an update changes. %n: things to remember that are no longer in the set.</extracomment>
            <translation>
                <numerusform>%n 条要记的内容不再提问</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember keep their memory</source>
            <extracomment>Under &quot;Of what you have learnt&quot;. %n: things to remember that this learner has begun to learn.</extracomment>
            <translation>
                <numerusform>%n 条要记的内容记忆照旧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember are learnt anew</source>
            <extracomment>Under &quot;Of what you have learnt&quot;: their answers are corrected. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n 条要记的内容要重新学</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember are asked no more; your answers are kept</source>
            <extracomment>Under &quot;Of what you have learnt&quot;. %n: things to remember that are no longer in the set.</extracomment>
            <translation>
                <numerusform>%n 条要记的内容不再提问，作答仍然保留</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SetCorrections</name>
        <message>
            <source>Corrected answers</source>
            <extracomment>Over the questions that have another right answer in an update of a set.</extracomment>
            <translation>更正的答案</translation>
        </message>
        <message numerus="yes">
            <source>And %n more corrected answers</source>
            <extracomment>Under the first of many corrected answers. %n: corrected answers that are not listed.</extracomment>
            <translation>
                <numerusform>还有 %n 处更正</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SetDesk</name>
        <message>
            <source>Let go to see what the file holds</source>
            <extracomment>Shown while a file is held over the window.</extracomment>
            <translation>松开即可查看文件里是什么</translation>
        </message>
    </context>
    <context>
        <name>SetFileAsker</name>
        <message>
            <source>Open</source>
            <extracomment>Button of the file dialog: takes the file chosen.</extracomment>
            <translation>打开</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button of the file dialog: does nothing.</extracomment>
            <translation>取消</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <extracomment>Kinds of files in a file dialog.</extracomment>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Sets and withdrawal notes (*.shixi *.zip *.txt *.png *.jpg *.jpeg)</source>
            <extracomment>Kinds of files in a file dialog.</extracomment>
            <translation>题库和撤题单 (*.shixi *.zip *.txt *.png *.jpg *.jpeg)</translation>
        </message>
    </context>
    <context>
        <name>SetFilesSheet</name>
        <message>
            <source>Choose a set</source>
            <extracomment>Heading over the files of sets found on a phone.</extracomment>
            <translation>选择题库</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the list of files of sets.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Found in %1</source>
            <extracomment>Over the list of files of sets on a phone. %1: a folder.</extracomment>
            <translation>在 %1 里找到</translation>
        </message>
        <message>
            <source>There is no set in %1. Put the file (it ends in .shixi) there and come back.</source>
            <extracomment>Instead of the list of files of sets on a phone. %1: a folder; files of sets end in .shixi.</extracomment>
            <translation>%1 里没有题库。请把文件（以 .shixi 结尾）放进去，再回到这里。</translation>
        </message>
    </context>
    <context>
        <name>SetHead</name>
        <message>
            <source>Publisher: %1</source>
            <extracomment>Who made a set of questions. %1: the name of that person or office.</extracomment>
            <translation>发布者：%1</translation>
        </message>
    </context>
    <context>
        <name>SetListed</name>
        <message>
            <source>Damaged</source>
            <extracomment>Beside a set whose file is damaged; nothing is asked from it.</extracomment>
            <translation>已损坏</translation>
        </message>
        <message>
            <source>Comes with the program</source>
            <extracomment>Beside the set that comes with the program.</extracomment>
            <translation>内置</translation>
        </message>
        <message>
            <source>Own use</source>
            <extracomment>Beside a set that nobody signed: for the learner&apos;s own use.</extracomment>
            <translation>自用</translation>
        </message>
    </context>
    <context>
        <name>SetMessage</name>
        <message>
            <source>Close message</source>
            <extracomment>Spoken name of the button that puts a message away.</extracomment>
            <translation>关闭提示</translation>
        </message>
    </context>
    <context>
        <name>SetOfferSheet</name>
        <message>
            <source>This set is here already</source>
            <extracomment>Heading over a set that is here already.</extracomment>
            <translation>已经有这套题了</translation>
        </message>
        <message>
            <source>Update this set?</source>
            <extracomment>Heading of the question whether another version of a set is to be taken.</extracomment>
            <translation>更新这套题吗？</translation>
        </message>
        <message>
            <source>Add this set?</source>
            <extracomment>Heading of the question whether a set is to be added.</extracomment>
            <translation>添加这套题吗？</translation>
        </message>
        <message>
            <source>Not now</source>
            <extracomment>Spoken name of the button that leaves a set that was offered.
----------
Button: leaves a set that was offered.</extracomment>
            <translation>暂不</translation>
        </message>
        <message>
            <source>What changes</source>
            <extracomment>Over what an update of a set changes.</extracomment>
            <translation>有哪些变化</translation>
        </message>
        <message>
            <source>What is in it</source>
            <extracomment>Over what a set holds.</extracomment>
            <translation>内容</translation>
        </message>
        <message>
            <source>The very same version is here. There is nothing to do.</source>
            <extracomment>About a set that is here already, to the last byte.</extracomment>
            <translation>本机已有完全相同的一份，不用再添加。</translation>
        </message>
        <message>
            <source>I have checked with the publisher</source>
            <extracomment>Switch: only then can a set be taken from somebody else than before.</extracomment>
            <translation>我已核对</translation>
        </message>
        <message>
            <source>By telephone or face to face, not by the way the file came.</source>
            <extracomment>Explains the switch &quot;I have checked with the publisher&quot;.</extracomment>
            <translation>打电话或当面问过发布者，而不是问发来文件的人。</translation>
        </message>
        <message>
            <source>Update</source>
            <extracomment>Button: takes another version of a set.</extracomment>
            <translation>更新</translation>
        </message>
        <message>
            <source>Add</source>
            <extracomment>Button: adds a set.</extracomment>
            <translation>添加</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button: closes what is said of a set that is here already.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>An older version of the program’s set</source>
            <extracomment>Heading of the question whether a version of a set is to be kept that does not hold.</extracomment>
            <translation>内置题库的旧版本</translation>
        </message>
        <message>
            <source>Remember them once</source>
            <extracomment>Switch: facts that are in two sets are one to be remembered.</extracomment>
            <translation>合并记忆，只记一次</translation>
        </message>
        <message>
            <source>Keep it all the same</source>
            <extracomment>Button: takes a version of a set that does not hold, as a newer one comes with the program.</extracomment>
            <translation>仍然保留</translation>
        </message>
    </context>
    <context>
        <name>SetPanel</name>
        <message>
            <source>Sets</source>
            <extracomment>Heading over the sets of questions there are.</extracomment>
            <translation>题库</translation>
        </message>
        <message>
            <source>Add a set from a file…</source>
            <extracomment>Button: chooses the file of a set of questions.</extracomment>
            <translation>从文件添加题库…</translation>
        </message>
        <message>
            <source>You see what it is before anything changes. An update comes the same way.</source>
            <extracomment>Explains the button &quot;Add a set from a file…&quot;.</extracomment>
            <translation>先看清内容，再决定要不要添加。更新也这样添加。</translation>
        </message>
        <message>
            <source>Paste a withdrawal note…</source>
            <extracomment>Button: opens the field for a note by which a publisher takes questions back.</extracomment>
            <translation>粘贴撤题单…</translation>
        </message>
        <message>
            <source>By it a publisher takes wrong questions back. As a file or a picture of its code it comes the same way as a set.</source>
            <extracomment>Explains the button &quot;Paste a withdrawal note…&quot;.</extracomment>
            <translation>发布者用它撤下出错的题。撤题单文件或二维码图片，也像题库一样添加。</translation>
        </message>
    </context>
    <context>
        <name>SetSheet</name>
        <message>
            <source>Set</source>
            <extracomment>Heading over one set of questions.</extracomment>
            <translation>题库</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes what is shown of a set.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Its file on this device is damaged, so nothing is asked from it. Add it once more from its file; your answers are kept.</source>
            <extracomment>About a set whose file on this device is damaged.</extracomment>
            <translation>这套题存在本机的文件已损坏，暂时不从里面出题。请用原来的文件再添加一次；您的作答都还在。</translation>
        </message>
        <message>
            <source>Back to the version before</source>
            <extracomment>Button: the version before takes the place of the one that is here.</extracomment>
            <translation>换回上一版</translation>
        </message>
        <message>
            <source>Back to the set of the program</source>
            <extracomment>Button: the set that comes with the program takes its place again.</extracomment>
            <translation>换回内置的题库</translation>
        </message>
        <message>
            <source>Remove this set</source>
            <extracomment>Button: removes a set.</extracomment>
            <translation>移走这套题</translation>
        </message>
        <message>
            <source>Your answers are kept in any case. To add it again you need its file.</source>
            <extracomment>Under the buttons that remove a set or put a version back.</extracomment>
            <translation>您的作答都会保留。要再添加，需要原来的文件。</translation>
        </message>
        <message numerus="yes">
            <source>%n withdrawal notes of its publisher hold for it.</source>
            <extracomment>About a set. %n: notes by which its publisher took questions back or corrected them.</extracomment>
            <translation>
                <numerusform>已采用发布者的 %n 张撤题单。</numerusform>
            </translation>
        </message>
        <message>
            <source>Remember once what other sets have too</source>
            <extracomment>Switch: facts that are in two sets are one to be remembered.</extracomment>
            <translation>别的题库里也有的内容只记一次</translation>
        </message>
        <message>
            <source>On: a fact that is in two sets is asked once for both and counts once. Nothing is lost when you switch it.</source>
            <extracomment>Explains the switch &quot;Remember once what other sets have too&quot; while it is on.</extracomment>
            <translation>已打开：两套题里都有的内容只问一遍，只算一份。开或关都不会丢失学习记录。</translation>
        </message>
        <message>
            <source>Off: each set asks its facts for itself, so one that is in two sets counts twice. Nothing is lost when you switch it.</source>
            <extracomment>Explains the switch &quot;Remember once what other sets have too&quot; while it is off.</extracomment>
            <translation>已关上：每套题各问各的，都有的内容要问两遍，算两份。开或关都不会丢失学习记录。</translation>
        </message>
    </context>
    <context>
        <name>SetSixWords</name>
        <message>
            <source>The publisher’s six words</source>
            <extracomment>Over six words that stand for the publisher of a set.</extracomment>
            <translation>发布者的六个词</translation>
        </message>
        <message>
            <source>If you are unsure, call the publisher and read them out to each other: they must be the same.</source>
            <extracomment>Under six words that stand for the publisher of a set: what they are for.</extracomment>
            <translation>拿不准时，请打电话给发布者，互相念一遍：六个词应当完全一样。</translation>
        </message>
    </context>
    <context>
        <name>SetWords</name>
        <message>
            <source>Version %1</source>
            <extracomment>Which version of a set it is. %1: its number.</extracomment>
            <translation>第 %1 版</translation>
        </message>
        <message>
            <source>It does not show who made it, so it could be from anybody. It will be marked “own use”.</source>
            <extracomment>Concern about a set that nobody signed.</extracomment>
            <translation>看不出是谁做的，可能来自任何人。添加后会标为“自用”。</translation>
        </message>
        <message>
            <source>You have taken nothing from this publisher so far.</source>
            <extracomment>Concern about a set whose publisher is met for the first time.</extracomment>
            <translation>您还没有添加过这位发布者的题库。</translation>
        </message>
        <message>
            <source>This set came with the program. The file is from somebody else.</source>
            <extracomment>Concern about a set that would take the place of the one that comes with the program.</extracomment>
            <translation>这套题是内置的，这份文件来自别人。</translation>
        </message>
        <message>
            <source>So far this set showed no publisher. The file is from somebody else.</source>
            <extracomment>Concern about a set that was there without a publisher.</extracomment>
            <translation>这套题原来没有发布者，这份文件来自别人。</translation>
        </message>
        <message>
            <source>So far this set came from “%1”. The file is from somebody else, even if the name is the same.</source>
            <extracomment>Concern about a set known from another publisher. %1: the name of that one.</extracomment>
            <translation>这套题一直由“%1”发布。这份文件来自别人，即使名称相同也不是同一个发布者。</translation>
        </message>
        <message>
            <source>It is older than version %1, which is here now.</source>
            <extracomment>Concern about a set older than the one that is here. %1: number of the version here.</extracomment>
            <translation>比现有的第 %1 版旧。</translation>
        </message>
        <message>
            <source>It has the same version number as the one here, but differs from it. Ask the publisher which one is right.</source>
            <extracomment>Concern about a set with the same number of version as the one that is here, but other contents.</extracomment>
            <translation>与现有的版本号相同，内容却不同。请问清发布者哪一份是对的。</translation>
        </message>
        <message numerus="yes">
            <source>%n questions</source>
            <extracomment>What a set holds. %n: questions.</extracomment>
            <translation>
                <numerusform>%n 道题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n facts</source>
            <extracomment>What a set holds. %n: facts.</extracomment>
            <translation>
                <numerusform>%n 个要点</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Added: %1, with %n questions.</source>
            <extracomment>After a set was added. %1: its title. %n: questions in it.</extracomment>
            <translation>
                <numerusform>已添加《%1》，共 %n 题。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is now version %2.</source>
            <extracomment>After a set was replaced by another version. %1: its title. %2: number of the version.</extracomment>
            <translation>《%1》已更新为第 %2 版。</translation>
        </message>
        <message>
            <source>%1 is back at version %2.</source>
            <extracomment>After a set was put back to the version before. %1: its title. %2: number of that version.</extracomment>
            <translation>《%1》已换回第 %2 版。</translation>
        </message>
        <message>
            <source>Removed: %1. Your answers are kept.</source>
            <extracomment>After a set was removed. %1: its title.</extracomment>
            <translation>已移走《%1》，您的作答都还在。</translation>
        </message>
        <message>
            <source>%1 is again the one that came with the program.</source>
            <extracomment>After a set was removed that stood in the place of the one that comes with the program. %1: its title.</extracomment>
            <translation>《%1》已换回内置的题库。</translation>
        </message>
        <message>
            <source>Version %1 came with the program. It is newer and goes on to hold: you learn from that one.</source>
            <extracomment>About a version of the set that comes with the program, in a newer one. %1: number of that version.</extracomment>
            <translation>内置的是第 %1 版，比这一版新，仍以它为准：您学的还是那一版。</translation>
        </message>
        <message numerus="yes">
            <source>%n of its facts are in “%1” too.</source>
            <extracomment>Explains the switch &quot;Remember them once&quot;. %1: title of another set. %n: facts.</extracomment>
            <translation>
                <numerusform>其中 %n 个要点在《%1》里也有。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Others are in %n more sets.</source>
            <extracomment>After how many facts of a set are in another set too. %n: sets.</extracomment>
            <translation>
                <numerusform>另有 %n 套题里也有相同的内容。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: version %2 is kept. The one that came with the program is newer and goes on to hold.</source>
            <extracomment>After an older version of the set that comes with the program was taken. %1: its title. %2: number of the version.</extracomment>
            <translation>《%1》第 %2 版已保留。内置的版本比它新，仍以内置的为准。</translation>
        </message>
        <message>
            <source>%1: facts that are in another set too are remembered once.</source>
            <extracomment>After a switch. %1: title of a set.</extracomment>
            <translation>《%1》：别的题库里也有的内容，现在只记一次。</translation>
        </message>
        <message>
            <source>%1: facts that are in another set too are remembered for each set.</source>
            <extracomment>After a switch. %1: title of a set.</extracomment>
            <translation>《%1》：别的题库里也有的内容，现在各记各的。</translation>
        </message>
        <message numerus="yes">
            <source>%n withdrawn</source>
            <extracomment>What a withdrawal note did. %n: questions that are asked no more.</extracomment>
            <translation>
                <numerusform>撤题 %n 道</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n corrected</source>
            <extracomment>What a withdrawal note did. %n: questions with another right answer.</extracomment>
            <translation>
                <numerusform>更正 %n 道</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: the note changes nothing for now.</source>
            <extracomment>After a withdrawal note was taken that concerns no question that is here. %1: the title of its set.</extracomment>
            <translation>%1：撤题单已采用，目前没有变化。</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <extracomment>After a withdrawal note was taken. %1: the title of its set. %2: what was done with how many questions.</extracomment>
            <translation>%1：%2。</translation>
        </message>
        <message numerus="yes">
            <source>“%1” and %n more sets</source>
            <extracomment>Stands for several sets in a sentence. %1: title of one of them. %n: how many sets beside it.</extracomment>
            <translation>
                <numerusform>《%1》和另外 %n 套题</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <extracomment>Stands for one set in a sentence. %1: its title.</extracomment>
            <translation>《%1》</translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember contradict %1 and are not used</source>
            <extracomment>Beside a set, or after it was taken. %1: another set, or several. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n 条要记的内容与%1不一致，暂不使用</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember of this set have another answer in %1. Of two sets that contradict each other one holds, and here it is not this one, so they are not used for now.</source>
            <extracomment>About a set. %1: another set, or several. %n: things to remember.</extracomment>
            <translation>
                <numerusform>这套题里有 %n 条要记的内容与%1的答案不一致。两套题不一致时只以其中一套为准，这里不以这一套为准，所以这些内容暂不使用。</numerusform>
            </translation>
        </message>
        <message>
            <source>The set of the program holds before all others. Ask the publisher which answer is right; they come back when a new version of either set agrees.</source>
            <extracomment>What to do where a set contradicts the one that comes with the program.</extracomment>
            <translation>内置的题库优先于其他题库。请问清发布者哪个答案是对的；等其中一套题有了新版本、两边一致了，这些内容就会恢复使用。</translation>
        </message>
        <message>
            <source>Update or remove one of the sets, or ask the publisher which answer is right.</source>
            <extracomment>What to do where two sets contradict each other.</extracomment>
            <translation>可以更新或移走其中一套题，也可以向发布者问清哪个答案是对的。</translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember in it have another answer in %1, and that one holds: they will not be used.</source>
            <extracomment>Before a set is taken. %1: another set, or several. %n: things to remember.</extracomment>
            <translation>
                <numerusform>其中有 %n 条要记的内容与%1的答案不一致，以后者为准：这些内容不会使用。</numerusform>
            </translation>
        </message>
        <message>
            <source>The set of the program holds before all others.</source>
            <extracomment>Added where a set that is offered contradicts the one that comes with the program.</extracomment>
            <translation>内置的题库优先于其他题库。</translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember in %1 have another answer than this set, and this one will hold: those will no longer be used.</source>
            <extracomment>Before a set is taken. %1: another set, or several. %n: things to remember of those.</extracomment>
            <translation>
                <numerusform>%1里有 %n 条要记的内容与这套题的答案不一致，将以这套题为准：那边的这些内容不再使用。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharePanel</name>
        <message>
            <source>%1/%2</source>
            <extracomment>In the ring on Today. %1: questions done today, %2: questions meant for today.</extracomment>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>done</source>
            <extracomment>In the ring on Today, under &quot;3/10&quot;: that many questions are done.</extracomment>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Done for today</source>
            <extracomment>Heading on Today when the day&apos;s share is done.</extracomment>
            <translation>今天学完了</translation>
        </message>
        <message numerus="yes">
            <source>%n questions to go today</source>
            <extracomment>Heading on Today: how many questions of the day&apos;s share are left.</extracomment>
            <translation>
                <numerusform>今天还有 %n 题</numerusform>
            </translation>
        </message>
        <message>
            <source>The rest is up to sleep: what you learnt comes back when it is due.</source>
            <extracomment>On Today when the day&apos;s share is done: nothing more is asked of the learner.</extracomment>
            <translation>剩下的交给睡眠：学过的内容，到该复习时会再来。</translation>
        </message>
        <message>
            <source>%1 to review · %2 new</source>
            <extracomment>On Today: what the next round holds. %1: facts to review, %2: facts not met before.</extracomment>
            <translation>复习 %1 · 新学 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n questions left in this round</source>
            <extracomment>Heading on Today while a session stands open: how many questions are left in it.</extracomment>
            <translation>
                <numerusform>这一轮还有 %n 题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions in this round: %1 to review · %2 new</source>
            <extracomment>On Today: what the next round holds, being only a part of the day. %1: of the questions, those to review, %2: those on facts not met before.</extracomment>
            <translation>
                <numerusform>这一轮 %n 题：复习 %1 · 新学 %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShortAnswer</name>
        <message>
            <source>Your answer</source>
            <extracomment>In the empty field an answer is typed into.</extracomment>
            <translation>您的答案</translation>
        </message>
        <message>
            <source>That is how it sounds. Please write it in characters.</source>
            <extracomment>Under the field an answer is typed into: it was written in pinyin (qibufa), rightly. It has not been counted.</extracomment>
            <translation>读音对了，请用汉字写出来。</translation>
        </message>
    </context>
    <context>
        <name>SoundPanel</name>
        <message>
            <source>Sound</source>
            <extracomment>Heading of the settings of what is heard.</extracomment>
            <translation>声音</translation>
        </message>
        <message>
            <source>After a right answer</source>
            <extracomment>Setting: a short sound after a right answer.</extracomment>
            <translation>答对时的提示音</translation>
        </message>
        <message>
            <source>After any other answer</source>
            <extracomment>Setting: a short sound after an answer that is not right.</extracomment>
            <translation>没有答对时的提示音</translation>
        </message>
        <message>
            <source>At the end of a round</source>
            <extracomment>Setting: a short sound at the end of a round of questions.</extracomment>
            <translation>一轮结束时的提示音</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Setting: a button beside questions lets a voice read them.</extracomment>
            <translation>朗读</translation>
        </message>
        <message>
            <source>A button over each question lets a voice read it with its options. Not while a screen reader speaks.</source>
            <extracomment>Explains the setting &quot;Read aloud&quot;.</extracomment>
            <translation>每道题上方有一个按钮，按下就朗读题目和选项。使用读屏软件时不朗读。</translation>
        </message>
    </context>
    <context>
        <name>SourceLine</name>
        <message>
            <source>Study guide, paragraph %1</source>
            <extracomment>Under a paragraph: it stands in the study guide. %1: number of the paragraph.</extracomment>
            <translation>学习提要第 %1 段</translation>
        </message>
        <message>
            <source>Article, paragraph %1</source>
            <extracomment>Under a paragraph: it stands in the article itself. %1: number of the paragraph.</extracomment>
            <translation>原文第 %1 段</translation>
        </message>
    </context>
    <context>
        <name>StarButton</name>
        <message>
            <source>Starred</source>
            <extracomment>Button beside a fact that is starred; pressing takes the star away.</extracomment>
            <translation>已收藏</translation>
        </message>
        <message>
            <source>Star</source>
            <extracomment>Button beside a fact: keeps it among the starred ones.</extracomment>
            <translation>收藏</translation>
        </message>
    </context>
    <context>
        <name>StarRow</name>
        <message>
            <source>Take the star away</source>
            <extracomment>Button beside a fact starred: takes its star away.</extracomment>
            <translation>取消收藏</translation>
        </message>
        <message>
            <source>Star again</source>
            <extracomment>Button beside a fact whose star was just taken away: stars it again.</extracomment>
            <translation>重新收藏</translation>
        </message>
    </context>
    <context>
        <name>StarsPanel</name>
        <message>
            <source>Starred</source>
            <extracomment>Heading on Practice over the facts the learner starred.</extracomment>
            <translation>收藏</translation>
        </message>
        <message>
            <source>Nothing starred yet. Press “Star” after a question, or the key F, and the fact is kept here.</source>
            <extracomment>On Practice where nothing is starred: how it is done.</extracomment>
            <translation>还没有收藏。答题后点“收藏”，或按 F 键，这个要点就会留在这里。</translation>
        </message>
        <message numerus="yes">
            <source>Practise · %n questions</source>
            <extracomment>Button on Practice: asks %n questions out of the facts starred.</extracomment>
            <translation>
                <numerusform>练收藏的要点 · %n 题</numerusform>
            </translation>
        </message>
        <message>
            <source>See the starred facts</source>
            <extracomment>Button on Practice: shows the list of the facts starred.</extracomment>
            <translation>查看收藏</translation>
        </message>
    </context>
    <context>
        <name>StarsView</name>
        <message numerus="yes">
            <source>Starred · %n</source>
            <extracomment>Title of the list of the facts starred. %n: how many there are.</extracomment>
            <translation>
                <numerusform>收藏 · %n 个要点</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Practise · %n questions</source>
            <extracomment>Button under the list of the facts starred: asks %n questions out of them.</extracomment>
            <translation>
                <numerusform>练收藏的要点 · %n 题</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is starred yet. Press “Star” after a question, or the key F, and the fact stands here.</source>
            <extracomment>In the list of the facts starred where there is none.</extracomment>
            <translation>还没有收藏。答题后点“收藏”，或按 F 键，要点就会列在这里。</translation>
        </message>
    </context>
    <context>
        <name>StartButton</name>
        <message numerus="yes">
            <source>Continue · %n questions left</source>
            <extracomment>The button on Today when a session stands open: %n questions are left in it.</extracomment>
            <translation>
                <numerusform>继续 · 还有 %n 题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Start · %n questions · %1 min</source>
            <extracomment>The button on Today. %n: questions in the session, %1: minutes it takes.</extracomment>
            <translation>
                <numerusform>开始 · %n 题 · 约 %1 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more questions</source>
            <extracomment>The button on Today when the day&apos;s share is done: a further session of %n questions.</extracomment>
            <translation>
                <numerusform>再来 %n 题</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartButtons</name>
        <message numerus="yes">
            <source>Begin gently · %n questions · %1 min</source>
            <extracomment>The button on Today after days away: a round shorter than usual. %n: its questions, %1: minutes it takes.</extracomment>
            <translation>
                <numerusform>先来一小轮 · %n 题 · 约 %1 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The usual round · %n questions · %1 min</source>
            <extracomment>Below the button for a short round on Today: the usual round. %n: its questions, %1: minutes it takes.</extracomment>
            <translation>
                <numerusform>照常一轮 · %n 题 · 约 %1 分钟</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartProblem</name>
        <message>
            <source>Shixi</source>
            <extracomment>Title of the window: the name of the program.</extracomment>
            <translation>时习</translation>
        </message>
        <message>
            <source>Shixi cannot start</source>
            <extracomment>Heading of the window shown when the program cannot start.</extracomment>
            <translation>时习无法启动</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button that ends the program when it cannot start.</extracomment>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>StepsLegend</name>
        <message>
            <source>Questions a day:</source>
            <extracomment>Before the four steps of the calendar on Scores.</extracomment>
            <translation>每天题数：</translation>
        </message>
    </context>
    <context>
        <name>StudyHeading</name>
        <message>
            <source>Study</source>
            <extracomment>Title of the place where the text is read.</extracomment>
            <translation>学习</translation>
        </message>
        <message>
            <source>Search</source>
            <extracomment>Spoken name of the button that opens the search.</extracomment>
            <translation>搜索</translation>
        </message>
    </context>
    <context>
        <name>StudyOverview</name>
        <message>
            <source>This set brings no text to read. Its questions are under Today and Practice.</source>
            <extracomment>On the Study page, where the set has questions but no text.</extracomment>
            <translation>这套内容没有可供阅读的正文，题目在“今日”和“练习”里。</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Session finished</source>
            <extracomment>Title of the page after a session.</extracomment>
            <translation>这一轮学完了</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>Button on the page after a session: back to Today.</extracomment>
            <translation>完成</translation>
        </message>
        <message numerus="yes">
            <source>%n more questions</source>
            <extracomment>Button on the page after a session: a further session of %n questions.</extracomment>
            <translation>
                <numerusform>再来 %n 题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Once more · %n questions</source>
            <extracomment>Button on the page after a practice: another round of %n questions out of the same choice.</extracomment>
            <translation>
                <numerusform>再练一轮 · %n 题</numerusform>
            </translation>
        </message>
        <message>
            <source>Daily quiz · code %1</source>
            <extracomment>After the quiz of a day, the same for everybody. %1: its code, which people compare.</extracomment>
            <translation>每日答题 · 对照码 %1</translation>
        </message>
        <message numerus="yes">
            <source>Go on · %n questions</source>
            <extracomment>Button on the page after a practice in order or at random: the next %n questions.</extracomment>
            <translation>
                <numerusform>接着做 · %n 题</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SureAndWrong</name>
        <message>
            <source>Very sure, and yet wrong</source>
            <extracomment>Over a question missed of which the learner had said to be very sure.</extracomment>
            <translation>很有把握却答错</translation>
        </message>
    </context>
    <context>
        <name>SureButtons</name>
        <message>
            <source>Not sure</source>
            <extracomment>Answer to &quot;How sure are you?&quot;: not sure. Three short words beside each other.</extracomment>
            <translation>没把握</translation>
        </message>
        <message>
            <source>Fairly sure</source>
            <extracomment>Answer to &quot;How sure are you?&quot;: fairly sure. Three short words beside each other.</extracomment>
            <translation>比较有把握</translation>
        </message>
        <message>
            <source>Very sure</source>
            <extracomment>Answer to &quot;How sure are you?&quot;: very sure. Three short words beside each other.</extracomment>
            <translation>很有把握</translation>
        </message>
        <message>
            <source>How sure are you?</source>
            <extracomment>Over three buttons, after an answer was chosen and before it is judged.</extracomment>
            <translation>有多大把握？</translation>
        </message>
    </context>
    <context>
        <name>SureWords</name>
        <message>
            <source>Not sure</source>
            <extracomment>On Scores: answers of which the learner had said &quot;not sure&quot;.</extracomment>
            <translation>没把握</translation>
        </message>
        <message>
            <source>Fairly sure</source>
            <extracomment>On Scores: answers of which the learner had said &quot;fairly sure&quot;.</extracomment>
            <translation>比较有把握</translation>
        </message>
        <message>
            <source>Very sure</source>
            <extracomment>On Scores: answers of which the learner had said &quot;very sure&quot;.</extracomment>
            <translation>很有把握</translation>
        </message>
        <message>
            <source>You never said “%1”.</source>
            <extracomment>On Scores. %1: how sure the learner said to be; there is no such answer.</extracomment>
            <translation>您还没有说过“%1”。</translation>
        </message>
        <message numerus="yes">
            <source>Of %n answers you called “%1”, %2 were right.</source>
            <extracomment>On Scores. %n: answers of which the learner had said to be so sure; %1: those words, %2: answers that were right.</extracomment>
            <translation>
                <numerusform>您说“%1”的 %n 题中，对了 %2 题。</numerusform>
            </translation>
        </message>
        <message>
            <source>honest: up to %1</source>
            <extracomment>On Scores. What &quot;not sure&quot; promises. %1: such as 60%.</extracomment>
            <translation>相符范围：不超过 %1</translation>
        </message>
        <message>
            <source>honest: %1 to %2</source>
            <extracomment>On Scores. What &quot;fairly sure&quot; promises. %1, %2: such as 60% and 90%.</extracomment>
            <translation>相符范围：%1 至 %2</translation>
        </message>
        <message>
            <source>honest: %1 or more</source>
            <extracomment>On Scores. What &quot;very sure&quot; promises. %1: such as 90%.</extracomment>
            <translation>相符范围：不低于 %1</translation>
        </message>
        <message>
            <source>Fewer than you thought: look twice before you are that sure.</source>
            <extracomment>On Scores: fewer answers were right than the learner&apos;s words promised; calm, no reproach.</extracomment>
            <translation>答对的比您想的少：下结论前再看一眼。</translation>
        </message>
        <message>
            <source>You know what you know.</source>
            <extracomment>On Scores: as many answers were right as the learner&apos;s words promised.</extracomment>
            <translation>您心里有数。</translation>
        </message>
        <message>
            <source>More than you thought: you may trust yourself.</source>
            <extracomment>On Scores: more answers were right than the learner&apos;s words promised.</extracomment>
            <translation>答对的比您想的多：可以多相信自己一些。</translation>
        </message>
        <message>
            <source>Too few answers to judge yet.</source>
            <extracomment>On Scores: too few answers to say whether the learner&apos;s words were right.</extracomment>
            <translation>题数还少，暂不评判。</translation>
        </message>
    </context>
    <context>
        <name>TallyWords</name>
        <message>
            <source>%1 counted, %2 practice only</source>
            <extracomment>After a session or an exam. %1: answers that change when a fact comes back, %2: those that do not.</extracomment>
            <translation>%1 题计入复习，%2 题只作练习</translation>
        </message>
        <message>
            <source>%1 counted</source>
            <extracomment>After a session or an exam. %1: answers that change when a fact comes back.</extracomment>
            <translation>%1 题计入复习</translation>
        </message>
        <message>
            <source>+%1 learning points · today %2 / %3</source>
            <extracomment>After a session or an exam. Learning points: %1 of it, %2 of the day so far, %3 the most a day holds.</extracomment>
            <translation>学习积分 +%1 · 今日 %2 / %3</translation>
        </message>
    </context>
    <context>
        <name>TeachView</name>
        <message>
            <source>New</source>
            <extracomment>Small label over a fact the learner meets for the first time.</extracomment>
            <translation>新要点</translation>
        </message>
    </context>
    <context>
        <name>TextPanel</name>
        <message>
            <source>Study guide</source>
            <extracomment>Small label over a text: it is a study guide, not the article itself.</extracomment>
            <translation>学习提要</translation>
        </message>
        <message>
            <source>Article</source>
            <extracomment>Small label over a text: it is the article itself.</extracomment>
            <translation>原文</translation>
        </message>
        <message>
            <source>Core facts learnt</source>
            <extracomment>On the Study page, before a count: facts that must be known.</extracomment>
            <translation>已学必会要点</translation>
        </message>
        <message>
            <source>Useful facts learnt</source>
            <extracomment>On the Study page, before a count: facts that are good to know.</extracomment>
            <translation>已学应知要点</translation>
        </message>
        <message numerus="yes">
            <source>%n facts are due for review; they are underlined.</source>
            <extracomment>On the Study page. %n: facts it is time to review.</extracomment>
            <translation>
                <numerusform>有 %n 个要点该复习，文中已画线。</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue at paragraph %1</source>
            <extracomment>Button on the Study page: opens the text where reading stopped. %1: number of the paragraph.</extracomment>
            <translation>接着读第 %1 段</translation>
        </message>
        <message>
            <source>Read</source>
            <extracomment>Button on the Study page: opens the text at its beginning.</extracomment>
            <translation>开始阅读</translation>
        </message>
        <message>
            <source>You stopped in “%1”.</source>
            <extracomment>Under the button to read on. %1: heading of the section where reading stopped.</extracomment>
            <translation>上次读到“%1”。</translation>
        </message>
        <message>
            <source>Texts</source>
            <extracomment>On the Study page, over the list of the texts of the set.</extracomment>
            <translation>可读的文字</translation>
        </message>
        <message>
            <source>Text to read</source>
            <extracomment>Spoken name of the choice between the texts of the set.</extracomment>
            <translation>选择要读的文字</translation>
        </message>
        <message>
            <source>Tap a fact in the text to see how well you remember it and to practise it. Tap the number of a paragraph to mark it.</source>
            <extracomment>Under the button to read, before the text was ever opened.</extracomment>
            <translation>点一下文中的要点，可以看记牢程度、练这一条；点段落序号可以加书签。</translation>
        </message>
    </context>
    <context>
        <name>TextSizePanel</name>
        <message>
            <source>Text size</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>To learn, and at due times to practise: is that not a joy?</source>
            <extracomment>A sentence that shows the text size chosen: the first line of the Analects.</extracomment>
            <translation>学而时习之，不亦说乎？</translation>
        </message>
        <message>
            <source>Text size: %1%</source>
            <extracomment>Setting: how large the words are. %1: per cent of the usual size.</extracomment>
            <translation>字号：%1%</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Today</source>
            <extracomment>Title of the home page: what there is to learn today.</extracomment>
            <translation>今日</translation>
        </message>
    </context>
    <context>
        <name>TomorrowLine</name>
        <message>
            <source>Nothing is due tomorrow. What you learnt rests until it is needed.</source>
            <extracomment>On Today when the day&apos;s share is done and nothing comes tomorrow.</extracomment>
            <translation>明天没有要复习的，学过的先放一放，到时候再来。</translation>
        </message>
        <message numerus="yes">
            <source>%n questions: %1 to review · %2 new, about %3 min</source>
            <extracomment>On Today when the day&apos;s share is done. %n: questions tomorrow, %1: of them to review, %2: on new facts, %3: minutes they take.</extracomment>
            <translation>
                <numerusform>%n 题：复习 %1 题 · 新学 %2 题，约 %3 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <extracomment>On Today when the day&apos;s share is done: heading over what comes tomorrow.</extracomment>
            <translation>明天</translation>
        </message>
    </context>
    <context>
        <name>TomorrowPanel</name>
        <message>
            <source>Tomorrow</source>
            <extracomment>Heading after a session: what is due on the next day.</extracomment>
            <translation>明天</translation>
        </message>
        <message>
            <source>%1 to review · %2 new · about %3 min</source>
            <extracomment>After a session, about the next day. %1: questions to review, %2: new facts, %3: minutes for both.</extracomment>
            <translation>复习 %1 题 · 新学 %2 个，约 %3 分钟</translation>
        </message>
        <message>
            <source>Nothing to review, nothing new</source>
            <extracomment>After a session: there is nothing to do on the next day.</extracomment>
            <translation>没有要复习的，也没有新要点</translation>
        </message>
    </context>
    <context>
        <name>TypeWords</name>
        <message>
            <source>Choose one</source>
            <extracomment>Small label over a question: one option is right.</extracomment>
            <translation>单选题</translation>
        </message>
        <message>
            <source>Choose all that apply</source>
            <extracomment>Small label over a question: several options are right.</extracomment>
            <translation>多选题</translation>
        </message>
        <message>
            <source>True or false</source>
            <extracomment>Small label over a question: a statement is judged.</extracomment>
            <translation>判断题</translation>
        </message>
        <message>
            <source>Fill the blank</source>
            <extracomment>Small label over a question with a blank in its sentence.</extracomment>
            <translation>填空题</translation>
        </message>
        <message>
            <source>Put in order</source>
            <extracomment>Small label over a question: things are put in order.</extracomment>
            <translation>排序题</translation>
        </message>
        <message>
            <source>Say it, then check</source>
            <extracomment>Small label over a question: the learner says the answer, then looks.</extracomment>
            <translation>先说后看</translation>
        </message>
        <message>
            <source>Type the answer</source>
            <extracomment>Small label over a question whose answer is typed.</extracomment>
            <translation>输入题</translation>
        </message>
        <message>
            <source>Match</source>
            <extracomment>Small label over a question: things that belong together are matched.</extracomment>
            <translation>配对题</translation>
        </message>
        <message>
            <source>Put together</source>
            <extracomment>Small label over a question: its pieces are picked from a bank, in order.</extracomment>
            <translation>按序挑选</translation>
        </message>
        <message>
            <source>Questions of all types</source>
            <extracomment>Part of an exam: questions of several types.</extracomment>
            <translation>各种题型</translation>
        </message>
    </context>
    <context>
        <name>WatchFolderAsker</name>
        <message>
            <source>Watch</source>
            <extracomment>Button of the folder dialog: takes the folder chosen.</extracomment>
            <translation>留意</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button of the folder dialog: does nothing.</extracomment>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>WatchRow</name>
        <message>
            <source>A folder is watched</source>
            <extracomment>Button: a folder is watched for sets; opens the choice of it.</extracomment>
            <translation>正在留意一个文件夹</translation>
        </message>
        <message>
            <source>Watch a folder…</source>
            <extracomment>Button: opens the choice of a folder that is watched for sets.</extracomment>
            <translation>留意一个文件夹…</translation>
        </message>
        <message>
            <source>A set that comes into it is shown to you at once.</source>
            <extracomment>Explains the button &quot;Watch a folder…&quot;.</extracomment>
            <translation>有题库放进来，马上给您看。</translation>
        </message>
        <message>
            <source>%1 is not there now</source>
            <extracomment>A folder that was watched for sets is gone. %1: the folder.</extracomment>
            <translation>%1 现在不在</translation>
        </message>
    </context>
    <context>
        <name>WatchSheet</name>
        <message>
            <source>Watch a folder</source>
            <extracomment>Heading over the folders that can be watched for sets.</extracomment>
            <translation>留意一个文件夹</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the choice of a folder.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Watched now: %1</source>
            <extracomment>Over the choice of a folder. %1: the one that is watched for sets now.</extracomment>
            <translation>正在留意：%1</translation>
        </message>
        <message>
            <source>Each set that comes into the folder is shown to you once. Nothing is added before you say so, and the files stay as they are.</source>
            <extracomment>Over the choice of a folder that is watched for sets.</extracomment>
            <translation>放进这个文件夹的题库，每个只给您看一次。您同意之前什么也不会添加，文件也保持原样。</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <extracomment>Button: asks for a folder to be watched for sets.</extracomment>
            <translation>其他文件夹…</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <extracomment>Button: the folder is not watched for sets any more.</extracomment>
            <translation>不再留意</translation>
        </message>
    </context>
    <context>
        <name>WaysPanel</name>
        <message numerus="yes">
            <source>Go over %n missed</source>
            <extracomment>Button on Today: to the wrong-answer book, with %n facts in it.</extracomment>
            <translation>
                <numerusform>错题 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Practise</source>
            <extracomment>Button on Today: to the page for extra practice.</extracomment>
            <translation>专项练习</translation>
        </message>
        <message>
            <source>Read the text</source>
            <extracomment>Button on Today: to the page where the text is read.</extracomment>
            <translation>阅读</translation>
        </message>
    </context>
    <context>
        <name>WeakPanel</name>
        <message>
            <source>Remembered least firmly</source>
            <extracomment>On Today: heading over the sections whose facts are remembered least firmly (记牢程度).</extracomment>
            <translation>记牢程度最低的部分</translation>
        </message>
        <message>
            <source>A tap practises the section.</source>
            <extracomment>On Today, under the heading of the sections remembered least firmly.</extracomment>
            <translation>点一下就练这一部分。</translation>
        </message>
    </context>
    <context>
        <name>WeakRow</name>
        <message>
            <source>%1 remembered. Practises this section.</source>
            <extracomment>Spoken with a section on Today. %1: share remembered, such as 82%.</extracomment>
            <translation>记牢程度 %1，练习这一部分。</translation>
        </message>
    </context>
    <context>
        <name>WeekRow</name>
        <message>
            <source>nothing</source>
            <extracomment>In the table of weeks on Scores: nothing was answered.</extracomment>
            <translation>没有学习</translation>
        </message>
        <message numerus="yes">
            <source>%n questions (%1)</source>
            <extracomment>In the table of weeks on Scores. %n: questions answered; %1: those of each day, as in &quot;Mon 12 · Tue 8&quot;.</extracomment>
            <translation>
                <numerusform>%n 题（%1）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WithdrawCorrection</name>
        <message>
            <source>Where the answer is not what the text says: choose what is right, in its order.</source>
            <extracomment>How the right answer of a question is chosen that asks for several in their order.</extracomment>
            <translation>答案与原文不符时：按顺序选出正确的。</translation>
        </message>
        <message>
            <source>Where the answer is not what the text says: choose all that are right.</source>
            <extracomment>How the right answer of a question is chosen that has several.</extracomment>
            <translation>答案与原文不符时：选出所有正确的选项。</translation>
        </message>
        <message>
            <source>Where the answer is not what the text says: choose the right one.</source>
            <extracomment>How the right answer of a question is chosen.</extracomment>
            <translation>答案与原文不符时：选出正确的一项。</translation>
        </message>
        <message>
            <source>Correct the answer</source>
            <extracomment>Heading over the options from which the right answer is chosen anew.</extracomment>
            <translation>更正答案</translation>
        </message>
        <message>
            <source>Begin again</source>
            <extracomment>Button: nothing is chosen any more.</extracomment>
            <translation>重新选</translation>
        </message>
        <message>
            <source>From now on: %1</source>
            <extracomment>The answer that will be right from now on. %1: that answer.</extracomment>
            <translation>现在起：%1</translation>
        </message>
        <message>
            <source>Correct it so</source>
            <extracomment>Button: the note will correct the answer of this question.</extracomment>
            <translation>就这样更正</translation>
        </message>
    </context>
    <context>
        <name>WithdrawDone</name>
        <message>
            <source>Note %1 of “%2”. Send it the way you like; it says nothing secret, and nobody can change it on the way.</source>
            <extracomment>After a withdrawal note was signed. %1: its number; %2: title of the set.</extracomment>
            <translation>“%2”的第 %1 号撤题单。可以用任何方式发送：内容不保密，途中被改动也能查出来。</translation>
        </message>
        <message>
            <source>Take it on this device too…</source>
            <extracomment>Button: offers the note to this device too, as members see it.</extracomment>
            <translation>本机也采用…</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <extracomment>Button: writes a withdrawal note as a file.</extracomment>
            <translation>存成文件</translation>
        </message>
        <message>
            <source>Members open this file like a set:</source>
            <extracomment>Before the path of a withdrawal note.</extracomment>
            <translation>大家像添加题库一样打开这个文件：</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <extracomment>Button: puts a withdrawal note on the clipboard, to be pasted into a message.</extracomment>
            <translation>复制为文字</translation>
        </message>
        <message>
            <source>Copied. Members paste the whole message under “Paste a withdrawal note…”.</source>
            <extracomment>After a withdrawal note was copied.</extracomment>
            <translation>已复制。大家在“粘贴撤题单…”里粘贴整条消息。</translation>
        </message>
        <message>
            <source>QR code of the note</source>
            <extracomment>Spoken name of the picture of a code.</extracomment>
            <translation>撤题单的二维码</translation>
        </message>
        <message>
            <source>Save the QR code as a picture</source>
            <extracomment>Button: writes the QR code of a withdrawal note as a picture.</extracomment>
            <translation>把二维码存成图片</translation>
        </message>
        <message>
            <source>Members open this picture like a set:</source>
            <extracomment>Before the path of the picture of a code.</extracomment>
            <translation>大家像添加题库一样打开这张图片：</translation>
        </message>
        <message>
            <source>A copy is kept on this device. It can be handed on again from the page where questions are withdrawn.</source>
            <extracomment>Below the ways to hand a withdrawal note on.</extracomment>
            <translation>本机留有副本；在撤题的页面可以再次分发。</translation>
        </message>
    </context>
    <context>
        <name>WithdrawFileAsker</name>
        <message>
            <source>Open</source>
            <extracomment>Button of the file dialog: takes the file chosen.</extracomment>
            <translation>打开</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button of the file dialog: does nothing.</extracomment>
            <translation>取消</translation>
        </message>
        <message>
            <source>Sets (*.shixi)</source>
            <extracomment>Kinds of files in a file dialog.</extracomment>
            <translation>题库 (*.shixi)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <extracomment>Kinds of files in a file dialog.</extracomment>
            <translation>所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>WithdrawLastNotes</name>
        <message>
            <source>Hand on a note again</source>
            <extracomment>Heading over withdrawal notes that were made before.</extracomment>
            <translation>再次分发撤题单</translation>
        </message>
        <message>
            <source>Note %1 · for version %2 and older ones · %3</source>
            <extracomment>A withdrawal note that was made before. %1: its number; %2: number of a version; %3: a day.</extracomment>
            <translation>第 %1 号 · 适用于第 %2 版及更早的版本 · %3</translation>
        </message>
    </context>
    <context>
        <name>WithdrawNoteSheet</name>
        <message>
            <source>The note is signed</source>
            <extracomment>Heading after a withdrawal note was made.</extracomment>
            <translation>撤题单已签名</translation>
        </message>
        <message>
            <source>Sign this withdrawal note?</source>
            <extracomment>Heading over what a withdrawal note will say.</extracomment>
            <translation>签署这张撤题单吗？</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>Button: closes the sheet about a withdrawal note that was made.</extracomment>
            <translation>完成</translation>
        </message>
        <message>
            <source>Back to the questions</source>
            <extracomment>Button: goes back from the note to the list of questions.</extracomment>
            <translation>返回题目列表</translation>
        </message>
        <message>
            <source>The note is signed …</source>
            <extracomment>Shown while a withdrawal note is signed.</extracomment>
            <translation>正在签名……</translation>
        </message>
    </context>
    <context>
        <name>WithdrawQuestionSheet</name>
        <message>
            <source>What is wrong with it?</source>
            <extracomment>Heading over one question that can be taken back or corrected.</extracomment>
            <translation>这道题错在哪里？</translation>
        </message>
        <message>
            <source>Back to the questions</source>
            <extracomment>Spoken name of the button that goes back to the list of questions.</extracomment>
            <translation>返回题目列表</translation>
        </message>
        <message>
            <source>Right so far: %1</source>
            <extracomment>The answer that counts as right so far. %1: that answer.</extracomment>
            <translation>现在的答案：%1</translation>
        </message>
        <message>
            <source>What the text says</source>
            <extracomment>Heading over the paragraph a question was made from.</extracomment>
            <translation>原文依据</translation>
        </message>
        <message>
            <source>A note corrects only answers that are chosen from options. Withdraw this one, and mend it in the next version.</source>
            <extracomment>About a question whose answer is typed, said or matched.</extracomment>
            <translation>撤题单只能更正选择作答的题。这道题请先撤下，在下一版里改正。</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <extracomment>Heading over the ways to take a question back.</extracomment>
            <translation>撤下</translation>
        </message>
        <message>
            <source>Where the question, or the text itself, is wrong. It is asked no more.</source>
            <extracomment>When a question is taken back. It follows the way to correct its answer.</extracomment>
            <translation>题目有误，或原文本身有误时：撤下后不再出现。</translation>
        </message>
        <message>
            <source>Withdraw this question</source>
            <extracomment>Button: the note will take this question back.</extracomment>
            <translation>撤下这道题</translation>
        </message>
        <message numerus="yes">
            <source>Withdraw all %n that ask the same</source>
            <extracomment>Button: the note will take back this question and all others about the same fact. %n: all of them.</extracomment>
            <translation>
                <numerusform>撤下问同一内容的全部 %n 道题</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <extracomment>Button: the note will say nothing of this question.</extracomment>
            <translation>保持原样</translation>
        </message>
    </context>
    <context>
        <name>WithdrawQuestions</name>
        <message>
            <source>Version %1 was published since. A note made here holds for version %2 and older ones only.</source>
            <extracomment>About a set whose questions are taken back. %1, %2: numbers of versions.</extracomment>
            <translation>之后已发布第 %1 版。这里做的撤题单只对第 %2 版及更早的版本有效。</translation>
        </message>
        <message>
            <source>Search: words of the question or its answer</source>
            <extracomment>Over the field that looks through the questions of a set.</extracomment>
            <translation>搜索：题目或答案里的字词</translation>
        </message>
        <message>
            <source>No question is marked yet</source>
            <extracomment>Button, not to be pressed yet: no question was marked.</extracomment>
            <translation>还没有标记题目</translation>
        </message>
        <message numerus="yes">
            <source>See the note: %n questions</source>
            <extracomment>Button: shows what the note will say. %n: questions marked.</extracomment>
            <translation>
                <numerusform>查看撤题单：%n 道题</numerusform>
            </translation>
        </message>
        <message>
            <source>The first %1 of %2. More words find fewer.</source>
            <extracomment>Over the questions found. %1: how many are shown; %2: how many there are.</extracomment>
            <translation>共 %2 道，只列出前 %1 道。多输入几个字可以缩小范围。</translation>
        </message>
        <message numerus="yes">
            <source>%n questions</source>
            <extracomment>Over the questions found. %n: questions.</extracomment>
            <translation>
                <numerusform>%n 道题</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WithdrawSets</name>
        <message>
            <source>A wrong question need not wait for a new version: a note, signed with your key, takes it back or corrects it for everybody who has the set.</source>
            <extracomment>Over the sets whose questions can be taken back.</extracomment>
            <translation>错题不必等新版本：用您的密钥签一张撤题单，就能为所有学习者撤下或更正它。</translation>
        </message>
        <message>
            <source>From a published file…</source>
            <extracomment>Button: chooses the file of a set that was published.</extracomment>
            <translation>从已发布的文件…</translation>
        </message>
        <message>
            <source>A .shixi file signed with this device&apos;s key.</source>
            <extracomment>Explains the button &quot;From a published file…&quot;. Files of sets end in .shixi.</extracomment>
            <translation>用本机密钥签名的 .shixi 文件。</translation>
        </message>
        <message>
            <source>Files in %1 (they end in .shixi):</source>
            <extracomment>Over the list of files of sets on a phone. %1: a folder.</extracomment>
            <translation>%1 里的文件（以 .shixi 结尾）：</translation>
        </message>
    </context>
    <context>
        <name>WithdrawSheet</name>
        <message>
            <source>Which set has a wrong question?</source>
            <extracomment>Heading over the published sets whose questions can be taken back.</extracomment>
            <translation>哪一套题里有错题？</translation>
        </message>
        <message>
            <source>Withdraw or correct questions</source>
            <extracomment>Heading over the questions of a set that can be taken back or corrected.</extracomment>
            <translation>撤下或更正题目</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Spoken name of the button that closes the sheet about taking questions back.</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>The set is read …</source>
            <extracomment>Shown while the file of a set is read.</extracomment>
            <translation>正在读取题库……</translation>
        </message>
        <message>
            <source>A set is being changed. This goes on as soon as that is done …</source>
            <extracomment>Shown while a set is added, updated or removed, before one can be chosen.</extracomment>
            <translation>正在更改题库，完成后即可继续……</translation>
        </message>
    </context>
    <context>
        <name>WithdrawSigning</name>
        <message>
            <source>Note %1 · for version %2 and older ones</source>
            <extracomment>Which withdrawal note of a set it will be. %1: its number. %2: number of a version.</extracomment>
            <translation>第 %1 号 · 适用于第 %2 版及更早的版本</translation>
        </message>
        <message>
            <source>Members see this before they take it. What is withdrawn is asked no more; what is corrected they learn anew. Their answers are kept.</source>
            <extracomment>Over the questions of a withdrawal note that is to be signed.</extracomment>
            <translation>大家采用之前会看到这些内容。撤下的题不再出现；更正的题会重新学一遍。大家的作答都会保留。</translation>
        </message>
        <message>
            <source>These ask the same and still have the old answer. If that is wrong, withdraw or correct them too:</source>
            <extracomment>Over questions that a note does not name though they say what it corrects elsewhere.</extracomment>
            <translation>下面的题问的是同一内容，答案还是原来的。如果不对，也请撤下或更正：</translation>
        </message>
        <message>
            <source>Another number…</source>
            <extracomment>Button: asks for another number of the note, where notes were sent from another device too.</extracomment>
            <translation>换一个编号…</translation>
        </message>
        <message>
            <source>Number: above that of every note of this set sent so far</source>
            <extracomment>Over the field for the number of a withdrawal note.</extracomment>
            <translation>编号：要比这套题以前发出的撤题单都大</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <extracomment>Over the field for the password of the publisher&apos;s key.</extracomment>
            <translation>密钥的密码</translation>
        </message>
        <message>
            <source>Sign the note</source>
            <extracomment>Button: signs a withdrawal note with the publisher&apos;s key.</extracomment>
            <translation>签名</translation>
        </message>
    </context>
    <context>
        <name>WithdrawWords</name>
        <message>
            <source>Will be withdrawn</source>
            <extracomment>Mark of a question that the note being made takes back.</extracomment>
            <translation>将撤下</translation>
        </message>
        <message>
            <source>Will be corrected</source>
            <extracomment>Mark of a question whose right answer the note being made corrects.</extracomment>
            <translation>将更正</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Core</source>
            <extracomment>How much a fact deserves to be learnt: must be known.</extracomment>
            <translation>必会</translation>
        </message>
        <message>
            <source>Useful</source>
            <extracomment>How much a fact deserves to be learnt: good to know.</extracomment>
            <translation>应知</translation>
        </message>
        <message>
            <source>Detail</source>
            <extracomment>How much a fact deserves to be learnt: only for those who ask for everything.</extracomment>
            <translation>了解</translation>
        </message>
        <message>
            <source>Dates</source>
            <extracomment>A kind of fact: when something happened.</extracomment>
            <translation>时间</translation>
        </message>
        <message>
            <source>Figures</source>
            <extracomment>A kind of fact: how many or how much.</extracomment>
            <translation>数字</translation>
        </message>
        <message>
            <source>Documents</source>
            <extracomment>A kind of fact: a document that was issued.</extracomment>
            <translation>文件</translation>
        </message>
        <message>
            <source>Key points</source>
            <extracomment>A kind of fact: a formula or list known by heart.</extracomment>
            <translation>并列内容</translation>
        </message>
        <message>
            <source>Cases</source>
            <extracomment>A kind of fact: what some unit did.</extracomment>
            <translation>案例</translation>
        </message>
        <message>
            <source>Meetings</source>
            <extracomment>A kind of fact: a meeting.</extracomment>
            <translation>会议</translation>
        </message>
        <message>
            <source>Principles</source>
            <extracomment>A kind of fact: what must be, or must be done.</extracomment>
            <translation>原则</translation>
        </message>
        <message>
            <source>Quotations</source>
            <extracomment>A kind of fact: what somebody said.</extracomment>
            <translation>引语</translation>
        </message>
        <message>
            <source>Duties</source>
            <extracomment>A kind of fact: who does what.</extracomment>
            <translation>职责</translation>
        </message>
        <message>
            <source>Terms</source>
            <extracomment>A kind of fact: what a word means.</extracomment>
            <translation>名词</translation>
        </message>
    </context>
    <context>
        <name>WrongBookPanel</name>
        <message>
            <source>Wrong-answer book</source>
            <extracomment>Heading on Practice over the questions missed and not yet made good.</extracomment>
            <translation>错题本</translation>
        </message>
        <message>
            <source>A fact leaves the book after right answers on two days, one of them to another form of question. Missed again, it comes back.</source>
            <extracomment>The rule of the wrong-answer book, on Practice.</extracomment>
            <translation>在两个不同的日子答对，其中一次换一种题型，就自动移出错题本；再答错又会回来。</translation>
        </message>
        <message>
            <source>No wrong answers yet. What you miss will be kept here until you have made it good.</source>
            <extracomment>On Practice where the wrong-answer book is empty.</extracomment>
            <translation>还没有错题。答错的题会留在这里，直到您真正学会。</translation>
        </message>
        <message numerus="yes">
            <source>Redo · %n questions</source>
            <extracomment>Button on Practice: asks %n questions out of the wrong-answer book.</extracomment>
            <translation>
                <numerusform>重做错题 · %n 题</numerusform>
            </translation>
        </message>
        <message>
            <source>See the book</source>
            <extracomment>Button on Practice: shows the list of what was missed.</extracomment>
            <translation>查看错题本</translation>
        </message>
        <message numerus="yes">
            <source>%n of them missed again and again</source>
            <extracomment>On Practice, under the wrong-answer book: of those in it, so many were missed many times.</extracomment>
            <translation>
                <numerusform>其中 %n 条反复答错</numerusform>
            </translation>
        </message>
        <message>
            <source>Missed most often</source>
            <extracomment>Button on Practice: shows the list of what was missed most often, with how often.</extracomment>
            <translation>最常错的题</translation>
        </message>
    </context>
    <context>
        <name>WrongBookRow</name>
        <message>
            <source>Still to do: a right answer to another form of question.</source>
            <extracomment>In the wrong-answer book: answered rightly on two days, but each time to the same form of question.</extracomment>
            <translation>还要用另一种题型答对一次。</translation>
        </message>
        <message>
            <source>Still to do: a right answer on one more day, to another form of question.</source>
            <extracomment>In the wrong-answer book: what is missing before the fact leaves it.</extracomment>
            <translation>还要换一天，用另一种题型答对一次。</translation>
        </message>
        <message>
            <source>Still to do: a right answer on one more day.</source>
            <extracomment>In the wrong-answer book: what is missing before the fact leaves it.</extracomment>
            <translation>还要换一天再答对一次。</translation>
        </message>
        <message numerus="yes">
            <source>Still to do: right answers on %n days, one of them to another form of question.</source>
            <extracomment>In the wrong-answer book: what is missing before the fact leaves it.</extracomment>
            <translation>
                <numerusform>还要在 %n 个不同的日子答对，其中一次用另一种题型。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Still to do: right answers on %n days.</source>
            <extracomment>In the wrong-answer book: what is missing before the fact leaves it.</extracomment>
            <translation>
                <numerusform>还要在 %n 个不同的日子答对。</numerusform>
            </translation>
        </message>
        <message>
            <source>Missed on %1</source>
            <extracomment>In the wrong-answer book. %1: the day it was missed.</extracomment>
            <translation>%1答错</translation>
        </message>
        <message>
            <source>Your answer on %1: %2</source>
            <extracomment>In the wrong-answer book. %1: the day it was missed, %2: what the learner answered.</extracomment>
            <translation>%1您答的是：%2</translation>
        </message>
        <message>
            <source>Take out of the book</source>
            <extracomment>Button in the wrong-answer book: takes this fact out of it.</extracomment>
            <translation>移出错题本</translation>
        </message>
    </context>
    <context>
        <name>WrongBookView</name>
        <message numerus="yes">
            <source>Wrong-answer book · %n</source>
            <extracomment>Title of the list of what was missed and not yet made good. %n: how many there are.</extracomment>
            <translation>
                <numerusform>错题本 · %n 题</numerusform>
            </translation>
        </message>
        <message>
            <source>A fact leaves the book after right answers on two days, one of them to another form of question. Missed again, it comes back.</source>
            <extracomment>The rule of the wrong-answer book, over its list.</extracomment>
            <translation>在两个不同的日子答对，其中一次换一种题型，就自动移出错题本；再答错又会回来。</translation>
        </message>
        <message>
            <source>The book is empty. What you miss will be kept here until you have made it good.</source>
            <extracomment>In the list of the wrong-answer book where nothing is left in it.</extracomment>
            <translation>错题本空了。以后答错的题会留在这里，直到您真正学会。</translation>
        </message>
        <message numerus="yes">
            <source>Redo · %n questions</source>
            <extracomment>Button under the wrong-answer book: asks %n questions out of it.</extracomment>
            <translation>
                <numerusform>重做错题 · %n 题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them missed again and again</source>
            <extracomment>Over the list of the wrong-answer book: of those in it, so many were missed many times.</extracomment>
            <translation>
                <numerusform>其中 %n 条反复答错</numerusform>
            </translation>
        </message>
    </context>
</TS>
