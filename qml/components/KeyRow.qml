import QtQuick
import Shixi.Controls

// One line in the list of keys.
Column {
    id: root

    required property string keys
    required property string meaning

    spacing: 4

    Rectangle {
        width: Math.min(root.width, cap.implicitWidth + 20)
        height: cap.implicitHeight + 10
        radius: Theme.radiusSmall
        color: Theme.surfaceQuiet
        border.color: Theme.outline

        TextBlock {
            id: cap

            anchors.centerIn: parent
            text: root.keys
            font.weight: Font.DemiBold
        }
    }
    TextBlock {
        width: root.width
        text: root.meaning
    }
}
