import QtQuick
import Shixi.Controls

// A large round button whose words are only spoken: text is its name.
TapTarget {
    id: root

    required property string iconName
    property bool strong: false // the one pressed most

    implicitWidth: root.strong ? 88 : 72
    implicitHeight: root.implicitWidth

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            source: root.iconName
            tint: root.strong ? Theme.brandInk : Theme.text
            size: root.strong ? 44 : 34
        }
    }
    background: Rectangle {
        radius: width / 2
        color: root.strong ? (root.down ? Theme.brandPressed : root.litUp ? Theme.brandHovered : Theme.brand)
            : root.down || root.litUp ? Theme.surfacePressed : Theme.surfaceQuiet

        FocusRing {
            shown: root.ringed
            radius: width / 2
        }
    }
}
