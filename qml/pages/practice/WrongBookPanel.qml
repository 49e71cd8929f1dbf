import QtQuick
import Shixi.Controls
import Shixi.Models

// The wrong-answer book: how much is in it, its rule, and the way to do it again.
Panel {
    id: root

    required property PracticeModel practice

    signal opened
    signal toWorst

    function takeFocus() {
        open.forceActiveFocus(Qt.TabFocusReason);
    }

    Column {
        width: parent.width
        spacing: Theme.space

        CountHeading {
            width: parent.width
            //: Heading on Practice over the questions missed and not yet made good.
            title: qsTr("Wrong-answer book")
            figure: root.practice.missed
        }
        TextBlock {
            width: parent.width
            text: root.practice.missed > 0
                //: The rule of the wrong-answer book, on Practice.
                ? qsTr("A fact leaves the book after right answers on two days, one of them to another form of question. Missed again, it comes back.")
                //: On Practice where the wrong-answer book is empty.
                : qsTr("No wrong answers yet. What you miss will be kept here until you have made it good.")
            color: Theme.textQuiet
        }
        TextBlock {
            objectName: "practice.leeches"
            width: parent.width
            visible: root.practice.leeches > 0
            //: On Practice, under the wrong-answer book: of those in it, so many were missed many times.
            text: qsTr("%n of them missed again and again", "", root.practice.leeches)
        }
        QuietButton {
            objectName: "act.practice.redo"
            width: parent.width
            visible: root.practice.missedQuestions > 0
            emphasised: true
            //: Button on Practice: asks %n questions out of the wrong-answer book.
            text: qsTr("Redo · %n questions", "", root.practice.missedQuestions)
            onClicked: root.practice.startMissed()
        }
        TextButton {
            id: open

            objectName: "act.practice.book"
            width: parent.width
            visible: root.practice.missed > 0
            //: Button on Practice: shows the list of what was missed.
            text: qsTr("See the book")
            onClicked: root.opened()
        }
        TextButton {
            objectName: "act.practice.worst"
            width: parent.width
            visible: root.practice.anyMissed
            //: Button on Practice: shows the list of what was missed most often, with how often.
            text: qsTr("Missed most often")
            onClicked: root.toWorst()
        }
    }
}
