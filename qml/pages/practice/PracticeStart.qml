import QtQuick
import Shixi.Controls
import Shixi.Models

// What was chosen, in a line where it is not everything: to be asked, or to be read with its answers. Beside each other
// where the words have room.
Column {
    id: root

    required property PracticeModel practice
    readonly property bool beside: root.width >= Theme.textBody * 20
    readonly property real high: Math.max(read.implicitHeight, start.implicitHeight)

    function joined(words: string, more: string): string {
        return words === "" || more === "" ? words + more : words + " · " + more;
    }
    function chosen(): string {
        return root.joined(root.joined(root.joined(root.joined(root.practice.sections.chosen, root.practice.kinds.chosen), root.practice.levels.chosen), root.practice.only.chosen), root.practice.formula);
    }

    spacing: Theme.spaceSmall

    TextBlock {
        objectName: "practice.chosen"
        width: root.width
        visible: text !== ""
        text: root.chosen()
        color: Theme.textQuiet
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignHCenter
        maximumLineCount: 2
        elide: Text.ElideRight
    }
    Grid {
        id: buttons

        columns: root.beside ? 2 : 1
        spacing: Theme.space
        layoutDirection: Qt.RightToLeft

        PrimaryButton {
            id: start

            objectName: "act.practice.start"
            width: root.beside ? (root.width - buttons.spacing) * 0.62 : root.width
            height: root.beside ? root.high : implicitHeight
            enabled: root.practice.questions > 0
            calm: root.practice.canContinue
            text: root.practice.questions > 0
                //: The button on Practice: begins a round of %n questions out of what was chosen.
                ? qsTr("Start · %n questions", "", root.practice.questions)
                //: The button on Practice where what was chosen holds no question.
                : qsTr("Nothing to ask")
            onClicked: root.practice.start()
        }
        QuietButton {
            id: read

            objectName: "act.practice.read"
            width: root.beside ? (root.width - buttons.spacing) * 0.38 : root.width
            height: root.beside ? root.high : implicitHeight
            emphasised: true
            enabled: root.practice.facts > 0
            //: Button on Practice beside “Start”: shows the questions chosen one after the other with their answers.
            text: qsTr("Study mode")
            //: Spoken of the button “Study mode” on Practice.
            hint: qsTr("Shows the questions with their answers; nothing is asked.")
            onClicked: root.practice.readThrough()
        }
    }
}
