pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The paragraphs marked to come back to.
Panel {
    id: root

    required property ReaderModel reader
    //: Over the list of the paragraphs the learner marked.
    readonly property string heading: qsTr("Bookmarks")

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
            model: root.reader.bookmarks

            BookmarkItem {
                width: parent.width // qmllint disable
                guide: root.reader.isGuide
                onClicked: root.reader.open(paragraph)
                onRemoved: root.reader.toggleBookmark(paragraph)
            }
        }
    }
}
