import QtQuick

// A small act beside others: an icon if it helps, and words.
TapTarget {
    id: root

    property string iconName: ""
    property color tint: Theme.brand

    leftPadding: Theme.space
    rightPadding: Theme.space
    opacity: root.enabled ? 1 : 0.45

    contentItem: face
    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Theme.surfacePressed : root.hovered ? Theme.surfaceQuiet : "transparent"

        FocusRing {
            shown: root.visualFocus
            distance: 0
            radius: Theme.radiusSmall
        }
    }

    Item {
        id: face

        implicitWidth: words.implicitWidth + words.leftPadding
        implicitHeight: words.implicitHeight

        Icon {
            visible: root.iconName !== ""
            anchors.verticalCenter: parent.verticalCenter
            source: root.iconName
            tint: root.tint
            size: 20
        }
        TextBlock {
            id: words

            anchors.fill: parent
            leftPadding: root.iconName === "" ? 0 : 28
            text: root.text
            color: root.tint
            font.weight: Font.Medium
            horizontalAlignment: root.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
        }
    }
}
