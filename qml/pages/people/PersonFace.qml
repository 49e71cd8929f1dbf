import QtQuick
import Shixi.Controls

// A learner's sign: the first letter of the name on a colour. The name itself stands beside it. None of the colours says
// right or wrong.
Rectangle {
    id: root

    required property string initial
    required property int hue
    property real size: Theme.touchTarget
    readonly property list<color> fills: [Theme.brandQuiet, Theme.focus, Theme.goldSurface, Theme.textQuiet, Theme.surface,
        Theme.surfaceQuiet]
    readonly property list<color> inks: [Theme.brand, Theme.surface, Theme.gold, Theme.surface, Theme.focus, Theme.text]

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
