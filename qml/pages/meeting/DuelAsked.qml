pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The question two people answer at once, its options, and, once it is shown, what is right and where it stands.
Column {
    id: root

    required property DuelModel duel
    property bool withOptions: true // else they are read on the buttons
    readonly property bool shown: root.duel.state === DuelModel.Shown

    spacing: Theme.space

    TextBlock {
        objectName: "duel.stem"
        width: parent.width
        text: root.duel.stem
        font.pixelSize: Theme.textStem
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: root.withOptions ? root.duel.options.length : 0

        TextBlock {
            required property int index
            readonly property bool isRight: root.shown && index === root.duel.rightOption

            width: root.width
            //: An option of a question. %1: its letter, %2: its words.
            text: (isRight ? "✓ " : "") + qsTr("%1  %2").arg(String.fromCharCode(65 + index)).arg(root.duel.options[index] ?? "")
            color: isRight ? Theme.right : Theme.text
            font.pixelSize: Theme.textOption
            font.weight: isRight ? Font.Bold : Font.Normal
        }
    }
    Panel {
        width: parent.width
        visible: root.shown
        padding: Theme.space
        fill: Theme.surfaceQuiet
        edge: Theme.surfaceQuiet

        Column {
            width: parent.width
            spacing: Theme.spaceSmall

            TextBlock {
                objectName: "duel.answer"
                width: parent.width
                visible: root.withOptions
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
}
