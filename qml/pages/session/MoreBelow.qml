import QtQuick
import Shixi.Controls

// A question longer than its window says so; where large letters stand, an option may lie wholly below the edge.
Rectangle {
    id: root

    required property bool wanted
    required property real hidden // of the question, below the edge

    visible: root.wanted && root.hidden > Theme.gap
    implicitHeight: row.height + Theme.spaceSmall
    color: Theme.window

    Accessible.ignored: true // whom it is read to has all of it

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.outline
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.spaceSmall

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            source: "down"
            tint: Theme.text
        }
        TextBlock {
            anchors.verticalCenter: parent.verticalCenter
            //: Over the lower edge of a question that is longer than its window: scroll to see the rest.
            text: qsTr("More below")
            font.pixelSize: Theme.textSmall
        }
    }
}
