import QtQuick
import Shixi.Controls

// One question missed in a challenge: what is right, why, and where it stands.
Column {
    id: root

    required property string stem
    required property string answer
    required property string chosen
    required property string explanation
    required property string quote
    required property int paragraph
    required property bool isGuide

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
        text: root.chosen === ""
            //: Under a question of a challenge that was not answered in time.
            ? qsTr("The time was up")
            //: Under a question missed. %1: what the learner answered.
            : qsTr("Your answer: %1").arg(root.chosen)
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
    TextBlock {
        width: root.width
        visible: root.explanation !== ""
        text: root.explanation
    }
    TextBlock {
        objectName: "challenge.quote"
        width: root.width
        visible: root.quote !== "" && root.paragraph > 0
        text: root.isGuide
            //: Under a question missed: the words that bear the answer. %1: number of the paragraph, %2: these words.
            ? qsTr("Study guide, paragraph %1: “%2”").arg(root.paragraph).arg(root.quote)
            //: Under a question missed: the words that bear the answer. %1: number of the paragraph, %2: these words.
            : qsTr("Article, paragraph %1: “%2”").arg(root.paragraph).arg(root.quote)
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
    }
}
