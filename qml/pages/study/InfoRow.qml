import QtQuick
import Shixi.Controls

// A word and what there is to say to it; below each other where the room is narrow.
Grid {
    id: root

    required property string label
    required property string value
    readonly property real labelWidth: Math.round(Theme.base * 5.6)
    readonly property bool narrow: root.width < labelWidth * 2.6

    columns: root.narrow ? 1 : 2
    columnSpacing: Theme.space
    rowSpacing: 2

    TextBlock {
        width: root.narrow ? root.width : root.labelWidth
        text: root.label
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    TextBlock {
        width: root.narrow ? root.width : root.width - root.labelWidth - root.columnSpacing
        text: root.value
        font.pixelSize: Theme.textSmall
    }
}
