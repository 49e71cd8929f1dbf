pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The sections of the text, to open it at one.
Panel {
    id: root

    required property ReaderModel reader
    //: Over the list of the sections of the text.
    readonly property string heading: qsTr("Sections")

    contentItem: Column {
        spacing: Theme.spaceSmall

        TextBlock {
            width: parent.width
            text: root.heading
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
            Accessible.name: root.heading
        }
        Repeater {
            model: root.reader.sections

            SectionItem {
                width: parent.width // qmllint disable
                onClicked: root.reader.open(paragraph)
            }
        }
    }
}
