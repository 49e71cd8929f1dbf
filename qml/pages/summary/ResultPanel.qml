import QtQuick
import Shixi.Controls
import Shixi.Models

// Right of asked, time, and what of it counted.
Panel {
    id: root

    required property SummaryModel summary
    readonly property bool narrow: root.width < Theme.base * 19

    TallyWords {
        id: tally
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

            value: root.summary.firstAsks > 0 ? root.summary.right / root.summary.firstAsks : 0
            //: In the ring after a session. %1: questions right at the first try, %2: questions asked.
            figure: qsTr("%1/%2").arg(root.summary.right).arg(root.summary.firstAsks)
            //: In the ring after a session, under "8/10": right at the first try.
            caption: qsTr("right")
        }
        Column {
            width: root.narrow ? grid.width : grid.width - ring.width - grid.columnSpacing
            spacing: 6

            TextBlock {
                width: parent.width
                text: root.summary.firstAsks > 0 && root.summary.right === root.summary.firstAsks
                    //: Heading after a session without a miss.
                    ? qsTr("All right at the first try")
                    //: Heading after a session. %1: questions right at the first try, %2: questions asked.
                    : qsTr("%1 of %2 right at the first try").arg(root.summary.right).arg(root.summary.firstAsks)
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
            }
            TextBlock {
                width: parent.width
                text: root.summary.durationSeconds < 60
                    //: After a session that took less than a minute. %1: seconds.
                    ? qsTr("%1 s").arg(root.summary.durationSeconds)
                    //: After a session: how long it took. %1: minutes, %2: seconds.
                    : qsTr("%1 min %2 s").arg(Math.floor(root.summary.durationSeconds / 60)).arg(root.summary.durationSeconds % 60)
                color: Theme.textQuiet
            }
            TextBlock {
                width: parent.width
                visible: root.summary.taught > 0
                //: After a session: facts shown for the first time.
                text: qsTr("%n new facts met", "", root.summary.taught)
                color: Theme.textQuiet
            }
            TextBlock {
                objectName: "summary.counted"
                width: parent.width
                text: tally.counted(root.summary.counted, root.summary.askedAgain)
                color: Theme.textQuiet
            }
            TextBlock {
                objectName: "summary.points"
                width: parent.width
                visible: root.summary.pointsADay > 0
                text: tally.points(root.summary.pointsGained, root.summary.pointsToday, root.summary.pointsADay)
                color: Theme.textQuiet
            }
        }
    }
}
