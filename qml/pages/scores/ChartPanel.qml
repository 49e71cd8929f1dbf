import QtQuick
import Shixi.Controls

// A chart with a heading, that can be read as a table instead.
Panel {
    id: root

    required property string heading
    property string detail: ""
    required property Component chart
    required property Component table
    property string actName: ""
    // All charts of the page at once.
    property bool allTabled: false
    property bool tabled: false
    // There is nothing to draw.
    property string nothing: ""
    default property alias extra: above.data
    property alias below: under.data

    onAllTabledChanged: root.tabled = root.allTabled

    Column {
        id: face

        width: parent.width
        spacing: Theme.space

        // Wrapped words do not know how wide they would be.
        TextMetrics {
            id: natural

            text: title.text
            font: title.font
        }
        Flow {
            width: face.width
            spacing: Theme.spaceSmall

            TextBlock {
                id: title

                readonly property real beside: face.width - toggle.width - Theme.spaceSmall

                width: toggle.visible && natural.advanceWidth + 1 <= title.beside ? title.beside : face.width
                height: Math.max(implicitHeight, toggle.visible ? toggle.height : 0)
                text: root.heading
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
                verticalAlignment: Text.AlignVCenter
                Accessible.role: Accessible.Heading
                Accessible.name: root.heading
            }
            TextButton {
                id: toggle

                objectName: root.actName
                visible: root.nothing === ""
                text: root.tabled
                    //: Button beside the heading of a table: shows it as a chart again.
                    ? qsTr("Chart")
                    //: Button beside the heading of a chart: shows it in figures.
                    : qsTr("Table")
                hint: root.heading
                onClicked: root.tabled = !root.tabled
            }
        }
        TextBlock {
            width: face.width
            visible: root.detail !== ""
            text: root.detail
            color: Theme.textQuiet
        }
        Column {
            id: above

            width: face.width
            spacing: Theme.space
        }
        TextBlock {
            width: face.width
            visible: root.nothing !== ""
            text: root.nothing
            color: Theme.textQuiet
        }
        Stage {
            width: face.width
            visible: root.nothing === ""
            shown: root.tabled ? root.table : root.chart
        }
        Column {
            id: under

            width: face.width
            spacing: Theme.spaceSmall
        }
    }
}
