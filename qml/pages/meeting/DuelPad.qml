pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// What one of the two presses: a button a letter. What was chosen is not seen before both have answered.
Panel {
    id: root

    required property DuelModel duel
    required property duelSide side
    required property int which // DuelModel.Side
    required property string act
    // Keys of the buttons, in their order; empty: none are told.
    property list<string> keyNames: []
    // The options are read on the buttons; once the answer is shown, only what is right and what was chosen stays.
    property bool worded: false
    readonly property bool shown: root.duel.state === DuelModel.Shown

    function stateText(): string {
        if (!root.shown) {
            return root.side.answered
                //: Of one of two people at a screen; it may still be changed.
                ? qsTr("Answered")
                //: Of one of two people at a screen.
                : qsTr("Choose")
        }
        return !root.side.answered
            //: Of one of two people at a screen, once the answer is shown.
            ? qsTr("No answer")
            : root.side.right
            //: Of one of two people at a screen, once the answer is shown.
            ? qsTr("Right")
            //: Of one of two people at a screen, once the answer is shown; calm, no reproach.
            : qsTr("Not right");
    }

    padding: Theme.space
    edge: root.side.answered && !root.shown ? Theme.brand : Theme.outline

    Column {
        id: face

        width: parent.width
        spacing: Theme.spaceSmall

        Grid {
            id: heads

            readonly property real each: (width - spacing * (columns - 1)) / columns

            width: parent.width
            columns: root.worded ? 2 : 1
            spacing: Theme.spaceSmall

            TextBlock {
                objectName: root.act + ".name"
                width: heads.each
                //: Over the buttons of one of two people at a screen. %1: name, %2: points.
                text: qsTr("%1 · %2").arg(root.side.name).arg(root.side.points)
                font.weight: Font.Bold
                horizontalAlignment: root.worded ? Text.AlignLeft : Text.AlignHCenter
            }
            TextBlock {
                objectName: root.act + ".state"
                width: heads.each
                text: root.stateText()
                color: !root.shown ? Theme.textQuiet : root.side.right ? Theme.right : Theme.wrong
                horizontalAlignment: root.worded ? Text.AlignRight : Text.AlignHCenter
            }
        }
        Grid {
            id: grid

            readonly property real each: (width - spacing * (columns - 1)) / columns

            width: parent.width
            columns: root.worded ? 1 : 2
            spacing: Theme.spaceSmall

            Repeater {
                model: root.duel.options.length

                DuelKey {
                    required property int index

                    objectName: root.act + "." + index
                    width: grid.each
                    visible: !root.worded || !root.shown || isRight || picked
                    words: root.worded ? root.duel.options[index] ?? "" : ""
                    letter: String.fromCharCode(65 + index)
                    keyName: root.keyNames[index] ?? ""
                    enabled: !root.shown
                    isRight: root.shown && index === root.duel.rightOption
                    picked: root.shown && index === root.side.pick
                    //: Spoken name of a button of one of two people at a screen. %1: name of the person, %2: letter, %3: the option.
                    spoken: qsTr("%1: %2 %3").arg(root.side.name).arg(letter).arg(root.duel.options[index] ?? "")
                    onClicked: root.duel.pick(root.which, index)
                }
            }
        }
    }
}
