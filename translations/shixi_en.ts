<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>App</name>
        <message numerus="yes">
            <source>%n sets</source>
            <extracomment>In the place of the title of a set, where there are several. %n: sets of questions.</extracomment>
            <translation>
                <numerusform>%n set</numerusform>
                <numerusform>%n sets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarDay</name>
        <message numerus="yes">
            <source>%1: %n questions, %2 min</source>
            <extracomment>A day of the calendar on Scores. %n: questions answered; %1: the day; %2: minutes it took.</extracomment>
            <translation>
                <numerusform>%1: %n question, %2 min</numerusform>
                <numerusform>%1: %n questions, %2 min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarPanel</name>
        <message numerus="yes">
            <source>The longest run was %n days. A new one begins with the next answer.</source>
            <extracomment>On Scores: no days in a row right now. %n: the most days in a row there ever were.</extracomment>
            <translation>
                <numerusform>The longest run was %n day. A new one begins with the next answer.</numerusform>
                <numerusform>The longest run was %n days. A new one begins with the next answer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days learnt in a row, with %1 off between (one in seven breaks nothing).</source>
            <extracomment>On Scores. %n: days learnt one after the other; %1: days off among them, never counted.</extracomment>
            <translation>
                <numerusform>%n day learnt in a row, with %1 off between (one in seven breaks nothing).</numerusform>
                <numerusform>%n days learnt in a row, with %1 off between (one in seven breaks nothing).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days learnt in a row.</source>
            <extracomment>On Scores. %n: days learnt one after the other, none missing.</extracomment>
            <translation>
                <numerusform>%n day learnt in a row.</numerusform>
                <numerusform>%n days learnt in a row.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalibrationRow</name>
        <message numerus="yes">
            <source>too few so far (%n)</source>
            <extracomment>On Scores. %n: answers, so few that a share would say nothing.</extracomment>
            <translation>
                <numerusform>too few so far (%n)</numerusform>
                <numerusform>too few so far (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChallengeOfferModel</name>
        <message numerus="yes">
            <source>%n lives</source>
            <translation>
                <numerusform>%n life</numerusform>
                <numerusform>%n lives</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChallengeOutcome</name>
        <message numerus="yes">
            <source>%n right</source>
            <extracomment>After a challenge. %n: right answers.</extracomment>
            <translation>
                <numerusform>%n right</numerusform>
                <numerusform>%n right</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passed over, as it was left</source>
            <extracomment>After a challenge: questions that were left while their time ran. %n: how many.</extracomment>
            <translation>
                <numerusform>%n question passed over, as it was left</numerusform>
                <numerusform>%n questions passed over, as they were left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at again</source>
            <extracomment>Heading over the questions missed in a challenge.</extracomment>
            <translation>
                <numerusform>%n to look at again</numerusform>
                <numerusform>%n to look at again</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoiceChip</name>
        <message numerus="yes">
            <source>%1, %n facts</source>
            <extracomment>Spoken name of a choice on Practice. %1: a section, kind or level. %n: how many facts it holds.</extracomment>
            <translation>
                <numerusform>%1, %n fact</numerusform>
                <numerusform>%1, %n facts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoosePanel</name>
        <message numerus="yes">
            <source>All %n questions count as reviews.</source>
            <extracomment>On Practice: every answer of the round to come is a review.</extracomment>
            <translation>
                <numerusform>The %n question counts as a review.</numerusform>
                <numerusform>All %n questions count as reviews.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CorrectedLine</name>
        <message numerus="yes">
            <source>%n answers were corrected since you answered them</source>
            <extracomment>On Today: a new version of a set corrected what was right. %n: how many answers.</extracomment>
            <translation>
                <numerusform>%n answer was corrected since you answered it</numerusform>
                <numerusform>%n answers were corrected since you answered them</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CorrectedSheet</name>
        <message numerus="yes">
            <source>And %n more; all of them are taught anew.</source>
            <extracomment>Under the first of many corrected answers. %n: how many are not listed.</extracomment>
            <translation>
                <numerusform>And %n more; all of them are taught anew.</numerusform>
                <numerusform>And %n more; all of them are taught anew.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DailyTile</name>
        <message numerus="yes">
            <source>%n questions, the same for everybody today</source>
            <extracomment>On Practice: what the quiz of the day is. %n: questions.</extracomment>
            <translation>
                <numerusform>%n question, the same for everybody today</numerusform>
                <numerusform>%n questions, the same for everybody today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DataMessage</name>
        <message numerus="yes">
            <source>Backed up with %n answers, to:</source>
            <extracomment>After a backup was written. %n: answers in it.</extracomment>
            <translation>
                <numerusform>Backed up with %n answer, to:</numerusform>
                <numerusform>Backed up with %n answers, to:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers written, to:</source>
            <extracomment>After the answers were written to a file. %n: how many.</extracomment>
            <translation>
                <numerusform>%n answer written, to:</numerusform>
                <numerusform>%n answers written, to:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers were new, and %1 other entries.</source>
            <extracomment>After adding from another device. %n: answers that were new here. %1: other entries, such as notes.</extracomment>
            <translation>
                <numerusform>%n answer was new, and %1 other entries.</numerusform>
                <numerusform>%n answers were new, and %1 other entries.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction notes written, to:</source>
            <extracomment>After the learner&apos;s correction notes were written to a file. %n: how many.</extracomment>
            <translation>
                <numerusform>%n correction note written, to:</numerusform>
                <numerusform>%n correction notes written, to:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DuelResult</name>
        <message numerus="yes">
            <source>%n questions</source>
            <extracomment>Under that title. %n: questions there were.</extracomment>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DuelStart</name>
        <message numerus="yes">
            <source>Start · %n questions</source>
            <extracomment>Button: begins two on one screen. %n: questions.</extracomment>
            <translation>
                <numerusform>Start · %n question</numerusform>
                <numerusform>Start · %n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ElderPage</name>
        <message numerus="yes">
            <source>%n questions left</source>
            <extracomment>On the largest button of elder mode: how many questions are left in the open session.</extracomment>
            <translation>
                <numerusform>%n question left</numerusform>
                <numerusform>%n questions left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more questions, if you like</source>
            <extracomment>On the largest button of elder mode when the day&apos;s share is done: a further round.</extracomment>
            <translation>
                <numerusform>%n more question, if you like</numerusform>
                <numerusform>%n more questions, if you like</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions, about %1 min</source>
            <extracomment>On the largest button of elder mode. %n: questions, %1: minutes.</extracomment>
            <translation>
                <numerusform>%n question, about %1 min</numerusform>
                <numerusform>%n questions, about %1 min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to go over</source>
            <extracomment>On a button of elder mode: so many facts stand in the wrong-answer book.</extracomment>
            <translation>
                <numerusform>%n to go over</numerusform>
                <numerusform>%n to go over</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExamForecast</name>
        <message numerus="yes">
            <source>Not everything fits in: core facts come first, and %n useful facts stay unlearnt.</source>
            <extracomment>Exam date: not everything fits in. %n: useful facts left out.</extracomment>
            <translation>
                <numerusform>Not everything fits in: core facts come first, and %n useful facts stay unlearnt.</numerusform>
                <numerusform>Not everything fits in: core facts come first, and %n useful facts stay unlearnt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not everything fits in: %n core facts stay unlearnt.</source>
            <extracomment>Exam date: not everything fits in. %n: core facts left out.</extracomment>
            <translation>
                <numerusform>Not everything fits in: %n core facts stay unlearnt.</numerusform>
                <numerusform>Not everything fits in: %n core facts stay unlearnt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not everything fits in: %n useful facts and %1 core facts stay unlearnt.</source>
            <extracomment>Exam date: not everything fits in. %n: useful facts left out; %1: core facts left out.</extracomment>
            <translation>
                <numerusform>Not everything fits in: %n useful facts and %1 core facts stay unlearnt.</numerusform>
                <numerusform>Not everything fits in: %n useful facts and %1 core facts stay unlearnt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExamLine</name>
        <message numerus="yes">
            <source>Exam in %n days</source>
            <extracomment>On Today. %n: days until the exam.</extracomment>
            <translation>
                <numerusform>Exam in %n day</numerusform>
                <numerusform>Exam in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExamPanel</name>
        <message numerus="yes">
            <source>in %n days</source>
            <extracomment>Under the date of the exam. %n: days until then.</extracomment>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExamSheet</name>
        <message numerus="yes">
            <source>%1 · in %n days</source>
            <extracomment>Sheet to choose the date of an exam. %1: the date chosen; %n: days until then.</extracomment>
            <translation>
                <numerusform>%1 · in %n day</numerusform>
                <numerusform>%1 · in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FactFigures</name>
        <message numerus="yes">
            <source>In %n days</source>
            <extracomment>When a fact is asked again.</extracomment>
            <translation>
                <numerusform>In %n day</numerusform>
                <numerusform>In %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Due for %n days</source>
            <extracomment>When a fact was to be asked again: so long ago.</extracomment>
            <translation>
                <numerusform>Due for %n day</numerusform>
                <numerusform>Due for %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FactQuestions</name>
        <message numerus="yes">
            <source>%n questions ask it</source>
            <extracomment>Over the list of the questions about a fact.</extracomment>
            <translation>
                <numerusform>%n question asks it</numerusform>
                <numerusform>%n questions ask it</numerusform>
            </translation>
        </message>
    </context>
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
        <name>ForecastColumn</name>
        <message numerus="yes">
            <source>%1: %n questions, %2 of them overdue, about %3 min</source>
            <extracomment>A day of the forecast on Scores. %n: questions to review; %1: the day; %2: the questions of them that are overdue; %3: minutes for all.</extracomment>
            <translation>
                <numerusform>%1: %n question, %2 of them overdue, about %3 min</numerusform>
                <numerusform>%1: %n questions, %2 of them overdue, about %3 min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n questions, about %2 min</source>
            <extracomment>A day of the forecast on Scores. %n: questions to review; %1: the day; %2: minutes for them.</extracomment>
            <translation>
                <numerusform>%1: %n question, about %2 min</numerusform>
                <numerusform>%1: %n questions, about %2 min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ForecastPanel</name>
        <message numerus="yes">
            <source>Reviews of the next %n days</source>
            <extracomment>On Scores: heading over the forecast. %n: days.</extracomment>
            <translation>
                <numerusform>Reviews of the next %n day</numerusform>
                <numerusform>Reviews of the next %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions in all, about %1 min.</source>
            <extracomment>On Scores, over the forecast. %n: questions to review in all the days; %1: minutes for them.</extracomment>
            <translation>
                <numerusform>%n question in all, about %1 min.</numerusform>
                <numerusform>%n questions in all, about %1 min.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ForecastRow</name>
        <message numerus="yes">
            <source>%n questions (%1 overdue) · %2 min</source>
            <extracomment>In the table of the forecast on Scores. %n: questions to review; %1: those of them that are overdue; %2: minutes for all.</extracomment>
            <translation>
                <numerusform>%n question (%1 overdue) · %2 min</numerusform>
                <numerusform>%n questions (%1 overdue) · %2 min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions · %1 min</source>
            <extracomment>In the table of the forecast on Scores. %n: questions to review; %1: minutes for them.</extracomment>
            <translation>
                <numerusform>%n question · %1 min</numerusform>
                <numerusform>%n questions · %1 min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FoundHeading</name>
        <message numerus="yes">
            <source>Facts (%n)</source>
            <extracomment>Heading over the %n facts found by a search.</extracomment>
            <translation>
                <numerusform>Facts (%n)</numerusform>
                <numerusform>Facts (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Questions (%n)</source>
            <extracomment>Heading over the %n questions found by a search.</extracomment>
            <translation>
                <numerusform>Questions (%n)</numerusform>
                <numerusform>Questions (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Text (%n)</source>
            <extracomment>Heading over the %n paragraphs of the text found by a search.</extracomment>
            <translation>
                <numerusform>Text (%n)</numerusform>
                <numerusform>Text (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FoundRow</name>
        <message numerus="yes">
            <source>More (%n left)</source>
            <extracomment>Button behind the first results of a group: shows the next of the %n others.</extracomment>
            <translation>
                <numerusform>More (%n left)</numerusform>
                <numerusform>More (%n left)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GreetingPanel</name>
        <message numerus="yes">
            <source>It has been %n days, and nothing is lost. What faded comes back quickly: a short round is enough to begin again.</source>
            <extracomment>On Today after an absence of %n days; friendly, no reproach.</extracomment>
            <translation>
                <numerusform>It has been %n day, and nothing is lost. What faded comes back quickly: a short round is enough to begin again.</numerusform>
                <numerusform>It has been %n days, and nothing is lost. What faded comes back quickly: a short round is enough to begin again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandInSheet</name>
        <message numerus="yes">
            <source>%n questions are not answered:</source>
            <extracomment>Before an exam is handed in. %n: questions not answered, or not wholly.</extracomment>
            <translation>
                <numerusform>%n question is not answered:</numerusform>
                <numerusform>%n questions are not answered:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions are flagged:</source>
            <extracomment>Before an exam is handed in. %n: questions flagged.</extracomment>
            <translation>
                <numerusform>%n question is flagged:</numerusform>
                <numerusform>%n questions are flagged:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LevelsStep</name>
        <message numerus="yes">
            <source>%n facts</source>
            <extracomment>What a choice of how much to learn holds: %n facts.</extracomment>
            <translation>
                <numerusform>%n fact</numerusform>
                <numerusform>%n facts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minutes a day</source>
            <extracomment>Minutes a day that a choice of how much to learn takes.</extracomment>
            <translation>
                <numerusform>about %n minute a day</numerusform>
                <numerusform>about %n minutes a day</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListeningStart</name>
        <message numerus="yes">
            <source>Listen · %n questions</source>
            <extracomment>Button: listening begins. %n: questions.</extracomment>
            <translation>
                <numerusform>Listen · %n question</numerusform>
                <numerusform>Listen · %n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MasteryPanel</name>
        <message numerus="yes">
            <source>Mastered: sure to last %n days or more. Only a miss takes it back; what fades comes up for review.</source>
            <extracomment>On Scores: what &quot;mastered&quot; means. %n: days.</extracomment>
            <translation>
                <numerusform>Mastered: sure to last %n day or more. Only a miss takes it back; what fades comes up for review.</numerusform>
                <numerusform>Mastered: sure to last %n days or more. Only a miss takes it back; what fades comes up for review.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MemoryPanel</name>
        <message numerus="yes">
            <source>%n new answers since then.</source>
            <extracomment>Below what the waits were adjusted to. %n: answers given since.</extracomment>
            <translation>
                <numerusform>%n new answers since then.</numerusform>
                <numerusform>%n new answers since then.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For now as fits most people. It will soon be adjusted to your %n answers.</source>
            <extracomment>How it is decided when something is asked again. %n: answers.</extracomment>
            <translation>
                <numerusform>For now as fits most people. It will soon be adjusted to your %n answer.</numerusform>
                <numerusform>For now as fits most people. It will soon be adjusted to your %n answers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Adjusted to how fast you forget, by your %n answers (%1).</source>
            <extracomment>How it is decided when something is asked again. %n: answers; %1: date.</extracomment>
            <translation>
                <numerusform>Adjusted to how fast you forget, by your %n answer (%1).</numerusform>
                <numerusform>Adjusted to how fast you forget, by your %n answers (%1).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Your %n answers were looked at (%1): things come back at the right time as it is, so nothing was changed.</source>
            <extracomment>How it is decided when something is asked again. %n: answers; %1: date.</extracomment>
            <translation>
                <numerusform>Your %n answer were looked at (%1): things come back at the right time as it is, so nothing was changed.</numerusform>
                <numerusform>Your %n answers were looked at (%1): things come back at the right time as it is, so nothing was changed.</numerusform>
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
        <name>MostMissedRow</name>
        <message numerus="yes">
            <source>Missed %n times</source>
            <extracomment>In the list of what was missed most often: how often, over all time.</extracomment>
            <translation>
                <numerusform>Missed %n time</numerusform>
                <numerusform>Missed %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MoveSheet</name>
        <message numerus="yes">
            <source>%n answers are with %1 now.</source>
            <extracomment>After a session was moved. %n: answers, %1: a name.</extracomment>
            <translation>
                <numerusform>%n answer is with %1 now.</numerusform>
                <numerusform>%n answers are with %1 now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OpenPracticePanel</name>
        <message numerus="yes">
            <source>Continue · %n questions left</source>
            <extracomment>The button on Practice where a practice stands open: %n questions are left in it.</extracomment>
            <translation>
                <numerusform>Continue · %n question left</numerusform>
                <numerusform>Continue · %n questions left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrderChoice</name>
        <message numerus="yes">
            <source>All %n questions were gone through. The next round begins at the first.</source>
            <extracomment>On Practice under “In order” or “Random”: the end was reached. %n: questions there are.</extracomment>
            <translation>
                <numerusform>The only question was gone through. The next round asks it again.</numerusform>
                <numerusform>All %n questions were gone through. The next round begins at the first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OriginalPanel</name>
        <message numerus="yes">
            <source>Loaded. %n fact(s) are shown in the article&apos;s own words.</source>
            <extracomment>The article was loaded. %n: so many facts were found in it.</extracomment>
            <translation>
                <numerusform>Loaded. %n fact is shown in the article&apos;s own words.</numerusform>
                <numerusform>Loaded. %n facts are shown in the article&apos;s own words.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaceCard</name>
        <message numerus="yes">
            <source>About %n minutes a day, %1 on the busiest</source>
            <extracomment>A way to learn. %n: minutes a day; %1: minutes on the day that takes longest.</extracomment>
            <translation>
                <numerusform>About %n minute a day, %1 on the busiest</numerusform>
                <numerusform>About %n minutes a day, %1 on the busiest</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %n months you know %1</source>
            <extracomment>A way to learn, what it comes to. %n: months from today; %1: share of all facts known then, such as 89%.</extracomment>
            <translation>
                <numerusform>After %n month you know %1</numerusform>
                <numerusform>After %n months you know %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Up to %n new facts a day</source>
            <extracomment>A way to learn. %n: new facts a day at most.</extracomment>
            <translation>
                <numerusform>Up to %n new facts a day</numerusform>
                <numerusform>Up to %n new facts a day</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaceCharts</name>
        <message numerus="yes">
            <source>With %n new facts a day</source>
            <extracomment>Heading over a chart of minutes and share remembered over the share wanted. %n: new facts a day.</extracomment>
            <translation>
                <numerusform>With %n new facts a day</numerusform>
                <numerusform>With %n new facts a day</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaceFigures</name>
        <message numerus="yes">
            <source>%n new a day</source>
            <extracomment>In a table of paces. %n: new facts a day.</extracomment>
            <translation>
                <numerusform>%n new a day</numerusform>
                <numerusform>%n new a day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min a day · %1 known</source>
            <extracomment>In a table of paces. %n: minutes a day; %1: share known after some months.</extracomment>
            <translation>
                <numerusform>%n min a day · %1 known</numerusform>
                <numerusform>%n min a day · %1 known</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaceTried</name>
        <message numerus="yes">
            <source>About %n minutes a day, %1 on the busiest</source>
            <extracomment>A way to learn. %n: minutes a day; %1: minutes on the day that takes longest.</extracomment>
            <translation>
                <numerusform>About %n minute a day, %1 on the busiest</numerusform>
                <numerusform>About %n minutes a day, %1 on the busiest</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %n months you know %1</source>
            <extracomment>A way to learn, what it comes to. %n: months from today; %1: share of all facts known then, such as 89%.</extracomment>
            <translation>
                <numerusform>After %n month you know %1</numerusform>
                <numerusform>After %n months you know %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperAttempts</name>
        <message numerus="yes">
            <source>%n earlier</source>
            <extracomment>Heading over the exams of a kind that were handed in. %n: how many.</extracomment>
            <translation>
                <numerusform>%n earlier</numerusform>
                <numerusform>%n earlier</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperScore</name>
        <message numerus="yes">
            <source>%n not answered</source>
            <extracomment>After an exam. %n: questions that were not answered.</extracomment>
            <translation>
                <numerusform>%n not answered</numerusform>
                <numerusform>%n not answered</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperStart</name>
        <message numerus="yes">
            <source>Start · %n questions</source>
            <extracomment>Button under the description of an exam: begins it. %n: questions in it.</extracomment>
            <translation>
                <numerusform>Start · %n question</numerusform>
                <numerusform>Start · %n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message numerus="yes">
            <source>%n people learn on this device.</source>
            <extracomment>Explains the button &quot;Change learner&quot;. %n: learners on this device.</extracomment>
            <translation>
                <numerusform>%n person learns on this device.</numerusform>
                <numerusform>%n people learn on this device.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PinDots</name>
        <message numerus="yes">
            <source>%n digits entered</source>
            <extracomment>Spoken: how many digits of a PIN were entered.</extracomment>
            <translation>
                <numerusform>%n digit entered</numerusform>
                <numerusform>%n digits entered</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PinView</name>
        <message numerus="yes">
            <source>That was not the PIN. Please wait %n seconds.</source>
            <extracomment>After wrong PINs. %n: seconds.</extracomment>
            <translation>
                <numerusform>That was not the PIN. Please wait %n second.</numerusform>
                <numerusform>That was not the PIN. Please wait %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PracticeStart</name>
        <message numerus="yes">
            <source>Start · %n questions</source>
            <extracomment>The button on Practice: begins a round of %n questions out of what was chosen.</extracomment>
            <translation>
                <numerusform>Start · %n question</numerusform>
                <numerusform>Start · %n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PracticeWays</name>
        <message numerus="yes">
            <source>Under way, %n people so far; continue</source>
            <extracomment>Under “Relay test”, where one stands open. %n: people who began it.</extracomment>
            <translation>
                <numerusform>Under way, %n person so far; continue</numerusform>
                <numerusform>Under way, %n people so far; continue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PublishChanges</name>
        <message numerus="yes">
            <source>%n questions added</source>
            <extracomment>What a new version changes. %n: questions.</extracomment>
            <translation>
                <numerusform>%n question added</numerusform>
                <numerusform>%n questions added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions removed</source>
            <extracomment>What a new version changes. %n: questions.</extracomment>
            <translation>
                <numerusform>%n question removed</numerusform>
                <numerusform>%n questions removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions reworded</source>
            <extracomment>What a new version changes: other words, the same answer. %n: questions.</extracomment>
            <translation>
                <numerusform>%n question reworded</numerusform>
                <numerusform>%n questions reworded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers corrected</source>
            <extracomment>What a new version changes. %n: questions.</extracomment>
            <translation>
                <numerusform>%n answer corrected</numerusform>
                <numerusform>%n answers corrected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n facts added</source>
            <extracomment>What a new version changes. %n: facts.</extracomment>
            <translation>
                <numerusform>%n fact added</numerusform>
                <numerusform>%n facts added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n facts removed</source>
            <extracomment>What a new version changes. %n: facts.</extracomment>
            <translation>
                <numerusform>%n fact removed</numerusform>
                <numerusform>%n facts removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n facts changed</source>
            <extracomment>What a new version changes: other words or another answer. %n: facts.</extracomment>
            <translation>
                <numerusform>%n fact changed</numerusform>
                <numerusform>%n facts changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember stay as they are</source>
            <extracomment>What members are told of a new version. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n thing to remember stays as it is</numerusform>
                <numerusform>%n things to remember stay as they are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are asked in another way</source>
            <extracomment>What members are told of a new version. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n is asked in another way</numerusform>
                <numerusform>%n are asked in another way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have a corrected answer</source>
            <extracomment>What members are told of a new version; they learn these anew. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n has a corrected answer</numerusform>
                <numerusform>%n have a corrected answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are new</source>
            <extracomment>What members are told of a new version. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n is new</numerusform>
                <numerusform>%n are new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are asked no more</source>
            <extracomment>What members are told of a new version. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n is asked no more</numerusform>
                <numerusform>%n are asked no more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <extracomment>Under the first of many questions with another answer. %n: the others.</extracomment>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PublishFindings</name>
        <message numerus="yes">
            <source>%n questions</source>
            <extracomment>What a draft holds. %n: questions.</extracomment>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n facts</source>
            <extracomment>What a draft holds. %n: facts.</extracomment>
            <translation>
                <numerusform>%n fact</numerusform>
                <numerusform>%n facts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pictures and sounds</source>
            <extracomment>What a draft holds. %n: pictures and sounds.</extracomment>
            <translation>
                <numerusform>%n picture or sound</numerusform>
                <numerusform>%n pictures and sounds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PutOffLine</name>
        <message numerus="yes">
            <source>%n more are put off to the days after, caught up in about %1 days.</source>
            <extracomment>On Today: more is due than fits in a day. %n: questions, %1: days until nothing is left over, two or more.</extracomment>
            <translation>
                <numerusform>%n more are put off to the days after, caught up in about %1 days.</numerusform>
                <numerusform>%n more are put off to the days after, caught up in about %1 days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are put off and caught up tomorrow.</source>
            <extracomment>On Today: more is due than fits in a day, and all the rest fits in the next.</extracomment>
            <translation>
                <numerusform>%n more are put off and caught up tomorrow.</numerusform>
                <numerusform>%n more are put off and caught up tomorrow.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are due and wait for another day.</source>
            <extracomment>On Today: more is due than fits in a day; it waits.</extracomment>
            <translation>
                <numerusform>%n more are due and wait for another day.</numerusform>
                <numerusform>%n more are due and wait for another day.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RateRow</name>
        <message numerus="yes">
            <source>too few so far (%n)</source>
            <extracomment>On Scores. %n: reviews, so few that a share would say nothing.</extracomment>
            <translation>
                <numerusform>too few so far (%n)</numerusform>
                <numerusform>too few so far (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadyStep</name>
        <message numerus="yes">
            <source>Today: %n questions, about %1 min.</source>
            <extracomment>Last page of the introduction. %n: questions in the first session, %1: minutes it takes.</extracomment>
            <translation>
                <numerusform>Today: %n question, about %1 min.</numerusform>
                <numerusform>Today: %n questions, about %1 min.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RelayModel</name>
        <message numerus="yes">
            <source>%n questions</source>
            <extracomment>Choice of a test by its length. %n: questions.</extracomment>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RelayReport</name>
        <message numerus="yes">
            <source>%n people</source>
            <extracomment>Under that title. %n: people who took it.</extracomment>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RelayStart</name>
        <message numerus="yes">
            <source>Draw the paper · %n questions</source>
            <extracomment>Button: draws the questions of a relay test; then the first person may come. %n: questions.</extracomment>
            <translation>
                <numerusform>Draw the paper · %n question</numerusform>
                <numerusform>Draw the paper · %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes for each; between two people the clock stands.</source>
            <extracomment>Under that switch. %n: minutes each person has.</extracomment>
            <translation>
                <numerusform>%n minute for each; between two people the clock stands.</numerusform>
                <numerusform>%n minutes for each; between two people the clock stands.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportsPanel</name>
        <message numerus="yes">
            <source>My correction notes (%n)</source>
            <extracomment>Heading over the questions the learner reported. %n: how many.</extracomment>
            <translation>
                <numerusform>My correction notes (%n)</numerusform>
                <numerusform>My correction notes (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RestoreSheet</name>
        <message numerus="yes">
            <source>%n answers, the last on %1</source>
            <extracomment>What a learner&apos;s file holds. %n: answers; %1: date of the last of them.</extracomment>
            <translation>
                <numerusform>%n answer, the last on %1</numerusform>
                <numerusform>%n answers, the last on %1</numerusform>
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
        <name>RoundWords</name>
        <message numerus="yes">
            <source>All %n questions gone through · the next round begins at the first</source>
            <extracomment>After a round of practice in order or at random that came to the end. %n: questions there are.</extracomment>
            <translation>
                <numerusform>The only question gone through · the next round asks it again</numerusform>
                <numerusform>All %n questions gone through · the next round begins at the first</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScoresEmpty</name>
        <message numerus="yes">
            <source>Here you will see how many of the %n core facts you have mastered, your days of learning, the reviews ahead and how well they go.</source>
            <extracomment>On the place for results before the first answer. %n: facts that must be known.</extracomment>
            <translation>
                <numerusform>Here you will see whether the %n core fact is mastered, your days of learning, the reviews ahead and how well they go.</numerusform>
                <numerusform>Here you will see how many of the %n core facts you have mastered, your days of learning, the reviews ahead and how well they go.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message numerus="yes">
            <source>%n digits entered</source>
            <extracomment>Spoken: how many digits of a PIN were entered.</extracomment>
            <translation>
                <numerusform>%n digit entered</numerusform>
                <numerusform>%n digits entered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters entered</source>
            <extracomment>Spoken of a field for a password: how much was typed.</extracomment>
            <translation>
                <numerusform>%n character entered</numerusform>
                <numerusform>%n characters entered</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionItem</name>
        <message numerus="yes">
            <source>%n due</source>
            <extracomment>Under a section of the text, after “3 of 8 learnt”. %n: facts it is time to review.</extracomment>
            <translation>
                <numerusform>%n due</numerusform>
                <numerusform>%n due</numerusform>
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
        <name>SetChanges</name>
        <message numerus="yes">
            <source>%n questions are worded better</source>
            <extracomment>What an update changes. %n: questions.</extracomment>
            <translation>
                <numerusform>%n question are worded better</numerusform>
                <numerusform>%n questions are worded better</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember stay as they are</source>
            <extracomment>What an update changes: nothing for these. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n thing to remember stays as it is</numerusform>
                <numerusform>%n things to remember stay as they are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember are asked in another way</source>
            <extracomment>What an update changes: asked otherwise, not learnt anew. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n thing to remember is asked in another way</numerusform>
                <numerusform>%n things to remember are asked in another way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember have a corrected answer</source>
            <extracomment>What an update changes: the right answer is another. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n thing to remember has a corrected answer</numerusform>
                <numerusform>%n things to remember have a corrected answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember are new</source>
            <extracomment>What an update changes. %n: things to remember that are new.</extracomment>
            <translation>
                <numerusform>%n thing to remember is new</numerusform>
                <numerusform>%n things to remember are new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember are asked no more</source>
            <extracomment>What an update changes. %n: things to remember that are no longer in the set.</extracomment>
            <translation>
                <numerusform>%n thing to remember is asked no more</numerusform>
                <numerusform>%n things to remember are asked no more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember keep their memory</source>
            <extracomment>Under &quot;Of what you have learnt&quot;. %n: things to remember that this learner has begun to learn.</extracomment>
            <translation>
                <numerusform>%n thing to remember keeps its memory</numerusform>
                <numerusform>%n things to remember keep their memory</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember are learnt anew</source>
            <extracomment>Under &quot;Of what you have learnt&quot;: their answers are corrected. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n thing to remember is learnt anew</numerusform>
                <numerusform>%n things to remember are learnt anew</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember are asked no more; your answers are kept</source>
            <extracomment>Under &quot;Of what you have learnt&quot;. %n: things to remember that are no longer in the set.</extracomment>
            <translation>
                <numerusform>%n thing to remember is asked no more; your answers are kept</numerusform>
                <numerusform>%n things to remember are asked no more; your answers are kept</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SetCorrections</name>
        <message numerus="yes">
            <source>And %n more corrected answers</source>
            <extracomment>Under the first of many corrected answers. %n: corrected answers that are not listed.</extracomment>
            <translation>
                <numerusform>And %n more corrected answer</numerusform>
                <numerusform>And %n more corrected answers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SetSheet</name>
        <message numerus="yes">
            <source>%n withdrawal notes of its publisher hold for it.</source>
            <extracomment>About a set. %n: notes by which its publisher took questions back or corrected them.</extracomment>
            <translation>
                <numerusform>%n withdrawal note of its publisher holds for it.</numerusform>
                <numerusform>%n withdrawal notes of its publisher hold for it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SetWords</name>
        <message numerus="yes">
            <source>%n questions</source>
            <extracomment>What a set holds. %n: questions.</extracomment>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n facts</source>
            <extracomment>What a set holds. %n: facts.</extracomment>
            <translation>
                <numerusform>%n fact</numerusform>
                <numerusform>%n facts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Added: %1, with %n questions.</source>
            <extracomment>After a set was added. %1: its title. %n: questions in it.</extracomment>
            <translation>
                <numerusform>Added: %1, with %n question.</numerusform>
                <numerusform>Added: %1, with %n questions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of its facts are in “%1” too.</source>
            <extracomment>Explains the switch &quot;Remember them once&quot;. %1: title of another set. %n: facts.</extracomment>
            <translation>
                <numerusform>%n of its facts is in “%1” too.</numerusform>
                <numerusform>%n of its facts are in “%1” too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Others are in %n more sets.</source>
            <extracomment>After how many facts of a set are in another set too. %n: sets.</extracomment>
            <translation>
                <numerusform>Others are in %n more set.</numerusform>
                <numerusform>Others are in %n more sets.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n withdrawn</source>
            <extracomment>What a withdrawal note did. %n: questions that are asked no more.</extracomment>
            <translation>
                <numerusform>%n withdrawn</numerusform>
                <numerusform>%n withdrawn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n corrected</source>
            <extracomment>What a withdrawal note did. %n: questions with another right answer.</extracomment>
            <translation>
                <numerusform>%n corrected</numerusform>
                <numerusform>%n corrected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” and %n more sets</source>
            <extracomment>Stands for several sets in a sentence. %1: title of one of them. %n: how many sets beside it.</extracomment>
            <translation>
                <numerusform>“%1” and %n more set</numerusform>
                <numerusform>“%1” and %n more sets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember contradict %1 and are not used</source>
            <extracomment>Beside a set, or after it was taken. %1: another set, or several. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n thing to remember contradicts %1 and is not used</numerusform>
                <numerusform>%n things to remember contradict %1 and are not used</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember of this set have another answer in %1. Of two sets that contradict each other one holds, and here it is not this one, so they are not used for now.</source>
            <extracomment>About a set. %1: another set, or several. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n thing to remember of this set has another answer in %1. Of two sets that contradict each other one holds, and here it is not this one, so it is not used for now.</numerusform>
                <numerusform>%n things to remember of this set have another answer in %1. Of two sets that contradict each other one holds, and here it is not this one, so they are not used for now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember in it have another answer in %1, and that one holds: they will not be used.</source>
            <extracomment>Before a set is taken. %1: another set, or several. %n: things to remember.</extracomment>
            <translation>
                <numerusform>%n thing to remember in it has another answer in %1, and that one holds: it will not be used.</numerusform>
                <numerusform>%n things to remember in it have another answer in %1, and that one holds: they will not be used.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to remember in %1 have another answer than this set, and this one will hold: those will no longer be used.</source>
            <extracomment>Before a set is taken. %1: another set, or several. %n: things to remember of those.</extracomment>
            <translation>
                <numerusform>%n thing to remember in %1 has another answer than this set, and this one will hold: that will no longer be used.</numerusform>
                <numerusform>%n things to remember in %1 have another answer than this set, and this one will hold: those will no longer be used.</numerusform>
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
        <name>StarsPanel</name>
        <message numerus="yes">
            <source>Practise · %n questions</source>
            <extracomment>Button on Practice: asks %n questions out of the facts starred.</extracomment>
            <translation>
                <numerusform>Practise · %n question</numerusform>
                <numerusform>Practise · %n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StarsView</name>
        <message numerus="yes">
            <source>Starred · %n</source>
            <extracomment>Title of the list of the facts starred. %n: how many there are.</extracomment>
            <translation>
                <numerusform>Starred · %n</numerusform>
                <numerusform>Starred · %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Practise · %n questions</source>
            <extracomment>Button under the list of the facts starred: asks %n questions out of them.</extracomment>
            <translation>
                <numerusform>Practise · %n question</numerusform>
                <numerusform>Practise · %n questions</numerusform>
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
        <name>StartButtons</name>
        <message numerus="yes">
            <source>Begin gently · %n questions · %1 min</source>
            <extracomment>The button on Today after days away: a round shorter than usual. %n: its questions, %1: minutes it takes.</extracomment>
            <translation>
                <numerusform>Begin gently · %n question · %1 min</numerusform>
                <numerusform>Begin gently · %n questions · %1 min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The usual round · %n questions · %1 min</source>
            <extracomment>Below the button for a short round on Today: the usual round. %n: its questions, %1: minutes it takes.</extracomment>
            <translation>
                <numerusform>The usual round · %n question · %1 min</numerusform>
                <numerusform>The usual round · %n questions · %1 min</numerusform>
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
        <message numerus="yes">
            <source>Once more · %n questions</source>
            <extracomment>Button on the page after a practice: another round of %n questions out of the same choice.</extracomment>
            <translation>
                <numerusform>Once more · %n question</numerusform>
                <numerusform>Once more · %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Go on · %n questions</source>
            <extracomment>Button on the page after a practice in order or at random: the next %n questions.</extracomment>
            <translation>
                <numerusform>Go on · %n question</numerusform>
                <numerusform>Go on · %n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SureWords</name>
        <message numerus="yes">
            <source>Of %n answers you called “%1”, %2 were right.</source>
            <extracomment>On Scores. %n: answers of which the learner had said to be so sure; %1: those words, %2: answers that were right.</extracomment>
            <translation>
                <numerusform>The answer you called “%1”: %2 right.</numerusform>
                <numerusform>Of %n answers you called “%1”, %2 were right.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextPanel</name>
        <message numerus="yes">
            <source>%n facts are due for review; they are underlined.</source>
            <extracomment>On the Study page. %n: facts it is time to review.</extracomment>
            <translation>
                <numerusform>%n fact is due for review; it is underlined.</numerusform>
                <numerusform>%n facts are due for review; they are underlined.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TomorrowLine</name>
        <message numerus="yes">
            <source>%n questions: %1 to review · %2 new, about %3 min</source>
            <extracomment>On Today when the day&apos;s share is done. %n: questions tomorrow, %1: of them to review, %2: on new facts, %3: minutes they take.</extracomment>
            <translation>
                <numerusform>%n question: %1 to review · %2 new, about %3 min</numerusform>
                <numerusform>%n questions: %1 to review · %2 new, about %3 min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WaysPanel</name>
        <message numerus="yes">
            <source>Go over %n missed</source>
            <extracomment>Button on Today: to the wrong-answer book, with %n facts in it.</extracomment>
            <translation>
                <numerusform>Go over %n missed</numerusform>
                <numerusform>Go over %n missed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WeekRow</name>
        <message numerus="yes">
            <source>%n questions (%1)</source>
            <extracomment>In the table of weeks on Scores. %n: questions answered; %1: those of each day, as in &quot;Mon 12 · Tue 8&quot;.</extracomment>
            <translation>
                <numerusform>%n question (%1)</numerusform>
                <numerusform>%n questions (%1)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WithdrawQuestionSheet</name>
        <message numerus="yes">
            <source>Withdraw all %n that ask the same</source>
            <extracomment>Button: the note will take back this question and all others about the same fact. %n: all of them.</extracomment>
            <translation>
                <numerusform>Withdraw the %n that asks the same</numerusform>
                <numerusform>Withdraw all %n that ask the same</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WithdrawQuestions</name>
        <message numerus="yes">
            <source>See the note: %n questions</source>
            <extracomment>Button: shows what the note will say. %n: questions marked.</extracomment>
            <translation>
                <numerusform>See the note: %n question</numerusform>
                <numerusform>See the note: %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions</source>
            <extracomment>Over the questions found. %n: questions.</extracomment>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WrongBookPanel</name>
        <message numerus="yes">
            <source>Redo · %n questions</source>
            <extracomment>Button on Practice: asks %n questions out of the wrong-answer book.</extracomment>
            <translation>
                <numerusform>Redo · %n question</numerusform>
                <numerusform>Redo · %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them missed again and again</source>
            <extracomment>On Practice, under the wrong-answer book: of those in it, so many were missed many times.</extracomment>
            <translation>
                <numerusform>%n of them missed again and again</numerusform>
                <numerusform>%n of them missed again and again</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WrongBookRow</name>
        <message numerus="yes">
            <source>Still to do: right answers on %n days, one of them to another form of question.</source>
            <extracomment>In the wrong-answer book: what is missing before the fact leaves it.</extracomment>
            <translation>
                <numerusform>Still to do: right answers on %n day, one of them to another form of question.</numerusform>
                <numerusform>Still to do: right answers on %n days, one of them to another form of question.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Still to do: right answers on %n days.</source>
            <extracomment>In the wrong-answer book: what is missing before the fact leaves it.</extracomment>
            <translation>
                <numerusform>Still to do: right answers on %n day.</numerusform>
                <numerusform>Still to do: right answers on %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WrongBookView</name>
        <message numerus="yes">
            <source>Wrong-answer book · %n</source>
            <extracomment>Title of the list of what was missed and not yet made good. %n: how many there are.</extracomment>
            <translation>
                <numerusform>Wrong-answer book · %n</numerusform>
                <numerusform>Wrong-answer book · %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Redo · %n questions</source>
            <extracomment>Button under the wrong-answer book: asks %n questions out of it.</extracomment>
            <translation>
                <numerusform>Redo · %n question</numerusform>
                <numerusform>Redo · %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them missed again and again</source>
            <extracomment>Over the list of the wrong-answer book: of those in it, so many were missed many times.</extracomment>
            <translation>
                <numerusform>%n of them missed again and again</numerusform>
                <numerusform>%n of them missed again and again</numerusform>
            </translation>
        </message>
    </context>
</TS>
