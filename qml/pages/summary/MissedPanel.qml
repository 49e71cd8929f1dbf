pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The questions missed, each with its right answer.
Panel {
    id: root

    required property MissedModel missed

    contentItem: Column {
        spacing: Theme.spaceLarge

        TextBlock {
            width: parent.width
            //: Heading over the questions missed in a session.
            text: qsTr("%n to look at again", "", root.missed.count)
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        Repeater {
            model: root.missed

            MissedRow {
                width: root.availableWidth
            }
        }
    }
}
