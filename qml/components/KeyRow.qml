import QtQuick
import Shixi.Controls

// One line in the list of keys.
Column {
    id: root

    required property string keys
    required property string meaning

    spacing: 4

    Rectangle {
        width: Math.min(root.width, Math.ceil(natural.advanceWidth) + 21)
        height: cap.implicitHeight + 10
        radius: Theme.radiusSmall
        color: Theme.surfaceQuiet
        border.color: Theme.outline

        // Of one line: the width of wrapped words would depend on itself.
        TextMetrics {
            id: natural

            text: cap.text
            font: cap.font
        }
        TextBlock {
            id: cap

            anchors.centerIn: parent
            width: parent.width - 20
            text: root.keys
            font.weight: Font.DemiBold
        }
    }
    TextBlock {
        width: root.width
        text: root.meaning
    }
}
