pragma ComponentBehavior: Bound
import QtQuick
import Shixi.Controls
import Shixi.Models

// All questions of a paper that is worked on at a glance: which are answered, which are flagged.
PaperView {
    id: root

    required property PaperModel paper

    signal back
    signal handIn
    signal picked(int item)

    head: PaperHead {
        width: root.columnWidth
        paper: root.paper
        onBack: root.back()
        onHandIn: root.handIn()
    }
    foot: QuietButton {
        objectName: "act.paper.toQuestion"
        width: root.columnWidth
        //: Button under the answer sheet of an exam: back to the question. %1: its number.
        text: qsTr("Back to question %1").arg(root.paper.item + 1)
        onClicked: root.picked(root.paper.item)
    }

    TextBlock {
        objectName: "paper.counts"
        width: root.columnWidth
        //: Over the answer sheet of an exam. %1, %2, %3: numbers of questions.
        text: qsTr("Answered %1 · flagged %2 · not answered %3").arg(root.paper.answeredCount)
            .arg(root.paper.flaggedCount).arg(root.paper.count - root.paper.answeredCount)
        color: Theme.textQuiet
    }
    TextBlock {
        width: root.columnWidth
        //: Over the answer sheet of an exam. %1: points there are in all, %2: points to pass.
        text: qsTr("Full points %1 · pass mark %2").arg(root.paper.fullPoints).arg(root.paper.passPoints)
        color: Theme.textQuiet
    }
    Repeater {
        model: root.paper.parts

        PaperPart {
            width: root.columnWidth
            current: root.paper.item
            onPicked: item => root.picked(item)
        }
    }
}
