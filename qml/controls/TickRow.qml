import QtQuick

// One thing to tick, or a setting to switch on.
TapTarget {
    id: root

    checkable: true
    leftPadding: Theme.space
    rightPadding: Theme.space
    topPadding: Theme.space
    bottomPadding: Theme.space
    implicitHeight: Math.max(56, face.implicitHeight + root.topPadding + root.bottomPadding)

    Accessible.role: Accessible.CheckBox
    Accessible.onToggleAction: root.act()

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.surfacePressed : root.checked ? Theme.rightSurface : root.litUp ? Theme.surfaceHovered : Theme.surface
        border.color: root.checked ? Theme.right : Theme.outline

        FocusRing {
            shown: root.ringed
        }
    }

    Item {
        id: face

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight
        implicitHeight: Math.max(box.height, words.implicitHeight)

        Rectangle {
            id: box

            width: 28
            height: 28
            anchors.verticalCenter: parent.verticalCenter
            radius: Theme.radiusSmall
            color: root.checked ? Theme.right : "transparent"
            border.color: root.checked ? Theme.right : Theme.outlineStrong
            border.width: 2

            Icon {
                anchors.centerIn: parent
                visible: root.checked
                source: "check"
                tint: Theme.surface
                size: 22
            }
        }
        TextBlock {
            id: words

            anchors.left: box.right
            anchors.leftMargin: Theme.space
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font.pixelSize: Theme.textOption
        }
    }
}
