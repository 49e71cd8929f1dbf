import QtQuick

// How far along, 0 to 1.
Item {
    id: root

    required property real value
    property color ink: Theme.brand
    property string name: ""

    implicitWidth: 120
    implicitHeight: 8

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.name

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.surfacePressed
    }
    Rectangle {
        width: root.value <= 0 ? 0 : Math.max(height, parent.width * Math.min(1, root.value))
        height: parent.height
        radius: height / 2
        color: root.ink

        Behavior on width {
            NumberAnimation {
                duration: Theme.shortMs
            }
        }
    }
}
