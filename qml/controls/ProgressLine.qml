import QtQuick

// How far along, 0 to 1.
Item {
    id: root

    required property real value
    property color ink: Theme.brand
    property string name: ""
    // Moves towards the value; a change of width moves nothing.
    property real shown: root.value

    implicitWidth: 120
    implicitHeight: 8

    Behavior on shown {
        NumberAnimation {
            duration: Theme.shortMs
        }
    }

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.name

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.surfacePressed
    }
    Rectangle {
        width: root.shown <= 0 ? 0 : Math.max(height, parent.width * Math.min(1, root.shown))
        height: parent.height
        radius: height / 2
        color: root.ink
    }
}
