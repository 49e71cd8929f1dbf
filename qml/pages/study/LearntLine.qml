import QtQuick
import Shixi.Controls

// How many of some facts are learnt, as words and as a line.
Column {
    id: root

    required property string label
    required property int learnt
    required property int all

    spacing: 6

    Item {
        width: root.width
        height: Math.max(words.height, figure.height)

        TextBlock {
            id: words

            width: figure.x - Theme.space
            text: root.label
            font.weight: Font.Medium
        }
        TextBlock {
            id: figure

            anchors.right: parent.right
            //: On the Study page, after “Core facts learnt”. %1: facts learnt, %2: facts in all.
            text: qsTr("%1 of %2").arg(root.learnt).arg(root.all)
            font.weight: Font.DemiBold
        }
    }
    ProgressLine {
        width: root.width
        name: root.label
        value: root.all > 0 ? root.learnt / root.all : 0
    }
}
