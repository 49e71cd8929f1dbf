import QtQuick
import QtQuick.Shapes

// A share of a whole as an arc from the top, with a figure and a word inside.
Item {
    id: root

    required property real value
    property string figure: ""
    property string caption: ""
    property int thickness: 11
    readonly property real reach: (root.width - root.thickness) / 2

    implicitWidth: Math.round(118 * Math.max(1, 0.5 + Theme.textScale / 2))
    implicitHeight: root.implicitWidth

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.figure + " " + root.caption

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.surfacePressed
            strokeWidth: root.thickness
            fillColor: "transparent"

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.reach
                radiusY: root.reach
                startAngle: 0
                sweepAngle: 360
            }
        }
        ShapePath {
            strokeColor: root.value > 0 ? Theme.brand : "transparent"
            strokeWidth: root.thickness
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.reach
                radiusY: root.reach
                startAngle: -90
                sweepAngle: 360 * Math.max(0, Math.min(1, root.value))
            }
        }
    }
    Column {
        anchors.centerIn: parent

        TextBlock {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.figure
            font.pixelSize: Theme.textTitle
            font.weight: Font.Bold
            lineHeight: 1
            Accessible.ignored: true
        }
        TextBlock {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.caption
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
            lineHeight: 1
            Accessible.ignored: true
        }
    }
}
