import QtQuick

// Drawn around what the keyboard is on.
Rectangle {
    id: root

    required property bool shown
    // Between the control and the ring, so that it is seen on any colour; 0: the ring lies inside the control.
    readonly property int gap: root.distance > 0 ? 2 : 0
    property int distance: 2 + Theme.focusWidth

    anchors.fill: parent
    anchors.margins: -root.distance
    visible: root.shown
    color: "transparent"
    radius: Theme.radius + root.distance
    border.color: Theme.focus
    border.width: Theme.focusWidth

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusWidth
        visible: root.gap > 0
        color: "transparent"
        radius: Math.max(0, root.radius - Theme.focusWidth)
        border.color: Theme.window
        border.width: root.gap
    }
}
