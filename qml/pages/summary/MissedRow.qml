import QtQuick
import Shixi.Controls

// One question missed.
Column {
    id: root

    required property string stem
    required property string answer
    required property string chosen
    required property bool sure

    spacing: 4

    Rectangle {
        width: root.width
        height: 1
        color: Theme.outline
    }
    TextBlock {
        width: root.width
        topPadding: 6
        text: root.stem
        font.weight: Font.Medium
    }
    SureAndWrong {
        width: root.width
        visible: root.sure
    }
    Item {
        width: root.width
        height: answer.height

        Icon {
            id: sign

            source: "check"
            tint: Theme.right
            size: Math.round(Theme.textBody * 1.3)
        }
        TextBlock {
            id: answer

            anchors.left: sign.right
            anchors.leftMargin: 6
            anchors.right: parent.right
            text: root.answer
            color: Theme.right
            font.weight: Font.DemiBold
        }
    }
    TextBlock {
        width: root.width
        visible: root.chosen !== ""
        //: Under a question missed. %1: what the learner answered.
        text: qsTr("Your answer: %1").arg(root.chosen)
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
}
