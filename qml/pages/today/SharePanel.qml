import QtQuick
import Shixi.Controls
import Shixi.Models

// How much of the day is done, and what is in the rest.
Panel {
    id: root

    required property TodayModel today
    readonly property bool finished: !root.today.startable && root.today.anyAnswer
    readonly property bool narrow: root.width < Theme.base * 19

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

            value: root.finished ? 1 : root.today.progress
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
                text: root.finished
                    //: Heading on Today when the day's share is done.
                    ? qsTr("Done for today")
                    //: Heading on Today: how many questions of the day's share are left.
                    : qsTr("%n questions to go today", "", Math.max(root.today.goal - root.today.doneToday, root.today.questions))
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
            }
            TextBlock {
                width: parent.width
                text: root.finished
                    //: On Today when the day's share is done: nothing more is asked of the learner.
                    ? qsTr("The rest is up to sleep: what you learnt comes back when it is due.")
                    //: On Today: what the next round holds. %1: facts to review, %2: facts not met before.
                    : qsTr("%1 to review · %2 new").arg(root.today.reviews).arg(root.today.fresh)
                color: Theme.textQuiet
            }
            TextBlock {
                width: parent.width
                visible: root.today.putOff > 0
                //: On Today: more is due than fits in a day; it waits.
                text: qsTr("%n more are due and wait for another day.", "", root.today.putOff)
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
        }
    }
}
