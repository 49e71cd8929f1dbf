pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The questions missed, each with its right answer.
Panel {
    id: root

    required property SummaryModel summary
    readonly property MissedModel missed: root.summary.missed

    contentItem: Column {
        spacing: Theme.spaceLarge

        TextBlock {
            width: parent.width
            //: Heading over the questions missed in a session.
            text: qsTr("%n to look at again", "", root.missed.count)
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        Column {
            width: parent.width
            visible: root.summary.leeches > 0
            spacing: 4

            TextBlock {
                width: parent.width
                //: After a session, over the names of facts that were missed so often that asking them again helps little.
                text: qsTr("Missed again and again by now:")
            }
            TextBlock {
                objectName: "summary.leeches"
                width: parent.width
                text: root.summary.leechNames
                font.weight: Font.DemiBold
            }
            TextBlock {
                width: parent.width
                //: After a session, under such names: what helps.
                text: qsTr("Read the passage once more, write a note in your own words, or pause it for a while: all that is found under Study.")
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
        }
        Repeater {
            model: root.missed

            MissedRow {
                width: root.availableWidth
            }
        }
    }
}
