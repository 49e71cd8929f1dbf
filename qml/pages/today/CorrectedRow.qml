import QtQuick
import Shixi.Controls

// One answer that was corrected: what was answered, what is right now, and where it stands.
Column {
    id: root

    required property int index
    required property string subject
    required property string stem
    required property string chosenText
    required property string answer
    required property string paragraphText
    required property int markStart
    required property int markLength

    spacing: 6

    Rectangle {
        width: root.width
        height: 1
        visible: root.index > 0
        color: Theme.outline
    }
    TextBlock {
        width: root.width
        visible: root.subject !== root.stem
        text: root.subject
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    TextBlock {
        width: root.width
        visible: root.stem !== ""
        text: root.stem
        font.weight: Font.Medium
    }
    TextBlock {
        width: root.width
        visible: root.chosenText !== ""
        //: Under a corrected answer. %1: what the learner answered before it was corrected.
        text: qsTr("Your answer then: %1").arg(root.chosenText)
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    Item {
        width: root.width
        height: right.height

        Icon {
            id: sign

            source: "check"
            tint: Theme.right
            size: Math.round(Theme.textBody * 1.3)
        }
        TextBlock {
            id: right

            anchors.left: sign.right
            anchors.leftMargin: 6
            anchors.right: parent.right
            //: Under a corrected answer. %1: what is right now.
            text: qsTr("Right now: %1").arg(root.answer)
            color: Theme.right
            font.weight: Font.DemiBold
        }
    }
    Passage {
        width: root.width
        visible: root.paragraphText !== ""
        text: root.paragraphText
        markStart: root.markStart
        markLength: root.markLength
        font.pixelSize: Theme.textSmall
    }
}
