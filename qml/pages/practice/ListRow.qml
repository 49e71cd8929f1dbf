import QtQuick
import Shixi.Controls

// A sheet in a list; the keyboard's place is ringed.
Item {
    id: root

    default property alias content: inside.data
    required property bool ringed
    required property real columnX
    required property real columnWidth
    readonly property real innerWidth: inside.width

    implicitHeight: inside.height + 2 * Theme.spaceLarge

    Accessible.role: Accessible.ListItem

    Rectangle {
        x: root.columnX
        width: root.columnWidth
        height: root.height
        radius: Theme.radius + 2
        color: Theme.surface
        border.color: Theme.outline

        FocusRing {
            shown: root.ringed
            distance: 0
        }
        Column {
            id: inside

            x: Theme.spaceLarge
            y: Theme.spaceLarge
            width: parent.width - 2 * x
            spacing: 6
        }
    }
}
