import QtQuick
import Shixi.Controls

// A learner's sign: the first letter of the name on a colour. The name itself stands beside it.
Rectangle {
    id: root

    required property string initial
    required property int hue
    property real size: Theme.touchTarget
    readonly property list<color> fills: [Theme.brandQuiet, Theme.rightSurface, Theme.goldSurface, Theme.wrongSurface,
        Theme.surfaceQuiet, Theme.surface]
    readonly property list<color> inks: [Theme.brand, Theme.right, Theme.gold, Theme.wrong, Theme.text, Theme.focus]

    implicitWidth: root.size
    implicitHeight: root.size
    radius: width / 2
    color: root.fills[root.hue]
    border.color: root.inks[root.hue]
    border.width: 1

    TextBlock {
        anchors.centerIn: parent
        text: root.initial
        color: root.inks[root.hue]
        font.pixelSize: Math.round(root.size * 0.44)
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
