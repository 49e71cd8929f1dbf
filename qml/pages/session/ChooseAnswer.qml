pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Options below each other; a row is the target. True and false stand side by side where the letters have room.
Grid {
    id: root

    required property Answering answering
    required property int type // SessionModel.Type

    signal chosen(string optionId)

    readonly property bool judging: root.type === SessionModel.TrueFalse
    readonly property bool beside: root.judging && root.width >= 18 * Theme.textBody
    readonly property real each: root.beside ? (root.width - Theme.space) / 2 : root.width

    columns: root.beside ? 2 : 1
    spacing: Theme.space

    function note(mark: int, chosen: bool): string {
        switch (mark) {
        case OptionModel.Right:
            //: Beside the option the learner chose, and it is right.
            return qsTr("Your choice");
        case OptionModel.Wrong:
            //: Beside the option the learner chose, and it is wrong.
            return qsTr("Not this");
        case OptionModel.Missed:
            //: Beside an option that is right and was not chosen.
            return qsTr("Right answer");
        default:
            return "";
        }
    }

    Repeater {
        model: root.answering.options

        OptionRow {
            id: option

            required property string optionId
            required chosen
            required enabled
            required mark
            required text

            objectName: "act.option." + option.letter.toLowerCase()
            width: root.each
            height: root.judging ? Math.max(88, implicitHeight) : implicitHeight
            several: root.type === SessionModel.Multiple
            note: root.note(option.mark, option.chosen)
            onClicked: root.chosen(option.optionId)
        }
    }
}
