import QtQuick
import Shixi.Controls
import Shixi.Models

// What is right, why, and where it stands; once two people have answered.
Panel {
    id: root

    required property DuelModel duel
    property bool withAnswer: true // else it is read on the buttons

    // Without anything to tell there is nothing to frame.
    readonly property bool tells: root.withAnswer || root.duel.explanation !== "" || root.duel.quote !== ""

    padding: Theme.space
    fill: Theme.surfaceQuiet
    edge: Theme.surfaceQuiet

    Column {
        width: parent.width
        spacing: Theme.spaceSmall

        TextBlock {
            objectName: "duel.answer"
            width: parent.width
            visible: root.withAnswer
            //: Once both have answered. %1: the right answer.
            text: qsTr("Right answer: %1").arg(root.duel.answerText)
            color: Theme.right
            font.weight: Font.DemiBold
        }
        TextBlock {
            width: parent.width
            visible: root.duel.explanation !== ""
            text: root.duel.explanation
        }
        TextBlock {
            objectName: "duel.quote"
            width: parent.width
            visible: root.duel.quote !== ""
            //: Once both have answered. %1: the words of the article that bear the answer.
            text: qsTr("Evidence: “%1”").arg(root.duel.quote)
            color: Theme.textQuiet
        }
    }
}
