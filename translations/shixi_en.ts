<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FeedbackWords</name>
    <message numerus="yes">
        <source>Comes back in %n days.</source>
        <extracomment>Feedback: in how many days the fact is asked again.</extracomment>
        <translation>
            <numerusform>Comes back tomorrow.</numerusform>
            <numerusform>Comes back in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GreetingPanel</name>
    <message numerus="yes">
        <source>It has been %n days. What faded comes back quickly: a short round is enough to begin again.</source>
        <extracomment>On Today after an absence of %n days; friendly, no reproach.</extracomment>
        <translation>
            <numerusform>It has been a day. What faded comes back quickly: a short round is enough to begin again.</numerusform>
            <numerusform>It has been %n days. What faded comes back quickly: a short round is enough to begin again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissedPanel</name>
    <message numerus="yes">
        <source>%n to look at again</source>
        <extracomment>Heading over the questions missed in a session.</extracomment>
        <translation>
            <numerusform>%n to look at again</numerusform>
            <numerusform>%n to look at again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message numerus="yes">
        <source>%n new facts met</source>
        <extracomment>After a session: facts shown for the first time.</extracomment>
        <translation>
            <numerusform>%n new fact met</numerusform>
            <numerusform>%n new facts met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message numerus="yes">
        <source>%n facts, not begun</source>
        <extracomment>Under a section on Today: none of its %n facts was learnt yet.</extracomment>
        <translation>
            <numerusform>%n fact, not begun</numerusform>
            <numerusform>%n facts, not begun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionFooter</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>Over the Submit button of a question with several right options: how many are chosen so far.</extracomment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message numerus="yes">
        <source>%n questions to go today</source>
        <extracomment>Heading on Today: how many questions of the day&apos;s share are left.</extracomment>
        <translation>
            <numerusform>%n question to go today</numerusform>
            <numerusform>%n questions to go today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are due and wait for another day.</source>
        <extracomment>On Today: more is due than fits in a day; it waits.</extracomment>
        <translation>
            <numerusform>%n more is due and waits for another day.</numerusform>
            <numerusform>%n more are due and wait for another day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions left in this round</source>
        <extracomment>Heading on Today while a session stands open: how many questions are left in it.</extracomment>
        <translation>
            <numerusform>%n question left in this round</numerusform>
            <numerusform>%n questions left in this round</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions in this round: %1 to review · %2 new</source>
        <extracomment>On Today: what the next round holds, being only a part of the day. %1: of the questions, those to review, %2: those on facts not met before.</extracomment>
        <translation>
            <numerusform>%n question in this round: %1 to review · %2 new</numerusform>
            <numerusform>%n questions in this round: %1 to review · %2 new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartButton</name>
    <message numerus="yes">
        <source>Continue · %n questions left</source>
        <extracomment>The button on Today when a session stands open: %n questions are left in it.</extracomment>
        <translation>
            <numerusform>Continue · %n question left</numerusform>
            <numerusform>Continue · %n questions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start · %n questions · %1 min</source>
        <extracomment>The button on Today. %n: questions in the session, %1: minutes it takes.</extracomment>
        <translation>
            <numerusform>Start · %n question · %1 min</numerusform>
            <numerusform>Start · %n questions · %1 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more questions</source>
        <extracomment>The button on Today when the day&apos;s share is done: a further session of %n questions.</extracomment>
        <translation>
            <numerusform>%n more question</numerusform>
            <numerusform>%n more questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message numerus="yes">
        <source>%n more questions</source>
        <extracomment>Button on the page after a session: a further session of %n questions.</extracomment>
        <translation>
            <numerusform>%n more question</numerusform>
            <numerusform>%n more questions</numerusform>
        </translation>
    </message>
</context>
</TS>
