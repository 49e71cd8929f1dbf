import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// What the plan towards the exam comes to, and what can be done, said plainly.
Column {
    id: root

    required property ExamModel exam

    spacing: Theme.spaceSmall

    // One or two sentences; what stands in the lines below is not said again.
    function plainly(): string {
        switch (root.exam.outlook) {
        case ExamModel.NotPlanned:
            //: Exam date: nothing is planned yet.
            return qsTr("The days until the exam are not planned yet.");
        case ExamModel.TooClose:
            return root.exam.daysLeft === 0
                //: Exam date: the exam is on this day.
                ? qsTr("The exam is today. What was learnt is what counts now; nothing new today.")
                //: Exam date: the exam is on the next day.
                : qsTr("The exam is tomorrow: too close to plan. Today what gains most is gone over once more, and nothing new is begun.");
        case ExamModel.Reaches:
            //: Exam date: the plan reaches what is wanted.
            return qsTr("Everything fits in, and what you want to remember is reached.");
        case ExamModel.FallsShort:
            //: Exam date: the plan does not reach what is wanted. %1: per cent it does reach.
            return qsTr("Everything fits in, but only about %1% will be remembered.").arg(root.exam.remembered) + root.withMore();
        }
        return root.leavesOut() + root.withMore();
    }
    function leavesOut(): string {
        if (root.exam.coreLeftOut === 0) {
            //: Exam date: not everything fits in. %n: useful facts left out.
            return qsTr("Not everything fits in: core facts come first, and %n useful facts stay unlearnt.", "",
                root.exam.usefulLeftOut);
        }
        if (root.exam.usefulLeftOut === 0) {
            //: Exam date: not everything fits in. %n: core facts left out.
            return qsTr("Not everything fits in: %n core facts stay unlearnt.", "", root.exam.coreLeftOut);
        }
        //: Exam date: not everything fits in. %n: useful facts left out; %1: core facts left out.
        return qsTr("Not everything fits in: %n useful facts and %1 core facts stay unlearnt.", "", root.exam.usefulLeftOut)
            .arg(root.exam.coreLeftOut);
    }
    function withMore(): string {
        var space = root.exam.chinese ? "" : " ";
        if (root.exam.moreMinutes === 0) {
            return "";
        }
        if (root.exam.moreReaches) {
            //: Exam date, after a sentence on what falls short. %1: minutes a day; %2: per cent then remembered.
            return space + qsTr("With about %1 minutes a day it would be %2%.")
                .arg(root.exam.moreMinutes).arg(root.exam.moreRemembered);
        }
        if (root.exam.moreRemembered <= root.exam.remembered || root.exam.moreMinutes <= root.exam.minutes) {
            //: Exam date, after a sentence on what falls short: minutes are not what is missing.
            return space + qsTr("More minutes a day would change little; an earlier start would.");
        }
        //: Exam date, after a sentence on what falls short. %1: minutes a day; %2: per cent then remembered.
        return space + qsTr("Even with about %1 minutes a day it would be %2%.")
            .arg(root.exam.moreMinutes).arg(root.exam.moreRemembered);
    }

    TextBlock {
        objectName: "exam.plainly"
        width: root.width
        text: root.plainly()
    }
    InfoRow {
        width: root.width
        visible: root.exam.planned
        //: Exam date, left of a percentage: the share of all facts remembered on that day.
        label: qsTr("Remembered")
        //: Exam date. %1: per cent expected to be remembered on the day; %2: per cent wanted.
        value: qsTr("about %1% on the day; wanted: %2%").arg(root.exam.remembered).arg(root.exam.share)
    }
    InfoRow {
        width: root.width
        visible: root.exam.planned && root.exam.minutes > 0 && root.exam.daysLeft > 0
        //: Exam date, left of the minutes it takes.
        label: qsTr("Each day")
        value: root.exam.newADay > 0
            //: Exam date. %1: minutes a day; %2: new facts a day.
            ? qsTr("about %1 min, %2 new").arg(root.exam.minutes).arg(root.exam.newADay)
            //: Exam date. %1: minutes a day.
            : qsTr("about %1 min, nothing new").arg(root.exam.minutes)
    }
    InfoRow {
        width: root.width
        visible: root.exam.planned && !root.exam.sweeping
        //: Exam date, left of a date: in the last days everything comes once more.
        label: qsTr("Final review")
        //: Exam date. %1: the day the final review begins.
        value: qsTr("from %1").arg(root.exam.sweepText)
    }
}
