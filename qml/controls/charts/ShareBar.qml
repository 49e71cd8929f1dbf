import QtQuick
import Shixi.Controls

// A whole as a bar: one part solid, a second one hollow, the rest empty.
Item {
    id: root

    required property real solid // 0 to 1
    property real hollow: 0 // beside it
    property color ink: Theme.brand
    property string name: ""

    implicitWidth: 120
    implicitHeight: 14

    Accessible.role: Accessible.Graphic
    Accessible.name: root.name
    Accessible.ignored: root.name === ""

    Rectangle {
        anchors.fill: parent
        radius: 4
        color: Theme.surfacePressed
    }
    Rectangle {
        visible: root.hollow > 0
        width: Math.round(root.width * Math.min(1, root.solid + root.hollow))
        height: root.height
        radius: 4
        color: Theme.surface
        border.color: root.ink
        border.width: 2
    }
    Rectangle {
        visible: root.solid > 0
        width: Math.max(4, Math.round(root.width * Math.min(1, root.solid)))
        height: root.height
        radius: 4
        color: root.ink
    }
}
