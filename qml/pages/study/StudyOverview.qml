pragma ComponentBehavior: Bound
import QtQuick
import Shixi
import Shixi.Controls
import Shixi.Models

// The set: how far, where reading stopped, its sections and bookmarks.
FocusScope {
    id: root

    required property ReaderModel reader
    required property OriginalModel original
    required property string setTitle
    required property bool compact
    // Without sections there is nothing to stand beside.
    readonly property bool wide: root.width >= 860 * Math.max(1, Theme.textScale * 0.75)
        && root.reader.sections.count > 0
    readonly property int margin: root.compact ? Theme.spaceLarge : 32

    signal searchAsked

    Scroller {
        id: scroller

        anchors.fill: parent
        focus: true
        contentHeight: column.height + column.y + Theme.gap
        Keys.onUpPressed: scroller.scrollBy(-80)
        Keys.onDownPressed: scroller.scrollBy(80)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Slash) {
                event.accepted = true;
                root.searchAsked();
            }
        }

        Column {
            id: column

            x: (scroller.width - width) / 2
            y: root.compact ? Theme.spaceLarge : 30
            width: Math.min(root.wide ? 1080 : Theme.columnWidth, scroller.width - 2 * root.margin)
            spacing: Theme.spaceLarge

            StudyHeading {
                width: parent.width
                setTitle: root.setTitle
                onSearchAsked: root.searchAsked()
            }
            TextBlock {
                width: parent.width
                visible: !root.reader.available
                //: On the Study page, where the set has questions but no text.
                text: qsTr("This set brings no text to read. Its questions are under Today and Practice.")
                color: Theme.textQuiet
            }
            Grid {
                id: columns

                readonly property real columnWidth: root.wide ? (width - spacing) / 2 : width

                width: parent.width
                visible: root.reader.available
                columns: root.wide ? 2 : 1
                spacing: Theme.spaceLarge

                Column {
                    width: columns.columnWidth
                    spacing: Theme.spaceLarge

                    TextPanel {
                        width: parent.width
                        reader: root.reader
                    }
                    BookmarksPanel {
                        width: parent.width
                        visible: root.reader.bookmarks.count > 0
                        reader: root.reader
                    }
                    AboutTextPanel {
                        width: parent.width
                        visible: root.reader.about !== ""
                        about: root.reader.about
                    }
                    OriginalPanel {
                        width: parent.width
                        visible: root.original.offered
                        original: root.original
                    }
                }
                ContentsPanel {
                    width: columns.columnWidth
                    visible: root.reader.sections.count > 0
                    reader: root.reader
                }
            }
        }
    }
}
