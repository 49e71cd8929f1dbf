import QtQuick
import Shixi.Controls
import Shixi.Models

// In which order to be asked; of an order that goes through everything, how far it has come.
Column {
    id: root

    required property PracticeModel practice
    readonly property bool course: root.practice.courseTotal > 0

    function place(): string {
        if (root.practice.courseEnded) {
            //: On Practice under “In order” or “Random”: the end was reached. %n: questions there are.
            return qsTr("All %n questions were gone through. The next round begins at the first.", "", root.practice.courseTotal);
        }
        return root.practice.courseDone > 0
            //: On Practice under “In order” or “Random”. %1: number of the question the next round begins with, %2: in all.
            ? qsTr("Goes on at question %1 of %2.").arg(root.practice.courseDone + 1).arg(root.practice.courseTotal)
            //: On Practice under “In order” or “Random”, where no question was answered yet. %1: questions in all.
            : qsTr("Begins at question 1 of %1.").arg(root.practice.courseTotal);
    }

    spacing: Theme.spaceSmall

    TextBlock {
        width: root.width
        //: On Practice, over the choice of the order of questions.
        text: qsTr("Order")
        font.weight: Font.Medium
    }
    ChoiceBar {
        width: root.width
        actPrefix: "act.order"
        name: qsTr("Order")
        choices: [
            //: Order of questions on Practice: those first that are least remembered.
            qsTr("By memory"),
            //: Order of questions on Practice: as the text has them.
            qsTr("In order"),
            //: Order of questions on Practice: mixed, each once before any comes again.
            qsTr("Random")
        ]
        current: root.practice.order
        onPicked: index => root.practice.order = index
    }
    TextBlock {
        objectName: "practice.place"
        width: root.width
        visible: root.course
        text: root.course ? root.place() : ""
        color: Theme.textQuiet
    }
    TextButton {
        objectName: "act.practice.anew"
        x: -Theme.space
        width: Math.min(implicitWidth, root.width + 2 * Theme.space)
        visible: root.course && root.practice.courseDone > 0 && !root.practice.courseEnded
        iconName: "restore"
        //: Button on Practice under the place reached in an order: starts a round at the first question.
        text: qsTr("Begin anew")
        onClicked: root.practice.startAnew()
    }
}
