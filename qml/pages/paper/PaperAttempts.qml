pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Earlier exams of a kind: the best, the average, how they went, and each to be looked through.
Panel {
    id: root

    required property PaperAttemptModel attempts

    signal picked(int row)

    Column {
        id: face

        width: parent.width
        spacing: Theme.space

        TextBlock {
            width: parent.width
            //: Heading over the exams of a kind that were handed in. %n: how many.
            text: qsTr("%n earlier", "", root.attempts.count)
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        TextBlock {
            objectName: "paper.best"
            width: parent.width
            //: Over the list of earlier exams. %1, %2: shares of the points, such as 86%.
            text: qsTr("Best %1 · average %2").arg(root.attempts.best).arg(root.attempts.average)
        }
        Item {
            id: trend

            width: parent.width
            height: curve.height + 2 * Theme.space
            visible: root.attempts.count > 1

            Accessible.role: Accessible.Graphic
            //: Spoken name of a line that shows how the last exams went; the list below says the same.
            Accessible.name: qsTr("How the last exams went, from the oldest to the newest")

            Repeater {
                model: [0, 0.5, 1]

                Rectangle {
                    required property real modelData

                    y: curve.y + (1 - modelData) * curve.height
                    width: trend.width
                    height: 1
                    color: Theme.outline
                }
            }
            Curve {
                id: curve

                x: Theme.space
                y: Theme.space
                width: trend.width - 2 * x
                height: 90
                places: root.attempts.places
                heights: root.attempts.shares
            }
        }
        Repeater {
            model: root.attempts

            ActionRow {
                id: row

                required property int index
                required property string dateText
                required property string points
                required property string fullPoints
                required property string shareText
                required property bool passed

                objectName: "act.paper.attempt." + row.index
                width: face.width
                iconName: row.passed ? "check" : "circle"
                //: In the list of earlier exams. %1: the date; %2 of %3 points, %4: their share.
                text: qsTr("%1 · %2/%3 points · %4").arg(row.dateText).arg(row.points).arg(row.fullPoints).arg(row.shareText)
                detail: row.passed
                    //: Of an exam: it reached the pass mark.
                    ? qsTr("Passed")
                    //: Of an exam: it did not reach the pass mark; calm, no reproach.
                    : qsTr("Below the pass mark")
                onClicked: root.picked(row.index)
            }
        }
    }
}
