import QtQuick

// Drawn around what the keyboard is on.
Rectangle {
    id: root

    required property bool shown
    property int distance: 3

    anchors.fill: parent
    anchors.margins: -root.distance
    visible: root.shown
    color: "transparent"
    radius: Theme.radius + root.distance
    border.color: Theme.focus
    border.width: Theme.focusWidth
}
