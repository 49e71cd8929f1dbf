pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The paragraphs marked to come back to.
Panel {
    id: root

    required property ReaderModel reader

    contentItem: Column {
        spacing: Theme.spaceSmall

        TextBlock {
            id: heading

            width: parent.width
            //: Over the list of the paragraphs the learner marked.
            text: qsTr("Bookmarks")
            font.pixelSize: Theme.textHeading
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
            Accessible.name: heading.text
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
