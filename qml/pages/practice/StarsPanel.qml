import QtQuick
import Shixi.Controls
import Shixi.Models

// The facts starred.
Panel {
    id: root

    required property PracticeModel practice

    signal opened

    function takeFocus() {
        open.forceActiveFocus(Qt.TabFocusReason);
    }

    Column {
        width: parent.width
        spacing: Theme.space

        CountHeading {
            width: parent.width
            //: Heading on Practice over the facts the learner starred.
            title: qsTr("Starred")
            figure: root.practice.starred
        }
        TextBlock {
            width: parent.width
            visible: root.practice.starred === 0
            //: On Practice where nothing is starred: how it is done.
            text: qsTr("Nothing starred yet. Press “Star” after a question, or the key F, and the fact is kept here.")
            color: Theme.textQuiet
        }
        QuietButton {
            objectName: "act.practice.startStarred"
            width: parent.width
            visible: root.practice.starredQuestions > 0
            emphasised: true
            //: Button on Practice: asks %n questions out of the facts starred.
            text: qsTr("Practise · %n questions", "", root.practice.starredQuestions)
            onClicked: root.practice.startStarred()
        }
        TextButton {
            id: open

            objectName: "act.practice.stars"
            width: parent.width
            visible: root.practice.starred > 0
            //: Button on Practice: shows the list of the facts starred.
            text: qsTr("See the starred facts")
            onClicked: root.opened()
        }
    }
}
