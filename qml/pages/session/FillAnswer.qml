pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Pieces are taken from the bank into their places, and back.
Column {
    id: root

    required property SessionModel session
    readonly property bool answered: root.session.state === SessionModel.Answered

    // A single blank is filled in the sentence itself.
    readonly property bool places: root.session.blanks > 1 || !root.session.stem.includes("____")

    spacing: root.answered ? 0 : Theme.gap

    Flow {
        width: root.width
        visible: root.places
        spacing: Theme.spaceSmall

        Repeater {
            model: root.session.pieces

            Tile {
                id: piece

                required property int index
                required mark
                required text

                objectName: "act.piece." + piece.index
                width: Math.min(implicitWidth, root.width)
                enabled: !root.answered
                //: Spoken after a piece of the answer: pressing takes it back.
                hint: qsTr("Press to take it back")
                onClicked: root.session.takeBack(piece.index)
            }
        }
        Repeater {
            model: Math.max(0, root.session.blanks - root.session.pieces.count)

            Rectangle {
                width: Math.max(72, Theme.textBody * 4.5)
                height: Math.max(Theme.touchTarget, Theme.textBody * 2.6)
                radius: Theme.radiusSmall + 2
                color: Theme.surfaceQuiet
                border.color: Theme.outlineStrong
            }
        }
    }
    TextBlock {
        width: root.width
        visible: !root.answered
        text: root.session.blanks > 1 && root.session.type === SessionModel.Ordering
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
            model: root.session.options

            Tile {
                id: option

                required property string optionId
                required property string letter
                required enabled
                required text

                objectName: "act.option." + option.letter.toLowerCase()
                width: Math.min(implicitWidth, root.width)
                onClicked: root.session.choose(option.optionId)
            }
        }
    }
}
