import QtQuick
import Shixi.Controls

// A day of a calendar in its cell: the more was done, the larger and the fuller the square; a dot where nothing was.
Rectangle {
    id: root

    required property int step // 0 to 4
    required property int cell
    property real cellX: 0
    property real cellY: 0

    width: Math.max(2, Math.round((root.cell - 2) * [0.2, 0.46, 0.64, 0.82, 1][root.step]))
    height: root.width
    x: root.cellX + Math.round((root.cell - root.width) / 2)
    y: root.cellY + Math.round((root.cell - root.width) / 2)
    radius: root.step === 0 ? root.width / 2 : 2
    color: root.step === 0 ? Theme.outlineStrong
        : Qt.rgba(Theme.brand.r, Theme.brand.g, Theme.brand.b, 0.4 + 0.15 * root.step)
}
