pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Learning points, after everything that says more.
Panel {
    id: root

    required property LookBackModel lookBack

    Column {
        id: face

        width: parent.width
        spacing: Theme.spaceSmall

        TextBlock {
            width: parent.width
            //: On Scores: heading over learning points.
            text: qsTr("Learning points")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Column {
            width: parent.width

            TableRow {
                objectName: "points.today"
                width: face.width
                //: On Scores, before learning points.
                label: qsTr("Today")
                //: On Scores. %1: learning points of today, %2: the most a day holds.
                value: qsTr("%1 / %2").arg(root.lookBack.pointsToday).arg(root.lookBack.pointsADay)
                strong: true
            }
            TableRow {
                objectName: "points.week"
                width: face.width
                //: On Scores, before learning points: since Monday.
                label: qsTr("This week")
                value: String(root.lookBack.pointsWeek)
                strong: true
            }
            TableRow {
                objectName: "points.ever"
                width: face.width
                //: On Scores, before learning points: all there are.
                label: qsTr("In all")
                value: String(root.lookBack.pointsEver)
                strong: true
            }
        }
        TextBlock {
            width: parent.width
            topPadding: Theme.space
            //: On Scores: over the last days with learning points.
            text: qsTr("The last days")
            font.weight: Font.DemiBold
        }
        Column {
            width: parent.width

            Repeater {
                model: root.lookBack.pointDays

                PointDayRow {
                    width: face.width
                }
            }
        }
        TextBlock {
            width: parent.width
            //: On Scores, under learning points: how they come about. %1: the most a day holds.
            text: qsTr("One for the first right answer of a day to a fact, one for what leaves the wrong-answer book; at most %1 a day, none for being fast.").arg(root.lookBack.pointsADay)
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
    }
}
