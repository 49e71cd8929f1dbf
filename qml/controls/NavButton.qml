import QtQuick

// A place to go: icon over word in a bar, icon beside word on a rail.
TapTarget {
    id: root

    required property string iconName
    property bool current: false
    property bool rail: false
    // Of the word; the same for all beside each other.
    property int wordSize: Theme.textBody

    padding: root.rail ? Theme.space : 2
    implicitWidth: Math.max(Theme.touchTarget, face.implicitWidth + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(root.rail ? 52 : 60, face.implicitHeight + root.topPadding + root.bottomPadding)

    Accessible.role: Accessible.PageTab
    Accessible.selected: root.current

    background: Rectangle {
        radius: Theme.radius
        color: root.current && root.rail ? Theme.brandQuiet : root.down ? Theme.surfacePressed
            : root.litUp ? Theme.surfaceQuiet : "transparent"

        FocusRing {
            shown: root.ringed
            distance: -2
        }
    }

    Item {
        id: face

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        height: root.availableHeight
        implicitWidth: root.rail ? word.implicitWidth + sign.width + 12 : Math.max(24, word.implicitWidth)
        implicitHeight: root.rail ? Math.max(sign.height, word.implicitHeight) : 26 + word.implicitHeight

        Icon {
            id: sign

            x: root.rail ? 0 : (parent.width - width) / 2
            y: root.rail ? (parent.height - height) / 2 : (parent.height - 26 - word.height) / 2
            size: root.rail ? Math.round(24 * Math.min(Theme.textScale, 1.5)) : 24
            source: root.iconName
            tint: root.current ? Theme.brand : Theme.textQuiet
        }
        TextBlock {
            id: word

            x: root.rail ? sign.width + 12 : 0
            y: root.rail ? (parent.height - height) / 2 : sign.y + 26
            width: parent.width - x
            text: root.text
            color: root.current ? Theme.brand : Theme.textQuiet
            font.pixelSize: root.wordSize
            wrapMode: root.rail ? Text.Wrap : Text.NoWrap
            font.weight: root.current ? Font.DemiBold : Font.Medium
            horizontalAlignment: root.rail ? Text.AlignLeft : Text.AlignHCenter
            lineHeight: 1
        }
    }
}
