import QtQuick
import Shixi.Controls

// A way to practise: its sign and name, and a line about it below.
TapTarget {
    id: root

    required property string iconName
    property string detail: ""

    hint: root.detail
    leftPadding: Theme.space
    rightPadding: Theme.space
    topPadding: Theme.space
    bottomPadding: Theme.space
    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + root.topPadding + root.bottomPadding)

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.surfacePressed : root.litUp ? Theme.surfaceHovered : Theme.surface
        border.color: Theme.outline

        FocusRing {
            shown: root.ringed
            radius: Theme.radius + distance
        }
    }

    Column {
        id: words

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        spacing: 4

        Item {
            width: parent.width
            height: Math.max(sign.height, name.height)

            Icon {
                id: sign

                y: (Theme.textBody * 1.5 - height) / 2
                source: root.iconName
                tint: Theme.brand
            }
            TextBlock {
                id: name

                x: sign.width + Theme.spaceSmall
                width: parent.width - x
                text: root.text
                font.weight: Font.Medium
            }
        }
        TextBlock {
            width: parent.width
            visible: root.detail !== ""
            text: root.detail
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
    }
}
