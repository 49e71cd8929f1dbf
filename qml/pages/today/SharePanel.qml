import QtQuick
import Shixi.Controls
import Shixi.Models

// How much of the day is done, and what is in the rest.
Panel {
    id: root

    required property TodayModel today
    readonly property bool finished: root.today.finished
    readonly property bool narrow: root.width < Theme.base * 19

    function heading(): string {
        if (root.finished) {
            //: Heading on Today when the day's share is done.
            return qsTr("Done for today");
        }
        return root.today.canContinue
            //: Heading on Today while a session stands open: how many questions are left in it.
            ? qsTr("%n questions left in this round", "", root.today.toGo)
            //: Heading on Today: how many questions of the day's share are left.
            : qsTr("%n questions to go today", "", root.today.toGo);
    }
    function round(): string {
        return root.today.questions < root.today.toGo
            //: On Today: what the next round holds, being only a part of the day. %1: of the questions, those to review,
            //: %2: those on facts not met before.
            ? qsTr("%n questions in this round: %1 to review · %2 new", "", root.today.questions)
                .arg(root.today.reviews).arg(root.today.fresh)
            //: On Today: what the next round holds. %1: facts to review, %2: facts not met before.
            : qsTr("%1 to review · %2 new").arg(root.today.reviews).arg(root.today.fresh);
    }

    Grid {
        id: grid

        width: parent.width
        columns: root.narrow ? 1 : 2
        columnSpacing: 20
        rowSpacing: Theme.space
        verticalItemAlignment: Grid.AlignVCenter
        horizontalItemAlignment: root.narrow ? Grid.AlignHCenter : Grid.AlignLeft

        Ring {
            id: ring

            // Room for figures of five characters.
            width: Math.max(118, Math.round(Theme.textTitle * 4.5))
            height: width
            value: root.today.progress
            //: In the ring on Today. %1: questions done today, %2: questions meant for today.
            figure: root.today.goal > 0 ? qsTr("%1/%2").arg(root.today.doneToday).arg(root.today.goal) : "0"
            //: In the ring on Today, under "3/10": that many questions are done.
            caption: qsTr("done")
        }
        Column {
            width: root.narrow ? grid.width : grid.width - ring.width - grid.columnSpacing
            spacing: 6

            TextBlock {
                width: parent.width
                text: root.heading()
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
            }
            TextBlock {
                width: parent.width
                visible: !root.today.canContinue
                text: root.finished
                    //: On Today when the day's share is done: nothing more is asked of the learner.
                    ? qsTr("The rest is up to sleep: what you learnt comes back when it is due.")
                    : root.round()
                color: Theme.textQuiet
            }
            PutOffLine {
                width: parent.width
                today: root.today
            }
        }
    }
}
