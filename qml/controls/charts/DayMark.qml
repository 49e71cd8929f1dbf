import QtQuick
import Shixi.Controls

// A day of a calendar: the more was done, the larger and the fuller the square; a dot where nothing was.
Item {
    id: root

    required property int step // 0 to 4
    property string name: ""

    Accessible.role: Accessible.Graphic
    Accessible.name: root.name
    Accessible.ignored: root.name === ""

    Rectangle {
        readonly property real side: Math.max(2, Math.round((root.width - 2) * [0.2, 0.46, 0.64, 0.82, 1][root.step]))

        x: Math.round((root.width - side) / 2)
        y: Math.round((root.height - side) / 2)
        width: side
        height: side
        radius: root.step === 0 ? side / 2 : 2
        color: root.step === 0 ? Theme.outlineStrong
            : Qt.rgba(Theme.brand.r, Theme.brand.g, Theme.brand.b, 0.4 + 0.15 * root.step)
    }
}
