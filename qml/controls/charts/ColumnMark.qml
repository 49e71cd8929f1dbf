import QtQuick

// A column of a chart: what is new solid, what is left over from before hollow on top of it. Shares of the height.
Item {
    id: root

    required property real share
    property real hollowShare: 0 // of the height, part of `share`
    property string name: ""
    readonly property real top: Math.round(root.height * (1 - root.share))
    readonly property real line: Math.round(root.height * (1 - root.share + root.hollowShare))

    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

    Rectangle {
        visible: root.hollowShare > 0
        y: root.top
        width: root.width
        height: root.line - root.top + 2
        color: Theme.goldSurface
        border.color: Theme.goldLine
        border.width: 2
    }
    Rectangle {
        visible: root.share > root.hollowShare
        y: root.line
        width: root.width
        height: root.height - root.line
        color: Theme.goldLine
    }
}
