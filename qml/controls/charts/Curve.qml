pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Shixi.Controls

// A curve through points, as shares of the room: solid with round marks, or dashed with square ones that are hollow.
Item {
    id: root

    required property list<real> places // from the left
    required property list<real> heights // from below
    property bool dashed: false
    property color ink: Theme.brand
    readonly property int markSize: 10

    function points(): var {
        var path = [];
        for (var index = 0; index < Math.min(root.places.length, root.heights.length); ++index) {
            path.push(Qt.point(root.places[index] * root.width, (1 - root.heights[index]) * root.height));
        }
        return path;
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: root.ink
            strokeWidth: 3
            strokeStyle: root.dashed ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [3, 2]
            capStyle: ShapePath.FlatCap
            joinStyle: ShapePath.RoundJoin
            fillColor: "transparent"

            PathPolyline {
                path: root.points()
            }
        }
    }
    Repeater {
        model: root.places.length

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
