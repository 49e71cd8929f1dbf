import QtQuick

// Something to be done that leads on: an icon, what it is, a line about it, and an arrow.
TapTarget {
    id: root

    required property string iconName
    property string detail: ""

    hint: root.detail
    leftPadding: Theme.space
    rightPadding: Theme.space
    topPadding: Theme.space
    bottomPadding: Theme.space
    implicitHeight: Math.max(56, face.implicitHeight + root.topPadding + root.bottomPadding)
    opacity: root.enabled ? 1 : 0.45

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.surfacePressed : root.litUp ? Theme.surfaceHovered : Theme.surface

        FocusRing {
            shown: root.ringed
            distance: 0
            radius: Theme.radius
        }
    }

    Item {
        id: face

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight
        implicitHeight: words.implicitHeight

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            source: root.iconName
            tint: Theme.brand
        }
        Column {
            id: words

            x: sign.width + Theme.spaceLarge
            width: parent.width - x - onward.width - Theme.spaceSmall
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            TextBlock {
                width: parent.width
                text: root.text
                font.weight: Font.Medium
            }
            TextBlock {
                width: parent.width
                visible: root.detail !== ""
                text: root.detail
                color: Theme.textQuiet
                font.pixelSize: Theme.textSmall
            }
        }
        Icon {
            id: onward

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            source: "forward"
            tint: Theme.textQuiet
            size: 20
        }
    }
}
