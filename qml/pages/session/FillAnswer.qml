pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Pieces are taken from the bank into their places, and back.
Column {
    id: root

    required property Answering answering
    required property int type // SessionModel.Type
    required property bool answered // marked: no further change
    // Each on a line of its own, with its number.
    readonly property bool numbers: root.type === SessionModel.Ordering

    signal chosen(string optionId)
    signal takenBack(int place)

    spacing: root.answered ? 0 : Theme.gap

    Flow {
        width: root.width
        spacing: Theme.spaceSmall

        Repeater {
            model: root.answering.pieces

            Tile {
                id: piece

                required property int index
                required property bool filled
                required mark
                required property string words

                objectName: piece.filled ? "act.piece." + piece.index : ""
                width: root.numbers ? root.width : Math.min(implicitWidth, root.width)
                text: !root.numbers ? piece.words : piece.filled ? (piece.index + 1) + ".  " + piece.words : (piece.index + 1) + "."
                leading: root.numbers
                empty: !piece.filled
                enabled: piece.filled && !root.answered
                //: Spoken after a piece of the answer: pressing takes it back.
                hint: piece.filled ? qsTr("Press to take it back") : ""
                //: Spoken name of a place in an answer that nothing has been put into. %1: its number.
                Accessible.name: piece.filled ? piece.text : qsTr("Empty place %1").arg(piece.index + 1)
                onClicked: root.takenBack(piece.index)
            }
        }
    }
    TextBlock {
        width: root.width
        visible: !root.answered
        text: root.type === SessionModel.Tiles
            //: Over the pieces of an answer whose order matters; some of them do not belong.
            ? qsTr("Tap what belongs, in order")
            : root.type === SessionModel.Ordering
            //: Over the pieces of an answer whose order matters.
            ? qsTr("Tap the pieces in order")
            //: Over the pieces of an answer; some of them do not belong.
            : qsTr("Tap what belongs here")
        color: Theme.textQuiet
    }
    Flow {
        width: root.width
        visible: !root.answered
        spacing: Theme.spaceSmall

        Repeater {
            model: root.answering.options

            Tile {
                id: option

                required property string optionId
                required property string letter
                required enabled
                required text

                objectName: "act.option." + option.letter.toLowerCase()
                width: root.numbers ? root.width : Math.min(implicitWidth, root.width)
                leading: root.numbers
                // What was put in its place has left the list; a bank keeps its gaps.
                visible: !root.numbers || option.enabled
                onClicked: root.chosen(option.optionId)
            }
        }
    }
}
