import QtQuick

// The second choice: outlined.
TapTarget {
    id: root

    property bool emphasised: false

    leftPadding: Theme.spaceLarge
    rightPadding: Theme.spaceLarge
    topPadding: Theme.space
    bottomPadding: Theme.space
    opacity: root.enabled ? 1 : 0.45

    contentItem: TextBlock {
        text: root.text
        color: root.emphasised ? Theme.brand : Theme.text
        font.weight: Font.Medium
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.surfacePressed : root.litUp ? Theme.surfaceHovered : Theme.surface
        border.color: root.emphasised ? Theme.brand : Theme.outlineStrong
        border.width: 1

        FocusRing {
            shown: root.ringed
        }
    }
}
