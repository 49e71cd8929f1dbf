import QtQuick
import Shixi.Controls
import Shixi.Models

// One past answer: when, what was asked, what was given, and whether it was right.
Column {
    id: root

    required property string dateText
    required property string stem
    required property string chosen
    required property int verdict
    required property bool counted
    required property FactWords words
    readonly property bool good: root.verdict !== FactHistoryModel.Wrong

    spacing: 2

    Item {
        width: root.width
        height: Math.max(mark.height, said.height)

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            source: root.good ? "check" : "cross"
            tint: root.good ? Theme.right : Theme.wrong
            size: 18
        }
        TextBlock {
            id: said

            anchors.left: mark.right
            anchors.leftMargin: Theme.spaceSmall
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.counted
                //: One past answer. %1: the date, %2: as "Right".
                ? qsTr("%1 · %2").arg(root.dateText).arg(root.words.verdict(root.verdict))
                //: One past answer that did not count. %1: the date, %2: as "Right".
                : qsTr("%1 · %2 · practice only").arg(root.dateText).arg(root.words.verdict(root.verdict))
            color: root.good ? Theme.right : Theme.wrong
            font.pixelSize: Theme.textSmall
        }
    }
    TextBlock {
        width: root.width
        visible: root.stem !== ""
        text: root.stem
        font.pixelSize: Theme.textSmall
    }
    TextBlock {
        width: root.width
        visible: !root.good && root.chosen !== ""
        //: Under a past answer that was wrong. %1: what was given.
        text: qsTr("You answered: %1").arg(root.chosen)
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
}
