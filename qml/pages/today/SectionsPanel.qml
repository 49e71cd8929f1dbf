pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Section by section: how much is learnt and how well it is remembered.
Panel {
    id: root

    required property SectionModel sections

    contentItem: Column {
        spacing: 18

        TextBlock {
            width: parent.width
            //: On Today: heading over the sections of the study guide, how much of each is learnt.
            text: qsTr("Progress")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
        }
        Repeater {
            model: root.sections

            SectionRow {
                width: root.availableWidth
            }
        }
    }
}
