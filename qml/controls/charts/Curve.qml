pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// A curve through points, as shares of the room: solid with round marks, or dashed with square ones that are hollow.
// Of rectangles: without a graphics card a Shape is painted outside of what scrolls, too.
Item {
    id: root

    required property list<real> places // from the left
    required property list<real> heights // from below
    property bool dashed: false
    property color ink: Theme.brand
    readonly property int markSize: 10
    readonly property int points: Math.min(root.places.length, root.heights.length)

    Repeater {
        model: Math.max(0, root.points - 1)

        Item {
            id: stretch

            required property int index
            readonly property real across: (root.places[stretch.index + 1] ?? 0) * root.width - x
            readonly property real down: (1 - (root.heights[stretch.index + 1] ?? 0)) * root.height - y
            readonly property real length: Math.sqrt(stretch.across * stretch.across + stretch.down * stretch.down)
            readonly property int strokes: root.dashed ? Math.max(1, Math.round(stretch.length / 11)) : 1

            x: (root.places[stretch.index] ?? 0) * root.width
            y: (1 - (root.heights[stretch.index] ?? 0)) * root.height
            rotation: Math.atan2(stretch.down, stretch.across) * 180 / Math.PI
            transformOrigin: Item.TopLeft

            Repeater {
                model: stretch.strokes

                Rectangle {
                    required property int index

                    x: index * stretch.length / stretch.strokes
                    y: -height / 2
                    width: stretch.length / stretch.strokes * (root.dashed ? 0.6 : 1)
                    height: 3
                    antialiasing: true
                    color: root.ink
                }
            }
        }
    }
    Repeater {
        model: root.points

        Rectangle {
            required property int index

            x: (root.places[index] ?? 0) * root.width - width / 2
            y: (1 - (root.heights[index] ?? 0)) * root.height - height / 2
            width: root.markSize
            height: root.markSize
            radius: root.dashed ? 0 : width / 2
            color: root.dashed ? Theme.surface : root.ink
            border.color: root.ink
            border.width: 2
        }
    }
}
