import QtQuick

// A round button whose words are only spoken: text is its name.
TapTarget {
    id: root

    required property string iconName

    implicitWidth: Theme.touchTarget
    implicitHeight: Theme.touchTarget
    opacity: root.enabled ? 1 : 0.4

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            source: root.iconName
            tint: Theme.text
            size: Math.round(22 * Math.min(Theme.textScale, 1.4)) // it stays within its circle
        }
    }
    background: Rectangle {
        radius: width / 2
        color: root.down ? Theme.surfacePressed : root.litUp ? Theme.surfacePressed : Theme.surfaceQuiet

        FocusRing {
            shown: root.ringed
            radius: width / 2
        }
    }
}
