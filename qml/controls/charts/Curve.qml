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

    // Four numbers a stroke: where it begins, how long it is, and how steep.
    readonly property list<real> strokes: root.measured(root.points, root.width, root.height)

    function measured(points: int, width: real, height: real): list<real> {
        var found = [];
        for (var index = 0; index + 1 < points; ++index) {
            var across = (root.places[index + 1] - root.places[index]) * width;
            var down = (root.heights[index] - root.heights[index + 1]) * height;
            var length = Math.hypot(across, down);
            var parts = root.dashed ? Math.max(1, Math.round(length / 11)) : 1;
            for (var part = 0; part < parts; ++part) {
                found.push(root.places[index] * width + across * part / parts,
                    (1 - root.heights[index]) * height + down * part / parts,
                    length / parts * (root.dashed ? 0.6 : 1), Math.atan2(down, across) * 180 / Math.PI);
            }
        }
        return found;
    }

    Repeater {
        model: root.strokes.length / 4

        Rectangle {
            required property int index

            x: root.strokes[4 * index] ?? 0
            y: (root.strokes[4 * index + 1] ?? 0) - height / 2
            width: root.strokes[4 * index + 2] ?? 0
            height: 3
            rotation: root.strokes[4 * index + 3] ?? 0
            transformOrigin: Item.Left
            antialiasing: true
            color: root.ink
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
