import QtQuick

// A small act beside others: an icon if it helps, and words.
TapTarget {
    id: root

    property string iconName: ""
    property color tint: Theme.brand
    // Grows with the words.
    readonly property int iconSize: Math.round(20 * Theme.textScale)

    implicitWidth: Math.max(Theme.touchTarget, Math.ceil(face.implicitWidth) + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, face.implicitHeight + root.topPadding + root.bottomPadding)
    leftPadding: Theme.space
    rightPadding: Theme.space
    opacity: root.enabled ? 1 : 0.45

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Theme.surfacePressed : root.litUp ? Theme.surfaceQuiet : "transparent"

        FocusRing {
            shown: root.ringed
            distance: 0
            radius: Theme.radiusSmall
        }
    }

    // Of one line: the width of wrapped words would depend on itself.
    TextMetrics {
        id: natural

        text: root.text
        font: words.font
    }
    Item {
        id: face

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight
        implicitWidth: Math.ceil(natural.advanceWidth) + words.leftPadding + 1
        implicitHeight: words.implicitHeight

        Icon {
            visible: root.iconName !== ""
            anchors.verticalCenter: parent.verticalCenter
            source: root.iconName
            tint: root.tint
            size: root.iconSize
        }
        TextBlock {
            id: words

            anchors.fill: parent
            leftPadding: root.iconName === "" ? 0 : root.iconSize + 8
            text: root.text
            color: root.tint
            font.weight: Font.Medium
            horizontalAlignment: root.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
        }
    }
}
