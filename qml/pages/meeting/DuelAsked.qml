pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// The question two people answer at once, its options, and, once it is shown, what is right and where it stands.
Column {
    id: root

    required property DuelModel duel
    readonly property bool shown: root.duel.state === DuelModel.Shown

    spacing: Theme.space

    DuelStem {
        width: parent.width
        duel: root.duel
    }
    Repeater {
        model: root.duel.options.length

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
    DuelTold {
        width: parent.width
        visible: root.shown
        duel: root.duel
    }
}
