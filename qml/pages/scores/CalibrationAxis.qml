pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls

// Under the bars: what their length means.
Column {
    id: root

    required property list<string> texts // from none to all

    spacing: 2

    Item {
        width: root.width
        height: 6

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.outlineStrong
        }
        Repeater {
            model: root.texts.length

            Rectangle {
                required property int index

                x: Math.round(index * (root.width - 1) / (root.texts.length - 1))
                width: 1
                height: 6
                color: Theme.outlineStrong
            }
        }
    }
    Item {
        width: root.width
        height: first.height

        TextBlock {
            id: first

            text: root.texts[0]
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
        TextBlock {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.texts[1]
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
        TextBlock {
            anchors.right: parent.right
            text: root.texts[2]
            color: Theme.textQuiet
            font.pixelSize: Theme.textSmall
        }
    }
    TextBlock {
        width: root.width
        //: Under the bars on Scores: their unit, and what the frame around a part of each says.
        text: qsTr("Share of answers right. The frame is what the words promise.")
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
}
