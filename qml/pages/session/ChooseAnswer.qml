pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// Options below each other; a row is the target.
Column {
    id: root

    required property SessionModel session

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
        model: root.session.options

        OptionRow {
            id: option

            required property string optionId
            required chosen
            required enabled
            required mark
            required text

            objectName: "act.option." + option.letter.toLowerCase()
            width: root.width
            several: root.session.type === SessionModel.Multiple
            note: root.note(option.mark, option.chosen)
            onClicked: root.session.choose(option.optionId)
        }
    }
}
