import QtQuick
import Shixi.Controls

// A column of a chart: what is new solid, what is left over from before hollow on top of it. Shares of the height.
Item {
    id: root

    required property real share
    property real hollowShare: 0 // of the height, part of `share`
    property string name: ""
    readonly property real head: Math.round(root.height * (1 - root.share))
    readonly property real seam: Math.round(root.height * (1 - root.share + root.hollowShare))

    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

    Rectangle {
        visible: root.hollowShare > 0
        y: root.head
        width: root.width
        height: root.seam - root.head + 2
        color: Theme.goldSurface
        border.color: Theme.goldLine
        border.width: 2
    }
    Rectangle {
        visible: root.share > root.hollowShare
        y: root.seam
        width: root.width
        height: root.height - root.seam
        color: Theme.goldLine
    }
}
