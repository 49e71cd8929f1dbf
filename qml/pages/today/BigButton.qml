import QtQuick
import Shixi.Controls

// One of the few on the home page of elder mode.
TapTarget {
    id: root

    required property string iconName
    property string detail: ""
    property bool first: false
    readonly property color ink: root.first ? Theme.brandInk : Theme.text

    hint: root.detail
    padding: 20
    implicitHeight: Math.max(112, face.implicitHeight + root.topPadding + root.bottomPadding)

    background: Rectangle {
        radius: Theme.radius + 2
        color: root.first ? (root.down ? Theme.brandPressed : root.hovered ? Theme.brandHovered : Theme.brand)
            : root.down ? Theme.surfacePressed : root.hovered ? Theme.surfaceHovered : Theme.surface
        border.color: root.first ? color : Theme.outlineStrong

        FocusRing {
            shown: root.visualFocus
            radius: Theme.radius + 2 + distance
        }
    }

    Item {
        id: face

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight
        implicitHeight: words.height

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            source: root.iconName
            tint: root.ink
            size: Theme.textTitle
        }
        Column {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Theme.space
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4

            TextBlock {
                width: parent.width
                text: root.text
                color: root.ink
                font.pixelSize: Theme.textStem
                font.weight: Font.Bold
            }
            TextBlock {
                width: parent.width
                visible: root.detail !== ""
                text: root.detail
                color: root.ink
            }
        }
    }
}
