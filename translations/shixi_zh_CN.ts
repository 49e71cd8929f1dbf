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
    <name>ComingPage</name>
    <message>
        <source>Back to Today</source>
        <extracomment>Button on a page that is still empty: goes to today&apos;s learning.</extracomment>
        <translation>回到今日</translation>
    </message>
</context>
<context>
    <name>CorePanel</name>
    <message>
        <source>Core facts learnt</source>
        <extracomment>On Today: heading over how many of the facts that must be known have been learnt.</extracomment>
        <translation>必会要点已学</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>On Today. %1: core facts learnt, %2: core facts in all.</extracomment>
        <translation>%1 / %2</translation>
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
</context>
<context>
    <name>GreetingPanel</name>
    <message>
        <source>Welcome back</source>
        <extracomment>Greeting on Today after some days without an answer.</extracomment>
        <translation>欢迎回来</translation>
    </message>
    <message numerus="yes">
        <source>It has been %n days. What faded comes back quickly: a short round is enough to begin again.</source>
        <extracomment>On Today after an absence of %n days; friendly, no reproach.</extracomment>
        <translation>
            <numerusform>隔了 %n 天。淡忘的内容很快就能捡起来，先来一小轮就好。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each new fact is first shown in its paragraph, then asked a little later. It comes back on the day you would begin to forget it.</source>
        <extracomment>On Today at the very first visit: how learning here works.</extracomment>
        <translation>每个新要点先在段落里看一遍，过一会儿再问。等到快要忘记的那天，它会再来。</translation>
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
    <name>MinePage</name>
    <message>
        <source>Go on by itself</source>
        <extracomment>Setting: a right answer goes on to the next question without a tap.</extracomment>
        <translation>自动继续</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>Title of the learner&apos;s own page with the settings.</extracomment>
        <translation>我的</translation>
    </message>
    <message>
        <source>After a right answer the next question comes by itself, except on new facts; any touch stops it. Off at the largest text size and with a screen reader.</source>
        <extracomment>Explains the setting &quot;Go on by itself&quot;.</extracomment>
        <translation>答对后自动进入下一题（新学的题除外），轻触任意处即可停下。最大字号和使用读屏时不自动继续。</translation>
    </message>
    <message>
        <source>Type short answers</source>
        <extracomment>Setting: some answers are to be typed on the keyboard instead of said and ticked.</extracomment>
        <translation>手写短答案</translation>
    </message>
    <message>
        <source>Numbers, dates and short terms that you know well are asked to be typed. Otherwise you say them and check yourself.</source>
        <extracomment>Explains the setting &quot;Type short answers&quot;.</extracomment>
        <translation>记得牢的数字、时间和短词，要你用键盘写出来；不开启时，说出来后自己核对。</translation>
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
    <name>OnwardLine</name>
    <message>
        <source>Goes on by itself</source>
        <extracomment>Spoken name of the line that fills until the next question comes by itself.</extracomment>
        <translation>自动继续</translation>
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
    <message>
        <source>On Today: start or continue</source>
        <extracomment>In the list of keys: what Enter and the space bar do on Today.</extracomment>
        <translation>在今日：开始或继续</translation>
    </message>
    <message>
        <source>To the next button, to the one before</source>
        <extracomment>In the list of keys: what Tab does.</extracomment>
        <translation>移到下一个按钮，移回上一个按钮</translation>
    </message>
    <message>
        <source>Choose within a row of choices</source>
        <extracomment>In the list of keys: what the arrow keys do in a row of choices, as among the settings.</extracomment>
        <translation>在一行选项里选择</translation>
    </message>
    <message>
        <source>Show this list</source>
        <extracomment>In the list of keys: what the question mark does.</extracomment>
        <translation>显示这份清单</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <extracomment>In the list of keys: what Escape does outside a session.</extracomment>
        <translation>回到今日</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <extracomment>Heading of the place for extra questions.</extracomment>
        <translation>练习</translation>
    </message>
    <message>
        <source>Free practice, your wrong answers and exams will be here. They are not built yet.</source>
        <extracomment>What the Practice place will hold in a later version.</extracomment>
        <translation>自由练习、错题本和考试将放在这里，目前还没有做好。</translation>
    </message>
    <message>
        <source>Until then, what you miss in Today comes back in the same session, and more questions can be asked for when the day is done.</source>
        <extracomment>What can be done now instead, on the Practice place.</extracomment>
        <translation>在那之前，今日里答错的题会在同一轮再问；当天学完后，还可以再来一轮。</translation>
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
            <numerusform>新学 %n 个要点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>After a session that took less than a minute. %1: seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <extracomment>After a session. %1: answers that change when a fact comes back.</extracomment>
        <translation>%1 题计入复习安排</translation>
    </message>
    <message>
        <source>%1 more asked again on the spot</source>
        <extracomment>After a session. %1: answers beside those counted, to questions missed and asked once more.</extracomment>
        <translation>另有 %1 题当场再问</translation>
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
    <name>ScoresPage</name>
    <message>
        <source>Scores</source>
        <extracomment>Heading of the place for results.</extracomment>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Your record day by day, the reviews ahead and exam results will be here. The charts are not built yet.</source>
        <extracomment>What the Scores place will hold in a later version.</extracomment>
        <translation>每天的记录、以后的复习和考试成绩将放在这里，图表目前还没有做好。</translation>
    </message>
    <message>
        <source>Every answer is already kept, so nothing is lost until then.</source>
        <extracomment>What can be done now instead, on the Scores place.</extracomment>
        <translation>每次作答都已保存，到那时一条也不会少。</translation>
    </message>
    <message>
        <source>Core facts learnt: %1 of %2</source>
        <extracomment>On the Scores place. %1: core facts learnt, %2: core facts in all.</extracomment>
        <translation>必会要点已学：%1 / %2</translation>
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
        <source>%n more are due and wait for another day.</source>
        <extracomment>On Today: more is due than fits in a day; it waits.</extracomment>
        <translation>
            <numerusform>另有 %n 题该复习，改日再来。</numerusform>
        </translation>
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
    <name>StudyPage</name>
    <message>
        <source>Study</source>
        <extracomment>Heading of the place where the article is read.</extracomment>
        <translation>学习</translation>
    </message>
    <message>
        <source>The study guide will be read here, with every fact marked by how well you remember it. It is not built yet.</source>
        <extracomment>What the Study place will hold in a later version.</extracomment>
        <translation>学习提要将在这里阅读，每个要点都标出记牢程度，目前还没有做好。</translation>
    </message>
    <message>
        <source>Until then, Today shows each new fact in its paragraph before it asks about it.</source>
        <extracomment>What can be done now instead, on the Study place.</extracomment>
        <translation>在那之前，今日会先把每个新要点放在段落里给您看，然后再问。</translation>
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
    <name>TextSizePanel</name>
    <message>
        <source>Text size</source>
        <extracomment>Setting: how large the words are.</extracomment>
        <translation>字号</translation>
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
        <source>Largest</source>
        <extracomment>Choice for the text size: 150 %.</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>To learn, and at due times to practise: is that not a joy?</source>
        <extracomment>A sentence that shows the text size chosen: the first line of the Analects.</extracomment>
        <translation>学而时习之，不亦说乎？</translation>
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
</context>
</TS>
