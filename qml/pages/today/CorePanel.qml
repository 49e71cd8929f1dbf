import QtQuick
import Shixi.Controls
import Shixi.Models

// Of what must be known, how much is.
Panel {
    id: root

    required property TodayModel today

    Column {
        id: face

        width: parent.width
        spacing: Theme.space

        Item {
            width: parent.width
            height: Math.max(words.height, figure.height)

            TextBlock {
                id: words

                width: parent.width - figure.width - Theme.space
                anchors.verticalCenter: parent.verticalCenter
                //: On Today: heading over how many of the facts that must be known have been learnt.
                text: qsTr("Core facts learnt")
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
            }
            TextBlock {
                id: figure

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                //: On Today. %1: core facts learnt, %2: core facts in all.
                text: qsTr("%1 of %2").arg(root.today.coreLearnt).arg(root.today.coreFacts)
                font.weight: Font.DemiBold
            }
        }
        ProgressLine {
            width: parent.width
            name: words.text
            value: root.today.coreFacts > 0 ? root.today.coreLearnt / root.today.coreFacts : 0
        }
    }
}
