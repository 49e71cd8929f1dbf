import QtQuick
import Shixi.Controls

// What a list is about, above its first row.
Item {
    id: root

    required property string text
    required property real columnX
    required property real columnWidth

    implicitHeight: words.height + Theme.spaceLarge

    TextBlock {
        id: words

        x: root.columnX
        width: root.columnWidth
        text: root.text
        color: Theme.textQuiet
    }
}
