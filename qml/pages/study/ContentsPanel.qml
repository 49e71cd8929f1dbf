pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The sections of the text, to open it at one.
Panel {
    id: root

    required property ReaderModel reader

    contentItem: Column {
        spacing: Theme.spaceSmall

        TextBlock {
            id: heading

            width: parent.width
            //: Over the list of the sections of the text.
            text: qsTr("Sections")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
            Accessible.name: heading.text
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
