pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// What is remembered least firmly; a tap practises it.
Panel {
    id: root

    required property SectionModel sections

    signal practise(string section)

    bottomPadding: Theme.space

    contentItem: Column {
        spacing: Theme.spaceSmall

        TextBlock {
            width: parent.width
            //: On Today: heading over the sections whose facts are remembered least firmly (记牢程度).
            text: qsTr("Remembered least firmly")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        TextBlock {
            width: parent.width
            //: On Today, under the heading of the sections remembered least firmly.
            text: qsTr("A tap practises the section.")
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
        Repeater {
            model: root.sections

            WeakRow {
                required property int index

                objectName: "act.weak." + index
                width: root.availableWidth
                onClicked: root.practise(title)
            }
        }
    }
}
