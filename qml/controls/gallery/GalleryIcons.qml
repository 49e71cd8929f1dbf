pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// Every icon there is.
GalleryGroup {
    id: root

    readonly property list<string> names: [
        "arrow", "back", "backup", "bookmark", "bookmark-full", "bulb", "calendar", "chart", "check",
        "circle", "clock", "close", "cross", "document", "down", "export", "eye", "eye-off", "filter",
        "flag", "folder", "forward", "headphones", "help", "import", "info", "keys", "list", "merge", "mine", "minus",
        "next", "note", "pause", "play", "plus", "practice", "previous", "quote", "restore", "scores", "search",
        "settings", "shuffle", "speaker", "star", "star-full", "stop", "study", "table", "today", "undo", "up"
    ]

    heading: "图标 Icons"

    Repeater {
        model: root.names

        Column {
            id: sample

            required property string modelData

            width: Theme.base * 6
            spacing: 4

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                source: sample.modelData
                size: 28
            }
            TextBlock {
                width: parent.width
                text: sample.modelData
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
