pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Shixi.Controls
import Shixi.Models

// The line under what is to be remembered: its style says how well it is, not its colour.
Item {
    id: root

    required property int strength
    readonly property bool broken: root.strength === FactModel.Fading || root.strength === FactModel.New

    implicitHeight: 3

    Rectangle {
        visible: root.strength === FactModel.Due
        width: root.width
        height: Math.max(2, Math.round(2.4 * Theme.textScale))
        color: Theme.goldLine
    }
    Repeater {
        model: root.broken ? 1 : 0

        Shape {
            width: root.width
            height: root.height

            ShapePath {
                strokeColor: Theme.outlineStrong
                strokeWidth: root.strength === FactModel.Fading ? 2 : 1.5
                strokeStyle: ShapePath.DashLine
                capStyle: ShapePath.FlatCap
                dashPattern: root.strength === FactModel.Fading ? [1, 1.5] : [5, 3]
                fillColor: "transparent"
                startX: 0
                startY: 1

                PathLine {
                    x: root.width
                    y: 1
                }
            }
        }
    }
}
