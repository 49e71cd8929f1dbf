pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// A real question to try; nothing of it is kept.
Column {
    id: root

    required property FirstRunModel firstRun
    readonly property alias feedback: feedback

    spacing: Theme.spaceLarge

    function note(mark: int): string {
        switch (mark) {
        case OptionModel.Right:
            //: Beside the option chosen in the introduction, and it is right.
            return qsTr("Your choice");
        case OptionModel.Wrong:
            //: Beside the option chosen in the introduction, and it is wrong.
            return qsTr("Not this");
        case OptionModel.Missed:
            //: Beside an option that is right and was not chosen.
            return qsTr("Right answer");
        default:
            return "";
        }
    }

    TextBlock {
        width: parent.width
        //: Over a question to try in the introduction. %1: its number, %2: how many there are.
        text: qsTr("Question %1 of %2, just to try: nothing is kept").arg(root.firstRun.sample).arg(root.firstRun.samples)
        color: Theme.textQuiet
    }
    TextBlock {
        id: stem

        objectName: "first.stem"
        width: parent.width
        text: root.firstRun.stem
        font.pixelSize: Theme.textStem
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
        Accessible.name: stem.text
    }
    Column {
        width: parent.width
        spacing: Theme.space

        Repeater {
            model: root.firstRun.answering.options

            OptionRow {
                id: option

                required property string optionId
                required chosen
                required enabled
                required mark
                required text

                objectName: "act.option." + option.letter.toLowerCase()
                width: root.width
                note: root.note(option.mark)
                onClicked: root.firstRun.choose(option.optionId)
            }
        }
    }
    SampleFeedback {
        id: feedback

        width: parent.width
        visible: root.firstRun.answered
        firstRun: root.firstRun
    }
}
