pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// What the squares of the calendar stand for.
Flow {
    id: root

    required property list<string> stepTexts

    spacing: Theme.space

    TextBlock {
        width: Math.min(implicitWidth, root.width)
        //: Before the four steps of the calendar on Scores.
        text: qsTr("Questions a day:")
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    Repeater {
        model: root.stepTexts.length

        Row {
            id: entry

            required property int index

            spacing: 4

            Item {
                width: 20
                height: 20
                anchors.verticalCenter: parent.verticalCenter

                DayMark {
                    cell: 20
                    step: entry.index + 1
                }
            }
            TextBlock {
                text: root.stepTexts[entry.index] ?? ""
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
        }
    }
}
